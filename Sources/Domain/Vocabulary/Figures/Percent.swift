// SPDX-License-Identifier: MIT

/// Percentages of counts; a share of nothing is unknown, never 0.
public enum Percent {
  /// `part ÷ whole × 100`; nil where the whole is 0.
  public static func of(_ part: Int, in whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole) * 100
  }

  /// `part ÷ whole × 100` of counts that a table gives as numbers; nil where the whole is 0.
  public static func of(_ part: Double, in whole: Double) -> Double? {
    whole == 0 ? nil : part / whole * 100
  }
}
