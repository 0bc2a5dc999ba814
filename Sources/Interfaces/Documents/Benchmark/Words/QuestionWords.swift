// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

extension Coverage {
  /// "data date 10 July 2026", "data date not known".
  var dateWords: String { dataDate.hasPrefix("data date") ? dataDate : "data date " + dataDate }
}

extension BenchmarkQuestion {
  /// "secondary absence", "absence in special schools", "unauthorised absence in special schools", "absence in all schools", "persistent absence in all schools".
  var subject: String {
    let noun = measure.adjective.isEmpty ? "absence" : measure.adjective + " absence"
    // Absence that is special is something else.
    return measure.adjective.isEmpty && (phase == .primary || phase == .secondary)
      ? phase.rawValue + " absence" : noun + " in " + phase.schools
  }

  /// What the figure is called in a table.
  var measureName: String {
    switch measure {
    case .overall: "Overall absence"
    case .authorised: "Authorised absence"
    case .unauthorised: "Unauthorised absence"
    case .persistent: "Persistently absent"
    case .severe: "Severely absent"
    }
  }

  /// What the period is.
  private var parsed: PublishedPeriod? { PublishedPeriod(text: period) }

  /// Heading of a column: `2025/26`, `Week 41`, `20 November 2025`.
  var shortPeriod: String {
    switch parsed {
    case .week(_, let week): "Week " + String(week)
    case .snapshot(let day), .day(let day): day.words
    default: period
    }
  }

  /// "Year to date 2025/26", "Week 41 of 2025", "School year 2024/25".
  var longPeriod: String {
    switch parsed {
    case .week(let year, let week): "Week " + String(week) + " of " + String(year)
    case .snapshot(let day): "Year to date as published on " + day.words
    case .day(let day): day.words
    case .term(let year, let season): Words.capital(season.name) + " term " + year.label
    case .year: series == .census ? "School year " + period : "Year to date " + period
    case nil: period
    }
  }

  /// Only one week is shown: too little to judge by.
  var isWeek: Bool { if case .week = parsed { true } else { false } }
}
