// SPDX-License-Identifier: MIT

/// An absence code in plain words.
public struct AbsenceReason: Hashable, Sendable {
  /// Register code.
  public let code: String
  /// Plain words, lower case.
  public let words: String
  /// Authorised or unauthorised.
  public let isAuthorised: Bool

  /// A reason.
  public init(code: String, words: String, isAuthorised: Bool) {
    self.code = code
    self.words = words
    self.isAuthorised = isAuthorised
  }
}
