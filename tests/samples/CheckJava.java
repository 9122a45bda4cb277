import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles each of the given files by itself, as all of them are called Main, in one virtual machine. */
public class CheckJava {
    public static void main(String[] paths) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var isGood = true;
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.US_ASCII)) {
            for (var path : paths) {
                var options = List.of("--release", "17", "-d", Path.of(path).toAbsolutePath().getParent().toString());
                var task = compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(path));
                isGood &= task.call();
            }
        }
        System.exit(isGood ? 0 : 1);
    }
}
