// SPDX-License-Identifier: MIT
public import Foundation
import Vocabulary

/// A file that only its owner can read, from its first byte on: whole, or not there.
public enum PrivateFile {
  /// Writes it; a file of that name is replaced.
  /// - Throws: `Failure` where it cannot be written.
  public static func write(_ bytes: Data, to path: String) throws {
    let target = URL(fileURLWithPath: path)
    let beside = target.deletingLastPathComponent().appendingPathComponent(".belong-" + UUID().uuidString)
    try create(bytes, at: beside.path, named: path)
    guard rename(beside.path, target.path) == 0 else {
      unlink(beside.path)
      throw unwritable(path)
    }
  }

  /// Writes it where there is none of that name yet.
  /// - Throws: `Failure.usage` where there is one: nothing is changed then.
  public static func writeNew(_ bytes: Data, to path: String) throws {
    try create(bytes, at: path, named: path)
  }

  private static func create(_ bytes: Data, at path: String, named: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EEXIST ? Failure.usage("\(named) is there already; nothing was changed. Name another file.") : unwritable(named)
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: bytes)
      try handle.close()
    } catch {
      unlink(path)
      throw unwritable(named)
    }
  }

  private static func unwritable(_ path: String) -> Failure {
    .noInput(path: path, why: "it cannot be written; check that the folder is there and that you may write in it")
  }
}
