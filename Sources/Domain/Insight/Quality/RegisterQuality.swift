// SPDX-License-Identifier: MIT
public import Registers
public import Vocabulary

/// Questions about a whole register that no single row can raise.
public enum RegisterQuality {
  /// Every finding, in the order of the rules of this folder.
  public static func findings(in register: Register, rules: RegisterRules) -> [Finding] {
    AttendedTwice.findings(in: register) + PupilRows.findings(in: register) + NoReasonYet.findings(in: register, rule: rules.quality)
      + CodesUnlikeOthers.findings(in: register, rule: rules.quality)
  }

  /// The same findings in the same order, from packed rows.
  public static func findings(in view: PackedView, rules: RegisterRules) -> [Finding] {
    AttendedTwice.findings(in: view) + PupilRows.findings(in: view) + NoReasonYet.findings(in: view, rule: rules.quality)
      + CodesUnlikeOthers.findings(in: view, rule: rules.quality)
  }
}

extension FindingKind {
  /// A session attended at two schools.
  public static let attendedTwice = FindingKind("attended-twice")
  /// Marks of a pupil without a row in the pupil file.
  public static let noPupilRow = FindingKind("no-pupil-row")
  /// A child whose rows at two schools say different things.
  public static let twoValues = FindingKind("two-values")
  /// N that should have been replaced.
  public static let noReasonYet = FindingKind("no-reason-yet")
  /// A school that uses a code much more or less than the others.
  public static let codeUnlikeOthers = FindingKind("code-unlike-others")
}
