import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://gateway.example/v1/it's/$HOME/(x)*~!?a=%22%5C&b=$(id)&b=")!)
request.httpMethod = "PATCH"
request.setValue(#"It's "\(x)" ${x} $(id) `id` \u0041 \"#, forHTTPHeaderField: "x-say")
request.setValue("", forHTTPHeaderField: "x-empty")
request.setValue("$!\"'`" + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "x-key")
request.setValue("one", forHTTPHeaderField: "x-many")
request.addValue("two", forHTTPHeaderField: "X-Many")

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
