// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// One whole answer as JSON.
enum BenchmarkJSON {
  static func make(_ answer: BenchmarkAnswer, explain: Bool) -> JSONValue {
    let isEngland = answer.question.council == nil
    var pairs: [(String, JSONValue)] = [("place", place(answer.question.council)), ("phase", .text(answer.question.phase.rawValue))]
    pairs += head(answer)
    pairs += [
      ("value", JSONValue(answer.value)), ("sess_possible", count(answer.possible)), ("sess_overall", count(answer.absence)),
      ("comparators", isEngland ? .null : .list(answer.comparators.map(comparator))),
      ("gap", JSONValue(answer.gap)), ("rank", JSONValue(answer.standing?.rank)), ("of", JSONValue(answer.standing?.of)),
      ("quartile", JSONValue(answer.standing?.quartile)), ("baseline", baseline(answer.baseline)),
    ]
    if explain { pairs += explanation(answer) }
    pairs += beside(answer)
    pairs += [
      ("definition", .text(answer.definition)), ("period", .text(answer.question.period)),
      ("data_date", .text(answer.coverage.to?.iso ?? answer.coverage.dataDate)), ("notes", .list(answer.notes.map(JSONValue.text))),
    ]
    return .pairs(pairs)
  }

  /// What every answer of the benchmark says about its figures.
  static func head(_ answer: BenchmarkAnswer) -> [(String, JSONValue)] {
    let coverage = answer.coverage
    return [
      ("measure", .text(answer.question.measure.rawValue)), ("series", .text(answer.question.series.rawValue)),
      ("covers", .pairs([("from", JSONValue(coverage.from?.iso)), ("to", JSONValue(coverage.to?.iso))])),
      ("published_on", JSONValue(coverage.publishedOn?.iso)), ("next_expected", JSONValue(coverage.nextExpected?.iso)),
      ("neighbour_set", JSONValue(coverage.neighbourSet)),
    ]
  }

  /// A published count: whole, `"c"` where it is held back, else nothing.
  private static func count(_ value: PublishedValue) -> JSONValue {
    value.number.map { .whole(Int($0.rounded())) } ?? JSONValue(value)
  }

  static func place(_ council: Council?) -> JSONValue {
    .pairs([
      ("code", .text(council?.code ?? "england")), ("new_code", .text(council?.newCode ?? "E92000001")),
      ("name", .text(council?.name ?? "England")), ("region", JSONValue(council?.region)),
    ])
  }

  private static func comparator(_ comparator: Comparator) -> JSONValue {
    .pairs([
      ("name", .text(comparator.name)), ("kind", .text(comparator.kind.rawValue)), ("value", JSONValue(comparator.value)),
      ("gap", JSONValue(comparator.gap)), ("codes", .list(comparator.codes.map(JSONValue.text))),
      ("missing", .list(comparator.missing.map(JSONValue.text))),
    ])
  }

  static func baseline(_ baseline: Baseline?) -> JSONValue {
    guard let baseline else { return .null }
    return .pairs([
      ("period", .text(baseline.period)), ("value", JSONValue(baseline.value)), ("change", JSONValue(baseline.change)),
    ])
  }

  /// The gap by reason. England is nobody's gap: its reasons stand alone.
  private static func explanation(_ answer: BenchmarkAnswer) -> [(String, JSONValue)] {
    let parts: [JSONValue] =
      answer.question.council == nil
      ? answer.reasons.map { part($0.code, $0.reason, $0.percent, nil, nil) }
      : answer.parts.map { part($0.code, $0.reason, $0.place, $0.comparator, $0.gap) }
    return [
      ("parts", .list(parts)), ("parts_sum", JSONValue(answer.partsSum)), ("residual", JSONValue(answer.residual)),
      ("sentence", JSONValue(answer.sentence?.text)), ("cautions", .list(answer.cautions.map(JSONValue.text))),
    ]
  }

  private static func part(_ code: String, _ reason: String, _ place: Double, _ comparator: Double?, _ gap: Double?) -> JSONValue {
    .pairs([
      ("code", .text(code)), ("reason", .text(reason)), ("place", .number(place)), ("comparator", JSONValue(comparator)),
      ("gap", JSONValue(gap)),
    ])
  }
}

extension JSONValue {
  /// A published figure: a number, `"c"` where it is held back, else nothing.
  init(_ value: PublishedValue) { self = Render.value(.published(value)) }
}
