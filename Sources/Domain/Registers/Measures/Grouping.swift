// SPDX-License-Identifier: MIT
import Vocabulary

/// By what figures are cut: the word after `--by`, and the name of the column.
public enum Grouping: Hashable, Sendable {
  case school
  case characteristic(Characteristic)
  case week, month, term, weekday, session

  /// Reads the word.
  public init?(_ word: String) {
    if let characteristic = Characteristic(rawValue: word) {
      self = .characteristic(characteristic)
    } else if let match = Self.others.first(where: { $0.word == word }) {
      self = match
    } else {
      return nil
    }
  }

  private static let others: [Grouping] = [.school, .week, .month, .term, .weekday, .session]

  /// Every word that can be asked for.
  public static var words: [String] {
    ["school"] + Characteristic.allCases.map(\.rawValue) + ["week", "month", "term", "weekday", "session"]
  }

  /// The word.
  public var word: String {
    switch self {
    case .school: "school"
    case .characteristic(let characteristic): characteristic.rawValue
    case .week: "week"
    case .month: "month"
    case .term: "term"
    case .weekday: "weekday"
    case .session: "session"
    }
  }

  /// Whether it cuts time, so that a child's whole absence is no longer in one group.
  public var isOfTime: Bool {
    switch self {
    case .school, .characteristic: false
    case .week, .month, .term, .weekday, .session: true
    }
  }

  /// The value of a mark's group; nil where it is not known.
  func value(of enrolment: EnrolmentRegister, day: CivilDay, session: Session, yesNo: YesNoSpelling) -> String? {
    switch self {
    case .school: enrolment.key.urn
    case .characteristic(let characteristic): yesNo.value(of: characteristic, in: enrolment.pupil)
    case .week, .month, .term, .weekday, .session: value(of: day, session)
    }
  }

  /// The value of a session's group of time; nil for a grouping that does not cut time.
  func value(of day: CivilDay, _ session: Session) -> String? {
    switch self {
    case .school, .characteristic: nil
    case .week: day.monday.iso
    case .month: String(day.iso.prefix(7))
    case .term: Term(containing: day).label
    case .weekday: day.weekday.name
    case .session: session.name
    }
  }

  /// Order of two values: known ones ascending, unknown last.
  func precedes(_ a: String?, _ b: String?) -> Bool {
    guard let a else { return false }
    guard let b else { return true }
    let (first, second) = (rank(a), rank(b))
    return first.number != second.number ? first.number < second.number : first.text < second.text
  }

  private func rank(_ text: String) -> (number: Int, text: String) {
    switch self {
    case .weekday: (Weekday.allCases.firstIndex { $0.name == text } ?? 7, text)
    case .term: (termRank(text), text)
    case .characteristic(.yearGroup): (yearGroupRank(text), text)
    case .characteristic: (Int(text) ?? Int.max, text)
    case .school, .week, .month, .session: (0, text)
    }
  }

  private func termRank(_ text: String) -> Int {
    let words = text.split(separator: " ")
    guard words.count == 2, let start = Int(words[0].prefix(4)) else { return Int.max }
    return start * 3 + (Term.Season.allCases.first { $0.name == words[1] }?.rawValue ?? 0)
  }

  /// Nursery, reception, then the numbered years.
  private func yearGroupRank(_ text: String) -> Int {
    if let number = Int(text) { return number }
    let upper = text.uppercased()
    if upper.hasPrefix("N") { return -2 }
    return upper == "R" ? -1 : Int.max
  }
}

/// One spelling for yes and one for no in each yes/no column, so that `1` and `true` do not make two groups: the first in the order of the register.
struct YesNoSpelling {
  private var spelling: [Characteristic: [Bool: String]] = [:]

  init(_ register: Register, for groupings: [Grouping]) {
    self.init(register.enrolments.lazy.map(\.pupil), for: groupings)
  }

  /// - Parameter pupils: pupil rows in the order of the register.
  init(_ pupils: some Sequence<PupilRow?>, for groupings: [Grouping]) {
    for case .characteristic(let characteristic) in groupings where characteristic.isYesNo {
      for pupil in pupils {
        guard let text = pupil?.values[characteristic], let value = YesNo.read(text) else { continue }
        if spelling[characteristic]?[value] == nil { spelling[characteristic, default: [:]][value] = text }
      }
    }
  }

  func value(of characteristic: Characteristic, in pupil: PupilRow?) -> String? {
    guard let text = pupil?.values[characteristic] else { return nil }
    guard characteristic.isYesNo, let value = YesNo.read(text) else { return text }
    return spelling[characteristic]?[value] ?? text
  }
}

/// The words that yes/no columns take.
public enum YesNo {
  /// True, false, or nil for another word.
  public static func read(_ text: some StringProtocol) -> Bool? {
    switch text {
    case "1": true
    case "0": false
    default:
      switch text.lowercased() {
      case "true", "y", "yes": true
      case "false", "n", "no": false
      default: nil
      }
    }
  }
}
