package wirecopy.library;
import java.nio.file.*; import java.util.*;
final class Bench { public static void main(String[] a) throws Exception {
  Path dir = Path.of(a[0]);
  boolean fake = a[1].equals("fake");
  for (int i=2;i<a.length;i++) {
    Path d = dir.resolve("lib"+i+"-"+System.nanoTime());
    long t=System.nanoTime();
    try (Library l = fake ? Library.open(d, p -> new MemoryIndex()) : Library.open(d)) {
      Receipt r = l.add(List.of(Path.of(a[i])), Progress.SILENT);
      System.out.printf("%s: %.2f s, rows %d added %d already %d unreadable %d skipped %d, heap %d MB%n", a[i], (System.nanoTime()-t)/1e9, r.rows().size(), r.count(Receipt.Outcome.ADDED), r.count(Receipt.Outcome.ALREADY_HERE), r.count(Receipt.Outcome.UNREADABLE), r.count(Receipt.Outcome.SKIPPED), (Runtime.getRuntime().totalMemory()-Runtime.getRuntime().freeMemory())>>20);
      for (var row : r.rows()) if (row.outcome()==Receipt.Outcome.UNREADABLE||row.outcome()==Receipt.Outcome.SKIPPED) System.out.println("  "+row.outcome()+" "+row.path()+": "+row.reason());
      String id=null; for (var row: r.rows()) if (row.id()!=null) id=row.id();
      t=System.nanoTime(); l.read(id); System.out.printf("  read last: %.0f ms", (System.nanoTime()-t)/1e6);
      t=System.nanoTime(); l.read(id); System.out.printf("  again: %.0f ms%n", (System.nanoTime()-t)/1e6);
      t=System.nanoTime(); r = l.add(List.of(Path.of(a[i])), Progress.SILENT); System.out.printf("  again: %.2f s, already %d of %d%n", (System.nanoTime()-t)/1e9, r.count(Receipt.Outcome.ALREADY_HERE), r.rows().size());
    }
  }
}}
