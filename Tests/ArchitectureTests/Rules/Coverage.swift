// SPDX-License-Identifier: MIT
import Foundation

/// `Documentation/coverage.csv`: what is asked of the product, point by point, where it is answered, and the test that holds it.
enum Coverage {
  static let file = "Documentation/coverage.csv"

  /// How many points each of the 35 capabilities has.
  static let points = [
    11, 9, 13, 8, 11, 9, 13, 15, 11, 14, 12, 10, 16, 8, 9, 15, 9, 7, 17, 12, 13, 9, 14, 9, 16, 12, 10, 19, 15, 12, 13, 12, 11, 7, 9,
  ]

  static let expected = points.enumerated().flatMap { capability, count in (1...count).map { "M\(capability + 1).\($0)" } }

  struct Row {
    let line: Int
    let point: String
    let status: String
    let places: [String]
    let tests: [String]
  }

  static func rows(of file: ProjectFile) -> [Row] {
    file.lines.enumerated().dropFirst().filter { !$0.element.isEmpty }.map { index, line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init) + ["", "", "", ""]
      return Row(line: index + 1, point: fields[0], status: fields[1], places: list(fields[2]), tests: list(fields[3]))
    }
  }

  /// - Parameters:
  ///   - file: The table.
  ///   - exists: Whether a file or folder is there.
  ///   - text: What stands in a file.
  static func broken(by file: ProjectFile, exists: (String) -> Bool, text: (String) -> String?) -> [String] {
    var found: [String] = []
    if file.lines.first != "point,status,where,test" { found.append("\(file.path):1: the heading is point,status,where,test") }
    for (index, line) in file.lines.enumerated() where !line.isEmpty && line.filter({ $0 == "," }).count != 3 || line.contains("\"") {
      found.append("\(file.path):\(index + 1): four fields without quotes; several places or tests are set apart by ;")
    }
    let rows = rows(of: file)
    if rows.map(\.point) != expected {
      let first = zip(rows.map(\.point), expected).first { $0 != $1 }
      found.append(
        "\(file.path): \(rows.count) points, expected are \(expected.count) in order; first difference: \(first.map { "\($0) where \($1) is due" } ?? "the end")"
      )
    }
    for row in rows {
      let place = "\(file.path):\(row.line): \(row.point)"
      switch row.status {
      case "not yet":
        if !row.places.isEmpty || !row.tests.isEmpty { found.append("\(place) is not yet there, but names a place or a test") }
      case "done", "in part":
        if row.places.isEmpty { found.append("\(place) names no place") }
        if row.tests.isEmpty { found.append("\(place) names no test") }
        found += row.places.filter { !exists($0) }.map { "\(place) names a place that is not there, \($0)" }
        found += row.tests.compactMap { trouble(with: $0, exists: exists, text: text).map { "\(place) \($0)" } }
      default: found.append("\(place) has the status “\(row.status)”; it is done, in part or not yet")
      }
    }
    return found
  }

  /// The counts in one line.
  static func summary(of file: ProjectFile) -> String {
    let rows = rows(of: file)
    let parts = ["done", "in part", "not yet"].map { status in "\(rows.count { $0.status == status }) \(status)" }
    return "\(rows.count) points: " + parts.joined(separator: ", ")
  }

  private static func trouble(with test: String, exists: (String) -> Bool, text: (String) -> String?) -> String? {
    let parts = test.components(separatedBy: "::")
    guard exists(parts[0]), parts[0].hasPrefix("Tests/") else { return "names a test that is not there, \(parts[0])" }
    guard parts.count > 1 else { return nil }
    return text(parts[0])?.contains(parts[1]) == true ? nil : "names a test that is not in \(parts[0]), \(parts[1])"
  }

  private static func list(_ field: String) -> [String] {
    field.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
