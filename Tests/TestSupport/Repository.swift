// SPDX-License-Identifier: MIT
import Foundation

/// The repository the tests were built from.
public enum Repository {
  /// Absolute path of its root, without a slash at the end.
  public static let root: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.standardizedFileURL.path
  }()

  /// Absolute path of a file named from the root.
  public static func path(_ relative: String) -> String { root + "/" + relative }

  /// The text of a file named from the root.
  public static func text(_ relative: String) throws -> String { try String(contentsOfFile: path(relative), encoding: .utf8) }
}
