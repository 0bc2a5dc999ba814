// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import UseCases
import Vocabulary

/// Standard output and standard error.
enum Terminal {
  /// Results.
  static func print(_ text: String) {
    do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
      // Nobody reads on, or the disk is full.
      tell("Error: the answer could not be written to standard output.")
      exit(74)
    }
  }

  /// Diagnostics and progress.
  static func tell(_ line: String, ending: String = "\n") {
    // Where standard error is closed there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data((withoutControls(line) + ending).utf8))
  }

  /// Without signs that would steer a terminal: a file's words may hold them.
  static func withoutControls(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 && !(128..<160).contains($0.value) || $0 == "\n" || $0 == "\t" }))
  }

  /// Whether a person sees standard error.
  static var isInteractive: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Writes an answer to the file named, or to standard output; the file is whole or not there.
  static func deliver(_ text: String, to path: String?) throws {
    guard let path else { return print(text) }
    try FileOutput.write(text, to: path)
  }

  /// Runs a verb and turns a failure into what people read and the exit code scripts read.
  static func run(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as Failure {
      explain(failure)
      throw ExitCode(failure.exitCode)
    }
  }

  private static func explain(_ failure: Failure) {
    switch failure {
    case .badData(let findings, let tallies):
      for finding in findings.prefix(20) { tell(finding.line) }
      if findings.count > 1 {
        let counts = Dictionary(grouping: findings, by: \.kind.name).map { ($0.key, $0.value.count) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        tell("\(findings.count) findings: " + counts.map { "\($0.1) \($0.0)" }.joined(separator: ", ") + ". Nothing was answered.")
      }
      for tally in tallies { tell(tally.sentence) }
    case .noInput(let path, let why): tell("\(path): \(why).")
    case .usage(let text): tell("Error: \(text)")
    case .unavailable(let text): tell("Error: \(text)")
    }
  }
}

extension Failure {
  /// The exit code of sysexits that says what kind of failure it was.
  var exitCode: Int32 {
    switch self {
    case .badData: 65
    case .noInput: 66
    case .usage: 64
    case .unavailable: 69
    }
  }
}
