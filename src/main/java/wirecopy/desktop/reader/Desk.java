package wirecopy.desktop.reader;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;

import wirecopy.article.Block;
import wirecopy.parse.AsDecided;

/** Where the reader of a story decides what belongs to it: knows which piece is meant, offers what can be done with it, and passes that on. */
final class Desk {

    private final Page page;
    private final SourceBar bar;
    private Consumer<Decision> decided = decision -> {
    };
    private AsDecided story;
    private SourceText source;
    private Place pointed;

    Desk(Page page) {
        this.page = page;
        this.bar = new SourceBar(this);
        page.area().addEventHandler(MouseEvent.MOUSE_PRESSED, press -> point(page.placeAt(press.getScreenX(), press.getScreenY())));
        page.area().menu().onPiece(this::menu);
        show(null, null);
    }

    SourceBar bar() {
        return bar;
    }

    void onDecide(Consumer<Decision> listener) {
        decided = listener;
    }

    /**
     * A story has come, or none.
     *
     * @param shown its source, or null where the story is shown as such
     */
    void show(AsDecided decidedStory, SourceText shown) {
        story = decidedStory;
        source = shown;
        pointed = null;
        bar.setOpen(source != null);
        if (source != null) {
            bar.count(story);
            bar.setStops(!stops().isEmpty());
        }
        bar.say(null);
    }

    /** The same story after a decision: the piece in hand stays in hand. */
    void refresh(AsDecided decidedStory, SourceText shown) {
        Place before = pointed;
        show(decidedStory, shown);
        if (before != null && before.paragraph() < page.model().size()) {
            point(before);
        }
    }

    /** The piece in hand, or null. */
    Spot current() {
        return pointed == null ? null : at(pointed);
    }

    /** Does the first of these that can be done with the piece in hand. */
    boolean choose(Choice... wanted) {
        Spot spot = current();
        for (Choice choice : wanted) {
            if (spot != null && spot.choices().contains(choice)) {
                decided.accept(new Decision(choice, spot));
                return true;
            }
        }
        return false;
    }

    /** On to the next thing in the source that the story does without or was decided about, or back to the one before, in a circle. */
    boolean step(int by) {
        if (source == null) {
            return false;
        }
        List<SourceText.Part> stops = stops();
        if (stops.isEmpty()) {
            return false;
        }
        Place from = pointed == null ? page.topPlace() : pointed;
        int at = 0;
        while (at < stops.size() && stops.get(at).place().compareTo(from) < 0) {
            at++;
        }
        boolean on = at < stops.size() && pointed != null && stops.get(at).place().compareTo(from) == 0;
        int next = by > 0 ? on ? at + 1 : at : at - 1;
        Place place = stops.get(Math.floorMod(next, stops.size())).place();
        point(place);
        page.reveal(place);
        return true;
    }

    private List<SourceText.Part> stops() {
        return source == null ? List.of() : source.parts().stream().filter(Desk::isStop).toList();
    }

    private static boolean isStop(SourceText.Part part) {
        return part.spot().isHidden() || part.spot().fate().isShown();
    }

    /** Takes the first place of a text into hand. */
    boolean point(String text) {
        List<Place> places = new Finder(page.model().paragraphs()).find(text);
        point(places.isEmpty() ? null : places.getFirst());
        return !places.isEmpty();
    }

    private void point(Place place) {
        pointed = place;
        SourceText.Part part = source == null || place == null ? null : part(place);
        if (part != null) {
            pointed = part.place();
        }
        page.model().pointed().set(part == null ? List.of() : List.of(part.place()));
        page.model().refresh();
        bar.say(source == null ? null : current());
    }

    private List<MenuItem> menu(double x, double y) {
        point(page.placeAt(x, y));
        Spot spot = current();
        return spot == null ? List.of() : spot.choices().stream().map(choice -> {
            MenuItem item = new MenuItem(spot.word(choice));
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> decided.accept(new Decision(choice, spot)));
            return item;
        }).toList();
    }

    private Spot at(Place place) {
        if (story == null) {
            return null;
        }
        if (source != null) {
            SourceText.Part part = part(place);
            return part == null ? null : part.spot();
        }
        int index = page.model().paragraphs().get(place.paragraph()).block();
        List<Block> blocks = story.shown().blocks();
        return index < 0 ? null : new Spots(story).of(blocks.get(index));
    }

    /** The part of the source that a place lies in, or the nearest before it on its line. */
    private SourceText.Part part(Place place) {
        SourceText.Part found = null;
        for (SourceText.Part part : source.parts()) {
            if (part.place().paragraph() == place.paragraph() && (found == null || part.place().start() <= place.start())) {
                found = part;
            }
        }
        return found;
    }
}
