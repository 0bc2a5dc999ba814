// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Rules of their own, so that the conformance suite stands on nothing but the rooms it compares: codes with the days on which they
/// mean something else, and lines of every kind.
enum ConformanceRules {
  static let all = RegisterRules(
    codes: CodeTable(codes), thresholds: ThresholdTable(thresholds),
    rolling: RollingRule(from: Rows.day("2024-08-19"), codes: ["G", "N", "O", "U"], sessions: 10, weeks: 10, source: ""),
    quality: QualityRule(noReasonSchoolDays: 5, unlikePoints: 5, unlikeTimes: 2, unlikeLeastSessions: 10))

  private static let thresholds = [
    line(10), line(20), line(50), line(5, below: 10), line(10, isInclusive: false), line(15, below: 20),
  ]

  private static func line(_ percent: Int, isInclusive: Bool = true, below: Int? = nil) -> Threshold {
    Threshold(
      name: "line_\(percent)\(isInclusive ? "" : "_open")\(below.map { "_\($0)" } ?? "")", percent: percent, isInclusive: isInclusive,
      below: below, whoseChoice: "", source: "")
  }

  private static let codes: [CodeRule] =
    codes(["/", "\\", "L"], .present) + codes(["P", "V", "W", "B"], .approvedEducationalActivity)
    + codes(["K"], .approvedEducationalActivity, from: "2024-08-19") + codes(["J"], .approvedEducationalActivity, to: "2024-08-18", .accept)
    + codes(["D"], .approvedEducationalActivity, to: "2011-08-31") + codes(["D"], .notPossible, from: "2011-09-01")
    + codes(["I", "M", "S", "R", "E", "C", "T"], .authorisedAbsence) + codes(["C1", "C2", "J1"], .authorisedAbsence, from: "2024-08-19")
    + codes(["H"], .authorisedAbsence, to: "2024-08-18", .accept) + codes(["F"], .authorisedAbsence, to: "2014-07-31", .accept)
    + codes(["O", "G", "N", "U"], .unauthorisedAbsence) + codes(["Y"], .notPossible, to: "2024-08-18", .accept)
    + codes(["Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7", "Q"], .notPossible, from: "2024-08-19") + codes(["#", "Z"], .administrative)
    + codes(["X"], .notPossible) + codes(["X"], .covidNotAttending, from: "2020-08-01", to: "2022-03-31", onlyCompulsoryAge: true)

  private static func codes(
    _ codes: [String], _ meaning: StatisticalMeaning, from: String? = nil, to: String? = nil, _ afterEnd: CodeRule.AfterEnd = .refuse,
    onlyCompulsoryAge: Bool = false
  ) -> [CodeRule] {
    codes.map {
      CodeRule(
        code: $0, meaning: "", statisticalMeaning: meaning, reason: "", validFrom: from.map(Rows.day), validTo: to.map(Rows.day),
        afterEnd: afterEnd, readsAs: $0, onlyCompulsoryAge: onlyCompulsoryAge, isConfirmed: true, source: "")
    }
  }
}
