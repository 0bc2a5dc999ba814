// SPDX-License-Identifier: MIT

/// A JSON answer to look into: `answer["rows"][0]["code"].text`. What is not there is `missing`, and reads as nil.
public enum JSONAnswer: Sendable, Equatable, Decodable {
  case missing
  case null
  case flag(Bool)
  case number(Double)
  case string(String)
  case list([JSONAnswer])
  case object([String: JSONAnswer])

  /// Reads any JSON value.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let list = try? value.decode([JSONAnswer].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONAnswer].self))
    }
  }

  /// The value under a key.
  public subscript(key: String) -> JSONAnswer {
    guard case .object(let members) = self else { return .missing }
    return members[key] ?? .missing
  }

  /// The value at a place in a list.
  public subscript(index: Int) -> JSONAnswer { list.indices.contains(index) ? list[index] : .missing }

  /// The text, where it is one.
  public var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The number, where it is one.
  public var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The whole number, where it is one.
  public var int: Int? { number.flatMap { Int(exactly: $0) } }

  /// True or false, where it is one.
  public var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }

  /// The elements, none where it is no list.
  public var list: [JSONAnswer] { if case .list(let list) = self { list } else { [] } }

  /// The keys, in alphabetical order.
  public var keys: [String] { if case .object(let members) = self { members.keys.sorted() } else { [] } }

  /// Whether it is there and null.
  public var isNull: Bool { self == .null }
}
