// SPDX-License-Identifier: MIT
import Foundation
public import Vocabulary

/// The bytes of a text file, turned into UTF-8 without a byte order mark.
public struct FileText: Sendable {
  /// How the file was written.
  public enum Encoding: Sendable, Equatable {
    case utf8, windows1252
  }

  /// What a file is, and so how it is saved as what is read.
  public enum Kind: Sendable {
    /// Cells; a place is line and field.
    case table
    /// Words; a place is line and sign.
    case words

    fileprivate var hint: String {
      switch self {
      case .table: "Save it as \u{201C}CSV UTF-8 (comma delimited)\u{201D} and try again."
      case .words: "Save it as plain text in UTF-8 and try again."
      }
    }
  }

  /// The name the person gave.
  public let file: String
  /// UTF-8.
  public let bytes: [UInt8]
  /// What it was read as.
  public let encoding: Encoding

  /// Text that is there already.
  public init(file: String, bytes: [UInt8], encoding: Encoding = .utf8) {
    self.file = file
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Reads a file; a name that ends in `.gz` is unpacked.
  ///
  /// UTF-8 with or without byte order mark; what is not UTF-8 is read as Windows-1252, as older spreadsheets write it.
  /// - Throws: `Failure` where there is no such file, or it is UTF-16 or holds zero bytes.
  public init(path: String, as kind: Kind = .table) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure.noInput(path: path, why: "there is no such file")
    }
    guard !isFolder.boolValue else { throw Failure.noInput(path: path, why: "it is a folder; name a file in it") }
    // A pipe or a device has no length to be read by, and is opened once only.
    let whole =
      ByteSource.isPipe(path)
      ? FileHandle(forReadingAtPath: path).flatMap { try? $0.readToEnd() ?? Data() } : FileManager.default.contents(atPath: path)
    guard let data = whole else {
      throw Failure.noInput(path: path, why: "it cannot be opened; check that you may read it")
    }
    var raw = [UInt8](data)
    if path.lowercased().hasSuffix(".gz") { raw = try Gunzip.unpack(raw, file: path) }
    try self.init(file: path, raw: raw, as: kind)
  }

  init(file: String, raw: [UInt8], as kind: Kind = .table) throws {
    func bad(_ message: String, line: Int = 1, column: Int = 1) -> Failure {
      .bad(Finding(.encoding, .must, at: FilePlace(file: file, line: line, column: column), message: message, hint: kind.hint))
    }
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) { throw bad("this file is UTF-16.") }
    if let zero = raw.firstIndex(of: 0) {
      let begin = raw[..<zero].lastIndex(of: 10).map { $0 + 1 } ?? 0
      let before = kind == .words ? raw[begin..<zero].count { $0 & 0xC0 != 0x80 } : 0
      throw bad("a zero byte: this is not a text file.", line: 1 + raw[..<zero].count { $0 == 10 }, column: 1 + before)
    }
    let body = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    self.file = file
    if String(validating: body, as: UTF8.self) != nil {
      bytes = body
      encoding = .utf8
    } else {
      bytes = Windows1252.toUTF8(body)
      encoding = .windows1252
    }
  }
}

extension FindingKind {
  /// A file in an encoding that is not read.
  public static let encoding = FindingKind("encoding")
}
