// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// Files of one folder that are written piece by piece under other names and appear together at the end: whole, or not there.
public struct FilesTogether {
  private struct Part {
    let target: String
    let beside: String
    let handle: FileHandle
  }
  private let parts: [Part]

  /// Opens them; the folder is made where there is none.
  /// - Parameters:
  ///   - names: of the files.
  ///   - folder: made where it is not there.
  ///   - replacing: whether files of these names may be replaced.
  /// - Throws: `Failure` where one is there already, or the folder cannot be written in.
  public init(_ names: [String], in folder: String, replacing: Bool) throws {
    try Self.prepare(folder)
    let targets = names.map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
    for target in targets { try Self.check(target, replacing: replacing) }
    var opened: [Part] = []
    do {
      for target in targets { opened.append(try Self.open(target)) }
    } catch {
      for part in opened { unlink(part.beside) }
      throw error
    }
    parts = opened
  }

  /// Writes a piece of one of them.
  /// - Throws: `Failure` where it cannot be written.
  public func write(_ bytes: [UInt8], to place: Int) throws {
    do { try parts[place].handle.write(contentsOf: bytes) } catch { throw WriteTarget.unwritable(parts[place].target) }
  }

  /// Gives them their names.
  /// - Throws: `Failure` where that cannot be done.
  public func finish() throws {
    for part in parts {
      do { try part.handle.close() } catch { throw WriteTarget.unwritable(part.target) }
    }
    for part in parts where rename(part.beside, part.target) != 0 { throw WriteTarget.unwritable(part.target) }
  }

  /// Takes away what was not finished.
  public func abandon() {
    for part in parts {
      try? part.handle.close()
      unlink(part.beside)
    }
  }

  private static func prepare(_ folder: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw Failure.usage("\(folder) is there already and is no folder. Name another.") }
    } else {
      do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
        throw WriteTarget.unwritable(folder)
      }
    }
  }

  private static func check(_ target: String, replacing: Bool) throws {
    var about = stat()
    guard lstat(target, &about) == 0 else { return }
    guard about.st_mode & S_IFMT == S_IFREG else { throw Failure.usage("\(target) is there already and is no file. Name another folder.") }
    guard replacing else {
      throw Failure.usage("\(target) is there already; nothing was changed. Name another folder, or add --force to write over it.")
    }
  }

  private static func open(_ target: String) throws -> Part {
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent()
    let beside = folder.appendingPathComponent(".belong-" + UUID().uuidString).path
    let file = Foundation.open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw WriteTarget.unwritable(target) }
    return Part(target: target, beside: beside, handle: FileHandle(fileDescriptor: file, closeOnDealloc: true))
  }
}
