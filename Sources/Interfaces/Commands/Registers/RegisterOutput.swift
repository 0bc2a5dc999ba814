// SPDX-License-Identifier: MIT
import Registers
import UseCases
import Vocabulary

/// What every verb on registers says beside its rows.
enum RegisterOutput {
  /// Tells what was read, then writes the answer.
  static func deliver(_ table: ResultTable, _ context: RegisterContext, _ options: CommonOptions) throws {
    var table = table
    if let span = context.span {
      table.period = .pairs([("from", .text(span.from.iso)), ("to", .text(span.to.iso))])
      table.periodWords = span.from == span.to ? span.from.words : "\(span.from.words) to \(span.to.words)"
    } else {
      table.period = .pairs([("from", .null), ("to", .null)])
    }
    table.dataDate = context.dataDate?.iso
    table.notes = context.notes + table.notes
    if !options.quiet { tell(context) }
    try Terminal.deliver(Render.text(table, as: options.outputFormat), to: options.out)
  }

  /// Rows read, columns not used, and what was noticed, each in a line.
  static func tell(_ context: RegisterContext) {
    for tally in context.tallies { Terminal.tell(tally.sentence) }
    for (file, columns) in context.unknownColumns { Terminal.tell("\(file): columns not used: \(columns.joined(separator: ", "))") }
    if let why = context.plainBecause { Terminal.tell(why) }
    let kinds = context.noticed.map { ($0.key.name, $0.value) }.sorted {
      ($1.1, $0.0) < ($0.1, $1.0)
    }
    guard !kinds.isEmpty else { return }
    Terminal.tell("noticed: " + kinds.map { "\($0.1) \($0.0)" }.joined(separator: ", ") + "; `belong quality` lists them.")
  }
}

/// Says how far a long reading has come, on a terminal and only once it takes over a second.
final class ReadingProgress {
  private let isWanted: Bool
  private let started: ContinuousClock.Instant
  private var isShown = false

  init(quiet: Bool) {
    isWanted = !quiet && Terminal.isInteractive
    started = ContinuousClock.now
  }

  /// Tells the share read of a file.
  func report(_ file: String, _ share: Double) { report("reading", file, share) }

  /// Tells the share done of something.
  func report(_ doing: String, _ what: String, _ share: Double) {
    guard isWanted, ContinuousClock.now - started > .seconds(1) else { return }
    isShown = true
    Terminal.tell("\r\u{1B}[K\(doing) \(what): \(Int(share * 100)) %", ending: "")
  }

  /// Takes the line away.
  func finish() { if isShown { Terminal.tell("\r\u{1B}[K", ending: "") } }
}
