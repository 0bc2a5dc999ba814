// SPDX-License-Identifier: MIT

extension Standing {
  /// Fewer councils with a figure than this say little about where one stands.
  public static let fewestCouncils = 100

  /// Where a value stands among those of all councils, itself included; nil where there are too few.
  public static func make(_ value: Double, among all: [Double]) -> Standing? {
    guard all.count >= fewestCouncils else { return nil }
    let sorted = all.sorted()
    let edges = [0.25, 0.5, 0.75].map { quantile(sorted, $0) }
    let quartile = value <= edges[0] ? "A" : value <= edges[1] ? "B" : value <= edges[2] ? "C" : "D"
    return Standing(
      rank: 1 + all.count { $0 < value }, of: all.count, quartile: quartile, firstQuartile: edges[0], median: edges[1],
      thirdQuartile: edges[2])
  }

  /// Quantile by linear interpolation between the two values around it: type 7 of Hyndman and Fan (1996).
  static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    guard let last = sorted.last else { return .nan }
    let position = Double(sorted.count - 1) * share
    let lower = Int(position)
    guard lower + 1 < sorted.count else { return last }
    return sorted[lower] + (position - Double(lower)) * (sorted[lower + 1] - sorted[lower])
  }
}
