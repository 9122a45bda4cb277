// Needs speech.bin: curl -o speech.bin https://docs.example/files/speech.bin
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://gateway.example/v1/uploads/1")!)
request.httpMethod = "PUT"
request.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")
request.setValue("application/octet-stream", forHTTPHeaderField: "Content-Type")
request.httpBody = try Data(contentsOf: URL(fileURLWithPath: "speech.bin"))

let data = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Data, Error>) in
    URLSession.shared.dataTask(with: request) { data, response, error in
        if let data, let http = response as? HTTPURLResponse, http.statusCode < 400 {
            continuation.resume(returning: data)
        } else {
            print(String(decoding: data ?? Data(), as: UTF8.self))
            continuation.resume(throwing: error ?? URLError(.badServerResponse))
        }
    }.resume()
}
print(String(decoding: data, as: UTF8.self))
