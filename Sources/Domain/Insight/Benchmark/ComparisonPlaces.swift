// SPDX-License-Identifier: MIT
public import Vocabulary

/// The place, or the places together, that a council is compared with.
public enum ComparisonPlaces: Equatable, Sendable {
  case one(PublishedPlace)
  /// Simple mean of the rates of those that have one.
  case mean([PublishedPlace])
  /// All their sessions together.
  case pooled([PublishedPlace])
}

extension PeriodFigures {
  /// A measure of the places compared with, percent.
  ///
  /// A mean ignores places without a figure, as the department's own tool does. Rates alone cannot be pooled.
  public func value(_ measure: BenchmarkMeasure, _ places: ComparisonPlaces, _ phase: SchoolPhase) -> PublishedValue {
    switch places {
    case .one(let place): return value(measure, place, phase)
    case .mean(let all):
      let known = all.compactMap { value(measure, $0, phase).number }
      return known.isEmpty ? .notPublished : .number(known.reduce(0, +) / Double(known.count))
    case .pooled:
      guard !members(places, phase).isEmpty, let cell = pooledCell(places, phase) else { return .notPublished }
      return cell.rate(measure)
    }
  }

  /// Sessions of a code in percent of possible sessions; nil where it has no figure.
  func rate(ofCode code: String, _ places: ComparisonPlaces, _ phase: SchoolPhase) -> Double? {
    switch places {
    case .one(let place): return cell(place, phase)?.rate(ofCode: code)
    case .mean:
      let cells = members(places, phase)
      let known = cells.compactMap { $0.rate(ofCode: code) }
      // A mean over fewer places than the headline's would not add up.
      return known.count == cells.count && !known.isEmpty ? known.reduce(0, +) / Double(known.count) : nil
    case .pooled: return pooledCell(places, phase)?.rate(ofCode: code)
    }
  }

  /// The rows that a comparison is made of: those with a figure.
  func members(_ places: ComparisonPlaces, _ phase: SchoolPhase) -> [AttendanceCell] {
    let all: [PublishedPlace] =
      switch places {
      case .one(let place): [place]
      case .mean(let all), .pooled(let all): all
      }
    return all.compactMap { cell($0, phase) }.filter { $0.rate(.overall).number != nil }
  }

  private func pooledCell(_ places: ComparisonPlaces, _ phase: SchoolPhase) -> AttendanceCell? {
    AttendanceCell.pooled(members(places, phase), place: .england, phase: phase)
  }
}
