import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://gateway.example/v1beta/models?pageSize=5&pageToken=a%2Fb%20c%27d&x=(1)*~!")!)
request.setValue(ProcessInfo.processInfo.environment["GATEWAY_API_KEY"], forHTTPHeaderField: "x-goog-api-key")

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
