// SPDX-License-Identifier: MIT

/// What the words of a plan's fields are weighed for. The raw values are the kinds of `Data/cues.csv` and of the labelled texts.
public enum CueKind: String, CaseIterable, Sendable {
  /// An aim nobody could say was reached.
  case aimWish = "aim-wish"
  /// An action nobody could see happen.
  case actionUnseen = "action-unseen"
  /// An action that is full attendance itself.
  case actionHundred = "action-hundred"
  /// A `how we know` without a quantity.
  case measureNone = "measure-none"
  /// A service in the place of a person.
  case service
  /// A barrier that is the absence again.
  case absenceAsBarrier = "absence-as-barrier"
  /// A review that begins again.
  case reviewRestart = "review-restart"
  /// An aim that is only the adults'.
  case adultGoals = "adult-goals"
  /// An action that means fewer hours.
  case partTime = "part-time"
}

/// For each kind the cues of a text and what each weighs, learned from labelled texts.
///
/// The weights of a text's cues are added up with the one of `<always>`; above nothing the text is of that kind. Nothing else is in it: the
/// same words weigh the same everywhere, and the table can be read, mended and learned again (`Tests/Corpus/learn.py`).
public struct CueTables: Sendable {
  private let weights: [CueKind: [String: Double]]

  /// Tables by kind; a kind without a table finds nothing.
  public init(_ weights: [CueKind: [String: Double]]) { self.weights = weights }

  /// Is a text of a kind?
  func says(_ kind: CueKind, of text: String?) -> Bool { kinds(of: text, among: [kind]).contains(kind) }

  /// Of which of several kinds a text is; it is read once for all of them.
  func kinds(of text: String?, among asked: [CueKind]) -> Set<CueKind> {
    guard let text, !Words.isEmpty(text) else { return [] }
    // Added up in one order: with many small weights another order could end on the other side of nothing.
    let cues = CueWords.of(text).sorted()
    return Set(
      asked.filter { kind in
        guard let table = weights[kind] else { return false }
        return cues.reduce(table["<always>"] ?? 0) { $0 + (table[$1] ?? 0) } > 0
      })
  }
}
