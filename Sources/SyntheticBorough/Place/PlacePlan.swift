// SPDX-License-Identifier: MIT

/// All schools of the place, and which of its children go to two of them.
struct PlacePlan {
  let seed: UInt64
  let schools: [InventedSchool]
  /// For each school the children of other schools who are on its roll too, for a part of the week or of the year.
  private(set) var comers: [[ChildPlace]]

  /// Where a child is found: its first school, its age and its number there.
  struct ChildPlace {
    let school: Int
    let cohort: Int
    let number: Int
  }

  init(_ size: PlaceSize, seed: UInt64) {
    self.seed = seed
    var built: [InventedSchool] = []
    for (phase, pupils) in zip(InventedSchool.Phase.allCases, size.byPhase) {
      let count = size.schools(phase)
      let weights = (0..<count).map { number -> Int in
        var dice = Dice(seed: seed, .school, -1 - phase.rawValue, number)
        return dice.within(700...1300)
      }
      for (number, size) in Share.of(pupils, by: weights).enumerated() {
        built.append(SchoolMaker.make(index: built.count, number: number, phase: phase, size: size, seed: seed))
      }
    }
    schools = built
    comers = Array(repeating: [], count: built.count)
    for place in places() {
      let child = child(at: place)
      if let second = child.second { comers[second.school].append(place) }
    }
  }

  /// Every child, school by school.
  func places() -> [ChildPlace] { schools.flatMap { places(at: $0) } }

  /// The children whose first school it is.
  func places(at school: InventedSchool) -> [ChildPlace] {
    school.cohorts.indices.flatMap { cohort in
      (0..<school.cohorts[cohort].size).map { ChildPlace(school: school.index, cohort: cohort, number: $0) }
    }
  }

  /// The child who stands there.
  func child(at place: ChildPlace) -> InventedChild {
    ChildMaker.make(place, school: schools[place.school], schools: schools, seed: seed)
  }

  /// All enrolments of a school in order of pupil number.
  func enrolments(at school: InventedSchool) -> [Enrolment] {
    let own = places(at: school).map { Enrolment(child: child(at: $0), isSecond: false) }
    let others = comers[school.index].map { Enrolment(child: child(at: $0), isSecond: true) }
    return (own + others).sorted { $0.child.upn.lexicographicallyPrecedes($1.child.upn) }
  }
}

/// A child at one of its schools.
struct Enrolment {
  let child: InventedChild
  /// At the second of two schools.
  let isSecond: Bool
}
