// SPDX-License-Identifier: MIT
import ArgumentParser
import SyntheticBorough
import UseCases
import Vocabulary

/// `belong demo`.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "The registers of an invented place, to try everything with.",
    discussion: """
      Example: belong demo --files eastmoor --size small

      Writes register.csv and pupils.csv of Eastmoor (council 999), a borough that does not exist, in the school year 2025/26. Its \
      children, schools and numbers are made up, and its absence is like that of a real place. The same size and seed give the same \
      bytes on every machine. A borough is 22,000 pupils (310 MB), a county 200,000 (2.8 GB).
      """)

  @Option(help: ArgumentHelp("The folder to write in; made where there is none.", valueName: "dir"))
  var files: String?
  @Option(help: "small, borough, county, or a number of pupils from 100 to 1000000.")
  var size: String = "borough"
  @Option(help: "Another seed makes another place.")
  var seed: UInt64 = 1
  @Flag(help: "Write over files that are there.")
  var force = false
  @Flag(help: "Say nothing on standard error but errors.")
  var quiet = false

  mutating func validate() throws {
    guard let files, !files.isEmpty else { throw ValidationError("Name a folder to write in: --files DIR.") }
    guard PlaceSize(text: size) != nil else {
      throw ValidationError(
        "--size is small, borough, county or a number of pupils from \(PlaceSize.possible.lowerBound) to \(PlaceSize.possible.upperBound), "
          + "not \u{201C}\(size)\u{201D}.")
    }
  }

  func run() throws {
    try Terminal.run {
      guard let files, let size = PlaceSize(text: size) else { return }
      let progress = ReadingProgress(quiet: quiet)
      let place = BoroughFiles(size, seed: seed)
      let made = try FolderOutput.write(["pupils.csv", "register.csv"], in: files, replacing: force) { write in
        try place.make(
          pupils: { try write($0, 0) }, register: { try write($0, 1) }, progress: { progress.report("writing", files, $0) })
      }
      progress.finish()
      guard !quiet else { return }
      Terminal.tell(
        "Written: pupils.csv and register.csv in \(files): \(made.pupils) pupils of \(made.schools) schools, \(made.marks) marks "
          + "from 1 September 2025 to July 2026, seed \(seed).")
    }
  }
}
