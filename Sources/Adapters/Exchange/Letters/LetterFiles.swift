// SPDX-License-Identifier: MIT
public import Casework
import Foundation
public import Vocabulary

/// Reads letters: text files, with or without a head between two lines `---`.
public enum LetterFiles {
  /// The letters that ship, by name.
  public static func shipped(in folder: DataFolder) throws -> [LetterTemplate] {
    try names(in: folder.file("letters")).map { try read(folder.file("letters/" + $0)) }
  }

  /// The files a person names: a file, a folder of them, or the name of a letter that ships.
  public static func named(_ name: String, shippedIn folder: () throws -> DataFolder) throws -> [String] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
      guard isFolder.boolValue else { return [name] }
      let inside = try names(in: name)
      guard !inside.isEmpty else { throw Failure.noInput(path: name, why: "there is no letter in this folder; letters end in .txt or .md") }
      return inside.map { (name.hasSuffix("/") ? name : name + "/") + $0 }
    }
    guard !name.contains("/"), !name.contains(".") else { throw Failure.noInput(path: name, why: "there is no such file") }
    let file = try folder().file("letters/\(name).txt")
    guard FileManager.default.fileExists(atPath: file) else {
      throw Failure.noInput(path: name, why: "there is no such file, and no letter of that name; `belong letter list` says which there are")
    }
    return [file]
  }

  private static func names(in folder: String) throws -> [String] {
    guard let all = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Failure.noInput(path: folder, why: "it cannot be opened")
    }
    return all.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".txt") || $0.hasSuffix(".md")) }.sorted()
  }

  /// One letter.
  /// - Throws: `Failure` where it is no text, or its head says something nobody knows.
  public static func read(_ path: String) throws -> LetterTemplate {
    if let ending = ["docx", "doc", "odt", "pdf", "rtf"].first(where: { path.lowercased().hasSuffix("." + $0) }),
      FileManager.default.fileExists(atPath: path)
    {
      throw Failure.bad(
        Finding(
          .encoding, .must, at: FilePlace(file: path, line: 1), value: ending, message: "a .\(ending) file is not plain text.",
          hint: "Copy the letter into a .txt file, or save it as plain text, and try again."))
    }
    let text = try FileText(path: path)
    return try template(String(decoding: text.bytes, as: UTF8.self), file: path)
  }

  static func template(_ text: String, file: String) throws -> LetterTemplate {
    let name = String((file.split(separator: "/").last ?? "letter").prefix { $0 != "." })
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var head: [String: String] = [:]
    var first = 0
    if lines.first?.trimmingBlanks() == "---", let end = lines.dropFirst().firstIndex(where: { $0.trimmingBlanks() == "---" }) {
      for index in 1..<end where !lines[index].trimmingBlanks().isEmpty {
        guard let colon = lines[index].firstIndex(of: ":") else {
          throw bad(
            file, index, String(lines[index]), "this line of the head has no colon.", "Write it as `title: …`, or leave the head out.")
        }
        let key = lines[index][..<colon].trimmingBlanks()
        guard ["title", "stage", "when", "effect"].contains(key) else {
          throw bad(file, index, key, "the head of a letter has no \u{201C}\(key)\u{201D}.", "There are: title, stage, when, effect.")
        }
        head[key] = lines[index][lines[index].index(after: colon)...].trimmingBlanks()
        if key == "stage", LetterStage(rawValue: head[key] ?? "") == nil {
          throw bad(
            file, index, head[key] ?? "", "\u{201C}\(head[key] ?? "")\u{201D} is no stage.",
            "One of: \(LetterStage.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
      }
      first = end + 1
    }
    let body = lines[first...].joined(separator: "\n")
    guard body.contains(where: { !$0.isWhitespace }) else {
      throw bad(file, first, nil, "there is no letter in this file.", "Write the letter below its head.")
    }
    return LetterTemplate(
      name: name, title: head["title"], stage: head["stage"].flatMap(LetterStage.init), when: head["when"], effect: head["effect"],
      text: body,
      firstLine: first + 1, file: file)
  }

  private static func bad(_ file: String, _ line: Int, _ value: String?, _ message: String, _ hint: String) -> Failure {
    .bad(Finding(.letterHead, .must, at: FilePlace(file: file, line: line + 1), value: value, message: message, hint: hint))
  }
}

extension FindingKind {
  /// A letter whose head cannot be read, or without a letter below it.
  public static let letterHead = FindingKind("letter-head")
  /// A field that a letter needs and nobody gave, or the other way round.
  public static let letterField = FindingKind("letter-field")
}
