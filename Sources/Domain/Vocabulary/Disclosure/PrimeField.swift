// SPDX-License-Identifier: MIT

/// Whole numbers modulo the prime 2⁶¹ − 1, and systems of equations in them.
enum PrimeField {
  static let prime: UInt64 = (1 << 61) - 1

  static func plus(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let sum = a + b
    return sum >= prime ? sum - prime : sum
  }

  static func times(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return plus(low & prime, high << 3 | low >> 61)
  }

  static func inverse(_ value: UInt64) -> UInt64 {
    var (result, square, rest) = (UInt64(1), value, prime - 2)
    while rest > 0 {
      if rest & 1 == 1 { result = times(result, square) }
      square = times(square, square)
      rest >>= 1
    }
    return result
  }

  /// A solution, drawn at random but the same each time, of equations that each say that some unknowns add up to 0.
  static func randomSolution(of equations: [[Int]], unknowns: Int) -> [UInt64] {
    let rows = eliminate(equations, width: unknowns)
    var isPivot = Array(repeating: false, count: unknowns)
    for row in rows { isPivot[row.pivot] = true }
    var solution = Array(repeating: UInt64(0), count: unknowns)
    var state: UInt64 = 1
    for index in 0..<unknowns where !isPivot[index] {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      solution[index] = (state >> 3) % prime
    }
    for row in rows.reversed() {
      var sum: UInt64 = 0
      for index in row.factors.indices where row.factors[index] != 0 && index != row.pivot {
        sum = plus(sum, times(row.factors[index], solution[index]))
      }
      solution[row.pivot] = sum == 0 ? 0 : prime - sum
    }
    return solution
  }

  /// Rows in echelon form: each pivot has factor 1 in its row and 0 in the later ones.
  private static func eliminate(_ equations: [[Int]], width: Int) -> [(pivot: Int, factors: [UInt64])] {
    var rows: [(pivot: Int, factors: [UInt64])] = []
    for equation in equations {
      var row = Array(repeating: UInt64(0), count: width)
      for index in equation { row[index] = 1 }
      for earlier in rows where row[earlier.pivot] != 0 {
        let factor = prime - row[earlier.pivot]
        for index in 0..<width where earlier.factors[index] != 0 {
          row[index] = plus(row[index], times(factor, earlier.factors[index]))
        }
      }
      guard let pivot = row.firstIndex(where: { $0 != 0 }) else { continue }
      let scale = inverse(row[pivot])
      for index in 0..<width where row[index] != 0 { row[index] = times(row[index], scale) }
      rows.append((pivot, row))
    }
    return rows
  }
}
