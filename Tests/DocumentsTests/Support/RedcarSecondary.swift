// SPDX-License-Identifier: MIT
import Documents
import Insight
import Vocabulary

/// Redcar and Cleveland (807), secondary, 2025/26 year to date against England: the published figures that the department's tables give.
enum RedcarSecondary {
  static let council = Council(
    code: "807", newCode: "E06000003", name: "Redcar and Cleveland", regionCode: "E12000001", region: "North East", isCurrent: true)

  static let parts: [GapPart] = [
    part("I", "illness", 3.342041499500977, 3.626956323125626, true),
    part("M", "medical or dental appointment", 0.33079722130334105, 0.37631143615528195, true),
    part("R", "religious observance", 0.011486014628588231, 0.05787353350444448, true),
    part("S", "study leave", 0.018554331323104065, 0.10040862522708034, true),
    part("T", "mobile child", 0.0, 0.0030217788915504543, true),
    part("H", "authorised holiday (legacy code)", 0.0, 1.023866996985784e-05, true),
    part("E", "suspension or exclusion", 0.8689081712568315, 0.28872089439689436, true),
    part("C", "other authorised", 0.26255262361779064, 0.42576119535872203, true),
    part("C1", "regulated performance", 0.0013783217554305877, 0.0051261912371408785, true),
    part("J1", "interview", 0.0037108662646208133, 0.01570867940125439, true),
    part("C2", "part-time timetable", 0.2130037235892347, 0.32102344106831504, true),
    part("G", "unauthorised holiday", 0.514714821694643, 0.314436868110027, false),
    part("U", "late after registers closed", 0.4483433279331394, 0.2964914964038395, false),
    part("O", "other unauthorised", 3.9085317409829483, 2.608437111448474, false),
    part("N", "no reason yet", 0.01717600956767348, 0.04948532029824613, false),
  ]

  static func part(_ code: String, _ reason: String, _ place: Double, _ other: Double, _ authorised: Bool) -> GapPart {
    GapPart(code: code, reason: reason, place: place, comparator: other, gap: place - other, isAuthorised: authorised)
  }

  /// The whole answer.
  static var answer: BenchmarkAnswer {
    var coverage = Coverage(dataDate: "10 July 2026")
    coverage.from = CivilDay(year: 2025, month: 9, day: 8)
    coverage.to = CivilDay(year: 2026, month: 7, day: 10)
    coverage.publishedOn = CivilDay(year: 2026, month: 7, day: 23)
    coverage.baselinePublishedOn = CivilDay(year: 2023, month: 8, day: 10)
    coverage.schoolsReporting = 9.9344262295082
    coverage.schools = 11
    coverage.neighbourSet = "May 2025"
    coverage.censusTo = "2024/25"
    let question = BenchmarkQuestion(council: council, phase: .secondary, measure: .overall, series: .yearToDate, period: "2025/26")
    var answer = BenchmarkAnswer(
      question: question, definition: "sessions missed ÷ possible sessions × 100, all reasons", coverage: coverage)
    answer.value = .number(9.941198673418322)
    answer.gap = .number(1.4514167641186244)
    answer.comparators = comparators
    answer.standing = Standing(
      rank: 138, of: 151, quartile: "D", firstQuartile: 7.782315187027632, median: 8.503574301293265, thirdQuartile: 9.228267030310079)
    answer.baseline = Baseline(period: "2022/23", value: .number(9.621263106252634), change: .number(0.319935567165688))
    answer.parts = parts
    answer.partsSum = 1.4514255401214564
    answer.residual = -8.776002832000529e-06
    answer.sentence = GapSentence(
      headline: "Secondary absence is 1.45 points above England",
      reasons: "Other unauthorised (+1.30) and suspension or exclusion (+0.58) more than account for it; "
        + "illness is lower than England (−0.28).", named: ["O", "E"], opposite: "I")
    answer.largestReason = LargestReason(
      code: "O", reason: "other unauthorised", shareOfAbsence: 39.3165,
      sentence: "Other unauthorised is the largest reason: 39% of all absence.")
    answer.trend = trend
    answer.byPhase = byPhase
    answer.phases = phases
    answer.disadvantaged = disadvantaged
    answer.disadvantagedSentence =
      "Of children eligible for free school meals 45.33% were persistently absent in 2022/23, of the others 18.45%: "
      + "the difference widened from 20.12 points in 2016/17 to 26.88."
    answer.suspensions = suspensions
    answer.persistent = PersistentBeside(
      place: .number(27.9056252905625),
      comparators: [.number(23.7680342651037), .number(25.1968910579182), .number(25.633026049403167), .notPublished])
    answer.neighbours = neighbours
    answer.cautions = [
      "a code is a question to take to schools, not a cause", "this is all absence, not only that of persistently absent children",
    ]
    return answer
  }

  static let comparators = [
    Comparator(
      name: "England", inSentence: "England", kind: .england, value: .number(8.489781909299698), gap: .number(1.4514167641186244),
      codes: ["E92000001"]),
    Comparator(
      name: "North East", inSentence: "the North East", kind: .region, value: .number(9.155786515481646), gap: .number(0.785412157936676),
      codes: ["E12000001"]),
    Comparator(
      name: "mean of ten statistical neighbours", inSentence: "the mean of its ten statistical neighbours", kind: .neighboursMean,
      value: .number(9.328174186773671), gap: .number(0.613024486644651), codes: neighbourCodes),
    Comparator(
      name: "ten statistical neighbours pooled", inSentence: "its ten statistical neighbours pooled", kind: .neighboursPooled,
      value: .number(9.19470237234829), gap: .number(0.7464963010700316), codes: neighbourCodes),
  ]

  static let neighbourCodes = ["840", "371", "357", "390", "372", "880", "805", "394", "393", "370"]

  static let neighbours: [NeighbourFigure] = [
    neighbour("840", "County Durham", 9.90434663462997, 8.47652565783583),
    neighbour("371", "Doncaster", 10.763407580761676, 8.533202318230927),
    neighbour("357", "Tameside", 8.883446732696473, 9.04053249380408),
    neighbour("390", "Gateshead", 12.030292049712456, 9.172180365377017),
    neighbour("372", "Rotherham", 9.689170674757897, 9.275494862322294),
    neighbour("880", "Torbay", 10.96762732227627, 9.360800470865215),
    neighbour("805", "Hartlepool", 10.17220250583322, 9.498438105072932),
    neighbour("394", "Sunderland", 9.7721584990575, 9.719652124107416),
    neighbour("393", "South Tyneside", 9.811104415892988, 9.898620393992424),
    neighbour("807", "Redcar and Cleveland", 9.621263106252634, 9.941198673418322),
    neighbour("370", "Barnsley", 10.276628732938667, 10.306295076128572),
  ]

  static func neighbour(_ code: String, _ name: String, _ before: Double, _ now: Double) -> NeighbourFigure {
    NeighbourFigure(code: code, name: name, isPlace: code == "807", baseline: .number(before), now: .number(now))
  }

  static let trend: [TrendYear] = zip(
    2015...2024,
    zip(
      zip([5.96, 6.15, 7.1, 6.69, -1, 6.26, 9.85, 9.7, 9.67, 9.22], [5.21, 5.35, 5.53, 5.49, -1, 5.49, 8.99, 9.01, 8.89, 8.44]),
      [5.665, 5.839, 6.069, 6.085, -1, 6.191, 10.012, 9.862, 9.954, 9.25])
  ).map { start, figures in
    let (pair, mean) = figures
    func value(_ number: Double) -> PublishedValue { number < 0 ? .notPublished : .number(number) }
    let note: TrendYear.Note? = start == 2019 ? .notPublished : start == 2020 || start == 2021 ? .pandemic : nil
    return TrendYear(
      year: AcademicYear(start: start), value: value(pair.0), comparator: value(pair.1), england: value(pair.1),
      neighboursMean: value(mean),
      note: note)
  }

  static let byPhase = [
    PhasePart(phase: .primary, ratePart: 0.13586683392798773, mixPart: -0.11963873031182569),
    PhasePart(phase: .secondary, ratePart: 0.6614580629905037, mixPart: 0.15500172880274174),
    PhasePart(phase: .special, ratePart: -0.010184513302863487, mixPart: 0.06875175106574025),
  ]

  static let phases = [
    PhaseFigure(phase: .primary, value: .number(5.537879092996093), comparator: .number(5.276680540050515)),
    PhaseFigure(phase: .secondary, value: .number(9.941198673418322), comparator: .number(8.489781909299698)),
    PhaseFigure(phase: .special, value: .number(12.74655875410037), comparator: .number(13.169144925772727)),
    PhaseFigure(phase: .total, value: .number(7.7745032682397435), comparator: .number(6.883248135067459)),
  ]

  static let suspensions = [
    suspension(.primary, 1.63353, 2.27093, 5.537879092996093, 5.276680540050515),
    suspension(.secondary, 92.40688, 22.61338, 9.941198673418322, 8.489781909299698),
    suspension(.special, 16.63327, 12.62498, 12.74655875410037, 13.169144925772727),
    suspension(.total, 38.20251, 11.30744, 7.7745032682397435, 6.883248135067459),
  ]

  static func suspension(
    _ phase: SchoolPhase, _ here: Double, _ england: Double, _ absence: Double, _ englandAbsence: Double
  ) -> SuspensionBesideAbsence {
    SuspensionBesideAbsence(
      phase: phase, suspensionRate: .number(here), englandSuspensionRate: .number(england), suspensionYear: "2023/24",
      absence: .number(absence), englandAbsence: .number(englandAbsence), absencePeriod: "2025/26")
  }

  /// From the published bands by free school meals; no other year is published.
  static let disadvantaged: [DisadvantagedYear] = [
    fsm(2016, 33.2094175960347, 13.088576497884537), fsm(2017, 41.74560216508796, 14.349508782375707),
    fsm(2018, 36.626344086021504, 14.589214084088546), fsm(2020, 34.2997542997543, 11.772294791162716),
    fsm(2021, 48.645161290322584, 22.46520874751491), fsm(2022, 45.333333333333336, 18.451568894952253),
  ]

  static func fsm(_ start: Int, _ eligible: Double, _ others: Double) -> DisadvantagedYear {
    DisadvantagedYear(
      year: AcademicYear(start: start), eligible: .number(eligible), notEligible: .number(others), gap: .number(eligible - others))
  }

  static let segments = SegmentBarsInput(
    bars: [
      bar("2018/19", "published", [293, 595, 1527, 4295, 12122]), bar("2022/23", "published, baseline", [452, 1010, 2505, 5261, 9394]),
    ], source: "Enrolments in all schools, published bands.")

  static func bar(_ label: String, _ sublabel: String, _ counts: [Double]) -> SegmentBarsInput.Bar {
    let values = counts.map(PublishedValue.number)
    return SegmentBarsInput.Bar(
      label: label, sublabel: sublabel, severe: values[0], from20To50: values[1], from10To20: values[2], from5To10: values[3],
      under5: values[4])
  }
}
