// SPDX-License-Identifier: MIT

/// What is said where something was left out, on the print and to whoever prints it.
enum PlanLeftOut {
  /// `and 2 more`; nil where nothing was left out.
  static func more(_ count: Int) -> String? { count == 0 ? nil : "and \(count) more" }

  /// `The words of 2 people did not fit here.`
  static func agreement(_ count: Int) -> String? {
    count == 0 ? nil : "The words of \(count) " + (count == 1 ? "person" : "people") + " did not fit here."
  }

  /// Sentences for whoever prints.
  static func notes(_ cut: PlanCut) -> [String] {
    let parts = [
      (cut.agreementWords, "person’s words beside the agreement", "people’s words beside their agreement"),
      (cut.strengths, "thing that goes well", "things that go well"), (cut.voices, "further voice", "further voices"),
    ]
    let unanswered = cut.unanswered == 0 ? [] : ["what no row answers yet did not fit and is not on the print"]
    return unanswered
      + parts.filter { $0.0 > 0 }.map { count, one, many in
        Words.count(count) + " " + (count == 1 ? one + " was" : many + " were") + " left out, and the print says so"
      }
  }
}
