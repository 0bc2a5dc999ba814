// SPDX-License-Identifier: MIT
import SyntheticBorough
import TestSupport
import Vocabulary

/// A place made in memory, and its files read again in the plainest way.
struct MadePlace {
  /// A row of the register.
  struct Mark {
    let upn: String
    let urn: String
    let day: CivilDay
    let isAfternoon: Bool
    let code: String
  }
  /// A row of the pupil file by its columns.
  typealias Pupil = [String: String]

  let pupilBytes: [UInt8]
  let registerBytes: [UInt8]
  let tally: BoroughFiles.Tally

  init(_ size: String, seed: UInt64 = 1, block: Int = 1 << 20) throws {
    guard let size = PlaceSize(text: size) else { throw Trouble.noSize }
    var files: ([UInt8], [UInt8]) = ([], [])
    tally = BoroughFiles(size, seed: seed, block: block).make(
      pupils: { files.0 += $0 }, register: { files.1 += $0 })
    (pupilBytes, registerBytes) = files
  }

  enum Trouble: Error { case noSize, row(String) }

  func pupils() -> [Pupil] {
    let lines = String(decoding: pupilBytes, as: UTF8.self).split(separator: "\n")
    let names = lines[0].split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(names, line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)))
    }
  }

  /// Rows have a pupil number of 13 signs, a school of six, a day of ten and a session of two before the code.
  func marks() throws -> [Mark] {
    var days: [String: CivilDay] = [:]
    return try registerBytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      func field(_ from: Int, _ count: Int) -> String { String(decoding: line.dropFirst(from).prefix(count), as: UTF8.self) }
      let date = field(21, 10)
      let known = days[date] ?? CivilDay(text: date)
      let commas = [13, 20, 31, 34].allSatisfy { line.count > $0 && line[line.startIndex + $0] == UInt8(ascii: ",") }
      guard let day = known, commas, ["AM", "PM"].contains(field(32, 2)) else { throw Trouble.row(field(0, line.count)) }
      days[date] = day
      return Mark(upn: field(0, 13), urn: field(14, 6), day: day, isAfternoon: field(32, 2) == "PM", code: field(35, line.count))
    }
  }
}

extension MadePlace.Mark {
  var isPossible: Bool { !["", "#", "Z", "X", "D", "Q"].contains(code) && code.first != "Y" }
  var isAbsence: Bool { isPossible && !["/", "\\", "L", "K", "V", "P", "W", "B"].contains(code) }
}

/// A short name of many bytes. FNV-1a (Fowler, Noll and Vo), 64 bits.
func digest(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
