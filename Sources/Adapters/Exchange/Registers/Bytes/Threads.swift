// SPDX-License-Identifier: MIT
import Dispatch
import Foundation
public import Registers

extension Workers {
  /// One for each processor of the machine, eight at most: beyond that memory is the wall.
  public static let threads = Workers(count: min(8, ProcessInfo.processInfo.activeProcessorCount)) { parts, part in
    DispatchQueue.concurrentPerform(iterations: parts, execute: part)
  }
}
