package wirecopy.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs on pages. A heading is never the last thing on a page; of a paragraph that is cut two lines or more stand on either
 * side. Holds no more than one page and the headings that wait for what they lead.
 */
final class PageFiller {

    private static final int TOGETHER = 2;

    private final Setting setting;
    private final LineSetter setter;
    private final Taker taker;
    private final String foot;
    private final List<Set> waiting = new ArrayList<>();
    private List<Page.Placed> placed = new ArrayList<>();
    private List<Double> rules = new ArrayList<>();
    private double y;

    /** Takes pages as they become full. */
    interface Taker {

        void take(Page page) throws IOException;
    }

    PageFiller(Setting setting, LineSetter setter, String foot, Taker taker) {
        this.setting = setting;
        this.setter = setter;
        this.foot = foot;
        this.taker = taker;
        y = setting.paper().top();
    }

    private record Set(Style style, List<LineSetter.Line> lines) {
    }

    void add(Part part) throws IOException {
        waiting.add(new Set(part.style(), setter.set(part, setting.paper().column())));
        if (!part.style().leads || waiting.size() > TOGETHER * TOGETHER || height(waiting) > setting.paper().textHeight() / 2) {
            place();
        }
    }

    /** Closes the last page. */
    void end() throws IOException {
        place();
        if (!placed.isEmpty()) {
            turn();
        }
    }

    private double height(List<Set> sets) {
        return sets.stream().mapToDouble(set -> space(set) + set.lines().size() * set.style().lineHeight(setting)).sum();
    }

    private double space(Set set) {
        return set.style().above(setting) + set.style().below(setting);
    }

    private void place() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        Set last = waiting.getLast();
        double leading = height(waiting.subList(0, waiting.size() - 1));
        double least = last.style().above(setting) + together(last.lines().size()) * last.style().lineHeight(setting);
        if (!placed.isEmpty() && y + leading + least > bottom()) {
            turn();
        }
        for (Set set : waiting) {
            place(set);
        }
        waiting.clear();
    }

    /** How many lines of a paragraph must stand together at its beginning: of three, a cut would leave one alone. */
    private static int together(int lines) {
        return lines <= TOGETHER + 1 ? lines : TOGETHER;
    }

    private double bottom() {
        return setting.paper().height() - setting.paper().bottom();
    }

    private void place(Set set) throws IOException {
        if (!placed.isEmpty()) {
            y += set.style().above(setting);
        }
        if (set.style() == Style.CREDITS_TITLE) {
            rules.add(y - set.style().above(setting) / 2);
        }
        double height = set.style().lineHeight(setting);
        int at = 0;
        while (at < set.lines().size()) {
            int left = set.lines().size() - at;
            int room = (int) Math.floor((bottom() - y) / height + 1e-6);
            int taken = left <= room ? left : Math.min(room, left - TOGETHER);
            boolean fresh = placed.isEmpty();
            if (taken < left && taken < TOGETHER && !fresh) {
                turn();
                continue;
            }
            for (int end = at + Math.max(1, taken); at < end; at++) {
                put(set.lines().get(at), set.style(), height);
            }
            if (at < set.lines().size()) {
                turn();
            }
        }
        y += set.style().below(setting);
    }

    private void put(LineSetter.Line line, Style style, double height) throws IOException {
        Paper paper = setting.paper();
        double free = paper.column() - line.width();
        double x = paper.side() + (style == Style.RULE ? free / 2 : line.rtl() ? free : 0);
        // the base line stands where it leaves the same room above and below the letters
        double size = style.size(setting);
        double base = y + (height - size) / 2 + size * 0.8;
        for (Run run : line.runs()) {
            placed.add(new Page.Placed(run, x, base));
            x += run.width();
        }
        y += height;
    }

    private void turn() throws IOException {
        taker.take(new Page(placed, rules, foot));
        placed = new ArrayList<>();
        rules = new ArrayList<>();
        y = setting.paper().top();
    }
}
