// SPDX-License-Identifier: MIT

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
