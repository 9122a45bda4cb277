// Needs cat.png
// Needs a mask; "black", white.png: curl -o 'a mask; "black", white.png' https://docs.example/files/a%20mask%3B%20%22black%22%2C%20white.png
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://gateway.example/v1/images/edits")!)
request.httpMethod = "POST"
let boundary = UUID().uuidString
request.setValue("multipart/form-data; boundary=\(boundary)", forHTTPHeaderField: "Content-Type")
request.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")

var body = Data()
body.append(Data(("--\(boundary)" + "\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nA cat in\na \"hat\"\r\n").utf8))
body.append(Data(("--\(boundary)" + "\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"cat.png\"\r\nContent-Type: image/png\r\n\r\n").utf8))
body.append(try Data(contentsOf: URL(fileURLWithPath: "cat.png")))
body.append(Data("\r\n".utf8))
body.append(Data(("--\(boundary)" + "\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"a mask; %22black%22, white.png\"\r\nContent-Type: image/png\r\n\r\n").utf8))
body.append(try Data(contentsOf: URL(fileURLWithPath: "a mask; \"black\", white.png")))
body.append(Data("\r\n".utf8))
body.append(Data(("--\(boundary)" + "\r\nContent-Disposition: form-data; name=\"input_reference[image_url]\"\r\n\r\nhttps://docs.example/cat.png\r\n").utf8))
body.append(Data("--\(boundary)--\r\n".utf8))
request.httpBody = body

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
