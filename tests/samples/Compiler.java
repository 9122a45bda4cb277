import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * javac in one virtual machine for many sources, each by itself, as all of them are called Main. A line of the input is
 * the path of a source, a tab and the folder for its classes; the answer is what javac's exit code would be, what it
 * says, and NUL.
 */
public class Compiler {
    public static void main(String[] args) throws Exception {
        var javac = ToolProvider.getSystemJavaCompiler();
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var files = javac.getStandardFileManager(null, null, StandardCharsets.US_ASCII)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var paths = line.split("\t");
                var said = new StringWriter();
                var options = List.of("--release", "17", "-d", paths[1]);
                var task = javac.getTask(said, files, null, options, null, files.getJavaFileObjects(paths[0]));
                out.print((task.call() ? "0" : "1") + said + "\0");
                out.flush();
            }
        }
    }
}
