// SPDX-License-Identifier: MIT

/// What a pupil row says of each characteristic: one place each, since a register has as many rows as children.
public struct PupilValues: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  private var texts: [String?]

  /// Nothing said yet.
  public init() { texts = Self.nothing }

  /// What is said, by characteristic.
  public init(dictionaryLiteral elements: (Characteristic, String)...) {
    self.init()
    for (characteristic, text) in elements { self[characteristic] = text }
  }

  /// The value as printed in the file; nil where it is blank.
  public subscript(characteristic: Characteristic) -> String? {
    get { texts[Self.place(of: characteristic)] }
    set { texts[Self.place(of: characteristic)] = newValue }
  }

  private static let nothing = [String?](repeating: nil, count: Characteristic.allCases.count)

  private static func place(of characteristic: Characteristic) -> Int {
    switch characteristic {
    case .yearGroup: 0
    case .sex: 1
    case .fsm: 2
    case .sen: 3
    case .eal: 4
    case .ethnicity: 5
    case .cla: 6
    case .cin: 7
    case .cpp: 8
    case .youngCarer: 9
    case .area: 10
    case .enrolment: 11
    case .boarder: 12
    }
  }
}
