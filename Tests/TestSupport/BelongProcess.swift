// SPDX-License-Identifier: MIT
public import Foundation

/// The real program, run as a person runs it.
public enum BelongProcess {
  /// What one run left behind.
  public struct Outcome: Sendable {
    /// What was typed after `belong`.
    public let arguments: [String]
    /// The exit code; 128 and the signal's number where a signal ended it.
    public let exitCode: Int32
    /// Standard output, byte for byte.
    public let outputBytes: Data
    /// Standard error as text.
    public let errors: String

    /// Standard output as text.
    public var output: String { String(decoding: outputBytes, as: UTF8.self) }

    /// Standard output, line by line, without the empty end.
    public var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast(output.hasSuffix("\n") ? 1 : 0).map(String.init)
    }

    /// Standard output read as JSON.
    public func json() throws -> JSONAnswer {
      do { return try JSONDecoder().decode(JSONAnswer.self, from: outputBytes) } catch {
        throw Trouble.notJSON(command: arguments.joined(separator: " "), output: output, errors: errors)
      }
    }
  }

  /// Why a run gave no outcome.
  public enum Trouble: Error, CustomStringConvertible {
    case notBuilt(String)
    case late(command: String, seconds: Double)
    case notJSON(command: String, output: String, errors: String)

    /// In words.
    public var description: String {
      switch self {
      case .notBuilt(let path): "no program at \(path): build it first"
      case .late(let command, let seconds): "belong \(command) was still running after \(seconds) s and was ended"
      case .notJSON(let command, let output, let errors):
        "belong \(command) did not print JSON but: \(output.prefix(400)) \(errors.prefix(400))"
      }
    }
  }

  /// Where the program is: beside the tests that are running, else in the debug build.
  public static let binary: String = {
    let beside = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath().deletingLastPathComponent()
    let here = beside.appendingPathComponent("belong").path
    return FileManager.default.isExecutableFile(atPath: here) ? here : Repository.path(".build/debug/belong")
  }()

  /// Runs `belong` with arguments, and waits for its end without holding up other tests.
  ///
  /// The variables `BELONG_…` of the surroundings are not handed on. Standard output and error go to files, so that no full pipe can stop the program.
  /// - Throws: ``Trouble`` where the program is not built or is still running after `deadline` seconds.
  public static func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:], folder: String? = nil, deadline: Double = 120
  ) async throws -> Outcome {
    guard FileManager.default.isExecutableFile(atPath: binary) else { throw Trouble.notBuilt(binary) }
    return try await withTemporaryFolder { scratch in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: binary)
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder ?? Repository.root)
      process.environment = surroundings(adding: environment)
      let output = try handle(scratch.write("out", ""))
      let errors = try handle(scratch.write("err", ""))
      process.standardOutput = output
      process.standardError = errors
      process.standardInput = try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.write("in", $0))) } ?? .nullDevice
      let late = Flag()
      try await finish(process, deadline: deadline, late: late)
      try output.close()
      try errors.close()
      if late.isUp { throw Trouble.late(command: arguments.joined(separator: " "), seconds: deadline) }
      return Outcome(
        arguments: arguments, exitCode: process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0),
        outputBytes: try Data(contentsOf: URL(fileURLWithPath: scratch.file("out"))), errors: try scratch.read("err"))
    }
  }

  private static func surroundings(adding own: [String: String]) -> [String: String] {
    ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("BELONG_") }.merging(own) { $1 }
  }

  private static func handle(_ path: String) throws -> FileHandle { try FileHandle(forWritingTo: URL(fileURLWithPath: path)) }

  private static func finish(_ process: Process, deadline: Double, late: Flag) async throws {
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch {
        process.terminationHandler = nil
        done.resume(throwing: error)
        return
      }
      let child = process.processIdentifier
      DispatchQueue.global().asyncAfter(deadline: .now() + deadline) { [weak process] in
        guard let process, process.isRunning else { return }
        late.raise()
        kill(child, SIGKILL)
      }
    }
  }

  /// Raised once, read from another thread.
  private final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var up = false
    var isUp: Bool { lock.withLock { up } }
    func raise() { lock.withLock { up = true } }
  }
}
