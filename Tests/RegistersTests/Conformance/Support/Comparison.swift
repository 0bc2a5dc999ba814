// SPDX-License-Identifier: MIT
import Insight
import Registers
import Vocabulary

/// Asks every measure of a plain register and of packed rows, and says where the answers differ.
struct Comparison {
  var groupings: [[Grouping]] = [[], [.school], [.week], [.session, .school]]
  var thresholds: [Threshold] = []
  /// Threshold and weeks of the rolling counter.
  var rolling: [(threshold: Int, weeks: Int)] = [(10, 10), (2, 1), (1, 2), (3, 2)]
  var rollingFrom = Rows.day("2000-01-03")
  var workers: [Workers] = [.one, .three]
  /// Children whose path is compared.
  var paths = 5
  let rules: RegisterRules

  init(rules: RegisterRules) {
    self.rules = rules
    thresholds = rules.thresholds.all
  }

  /// Packs the register and compares it whole.
  func differences(_ register: Register) -> [String] {
    guard let packed = PackedRegister(register, workers: .three) else { return ["it could not be packed"] }
    return differences(register, PackedView(packed))
  }

  /// Names of the measures that differ, each with both answers, shortened.
  func differences(_ plain: Register, _ view: PackedView) -> [String] {
    var out: [String] = []
    func compare<Row: Equatable>(_ name: @autoclosure () -> String, _ plain: [Row]?, _ packed: [Row]?) {
      guard plain != packed else { return }
      let (a, b) = (plain ?? [], packed ?? [])
      let first = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }.map { "row \($0.offset) \($0.element)" }
      out.append("\(name()): \(a.count) plain and \(b.count) packed rows, first difference: \((first ?? "none").prefix(1500))")
    }
    let back = view.plain
    compare("keys", plain.enrolments.map(\.key), back.enrolments.map(\.key))
    compare("pupils", plain.enrolments.map(\.pupil), back.enrolments.map(\.pupil))
    compare("marks", plain.enrolments.map { $0.marks.map(Self.words) }, back.enrolments.map { $0.marks.map(Self.words) })
    compare("blanks", plain.enrolments.map { $0.unmarked.map(Self.words) }, back.enrolments.map { $0.unmarked.map(Self.words) })
    compare("span", [plain.span?.from, plain.span?.to], [view.span?.from, view.span?.to])
    compare("enrolments", plain.enrolments.map(\.key), view.enrolments.map(\.key))
    compare("findings", RegisterQuality.findings(in: plain, rules: rules), RegisterQuality.findings(in: view, rules: rules))
    for cut in groupings {
      let name = cut.map(\.word).joined(separator: ",")
      let rates = Rates.rows(of: plain, by: cut, thresholds: thresholds, withMembers: true)
      let reasons = Reasons.groups(of: plain, by: cut, withMembers: true)
      for workers in workers {
        compare("rates \(name)", rates, view.rates(by: cut, thresholds: thresholds, withMembers: true, workers: workers))
        compare("reasons \(name)", reasons, view.reasons(by: cut, withMembers: true, workers: workers))
      }
      compare(
        "rates without members \(name)", Rates.rows(of: plain, by: cut, thresholds: []), view.rates(by: cut, thresholds: []))
      compare("reasons without members \(name)", Reasons.groups(of: plain, by: cut), view.reasons(by: cut))
    }
    let children = ChildrenByAbsence.rows(of: plain, in: Set(Segment.allCases))
    let some = ChildrenByAbsence.rows(of: plain, in: [.severe, .atRisk])
    let spells = Spells.rows(of: plain)
    let place = PlainPlace.days(of: plain, weeks: view.register.weeks)
    for workers in workers {
      compare("children", children, view.children(in: Set(Segment.allCases), workers: workers))
      compare("some children", some, view.children(in: [.severe, .atRisk], workers: workers))
      compare("spells", spells, view.spells(workers: workers))
      compare("place", place, view.thresholdsByDay(workers: workers))
    }
    for (threshold, weeks) in rolling {
      for codes in [rules.rolling.codes, ["I", "G", "D", "#"]] {
        let rule = RollingRule(from: rollingFrom, codes: codes, sessions: threshold, weeks: weeks, source: "")
        let rows = RollingAbsence.rows(of: plain, rule: rule, threshold: threshold, weeks: weeks)
        for workers in workers {
          compare(
            "rolling \(threshold) in \(weeks)", rows, view.rolling(rule: rule, threshold: threshold, weeks: weeks, workers: workers))
        }
      }
    }
    let upns = Set(plain.enrolments.map(\.key.upn)).sorted()
    let step = max(1, upns.count / max(1, paths))
    for upn in Swift.stride(from: 0, to: upns.count, by: step).map({ upns[$0] }) + ["nobody"] {
      compare("path of \(upn)", Trajectory.days(of: upn, in: plain), view.trajectory(of: upn))
    }
    return out
  }

  private static func words(_ mark: Mark) -> [String] { [mark.day.iso, mark.session.name, mark.code, mark.meaning.rawValue] }
  private static func words(_ blank: UnmarkedSession) -> [String] { [blank.day.iso, blank.session.name] }
}
