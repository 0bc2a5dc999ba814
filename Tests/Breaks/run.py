#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Breaks the packed measures on purpose, one line at a time, and asks whether the conformance suite notices.

A copy of the rooms it stands on is made under .build/breaks. There each place below is written as a choice between what stands and
the break, and a number in BELONG_BREAK makes one of the choices: so the copy is built once, and not once a break. Without a number
the suite must hold; with each number it must fail. Run by hand (numbers as arguments choose some of the breaks) or by `make verify`; the last line says how many were caught.
"""
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / ".build" / "breaks"
PACKED = COPY / "Sources" / "Domain" / "Registers" / "Packed"

# What is broken, the file, the place (found once; between ⟦ and ⟧ what stands), and the break.
BREAKS = [
    ("class boundary: the first possible number", "MarkByte.swift", "static let firstPossible: UInt8 = ⟦20⟧", "21"),
    ("class boundary: the first absence", "MarkByte.swift", "static let firstAbsent: UInt8 = ⟦32⟧", "33"),
    ("class boundary: the first approved activity", "MarkByte.swift", "static let firstApproved: UInt8 = ⟦24⟧", "25"),
    ("class boundary: Y4 opens a school", "MarkByte.swift", "static let firstOpen: UInt8 = ⟦5⟧", "4"),
    ("week: Friday is taken for Thursday", "SchoolWeeks.swift", "adding(days: ⟦slot % 10 / 2⟧)", "min(3, slot % 10 / 2)"),
    ("week: a gap between weeks is not seen", "PackedRolling.swift", "{ week in open[week * 10..<⟦week * 10 + 10⟧]", "week * 10 + 8"),
    ("last line of 64 is not masked", "RowReader.swift", "from: 0, to: ⟦marks.stride⟧, by: 64", "max(64, marks.stride - 64)"),
    ("a lane of eight bits holds 256 lines", "RowBytes.swift", "min(stride, offset + 16 * ⟦255⟧)", "256"),
    ("a lane of eight bits holds 256 rows", "SlotSums.swift", "if held == ⟦255⟧", "256"),
    ("padding is counted", "MarkRows.swift", "repeating: ⟦0⟧, count: rows.count * stride", "21"),
    ("the last word of a row is not read", "RowBytes+Words.swift", "from: stride / 8 - ⟦1⟧", "2"),
    ("period: its last day is left out", "PackedView.swift", "selection.to.map { ⟦day <= $0⟧ }", "day < $0"),
    ("year end: 31 July is in the next year", "PackedView.swift", "kept.contains(AcademicYear(containing: ⟦day⟧))", "day.adding(days: 1)"),
    ("population: a row without a counted mark stays", "PackedView.swift", "where ⟦!reader.row(row).hasAnything⟧", "false"),
    ("threshold: exactly on the line is under it", "ThresholdsByDay.swift", "(⟦path.absent * 10 >= path.possible⟧, path", "path.absent * 10 > path.possible"),
    ("threshold: a line left within a word is not seen", "ThresholdsByDay.swift", "absent * 2 >= ⟦possible + sessions⟧", "possible"),
    ("threshold: half is judged as a tenth is", "ThresholdsByDay.swift", "⟦path.absent * 2 >= path.possible⟧)", "path.absent * 3 >= path.possible"),
    ("school edge of parts: its last row is lost", "PackedParts.swift", "parts.append(start..<⟦school.rows.upperBound⟧)", "school.rows.upperBound - 1"),
    ("blank is taken for a mark", "PackedTrajectory.swift", "⟦bytes[slot] != MarkByte.blank⟧ {", "true"),
    ("blank bounds the span", "PackedView.swift", "byte != MarkByte.none && ⟦byte != MarkByte.blank⟧", "true"),
    ("masks are joined, not intersected", "SlotMask.swift", "{ ⟦$0 & $1⟧ }", "$0 | $1"),
    ("a mask is whole where its first slot is", "SlotMask.swift", "isWhole = ⟦!bytes[..<slots].contains(0)⟧", "bytes[0] != 0"),
    ("a mask of codes is forgotten", "RowReader.swift", ".isWhole, ⟦view.codes == nil⟧ {", "true"),
    ("shared children count twice in rates", "PackedRates.swift", "let isShared = ⟦register.hasOther[row]⟧", "false"),
    ("shared children count twice in reasons", "ReasonCells.swift", "let isLone = ⟦!view.register.hasOther[row]⟧", "true"),
    ("shared children: absence wins over attendance", "PackedSpells.swift", "⟦line[slot] == MarkByte.none⟧", "true"),
    ("shared children: of two schools the last is the latest", "PackedChildren.swift", "⟦$0.slot < last⟧", "$0.slot <= last"),
    ("presence: a morning \\ is taken for a /", "PlainPresence.swift", "PlainPresence.nonZero(⟦own ^ expected[index]⟧)", "(own ^ expected[index]) & 0xFCFC_FCFC_FCFC_FCFC"),
    ("a letter of two meanings is named by the lesser", "ReasonCells.swift", "let meaning = ⟦there > 0⟧ ?", "false"),
    ("rolling window is a week too long", "PackedRolling.swift", "number[slot / 10] - max(1, weeks) + ⟦1⟧", "0"),
    ("rolling window forgets its first week", "PackedRolling.swift", "while ⟦number[slots[first] / 10] < firstWeek⟧", "first < last && number[slots[first] / 10] <= firstWeek"),
    ("rolling counter begins a session late", "PackedRolling.swift", "return week * 10 + min(10, ⟦day.weekday.rawValue * 2⟧)", "day.weekday.rawValue * 2 + 1"),
    ("a spell is ended by what is not possible", "PackedSpells.swift", "RowBytes.atLeast(⟦MarkByte.firstAttended⟧, word)", "1"),
    ("session: afternoons are grouped as mornings", "RowGroups.swift", "(register.weeks.day(of: slot), ⟦register.weeks.session(of: slot)⟧)", "slot < 0 ? Session.pm : .am"),
    ("attended twice: absence is taken for attendance", "PackedQuestions.swift", "&& ⟦bytes[slot] < MarkByte.firstAbsent⟧ {", "true"),
    ("blob: any checksum fits", "BlobBytes.swift", "guard ⟦number(bytes, at: expected - checkBytes, 4)⟧ ==", "UInt64(Checksum.of(bytes[..<(expected - checkBytes)]))"),
]

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription
let loops: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"), .unsafeFlags(["-O"], .when(configuration: .debug)),
]
let package = Package(
  name: "breaks",
  targets: [
    .target(name: "Vocabulary", path: "Sources/Domain/Vocabulary", swiftSettings: loops),
    .target(name: "Registers", dependencies: ["Vocabulary"], path: "Sources/Domain/Registers", swiftSettings: loops),
    .target(name: "Insight", dependencies: ["Vocabulary", "Registers"], path: "Sources/Domain/Insight", swiftSettings: loops),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: loops),
    .testTarget(
      name: "ConformanceTests", dependencies: ["Vocabulary", "Registers", "Insight", "TestSupport"], path: "Tests/Conformance",
      swiftSettings: loops),
  ], swiftLanguageModes: [.v6])
"""

SWITCH = """// SPDX-License-Identifier: MIT
import Glibc

/// Which break is asked for; 0 for none.
let broken: Int = getenv("BELONG_BREAK").flatMap { Int(String(cString: $0)) } ?? 0
"""

LONG_TESTS = "SmallRegisterTests/six|SmallRegisterTests/threeAndThree"


def texts() -> dict[Path, str]:
    """Every file of the copy, by its place: the rooms that the suite stands on, with each break written as a choice."""
    rooms = ["Sources/Domain/Vocabulary", "Sources/Domain/Registers", "Sources/Domain/Insight", "Tests/TestSupport"]
    files = {COPY / path.relative_to(ROOT): path.read_text() for room in rooms for path in (ROOT / room).rglob("*.swift")}
    suite = ROOT / "Tests" / "RegistersTests" / "Conformance"
    files |= {COPY / "Tests" / "Conformance" / path.relative_to(suite): path.read_text() for path in suite.rglob("*.swift")}
    files |= {COPY / "Package.swift": MANIFEST, PACKED / "Broken.swift": SWITCH}
    for number, (name, file, place, other) in enumerate(BREAKS, start=1):
        path = next((path for path in files if path.name == file and PACKED in path.parents), None)
        before, stands, after = re.split("[⟦⟧]", place)
        found = files[path].count(before + stands + after) if path else 0
        if found != 1:
            sys.exit(f"“{name}”: {file} has “{before + stands + after}” {found} times, not once")
        choice = f"{before}(broken == {number} ? ({other}) : ({stands})){after}"
        files[path] = files[path].replace(before + stands + after, choice)
    return files


def write_copy() -> None:
    """Writes what changed since the last time, so that only that is built again."""
    files = texts()
    for room in ["Sources", "Tests"]:
        for path in (COPY / room).rglob("*.swift"):
            if path not in files:
                path.unlink()
    for path, text in files.items():
        if not path.exists() or path.read_text() != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)


def holds(number: int, *options: str) -> bool:
    """Whether the suite holds with this break. It is stopped at the first test that fails; one that never ends does not hold."""
    command = ["swift", "test", "--skip-build", "--disable-xctest", "--package-path", str(COPY), *options]
    run = subprocess.Popen(
        command, env=os.environ | {"BELONG_BREAK": str(number)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        errors="replace", start_new_session=True)
    timer = threading.Timer(900, os.killpg, (run.pid, signal.SIGKILL))
    timer.start()
    try:
        for line in run.stdout:
            if line.startswith("✘"):
                if number == 0:
                    print(line, end="")
                os.killpg(run.pid, signal.SIGKILL)
                return False
        return run.wait() == 0
    finally:
        timer.cancel()
        run.wait()


def main() -> None:
    write_copy()
    build = subprocess.run(["swift", "build", "--build-tests", "--package-path", str(COPY)], capture_output=True, text=True)
    if build.returncode != 0:
        sys.exit("the copy does not build:\n" + "\n".join(line for line in build.stdout.splitlines() if "error" in line))
    if not holds(0):
        sys.exit("the suite fails without a break")
    wanted = [int(word) for word in sys.argv[1:]] or range(1, len(BREAKS) + 1)
    missed = 0
    for number in wanted:
        name, file, _, _ = BREAKS[number - 1]
        # The quick tests first; only what they miss is shown to all of them.
        is_caught = not holds(number, "--skip", LONG_TESTS) or not holds(number, "--filter", LONG_TESTS)
        missed += not is_caught
        print(f"{'caught' if is_caught else 'MISSED'}  {number:2}  {name} ({file})", flush=True)
    print(f"{len(wanted) - missed} of {len(wanted)} breaks caught")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
