// SPDX-License-Identifier: MIT

/// The fields of a letter: names in braces, filled in once and never again, whatever stands in them.
public enum LetterFields {
  /// Names in the order in which they first stand.
  public static func names(in text: String) -> [String] {
    var names: [String] = []
    for case .field(let name) in pieces(of: text) where !names.contains(name) { names.append(name) }
    return names
  }

  /// The text with its fields filled; one without a value stays as it is.
  public static func fill(_ text: String, with values: [String: String]) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .field(let name): values[name] ?? "{\(name)}"
      }
    }.joined()
  }

  /// Signs that the name of a field may have.
  static func isNameSign(_ character: Character) -> Bool {
    character == "_" || (character.isASCII && (character.isLowercase || character.isNumber))
  }

  private enum Piece {
    case text(String)
    case field(String)
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let name = rest[rest.index(after: open)...].prefix(while: isNameSign)
      plain += rest[..<open]
      if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" {
        pieces.append(.text(plain))
        plain = ""
        pieces.append(.field(String(name)))
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        plain.append("{")
        rest = rest[rest.index(after: open)...]
      }
    }
    pieces.append(.text(plain + rest))
    return pieces
  }
}
