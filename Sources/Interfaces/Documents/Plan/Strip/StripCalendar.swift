// SPDX-License-Identifier: MIT
import Casework
import Vocabulary

/// The days of school as a strip: a column a day, morning above afternoon, weeks apart, a dashed line where a holiday lay between.
struct StripCalendar {
  /// What the page calls it.
  let id: String
  let plan: PrintablePlan
  /// Pixels it may be wide.
  let room: Double
  /// Size of its dates in pixels.
  let size: Double
  let palette: PlanPalette
  var kind = "wide"

  private let weekGap = 7.0
  private let holidayGap = 23.0

  /// The drawing, and the line that says how to read it; nil where there are no days.
  var drawing: (drawing: Drawing, key: String)? {
    guard !plan.strip.isEmpty else { return nil }
    var (days, pitch) = shown
    let all = plan.strip.count
    if days.isEmpty { days = Array(plan.strip.suffix(1)) }
    pitch = min(13, pitch)
    var canvas = Canvas(id: id)
    let cell = pitch - min(2, pitch * 0.2)
    let top = size * 1.3
    let places = Self.places(days, pitch: pitch, weekGap: weekGap, holidayGap: holidayGap)
    label(days, places, &canvas)
    for (day, place) in zip(days, places) {
      if place.afterHoliday {
        let x = place.x - holidayGap / 2 - (pitch - cell) / 2
        canvas.line(x, top, x, top + pitch + cell, palette.edge, width: 1, dash: "2 3")
      }
      mark(day.morning, place.x, top, cell, &canvas)
      mark(day.afternoon, place.x, top + pitch, cell, &canvas)
    }
    let right = (places.last?.x ?? 0) + cell
    let drawing = canvas.drawing(
      width: max(right, lastLabelEnd(days, places)), height: top + pitch + cell, title: title(days), description: counts(days),
      kind: kind)
    return (drawing, key(days, of: all))
  }

  /// The days that fit, newest kept, and how far apart they stand: closer before any are left out.
  private var shown: (days: [PrintablePlan.StripDay], pitch: Double) {
    var days = plan.strip
    while days.count > 1 {
      let plain = Self.places(days, pitch: 0, weekGap: weekGap, holidayGap: holidayGap).last?.x ?? 0
      let pitch = (room - plain) / Double(days.count)
      if pitch >= 6.5 { return (days, pitch) }
      // A whole week at a time, so that the strip still begins with one.
      let first = days[0].day.monday
      days.removeAll { $0.day.monday == first }
    }
    return (days, 13)
  }

  private struct Place {
    var x: Double
    var beginsWeek: Bool
    var afterHoliday: Bool
  }

  private static func places(_ days: [PrintablePlan.StripDay], pitch: Double, weekGap: Double, holidayGap: Double) -> [Place] {
    var x = 0.0
    var places: [Place] = []
    var before: CivilDay?
    for day in days {
      let weeks = before.map { $0.monday.days(to: day.day.monday) } ?? 0
      if weeks > 7 { x += holidayGap } else if weeks > 0 { x += weekGap }
      places.append(Place(x: x, beginsWeek: weeks > 0 || before == nil, afterHoliday: weeks > 7))
      x += pitch
      before = day.day
    }
    return places
  }

  /// Dates stand where a stretch begins; between them where there is room.
  private func label(_ days: [PrintablePlan.StripDay], _ places: [Place], _ canvas: inout Canvas) {
    for (place, words) in labels(days, places) { canvas.text(place, size * 0.95, words, size: size, fill: Ink.soft) }
  }

  private func labels(_ days: [PrintablePlan.StripDay], _ places: [Place]) -> [(Double, String)] {
    let fixed = zip(days, places).enumerated().filter { $0.offset == 0 || $0.element.1.afterHoliday }.map {
      ($0.element.1.x, short($0.element.0.day))
    }
    var out: [(Double, String)] = []
    for (index, (day, place)) in zip(days, places).enumerated() where place.beginsWeek {
      let words = short(day.day)
      let isFixed = index == 0 || place.afterHoliday
      let end = place.x + TextWidth.of(words, size: size)
      let free = out.allSatisfy { $0.0 + TextWidth.of($0.1, size: size) + size * 0.8 <= place.x }
      let next = isFixed ? nil : fixed.first { $0.0 > place.x }
      let apart = isFixed || out.allSatisfy { place.x - $0.0 >= 100 }
      let inside = index == 0 || end <= room
      if free, apart, inside, next.map({ end + size * 0.8 <= $0.0 }) ?? true { out.append((place.x, words)) }
    }
    return out
  }

  private func lastLabelEnd(_ days: [PrintablePlan.StripDay], _ places: [Place]) -> Double {
    labels(days, places).map { $0.0 + TextWidth.of($0.1, size: size) }.max() ?? 0
  }

  private func mark(_ mark: Plan.SessionMark, _ x: Double, _ y: Double, _ cell: Double, _ canvas: inout Canvas) {
    switch mark {
    case .attended: canvas.box(x, y, cell, cell, fill: palette.attended)
    case .missed: canvas.box(x + 0.7, y + 0.7, cell - 1.4, cell - 1.4, fill: Ink.paper, stroke: palette.edge, line: 1.4)
    case .none: canvas.dot(x + cell / 2, y + cell / 2, radius: 1.5, fill: palette.edge)
    }
  }

  /// `Ellie’s sessions from 22 June to 11 September 2026`.
  private func title(_ days: [PrintablePlan.StripDay]) -> String {
    guard let first = days.first?.day, let last = days.last?.day else { return "" }
    let sameYear = first.components.year == last.components.year
    let from = sameYear ? String(first.words.dropLast(5)) : first.words
    return plan.child + "’s sessions from " + from + " to " + last.words
  }

  private func counts(_ days: [PrintablePlan.StripDay]) -> String {
    let marks = days.flatMap { [$0.morning, $0.afternoon] }
    let attended = marks.count { $0 == .attended }
    let missed = marks.count { $0 == .missed }
    return "\(attended) half days in, \(missed) missed"
  }

  private func key(_ days: [PrintablePlan.StripDay], of all: Int) -> String {
    var parts = ["morning above afternoon", "dark: in", "open: missed"]
    if days.contains(where: { $0.morning == .none || $0.afternoon == .none }) { parts.append("dot: no school") }
    if days.count < all { parts.append("the last \(days.count) of \(all) days") }
    return parts.joined(separator: " · ")
  }

  /// `22 June`, `2 Sept`.
  private func short(_ day: CivilDay) -> String {
    let (_, month, number) = day.components
    let names = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]
    return "\(number) " + names[month - 1]
  }
}
