// SPDX-License-Identifier: MIT
import Exchange
import Foundation

/// A page about a child or to a family, on its way to paper.
public enum PagePrint {
  /// Writes the page, readable by its owner only: as PDF where the name ends in `.pdf`, else as it is.
  /// - Throws: `Failure.unavailable` where a PDF is wanted and no browser is there to set it.
  public static func write(_ html: String, to path: String) throws {
    let isPDF = path.lowercased().hasSuffix(".pdf")
    try PrivateFile.write(isPDF ? PDFPrinter().pdf(html: html) : Data(html.utf8), to: path)
  }
}
