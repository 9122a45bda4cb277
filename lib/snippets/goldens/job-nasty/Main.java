// Needs a mask; \"black\", white.png: curl -o 'a mask; \"black\", white.png' https://docs.example/files/a%20mask%3B%20%22black%22%2C%20white.png
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
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Main {
    public static void main(String[] args) throws Exception {
        var client = HttpClient.newHttpClient();

        var boundary = UUID.randomUUID().toString();
        var body = BodyPublishers.concat(
            BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nIt's \"quoted\", `ticked`, ${x}, $(id), $HOME, \\(x), \\#(x), \\u0041 and \\n\n''' and \"\"\" and \"\"\"# and */ and /* and #\"\" and \\\n space at both ends \n\ttab at both ends\t\n\n\u3000\u6f22\u5b57\u3001\u304b\u306a\u3000\nemoji \ud83d\udc4d\ud83c\udffd \u00e9 e\u0301 \u2028 \ufeff \u202e\nno line break at the end\"\r\n"),
            BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"mask\"; filename=\"a mask; %22black%22, white.png\"\r\nContent-Type: image/png\r\n\r\n"),
            BodyPublishers.ofFile(Path.of("a mask; \"black\", white.png")),
            BodyPublishers.ofString("\r\n"),
            BodyPublishers.ofString("--" + boundary + "--\r\n"));

        var create = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/it's/$HOME/(x)"))
            .header("Authorization", "Bearer " + System.getenv("GATEWAY_API_KEY"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(body)
            .build();
        var answer = send(client, create);
        var job = readJson(JSON.matcher(answer));
        if (!(get(job, "data", "task \"id\"") instanceof String id)) throw new RuntimeException("No id in the answer: " + answer);
        var idInPath = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");

        var retrieve = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/it's/$HOME/(x)*~!/" + idInPath + "_$id?a=(1)"))
            .header("Authorization", "Bearer " + System.getenv("GATEWAY_API_KEY"))
            .build();

        // Seconds between two questions; the last one repeats.
        int[] pauses = {1};
        var deadline = Instant.now().plusSeconds(2);
        var printed = "";
        for (var asked = 0; ; asked++) {
            answer = send(client, retrieve);
            job = readJson(JSON.matcher(answer));
            var status = String.valueOf(get(job, "data", "x-state"));
            if (!status.equals(printed)) System.out.println(status);
            printed = status;
            if (List.of("all \"done\"", "it's *").contains(status)) break;
            if (List.of("no $HOME", "\\(x)", "FAILURE").contains(status)) {
                throw new RuntimeException(get(job, "data", "why", 1) instanceof String message ? message : answer);
            }
            var pause = Duration.ofSeconds(pauses[Math.min(asked, pauses.length - 1)]);
            if (Instant.now().plus(pause).isAfter(deadline)) {
                throw new RuntimeException("Not done within 2 seconds");
            }
            Thread.sleep(pause.toMillis());
        }

        if (!(get(job, "data", "out", 0, "url") instanceof String url)) throw new RuntimeException("No result in the answer: " + answer);
        // Sent without the key, because the file may be on another host.
        var download = HttpRequest.newBuilder(URI.create(url)).build();
        client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        Files.write(Path.of("it's a $film.mp4"), sendForBytes(client, download));
        System.out.println("it's a $film.mp4");
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
