// SPDX-License-Identifier: MIT
import TestSupport

/// Damage as files have it: a few signs taken out, put in, doubled or exchanged.
enum DamagedSigns {
  private static let new = Array(",\"\\ -/0123456789AMPCIYZ#\u{E9}\r;'=\t".utf8)

  /// - Parameter times: how many changes, chosen at random.
  static func damaged(_ text: String, times: ClosedRange<Int>, also more: [UInt8] = [], _ random: inout SeededRandom) -> String {
    var signs = Array(text.utf8)
    for _ in 0..<Int.random(in: times, using: &random) {
      let at = Int.random(in: 0...signs.count, using: &random)
      let sign = (new + more).randomElement(using: &random) ?? 44
      switch Int.random(in: 0...3, using: &random) {
      case 0 where at < signs.count: signs.remove(at: at)
      case 1 where at < signs.count: signs[at] = sign
      case 2 where at < signs.count: signs.insert(signs[at], at: at)
      default: signs.insert(sign, at: at)
      }
    }
    return String(decoding: signs, as: UTF8.self)
  }
}
