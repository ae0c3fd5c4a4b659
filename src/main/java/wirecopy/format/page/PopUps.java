package wirecopy.format.page;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/** Tells elements that a page hides until somebody does something, by their names: styles are not read. */
final class PopUps {

    private static final Set<String> HIDDEN = Set.of("hidden", "is-hidden", "u-hidden", "d-none", "uk-hidden");
    private static final Set<String> OVER_WORDS = Set.of("tooltiptext", "tooltip-text", "tooltip-content", "popover-content", "hovercard", "hover-card", "rollover-block");

    private PopUps() {
    }

    /** Whether an element comes up over words of the text around it: a card with what else there is of a person. */
    static boolean isInside(Element element, String name) {
        return name.equals("span") && element.hasAttr("class") && element.classNames().stream().anyMatch(one -> OVER_WORDS.contains(one.toLowerCase(Locale.ROOT)));
    }

    /** Whether it is not shown on any screen. What is shown on wide ones, or narrow ones only, is. */
    static boolean isHidden(Element element) {
        if (element.attr("aria-hidden").equals("true") || isFlat(element.attr("style"))) {
            return true;
        }
        String names = element.className();
        boolean hidden = (names.contains("hidden") || names.contains("d-none")) && element.classNames().stream().anyMatch(HIDDEN::contains);
        return hidden && element.classNames().stream().noneMatch(PopUps::showsAtSomeWidth);
    }

    /** Of no height, and what is higher cut off. */
    private static boolean isFlat(String style) {
        String plain = style.isEmpty() ? "" : ';' + style.toLowerCase(Locale.ROOT).replace(" ", "") + ';';
        return plain.contains("overflow:hidden") && (plain.contains(";height:0;") || plain.contains(";height:0px;") || plain.contains(";max-height:0;") || plain.contains(";max-height:0px;"));
    }

    /** {@code md:block}, {@code d-lg-flex}. */
    private static boolean showsAtSomeWidth(String name) {
        return name.indexOf(':') > 0 || name.startsWith("d-") && !name.equals("d-none") && !name.contains("print");
    }
}
