// SPDX-License-Identifier: MIT

/// The lines of a text as YAML counts them: a vertical tab ends none.
enum YAMLLines {
  /// Each line's signs, without its end.
  static func of(_ source: String) -> [[Unicode.Scalar]] {
    source.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"].contains($0) }
      .map { Array($0.unicodeScalars) }
  }
}
