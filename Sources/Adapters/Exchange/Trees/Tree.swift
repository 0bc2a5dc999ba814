// SPDX-License-Identifier: MIT

/// A value of a YAML or JSON file with its place: scalars as they are written, lists, and mappings in the order of the file.
struct Tree: Sendable {
  /// What stands there.
  indirect enum Value: Sendable {
    case nothing
    case scalar(String)
    case list([Tree])
    case mapping([Pair])
  }

  /// A key and its value.
  struct Pair: Sendable {
    let key: String
    let line: Int
    let column: Int
    let value: Tree
    /// In braces, with nothing for a value: what follows a comma inside a text reads like this.
    var isBareInBraces = false
  }

  let value: Value
  /// From 1.
  let line: Int
  /// From 1.
  let column: Int
}
