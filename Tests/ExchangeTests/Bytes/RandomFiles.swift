// SPDX-License-Identifier: MIT
import TestSupport
import Vocabulary

/// Files of a few pupils with columns in any order, quotes, both forms of dates, grids, repeats and damage.
struct RandomFiles {
  let marks: [String]
  let pupils: String?

  init(_ random: inout SeededRandom) {
    let damage = Int.random(in: 0...2, using: &random) == 0
    marks = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      var text =
        switch Int.random(in: 0...5, using: &random) {
        case 0: Self.columns(&random)
        case 1: Self.strings(&random)
        default: Self.long(&random)
        }
      if damage { text = DamagedSigns.damaged(text, times: 1...5, also: [10], &random) }
      return text
    }
    pupils =
      Bool.random(using: &random)
      ? "upn,urn,date_of_birth,entry_date,leaving_date\n"
        + (0..<6).map {
          "\(Self.upns[$0]),\(Self.urns[$0 % 2]),\(2005 + $0 * 3)-04-0\($0 + 1),2025-09-0\($0 + 1),\($0 == 3 ? "2025-09-20" : "")\n"
        }
        .joined() : nil
  }

  private static let upns = ["A1", "B123456789012", "I123456789012", "X80020000001A", "\u{E9}7", "A12345678901234567", "A2", "A3"]
  private static let urns = ["100001", "100002", "123456789"]
  private static let codes = ["/", "\\", "I", "O", "C2", "Y4", "#", "-", "", "L", "J1", "U", "N", "X", "i", "?", "H", "Z", "D"]

  private static func long(_ random: inout SeededRandom) -> String {
    var columns = ["upn", "urn", "date", "session", "code"]
    if Bool.random(using: &random) { columns.append("minutes_late") }
    if Bool.random(using: &random) { columns.append("comment") }
    columns.shuffle(using: &random)
    let end = ["\n", "\r\n", "\n", "\r"].randomElement(using: &random) ?? "\n"
    let isQuoted = Int.random(in: 0...3, using: &random) == 0
    // Most sessions once; some again.
    let isOrdered = Bool.random(using: &random)
    let from = CivilDay(number: [20_332, 20_299, 18_690].randomElement(using: &random) ?? 20_332)
    var rows: [[String: String]] = []
    for index in 0..<Int.random(in: 0...120, using: &random) {
      let day = from.adding(days: isOrdered ? index / 2 % 5 + index / 10 * 7 : Int.random(in: 0...11, using: &random))
      let session = index % 2 == 0 ? "AM" : "PM"
      let (year, month, date) = day.components
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      let usual = session == "AM" ? "/" : "\\"
      rows.append([
        "upn": upns[isOrdered ? index / 40 : Int.random(in: 0..<upns.count, using: &random)],
        "urn": urns[isOrdered ? 0 : Int.random(in: 0..<urns.count, using: &random)],
        "date": Int.random(in: 0...3, using: &random) == 0 ? "\(two(date))/\(two(month))/\(year)" : day.iso, "session": session,
        "code": Int.random(in: 0...3, using: &random) > 0 ? usual : codes.randomElement(using: &random) ?? "/",
        "minutes_late": ["", "5", "x"].randomElement(using: &random) ?? "",
        "comment": ["", "a, b", "\"q\"", "two\nlines"].randomElement(using: &random) ?? "",
      ])
    }
    return ([columns] + rows.map { row in columns.map { row[$0] ?? "" } }).map { fields in
      fields.map { field in
        let needs = field.contains { ",\"\n".contains($0) }
        return isQuoted || needs ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
      }.joined(separator: ",") + end
    }.joined()
  }

  private static func columns(_ random: inout SeededRandom) -> String {
    let days = (0..<Int.random(in: 1...6, using: &random)).map { CivilDay(number: 20_332).adding(days: $0 % 5 + $0 / 5 * 7) }
    let heads = days.flatMap { ["\($0.iso) AM", "\($0.iso) PM"] }
    var text = "upn,urn," + heads.joined(separator: ",") + "\n"
    for index in 0..<Int.random(in: 0...12, using: &random) {
      text +=
        "\(upns[index % 5]),\(urns[index % 3])" + heads.map { _ in "," + (codes.randomElement(using: &random) ?? "/") }.joined() + "\n"
    }
    return text
  }

  private static func strings(_ random: inout SeededRandom) -> String {
    var text = "start,upn,marks,urn\n"
    for index in 0..<Int.random(in: 0...12, using: &random) {
      let day = CivilDay(number: 20_332).adding(days: Int.random(in: 0...6, using: &random))
      let marks = (0..<Int.random(in: 0...14, using: &random)).map { _ in codes.filter { $0 != "" }.randomElement(using: &random) ?? "/" }
      text += "\(day.iso),\(upns[index % 5]),\(marks.joined(separator: " ")),\(urns[index % 2])\n"
    }
    return text
  }
}
