// SPDX-License-Identifier: MIT

/// A figure of a table, or of one of fewer groupings.
enum Place: Hashable {
  case cell(Int)
  case total(mask: Int, row: Int)
}

/// A second reading of a table: the figures named are one more or one less, every printed total stays. A hidden figure
/// in a move therefore has at least two values for a reader: the move is its certificate.
struct Move {
  /// Figures that change, in the table and in the totals; each is hidden, or will be.
  var places: [Place]
  /// What hiding those not yet hidden costs.
  var cost: Int
}

/// Finds the cheapest move that changes a given figure.
protocol MoveFinder {
  func cheapestMove(changing place: Place, in state: Suppression) -> Move?
}
