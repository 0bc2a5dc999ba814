// SPDX-License-Identifier: MIT
import Exchange
import Registers
public import Vocabulary

/// `belong quality`: everything noticed in register files, reading past what every other verb refuses.
public struct QualityAnswer: Sendable {
  /// Most urgent first, then by file and line.
  public let findings: [Finding]
  /// What was read.
  public let context: RegisterContext
  /// Counts by kind, most first.
  public let counts: [(kind: String, severity: Severity, count: Int)]

  /// Loads, looks, returns.
  public static func make(_ question: RegisterQuestion, data: DataPlace, progress: (String, Double) -> Void) throws -> QualityAnswer {
    let rules = try RuleFiles.load(from: data.folder())
    let reading = try RegisterReadings(question, rules: rules, wantsFindings: true, progress: progress)
    let all =
      reading.findings.filter { finding in finding.day.map { Self.isAsked($0, question) } ?? true }
      + reading.register.questions(rules: rules)
    let ordered = all.enumerated().sorted { a, b in
      a.element.severity != b.element.severity ? a.element.severity < b.element.severity : a.offset < b.offset
    }.map(\.element)
    let counts = Dictionary(grouping: ordered, by: \.kind).map { ($0.key.name, $0.value[0].severity, $0.value.count) }
      .sorted { ($0.1, -$0.2, $0.0) < ($1.1, -$1.2, $1.0) }
    let context = RegisterContext(
      span: reading.register.span, dataDate: reading.dataDate, tallies: reading.tallies, noticed: [:],
      unknownColumns: reading.unknownColumns, notes: [], plainBecause: reading.plainBecause)
    return QualityAnswer(findings: ordered, context: context, counts: counts)
  }

  private static func isAsked(_ day: CivilDay, _ question: RegisterQuestion) -> Bool {
    (question.selection.from.map { $0 <= day } ?? true) && (question.selection.to.map { day <= $0 } ?? true)
  }
}
