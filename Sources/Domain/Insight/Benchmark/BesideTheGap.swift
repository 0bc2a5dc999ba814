// SPDX-License-Identifier: MIT
public import Vocabulary

/// One year of the census series.
public struct TrendYear: Equatable, Sendable {
  /// Why a year must be read apart.
  public enum Note: String, Sendable {
    case pandemic
    case notPublished = "not_published"
  }
  /// School year.
  public var year: AcademicYear
  /// Here.
  public var value: PublishedValue
  /// The first comparator's.
  public var comparator: PublishedValue
  /// England's, for the report's lines.
  public var england: PublishedValue
  /// Mean of the neighbours' figures, missing ones ignored, for the report's lines.
  public var neighboursMean: PublishedValue
  /// Why it must be read apart.
  public var note: Note?

  /// A year.
  public init(
    year: AcademicYear, value: PublishedValue, comparator: PublishedValue, england: PublishedValue, neighboursMean: PublishedValue,
    note: Note?
  ) {
    self.year = year
    self.value = value
    self.comparator = comparator
    self.england = england
    self.neighboursMean = neighboursMean
    self.note = note
  }
}

/// What a phase adds to the gap of all schools together: by its rate, and by its weight in the mix.
public struct PhasePart: Equatable, Sendable {
  /// Phase of school.
  public var phase: SchoolPhase
  /// By the difference of the rates, points.
  public var ratePart: Double
  /// By the difference of the weights, points.
  public var mixPart: Double

  /// A part.
  public init(phase: SchoolPhase, ratePart: Double, mixPart: Double) {
    self.phase = phase
    self.ratePart = ratePart
    self.mixPart = mixPart
  }
}

/// One phase's figure here and at the first comparator.
public struct PhaseFigure: Equatable, Sendable {
  /// Phase of school.
  public var phase: SchoolPhase
  /// Here.
  public var value: PublishedValue
  /// At the first comparator.
  public var comparator: PublishedValue

  /// A figure.
  public init(phase: SchoolPhase, value: PublishedValue, comparator: PublishedValue) {
    self.phase = phase
    self.value = value
    self.comparator = comparator
  }
}

/// Persistent absence by free school meals in one year, percent of enrolments.
public struct DisadvantagedYear: Equatable, Sendable {
  /// School year.
  public var year: AcademicYear
  /// Eligible for free school meals.
  public var eligible: PublishedValue
  /// Not eligible.
  public var notEligible: PublishedValue
  /// Eligible minus not eligible, points.
  public var gap: PublishedValue

  /// A year.
  public init(year: AcademicYear, eligible: PublishedValue, notEligible: PublishedValue, gap: PublishedValue) {
    self.year = year
    self.eligible = eligible
    self.notEligible = notEligible
    self.gap = gap
  }
}

/// Suspension and absence of one phase side by side; of different years, and never joined.
public struct SuspensionBesideAbsence: Equatable, Sendable {
  /// Phase of school.
  public var phase: SchoolPhase
  /// Suspensions per 100 pupils.
  public var suspensionRate: PublishedValue
  /// The same in England.
  public var englandSuspensionRate: PublishedValue
  /// School year of the suspensions.
  public var suspensionYear: String
  /// Overall absence, percent.
  public var absence: PublishedValue
  /// The same in England.
  public var englandAbsence: PublishedValue
  /// Period of the absence.
  public var absencePeriod: String

  /// A pair.
  public init(
    phase: SchoolPhase, suspensionRate: PublishedValue, englandSuspensionRate: PublishedValue, suspensionYear: String,
    absence: PublishedValue, englandAbsence: PublishedValue, absencePeriod: String
  ) {
    self.phase = phase
    self.suspensionRate = suspensionRate
    self.englandSuspensionRate = englandSuspensionRate
    self.suspensionYear = suspensionYear
    self.absence = absence
    self.englandAbsence = englandAbsence
    self.absencePeriod = absencePeriod
  }
}

/// Persistent absence, percent as published in the daily series, beside the headline.
public struct PersistentBeside: Equatable, Sendable {
  /// Here.
  public var place: PublishedValue
  /// In the order of the answer's comparators; pooled neighbours are not published.
  public var comparators: [PublishedValue]

  /// Figures beside.
  public init(place: PublishedValue, comparators: [PublishedValue]) {
    self.place = place
    self.comparators = comparators
  }
}
