// SPDX-License-Identifier: MIT

/// Whether a hidden figure could as well be one more, or one less, for all that a reader knows of it alone.
struct Slack {
  var raise: Bool
  var lower: Bool
  static let both = Slack(raise: true, lower: true)

  func allows(_ step: Int) -> Bool { step > 0 ? raise : lower }
}

/// One column of one table: which figures are hidden, and what could stand there instead.
struct Layer {
  /// Hidden figures, by row.
  var hidden: [Bool]
  /// What could stand there instead for a reader who knows which figures are the small ones, by row.
  var slack: [Slack]
  /// What could stand there instead for a reader who knows only what is printed, by row.
  var wide: [Slack]
  /// Hidden figures that follow from totals whatever is hidden here; tables of more groupings need not try again.
  var exposed: [Bool]

  init(count: Int, hidden: Bool = false, slack: Slack = .both) {
    self.hidden = Array(repeating: hidden, count: count)
    self.slack = Array(repeating: slack, count: count)
    wide = self.slack
    exposed = Array(repeating: false, count: count)
  }
}
