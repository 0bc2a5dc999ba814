// SPDX-License-Identifier: MIT

/// A JSON value whose objects keep the order of their keys, so that the same answer has the same bytes.
indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object(JSONObject)

  /// Nothing where nil.
  init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }
  init(_ number: Double?) { self = number.map(JSONValue.number) ?? .null }
  init(_ whole: Int?) { self = whole.map(JSONValue.whole) ?? .null }

  /// An object from pairs.
  static func pairs(_ pairs: [(String, JSONValue)]) -> JSONValue { .object(JSONObject(pairs)) }
}

/// The pairs of an object, in order.
final class JSONObject: Sendable {
  let pairs: [(name: String, value: JSONValue)]
  init(_ pairs: [(String, JSONValue)]) { self.pairs = pairs.map { ($0.0, $0.1) } }
}

extension JSONValue {
  /// Compact where a value is small (rows of a table stand on one line each), else indented.
  func write(indent: Int = 0, into out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .whole(let value): out += String(value)
    case .number(let value): out += Self.plain(value)
    case .text(let text): Self.quote(text, into: &out)
    case .list(let items):
      guard items.contains(where: { $0.isNested }) else {
        out += "["
        for (index, item) in items.enumerated() {
          if index > 0 { out += ", " }
          item.write(indent: indent, into: &out)
        }
        out += "]"
        return
      }
      out += "[\n"
      let gap = String(repeating: " ", count: indent + 2)
      for (index, item) in items.enumerated() {
        out += gap
        item.write(indent: indent + 2, into: &out)
        out += index + 1 < items.count ? ",\n" : "\n"
      }
      out += String(repeating: " ", count: indent) + "]"
    case .object(let object):
      let flat = indent > 0 && !object.pairs.contains { $0.value.isNested }
      let gap = String(repeating: " ", count: indent + 2)
      out += "{"
      for (index, pair) in object.pairs.enumerated() {
        out += index > 0 ? (flat ? ", " : ",\n") : (flat ? "" : "\n")
        if !flat { out += gap }
        Self.quote(pair.name, into: &out)
        out += ": "
        pair.value.write(indent: indent + 2, into: &out)
      }
      out += flat ? "}" : "\n" + String(repeating: " ", count: indent) + "}"
    }
  }

  private var isNested: Bool {
    switch self {
    case .object: true
    case .list(let items): items.contains { $0.isNested }
    default: false
    }
  }

  /// Full precision: the shortest text that reads back to the same double; whole numbers without a fraction.
  private static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), value.magnitude < 1e15 { return value == 0 ? "0" : String(Int(value)) + ".0" }
    return value.description
  }

  private static func quote(_ text: String, into out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029 {
          let hex = String(scalar.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    out += "\""
  }
}
