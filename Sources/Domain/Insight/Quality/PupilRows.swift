// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Do the pupil rows fit the marks, and each other?
enum PupilRows {
  static func findings(in register: Register) -> [Finding] {
    findings(register.enrolments.map { ($0.key, $0.pupil) }, hasPupilRows: register.hasPupilRows)
  }

  static func findings(in view: PackedView) -> [Finding] { findings(view.enrolments, hasPupilRows: view.hasPupilRows) }

  private typealias Enrolment = (key: EnrolmentKey, pupil: PupilRow?)

  private static func findings(_ enrolments: [Enrolment], hasPupilRows: Bool) -> [Finding] {
    guard hasPupilRows else { return [] }
    let missing = enrolments.filter { $0.pupil == nil }.map { enrolment in
      Finding(
        .noPupilRow, .should, message: "marks, but no row in the pupil file: this enrolment is in the groups \u{201C}unknown\u{201D}.",
        hint: "Add the row, or ask the school for it.", upn: enrolment.key.upn, urn: enrolment.key.urn)
    }
    return missing + differing(enrolments)
  }

  /// Characteristics that belong to the child, not to the enrolment.
  private static let ofTheChild: [Characteristic] = [.yearGroup, .sex, .fsm, .sen, .eal, .ethnicity, .cla, .cin, .cpp, .youngCarer]

  private static func differing(_ enrolments: [Enrolment]) -> [Finding] {
    var out: [Finding] = []
    for (upn, own) in Dictionary(grouping: enrolments, by: \.key.upn).sorted(by: { $0.key < $1.key }) where own.count > 1 {
      for characteristic in ofTheChild {
        let values = own.compactMap { enrolment in enrolment.pupil?.values[characteristic].map { ($0, enrolment.key.urn) } }
        let spoken = Set(values.map { value, _ in characteristic.isYesNo ? YesNo.read(value).map(String.init) ?? value : value })
        guard spoken.count > 1 else { continue }
        out.append(
          Finding(
            .twoValues, .could, value: values.map(\.0).joined(separator: " | "),
            message:
              "\(characteristic.rawValue) differs between schools \(values.map(\.1).joined(separator: " and ")): each enrolment counts under its own.",
            upn: upn))
      }
      let births = Set(own.compactMap { $0.pupil?.dateOfBirth })
      if births.count > 1 {
        out.append(
          Finding(
            .twoValues, .should, message: "the date of birth differs between the child's schools.",
            hint: "Two children may share one number.", upn: upn))
      }
    }
    return out
  }
}
