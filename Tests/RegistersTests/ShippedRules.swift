// SPDX-License-Identifier: MIT
import Exchange
import Registers
import TestSupport

/// The rules that ship, read once.
enum ShippedRules {
  static func load() throws -> RegisterRules {
    try RuleFiles.load(from: DataFolder.find(option: Repository.path("Data"), environment: nil, binary: "/"))
  }
}
