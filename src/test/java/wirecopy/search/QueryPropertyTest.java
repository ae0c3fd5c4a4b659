package wirecopy.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing that is typed fails. */
class QueryPropertyTest {

    @Property
    void anyText(@ForAll String typed) {
        understood(typed);
    }

    @Property
    void anyMixOfParts(@ForAll("mixes") String typed) {
        for (int end = 0; end <= typed.length(); end++) {
            understood(typed.substring(0, end));
        }
    }

    @Property(tries = 20)
    void anyDepth(@ForAll("repeated") String part) {
        understood(part.repeat(3_000));
    }

    private static void understood(String typed) {
        Query query = Query.parse(typed);

        assertEquals(query, Query.parse(typed));
        assertNotNull(query.inWords());
        assertFalse(query.inWords().contains("null") && !typed.contains("null"), query.inWords());
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of("\"", "“", "-", "(", ")", "OR", "AND", "NOT", " ", " ", " ", "*", "~", "~3", ":", "headline:",
                "by:", "is:", "is:unread", "tag:", "caption:", "outlet:", "before:", "after:2007",
                "2007-06", "-01", "in:", "trump", "U.S.", "é", "中国", "\uD83D\uDE00", "\uD83D", "\u0000", "&").list().ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> repeated() {
        return Arbitraries.of(List.of("(", ")", "-(", "by:", "by:(", "\"", "-", "NOT ", "OR ", "a ", "a OR ", "(a OR b) ", "x:",
                "-by:", "before:(", "tag:", "tag:(", "-tag:(a OR "));
    }
}
