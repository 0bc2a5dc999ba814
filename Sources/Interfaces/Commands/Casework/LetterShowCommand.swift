// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import UseCases

/// `belong letter show`.
struct LetterShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The words of a letter, with its fields in braces.",
    discussion: """
      Example: belong letter show first-day

      Copy it, or fill it in with `belong letter preview`.
      """)

  @Argument(help: "A letter, or the name of one that ships.")
  var file: String
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let letter = try LetterShowAnswer.make(file, data: common.data)
      var lines: [String] = []
      for (name, says) in [("When", letter.when), ("Effect", letter.effect)] {
        if let says { lines += Render.wrapped("\(name): \(says)") }
      }
      if !lines.isEmpty { lines.append("") }
      try Terminal.deliver((lines + [letter.text.trimmingLineEnds()]).joined(separator: "\n") + "\n", to: common.out)
    }
  }
}

extension String {
  /// Without empty lines before and after.
  fileprivate func trimmingLineEnds() -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.firstIndex { !$0.isEmpty } ?? 0
    let last = lines.lastIndex { !$0.isEmpty } ?? 0
    return lines.isEmpty ? "" : lines[first...last].joined(separator: "\n")
  }
}
