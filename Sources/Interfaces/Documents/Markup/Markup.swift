// SPDX-License-Identifier: MIT

/// A piece of HTML or SVG that is safe to put on a page.
///
/// Text can only come in through `text(_:)` and attributes, which escape it, so a name from a file can never become a tag.
struct Markup: Sendable {
  /// The code itself.
  private(set) var code: String

  private init(code: String) { self.code = code }

  /// Nothing.
  static let empty = Markup(code: "")

  /// Plain text, escaped.
  static func text(_ text: String) -> Markup { Markup(code: Escape.text(text)) }

  /// Pieces one after another.
  static func all(_ pieces: [Markup]) -> Markup {
    var out = ""
    for piece in pieces { out += piece.code }
    return Markup(code: out)
  }

  /// An element with its content.
  static func element(_ name: String, _ attributes: [(String, String)] = [], _ content: [Markup]) -> Markup {
    var out = open(name, attributes) + ">"
    for piece in content { out += piece.code }
    return Markup(code: out + "</" + name + ">")
  }

  /// An element that holds plain text.
  static func element(_ name: String, _ attributes: [(String, String)] = [], _ content: String) -> Markup {
    element(name, attributes, [.text(content)])
  }

  /// An element without content or end tag: `<col>`, `<meta>`; in SVG a closed one, `<line/>`.
  static func single(_ name: String, _ attributes: [(String, String)], closed: Bool = false) -> Markup {
    Markup(code: open(name, attributes) + (closed ? "/>" : ">"))
  }

  /// The style sheet of a page, and its first line: the only code that is not built from elements. Both are constants of this room.
  static func constant(_ code: StaticString) -> Markup { Markup(code: code.description) }

  /// A given word as a string of a style sheet: every sign but plain letters, digits and blanks is written as its number, so that no
  /// word can end the string, the rule or the sheet.
  static func styleString(_ text: String) -> Markup {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": out.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      default: out += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return Markup(code: out + "\"")
  }

  /// This piece and a line end, so that a person can read the page's source.
  var line: Markup { Markup(code: code + "\n") }

  /// Is there nothing in it?
  var isEmpty: Bool { code.isEmpty }

  private static func open(_ name: String, _ attributes: [(String, String)]) -> String {
    var out = "<" + name
    for (key, value) in attributes { out += " " + key + "=\"" + Escape.text(value) + "\"" }
    return out
  }
}
