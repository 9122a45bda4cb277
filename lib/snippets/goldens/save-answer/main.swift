import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://gateway.example/v1/videos/video_123/content?variant=video")!)
request.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")

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
try data.write(to: URL(fileURLWithPath: "harbour.mp4"))
