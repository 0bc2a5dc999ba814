// SPDX-License-Identifier: MIT

/// The councils of England with their codes and names of today and before.
public struct CouncilList: Sendable {
  /// One name and code of a council in its time.
  public struct Entry: Sendable {
    /// The council.
    public let council: Council
    /// The department's other name for it; often the same.
    public let otherName: String
    /// Codes of the councils that came after it.
    public let successors: [String]

    /// An entry.
    public init(council: Council, otherName: String, successors: [String]) {
      self.council = council
      self.otherName = otherName
      self.successors = successors
    }
  }

  /// A council for each three-figure code, by code; where codes changed, as it is today.
  public let councils: [Council]
  private let entries: [Entry]
  private let byCode: [String: Entry]
  private let byAnything: [String: Entry]

  /// A list; entries that are still valid win over those that are not.
  public init(_ entries: [Entry]) {
    self.entries = entries
    var byCode: [String: Entry] = [:]
    var byAnything: [String: Entry] = [:]
    let current = entries.filter(\.council.isCurrent)
    for entry in current + entries.filter({ !$0.council.isCurrent }) {
      let code = entry.council.code
      if byCode[code] == nil { byCode[code] = entry }
      for key in [code, entry.council.newCode, entry.council.name, entry.otherName] where byAnything[Self.key(key)] == nil {
        byAnything[Self.key(key)] = byCode[code]
      }
    }
    self.byCode = byCode
    self.byAnything = byAnything
    councils = byCode.values.map(\.council).sorted { $0.code < $1.code }
  }

  private static func key(_ text: some StringProtocol) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The council of a three-figure code.
  public func council(code: String) -> Council? { byCode[code]?.council }

  /// The council that a three-figure code, a nine-sign code or a name means, without regard to case.
  public func council(named text: some StringProtocol) -> Council? { byAnything[Self.key(text)]?.council }

  /// Councils that came after one that is no more.
  public func successors(of code: String) -> [Council] { (byCode[code]?.successors ?? []).compactMap { council(code: $0) } }

  /// Councils whose name or code holds a text, by code.
  public func like(_ text: String) -> [Council] {
    let key = Self.key(text)
    let codes = Set(
      entries.filter { entry in
        [entry.council.name, entry.otherName, entry.council.code, entry.council.newCode].contains { Self.key($0).contains(key) }
      }.map(\.council.code))
    return councils.filter { codes.contains($0.code) }
  }

  /// The councils whose names, or whole words of them in a row, are nearest to a text: nearest first, then by the whole name.
  public func nearest(to text: some StringProtocol, count: Int = 3) -> [Council] {
    let wanted = Array(Self.key(text))
    let ranked = councils.filter(\.isCurrent).map { council -> (part: Int, whole: Int, council: Council) in
      let names = Set([Self.key(council.name), Self.key(byCode[council.code]?.otherName ?? council.name)])
      let parts = names.flatMap(Self.runs).map { EditDistance.between(wanted, Array($0)) }.min() ?? .max
      return (parts, names.map { EditDistance.between(wanted, Array($0)) }.min() ?? .max, council)
    }
    return ranked.sorted { ($0.part, $0.whole, $0.council.name) < ($1.part, $1.whole, $1.council.name) }.prefix(count).map(\.council)
  }

  /// Every run of whole words of a name.
  private static func runs(of name: String) -> [String] {
    let words = name.split(separator: " ")
    return words.indices.flatMap { first in (first..<words.count).map { words[first...$0].joined(separator: " ") } }
  }
}
