import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public class Main {
    public static void main(String[] args) throws Exception {
        var body = "{\"stream\":true}";

        var request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1/responses"))
            .header("Authorization", "Bearer " + System.getenv("GATEWAY_API_KEY"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
        if (response.statusCode() >= 400) {
            throw new RuntimeException(response.statusCode() + " " + response.body().collect(Collectors.joining("\n")));
        }

        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var lines = new StringBuilder();
        var name = "";
        var isComplete = false;
        for (var line : (Iterable<String>) response.body()::iterator) {
            if (line.startsWith("event:")) name = line.substring(6).strip();
            if (line.startsWith("data:")) lines.append(line.substring(5)).append("\n");
            if (!line.isEmpty()) continue;
            var data = lines.toString().strip();
            lines.setLength(0);
            var type = name;
            name = "";
            if (data.isEmpty()) continue;
            if (List.of("response.completed", "response.incomplete").contains(type)) {
                isComplete = true;
                break;
            }
            var event = readJson(JSON.matcher(data));
            if (type.equals("response.failed")) {
                throw new RuntimeException(get(event, "response", "error", "message") instanceof String message ? message : data);
            }
            if (type.equals("error")) {
                throw new RuntimeException(get(event, "message") instanceof String message ? message : data);
            }
            if (type.equals("response.output_text.delta") && get(event, "delta") instanceof String text) {
                out.print(text);
            }
        }
        out.println();
        if (!isComplete) throw new RuntimeException("The stream ended early");
    }

    // The JDK has no JSON reader. In a project that has one (Jackson, Gson), it takes the place of what follows.
    static final Pattern JSON =
        Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|[{}\\[\\]]|[^\\s,:{}\\[\\]\"]++");
    static final Pattern ESCAPE = Pattern.compile("\\\\(u.{4}|.)");
    static final Object END = new Object();

    static Object readJson(Matcher token) {
        token.find();
        return switch (token.group().charAt(0)) {
            case '{' -> {
                var object = new HashMap<Object, Object>();
                for (var key = readJson(token); key != END; key = readJson(token)) {
                    object.put(key, readJson(token));
                }
                yield object;
            }
            case '[' -> {
                var list = new ArrayList<Object>();
                for (var item = readJson(token); item != END; item = readJson(token)) {
                    list.add(item);
                }
                yield list;
            }
            case '}', ']' -> END;
            case '"' -> ESCAPE.matcher(token.group(1)).replaceAll(Main::unescape);
            case 't', 'f' -> Boolean.valueOf(token.group());
            case 'n' -> null;
            default -> new BigDecimal(token.group());
        };
    }

    static String unescape(MatchResult found) {
        var escape = found.group(1);
        return Matcher.quoteReplacement(switch (escape.charAt(0)) {
            case 'u' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            default -> escape;
        });
    }

    static Object get(Object json, Object... path) {
        for (var step : path) {
            if (json instanceof Map<?, ?> map) json = map.get(step);
            else if (json instanceof List<?> list && step instanceof Integer i && i < list.size()) json = list.get(i);
            else return null;
        }
        return json;
    }
}
