// SPDX-License-Identifier: MIT
import Registers
public import Vocabulary

/// Takes values of the right type out of a tree, and collects what is wrong on the way: with line, column, key and the words allowed,
/// never with a value of the file.
final class TreeReader {
  /// The file as the person named it.
  let file: String
  /// For which the file is refused.
  private(set) var problems: [Finding] = []
  /// Reported and not read.
  private(set) var remarks: [Finding] = []

  init(file: String) { self.file = file }

  func refuse(_ message: String, at tree: Tree, hint: String? = nil) {
    problems.append(
      Finding(.planFile, .must, at: FilePlace(file: file, line: tree.line, column: tree.column), message: message, hint: hint))
  }

  func remark(_ message: String, line: Int, column: Int, hint: String? = nil) {
    remarks.append(Finding(.planFile, .could, at: FilePlace(file: file, line: line, column: column), message: message, hint: hint))
  }

  /// A mapping whose keys are known; others are reported by name.
  func mapping(_ tree: Tree?, _ path: String, keys: [String]) -> TreeMap? {
    guard let tree else { return nil }
    switch tree.value {
    case .nothing: return nil
    case .mapping(let pairs):
      for (at, pair) in pairs.enumerated() where !keys.contains(pair.key) { unknown(pair, path, keys, isFirst: at == 0) }
      return TreeMap(reader: self, path: path, pairs: pairs)
    default:
      refuse("\(path) is a mapping with the keys \(keys.joined(separator: ", ")).", at: tree)
      return nil
    }
  }

  /// A key that is not known is reported and not read, unless somebody's safety may hang on it or it is the rest of a text.
  private func unknown(_ pair: Tree.Pair, _ path: String, _ keys: [String], isFirst: Bool) {
    let place = path.isEmpty ? "" : path + ": "
    let known = "Known here: \(keys.joined(separator: ", "))."
    let at = Tree(value: .nothing, line: pair.line, column: pair.column)
    let letters = pair.key.lowercased().filter(\.isLetter)
    if pair.key == "<<" {
      refuse("\(place)a merge key (<<) is not read.", at: at, hint: "Write the keys out.")
    } else if keys.contains("not_asked"), letters.contains("not"), letters.contains("ask") {
      refuse("\(place)this key is not known and looks like not_asked, on which somebody\u{2019}s safety hangs.", at: at, hint: known)
    } else if keys.contains("share"), letters.hasPrefix("shar") {
      refuse("\(place)this key is not known and looks like share, on which somebody\u{2019}s safety hangs.", at: at, hint: known)
    } else if pair.isBareInBraces, isFirst {
      refuse("\(place)these words stand in braces without a key and a colon before them.", at: at, hint: known)
    } else if pair.isBareInBraces {
      refuse("\(place)these words are cut off from the text before them.", at: at, hint: "Put quotes around a text that holds a comma.")
    } else {
      remark("\(place)\(Self.called(pair.key)) is not known and not read.", line: pair.line, column: pair.column, hint: known)
    }
  }

  /// A key by name, where it looks like one: `first_name`, `firstName`. Words and names that became a key by a slip are not said.
  static func called(_ key: String) -> String {
    func isSign(_ sign: Unicode.Scalar) -> Bool {
      sign.isASCII && (sign.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains(sign))
    }
    let begins = key.unicodeScalars.first.map { !$0.properties.isUppercase } ?? false
    let isKey = begins && key.count <= 40 && key.unicodeScalars.allSatisfy(isSign)
    return isKey ? "the key \u{201C}\(key)\u{201D}" : "this key"
  }

  /// A text as written.
  func text(_ tree: Tree?, _ path: String) -> String? {
    guard let tree else { return nil }
    switch tree.value {
    case .nothing: return nil
    case .scalar(let text): return text
    default:
      refuse("\(path) is one text, not a list or a mapping.", at: tree)
      return nil
    }
  }
}

/// A mapping with its path, to take values from.
struct TreeMap {
  let reader: TreeReader
  let path: String
  let pairs: [Tree.Pair]

  func name(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// What stands under a key; nil where it is missing or nothing.
  subscript(key: String) -> Tree? {
    guard let value = pairs.first(where: { $0.key == key })?.value else { return nil }
    if case .nothing = value.value { return nil }
    return value
  }

  /// A text as written, without blanks at its ends; nil where it is missing.
  func text(_ key: String) -> String? { reader.text(self[key], name(key))?.trimmingBlanksAndLines() }

  /// A number.
  func number(_ key: String, _ range: ClosedRange<Double>) -> Double? {
    guard let text = text(key), let tree = self[key] else { return nil }
    guard let value = Double(text.hasSuffix("%") ? String(text.dropLast()) : text), range.contains(value) else {
      reader.refuse("\(name(key)) is a number from \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound)).", at: tree)
      return nil
    }
    return value
  }

  /// A whole number.
  func whole(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let text = text(key), let tree = self[key] else { return nil }
    guard let value = Int(text), range.contains(value) else {
      reader.refuse("\(name(key)) is a whole number from \(range.lowerBound) to \(range.upperBound).", at: tree)
      return nil
    }
    return value
  }

  /// Yes or no.
  func flag(_ key: String) -> Bool? {
    guard let text = text(key), let tree = self[key] else { return nil }
    if let flag = YesNo.read(text) { return flag }
    reader.refuse("\(name(key)) is true or false.", at: tree)
    return nil
  }

  /// One of a list of words; another word is reported with the list and not read.
  func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> Word? where Word.RawValue == String {
    guard let text = text(key), let tree = self[key] else { return nil }
    if let word = Word(rawValue: Self.key(text)) { return word }
    reader.remark("\(name(key)): a word that is not known is not read.", line: tree.line, column: tree.column, hint: Self.words(type))
    return nil
  }

  /// One of a list of words on which somebody's safety hangs; another word is refused.
  func safeWord<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> Word? where Word.RawValue == String {
    guard let tree = self[key], let text = text(key) else { return nil }
    if let word = Word(rawValue: Self.key(text)) { return word }
    reader.refuse("\(name(key)) is one of a few words, because somebody\u{2019}s safety hangs on it.", at: tree, hint: Self.words(type))
    return nil
  }

  /// The entries of a list with their paths; one entry without a list is a list of one.
  func list(_ key: String, _ what: String) -> [(path: String, tree: Tree)] {
    guard let tree = self[key] else { return [] }
    guard case .list(let items) = tree.value else {
      reader.refuse("\(name(key)) is a list of \(what).", at: tree, hint: "Begin each entry on a line of its own with a dash.")
      return []
    }
    return items.enumerated().map { ("\(name(key))[\($0.offset + 1)]", $0.element) }
  }

  /// The texts of a list.
  func texts(_ key: String) -> [String] {
    list(key, "texts").compactMap { reader.text($0.tree, $0.path)?.trimmingBlanksAndLines() }.filter { !$0.isEmpty }
  }

  static func key(_ text: String) -> String { text.lowercased().map { $0 == " " || $0 == "-" ? "_" : String($0) }.joined() }

  static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> String where Word.RawValue == String {
    "Words allowed: \(Word.allCases.map(\.rawValue).joined(separator: ", "))."
  }

  private static func plain(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
}

extension String {
  /// Without blanks, tabs, line ends and byte order marks at both ends.
  func trimmingBlanksAndLines() -> String {
    let blank: (Character) -> Bool = { $0.isWhitespace || $0.isNewline || $0 == "\u{FEFF}" }
    guard let first = firstIndex(where: { !blank($0) }), let last = lastIndex(where: { !blank($0) }) else { return "" }
    return String(self[first...last])
  }
}

extension FindingKind {
  /// Something in a plan file that is refused or not read.
  public static let planFile = FindingKind("plan-file")
}
