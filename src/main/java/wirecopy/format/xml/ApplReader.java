package wirecopy.format.xml;

import java.util.List;

import org.jsoup.nodes.Element;

import wirecopy.article.Kind;
import wirecopy.format.story.Told;

/** A publication in the Associated Press's own format (APPL): lines about it, and components with their roles, in NITF. */
final class ApplReader {

    /** The roles that may hold the text, the likelier first: what was filmed has a script instead. */
    private static final List<String> TEXTS = List.of("Main", "Script");

    private ApplReader() {
    }

    static boolean is(Element publication) {
        return First.child(publication, "publicationcomponent") != null;
    }

    static Told read(Element publication) {
        Draft draft = new Draft();
        draft.headline(First.of(publication, "newslines > headline", "newslines > title"));
        byline(publication, draft);
        draft.published(First.of(publication, "publicationmanagement > arrivaldatetime", "publicationmanagement > lastmodifieddatetime"));
        draft.outlet(First.of(publication, "administrativemetadata > provider", "administrativemetadata > source"));
        for (String role : TEXTS) {
            if (draft.body().isEmpty()) {
                texts(publication, role).forEach(text -> {
                    Datelines.open(publication.selectFirst("newslines > dateline"), text, draft);
                    draft.text(text);
                });
            }
        }
        texts(publication, "Caption").forEach(caption -> draft.part(caption, Kind.CAPTION, "caption"));
        texts(publication, "PublishableEditorNotes").forEach(note -> draft.part(note, Kind.NOTICE, "editor's note"));
        boolean story = draft.hasHeadline() && !draft.body().isEmpty();
        return story ? draft.told("appl", publication) : new Told.NoStory("a publication without text, such as the record of a picture");
    }

    private static void byline(Element publication, Draft draft) {
        Element byline = publication.selectFirst("newslines > byline");
        Element title = publication.selectFirst("newslines > bylinetitle");
        if (byline != null && title != null && !byline.text().contains(title.text())) {
            byline.appendElement("byttl").text(title.text());
            draft.use(title);
        }
        draft.byline(byline);
    }

    private static List<Element> texts(Element publication, String role) {
        return publication.select("publicationcomponent[role=" + role + "] nitf").stream().map(NitfReader::content).filter(text -> text != null && !text.text().isBlank()).toList();
    }
}
