// SPDX-License-Identifier: MIT

/// How far support has come when a letter goes out; what may be said depends on it.
public enum LetterStage: String, CaseIterable, Sendable {
  /// To every family.
  case universal
  /// A first worry, a first call.
  case early
  /// Help is being given by more than one person.
  case targeted
  /// A legal step is being considered.
  case statutory

  /// What a letter is taken for where nobody says.
  public static let assumed = LetterStage.early
}
