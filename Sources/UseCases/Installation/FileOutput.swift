// SPDX-License-Identifier: MIT
import Exchange
import Foundation

/// An answer on its way to a file.
public enum FileOutput {
  /// Writes it: the file is whole or not there, and a device or a pipe is written into.
  /// - Throws: `Failure` where it cannot be written.
  public static func write(_ text: String, to path: String) throws { try WriteTarget.write(Data(text.utf8), to: path) }

  /// Writes one that may quote a record about a child: readable by its owner only.
  /// - Throws: `Failure` where it cannot be written.
  public static func writePrivate(_ text: String, to path: String) throws { try PrivateFile.write(Data(text.utf8), to: path) }
}
