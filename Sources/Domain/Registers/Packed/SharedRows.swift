// SPDX-License-Identifier: MIT

extension PackedView {
  /// The seen rows of each child who has several in the register, in the order of schools: their sessions are taken together.
  var sharedRows: [(child: Int32, rows: [Int])] {
    register.shared.compactMap { stretch in
      let rows = register.byPupil[stretch].lazy.map(Int.init).filter { isSeen($0) }
      return rows.isEmpty ? nil : (register.child[Int(register.byPupil[stretch.lowerBound])], Array(rows))
    }
  }

  /// Makes something of each stretch of rows, in the order of the rows.
  func overParts<Value: Sendable>(_ workers: Workers, _ make: @Sendable (Range<Int>) -> Value) -> [Value] {
    let parts = register.parts(for: workers)
    return workers.map(parts.count) { make(parts[$0]) }
  }

  /// What was made of each child, in the order of pupil numbers.
  func inOrder<Value>(_ parts: [[(child: Int32, Value)]]) -> [Value] {
    var values = [Value?](repeating: nil, count: register.children)
    for part in parts {
      for (child, value) in part { values[Int(child)] = value }
    }
    return values.compactMap { $0 }
  }
}
