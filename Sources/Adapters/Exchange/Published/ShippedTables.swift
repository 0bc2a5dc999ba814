// SPDX-License-Identifier: MIT
public import Insight
import Vocabulary

/// The published tables that ship, each read only when a question needs it.
public struct ShippedTables: Sendable {
  /// The folder of what ships.
  public let folder: DataFolder
  /// The small tables everything is read with.
  public let books: PublishedBooks
  /// Councils, as they ship.
  public let councils: CouncilList

  /// Reads the small tables, and the councils.
  public init(_ folder: DataFolder) throws {
    self.folder = folder
    books = try PublishedBooks(folder)
    guard let row = books.coverage.first(where: { $0.table == "councils" }) else {
      throw Failure.noInput(path: folder.file("published.csv"), why: "no file with councils is listed in it")
    }
    let reader = PublishedReader(books: books, councils: CouncilList([]))
    guard case .councils(let list)? = try reader.read(FileText(path: folder.file("published/" + row.file)))?.content else {
      throw Failure.noInput(path: folder.file("published/" + row.file), why: "it is no list of councils")
    }
    councils = list
  }

  /// A reader of published files.
  public var reader: PublishedReader { PublishedReader(books: books, councils: councils) }

  /// Reads one of the files.
  /// `keeping`: of large files, only lines that hold one text of each list are read.
  public func read(_ row: TableCoverage, keeping: [[String]] = []) throws -> PublishedTable {
    let path = folder.file("published/" + row.file)
    let text = try keeping.reduce(FileText(path: path)) { $0.keepingLines(holding: $1) }
    guard var table = try reader.read(text) else {
      throw Failure.noInput(path: path, why: "it is none of the department's tables that are known")
    }
    table.coverage = row
    return table
  }

  /// The files of a kind of table, newest first.
  public func rows(_ table: String) -> [TableCoverage] {
    books.coverage.filter { $0.table == table }.sorted { ($1.to?.number ?? 0) < ($0.to?.number ?? 0) }
  }

  /// The first file of a kind, read.
  public func first(_ table: String, keeping: [[String]] = []) throws -> PublishedTable {
    guard let row = rows(table).first else {
      throw Failure.noInput(path: folder.file("published.csv"), why: "no file of the table \u{201C}\(table)\u{201D} is listed in it")
    }
    return try read(row, keeping: keeping)
  }
}
