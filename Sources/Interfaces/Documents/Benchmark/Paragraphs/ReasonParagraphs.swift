// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// What the reasons show, a sentence or two a paragraph, the weightiest first.
///
/// Rules:
/// 1. Each reason that the headline names says its own share of sessions, here and there; the first as percent, the others in
///    1,000 sessions. Where both print alike nothing is said.
/// 2. "Alone it is N% of the gap" only where the part has the sign of the gap and is not larger than it; where it is larger, "alone
///    it is more than the whole gap". With a gap of 0.00 neither is said.
/// 3. Unauthorised and authorised absence are said only of overall absence, and only where the published codes make up the gap to
///    the hundredth: their gaps are the sums of their codes.
/// 4. The largest reason is the answer's own sentence; it is left out where the headline already names that code first.
struct ReasonParagraphs {
  let words: ReportWords

  /// The named reasons, and the two kinds of absence.
  var texts: [String] { words.kind == .compared ? named + [kinds].compactMap { $0 } : [] }

  /// The largest reason.
  var largest: [String] {
    guard let largest = words.answer.largestReason, words.lead != largest.sentence else { return [] }
    return words.answer.sentence?.named.first == largest.code ? [] : [largest.sentence]
  }

  private var named: [String] {
    let codes = words.answer.sentence?.named ?? []
    let there = words.against?.inSentence ?? ""
    var out: [String] = []
    for code in codes {
      guard let part = words.answer.parts.first(where: { $0.code == code }) else { continue }
      let subject = "Sessions coded “" + part.reason + "” are "
      if out.isEmpty {
        let here = Rounding.fixed(part.place, places: 2), other = Rounding.fixed(part.comparator, places: 2)
        guard here != other else { continue }
        out.append(
          subject + here + "% of all possible " + (words.question.phase == .total ? "" : words.question.phase.rawValue + " ")
            + "sessions here and " + other + "% in " + there + "." + share(of: part))
      } else {
        let here = Rounding.fixed(part.place * 10, places: 1), other = Rounding.fixed(part.comparator * 10, places: 1)
        guard here != other else { continue }
        out.append(subject + here + " in every 1,000; in " + there + " " + other + ".")
      }
    }
    return out
  }

  private func share(of part: GapPart) -> String {
    guard let gap = words.answer.gap.number, !words.isLevel, (part.gap < 0) == (gap < 0) else { return "" }
    if Printed.hundredths(part.gap).magnitude > Printed.hundredths(gap).magnitude { return " Alone they are more than the whole gap." }
    return " Alone they are " + Rounding.fixed(min(part.gap / gap * 100, 100), places: 0) + "% of the gap."
  }

  private var kinds: String? {
    guard words.question.measure == .overall, (words.answer.residual ?? 0).magnitude < 0.005, let there = words.against?.inSentence else {
      return nil
    }
    let authorised = words.answer.parts.filter(\.isAuthorised), unauthorised = words.answer.parts.filter { !$0.isAuthorised }
    guard !authorised.isEmpty, !unauthorised.isEmpty else { return nil }
    var gaps = [
      ("authorised absence", authorised.reduce(0) { $0 + $1.gap }), ("unauthorised absence", unauthorised.reduce(0) { $0 + $1.gap }),
    ]
    gaps.sort { $0.1.magnitude > $1.1.magnitude }
    let second = Printed.hundredths(gaps[1].1) == 0 ? "the same" : words.position(gaps[1].1, to: "").trimmingSpace
    return Words.capital(gaps[0].0) + " is " + words.position(gaps[0].1, to: there) + "; " + gaps[1].0 + " is " + second + "."
  }
}

extension String {
  /// Without blanks at its end.
  var trimmingSpace: String {
    var out = self
    while out.hasSuffix(" ") { out.removeLast() }
    return out
  }
}
