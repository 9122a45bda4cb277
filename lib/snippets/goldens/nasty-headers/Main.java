import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

public class Main {
    public static void main(String[] args) throws Exception {
        var request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1/it's/$HOME/(x)*~!?a=%22%5C&b=$(id)&b="))
            .header("x-say", "It's \"\\(x)\" ${x} $(id) `id` \\u0041 \\")
            .header("x-empty", "")
            .header("x-key", "$!\"'`" + System.getenv("GATEWAY_API_KEY"))
            .header("x-many", "one")
            .header("X-Many", "two")
            .method("PATCH", BodyPublishers.noBody())
            .build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new RuntimeException(response.statusCode() + " " + response.body());
        }
        System.out.println(response.body());
    }
}
