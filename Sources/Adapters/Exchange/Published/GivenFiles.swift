// SPDX-License-Identifier: MIT
import Foundation
import Insight
import Vocabulary

/// The published files a person named: read whole, with what was said about each.
public struct GivenFiles: Sendable {
  /// What was read, in the order named; a folder's files in the order of their names.
  public private(set) var tables: [PublishedTable] = []
  /// Sentences for standard error: columns that are not known, files that were skipped.
  public private(set) var remarks: [String] = []

  /// Reads files and folders.
  ///
  /// A file that is byte for byte one that ships, of the same name, covers what the shipped one covers.
  /// - Throws: `Failure` where a file named is not there, is no published table, or has a row that is refused.
  public init(
    _ paths: [String], reader: PublishedReader, folder: DataFolder, progress: ((String, Double) -> Void)? = nil
  ) throws {
    for path in paths {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        try readFolder(path, reader, folder, progress)
      } else if try !read(path, reader, folder, progress) {
        let text = try FileText(path: path)
        var records = DelimitedText(text)
        let heading = try Heading(records.next(), file: path)
        throw Failure.bad(
          Finding(
            .unknownTable, .must, at: FilePlace(file: path, line: heading.line),
            message: "these columns are none of the department's tables that are known.",
            hint: heading.listed))
      }
    }
  }

  private mutating func readFolder(
    _ path: String, _ reader: PublishedReader, _ folder: DataFolder, _ progress: ((String, Double) -> Void)?
  ) throws {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw Failure.noInput(path: path, why: "the folder cannot be read; check that you may read it")
    }
    var skipped: [String] = []
    for name in names where !name.hasPrefix(".") {
      let file = path.hasSuffix("/") ? path + name : path + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      let lower = name.lowercased()
      guard lower.hasSuffix(".csv") || lower.hasSuffix(".csv.gz") else {
        skipped.append(name)
        continue
      }
      if try !read(file, reader, folder, progress) { skipped.append(name) }
    }
    if tables.isEmpty {
      throw Failure.bad(
        Finding(
          .unknownTable, .must, at: FilePlace(file: path, line: 1), message: "no file in this folder is one of the department's tables.",
          hint: "Their names may be any, their columns must be as published."))
    }
    if !skipped.isEmpty { remarks.append("\(path): skipped, no known table: \(skipped.joined(separator: ", "))") }
  }

  private mutating func read(
    _ path: String, _ reader: PublishedReader, _ folder: DataFolder, _ progress: ((String, Double) -> Void)?
  ) throws -> Bool {
    let text = try FileText(path: path)
    guard var table = try reader.read(text, progress: { part in progress?(path, part) }) else { return false }
    let name = URL(fileURLWithPath: path).lastPathComponent
    if let row = reader.books.coverage.first(where: { $0.file == name }), Self.same(path, folder.file("published/" + name)) {
      table.coverage = row
    }
    if !table.unknownColumns.isEmpty {
      let count = table.unknownColumns.count
      remarks.append(
        "\(path): \(count) column\(count == 1 ? " is" : "s are") not understood: \(table.unknownColumns.joined(separator: ", "))")
    }
    tables.append(table)
    return true
  }

  private static func same(_ a: String, _ b: String) -> Bool {
    guard let left = FileManager.default.contents(atPath: a), let right = FileManager.default.contents(atPath: b) else { return false }
    return left == right
  }
}
