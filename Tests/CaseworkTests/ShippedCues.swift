// SPDX-License-Identifier: MIT
import Casework
import Exchange
import TestSupport

/// The cue tables that ship, read once.
enum ShippedCues {
  static let tables: CueTables = {
    do { return try CueFile.shipped(in: DataFolder.find(option: Repository.path("Data"), environment: nil, binary: "")) } catch {
      fatalError("Data/cues.csv cannot be read: \(error)")
    }
  }()
}
