// SPDX-License-Identifier: MIT
public import Vocabulary

/// Which children a figure is about.
public enum Population: String, CaseIterable, Sendable {
  /// Every child of the register.
  case all
  /// As the department counts: aged 5 to 15 on 31 August before the school year (where the date of birth is known), no guests, no boarders.
  case department = "dfe"

  /// Whether an enrolment counts in a school year.
  public func includes(_ pupil: PupilRow?, in year: AcademicYear) -> Bool {
    guard self == .department, let pupil else { return true }
    if pupil.kind == .guest || pupil.isBoarder { return false }
    guard let birth = pupil.dateOfBirth else { return true }
    return (5...15).contains(CompulsorySchoolAge.age(bornOn: birth, at: year))
  }

  /// What the figure is about, in words.
  public var words: String {
    switch self {
    case .all: "every child in the registers"
    case .department:
      "children aged 5 to 15 on 31 August before the school year (those without a date of birth count), without guests and boarders, as the department counts"
    }
  }
}

/// Which marks of a register a figure is made of.
public struct MarkSelection: Sendable {
  /// First day, if asked.
  public var from: CivilDay?
  /// Last day, if asked.
  public var to: CivilDay?
  /// Children.
  public var population: Population

  /// A selection; without bounds every mark of every child.
  public init(from: CivilDay? = nil, to: CivilDay? = nil, population: Population = .all) {
    self.from = from
    self.to = to
    self.population = population
  }

  /// Whether a day of an enrolment is in it.
  public func includes(_ day: CivilDay, of pupil: PupilRow?) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return population.includes(pupil, in: AcademicYear(containing: day))
  }
}

extension Register {
  /// The register cut to a selection. A child of the population stays even where no mark is left in the period.
  public func selecting(_ selection: MarkSelection) -> Register {
    let kept = enrolments.compactMap { enrolment -> EnrolmentRegister? in
      let days = enrolment.marks.lazy.map(\.day)
      let blanks = enrolment.unmarked.lazy.map(\.day)
      let inPopulation = { (day: CivilDay) in selection.population.includes(enrolment.pupil, in: AcademicYear(containing: day)) }
      guard selection.population == .all || days.contains(where: inPopulation) || blanks.contains(where: inPopulation) else { return nil }
      return EnrolmentRegister(
        key: enrolment.key, pupil: enrolment.pupil, marks: enrolment.marks.filter { selection.includes($0.day, of: enrolment.pupil) },
        unmarked: enrolment.unmarked.filter { selection.includes($0.day, of: enrolment.pupil) })
    }
    return Register(enrolments: kept, hasPupilRows: hasPupilRows)
  }

  /// First and last day with a mark; nil without any.
  public var span: (from: CivilDay, to: CivilDay)? {
    let firsts = enrolments.compactMap { $0.marks.first?.day }
    let lasts = enrolments.compactMap { $0.marks.last?.day }
    guard let from = firsts.min(), let to = lasts.max() else { return nil }
    return (from, to)
  }
}
