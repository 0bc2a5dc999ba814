// SPDX-License-Identifier: MIT
import Foundation

/// A folder that exists while a test runs and is gone afterwards, whether the test passed or not.
public struct TemporaryFolder: Sendable {
  /// Absolute path, without a slash at the end.
  public let path: String

  /// Absolute path of a file in it.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders above it, and returns its absolute path.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String { try write(name, bytes: Array(text.utf8)) }

  /// Writes a file byte for byte, with the folders above it, and returns its absolute path.
  @discardableResult
  public func write(_ name: String, bytes: [UInt8]) throws -> String {
    let target = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
    return target.path
  }

  /// The text of a file in it.
  public func read(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }
}

/// Makes a folder, hands it to the test, and removes it.
public func withTemporaryFolder<Answer>(_ body: (TemporaryFolder) async throws -> Answer) async throws -> Answer {
  let place = FileManager.default.temporaryDirectory.appendingPathComponent("belong-test-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: place) }
  return try await body(TemporaryFolder(path: place.path))
}
