package wirecopy.format.json;

import java.util.List;
import java.util.Locale;

/** What a field of an article may hold, with the names that such fields usually have, the likelier first. */
public enum Role {

    HEADLINE("headline", "title", "hed", "head", "heading", "headlines", "titles", "webtitle", "articletitle", "newstitle", "maintitle",
            "titletext"),
    SUBHEADLINE("subheadline", "subheadlines", "dek", "deck", "standfirst", "subtitle", "subhead", "subheading", "trailtext", "kicker",
            "abstract", "summary", "description", "descriptiontext", "descriptions", "metadescription", "excerpt", "snippet", "teaser", "lead"),
    BYLINE("byline", "bylines", "by", "authors", "author", "authornames", "authorname", "writers", "writer", "creator", "creators", "dccreator",
            "reporter", "reporters", "credits"),
    PUBLISHED("datepublished", "publishedat", "published", "publisheddate", "datepublish", "publishdate", "publicationdate", "pubdate",
            "webpublicationdate", "publishedtime", "publishedon", "firstpublished", "firstpublishedat", "dateissued", "contentcreated",
            "versioncreated", "firstcreated", "date", "datetime", "displaydate", "postdate", "datecreated", "createdat", "created",
            "timestamp", "time", "isodate", "dcdate"),
    ADDRESS("url", "canonicalurl", "weburl", "articleurl", "link", "permalink", "href", "sourceurl", "websiteurl", "uri"),
    OUTLET("outlet", "source", "publisher", "publication", "newspaper", "sitename", "sourcename", "sourcedomain", "newssource", "media",
            "provider", "domain", "site", "copyrightholder"),
    BODY("bodyxhtml", "bodyhtml", "bodytext", "articlebody", "maintext", "fulltext", "articletext", "contenthtml", "contenttext",
            "contentencoded", "textcontent", "body", "bodies", "text", "content", "contentelements", "contents", "story", "storytext", "storybody",
            "articlecontent", "cleanedtext", "cleantext", "plaintext", "rawtext", "paragraphs", "blocks", "html", "leadparagraph", "lede");

    private final List<String> names;

    Role(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    /** The role in the words of the user, such as {@code headline}; null where it is none. */
    public static Role named(String word) {
        for (Role role : values()) {
            if (role.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return role;
            }
        }
        return null;
    }

    /** The role in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
