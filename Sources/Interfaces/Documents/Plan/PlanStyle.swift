// SPDX-License-Identifier: MIT

/// How a plan is set on paper.
public enum PlanStyle: String, CaseIterable, Sendable {
  /// One side of A4, lying: for the table at the meeting.
  case oneSide
  /// 12 point, upright, a block for each step: for the family at home.
  case family
  /// The same at 16 point, for eyes that need it.
  case large

  /// The sizes that are tried, largest first.
  var sizes: [Double] {
    switch self {
    case .oneSide: [10, 9.5, 9, 8.5, 8]
    case .family: [12]
    case .large: [16]
    }
  }

  /// No word on paper is smaller than this.
  var least: Double {
    switch self {
    case .oneSide: 8
    case .family: 12
    case .large: 16
    }
  }

  /// Millimetres between the margins, across.
  var width: Double { self == .oneSide ? 277 : 180 }

  /// Millimetres between the margins, down. A little is kept back: no browser is measured to the last hair.
  var height: Double { self == .oneSide ? 193 - 2 : 265 - 4 }
}
