// SPDX-License-Identifier: MIT
public import Vocabulary

extension GapSentence {
  /// Writes the finding. Every threshold is of the full figure; only what is printed is rounded.
  public static func make(
    phase: SchoolPhase, measure: BenchmarkMeasure, gap: Double, parts: [GapPart], comparator: Comparator
  ) -> GapSentence {
    let printed = Rounding.halfAway(gap, places: 2)
    let subject = subject(phase, measure)
    guard printed != 0 else { return same(subject, parts, comparator) }
    let headline =
      "\(subject) is \(Rounding.fixed(printed.magnitude, places: 2)) points \(printed > 0 ? "above" : "below") \(comparator.inSentence)"
    let sign: Double = gap > 0 ? 1 : -1
    let named = carriers(parts, gap: gap, sign: sign)
    let opposite = largest(parts) { $0 * sign < 0 }.flatMap { $0.gap.magnitude >= 0.05 ? $0 : nil }
    let sum = named.reduce(0) { $0 + $1.gap }
    var reasons = named.isEmpty ? "" : share(named, of: sum / gap)
    if let opposite {
      let than = comparator.kind == .neighboursMean || comparator.kind == .neighboursPooled ? "theirs" : comparator.inSentence
      let side = "\(opposite.reason) is \(sign > 0 ? "lower" : "higher") than \(than) (\(Rounding.signed(opposite.gap)))"
      let offset = opposite.gap.magnitude >= sum.magnitude / 2 && opposite.gap.magnitude >= 0.20 && !named.isEmpty
      reasons += (reasons.isEmpty ? capitalised(side) : "; " + side) + (offset ? ": large differences that offset each other" : "")
    }
    if !reasons.isEmpty { reasons += "." }
    return GapSentence(headline: headline, reasons: reasons, named: named.map(\.code), opposite: opposite?.code)
  }

  /// "Secondary absence", "Absence in all schools", "Primary persistent absence".
  private static func subject(_ phase: SchoolPhase, _ measure: BenchmarkMeasure) -> String {
    let noun = measure.adjective.isEmpty ? "absence" : "\(measure.adjective) absence"
    return phase == .total ? capitalised(noun) + " in all schools" : capitalised(phase.rawValue) + " " + noun
  }

  /// Parts with the gap's sign, largest first, until they reach it; one at least half the largest is named too, three at most.
  private static func carriers(_ parts: [GapPart], gap: Double, sign: Double) -> [GapPart] {
    let candidates = sorted(parts) { $0 * sign > 0 }
    var named: [GapPart] = []
    var sum = 0.0
    for part in candidates.prefix(3) {
      guard let first = named.first else {
        named.append(part)
        sum += part.gap
        continue
      }
      guard sum.magnitude < gap.magnitude || part.gap.magnitude >= first.gap.magnitude / 2 else { break }
      named.append(part)
      sum += part.gap
    }
    return named
  }

  /// What the parts named make of the gap, in words.
  private static func share(_ named: [GapPart], of share: Double) -> String {
    let names = list(named.map { "\($0.reason) (\(Rounding.signed($0.gap)))" })
    let one = named.count == 1
    return switch share {
    case ..<0.5: "Part of it is " + names
    case ..<0.8: "Most of it is " + names
    case ..<0.95: "Nearly all of it is " + names
    case ...1.05: capitalised(names) + (one ? " accounts for it" : " account for it")
    default: capitalised(names) + (one ? " more than accounts for it" : " more than account for it")
    }
  }

  /// The figures print as the same; the reasons may still differ.
  private static func same(_ subject: String, _ parts: [GapPart], _ comparator: Comparator) -> GapSentence {
    let headline = "\(subject) is the same as \(comparator.inSentence)"
    guard parts.contains(where: { $0.gap.magnitude >= 0.10 }) else {
      return GapSentence(headline: headline, reasons: "", named: [], opposite: nil)
    }
    let above = largest(parts) { $0 > 0 }
    let below = largest(parts) { $0 < 0 }
    let named = [above, below].compactMap { $0 }.sorted { $0.gap.magnitude > $1.gap.magnitude }
    let words = named.map { "\($0.reason) is \($0.gap > 0 ? "higher" : "lower") (\(Rounding.signed($0.gap)))" }
    return GapSentence(
      headline: "\(headline), \(butTheyDiffer)", reasons: capitalised(list(words)) + ".", named: named.prefix(1).map(\.code),
      opposite: named.dropFirst().first?.code)
  }

  /// Parts on one side, largest first, without those that print as 0.00; between equal ones the order of the code table.
  private static func sorted(_ parts: [GapPart], _ fits: (Double) -> Bool) -> [GapPart] {
    parts.enumerated()
      .filter { fits($0.element.gap) && Rounding.halfAway($0.element.gap, places: 2) != 0 }
      .sorted { ($1.element.gap.magnitude, $0.offset) < ($0.element.gap.magnitude, $1.offset) }
      .map(\.element)
  }

  private static func largest(_ parts: [GapPart], _ fits: (Double) -> Bool) -> GapPart? { sorted(parts, fits).first }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
