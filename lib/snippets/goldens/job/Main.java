// Begins a job, asks until it is done, and saves what it made.
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Main {
    public static void main(String[] args) throws Exception {
        var client = HttpClient.newHttpClient();

        var body = """
            {
              "model": "sora-2",
              "prompt": "A boat on Hokusai's sea \u6d77"
            }""";

        var create = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1/videos"))
            .header("Authorization", "Bearer " + System.getenv("GATEWAY_API_KEY"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
        var answer = send(client, create);
        var job = readJson(JSON.matcher(answer));
        if (!(get(job, "id") instanceof String id)) throw new RuntimeException("No id in the answer: " + answer);
        var idInPath = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");

        var retrieve = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1/videos/" + idInPath))
            .header("Authorization", "Bearer " + System.getenv("GATEWAY_API_KEY"))
            .build();

        // Seconds between two questions; the last one repeats.
        int[] pauses = {5, 10, 30};
        var deadline = Instant.now().plusSeconds(900);
        var printed = "";
        for (var asked = 0; ; asked++) {
            answer = send(client, retrieve);
            job = readJson(JSON.matcher(answer));
            var status = String.valueOf(get(job, "status"));
            var progress = get(job, "progress");
            var state = progress == null ? status : status + " " + progress;
            if (!state.equals(printed)) System.out.println(state);
            printed = state;
            if (status.equals("completed")) break;
            if (status.equals("failed")) {
                throw new RuntimeException(get(job, "error", "message") instanceof String message ? message : answer);
            }
            var pause = Duration.ofSeconds(pauses[Math.min(asked, pauses.length - 1)]);
            if (Instant.now().plus(pause).isAfter(deadline)) {
                throw new RuntimeException("Not done within 900 seconds");
            }
            Thread.sleep(pause.toMillis());
        }

        var download = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1/videos/" + idInPath + "/content?variant=video"))
            .header("Authorization", "Bearer " + System.getenv("GATEWAY_API_KEY"))
            .build();
        Files.write(Path.of("video.mp4"), sendForBytes(client, download));
        System.out.println("video.mp4");
    }

    /** Sends a request; an answer that is an error ends the program. */
    static byte[] sendForBytes(HttpClient client, HttpRequest request) throws Exception {
        var response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 == 2) return response.body();
        throw new RuntimeException(response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
    }

    static String send(HttpClient client, HttpRequest request) throws Exception {
        return new String(sendForBytes(client, request), StandardCharsets.UTF_8);
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
