// SPDX-License-Identifier: MIT

/// One of the nine regions.
public struct Region: Hashable, Sendable {
  /// Nine-sign code.
  public let code: String
  /// Name, such as "North East".
  public let name: String
  /// Name inside a sentence, such as "the North East".
  public let inSentence: String
  /// Three-figure code in the census series.
  public let seriesCode: String

  /// A region.
  public init(code: String, name: String, inSentence: String, seriesCode: String) {
    self.code = code
    self.name = name
    self.inSentence = inSentence
    self.seriesCode = seriesCode
  }
}
