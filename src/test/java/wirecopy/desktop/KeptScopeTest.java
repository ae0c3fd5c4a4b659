package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wirecopy.desktop.sidebar.Place;
import wirecopy.search.Clause;
import wirecopy.search.Facet;

class KeptScopeTest {

    private static final Narrowing BY = new Narrowing(List.of(new Clause.Has(Facet.YEAR, "2024"), new Clause.Has(Facet.CONTRIBUTOR, "Zoë de la Cruz")));

    static Stream<Place> places() {
        return Stream.of(new Place.All(), new Place.Unread(), new Place.Starred(), new Place.Person("Mari Lindqvist"),
                new Place.Folder("/news of the day/2024/b.zip!/in"), new Place.Loaded(Path.of("/news of the day/2024")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isReadAsItWasWritten(Place place) {
        KeptScope scope = new KeptScope(place, BY);
        assertEquals(scope, KeptScope.read(scope.written()));
    }

    @Test
    void keepsEachOfSeveralFiles() {
        List<Path> paths = List.of(Path.of("/a/one.txt"), Path.of("/b/two words.txt"));
        KeptScope read = KeptScope.read(new KeptScope(new Place.Files(paths), Narrowing.NONE).written());
        assertEquals(paths, ((Place.Files) read.place()).paths());
    }

    @Test
    void nothingIsEverywhereAndALaterVersionsLineIsPassedOver() {
        assertEquals(new KeptScope(new Place.All(), Narrowing.NONE), KeptScope.read(""));
        assertEquals(new KeptScope(new Place.Starred(), Narrowing.NONE), KeptScope.read("mood happy\nstarred"));
    }
}
