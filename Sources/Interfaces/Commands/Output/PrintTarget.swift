// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// Where a page about a child or to a family is written: `--output` and `--out` are the same.
enum PrintTarget {
  /// The endings a page may have.
  static let endings = [".html", ".htm", ".pdf"]

  /// Has the name an ending that is written?
  static func isPage(_ path: String) -> Bool { endings.contains(where: path.lowercased().hasSuffix) }

  /// The one name given; nil where there is none.
  /// - Throws: `Failure.usage` where two are given that differ.
  static func named(_ output: String?, _ out: String?) throws -> String? {
    if let output, let out, output != out { throw Failure.usage("--output and --out are the same, and name two files. Name one.") }
    return output ?? out
  }

  /// The file to write a page to; nil for standard output.
  /// - Throws: `Failure.usage` where two different ones are given, or one with another ending.
  static func file(_ output: String?, _ out: String?) throws -> String? {
    let file = try named(output, out)
    if let file, !isPage(file) { throw Failure.usage("--output writes a file that ends in .html, .htm or .pdf.") }
    return file
  }

  /// Runs what may write a page; where it does not come to that, a page that lies there already is said to be an older one.
  static func mayBeOlder<Answer>(_ file: String?, _ body: () throws -> Answer) throws -> Answer {
    do { return try body() } catch {
      var isFolder: ObjCBool = false
      if let file, isPage(file), FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue {
        Terminal.tell(
          "Nothing was written. The page that is there is an older one, and may name somebody whom the plan leaves out: \(file)")
      }
      throw error
    }
  }

  /// Says that a file was written.
  static func sayWritten(_ file: String, isQuiet: Bool) { if !isQuiet { Terminal.tell("Written: \(file)") } }
}
