// SPDX-License-Identifier: MIT
public import Foundation
public import Vocabulary

/// A file that only its owner can read, from its first byte on: whole, or not there.
public enum PrivateFile {
  /// Writes it; a file of that name is replaced.
  /// - Throws: `Failure` where it cannot be written.
  public static func write(_ bytes: Data, to path: String) throws {
    let real = try WriteTarget.resolve(path)
    guard real.isFile else { return try WriteTarget.pour(bytes, into: real.path, named: path) }
    let target = URL(fileURLWithPath: real.path)
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

  /// Looks whether a folder may hold records about a child: there is none yet, or nobody but its owner can open it.
  /// - Throws: `Failure.usage` where others can, or where it is no folder.
  public static func checkFolder(_ path: String) throws {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    else { return }
    guard attributes[.type] as? FileAttributeType == .typeDirectory else {
      throw Failure.usage("\(path) is there already and is no folder. Name another.")
    }
    let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0o777
    guard mode & 0o077 == 0 else {
      throw Failure.usage("others on this computer can open the folder \(path). Name one that is not there yet, or run chmod 700 on it.")
    }
  }

  /// Makes a folder that only its owner can open, where there is none.
  /// - Throws: `Failure` where it cannot be made, or others can open it.
  public static func makeFolder(_ path: String) throws {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw unwritable(path) }
    try checkFolder(path)
  }

  private static func create(_ bytes: Data, at path: String, named: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EEXIST ? isThere(named) : unwritable(named)
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

  /// What is said where a file is there that must not be written over.
  public static func isThere(_ path: String) -> Failure { .usage("\(path) is there already; nothing was changed. Name another file.") }

  private static func unwritable(_ path: String) -> Failure { WriteTarget.unwritable(path) }
}
