// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// Where plans lie: a file, or a folder whose plans are all meant.
public enum PlanFolder {
  /// Is it a folder?
  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The plan files meant, by name.
  /// - Throws: `Failure.noInput` where there is none.
  public static func files(_ path: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { throw Failure.noInput(path: path, why: "there is no such file") }
    guard isFolder(path) else { return [path] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw Failure.noInput(path: path, why: "it cannot be opened; check that you may read it")
    }
    let plans = names.filter { name in !name.hasPrefix(".") && [".yaml", ".yml", ".json"].contains { name.lowercased().hasSuffix($0) } }
    guard !plans.isEmpty else { throw Failure.noInput(path: path, why: "it holds no plan: no file ends in .yaml, .yml or .json") }
    return plans.sorted().map { (path.hasSuffix("/") ? path : path + "/") + $0 }
  }
}
