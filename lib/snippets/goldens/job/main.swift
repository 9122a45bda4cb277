// Begins a job, asks until it is done, and saves what it made.
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var create = URLRequest(url: URL(string: "https://gateway.example/v1/videos")!)
create.httpMethod = "POST"
create.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")
create.setValue("application/json", forHTTPHeaderField: "Content-Type")
create.httpBody = Data("""
{
  "model": "sora-2",
  "prompt": "A boat on Hokusai's sea 海"
}
""".utf8)
var answer = try await send(create)
var job = try readObject(answer)
let unreserved = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))
guard let id = (job["id"] as? String)?.addingPercentEncoding(withAllowedCharacters: unreserved) else {
    fail("No id in the answer: " + text(answer))
}

var retrieve = URLRequest(url: URL(string: "https://gateway.example/v1/videos/" + id)!)
retrieve.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")

// Seconds between two questions; the last one repeats.
let pauses = [5, 10, 30]
let deadline = Date() + 900
var printed = ""
var asked = 0
while true {
    answer = try await send(retrieve)
    job = try readObject(answer)
    let status = job["status"] as? String ?? ""
    var state = status
    if let progress = job["progress"], !(progress is NSNull) { state += " \(progress)" }
    if state != printed { print(state) }
    printed = state
    if status == "completed" { break }
    if status == "failed" { fail((job["error"] as? [String: Any])?["message"] as? String ?? text(answer)) }
    let pause = pauses[min(asked, pauses.count - 1)]
    if Date() + Double(pause) > deadline { fail("Not done within 900 seconds") }
    try await Task.sleep(nanoseconds: UInt64(pause) * 1_000_000_000)
    asked += 1
}

var download = URLRequest(url: URL(string: "https://gateway.example/v1/videos/" + id + "/content?variant=video")!)
download.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")
try await send(download).write(to: URL(fileURLWithPath: "video.mp4"))
print("video.mp4")

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
