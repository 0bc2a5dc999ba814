// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// A folder for a short while that nobody but its owner can open.
struct PrivateFolder {
  /// Where it is.
  let url: URL

  init() throws {
    let files = FileManager.default
    url = files.temporaryDirectory.appendingPathComponent("belong-" + UUID().uuidString, isDirectory: true)
    do {
      try files.createDirectory(at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure.unavailable("No folder could be made in \(files.temporaryDirectory.path) to print in.")
    }
  }

  /// A place in it.
  func path(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Writes a file that only its owner can read.
  func write(_ data: Data, as name: String) throws -> URL {
    let file = path(name)
    try PrivateFile.writeNew(data, to: file.path)
    return file
  }

  /// Removes it with all that is in it. A browser may still be closing its own files, so it is tried more than once.
  func remove() {
    for _ in 0..<20 where FileManager.default.fileExists(atPath: url.path) {
      do {
        try FileManager.default.removeItem(at: url)
      } catch {
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
  }
}
