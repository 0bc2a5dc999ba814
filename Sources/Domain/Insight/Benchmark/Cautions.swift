// SPDX-License-Identifier: MIT

/// What goes with every answer that names reasons, so that it is read with care.
enum Cautions {
  static let code = "A code is a question to ask, not a cause."
  static let all = "This is all absence, not only that of persistently absent children."
  static let other =
    "O means that no reason was accepted, not that there was none: illness that was not believed and anxiety are in it."

  /// Codes of which the reason given was not accepted, or none was given.
  private static let unaccepted: Set<String> = ["O", "N", "G"]

  /// The cautions of an answer: none where it names no reason.
  static func make(sentence: GapSentence?, hasParts: Bool, largest: LargestReason?, measure: BenchmarkMeasure) -> [String] {
    guard hasParts || largest != nil else { return [] }
    let named = Set((sentence?.named ?? []) + [sentence?.opposite, largest?.code].compactMap { $0 })
    let whole = measure == .overall ? all : "This is \(measure.adjective) absence of all children, not only of persistently absent ones."
    return [code, whole] + (named.isDisjoint(with: unaccepted) ? [] : [other])
  }
}
