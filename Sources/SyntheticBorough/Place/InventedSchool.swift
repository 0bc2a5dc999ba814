// SPDX-License-Identifier: MIT

/// A school of the place, with its ways.
struct InventedSchool {
  /// Type of school.
  enum Phase: Int, CaseIterable {
    case primary, secondary, special
  }

  /// Children of one age at the school; year −1 is nursery, 0 reception.
  struct Cohort {
    let year: Int
    let size: Int
  }

  /// Place in the list of all schools.
  let index: Int
  let phase: Phase
  /// Area most of its children live in.
  let area: Int
  let cohorts: [Cohort]
  let ways: SchoolWays

  /// An invented school number: real ones begin with 1.
  var urn: String { String(900_001 + index) }

  /// The four figures of the school in pupil numbers.
  var establishment: Int { 1000 + index }

  /// The cohort of an age; nil where the school has none.
  func cohort(of year: Int) -> Int? { cohorts.firstIndex { $0.year == year } }
}

/// What one school does unlike another.
struct SchoolWays {
  /// Calendar and its INSET days.
  let calendar: SchoolCalendar
  /// How much its children are away, of 1,000 as usual.
  let absence: Int
  /// Writes O for most of what others write I for.
  let writesOtherForIllness: Bool
  /// Lets Year 11 study at home in June.
  let hasStudyLeave: Bool
  /// Sends Year 10 to work for a week.
  let hasWorkExperience: Bool
  /// Begins reception with mornings.
  let beginsWithMornings: Bool
  /// What happens to everybody or to an age at once.
  let events: SchoolEvents
}
