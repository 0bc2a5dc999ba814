// SPDX-License-Identifier: MIT
internal import CZlib
import Vocabulary

/// Unpacks gzip, the form in which the largest published tables are kept.
enum Gunzip {
  /// Enough for every published table; a file that unpacks to more is not one of them.
  private static let largest = 1 << 30

  static func unpack(_ packed: [UInt8], file: String) throws -> [UInt8] {
    func bad(_ message: String) -> Failure {
      .bad(
        Finding(.encoding, .must, at: FilePlace(file: file, line: 1), message: message, hint: "Unpack it by hand and name the file inside.")
      )
    }
    var stream = z_stream()
    // 16 + 15: gzip only, with the largest window.
    guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw bad("the unpacker could not be started.")
    }
    defer { inflateEnd(&stream) }
    var input = packed
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    let code: Int32 = input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      var code = Z_OK
      while code == Z_OK, out.count <= largest {
        let produced = chunk.withUnsafeMutableBufferPointer { sink -> Int in
          stream.next_out = sink.baseAddress
          stream.avail_out = UInt32(sink.count)
          code = inflate(&stream, Z_NO_FLUSH)
          return sink.count - Int(stream.avail_out)
        }
        out.append(contentsOf: chunk[..<produced])
      }
      return code
    }
    guard out.count <= largest else { throw bad("this file unpacks to more than a gigabyte.") }
    guard code == Z_STREAM_END else { throw bad("this file is not a whole gzip file.") }
    return out
  }
}
