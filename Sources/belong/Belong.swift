// SPDX-License-Identifier: MIT
import ArgumentParser
import Commands

/// The program; what it does stands in the room Commands.
@main
struct Program {
  static func main() { BelongCommand.main() }
}
