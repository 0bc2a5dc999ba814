// SPDX-License-Identifier: MIT
import Exchange
import Insight
import Vocabulary

/// Says what chosen figures cover and when they were published.
enum CoverageWords {
  static let unknown = "data date not known"

  static func make(_ chosen: ChosenFigures, dataDate: CivilDay?) -> Coverage {
    var from: CivilDay?
    var to: CivilDay?
    var publishedOn = chosen.coverage?.publishedOn
    switch chosen.figures.period {
    case .year(let year):
      if chosen.figures.series == .census {
        from = chosen.coverage == nil ? nil : year.firstDay
        to = chosen.coverage == nil ? nil : year.next.firstDay?.adding(days: -1)
      } else {
        from = chosen.coverage?.from
        to = chosen.coverage?.to
      }
    case .snapshot(let day):
      from = chosen.coverage?.from
      publishedOn = day
    case .week(let year, let week):
      from = IsoWeek.monday(year: year, week: week)
      to = from?.adding(days: 4)
    case .day(let day):
      from = day
      to = day
    case .term: break
    }
    let last = (chosen.coverage == nil ? dataDate : nil) ?? to ?? chosen.figures.lastDay
    var coverage = Coverage(dataDate: last?.words ?? unknown)
    coverage.from = from
    coverage.to = last
    coverage.publishedOn = publishedOn
    coverage.nextExpected = chosen.coverage?.nextExpected
    return coverage
  }
}
