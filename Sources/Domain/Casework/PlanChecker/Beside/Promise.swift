// SPDX-License-Identifier: MIT

/// A row of last time's plan, and what this time's plan says of it.
public struct Promise: Equatable, Sendable {
  /// What became of it.
  public enum Now: String, CaseIterable, Sendable {
    case done
    case inProgress = "in_progress"
    case notStarted = "not_started"
    case cannotBeDoneYet = "cannot_be_done_yet"
    case noLongerNeeded = "no_longer_needed"
    /// It is there again, without a word on how far it is.
    case carriedOver = "carried_over"
    /// A review names it among the rows it changed.
    case changed
    /// It is not there any more, and nothing says why.
    case gone

    /// In words.
    public var words: String { self == .gone ? "not in this plan" : rawValue.split(separator: "_").joined(separator: " ") }
  }

  /// The row of last time: its number, or the file's own id.
  public let row: String
  /// What was promised; nil where the words may not be said.
  public let action: String?
  /// By whom; nil where nobody is named, or somebody whom one of the two plans leaves out.
  public let responsible: String?
  /// By when.
  public let by: PlanDate?
  /// How far it was last time.
  public let status: Plan.Row.Status?
  /// What became of it.
  public let now: Now
  /// The row of this time.
  public let rowNow: String?
  /// Is it open, and as it was last time?
  public let isUnchanged: Bool
}

extension PlanReading {
  /// Last time's rows, in their order; nil where no plan of last time is there.
  func readPromises() -> [Promise]? {
    guard let old = beside.previous else { return nil }
    let pairs = Self.pairs(old.plan.rows, plan.rows)
    return old.plan.rows.enumerated().map { index, row in
      let match = pairs[index].map { rows[$0] }
      let name = old.name(row, index)
      return Promise(
        row: name, action: sayable(row.action, old), responsible: person(row.responsible, old),
        by: row.by.flatMap {
          $0.day != nil || sayable($0.text, old) != nil
            ? PlanDate(text: sayable($0.text, old) ?? "", day: $0.day, isUntil: $0.isUntil) : nil
        },
        status: row.status, now: now(row, name, match?.row), rowNow: match?.name,
        isUnchanged: match.map { Self.isUnchanged(row, $0.row) } ?? false)
    }
  }

  /// By name, else by role; not where one of the two is that of somebody left out.
  private func person(_ who: Plan.Responsible?, _ old: AskablePlan) -> String? {
    guard let who, Words.isEmpty(who.role) || sayable(who.role, old) != nil else { return nil }
    return sayable(Words.isEmpty(who.name) ? who.role : who.name, old)
  }

  /// A text that neither plan keeps back.
  private func sayable(_ text: String?, _ old: AskablePlan) -> String? { old.quotable(text).flatMap(askable.quotable) }

  private func now(_ row: Plan.Row, _ name: String, _ match: Plan.Row?) -> Promise.Now {
    if let match { return match.status.flatMap { Promise.Now(rawValue: $0.rawValue) } ?? .carriedOver }
    if let status = row.status, Self.isClosed(status) { return status == .done ? .done : .noLongerNeeded }
    let changed = plan.reviews.flatMap(\.changed)
    return changed.contains { $0 == name || $0 == row.id } ? .changed : .gone
  }

  private static func isClosed(_ status: Plan.Row.Status?) -> Bool { status == .done || status == .noLongerNeeded }

  private static func isUnchanged(_ old: Plan.Row, _ new: Plan.Row) -> Bool {
    let isSame =
      plain(old.action) == plain(new.action) && old.status == new.status
      && old.responsible.map { NameKey.whole($0.name) } == new.responsible.map { NameKey.whole($0.name) }
    return isSame && !isClosed(new.status) && (old.by?.day == new.by?.day && (old.by?.day != nil || old.by?.text == new.by?.text))
  }

  private static func plain(_ text: String) -> [String] { Words.of(text).map(\.plain) }

  /// `r1`, `2` and `row-3` only number rows: the same number is the same row where a third of its words are there again. Other ids are names.
  private static func isMeant(_ old: Plan.Row, _ new: Plan.Row) -> Bool {
    let letters = (old.id ?? "").filter(\.isLetter).lowercased()
    guard ["", "r", "row", "a", "action", "step", "s"].contains(letters), (old.id ?? "").contains(where: \.isNumber) else { return true }
    let words = plain(old.action)
    return words.isEmpty || SameWords(words, in: plain(new.action)).share * 3 >= 1
  }

  /// For each old row the new one: of the same id, else the one that shares the most words of the action, 80 % at least. No row twice.
  private static func pairs(_ old: [Plan.Row], _ new: [Plan.Row]) -> [Int?] {
    var found = [Int?](repeating: nil, count: old.count)
    var free = Set(new.indices)
    for (index, row) in old.enumerated() where !Words.isEmpty(row.id) {
      guard let match = new.indices.first(where: { free.contains($0) && new[$0].id == row.id }), isMeant(row, new[match]) else { continue }
      found[index] = match
      free.remove(match)
    }
    let words = (old: old.map { plain($0.action) }, new: new.map { plain($0.action) })
    let close = old.indices.filter { found[$0] == nil }.flatMap { from in
      free.map { (from, $0, SameWords(words.old[from], in: words.new[$0])) }.filter { $0.2.isCopied }
    }
    for (from, to, _) in close.sorted(by: { ($1.2.share, $0.0, $0.1) < ($0.2.share, $1.0, $1.1) })
    where found[from] == nil && free.contains(to) {
      found[from] = to
      free.remove(to)
    }
    return found
  }
}
