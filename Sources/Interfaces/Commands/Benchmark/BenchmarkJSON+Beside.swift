// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

extension BenchmarkJSON {
  /// What stands beside the headline: trend, phases, groups of children, suspensions, neighbours.
  static func beside(_ answer: BenchmarkAnswer) -> [(String, JSONValue)] {
    var pairs: [(String, JSONValue)] = [("largest_reason", largest(answer.largestReason)), ("trend", .list(answer.trend.map(year)))]
    if answer.question.phase == .total {
      pairs.append(
        (
          "by_phase",
          .list(
            answer.byPhase.map {
              .pairs([("phase", .text($0.phase.rawValue)), ("rate_part", .number($0.ratePart)), ("mix_part", .number($0.mixPart))])
            })
        ))
    }
    pairs += [
      (
        "phases",
        .list(
          answer.phases.map {
            .pairs([("phase", .text($0.phase.rawValue)), ("value", JSONValue($0.value)), ("comparator", JSONValue($0.comparator))])
          })
      ),
      ("disadvantaged", .list(answer.disadvantaged.map(meals))), ("disadvantaged_sentence", JSONValue(answer.disadvantagedSentence)),
      ("suspensions", .list(answer.suspensions.map(suspension))), ("persistent", persistent(answer)),
      ("neighbours", .list(answer.neighbours.map(neighbour))),
      ("schools_reporting", JSONValue(answer.coverage.schoolsReporting)), ("schools", JSONValue(answer.coverage.schools)),
    ]
    return pairs
  }

  private static func largest(_ reason: LargestReason?) -> JSONValue {
    guard let reason else { return .null }
    return .pairs([
      ("code", .text(reason.code)), ("reason", .text(reason.reason)), ("share_of_absence_percent", .number(reason.shareOfAbsence)),
      ("sentence", .text(reason.sentence)),
    ])
  }

  private static func year(_ year: TrendYear) -> JSONValue {
    .pairs([
      ("year", .text(year.year.label)), ("value", JSONValue(year.value)), ("comparator", JSONValue(year.comparator)),
      ("england", JSONValue(year.england)), ("neighbours_mean", JSONValue(year.neighboursMean)), ("note", JSONValue(year.note?.rawValue)),
    ])
  }

  private static func meals(_ year: DisadvantagedYear) -> JSONValue {
    .pairs([
      ("year", .text(year.year.label)), ("eligible", JSONValue(year.eligible)), ("not_eligible", JSONValue(year.notEligible)),
      ("gap", JSONValue(year.gap)),
    ])
  }

  private static func suspension(_ pair: SuspensionBesideAbsence) -> JSONValue {
    .pairs([
      ("phase", .text(pair.phase.rawValue)), ("suspensions_per_100", JSONValue(pair.suspensionRate)),
      ("england_suspensions_per_100", JSONValue(pair.englandSuspensionRate)), ("suspension_year", .text(pair.suspensionYear)),
      ("absence", JSONValue(pair.absence)), ("england_absence", JSONValue(pair.englandAbsence)),
      ("absence_period", .text(pair.absencePeriod)),
    ])
  }

  private static func persistent(_ answer: BenchmarkAnswer) -> JSONValue {
    guard let persistent = answer.persistent else { return .null }
    return .pairs([
      ("value", JSONValue(persistent.place)),
      (
        "comparators",
        .list(
          zip(answer.comparators, persistent.comparators).map {
            .pairs([("kind", .text($0.kind.rawValue)), ("value", JSONValue($1))])
          })
      ),
    ])
  }

  private static func neighbour(_ figure: NeighbourFigure) -> JSONValue {
    .pairs([
      ("code", .text(figure.code)), ("name", .text(figure.name)), ("is_place", .bool(figure.isPlace)),
      ("baseline", JSONValue(figure.baseline)), ("value", JSONValue(figure.now)),
    ])
  }
}
