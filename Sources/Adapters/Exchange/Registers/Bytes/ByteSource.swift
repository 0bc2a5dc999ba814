// SPDX-License-Identifier: MIT
import Foundation
import Synchronization

/// Bytes that can be read from any place at any time, by several threads: a file, or text that is in memory already.
///
/// Files are read block by block and never mapped: a file that grows shorter while it is read must not end the program.
final class ByteSource: @unchecked Sendable {
  private let descriptor: Int32
  private let memory: [UInt8]
  /// Bytes there are.
  let count: Int
  /// It could not be read as far as it was long when it was opened.
  var isCutShort: Bool { cutShort.load(ordering: .relaxed) }
  private let cutShort = Atomic(false)

  /// Opens a plain file; nil for anything else (packed, a pipe, a folder, not there), which is read whole by other means.
  init?(path: String) {
    var state = stat()
    // Looked at before it is opened: a pipe that is opened and closed again ends the program that writes into it.
    guard !path.lowercased().hasSuffix(".gz"), stat(path, &state) == 0, state.st_mode & S_IFMT == S_IFREG else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard fstat(descriptor, &state) == 0, state.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    memory = []
    count = Int(state.st_size)
  }

  /// Whether a path names something that can be read once only.
  static func isPipe(_ path: String) -> Bool {
    var state = stat()
    return stat(path, &state) == 0 && [S_IFIFO, S_IFCHR, S_IFSOCK].contains(state.st_mode & S_IFMT)
  }

  /// Text that is there already.
  init(_ bytes: [UInt8]) {
    descriptor = -1
    memory = bytes
    count = bytes.count
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads up to so many bytes from an offset; 0 at the end, and where the file cannot be read any more.
  func read(from offset: Int, into target: UnsafeMutableRawBufferPointer) -> Int {
    guard offset < count else { return 0 }
    let wanted = min(target.count, count - offset)
    guard wanted > 0, let base = target.baseAddress else { return 0 }
    if descriptor < 0 {
      memory.withUnsafeBytes { base.copyMemory(from: $0.baseAddress.map { $0 + offset } ?? UnsafeRawPointer(base), byteCount: wanted) }
      return wanted
    }
    var done = 0
    while done < wanted {
      let got = pread(descriptor, base + done, wanted - done, off_t(offset + done))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else {
        cutShort.store(true, ordering: .relaxed)
        break
      }
      done += got
    }
    return done
  }
}
