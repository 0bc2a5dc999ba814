// SPDX-License-Identifier: MIT

/// The colours of every drawing: one dark teal, greys, nothing else. Meaning never hangs on them alone.
enum Ink {
  /// Text.
  static let text = "#0b0c0c"
  /// Second text.
  static let soft = "#484949"
  /// Us.
  static let deep = "#0c3b46"
  /// Adds to the gap.
  static let teal = "#1f6f7f"
  /// Others.
  static let grey = "#63696c"
  /// Hairlines that guide the eye.
  static let hair = "#d9dddf"
  /// Rules under a group's heading.
  static let rule = "#b1b4b6"
  /// Our row.
  static let ours = "#dce9eb"
  /// Middle half of all councils.
  static let band = "#eef2f3"
  static let paper = "#ffffff"
  /// Severe, 20–50, 10–20, 5–10, under 5: evenly spaced in grey too.
  static let ramp = ["#0c3b46", "#2e6b78", "#6fa1a9", "#b3cfd3", "#e3ebec"]
}
