// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import Registers
import Vocabulary

// Reads `QUESTION THREADS` line by line, 1 thread or all; answers with milliseconds and whole numbers that sum the rows up.

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  FileHandle.standardError.write(Data("usage: Engine REGISTER.csv PUPILS.csv DATA-FOLDER\n".utf8))
  exit(64)
}
let rules = try RuleFiles.load(from: DataFolder.find(option: arguments[3], environment: nil, binary: "/"))
let on = CivilDay(number: 40_000)
let clock = ContinuousClock()
var reading: PackedReading?
let loading = try clock.measure {
  reading = try PackedFiles.read(
    marks: [arguments[1]], pupils: [arguments[2]], rules: rules, on: on, wantsFindings: false, progress: { _, _ in })
}
guard let register = reading?.register else { exit(1) }
let view = PackedView(register)
let questions = Questions(view: view, rules: rules, pupil: register.keys[register.keys.count / 2].upn)
say("{\"enrolments\": \(register.keys.count), \"bytes\": \(register.bytes), \"load_ms\": \(milliseconds(loading))}")

while let line = readLine() {
  let words = line.split(separator: " ")
  guard words.count >= 2, let threads = Int(words[1]) else { continue }
  let workers = threads == 1 ? Workers.one : Workers.threads
  var answer = Answer()
  let time = clock.measure { answer = questions.ask(String(words[0]), workers) }
  say("{\"ms\": \(milliseconds(time)), \"answer\": \(answer.text)}")
}

func milliseconds(_ time: Duration) -> Double {
  Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
}

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
