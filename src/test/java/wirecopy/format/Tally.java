package wirecopy.format;
import java.nio.file.*; import java.util.*;
final class Tally { public static void main(String[] a) throws Exception {
  Map<String,Map<String,Integer>> n = new TreeMap<>();
  List<String> odd = new ArrayList<>();
  for (String s : a) Walker.walk(Path.of(s), in -> { if (in instanceof Input.Bytes(String p, byte[] b)) {
     String folder = p.replaceAll("^.*/([^/]*)!/", "$1!").replaceAll("/[^/]*$", "");
     if (!p.contains("!/")) folder = Path.of(p).getParent().getFileName().toString();
     if (b.length==0) return true;
     Decoded d = Decoder.decode(b);
     n.computeIfAbsent(folder.replaceAll("reuters.*","reuters"), k->new TreeMap<>()).merge(d.charset().name()+d.warnings().stream().map(w->w.message().substring(0,10)).toList(),1,Integer::sum);
     if (!d.charset().name().equals("UTF-8")) odd.add(folder+" "+p.replaceAll(".*/","")+" "+d.charset()+" "+d.text().replaceAll("[\\p{ASCII}]+"," ").strip().substring(0,Math.min(60,d.text().replaceAll("[\\p{ASCII}]+"," ").strip().length())));
  } return true; });
  n.forEach((k,v)->System.out.println(k+" "+v));
  odd.forEach(System.out::println);
}}
