// SPDX-License-Identifier: MIT
public import Registers
public import Vocabulary

/// `belong reasons`: absence by code.
public struct ReasonsAnswer: Sendable {
  /// What the rows are cut by.
  public let groupings: [Grouping]
  /// Groups.
  public let groups: [Registers.ReasonGroup]
  /// What may be shown of each group; nil where nothing was to be hidden.
  public let patterns: [ReasonPattern]?
  /// The published reason of a code and what it counts as, as in force on the last day of the period where it is.
  let names: [String: String]
  /// What is said beside it.
  public let context: RegisterContext

  /// The published reason of a code counted here.
  public func name(of reason: ReasonCount) -> String { names[reason.code + reason.meaning.rawValue] ?? reason.code }

  /// Loads, counts, returns.
  public static func make(
    _ question: RegisterQuestion, by groupings: [Grouping], suppress: SmallNumberBound?, data: DataPlace, progress: (String, Double) -> Void
  ) throws -> ReasonsAnswer {
    let loading = try RegisterLoading(question, data: data, progress: progress)
    var names: [String: String] = [:]
    let day = loading.context.span?.to ?? question.on
    for rule in loading.rules.codes.rules {
      let name = rule.code + rule.statisticalMeaning.rawValue
      if names[name] == nil || rule.isValid(on: day) { names[name] = rule.reason }
    }
    let groups = loading.register.reasons(by: groupings)
    let patterns = suppress.flatMap { HiddenReasons.patterns(loading.register, by: groupings, bound: $0) }
    return ReasonsAnswer(groupings: groupings, groups: groups, patterns: patterns, names: names, context: loading.context)
  }
}

/// Which codes of each group join one line, seen together with every table of fewer groupings that could be printed beside it.
enum HiddenReasons {
  static func patterns(_ register: LoadedRegister, by groupings: [Grouping], bound: SmallNumberBound) -> [ReasonPattern]? {
    let tables = HiddenRates.subsets(of: groupings).map { subset in
      let rates = register.rates(by: subset, thresholds: [], withMembers: true)
      let row = Dictionary(rates.map { ($0.key, $0.disclosure) }, uniquingKeysWith: { first, _ in first })
      let groups = register.reasons(by: subset, withMembers: true).map { group in
        Vocabulary.ReasonGroup(
          row: row[group.key] ?? DisclosureRow(key: group.key, children: group.children, enrolments: group.children),
          uses: (group.absence + group.others).map {
            ReasonUse(code: $0.code, sum: $0.meaning.rawValue, children: $0.children, members: $0.members)
          })
      }
      return ReasonTable(groupings: subset.map(\.disclosure), groups: groups)
    }
    // The last subset is the table asked for, its groups in the same order.
    return Disclosure.fold(tables, bound: bound).last
  }
}
