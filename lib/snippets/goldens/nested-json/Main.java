import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

public class Main {
    public static void main(String[] args) throws Exception {
        var body = """
            {
              "systemInstruction": {
                "parts": [
                  {
                    "text": "You are a terse guide.\\nAnswer in \\"one\\" line."
                  }
                ]
              },
              "contents": [
                {
                  "role": "user",
                  "parts": [
                    {
                      "text": "What's in Kyoto? \u4eac\u90fd\u306b\u306f\u4f55\u304c\u3042\u308a\u307e\u3059\u304b \ud83c\udfef"
                    }
                  ]
                },
                {
                  "role": "model",
                  "parts": [
                    {
                      "text": "Temples."
                    }
                  ]
                }
              ],
              "generationConfig": {
                "temperature": 0.2,
                "topK": 40,
                "stopSequences": [],
                "responseMimeType": "application/json",
                "responseSchema": {
                  "type": "OBJECT",
                  "properties": {
                    "name": {
                      "type": "STRING",
                      "nullable": false
                    }
                  }
                },
                "seed": null
              }
            }""";

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
