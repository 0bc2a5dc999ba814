// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// The plan files of a folder.
public enum PlanFolder {
  /// Is there a folder at the path?
  /// - Throws: `Failure.noInput` where there is nothing.
  public static func isFolder(_ path: String) throws -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure.noInput(path: path, why: "there is no such file")
    }
    return isFolder.boolValue
  }

  /// Its files that end in `.yaml`, `.yml` or `.json`, by name; folders in it are not opened.
  /// - Throws: `Failure.noInput` where there is no such folder, or it cannot be opened.
  public static func files(in path: String) throws -> [String] {
    guard try isFolder(path) else { throw Failure.noInput(path: path, why: "it is a file; name a folder of plans") }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw Failure.noInput(path: path, why: "it cannot be opened; check that you may read it")
    }
    return names.filter { name in [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) } }.sorted().map { path + "/" + $0 }
  }
}
