# SPDX-License-Identifier: MIT
"""Compares the program's answers with this recomputation.

    python3 Tests/Oracle/compare.py --belong PATH [--seeds 1-20] [--verify]

Prints each difference with its seed and command, then `N passed, N failed`; exits 1 on a failure.
`--keep FOLDER` leaves the files of each failing seed there."""

import argparse
import csv
import io
import os
import random
import re
import sys
import tempfile

import answers
import codes
import measures
import reading
import registers
from shared import Ran, differences, same, write
import traps

CHARACTERISTICS = ("school", "year_group", "sex", "fsm", "sen")
GROUPINGS = tuple((c,) for c in CHARACTERISTICS + measures.TIME) + (
    ("school", "year_group"), ("sex", "fsm"), ("year_group", "sex", "sen"), ("school", "week"), ("term", "school"),
    ("weekday", "session"), ("month", "sex"), ("fsm", "school", "term"), ("session", "year_group"),
    ("week", "session", "school"), ("school", "sex", "fsm", "sen"))
RATE_COLUMNS = ["enrolments", "pupils", *measures.SESSION_SUMS, *(n + "_percent" for n in measures.SESSION_SUMS[1:])]


class Tally:
    def __init__(self):
        self.passed, self.failed, self.skipped, self.shown = 0, 0, [], 0

    def note(self, title, faults):
        if not faults:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED {title}")
        for fault in faults[:6]:
            print(f"    {fault}")


def top_level(found, read, arguments):
    """Period, day of the data and the keys that every answer has."""
    faults = [f"no key {key}" for key in ("definition", "period", "data_date", "notes") if key not in found]
    if faults or read is None:
        return faults
    if "--upn" in arguments:
        return faults       # whose period: the file's or the child's, the contract does not say
    mine = read.period()
    theirs = found["period"]
    if mine is None:
        if theirs not in (None, {"from": None, "to": None}):
            faults.append(f"period {theirs}, though nothing counts")
    elif theirs != mine:
        faults.append(f"period {theirs}, not {mine}")
    if found["data_date"] not in read.data_dates():     # a trap holds which one it is
        faults.append(f"data_date {found['data_date']}, not {read.data_date()}")
    if arguments[0] == "rates":
        said = any("department" in str(note) for note in found["notes"] or [])
        if read.crosses_a_year() and not said:
            faults.append("the period spans 1 August and no note says so")
    return faults


def one(program, arguments, folder, optional):
    """(None if the program does not offer this, else faults)."""
    ran = Ran(program, arguments, folder)
    if optional and ran.code == 64:
        return None
    if ran.code != 0:
        return [f"exit {ran.code}: {ran.err[:300]}"]
    found, faults = ran.answer()
    if faults:
        return faults
    rows, read = answers.answer(ran.arguments[:-2], folder)
    if "--all" in arguments:        # codes that do not occur may be listed with 0
        found["rows"] = others_last(row for row in found["rows"] if row.get("sessions") != 0)
        rows = others_last(rows)
    faults = differences(rows, found["rows"]) + top_level(found, read, arguments)
    return faults + tallies(ran.err)


def others_last(rows):
    """Absence codes in their order, then the others by code: how the two mix is not said."""
    rows = list(rows)
    others = [row for row in rows if row.get("share_of_absence_percent") is None]
    return [row for row in rows if row.get("share_of_absence_percent") is not None] + sorted(
        others, key=lambda row: [str(value) for value in row.values() if isinstance(value, str)])


def tallies(err):
    faults = []
    for name, *numbers in re.findall(r"(\S+): ([\d,]+) rows? read: ([\d,]+) accepted, ([\d,]+) refused, ([\d,]+) ignored", err):
        read, accepted, refused, ignored = (int(n.replace(",", "")) for n in numbers)
        if read != accepted + refused + ignored:
            faults.append(f"{name}: {read} read is not {accepted} + {refused} + {ignored}")
    return faults


def commands(register, pick, verify):
    """(arguments, optional) of a good spread of commands on one register."""
    files = [word for name in register.mark_files for word in ("--marks", name)]
    pupils = ["--pupils", register.pupil_file] if register.pupil_file else []
    days = sorted({key[2] for key in register.marks})
    some = lambda: sorted(pick.sample(days, 2)) if len(days) > 1 else [days[0], days[0]]
    both = files + pupils
    yield ["rates", *both], False
    yield ["rates", *files], False
    yield ["rates", *both, "--population", "dfe"], False
    for by in GROUPINGS if verify else GROUPINGS[:10] + tuple(pick.sample(GROUPINGS[10:], 4)):
        dice = pick.random()
        more = []
        if dice < 0.3:
            more += ["--population", pick.choice(("all", "dfe"))]
        if 0.2 < dice < 0.5:
            first, last = some()
            more += ["--from", first.isoformat(), "--to", last.isoformat()]
        if 0.45 < dice < 0.6:
            more += ["--on", pick.choice(days).isoformat()]
        yield ["rates", *both, "--by", ",".join(by), *more], False
    first, last = some()
    yield ["rates", *both, "--from", first.isoformat()], False
    yield ["rates", *both, "--to", last.isoformat(), "--by", "school"], False
    for by in ("", "school", "term", "sex", "year_group", "week,school", "weekday"):
        more = ["--by", by] if by else []
        yield ["reasons", *both, *more], False
        if pick.random() < 0.4:
            yield ["reasons", *both, *more, "--all"], False
    yield ["reasons", *both, "--from", first.isoformat(), "--to", last.isoformat(), "--population", "dfe"], True
    yield ["children", *both], False
    for segment in ("severe", "chronic_20", "persistent", "at_risk_5_10", "below_5"):
        yield ["children", *both, "--segment", segment], False
    yield ["children", *both, "--on", pick.choice(days).isoformat()], False
    yield ["children", *both, "--from", first.isoformat(), "--to", last.isoformat()], True
    yield ["children", *both, "--population", "dfe"], True
    yield ["spells", *both], False
    for day in pick.sample(days, min(3, len(days))):
        yield ["spells", *both, "--on", day.isoformat()], False
    for threshold, length in ((10, 10), (3, 2), (5, 3), (4, 10), (2, 1)):
        yield ["rolling", *both, "--threshold", str(threshold), "--weeks", str(length)], False
    yield ["rolling", *both, "--threshold", "3", "--weeks", "4", "--on", last.isoformat()], False
    marked = sorted({key[0] for key, code in register.marks.items() if code.strip("- ")})
    for upn in pick.sample(marked, min(len(marked), 12 if verify else 5)):
        yield ["trajectory", *both, "--upn", upn], False


def as_csv(program, arguments, folder):
    """The same answer in CSV has the same rows; null is an empty cell."""
    ran = Ran(program, arguments, folder, "csv")
    if ran.code != 0:
        return [f"csv: exit {ran.code}"]
    rows, _ = answers.answer(ran.arguments[:-2], folder)
    got = list(csv.DictReader(io.StringIO(ran.out, newline="")))
    if len(got) != len(rows):
        return [f"csv: {len(got)} rows, not {len(rows)}"]
    for at, (want, have) in enumerate(zip(rows, got)):
        for column, value in want.items():
            text = have.get(column)
            if isinstance(value, (int, float)):
                try:
                    good = same(float(value), float(text))
                except (TypeError, ValueError):
                    good = False
            else:
                good = text == (value or "") or text == "'" + (value or "")
            if not good:
                return [f"csv: row {at + 1} {column}: {text!r}, not {value!r}"]
    return []


def seed_run(program, seed, verify, tally, keep):
    register = registers.Register(seed)
    pick = random.Random(seed * 7919)
    with tempfile.TemporaryDirectory() as folder:
        write(register.files, folder)
        before = tally.failed
        for arguments, optional in commands(register, pick, verify):
            faults = one(program, arguments, folder, optional)
            if faults is None:
                tally.skipped.append(" ".join(a for a in arguments if a.startswith("--") or a == arguments[0]))
            else:
                tally.note(f"seed {seed}: belong {' '.join(arguments)}", faults)
        files = [word for name in register.mark_files for word in ("--marks", name)]
        for verb in (["rates", "--by", "school"], ["children"], ["reasons"]):
            tally.note(f"seed {seed}: {' '.join(verb)} as CSV", as_csv(program, verb[:1] + files + verb[1:], folder))
        tally.note(f"seed {seed}: rows read and old codes", tally_run(program, register, folder))
        spoilt_run(program, register, pick, tally)
        if keep and tally.failed > before:
            os.makedirs(os.path.join(keep, str(seed)), exist_ok=True)
            write(register.files, os.path.join(keep, str(seed)))


def tally_run(program, register, folder):
    """Of each long file: rows read, and ignored the repeats; quality lists each old code that is used today."""
    files = [word for name in register.mark_files for word in ("--marks", name)]
    ran = Ran(program, ["rates", *files], folder)
    faults, old = [], set()
    for name in register.mark_files:
        for line, _, upn, urn, day, session, text in reading.cells(name, register.files[name]):
            code = text.strip().upper()
            if code in codes.ENDED and day > codes.NEW_RULES and day > codes.ENDED[code]:
                old.add((upn, urn, day.isoformat(), session))
        heading, rows = reading.table(name, register.files[name])
        if "code" not in heading:
            continue
        coded = [tuple(f[heading.index(c)].strip() for c in ("upn", "urn", "date", "session")) for _, f in rows
                 if f[heading.index("code")].strip() not in ("", "-")]
        repeats = len(coded) - len(set(coded))
        text = f"{name}: {len(rows)} rows read: {len(rows) - repeats} accepted, 0 refused, {repeats} ignored"
        if text not in ran.err.replace(" row read", " rows read"):
            faults.append(f"no {text!r} in {ran.err[:300]!r}")
    found, wrong = Ran(program, ["quality", *files], folder).answer()
    if found:
        listed = {(r["upn"], r["urn"], r["date"], r["session"]) for r in found["rows"] if r["kind"] == "code-out-of-date"}
        late = {key for key in listed if key[2] > codes.NEW_RULES.isoformat()}
        if late != old:
            faults.append(f"code-out-of-date: {sorted(late ^ old)[:3]} of {len(old)}")
    return faults + wrong


SPOILT = {"upn": ("", " "), "urn": ("",), "date": ("2024-02-30", "31/04/2024", "", "tomorrow", "2023-02-29", "12/31/2024"),
          "session": ("", "XX", "AM PM"), "code": ("QQ", "Y9", "J11", "//", "Q1"), "start": ("", "2025-06-31", "x"),
          "marks": ("/ QQ", "/\\/\\", "Y8"), "fsm": ("perhaps", "2"), "boarder": ("x",), "enrolment": ("Q", "guests"),
          "date_of_birth": ("2010-02-29", "0"), "entry_date": ("soon",), "leaving_date": ("30/02/2024",)}


def spoil(register, pick):
    """(the files with one cell spoilt, what was done)."""
    name = pick.choice(register.mark_files + [register.pupil_file] * (register.pupil_file is not None))
    heading, rows = reading.table(name, register.files[name])
    columns = [at for at, title in enumerate(heading) if title in SPOILT or title[:1].isdigit()]
    at, row = pick.choice(columns), pick.choice(rows)
    text = pick.choice(SPOILT.get(heading[at], SPOILT["code"]))
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(heading)
    for line, fields in rows:
        writer.writerow([text if (line, where) == (row[0], at) else field for where, field in enumerate(fields)])
    return dict(register.files, **{name: lines.getvalue().encode()}), f"{name} {heading[at]} {text!r}"


def spoilt_run(program, register, pick, tally):
    """One spoilt cell is refused at its place, by a verb taken at random."""
    for _ in range(6):
        files, what = spoil(register, pick)
        arguments = [pick.choice(("rates", "reasons", "children", "spells"))]
        arguments += [word for name in register.mark_files for word in ("--marks", name)]
        arguments += ["--pupils", register.pupil_file] if register.pupil_file else []
        with tempfile.TemporaryDirectory() as folder:
            write(files, folder)
            ran = Ran(program, arguments, folder)
            try:
                answers.answer(ran.arguments[:-2], folder)
                place = None
            except reading.BadData as fault:
                place = fault.place
        faults = tallies(ran.err)
        if place is None:
            faults.append("the recomputation reads it")
        elif ran.code != 65 or ran.out:
            faults.append(f"exit {ran.code}, {len(ran.out)} characters on standard output; bad at {place}")
        elif not re.search(rf"(^|/){re.escape(place[0])}:{place[1]}:{place[2] or ''}", ran.err, re.M):
            faults.append(f"not at {place}: {ran.err[:300]!r}")
        tally.note(f"seed {register.seed}: spoilt {what}", faults)


def trap(program, case):
    with tempfile.TemporaryDirectory() as folder:
        write(case.files, folder)
        ran = Ran(program, case.command, folder)
    faults = []
    if ran.code != case.exit:
        faults.append(f"exit {ran.code}, not {case.exit}: {ran.err[:400]!r} {ran.out[:200]!r}")
    if case.exit != 0:
        if ran.out:
            faults.append(f"standard output is not empty: {ran.out[:200]!r}")
        if not ran.err.strip():
            faults.append("nothing on standard error")
    listed = ran.err.splitlines()
    own_lines = []
    for file, line, column in case.places:
        place = re.compile(rf"(^|.*[/\s]){re.escape(file)}:{line}:{column if column else chr(92) + 'd+'}: ")
        hits = [text for text in listed if place.match(text)]
        own_lines += [place.sub("", text, count=1) for text in hits]
        if not hits:
            faults.append(f"nothing at {file}:{line}:{column or 'any'} in {ran.err[:500]!r}")
    for word in case.words:
        if word.isdigit():
            number = re.compile(rf"(?<![\d-]){word}(?![\d-])")
            where = own_lines if case.places and word != "30" else listed
            if not any(number.search(text) for text in where):
                faults.append(f"no number {word} in {where or ran.err[:300]}")
        elif word.lower() not in ran.err.lower():
            faults.append(f"{word!r} is not in {ran.err[:400]!r}")
    if case.tally:
        file, *numbers = case.tally
        wanted = [r"\d+" if n is None else str(n) for n in numbers]
        line = re.compile(rf"{re.escape(file)}: {wanted[0]} rows? read: {wanted[1]} accepted, {wanted[2]} refused, {wanted[3]} ignored")
        if not line.search(ran.err):
            faults.append(f"no line like {line.pattern!r} in {ran.err[:400]!r}")
    faults += tallies(ran.err)
    if case.exit == 0 and ran.code == 0:
        found, wrong = ran.answer()
        faults += wrong
        if found:
            if case.rows is not None:
                faults += differences(case.rows, found["rows"])
            if case.check:
                try:
                    faults += case.check(found["rows"])
                except (KeyError, TypeError, IndexError) as fault:
                    faults.append(f"rows are not as the contract says: {fault!r} {found['rows'][:2]}")
            for key, value in case.keys.items():
                if found.get(key) != value:
                    faults.append(f"{key}: {found.get(key)!r}, not {value!r}")
            for text in case.notes:
                if not any(text in str(note) for note in found.get("notes") or []):
                    faults.append(f"no note with {text!r}: {found.get('notes')}")
    return faults


def shape(program, tally):
    """Columns that hold in every row, formula safety, and one answer of nothing on a fresh heading."""
    with tempfile.TemporaryDirectory() as folder:
        write({"m.csv": "upn,urn,date,session,code\n=1+1,-100,2024-09-02,AM,I\n@X,+7,2024-09-02,AM,I\n".encode()}, folder)
        ran = Ran(program, ["children", "--marks", "m.csv"], folder, "csv")
        got = list(csv.DictReader(io.StringIO(ran.out)))
        tally.note("csv is safe against formulas", [] if [(r["upn"], r["urn"]) for r in got] == [("'=1+1", "-100"), ("'@X", "'+7")]
                   else [f"{ran.code} {ran.out!r}"])
        ran = Ran(program, ["rates", "--marks", "m.csv"], folder)
        found, faults = ran.answer()
        if found:
            faults = [f"no column {c}" for c in RATE_COLUMNS + [f"{u}_{t}{p}" for u in ("enrolments", "pupils")
                      for t in measures.THRESHOLDS for p in ("", "_percent")] if c not in found["rows"][0]]
        tally.note("every column of rates is there", faults)
        said = [Ran(program, ["rates", "--marks", "m.csv", "--population", p], folder).answer()[0] for p in ("all", "dfe")]
        tally.note("the population is part of the definition", [] if said[0] and said[1] and said[0]["definition"] != said[1]["definition"]
                   else ["one definition for both populations"])
        for form in ("marks", "pupils"):
            ran = Ran(program, ["template", form], folder, None)
            heading = ran.out.strip().split("\n")[0].strip().split(",")
            wanted = ["upn", "urn", "date", "session", "code"] if form == "marks" else list(reading.PUPIL_COLUMNS)
            tally.note(f"template {form}", [] if ran.code == 0 and [h for h in heading if h in wanted] == wanted else
                       [f"exit {ran.code}: heading {heading}"])


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--belong", required=True)
    words.add_argument("--seeds", default="1-20")
    words.add_argument("--verify", action="store_true", help="every grouping, more pupils, seeds 1-60")
    words.add_argument("--only", choices=("traps", "seeds"))
    words.add_argument("--keep")
    given = words.parse_args()
    program = os.path.abspath(given.belong)
    seeds = "1-60" if given.verify and given.seeds == "1-20" else given.seeds
    first, _, last = seeds.partition("-")
    tally = Tally()
    if given.only != "seeds":
        for case in traps.CASES:
            tally.note(f"trap: {case.name}", trap(program, case))
        shape(program, tally)
    if given.only != "traps":
        for seed in range(int(first), int(last or first) + 1):
            seed_run(program, seed, given.verify, tally, given.keep)
    for text in sorted(set(tally.skipped)):
        print(f"not offered ({tally.skipped.count(text)} times): {text}")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
