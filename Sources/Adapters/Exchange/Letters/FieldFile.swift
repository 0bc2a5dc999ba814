// SPDX-License-Identifier: MIT
public import Vocabulary

/// The fields of a letter: `name=value` as typed, a table with a column a field and a row a letter, or a YAML or JSON file: a mapping makes
/// one letter, a list of them one each.
public enum FieldFile {
  /// The values for one letter, and where they come from.
  public struct Row: Sendable {
    /// By name of the field.
    public let values: [String: String]
    /// The row of a file; nil where they were typed.
    public let place: FilePlace?

    /// The values for one letter.
    public init(values: [String: String], place: FilePlace?) {
      self.values = values
      self.place = place
    }
  }

  /// Reads what stands after `--fields`.
  /// - Throws: `Failure` where a word is neither `name=value` nor a file, or both are mixed.
  public static func read(_ given: [String]) throws -> [Row] {
    let files = given.filter { !isTyped($0) }
    guard files.isEmpty || given.count == files.count else {
      throw Failure.usage("--fields takes either name=value, as often as needed, or one file; not both.")
    }
    guard let file = files.first else { return [Row(values: try typed(given), place: nil)] }
    guard files.count == 1 else { throw Failure.usage("--fields takes one file; put all letters into it, one after the other.") }
    return try [".yaml", ".yml", ".json"].contains { file.lowercased().hasSuffix($0) } ? tree(file) : table(file)
  }

  private static func isTyped(_ text: String) -> Bool {
    guard let equals = text.firstIndex(of: "=") else { return false }
    return text[..<equals].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") } && equals > text.startIndex
  }

  private static func typed(_ given: [String]) throws -> [String: String] {
    var values: [String: String] = [:]
    for text in given {
      guard let equals = text.firstIndex(of: "=") else { continue }
      let name = Heading.key(text[..<equals])
      guard values[name] == nil else { throw Failure.usage("the field \u{201C}\(name)\u{201D} is given twice.") }
      values[name] = String(text[text.index(after: equals)...])
    }
    return values
  }

  private static func tree(_ file: String) throws -> [Row] {
    func bad(_ tree: Tree?, _ message: String, _ hint: String) -> Failure {
      .bad(
        Finding(
          .letterField, .must, at: FilePlace(file: file, line: tree?.line ?? 1, column: tree?.column ?? 1), message: message, hint: hint))
    }
    let hint = "Write name: value, one a line; for several letters a list of such."
    guard let whole = try TreeText.read(FileText(path: file)) else { throw bad(nil, "this file holds nothing.", hint) }
    var letters = [whole]
    if case .list(let several) = whole.value { letters = several }
    guard !letters.isEmpty else { throw bad(whole, "there is no letter in this list.", hint) }
    return try letters.map { letter in
      guard case .mapping(let pairs) = letter.value else { throw bad(letter, "a letter is a mapping of fields.", hint) }
      var values: [String: String] = [:]
      for pair in pairs {
        switch pair.value.value {
        case .scalar(let text): values[Heading.key(pair.key[...])] = text
        case .nothing: values[Heading.key(pair.key[...])] = ""
        default: throw bad(pair.value, "the field \u{201C}\(pair.key)\u{201D} is one text, not a list.", hint)
        }
      }
      return Row(values: values, place: FilePlace(file: file, line: letter.line))
    }
  }

  private static func table(_ file: String) throws -> [Row] {
    let table = try ShippedTable(FileText(path: file), require: [])
    guard !table.rows.isEmpty else {
      throw Failure.bad(
        Finding(
          .letterField, .must, at: FilePlace(file: file, line: 1), message: "there is no row below the heading.",
          hint: "Each row makes one letter."))
    }
    let names = table.heading.names.filter { !$0.isEmpty }
    return table.rows.map { row in
      Row(values: Dictionary(uniqueKeysWithValues: names.map { ($0, row[$0]) }), place: FilePlace(file: file, line: row.line))
    }
  }
}
