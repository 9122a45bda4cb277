import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://gateway.example/v1beta/models/gemini-2.5-flash:generateContent")!)
request.httpMethod = "POST"
request.setValue(ProcessInfo.processInfo.environment["GATEWAY_API_KEY"], forHTTPHeaderField: "x-goog-api-key")
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data(##"""
It's "quoted", `ticked`, ${x}, $(id), $HOME, \(x), \#(x), \u0041 and \n
''' and """ and """# and */ and /* and #"" and \
 space at both ends 
	tab at both ends	

　漢字、かな　
emoji 👍🏽 é é \##u{2028} \##u{feff} \##u{202e}
no line break at the end"
"""##.utf8)

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
