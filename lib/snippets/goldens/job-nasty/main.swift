// Needs a mask; "black", white.png: curl -o 'a mask; "black", white.png' https://docs.example/files/a%20mask%3B%20%22black%22%2C%20white.png
// Begins a job, asks until it is done, and saves what it made.
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var create = URLRequest(url: URL(string: "https://gateway.example/it's/$HOME/(x)")!)
create.httpMethod = "POST"
let boundary = UUID().uuidString
create.setValue("multipart/form-data; boundary=\(boundary)", forHTTPHeaderField: "Content-Type")
create.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")

var body = Data()
body.append(Data(("--\(boundary)" + "\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nIt's \"quoted\", `ticked`, ${x}, $(id), $HOME, \\(x), \\#(x), \\u0041 and \\n\n''' and \"\"\" and \"\"\"# and */ and /* and #\"\" and \\\n space at both ends \n\ttab at both ends\t\n\n　漢字、かな　\nemoji 👍🏽 é é \u{2028} \u{feff} \u{202e}\nno line break at the end\"\r\n").utf8))
body.append(Data(("--\(boundary)" + "\r\nContent-Disposition: form-data; name=\"mask\"; filename=\"a mask; %22black%22, white.png\"\r\nContent-Type: image/png\r\n\r\n").utf8))
body.append(try Data(contentsOf: URL(fileURLWithPath: "a mask; \"black\", white.png")))
body.append(Data("\r\n".utf8))
body.append(Data("--\(boundary)--\r\n".utf8))
create.httpBody = body
var answer = try await send(create)
var job = try readObject(answer)
let unreserved = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))
guard let id = ((job["data"] as? [String: Any])?["task \"id\""] as? String)?.addingPercentEncoding(withAllowedCharacters: unreserved) else {
    fail("No id in the answer: " + text(answer))
}

var retrieve = URLRequest(url: URL(string: "https://gateway.example/it's/$HOME/(x)*~!/" + id + "_$id?a=(1)")!)
retrieve.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")

// Seconds between two questions; the last one repeats.
let pauses = [1]
let deadline = Date() + 2
var printed = ""
var asked = 0
while true {
    answer = try await send(retrieve)
    job = try readObject(answer)
    let status = (job["data"] as? [String: Any])?["x-state"] as? String ?? ""
    if status != printed { print(status) }
    printed = status
    if ["all \"done\"", "it's *"].contains(status) { break }
    if ["no $HOME", "\\(x)", "FAILURE"].contains(status) { fail(((job["data"] as? [String: Any])?["why"] as? [Any])?.dropFirst(1).first as? String ?? text(answer)) }
    let pause = pauses[min(asked, pauses.count - 1)]
    if Date() + Double(pause) > deadline { fail("Not done within 2 seconds") }
    try await Task.sleep(nanoseconds: UInt64(pause) * 1_000_000_000)
    asked += 1
}

guard let address = (((job["data"] as? [String: Any])?["out"] as? [Any])?.first as? [String: Any])?["url"] as? String, let url = URL(string: address) else {
    fail("No result in the answer: " + text(answer))
}
// Sent without the key, because the file may be on another host.
let download = URLRequest(url: url)
try await send(download).write(to: URL(fileURLWithPath: "it's a $film.mp4"))
print("it's a $film.mp4")

/// Sends a request; an answer that is an error ends the program.
func send(_ request: URLRequest) async throws -> Data {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Data, Error>) in
        URLSession.shared.dataTask(with: request) { data, response, error in
            let status = (response as? HTTPURLResponse)?.statusCode ?? 0
            if let data, (200..<300).contains(status) {
                continuation.resume(returning: data)
            } else {
                fail(error?.localizedDescription ?? "\(status) \(text(data ?? Data()))")
            }
        }.resume()
    }
}

func readObject(_ data: Data) throws -> [String: Any] {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
        fail("No JSON object: \(text(data))")
    }
    return object
}

func text(_ data: Data) -> String {
    String(decoding: data, as: UTF8.self)
}

func fail(_ problem: String) -> Never {
    FileHandle.standardError.write(Data((problem + "\n").utf8))
    exit(1)
}
