// Needs cat.png
// Needs a mask; \"black\", white.png: curl -o 'a mask; \"black\", white.png' https://docs.example/files/a%20mask%3B%20%22black%22%2C%20white.png
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;

public class Main {
    public static void main(String[] args) throws Exception {
        var boundary = UUID.randomUUID().toString();
        var body = BodyPublishers.concat(
            BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nA cat in\na \"hat\"\r\n"),
            BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"cat.png\"\r\nContent-Type: image/png\r\n\r\n"),
            BodyPublishers.ofFile(Path.of("cat.png")),
            BodyPublishers.ofString("\r\n"),
            BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"a mask; %22black%22, white.png\"\r\nContent-Type: image/png\r\n\r\n"),
            BodyPublishers.ofFile(Path.of("a mask; \"black\", white.png")),
            BodyPublishers.ofString("\r\n"),
            BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"input_reference[image_url]\"\r\n\r\nhttps://docs.example/cat.png\r\n"),
            BodyPublishers.ofString("--" + boundary + "--\r\n"));

        var request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.example/v1/images/edits"))
            .header("Authorization", "Bearer " + System.getenv("GATEWAY_API_KEY"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(body)
            .build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new RuntimeException(response.statusCode() + " " + response.body());
        }
        System.out.println(response.body());
    }
}
