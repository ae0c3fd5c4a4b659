package wirecopy.parse.credit;

import java.nio.charset.StandardCharsets;

import wirecopy.article.Contributor;
import wirecopy.fuzz.Law;

/** Any line: the credits stand inside it, credit somebody, and are the same every time. */
public final class CreditFuzz {

    private CreditFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Credits credits = CreditReader.read(text);
        Law.holds(0 <= credits.start() && credits.start() <= credits.end() && credits.end() <= text.length(),
                () -> "credits outside of the line: " + credits.start() + " to " + credits.end());
        Law.holds(credits.isEmpty() || credits.start() < credits.end(), () -> "credits of no length");
        Law.holds(0 <= credits.covered() && credits.covered() <= text.length(), () -> "covers " + credits.covered());
        for (Contributor credit : credits.contributors()) {
            Law.holds(credit.name() != null || credit.organization() != null || credit.role() != null,
                    () -> "credits nobody: " + credit);
            Law.holds(!"".equals(credit.name()) && !"".equals(credit.organization()) && !"".equals(credit.role())
                    && !"".equals(credit.place()),
                    () -> "an empty part: " + credit);
        }
        Law.holds(credits.equals(CreditReader.read(text)), () -> "other credits the second time");
        BylineReader.read(text);
    }
}
