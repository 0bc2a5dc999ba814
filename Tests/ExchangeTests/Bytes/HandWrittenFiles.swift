// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

/// Small files in which something is odd.
enum HandWrittenFiles {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let marks: [String]
    var pupils: String?
    var testDescription: String { name }
  }

  private static let head = "upn,urn,date,session,code\n"
  private static let a = "A123456789012,100001"

  static let all: [Case] =
    encodings + rows + meetings + [
      Case(name: "nothing", marks: [""]),
      Case(name: "only line ends", marks: ["\n\r\n\r"]),
      Case(name: "only a heading", marks: ["upn,urn,date,session,code"]),
      Case(name: "a heading after empty lines", marks: ["\n\r\n" + head + "\(a),2025-09-01,AM,/\n"]),
      Case(name: "a heading that is missing a column", marks: ["upn,urn,date,code\n\(a),2025-09-01,/\n"]),
      Case(name: "a heading with broken quotes", marks: ["upn,\"urn,date,session,code\n\(a),2025-09-01,AM,/\n"]),
      Case(
        name: "a grid with a column a session",
        marks: ["upn,urn,2025-09-01 AM,2025-09-01 PM,2025-09-02 AM\n\(a),/,\\,I\n\(a),/,O,\nB1,100001,-,x,/\n\(a),/,\\,I\n"]),
      Case(
        name: "a grid with a start day",
        marks: [
          "upn,urn,start,marks\n\(a),2025-09-04,/ \\ I - N \\\nB1,2,2025-09-06,/\nB1,2,2025-09-05,/ \\ x\n\(a),2025-09-05,/ \\ / \\\n"
        ]),
      Case(
        name: "two files that overlap",
        marks: [
          head + "\(a),2025-09-01,AM,/\n\(a),2025-09-01,PM,I\n",
          head + "\(a),2025-09-01,AM,/\n\(a),2025-09-01,PM,O\n\(a),2025-09-02,AM,I\n",
        ]),
      Case(
        name: "entry, leaving and ages",
        marks: [
          head
            + "\(a),2025-09-01,AM,/\n\(a),2025-09-05,AM,/\n\(a),2025-09-09,AM,\n\(a),2025-09-10,AM,\nB1,100001,2021-01-05,AM,X\nB2,100001,2021-01-05,AM,X\nB2,100001,2021-01-05,PM,I01\n"
        ],
        pupils:
          "upn,urn,entry_date,leaving_date,date_of_birth\n\(a),2025-09-02,2025-09-09,2014-05-05\nB1,100001,,,2019-12-01\nB2,100001,,,2010-12-01\n"
      ),
    ]

  private static let encodings = [
    Case(name: "a byte order mark", marks: ["\u{FEFF}" + head + "\(a),2025-09-01,AM,/\n"]),
    Case(
      name: "signs over 127", marks: ["upn,urn,date,session,code,comment\n\(a),2025-09-01,AM,/,caf\u{E9}\n\u{E9}1,1,2025-09-01,AM,/,\n"]),
    Case(
      name: "a number spelled two ways",
      marks: [head + "\u{E9}1,1,2025-09-01,AM,/\ne\u{301}1,1,2025-09-01,AM,/\nK1,1,2025-09-01,AM,I\n\u{212A}1,1,2025-09-01,AM,I\n"]),
    Case(
      name: "a number spelled two ways, plain last",
      marks: [head + "\u{212A}1,1,2025-09-01,AM,I\nK1,1,2025-09-01,AM,I\nK1,1,2025-09-01,PM,I\n"]),
    Case(name: "a zero byte", marks: [head + "\(a),2025-09-01,AM,/\n\(a),2025-09-01,PM,\0\n"]),
    Case(name: "returns as line ends", marks: [head.replacing("\n", with: "\r") + "\(a),2025-09-01,AM,/\r\(a),2025-09-01,PM,I\r"]),
    Case(name: "returns and line feeds", marks: [head.replacing("\n", with: "\r\n") + "\(a),2025-09-01,AM,/\r\n\r\n\(a),2025-09-01,PM,I"]),
  ]

  private static let rows = [
    Case(
      name: "everything quoted",
      marks: [
        "\"upn\",\"urn\",\"date\",\"session\",\"code\"\n\"A1\",\"2\",\"2025-09-01\",\"AM\",\"I\"\n\"A1\",\"2\",\"2025-09-01\",\"PM\",\"\"\n"
      ]),
    Case(name: "quotes that are not closed", marks: [head + "\(a),2025-09-01,AM,\"I\n\(a),2025-09-01,PM,/\n\(a),2025-09-02,PM,/\n"]),
    Case(
      name: "line ends in quotes",
      marks: ["code,comment,session,date,urn,upn\nI,\"one\ntwo, \"\"three\"\"\n\n\",AM,01/09/2025,1,A1\n/,x,PM,01/09/2025,1,A1\n"]),
    Case(name: "text after quotes", marks: [head + "\"A1\"x,1,2025-09-01,AM,I\nA1,1,2025-09-01,\"AM\" ,I\n"]),
    Case(name: "too few and too many fields", marks: [head + "A1,1,2025-09-01,AM\nA1,1,2025-09-01,AM,/,\nA1,1,2025-09-01,PM,/\n"]),
    Case(
      name: "blank and odd numbers",
      marks: [head + ",1,2025-09-01,AM,/\n A1 ,,2025-09-01,AM,/\n A1 , 1,2025-09-01, am ,i\nA1,1,2025-09-01,Pm, I \n"]),
    Case(
      name: "long numbers",
      marks: [head + "A12345678901234567890,1234567890,2025-09-01,AM,/\nA12345678901234567890,1234567890,2025-09-01,AM,/\n"]),
    Case(
      name: "days that do not exist",
      marks: [head + "A1,1,2025-02-29,AM,/\nA1,1,29/02/2024,AM,/\nA1,1,2025-13-01,AM,/\nA1,1,0000-01-01,AM,/\nA1,1,1/9/2025,AM,/\n"]),
    Case(
      name: "days of far years", marks: [head + "A1,1,1850-01-01,AM,/\nA1,1,1989-12-29,PM,I\nA1,1,1990-01-01,AM,I\nA1,1,9999-01-01,AM,I\n"]),
    Case(name: "the first year of the calendar", marks: [head + "A1,1,0001-03-05,AM,/\nA1,1,0001-08-03,AM,\nA1,1,0001-08-06,AM,I\n"]),
    Case(
      name: "many weeks of one pupil", marks: [head + (0..<1_700).map { "A1,1,\(CivilDay(number: Int32($0 * 7) + 7_000)),AM,I\n" }.joined()]
    ),
    Case(name: "days after the one asked about", marks: [head + "A1,1,2026-07-31,AM,/\nA1,1,2026-08-03,AM,/\nZ9,1,2026-08-03,AM,?\n"]),
    Case(
      name: "the edges of a school year",
      marks: [head + "A1,1,2025-07-31,AM,I\nA1,1,2025-08-01,AM,I\nA1,1,2025-08-04,AM,O\nA1,1,2024-08-02,PM,N\nA1,1,2024-08-05,PM,N\n"]),
    Case(name: "a weekend", marks: [head + "A1,1,2025-09-06,AM,I\nA1,1,2025-09-05,AM,I\n"]),
    Case(name: "a blank on a weekend", marks: [head + "A1,1,2025-09-06,AM,\nA1,1,2025-09-05,AM,I\n"]),
    Case(
      name: "codes of other times",
      marks: [
        head
          + "A1,1,2024-08-16,AM,H\nA1,1,2025-09-01,AM,H\nA1,1,2024-08-16,PM,C1\nA1,1,2025-09-01,PM,J\nA1,1,2010-09-01,PM,D\nA1,1,2012-09-03,PM,D\nA1,1,2021-03-01,PM,X\nA1,1,2021-03-01,AM,X02\n"
      ]),
    Case(
      name: "unknown codes",
      marks: [head + "A1,1,2025-09-01,AM,?\nA1,1,2025-09-01,PM,//\nA1,1,2025-09-02,AM,/ \\\nA1,1,2025-09-02,PM,\u{131}\n"]),
    Case(
      name: "minutes late",
      marks: [
        "upn,urn,date,session,code,minutes_late\nA1,1,2025-09-01,AM,L,12\nA1,1,2025-09-01,PM,L,x\nA1,1,2025-09-02,AM,L,-3\nA1,1,2025-09-02,PM,L,\nB1,1,2025-09-02,PM,L,y\n"
      ]),
    Case(
      name: "numbers with wrong letters at two schools",
      marks: [
        head
          + "B123456789012,1,2025-09-01,AM,/\nB123456789012,2,2025-09-01,AM,/\nI123456789012,2,2025-09-01,AM,/\nI123456789012,1,2025-09-01,AM,/\n",
        head + "B123456789012,3,2025-09-01,AM,/\nI123456789012,3,2025-09-01,AM,/\n",
      ]),
  ]

  private static let meetings = [
    Case(name: "a repeat", marks: [head + "A1,1,2025-09-01,AM,/\nA2,1,2025-09-01,AM,/\nA1,1,2025-09-01,AM,/\n"]),
    Case(
      name: "a conflict and then a repeat of the first",
      marks: [head + "A1,1,2025-09-01,AM,I\nA1,1,2025-09-01,AM,O\nA1,1,2025-09-01,AM,I\nA1,1,2025-09-01,AM,i\n"]),
    Case(
      name: "a blank before and after a mark",
      marks: [head + "A1,1,2025-09-01,AM,\nA1,1,2025-09-01,AM,I\nA1,1,2025-09-01,AM,\nA1,1,2025-09-01,PM,\nA1,1,2025-09-01,PM,-\n"]),
    Case(
      name: "the other half of the day, twice",
      marks: [head + "A1,1,2025-09-01,PM,/\nA1,1,2025-09-01,PM,/\nA1,1,2025-09-01,AM,\\\nA1,1,2025-09-01,AM,/\n"]),
    Case(name: "a sub-code that reads alike", marks: [head + "A1,1,2021-03-01,AM,I\nA1,1,2021-03-01,AM,I01\nA1,1,2021-03-01,AM,I\n"]),
    Case(name: "two schools at once are no conflict", marks: [head + "A1,1,2025-09-01,AM,I\nA1,2,2025-09-01,AM,O\n"]),
  ]
}
