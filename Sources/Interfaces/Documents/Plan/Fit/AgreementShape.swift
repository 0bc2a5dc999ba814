// SPDX-License-Identifier: MIT
import Casework

extension PrintablePlan.Answer {
  /// The answer in words.
  var statusWords: String {
    switch status {
    case .agrees: "agrees"
    case .doesNotAgree: "does not agree"
    case .couldNotAnswer: "could not answer"
    case nil: isAsked ? "no answer yet" : "not asked yet"
    }
  }

  /// Only who agrees has an unbroken line above.
  var kind: String { status == .agrees ? "yes" : "other" }

  /// A full dot agrees, an open one does not, a dashed one could not answer: drawn, so that it prints where backgrounds do not.
  var dot: Markup {
    var ring = [("cx", "6"), ("cy", "6"), ("r", "4.6"), ("stroke", Ink.text)]
    switch status {
    case .agrees: ring += [("fill", Ink.text), ("stroke-width", "1.6")]
    case .doesNotAgree: ring += [("fill", "none"), ("stroke-width", "2")]
    case .couldNotAnswer, nil: ring += [("fill", "none"), ("stroke-width", "1.6"), ("stroke-dasharray", "1.6 2")]
    }
    let frame = [
      ("class", "dot"), ("viewBox", "0 0 12 12"), ("width", "12"), ("height", "12"), ("aria-hidden", "true"), ("focusable", "false"),
    ]
    return .element("svg", frame, [.single("circle", ring, closed: true)])
  }
}
