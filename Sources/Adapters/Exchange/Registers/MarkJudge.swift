// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// What takes up what is noticed of a mark; the words are made only where somebody wants them.
protocol MarkNoting {
  mutating func note(
    _ kind: FindingKind, _ severity: Severity, _ mark: RawMark, _ message: @autoclosure () -> String, _ hint: @autoclosure () -> String?)
}

/// What a mark is by the rules of its own day.
enum MarkVerdict {
  /// No mark in this session.
  case blank(isOnRoll: Bool)
  /// Bad data.
  case refused
  /// The pupil was not on the roll.
  case outside
  /// It counts under this rule; as it is written, in capitals.
  case mark(CodeRule, written: String)
}

/// Judges one mark by itself, without the others.
struct MarkJudge {
  let codes: CodeTable

  func judge(_ mark: RawMark, pupil: PupilRow?, noting: inout some MarkNoting) -> MarkVerdict {
    let trimmed = mark.code.trimmingBlanks()
    let code = trimmed.uppercased()
    guard !code.isEmpty, code != "-" else {
      noting.note(.blankMark, .could, mark, "no mark in this session: not counted.", nil)
      return .blank(isOnRoll: pupil?.isOnRoll(on: mark.day) ?? true)
    }
    guard let rule = look(up: code, written: trimmed, mark: mark, pupil: pupil, noting: &noting) else { return .refused }
    if let pupil, !pupil.isOnRoll(on: mark.day) {
      noting.note(
        .outsideEnrolment, .should, mark, "a mark outside the pupil's days at the school: left out.",
        "Check entry and leaving date in the pupil file.")
      return .outside
    }
    return .mark(rule, written: code)
  }

  private func look(up code: String, written: String, mark: RawMark, pupil: PupilRow?, noting: inout some MarkNoting) -> CodeRule? {
    let isCompulsory = CompulsorySchoolAge.includes(bornOn: pupil?.dateOfBirth, on: mark.day)
    switch codes.read(code, on: mark.day, ofCompulsoryAge: isCompulsory) {
    case .rule(let rule, let outOfDate):
      if outOfDate {
        noting.note(
          .codeOutOfDate, .should, mark, "the code \(code) ended on \(rule.validTo?.words ?? "an earlier day"): counted as \(rule.reason).",
          "Ask the school to use a code of today.")
      }
      if written != code {
        noting.note(.smallLetter, .could, mark, "the code \u{201C}\(written)\u{201D} is in small letters: read as \(code).", nil)
      }
      return rule
    case .notBegun(let first):
      noting.note(
        .codeNotInForce, .must, mark, "the code \(code) did not exist on \(mark.day.iso).", "It began on \(first.iso) (\(first.words)).")
    case .ended(let last):
      noting.note(
        .codeNotInForce, .must, mark, "the code \(code) did not exist any more on \(mark.day.iso).",
        "It ended on \(last.iso) (\(last.words)).")
    case .unknown:
      let several = code.contains(" ") || (code.count > 2 && code.contains { "/\\".contains($0) })
      noting.note(
        .unknownCode, .must, mark, "the code \u{201C}\(written)\u{201D} is not a register code.",
        several ? "Several marks in one field are separated by blanks." : "`belong codes` lists them; nothing is guessed.")
    }
    return nil
  }

  /// Whether a code is the present mark of the other half of the day.
  static func isOtherSlash(_ code: String, in session: Session) -> Bool { code == (session == .am ? "\\" : "/") }

  /// A finding about a mark.
  static func finding(_ kind: FindingKind, _ severity: Severity, _ mark: RawMark, _ message: String, _ hint: String?) -> Finding {
    Finding(
      kind, severity, at: mark.place, value: mark.code, message: message, hint: hint, upn: mark.key.upn, urn: mark.key.urn, day: mark.day,
      session: mark.session)
  }
}

/// What is noticed when a mark meets the others.
extension MarkNoting {
  mutating func noteConflict(_ mark: RawMark, written: String, before: String, at place: FilePlace) {
    note(
      .conflict, .must, mark,
      "\(mark.day.iso) \(mark.session.name) of this pupil has two codes: \(before) in \(place.file) line \(place.line), "
        + "and \(written) in \(mark.place.file) line \(mark.place.line).", "Take one of them out.")
  }

  mutating func noteRepeat(_ mark: RawMark, at place: FilePlace) {
    note(.repeated, .could, mark, "the same mark as in \(place.file) line \(place.line): counted once.", nil)
  }

  mutating func noteWeekend(_ mark: RawMark) {
    note(.weekendMark, .should, mark, "a mark on a \(mark.day.weekday.name): counted.", "Check the date.")
  }

  mutating func noteOtherSlash(_ mark: RawMark, code: String) {
    note(
      .otherSlash, .could, mark, "the present mark \(code) stands in a session of the other half of the day: counted as present.", nil)
  }
}
