// SPDX-License-Identifier: MIT
import ArgumentParser

/// `belong letter`: letters to families.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "Letters to families: read before they are sent, chosen, and filled in.",
    discussion: """
      Example: belong letter check first-day

      `letter check` reads a letter as somebody at home would, and shows a kinder line beside what may hurt. It is advice, never a lock.
      `letter list` has letters to begin with, `letter show` prints one, `letter preview` fills one in for a window envelope.
      """,
    subcommands: [LetterCheckCommand.self, LetterListCommand.self, LetterShowCommand.self, LetterPreviewCommand.self])
}
