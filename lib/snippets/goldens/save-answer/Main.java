import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) throws Exception {
        var request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1/videos/video_123/content?variant=video"))
            .header("Authorization", "Bearer " + System.getenv("GATEWAY_API_KEY"))
            .build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(Path.of("harbour.mp4")));
        if (response.statusCode() >= 400) {
            throw new RuntimeException(response.statusCode() + " " + Files.readString(response.body()));
        }
        System.out.println(response.body());
    }
}
