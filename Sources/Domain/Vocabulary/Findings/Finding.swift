// SPDX-License-Identifier: MIT

/// Name of a kind of finding, as scripts read it: lower case, words joined by hyphens.
///
/// Each room declares its own kinds as static members beside the rule that raises them.
public struct FindingKind: Hashable, Sendable, CustomStringConvertible {
  /// The name.
  public let name: String
  /// A kind by its name.
  public init(_ name: String) { self.name = name }
  /// The name.
  public var description: String { name }
}

/// How much a finding asks for.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// The data cannot be used as they are.
  case must
  /// Worth mending; figures were made, and say how.
  case should
  /// A question to ask.
  case could

  /// Most urgent first.
  public static func < (a: Severity, b: Severity) -> Bool {
    let order: [Severity] = [.must, .should, .could]
    return (order.firstIndex(of: a) ?? 0) < (order.firstIndex(of: b) ?? 0)
  }
}

/// Where in a file a finding lies; line and column are counted from 1.
///
/// `line` is the physical line on which the record starts (the heading is line 1);
/// `column` is the number of the field in the record.
public struct FilePlace: Hashable, Sendable {
  /// The file as it was named by the person who asked.
  public let file: String
  /// Physical line, from 1.
  public let line: Int
  /// Field in the record, from 1.
  public let column: Int

  /// A place in a file.
  public init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// Something noticed in data: what, where, in which value, and what to do about it.
public struct Finding: Equatable, Sendable {
  /// What kind of finding.
  public var kind: FindingKind
  /// How much it asks for.
  public var severity: Severity
  /// Where it lies in a file; nil for findings about a whole register.
  public var place: FilePlace?
  /// The value that raised it, as it stands in the file.
  public var value: String?
  /// What is wrong, in a sentence.
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// Pupil concerned.
  public var upn: String?
  /// School concerned.
  public var urn: String?
  /// Day concerned.
  public var day: CivilDay?
  /// Session concerned.
  public var session: Session?

  /// A finding; leave out what is not known.
  public init(
    _ kind: FindingKind, _ severity: Severity, at place: FilePlace? = nil, value: String? = nil, message: String,
    hint: String? = nil, upn: String? = nil, urn: String? = nil, day: CivilDay? = nil, session: Session? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.place = place
    self.value = value
    self.message = message
    self.hint = hint
    self.upn = upn
    self.urn = urn
    self.day = day
    self.session = session
  }

  /// `FILE:LINE:COLUMN: message (hint)`, as compilers write it.
  public var line: String {
    let text = hint.map { "\(message) \($0)" } ?? message
    guard let place else { return text }
    return "\(place.file):\(place.line):\(place.column): \(text)"
  }
}
