// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// Another program that is run to its end or to a deadline; it says nothing to the screen.
struct ChildProcess {
  /// How it ended.
  enum End: Equatable {
    case ended(Int32)
    case late
  }

  private let program: String
  private let arguments: [String]
  private let room: URL

  /// What it keeps for itself it keeps in `room`.
  init(_ program: String, _ arguments: [String], room: URL) {
    self.program = program
    self.arguments = arguments
    self.room = room
  }

  func run(deadline: TimeInterval) throws -> End {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = room
    var environment = ProcessInfo.processInfo.environment
    for name in ["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
      environment[name] = room.path
    }
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    do {
      try process.run()
    } catch {
      throw Failure.unavailable("\(program) could not be started.")
    }
    if done.wait(timeout: .now() + deadline) == .success { return .ended(process.terminationStatus) }
    // Asked first, so that it can end its own children; then ended.
    process.terminate()
    if done.wait(timeout: .now() + 2) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      _ = done.wait(timeout: .now() + 2)
    }
    return .late
  }
}
