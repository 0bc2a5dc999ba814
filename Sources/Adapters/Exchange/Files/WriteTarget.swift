// SPDX-License-Identifier: MIT
public import Foundation
import Vocabulary

/// Where a file is to be written: a file that may be replaced, or a device or pipe that is written into and never replaced.
public enum WriteTarget {
  /// The path behind links, and whether it is a file or nothing yet.
  static func resolve(_ path: String) throws -> (path: String, isFile: Bool) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var about = stat()
    guard stat(real, &about) == 0 else { return (real, true) }
    switch about.st_mode & S_IFMT {
    case S_IFREG: return (real, true)
    case S_IFDIR: throw Failure.usage("\(path) is a folder. Name a file in it.")
    default: return (real, false)
    }
  }

  /// Writes an answer that others may read: the file is whole or not there.
  /// - Throws: `Failure` where it cannot be written.
  public static func write(_ bytes: Data, to path: String) throws {
    let target = try resolve(path)
    guard target.isFile else { return try pour(bytes, into: target.path, named: path) }
    do { try bytes.write(to: URL(fileURLWithPath: target.path), options: .atomic) } catch { throw unwritable(path) }
  }

  /// Into a device or a pipe, as it is.
  static func pour(_ bytes: Data, into path: String, named: String) throws {
    guard let handle = FileHandle(forWritingAtPath: path) else { throw unwritable(named) }
    do {
      try handle.write(contentsOf: bytes)
      try handle.close()
    } catch { throw unwritable(named) }
  }

  static func unwritable(_ path: String) -> Failure {
    .noInput(
      path: path, why: "it cannot be written; check that the folder is there, that you may write in it, and that the disk is not full")
  }
}
