import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

var request = URLRequest(url: URL(string: "https://gateway.example/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse")!)
request.httpMethod = "POST"
request.setValue("Bearer " + (ProcessInfo.processInfo.environment["GATEWAY_API_KEY"] ?? ""), forHTTPHeaderField: "Authorization")
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
request.httpBody = Data("{\"stream\":true}".utf8)

let session = URLSession(configuration: .default, delegate: StreamReader(), delegateQueue: nil)
session.dataTask(with: request).resume()
dispatchMain()

final class StreamReader: NSObject, URLSessionDataDelegate {
    private var status = 0
    private var line = Data()
    private var lastByte: UInt8 = 0
    private var data = ""

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        status = (response as? HTTPURLResponse)?.statusCode ?? 0
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive bytes: Data) {
        if status >= 400 { return line.append(bytes) }
        for byte in bytes {
            switch byte {
            case 10 where lastByte == 13: break  // The line ended with the CR.
            case 10, 13: endLine()
            default: line.append(byte)
            }
            lastByte = byte
        }
    }

    private func endLine() {
        let text = String(decoding: line, as: UTF8.self)
        line.removeAll()
        if text.hasPrefix("data:") { data += "\(text.dropFirst(5))\n" }
        guard text.isEmpty else { return }
        let event = data.trimmingCharacters(in: .whitespacesAndNewlines)
        data = ""
        if !event.isEmpty { read(event) }
    }

    private func read(_ data: String) {
        guard let event = try? JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any] else {
            finish("No JSON: \(data)")
        }
        if let problem = event["error"], !(problem is NSNull) {
            finish((problem as? [String: Any])?["message"] as? String ?? data)
        }
        let candidates = event["candidates"] as? [[String: Any]]
        let content = candidates?.first?["content"] as? [String: Any]
        for part in content?["parts"] as? [[String: Any]] ?? [] {
            if let text = part["text"] as? String, part["thought"] as? Bool != true {
                FileHandle.standardOutput.write(Data(text.utf8))
            }
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: Error?) {
        if status >= 400 { finish("\(status) \(String(decoding: line, as: UTF8.self))") }
        if let error { finish(error.localizedDescription) }
        finish(data.isEmpty && line.isEmpty ? nil : "The stream ended inside an event")
    }

    private func finish(_ problem: String? = nil) -> Never {
        print()
        guard let problem else { exit(0) }
        FileHandle.standardError.write(Data((problem + "\n").utf8))
        exit(1)
    }
}
