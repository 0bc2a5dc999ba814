// SPDX-License-Identifier: MIT

/// One record of a table in a text file.
public struct DelimitedRecord: Equatable, Sendable {
  /// Physical line on which it starts, from 1.
  public let line: Int
  /// Its fields, quotes taken away.
  public let fields: [String]
  /// The number of the first field whose quotes are broken, from 1.
  public let brokenQuote: Int?
}

/// Cuts comma-separated text (RFC 4180), or text set apart by another sign, into records.
///
/// Line ends are LF, CRLF or CR. Wholly empty lines are skipped but counted. A quote inside an unquoted field is a character.
public struct DelimitedText: Sequence, IteratorProtocol, Sendable {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  /// The line that comes next, from 1.
  private(set) var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The records of a text whose fields are set apart by a comma, or by another sign.
  public init(_ text: FileText, separator: Unicode.Scalar = ",") {
    bytes = text.bytes
    self.separator = UInt8(ascii: separator)
  }

  /// Records of bytes that begin on a line of a longer text.
  init(bytes: [UInt8], line: Int) {
    self.bytes = bytes
    self.line = line
    separator = UInt8(ascii: ",")
  }

  /// What is still to be read, cut at line ends into so many parts at most; each but the first counts lines from 0.
  ///
  /// Text with quotes stays whole: a line end in quotes ends no record.
  func parts(most: Int) -> [DelimitedText] {
    let wanted = Swift.min(most, (bytes.count - position) / 65_536)
    guard wanted > 1, !bytes.contains(Self.quote) else { return [self] }
    var cuts = [position]
    for part in 1..<wanted {
      let near = position + (bytes.count - position) * part / wanted
      if let end = bytes[Swift.max(near, cuts[cuts.count - 1])...].firstIndex(of: Self.newline) { cuts.append(end + 1) }
    }
    cuts.append(bytes.count)
    return zip(cuts, cuts.dropFirst()).enumerated().map { index, cut in
      DelimitedText(bytes: Array(bytes[cut.0..<cut.1]), line: index == 0 ? line : 0)
    }
  }

  /// How far the reading has come, 0 to 1.
  public var progress: Double { bytes.isEmpty ? 1 : Double(position) / Double(bytes.count) }

  /// The next record that is not an empty line; nil at the end.
  public mutating func next() -> DelimitedRecord? {
    while position < bytes.count, bytes[position] == Self.newline || bytes[position] == Self.carriageReturn { endLine() }
    guard position < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    var broken: Int?
    while true {
      let (field, sound) = readField()
      fields.append(field)
      if !sound, broken == nil { broken = fields.count }
      guard position < bytes.count else { break }
      if bytes[position] == separator {
        position += 1
        continue
      }
      endLine()
      break
    }
    return DelimitedRecord(line: start, fields: fields, brokenQuote: broken)
  }

  private mutating func endLine() {
    if bytes[position] == Self.carriageReturn, position + 1 < bytes.count, bytes[position + 1] == Self.newline { position += 1 }
    position += 1
    line += 1
  }

  private mutating func readField() -> (String, sound: Bool) {
    guard position < bytes.count, bytes[position] == Self.quote else {
      let start = position
      position = plainEnd(from: position)
      return (String(decoding: bytes[start..<position], as: UTF8.self), true)
    }
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
          position += 1
          let start = position
          position = plainEnd(from: position)
          content.append(contentsOf: bytes[start..<position])
          return (String(decoding: content, as: UTF8.self), start == position)
        }
        position += 1
      } else if byte == Self.newline {
        line += 1
      } else if byte == Self.carriageReturn, position + 1 >= bytes.count || bytes[position + 1] != Self.newline {
        line += 1
      }
      content.append(bytes[position])
      position += 1
    }
    return (String(decoding: content, as: UTF8.self), false)
  }

  private func plainEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == separator || byte == Self.newline || byte == Self.carriageReturn { break }
      end += 1
    }
    return end
  }
}
