package wirecopy.desktop.about;

import java.util.stream.Collectors;

/** The words of licences. */
final class LicenceText {

    private LicenceText() {
    }

    /** All that a part may be used under, one after the other. */
    static String of(Part part) {
        return part.licences().stream().map(name -> Resource.text("licences/" + name + ".txt").strip()).collect(Collectors.joining("\n\n\n", "", "\n"));
    }
}
