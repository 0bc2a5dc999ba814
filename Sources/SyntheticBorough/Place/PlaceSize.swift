// SPDX-License-Identifier: MIT

/// How big the invented place is.
public struct PlaceSize: Equatable, Sendable {
  /// Children in it.
  public let pupils: Int

  /// Three schools, enough to try every verb.
  public static let small = PlaceSize(of: 120)
  /// 44 primary, 11 secondary and 4 special schools: eight million marks a year.
  public static let borough = PlaceSize(of: 22_000)
  /// A large county: 76 million marks a year.
  public static let county = PlaceSize(of: 200_000)

  /// The numbers of pupils that can be asked for.
  public static let possible = 100...1_000_000

  /// Reads small, borough, county or a number of pupils; nil for anything else.
  public init?(text: String) {
    switch text {
    case "small": self = .small
    case "borough": self = .borough
    case "county": self = .county
    default:
      guard text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let pupils = Int(text), Self.possible.contains(pupils) else { return nil }
      self.init(of: pupils)
    }
  }

  private init(of pupils: Int) { self.pupils = pupils }

  /// Schools of each phase, as many for a child as in the borough.
  func schools(_ phase: InventedSchool.Phase) -> Int {
    let inBorough =
      switch phase {
      case .primary: 44
      case .secondary: 11
      case .special: 4
      }
    return max(1, pupils * inBorough / Self.borough.pupils)
  }

  /// Pupils of each phase; together all of them.
  var byPhase: [Int] {
    let special = max(12, pupils * 27 / 1000)
    let secondary = pupils * 400 / 1000
    return [pupils - secondary - special, secondary, special]
  }
}
