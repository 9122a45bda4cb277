import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a sample so many times in one process: what each prints, U+0001 and the reason if it fails, and NUL. */
public class Loop {
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var sample = Class.forName("Main").getMethod("main", String[].class);
        for (var run = 0; run < Integer.parseInt(args[0]); run++) {
            try {
                sample.invoke(null, (Object) new String[0]);
            } catch (java.lang.reflect.InvocationTargetException failure) {
                out.print("\u0001" + failure.getCause().getMessage());
            }
            out.print("\0");
        }
    }
}
