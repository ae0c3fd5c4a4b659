import java.util.List;

/** How the Java in the package is started. */
final class Options {

    private Options() {
    }

    static List<String> java() {
        return List.of(
                "-XX:AOTCache=$APPDIR/wirecopy.aot",
                // the cache is used where it was made for, so that its pages need not be changed: quicker, and less memory of our own
                "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0",
                // the quick compiler alone: the other one takes the processor from the first picture (docs/performance.md), and pays only in long imports
                "-XX:TieredStopAtLevel=1", "-XX:-AOTReplayTraining",
                // the collector with the least memory of its own; pauses stay short since little lives long
                "-XX:+UseSerialGC", "-Xms24m", "-Xmx1g", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=25",
                "-XX:+UseCompactObjectHeaders",
                "-XX:-UsePerfData",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--add-modules=javafx.controls",
                "--add-exports=javafx.base/com.sun.javafx=ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.javafx.scene=ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.javafx.scene.text=ALL-UNNAMED",
                "--add-exports=javafx.graphics/com.sun.javafx.scene.traversal=ALL-UNNAMED");
    }
}
