package wirecopy.format;
import java.nio.charset.Charset;
final class SamplesRun { public static void main(String[] a) { int ok=0,n=0; for (var s : Samples.ALL) for (String c : s.charsets()) { byte[] b = s.text().getBytes(Charset.forName(c)); Decoded d = Decoder.decode(b); n++; boolean good = d.text().equals(s.text()); if (good) ok++; if (!good || !d.warnings().isEmpty()) System.out.println((good?"ok   ":"WRONG ")+s.language()+" "+c+" -> "+d.charset()+" "+d.warnings()+" "+d.text().lines().findFirst().get()); } System.out.println(ok+" of "+n);
}}
