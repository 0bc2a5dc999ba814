// SPDX-License-Identifier: MIT
import Foundation

/// Which file a path leads to, however it is spelled: links and hard links of one file are the same.
public struct FileIdentity: Hashable, Sendable {
  private let volume: Int
  private let number: Int

  /// The file at a path; nil where there is none.
  public init?(path: String) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let facts = try? FileManager.default.attributesOfItem(atPath: real), let volume = facts[.systemNumber] as? Int,
      let number = facts[.systemFileNumber] as? Int
    else { return nil }
    self.volume = volume
    self.number = number
  }
}
