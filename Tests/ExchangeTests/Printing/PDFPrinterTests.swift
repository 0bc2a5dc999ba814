// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import Testing
import Vocabulary

@Suite("The printer of PDFs", .serialized)
struct PDFPrinterTests {
  /// A program in the place of the browser: it notes where the page lies and who can read it, then does as it is told.
  private func stand(_ script: String) throws -> (program: URL, notes: URL) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stand-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let notes = folder.appendingPathComponent("notes")
    let program = folder.appendingPathComponent("chromium")
    let text = """
      #!/bin/sh
      for word in "$@"; do case "$word" in --print-to-pdf=*) out=${word#*=};; esac; done
      room=$(dirname "$out")
      { stat -c %a "$room" "$room/plan.html"; cat "$room/plan.html"; echo; echo "$room"; echo "$@"; } > "\(notes.path)"
      \(script)
      """
    // Another process makes the program: a child that some other test starts meanwhile would inherit our open file, and what is open for
    // writing cannot be run.
    let words = folder.appendingPathComponent("words")
    try Data(text.utf8).write(to: words)
    let copy = Process()
    copy.executableURL = URL(fileURLWithPath: "/bin/sh")
    copy.arguments = ["-c", "cp \"$1\" \"$2\" && chmod 755 \"$2\"", "sh", words.path, program.path]
    try copy.run()
    copy.waitUntilExit()
    #expect(copy.terminationStatus == 0)
    return (program, notes)
  }

  private func noted(_ notes: URL) throws -> [String] {
    try String(contentsOf: notes, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test("gives the page to the browser in a folder that only its owner can open, and leaves nothing behind")
  func prints() throws {
    let (program, notes) = try stand("printf '%%PDF-1.7 a print' > \"$out\"")
    let bytes = try PDFPrinter(environment: ["BELONG_CHROMIUM": program.path]).pdf(html: "<p>Ellie</p>")
    #expect(String(bytes: bytes, encoding: .utf8) == "%PDF-1.7 a print")
    let lines = try noted(notes)
    #expect(lines[0...2] == ["700", "600", "<p>Ellie</p>"])
    #expect(!FileManager.default.fileExists(atPath: lines[3]))
    #expect(lines[4].contains("--no-pdf-header-footer"))
    #expect(lines[4].contains("--user-data-dir=" + lines[3]))
  }

  @Test(
    "says so in plain words where the browser fails, and leaves nothing behind then either",
    arguments: [
      ("exit 3", "ended with 3", 60.0), ("exit 0", "wrote no PDF", 60), ("echo no > \"$out\"", "wrote no PDF", 60),
      ("exec sleep 30", "did not finish within 2 seconds", 2),
    ])
  func fails(script: String, words: String, deadline: Double) throws {
    let (program, notes) = try stand(script)
    let printer = try PDFPrinter(environment: ["BELONG_CHROMIUM": program.path], deadline: deadline)
    #expect {
      _ = try printer.pdf(html: "<p>Ellie</p>")
    } throws: {
      guard case .unavailable(let why)? = $0 as? Failure else { return false }
      return why.contains(words) && why.contains(".html") && !why.contains("Ellie")
    }
    #expect(!FileManager.default.fileExists(atPath: try noted(notes)[3]))
  }

  @Test("looks for a browser where it is told, then on the path")
  func finds() throws {
    let (program, _) = try stand("exit 0")
    let folder = program.deletingLastPathComponent().path
    #expect(try PDFPrinter(environment: ["PATH": "/nowhere:" + folder]).browser == program.path)
    for environment in [["PATH": "/nowhere"], [:], ["BELONG_CHROMIUM": "/nowhere/chromium", "PATH": folder]] {
      #expect {
        _ = try PDFPrinter(environment: environment)
      } throws: {
        guard case .unavailable? = $0 as? Failure else { return false }
        return true
      }
    }
  }

  @Test("makes a PDF with the browser that is here", .enabled(if: (try? PDFPrinter()) != nil))
  func real() throws {
    let bytes = try PDFPrinter().pdf(html: "<!DOCTYPE html><title>A plan</title><p>Ellie’s plan</p>")
    #expect(bytes.starts(with: Data("%PDF".utf8)))
    #expect(bytes.count > 1000)
  }
}
