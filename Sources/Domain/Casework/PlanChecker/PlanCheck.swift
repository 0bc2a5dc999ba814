// SPDX-License-Identifier: MIT
public import Vocabulary

/// What the checker says of a plan: advice in plain words, never a lock and never a score.
public struct PlanCheck: Equatable, Sendable {
  /// One of the thirteen elements of an effective plan.
  public struct Element: Equatable, Sendable {
    /// E1 to E13.
    public let id: String
    /// What it is.
    public let name: String
    /// Is it there?
    public let isMet: Bool
    /// Why, in a sentence.
    public let why: String
  }

  /// One thing noticed.
  public struct Advice: Equatable, Sendable {
    /// B1 to B9, an element's, or a finer id: `B8.no-measure`, `E10.service`.
    public let id: String
    /// must and should are findings; could is a question.
    public let severity: Severity
    /// The row concerned: its number, or the file's own id.
    public let row: String?
    /// What was noticed.
    public let message: String
    /// What could be done.
    public let suggestion: String

    /// Under which of the headings it stands.
    public var group: Group {
      if severity == .could { return .question }
      // A worry about somebody's safety stands before all else.
      return severity == .must || id == "B3.worry" || !["B3", "B4", "B5", "E10", "E11"].contains(id.prefix { $0 != "." })
        ? .worthChanging : .worthALook
    }
  }

  /// The headings of the advice.
  public enum Group: String, CaseIterable, Sendable {
    case worthChanging = "Worth changing"
    case worthALook = "Worth a look"
    case question = "A question"
  }

  /// E1 to E13, in order.
  public let elements: [Element]
  /// In the order of the plan's parts.
  public let findings: [Advice]
  /// What was found beside the plan.
  public let beside: Beside

  /// What was found beside the plan.
  public struct Beside: Equatable, Sendable {
    /// A row that was copied, and how many of its words.
    public struct Copy: Equatable, Sendable {
      /// The row: its number, or the file's own id.
      public let row: String
      /// Its words, as they are compared.
      public let words: Int
      /// Those that stand in the other row.
      public let same: Int
    }

    /// Plans of other children it was compared with.
    public let plansCompared: Int
    /// Rows that were copied.
    public let copies: [Copy]
    /// Last time's rows, and what became of each; nil where no plan of last time is there.
    public let promises: [Promise]?
  }

  /// Reads a plan as on a given day, with what lies beside it; `cues` weigh the words of its fields.
  public static func of(_ plan: AskablePlan, on day: CivilDay, cues: CueTables, beside: PlanBeside = .init()) -> PlanCheck {
    let reading = PlanReading(plan, on: day, cues: cues, beside: beside)
    let findings = rules.flatMap { $0.look(reading) }
    return PlanCheck(elements: Elements.of(reading, findings), findings: findings, beside: found(reading))
  }

  private static func found(_ reading: PlanReading) -> Beside {
    let copies = reading.rows.compactMap { row in
      row.copy.map { Beside.Copy(row: row.name, words: $0.words, same: $0.same) }
    }
    return Beside(plansCompared: reading.beside.others.count, copies: copies, promises: reading.promises)
  }

  /// What every rule says of itself: the elements, then the failings and what belongs to each.
  public static var cards: [RuleCard] {
    let elements = Elements.rules.map(\.card)
    var seen = Set(elements.map(\.id))
    let others = rules.flatMap(\.cards).filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    return elements.flatMap { element in [element] + others.filter { $0.id.hasPrefix(element.id + ".") } }
      + others.filter { $0.id.hasPrefix("B") }
  }

  /// In the order of the plan's parts; rules of rows speak row by row.
  static let rules: [any PlanRule] = [
    SafetyRule(), ForgottenRule(), WorryRule(), NameRule(), AimWishRule(), TwoTargetsRule(), AdultGoalsRule(), AimDayRule(), VoiceRule(),
    VoiceAnswerRule(),
    VoicePlaceRule(), PrivateBarrierRule(), RoomRule(), FamilyRule(), AvenuesRule(),
    AbsenceAsBarrierRule(), OneForceRule(), BarrierAnswerRule(), ActionBarrierRule(), EmptyPlanRule(),
    EachRow([HundredPercentRule(), UnseenActionRule(), CopiedRule(), MeasureRule(), PartTimeInWordsRule()]),
    EachRow([RowDayRule(), DatePassedRule()]),
    EachRow([NamedPersonRule(), ServiceRule()]), OnePersonRule(), FamilyStepRule(), PartTimeRule(), LateReviewRule(), NoWordRule(),
    NoReviewRule(),
    RestartRule(), PromiseRule(), ReachRule(),
  ]
}
