// SPDX-License-Identifier: MIT

/// Who does work that can be cut: the domain says how it is cut, an outer floor brings the threads.
public struct Workers: Sendable {
  /// How many there are.
  public let count: Int
  /// The fewest rows that are worth a thread: waking one costs more than fewer of them save.
  public let leastRows: Int
  private let run: @Sendable (Int, @Sendable (Int) -> Void) -> Void

  /// Workers.
  /// - Parameters:
  ///   - count: how many work at a time.
  ///   - leastRows: the fewest rows that are worth a thread.
  ///   - run: calls the closure with each number from 0 up to the first argument, in any order or at a time, and comes back when all are done.
  public init(count: Int, leastRows: Int = 4096, run: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void) {
    self.count = max(1, count)
    self.leastRows = max(1, leastRows)
    self.run = run
  }

  /// Nobody but the one who asks.
  public static let one = Workers(count: 1) { parts, part in for number in 0..<parts { part(number) } }

  /// Does each part.
  public func each(_ parts: Int, _ part: @Sendable (Int) -> Void) {
    if parts == 1 || count == 1 {
      for number in 0..<parts { part(number) }
    } else if parts > 1 {
      run(parts, part)
    }
  }

  /// Cuts a row of things into stretches of about the same length, none shorter than the least but the last.
  func split(_ total: Int, least: Int, _ stretch: @Sendable (Range<Int>) -> Void) {
    let parts = max(1, min(count, total / max(1, least)))
    each(parts) { part in stretch(total * part / parts..<total * (part + 1) / parts) }
  }

  /// Makes a value of each part, in the order of the parts.
  public func map<Value: Sendable>(_ parts: Int, _ make: @Sendable (Int) -> Value) -> [Value] {
    guard parts > 1, count > 1 else { return (0..<parts).map(make) }
    let values = Slots<Value>(parts)
    each(parts) { values.put(make($0), at: $0) }
    return values.all
  }

  /// A place for each value; every part writes its own and nobody reads before all are done.
  private final class Slots<Value: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Value?>

    init(_ count: Int) {
      places = .allocate(capacity: count)
      places.initialize(repeating: nil)
    }

    deinit {
      places.deinitialize()
      places.deallocate()
    }

    func put(_ value: Value, at index: Int) { places[index] = value }

    var all: [Value] { places.compactMap { $0 } }
  }
}
