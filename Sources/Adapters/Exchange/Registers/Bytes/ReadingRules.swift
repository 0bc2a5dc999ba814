// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// What every stretch of every file is read by; never changed while it is.
struct ReadingRules: Sendable {
  let judge: MarkJudge
  let pupils: [EnrolmentKey: PupilRow]
  let on: CivilDay
  let codes: CodeBytes
  let days: DayTable
  /// Whether each finding is wanted, or only the refusals and a count of the others.
  let wantsFindings: Bool
  let sizes: ReadingSizes

  /// Nil where the rules hold a code for which the engine has no number.
  init?(rules: RegisterRules, pupils: [EnrolmentKey: PupilRow], on: CivilDay, wantsFindings: Bool, sizes: ReadingSizes) {
    guard let codes = CodeBytes(rules.codes) else { return nil }
    self.codes = codes
    judge = MarkJudge(codes: rules.codes)
    days = DayTable(eras: codes.eras, on: on)
    self.pupils = pupils
    self.on = on
    self.wantsFindings = wantsFindings
    self.sizes = sizes
  }

  func day(_ day: CivilDay) -> RowDay { RowDay(day, eras: codes.eras, on: on) }
}

/// In what portions files are read; nothing of an answer depends on it.
public struct ReadingSizes: Sendable {
  /// Bytes of a stretch that are worth a thread of its own.
  public let stretch: Int
  /// Bytes that are held of a stretch at a time; a longer record makes it grow.
  public let window: Int

  /// Portions.
  public init(stretch: Int, window: Int) {
    self.stretch = max(1, stretch)
    self.window = max(1, window)
  }

  /// Two megabytes, and one that fits the cache of a processor.
  public static let usual = ReadingSizes(stretch: 1 << 21, window: 1 << 19)
}
