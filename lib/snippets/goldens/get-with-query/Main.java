import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

public class Main {
    public static void main(String[] args) throws Exception {
        var request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1beta/models?pageSize=5&pageToken=a%2Fb%20c%27d&x=(1)*~!"))
            .header("x-goog-api-key", System.getenv("GATEWAY_API_KEY"))
            .build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new RuntimeException(response.statusCode() + " " + response.body());
        }
        System.out.println(response.body());
    }
}
