// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// The browser that makes PDFs: where it is, and how it is asked.
enum Chromium {
  private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

  /// The browser that `BELONG_CHROMIUM` names, or the first on `PATH`.
  static func find(_ environment: [String: String]) throws -> String {
    let files = FileManager.default
    if let named = environment["BELONG_CHROMIUM"], !named.isEmpty {
      guard files.isExecutableFile(atPath: named) else {
        throw Failure.unavailable("BELONG_CHROMIUM names \(named), which is no program that can be run.")
      }
      return named
    }
    for folder in (environment["PATH"] ?? "").split(separator: ":") {
      for name in names where files.isExecutableFile(atPath: folder + "/" + name) { return folder + "/" + name }
    }
    throw Failure.unavailable(
      "A PDF needs Chromium or Chrome, and none was found. Install one, name it in BELONG_CHROMIUM, or write the page as .html, open it and"
        + " print it from there.")
  }

  /// A print of one page without head or foot, by a browser that knows nobody, keeps nothing and asks for nothing.
  static func arguments(page: URL, out: URL, room: URL) -> [String] {
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage", "--disable-breakpad",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + room.appendingPathComponent("profile").path,
      "--no-pdf-header-footer", "--print-to-pdf=" + out.path,
    ]
    // Its own walls cannot be put up by the administrator; the page holds no script.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    return arguments + [page.absoluteString]
  }
}
