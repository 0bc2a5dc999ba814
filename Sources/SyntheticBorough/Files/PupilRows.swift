// SPDX-License-Identifier: MIT
import Vocabulary

/// The pupil file: a row a pupil and school.
enum PupilRows {
  /// The columns that pupil files have.
  static let heading =
    "upn,urn,year_group,sex,date_of_birth,fsm,sen,eal,ethnicity,cla,cin,cpp,young_carer,area,entry_date,leaving_date,enrolment,boarder\n"

  /// The row of a child at one of its schools.
  static func row(_ enrolment: Enrolment, at school: InventedSchool) -> String {
    let child = enrolment.child
    let facts = child.facts
    let second = enrolment.isSecond ? child.second : nil
    let entry = second.map { $0.entry } ?? child.entry
    let leaving = enrolment.isSecond ? second?.leaving : child.leaving
    let year = child.year < 0 ? "N2" : child.year == 0 ? "R" : String(child.year)
    let fields = [
      String(decoding: child.upn, as: UTF8.self), school.urn, year, facts.isGirl ? "F" : "M", child.birth.iso, word(facts.freeMeals),
      facts.sen, word(facts.otherLanguage), facts.ethnicity, word(facts.inCare), word(facts.inNeed), word(facts.protected),
      word(facts.carer), Areas.names[facts.area], entry?.iso ?? "", leaving?.iso ?? "", child.kind(isSecond: enrolment.isSecond), "false",
    ]
    return fields.joined(separator: ",") + "\n"
  }

  private static func word(_ value: Bool) -> String { value ? "true" : "false" }
}
