import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

public class Main {
    public static void main(String[] args) throws Exception {
        var body = "It's \"quoted\", `ticked`, ${x}, $(id), $HOME, \\(x), \\#(x), \\u0041 and \\n\n''' and \"\"\" and \"\"\"# and */ and /* and #\"\" and \\\n space at both ends \n\ttab at both ends\t\n\n\u3000\u6f22\u5b57\u3001\u304b\u306a\u3000\nemoji \ud83d\udc4d\ud83c\udffd \u00e9 e\u0301 \u2028 \ufeff \u202e\nno line break at the end\"";

        var request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent"))
            .header("x-goog-api-key", System.getenv("GATEWAY_API_KEY"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new RuntimeException(response.statusCode() + " " + response.body());
        }
        System.out.println(response.body());
    }
}
