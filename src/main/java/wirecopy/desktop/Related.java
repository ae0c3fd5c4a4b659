package wirecopy.desktop;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.article.Contributor;
import wirecopy.desktop.asking.ChoiceCard;
import wirecopy.desktop.asking.ChoiceCard.Choice;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.timeline.Credited;
import wirecopy.desktop.timeline.Origin;
import wirecopy.desktop.words.Words;
import wirecopy.library.Library;
import wirecopy.search.Credit;
import wirecopy.search.Hit;
import wirecopy.search.Scope;

/** Leads on from the open story: to those most like it, and to the people who worked on it. */
final class Related {

    private static final int MOST = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final Words words = Words.of(Related.class);
    private final Lane lane;
    private final Overlay overlay;
    private final Stories stories;
    private final Browser browser;
    private Library library;

    Related(Background background, Overlay overlay, Stories stories, Browser browser) {
        this.lane = background.lane();
        this.overlay = overlay;
        this.stories = stories;
        this.browser = browser;
    }

    void use(Library opened) {
        library = opened;
    }

    /** Offers the stories most like the open one. */
    void similar() {
        Article story = stories.shown();
        if (story != null && library != null) {
            lane.fetch(() -> library.index().similar(story.id(), Scope.ALL, MOST), found ->
                    overlay.show(new ChoiceCard(words.get("similar.title"), found.stream().map(Related::choice).toList(),
                            words.get("similar.none"), id -> {
                                overlay.close();
                                browser.open(id);
                            })));
        }
    }

    private static Choice choice(Hit hit) {
        String day = hit.published() == null ? "" : DAY.format(hit.published());
        String note = Stream.of(day, Origin.of(hit)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new Choice(hit.id(), hit.headline().text(), note);
    }

    /** Offers the people who worked on the open story. */
    void people() {
        Article story = stories.shown();
        if (story != null) {
            List<Choice> people = new ArrayList<>();
            credits(story).forEach((name, tasks) -> people.add(new Choice(name, name, String.join(" · ", tasks))));
            overlay.show(new ChoiceCard(words.get("people.title"), people, words.get("people.none"), name -> {
                overlay.close();
                browser.goToPerson(name);
            }));
        }
    }

    private static Map<String, List<String>> credits(Article story) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        if (story.byline() != null) {
            story.byline().names().forEach(name -> add(people, new Credit(name, null, null, null, null)));
        }
        for (Contributor credit : story.contributors()) {
            if (credit.name() != null) {
                String name = credit.fullName() == null ? credit.name() : credit.fullName();
                add(people, new Credit(name, credit.task(), credit.role(), credit.organization(), credit.place()));
            }
        }
        return people;
    }

    private static void add(Map<String, List<String>> people, Credit credit) {
        List<String> tasks = people.computeIfAbsent(credit.name(), name -> new ArrayList<>());
        String task = Credited.of(List.of(credit));
        if (!tasks.contains(task)) {
            tasks.add(task);
        }
    }
}
