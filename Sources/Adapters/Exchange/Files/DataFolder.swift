// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// The folder of what ships: codes, thresholds, rules, published tables.
public struct DataFolder: Sendable {
  /// How the folder was found.
  public enum Origin: String, Sendable {
    case option = "--data-folder"
    case environment = "$BELONG_DATA"
    case installed = "beside the binary"
    case repository = "the repository it was built in"
  }

  /// Absolute path.
  public let path: String
  /// How it was found.
  public let origin: Origin

  /// Finds the folder: as named, else `$BELONG_DATA`, else `../share/belong` beside the binary, else a `Data` folder found by walking up
  /// from the binary.
  /// - Throws: `Failure` where none of them holds `codes.csv`.
  public static func find(option: String?, environment: String?, binary: String) throws -> DataFolder {
    func holds(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path + "/codes.csv") }
    for (named, origin) in [(option, Origin.option), (environment, .environment)] {
      guard let named, !named.isEmpty else { continue }
      guard holds(named) else { throw Failure.noInput(path: named, why: "\(origin.rawValue) names a folder without codes.csv") }
      return DataFolder(path: URL(fileURLWithPath: named).standardizedFileURL.path, origin: origin)
    }
    var folder = URL(fileURLWithPath: binary).resolvingSymlinksInPath().deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().appendingPathComponent("share/belong").path
    if holds(installed) { return DataFolder(path: installed, origin: .installed) }
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("Data").path
      if holds(candidate) { return DataFolder(path: candidate, origin: .repository) }
      folder.deleteLastPathComponent()
    }
    throw Failure.noInput(path: "Data", why: "what ships was not found beside the binary; name it with --data-folder or $BELONG_DATA")
  }

  /// A file in the folder.
  public func file(_ name: String) -> String { path + "/" + name }
}
