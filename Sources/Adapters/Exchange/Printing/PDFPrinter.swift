// SPDX-License-Identifier: MIT
public import Foundation
import Vocabulary

/// Makes a PDF of a page with the Chromium that is there, as a child process.
///
/// A page may be a record about a child: it lies in a folder of its own that only its owner can open, with the browser's traces, and the
/// folder is gone afterwards whatever happened.
public struct PDFPrinter: Sendable {
  /// Where the browser is.
  public let browser: String
  private let deadline: TimeInterval

  /// A printer with the browser of this computer.
  ///
  /// - Parameters:
  ///   - environment: `BELONG_CHROMIUM` names a browser; otherwise one is looked for on `PATH`.
  ///   - deadline: Seconds after which a browser that does not answer is ended.
  /// - Throws: `Failure.unavailable` where there is no browser.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment, deadline: TimeInterval = 60) throws {
    browser = try Chromium.find(environment)
    self.deadline = deadline
  }

  /// The page as PDF.
  ///
  /// - Throws: `Failure.unavailable` where the browser fails or takes too long.
  public func pdf(html: String) throws -> Data {
    let room = try PrivateFolder()
    defer { room.remove() }
    let page = try room.write(Data(html.utf8), as: "plan.html")
    let out = room.path("plan.pdf")
    let child = ChildProcess(browser, Chromium.arguments(page: page, out: out, room: room.url), room: room.url)
    switch try child.run(deadline: deadline) {
    case .late: throw failure("did not finish within \(Int(deadline)) seconds")
    case .ended(let code) where code != 0: throw failure("ended with \(code)")
    case .ended: break
    }
    guard let bytes = try? Data(contentsOf: out), bytes.starts(with: Data("%PDF".utf8)) else { throw failure("wrote no PDF") }
    return bytes
  }

  private func failure(_ what: String) -> Failure {
    .unavailable("The browser that makes PDFs (\(browser)) \(what). Write the page as .html instead, open it and print it from there.")
  }
}
