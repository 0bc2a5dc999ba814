// SPDX-License-Identifier: MIT
public import Vocabulary

/// How one council stands against others, and where the difference comes from: what `belong benchmark` prints and its report draws.
public struct BenchmarkAnswer: Sendable {
  /// What was asked.
  public var question: BenchmarkQuestion
  /// The council's figure, percent.
  public var value: PublishedValue
  /// Possible sessions here, where counts are published.
  public var possible: PublishedValue = .notPublished
  /// Absence sessions here, where counts are published.
  public var absence: PublishedValue = .notPublished
  /// The others, in the order asked for; empty for England itself.
  public var comparators: [Comparator]
  /// Value minus the first comparator's, points; nil where one of them is not known, `.suppressed` where the place is.
  public var gap: PublishedValue
  /// Rank among the councils; nil where fewer than 100 have a figure.
  public var standing: Standing?
  /// The figure of the baseline year 2022/23 in the same series.
  public var baseline: Baseline?
  /// The gap by reason, in the order of the code table; empty where the measure has no reasons.
  public var parts: [GapPart]
  /// Sum of the parts' gaps.
  public var partsSum: Double?
  /// Every absence code here with its share, in the order of the code table: what England itself is answered with.
  public var reasons: [ReasonShare] = []
  /// Gap minus the sum of the parts: sessions of codes that are not published.
  public var residual: Double?
  /// The finding in words.
  public var sentence: GapSentence?
  /// The code with most absence sessions here.
  public var largestReason: LargestReason?
  /// The census series of the same measure since 2015/16, with the first comparator's.
  public var trend: [TrendYear]
  /// For all phases together: which phases drive the gap; adds up to it.
  public var byPhase: [PhasePart]
  /// Overall absence of each phase here and at the first comparator, whatever phase was asked for.
  public var phases: [PhaseFigure]
  /// Persistent absence of children eligible and not eligible for free school meals.
  public var disadvantaged: [DisadvantagedYear]
  /// Does the difference between them widen? One sentence; nil where no two years are known.
  public var disadvantagedSentence: String?
  /// Suspension beside absence, by phase: rates side by side, not joined.
  public var suspensions: [SuspensionBesideAbsence]
  /// Persistent absence beside the headline, in the same order as the comparators; percent as published.
  public var persistent: PersistentBeside?
  /// The council and its neighbours, lowest first, now and in the baseline year; empty where the council has no neighbour set.
  public var neighbours: [NeighbourFigure]
  /// How to read the answer with care.
  public var cautions: [String]
  /// What else should be known: what the file lacks, what was left out.
  public var notes: [String]
  /// What the figure counts.
  public var definition: String
  /// What the figures cover.
  public var coverage: Coverage

  /// An answer that knows only its question; the parts are filled in by the rules of this folder.
  public init(question: BenchmarkQuestion, definition: String, coverage: Coverage) {
    self.question = question
    self.definition = definition
    self.coverage = coverage
    value = .notPublished
    comparators = []
    gap = .notPublished
    parts = []
    trend = []
    byPhase = []
    phases = []
    disadvantaged = []
    suspensions = []
    neighbours = []
    cautions = []
    notes = []
  }
}

/// What was asked.
public struct BenchmarkQuestion: Sendable {
  /// The council; nil for England.
  public var council: Council?
  /// Phase of school.
  public var phase: SchoolPhase
  /// Measure.
  public var measure: BenchmarkMeasure
  /// Series the figure is of.
  public var series: Series
  /// Label of the period, such as `2025/26`.
  public var period: String

  /// A question.
  public init(council: Council?, phase: SchoolPhase, measure: BenchmarkMeasure, series: Series, period: String) {
    self.council = council
    self.phase = phase
    self.measure = measure
    self.series = series
    self.period = period
  }

  /// The series in words: a week, a day or a term is not the year to date.
  public var seriesWords: String {
    if series == .yearToDate, AcademicYear(text: period) == nil { return "daily series" }
    return series.words
  }

  /// Name of the place, such as "Redcar and Cleveland".
  public var placeName: String { council?.name ?? "England" }
}

/// Two published series that differ and are never joined.
public enum Series: String, Sendable, CaseIterable {
  /// The daily attendance data: early, of the schools that report.
  case yearToDate = "year_to_date"
  /// The school census: all schools, a term in arrears.
  case census

  /// Words for a reader.
  public var words: String { self == .census ? "census series" : "daily series, year to date" }
}

/// The measures that can be compared, under the department's names.
public enum BenchmarkMeasure: String, Sendable, CaseIterable {
  case overall = "sess_overall_percent"
  case authorised = "sess_authorised_percent"
  case unauthorised = "sess_unauthorised_percent"
  case persistent = "enrolments_pa_10_exact_percent"
  case severe = "enrolments_pa_50_exact_percent"

  /// Measures of sessions have reasons; those of children are rates only.
  public var isOfSessions: Bool { self == .overall || self == .authorised || self == .unauthorised }
  /// The word before "absence" in a sentence; empty for overall absence.
  public var adjective: String {
    switch self {
    case .overall: ""
    case .authorised: "authorised"
    case .unauthorised: "unauthorised"
    case .persistent: "persistent"
    case .severe: "severe"
    }
  }
}

/// Another place, or several together, that the council stands beside.
public struct Comparator: Sendable {
  /// What it is.
  public enum Kind: String, Sendable {
    case england, region
    /// Simple mean of the neighbours' rates, missing ones ignored (as the department's own tool does).
    case neighboursMean = "neighbours_mean"
    /// All the neighbours' sessions together.
    case neighboursPooled = "neighbours_pooled"
  }
  /// "England", "North East", "mean of ten statistical neighbours", …
  public var name: String
  /// Its name inside a sentence: "England", "the North East", "the mean of its ten statistical neighbours".
  public var inSentence: String
  /// Kind.
  public var kind: Kind
  /// Its figure, percent.
  public var value: PublishedValue
  /// The council's figure minus this one, points.
  public var gap: PublishedValue
  /// Codes of the councils in it; for England and regions their nine-sign code.
  public var codes: [String]
  /// Codes of neighbours without a figure.
  public var missing: [String]

  /// A comparator.
  public init(
    name: String, inSentence: String, kind: Kind, value: PublishedValue, gap: PublishedValue, codes: [String], missing: [String] = []
  ) {
    self.name = name
    self.inSentence = inSentence
    self.kind = kind
    self.value = value
    self.gap = gap
    self.codes = codes
    self.missing = missing
  }
}

/// Where a council stands among all with a figure; 1 is the lowest absence, ties share the better rank.
public struct Standing: Equatable, Sendable {
  /// Its place, 1 being the lowest.
  public var rank: Int
  /// Councils with a figure.
  public var of: Int
  /// A (lowest quarter) to D; edges by linear interpolation (type 7).
  public var quartile: String
  /// Edges of the quartiles.
  public var firstQuartile: Double
  /// The middle value.
  public var median: Double
  /// Upper edge.
  public var thirdQuartile: Double

  /// A standing.
  public init(rank: Int, of: Int, quartile: String, firstQuartile: Double, median: Double, thirdQuartile: Double) {
    self.rank = rank
    self.of = of
    self.quartile = quartile
    self.firstQuartile = firstQuartile
    self.median = median
    self.thirdQuartile = thirdQuartile
  }
}

/// The same figure in the baseline year.
public struct Baseline: Equatable, Sendable {
  /// `2022/23`.
  public var period: String
  /// Percent.
  public var value: PublishedValue
  /// Value now minus then, points.
  public var change: PublishedValue

  /// A baseline.
  public init(period: String, value: PublishedValue, change: PublishedValue) {
    self.period = period
    self.value = value
    self.change = change
  }
}

/// One reason's share of the gap.
public struct GapPart: Equatable, Sendable {
  /// Register code.
  public var code: String
  /// Reason in plain words, lower case.
  public var reason: String
  /// Sessions of the code ÷ possible × 100 here.
  public var place: Double
  /// The same at the comparator.
  public var comparator: Double
  /// Place minus comparator, points.
  public var gap: Double
  /// Authorised or unauthorised.
  public var isAuthorised: Bool

  /// A part.
  public init(code: String, reason: String, place: Double, comparator: Double, gap: Double, isAuthorised: Bool) {
    self.code = code
    self.reason = reason
    self.place = place
    self.comparator = comparator
    self.gap = gap
    self.isAuthorised = isAuthorised
  }
}

/// One absence code of a place on its own.
public struct ReasonShare: Equatable, Sendable {
  /// Register code.
  public var code: String
  /// Reason in plain words, lower case.
  public var reason: String
  /// Sessions of the code, percent of possible sessions.
  public var percent: Double
  /// Sessions of the code, percent of absence sessions; nil without any absence.
  public var shareOfAbsence: Double?
  /// Authorised or unauthorised.
  public var isAuthorised: Bool

  /// A share.
  public init(code: String, reason: String, percent: Double, shareOfAbsence: Double?, isAuthorised: Bool) {
    self.code = code
    self.reason = reason
    self.percent = percent
    self.shareOfAbsence = shareOfAbsence
    self.isAuthorised = isAuthorised
  }
}

/// The finding in words, made by the rules of `GapSentence.make`.
public struct GapSentence: Equatable, Sendable {
  /// "Secondary absence is 1.45 points above England": without a stop.
  public var headline: String
  /// "Other unauthorised (+1.30) and … more than account for it; illness is lower than England (−0.28)." May be empty.
  public var reasons: String
  /// Codes named as carrying the gap.
  public var named: [String]
  /// Code named as going the other way.
  public var opposite: String?

  /// A sentence.
  public init(headline: String, reasons: String, named: [String], opposite: String?) {
    self.headline = headline
    self.reasons = reasons
    self.named = named
    self.opposite = opposite
  }

  /// Both parts.
  public var text: String {
    if reasons.isEmpty { return headline + "." }
    guard headline.hasSuffix(Self.butTheyDiffer) else { return "\(headline). \(reasons)" }
    return "\(headline): \(reasons.prefix(1).lowercased())\(reasons.dropFirst())"
  }

  /// How a headline ends whose figures are the same while the reasons are not.
  static let butTheyDiffer = "but the reasons differ"
}

/// The code with most absence sessions.
public struct LargestReason: Equatable, Sendable {
  /// Register code.
  public var code: String
  /// Reason in plain words, lower case.
  public var reason: String
  /// Percent of all absence sessions.
  public var shareOfAbsence: Double
  /// The finding in words.
  public var sentence: String

  /// A largest reason.
  public init(code: String, reason: String, shareOfAbsence: Double, sentence: String) {
    self.code = code
    self.reason = reason
    self.shareOfAbsence = shareOfAbsence
    self.sentence = sentence
  }
}

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

/// A council of the neighbour chart.
public struct NeighbourFigure: Equatable, Sendable {
  /// Code of the council.
  public var code: String
  /// Name.
  public var name: String
  /// True for the council asked about.
  public var isPlace: Bool
  /// In the baseline year.
  public var baseline: PublishedValue
  /// In the period asked for.
  public var now: PublishedValue

  /// A row.
  public init(code: String, name: String, isPlace: Bool, baseline: PublishedValue, now: PublishedValue) {
    self.code = code
    self.name = name
    self.isPlace = isPlace
    self.baseline = baseline
    self.now = now
  }
}

/// What figures cover and when they were published.
public struct Coverage: Sendable {
  /// First and last day, where known.
  public var from: CivilDay?
  /// Last day covered, where known.
  public var to: CivilDay?
  /// The day of the data, in words for printing; "data date not known" where it is not.
  public var dataDate: String
  /// Day of publication.
  public var publishedOn: CivilDay?
  /// Day the next issue is due, where announced.
  public var nextExpected: CivilDay?
  /// Baseline data were published on.
  public var baselinePublishedOn: CivilDay?
  /// Schools that reported on an average day, and schools there are.
  public var schoolsReporting: Double?
  /// Schools there are.
  public var schools: Double?
  /// Which neighbours, such as "May 2025"; nil where none were used.
  public var neighbourSet: String?
  /// Newest year of the census series.
  public var censusTo: String?

  /// Coverage that knows only its data date.
  public init(dataDate: String) { self.dataDate = dataDate }
}
