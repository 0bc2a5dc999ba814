// SPDX-License-Identifier: MIT

/// One reason's share of the gap.
public struct GapPart: Equatable, Sendable {
  /// Register code.
  public var code: String
  /// Reason in plain words, lower case.
  public var reason: String
  /// Sessions of the code ÷ possible × 100 here.
  public var place: Double
  /// The same at the comparator.
  public var comparator: Double
  /// Place minus comparator, points.
  public var gap: Double
  /// Authorised or unauthorised.
  public var isAuthorised: Bool

  /// A part.
  public init(code: String, reason: String, place: Double, comparator: Double, gap: Double, isAuthorised: Bool) {
    self.code = code
    self.reason = reason
    self.place = place
    self.comparator = comparator
    self.gap = gap
    self.isAuthorised = isAuthorised
  }
}

/// One absence code of a place on its own.
public struct ReasonShare: Equatable, Sendable {
  /// Register code.
  public var code: String
  /// Reason in plain words, lower case.
  public var reason: String
  /// Sessions of the code, percent of possible sessions.
  public var percent: Double
  /// Sessions of the code, percent of absence sessions; nil without any absence.
  public var shareOfAbsence: Double?
  /// Authorised or unauthorised.
  public var isAuthorised: Bool

  /// A share.
  public init(code: String, reason: String, percent: Double, shareOfAbsence: Double?, isAuthorised: Bool) {
    self.code = code
    self.reason = reason
    self.percent = percent
    self.shareOfAbsence = shareOfAbsence
    self.isAuthorised = isAuthorised
  }
}

/// The finding in words, made by the rules of `GapSentence.make`.
public struct GapSentence: Equatable, Sendable {
  /// "Secondary absence is 1.45 points above England": without a stop.
  public var headline: String
  /// "Other unauthorised (+1.30) and … more than account for it; illness is lower than England (−0.28)." May be empty.
  public var reasons: String
  /// Codes named as carrying the gap.
  public var named: [String]
  /// Code named as going the other way.
  public var opposite: String?

  /// A sentence.
  public init(headline: String, reasons: String, named: [String], opposite: String?) {
    self.headline = headline
    self.reasons = reasons
    self.named = named
    self.opposite = opposite
  }

  /// Both parts.
  public var text: String {
    if reasons.isEmpty { return headline + "." }
    guard headline.hasSuffix(Self.butTheyDiffer) else { return "\(headline). \(reasons)" }
    return "\(headline): \(reasons.prefix(1).lowercased())\(reasons.dropFirst())"
  }

  /// How a headline ends whose figures are the same while the reasons are not.
  static let butTheyDiffer = "but the reasons differ"
}

/// The code with most absence sessions.
public struct LargestReason: Equatable, Sendable {
  /// Register code.
  public var code: String
  /// Reason in plain words, lower case.
  public var reason: String
  /// Percent of all absence sessions.
  public var shareOfAbsence: Double
  /// The finding in words.
  public var sentence: String

  /// A largest reason.
  public init(code: String, reason: String, shareOfAbsence: Double, sentence: String) {
    self.code = code
    self.reason = reason
    self.shareOfAbsence = shareOfAbsence
    self.sentence = sentence
  }
}
