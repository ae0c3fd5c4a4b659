package wirecopy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds the table of packages in docs/architecture.md, and what else the house plan forbids. */
@AnalyzeClasses(packages = "wirecopy", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Package → the packages of ours that it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "article", List.of(),
            "parse", List.of("article"),
            "format", List.of("article", "parse"),
            "search", List.of("article"),
            "store", List.of("article"),
            "library", List.of("article", "parse", "format", "search", "store"),
            "export", List.of("article"),
            "settings", List.of(),
            "cli", List.of("article", "parse", "format", "search", "store", "library", "export", "settings"),
            "desktop", List.of("article", "parse", "format", "search", "store", "library", "export", "settings"));

    /** The subpackages of desktop that are no feature of the window but serve all of them. */
    private static final List<String> SHARED = List.of("background", "words", "hint", "marks", "snippet", "script", "display", "instance");

    @ArchTest
    static final ArchRule everyPackageIsInTheTable = classes().should().resideInAnyPackage(
            Stream.concat(Stream.of("wirecopy"), MAY_USE.keySet().stream().map(name -> "wirecopy." + name + "..")).toArray(String[]::new));

    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheTableAllows = classes().should(new ArchCondition<>("use only what the table allows") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            String own = part(item);
            if (!MAY_USE.containsKey(own)) {
                return;
            }
            item.getDirectDependenciesFromSelf().forEach(use -> {
                JavaClass other = use.getTargetClass().getBaseComponentType();
                boolean ours = other.getPackageName().equals("wirecopy") || other.getPackageName().startsWith("wirecopy.");
                if (ours && !part(other).equals(own) && !MAY_USE.get(own).contains(part(other))) {
                    events.add(SimpleConditionEvent.violated(item, use.getDescription()));
                }
            });
        }
    });

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("(wirecopy..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfTheWindowDoNotKnowEachOther = slices().matching("wirecopy.desktop.(*)..")
            .should().notDependOnEachOther()
            .ignoreDependency(describe("any", _ -> true), resideInAnyPackage(shared()));

    @ArchTest
    static final ArchRule onlyTheWindowsKnowTheToolkit = noClasses().that().resideOutsideOfPackages("wirecopy.desktop..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "jfx.incubator..", "atlantafx..");

    @ArchTest
    static final ArchRule oneClassHandsWorkToTheDrawingThread = noClasses().that().resideOutsideOfPackage("wirecopy.desktop.background..")
            .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .orShould().callMethod("javafx.application.Platform", "runAndWait", "java.lang.Runnable");

    @ArchTest
    static final ArchRule onlyOneClassAtThat = classes().that().resideInAPackage("wirecopy.desktop.background..")
            .should(new ArchCondition<>("leave runLater to Background") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getName().equals("runLater") && !item.getSimpleName().equals("Background"))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(item, call.getDescription())));
                }
            });

    /** Keys that are the same in every program; all others stand in the one table of keys. */
    private static final List<String> FIXED_KEYS = List.of("ENTER", "ESCAPE", "TAB", "UP", "DOWN", "LEFT", "RIGHT", "PAGE_UP", "PAGE_DOWN", "HOME", "END");

    /** A pause moves nothing, nor does who counts the first frames; all else would have to heed the wish for less movement. */
    @ArchTest
    static final ArchRule nothingMovesByItself = noClasses().that().haveSimpleNameNotStartingWith("FirstFrame")
            .and().doNotHaveFullyQualifiedName("wirecopy.desktop.FirstFrame$1").should().dependOnClassesThat().haveNameMatching("javafx\\.animation\\.(?!PauseTransition|Animation$).*");

    @ArchTest
    static final ArchRule keysStandInTheTable = noClasses().that().resideOutsideOfPackage("wirecopy.desktop.keys..")
            .should().dependOnClassesThat().haveNameMatching("javafx\\.scene\\.input\\.(KeyCombination|KeyCodeCombination|KeyCharacterCombination|Mnemonic).*")
            .orShould().callMethod("javafx.scene.input.KeyEvent", "getCharacter")
            .orShould().callMethod("javafx.scene.input.KeyEvent", "getText");

    @ArchTest
    static final ArchRule onlyFixedKeysAreHandledElsewhere = classes().that().resideOutsideOfPackage("wirecopy.desktop.keys..")
            .should(new ArchCondition<>("handle no keys but those that are the same everywhere") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getFieldAccessesFromSelf().stream()
                            .filter(use -> use.getTargetOwner().getName().equals("javafx.scene.input.KeyCode") && !FIXED_KEYS.contains(use.getName()))
                            // which of the rich text area's own keys stay: those that select and copy
                            .filter(use -> !(item.getSimpleName().equals("StoryArea") && List.of("A", "C", "INSERT", "COPY").contains(use.getName())))
                            // selecting all of a list, opening a folder of a tree
                            .filter(use -> !(item.getName().contains(".timeline.Choosing") && use.getName().equals("A")))
                            .filter(use -> !(item.getName().contains(".sidebar.TreeKeys") && use.getName().equals("SPACE")))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(item, use.getDescription())));
                    item.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().getName().equals("javafx.scene.input.KeyEvent") && call.getName().matches("is(Alt|Control|Meta|Shortcut)Down"))
                            // these leave such keys alone
                            .filter(call -> !List.of("ReaderKeys", "Panes", "TreeKeys", "Choosing").contains(item.getSimpleName()))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(item, call.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule noBrowserEngineOrSecondToolkit = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("javafx.scene.web..", "javafx.embed.swing..", "javax.swing..", "lombok..");

    /** Where no window is: its text engine joins the letters of scripts that need it. */
    @ArchTest
    static final ArchRule theOtherToolkitOnlyMeasuresText = noClasses().should().dependOnClassesThat(resideInAnyPackage("java.awt..")
            .and(describe("are more than fonts", type -> !type.getPackageName().equals("java.awt.font") && !type.getPackageName().equals("java.awt.geom")
                    && !List.of("java.awt.Font", "java.awt.FontFormatException").contains(type.getName()))))
            .orShould(new ArchCondition<>("use its fonts outside of export.pdf") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getDirectDependenciesFromSelf().stream().filter(use -> use.getTargetClass().getPackageName().startsWith("java.awt"))
                            .filter(use -> !item.getPackageName().equals("wirecopy.export.pdf"))
                            .forEach(use -> events.add(SimpleConditionEvent.satisfied(item, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule pdfFilesAreMadeInOnePackage = noClasses().that().resideOutsideOfPackage("wirecopy.export.pdf..")
            .should().dependOnClassesThat().resideInAPackage("org.openpdf..");

    @ArchTest
    static final ArchRule noNetwork = noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..",
            "java.rmi..", "sun.net..").or(describe("open connections", ArchitectureTest::opensConnections)));

    @ArchTest
    static final ArchRule noAddressIsOpened = noClasses().should().callMethod("java.net.URL", "openConnection")
            .orShould().callMethod("java.net.URL", "openConnection", "java.net.Proxy")
            .orShould().callMethod("java.net.URL", "openStream")
            .orShould().callMethod("java.net.URL", "getContent")
            .orShould().callMethod("org.jsoup.Jsoup", "connect", "java.lang.String");

    @ArchTest
    static final ArchRule socketsLieInTheFileSystemAndInOnePackage = noClasses().that()
            .resideOutsideOfPackage("wirecopy.desktop.instance..").and().doNotHaveFullyQualifiedName("wirecopy.desktop.display.XServer")
            .should().dependOnClassesThat().haveNameMatching("java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram|Multicast)Channel|java\\.net\\.Unix.*");

    @ArchTest
    static final ArchRule theSearchEngineStaysBehindSearch = noClasses().that().resideOutsideOfPackage("wirecopy.search..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule theDatabaseStaysBehindTheStore = noClasses().that().resideOutsideOfPackage("wirecopy.store..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule savedPagesAreReadInFormatOnly = noClasses().that().resideOutsideOfPackage("wirecopy.format..")
            .should().dependOnClassesThat().resideInAPackage("org.jsoup..");

    private static boolean opensConnections(JavaClass item) {
        return List.of("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.MulticastSocket",
                "java.net.InetAddress", "java.net.InetSocketAddress", "java.net.URLConnection", "java.net.HttpURLConnection")
                .contains(item.getName());
    }

    private static String part(JavaClass item) {
        String[] names = item.getPackageName().split("\\.");
        return names.length > 1 ? names[1] : "";
    }

    private static String[] shared() {
        return SHARED.stream().map(name -> "wirecopy.desktop." + name + "..").toArray(String[]::new);
    }
}
