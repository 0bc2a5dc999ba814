# SPDX-License-Identifier: MIT
"""Tries to recover what `rates --suppress N` hides.

    python3 Tests/Oracle/attack.py --belong PATH [--seeds 1-10] [--bounds]

Takes the printed table of a grouping and of every part of it, writes each printed figure as a sum of
the figures of the finest groups, each printed rate as a ratio of two of them, and asks of every hidden
figure whether the printed ones determine it (whether it lies in their span, modulo a large prime).
A table that is held back whole is taken as one of `c` in every column, and counted at the end.
`--bounds` also reports what follows because a hidden count is at least 1 and at most its group;
`--reasons` also attacks the tables of `reasons`, a grouping and its parts together.
Ends with `N checked, N failed`; exits 1 on a failure."""

import argparse
from collections import defaultdict
from fractions import Fraction
from heapq import heapify, heappop, heappush
from itertools import combinations
import os
import sys
import tempfile

import answers
import measures
from registers import crowd
from shared import LAST_DAY, Ran, write

PRIME = (1 << 61) - 1
SESSIONS = measures.SESSION_SUMS
COUNTS = ("enrolments",) + tuple("enrolments_" + t for t in measures.THRESHOLDS)
CHILD_COUNTS = ("pupils",) + tuple("pupils_" + t for t in measures.THRESHOLDS)
GROUPINGS = (("school",), ("school", "sex"), ("school", "sex", "fsm"), ("school", "year_group"), ("sex", "fsm", "sen"),
             ("school", "year_group", "sen"), ("school", "week"), ("sex", "term"), ("school", "weekday", "session"))


def subsets(columns):
    return [part for size in range(len(columns) + 1) for part in combinations(columns, size)]


class Span:
    """The row space of sparse equations, modulo a prime."""

    def __init__(self):
        self.pivots, self.numbers = {}, {}

    def reduce(self, equation):
        """What is left of the equation when all that the span says is taken away; {} if it is in the span."""
        left = {self.numbers.setdefault(k, len(self.numbers)): v % PRIME for k, v in equation.items() if v % PRIME}
        waiting, done = list(left), {}
        heapify(waiting)
        while waiting:
            key = heappop(waiting)
            value = left.pop(key, 0)
            if not value:
                continue
            row = self.pivots.get(key)
            if row is None:
                done[key] = value
                continue
            for other, times in row.items():
                if other != key:
                    if other not in left:
                        heappush(waiting, other)
                    left[other] = (left.get(other, 0) - value * times) % PRIME
        return done

    def direction(self, equation):
        """The rest of `reduce`, scaled so that its first part is 1."""
        rest = self.reduce(equation)
        if not rest:
            return ()
        inverse = pow(rest[min(rest)], PRIME - 2, PRIME)
        return tuple(sorted((k, v * inverse % PRIME) for k, v in rest.items()))

    def add(self, equation):
        rest = self.direction(equation)
        if rest:
            self.pivots[rest[0][0]] = dict(rest)

    def holds(self, equation):
        return not self.reduce(equation)


class Tables:
    """The printed and the true tables of one grouping and all its parts."""

    def __init__(self, program, folder, grouping, level):
        self.grouping, self.level = grouping, level
        self.printed, self.true, self.faults, self.held_back = {}, {}, [], []
        for part in subsets(grouping):
            arguments = ["rates", "--marks", "m.csv", "--pupils", "p.csv"] + (["--by", ",".join(part)] if part else [])
            ran = Ran(program, arguments + ["--suppress", str(level)], folder)
            found, faults = ran.answer()
            if ran.code or faults:
                self.faults.append(f"{part}: exit {ran.code} {faults} {ran.err[:300]}")
                return
            truth, _ = answers.answer(arguments + ["--on", LAST_DAY], folder)
            key = lambda row: tuple(row[c] for c in part)
            self.printed[part] = {key(row): row for row in found["rows"]}
            self.true[part] = {key(row): row for row in truth}
            if truth and not found["rows"]:
                # The program holds the whole table back: as if each group showed `c` in every column.
                self.held_back.append(part)
                self.printed[part] = {key(row): {k: row[k] if k in part else "c" for k in row} for row in truth}
            if list(self.printed[part]) != list(self.true[part]):
                self.faults.append(f"rows of {part} are not those of the plain table")
                return

    def inside(self, part, cell, finer):
        """The rows of a finer table that lie in one row of this one."""
        places = [finer.index(c) for c in part]
        return [row for row in self.true[finer] if all(row[p] == v for p, v in zip(places, cell))]

    def times(self, part):
        return tuple(c for c in part if c in measures.TIME)

    def finest(self, part, measure):
        """The table in whose rows this measure adds up to a row of `part`."""
        if measure in SESSIONS:
            return self.grouping
        keep = set(self.times(part))
        return tuple(c for c in self.grouping if c not in measures.TIME or c in keep)

    def functional(self, part, cell, measure):
        if measure in CHILD_COUNTS:         # a child in two groups is one child: nothing adds up
            return {(measure, part, cell): 1}
        finer = self.finest(part, measure)
        return {(measure, finer, row): 1 for row in self.inside(part, cell, finer)}

    def measures(self, part):
        return SESSIONS + COUNTS + CHILD_COUNTS if not self.times(part) else SESSIONS + ("enrolments", "pupils")


def whole_of(measure):
    """What a rate of this measure is divided by."""
    return "sess_possible" if measure in SESSIONS else measure.split("_")[0]


def combine(one, two, factor):
    out = defaultdict(int, one)
    for key, value in two.items():
        out[key] += value * factor
    return dict(out)


def printed_equations(tables):
    """Everything the printed tables say, as equations in named unknowns (the right sides do not matter)."""
    named = lambda f: {repr(k): v for k, v in f.items()}
    for part, rows in tables.printed.items():
        for cell, row in rows.items():
            for measure in tables.measures(part):
                own = tables.functional(part, cell, measure)
                if row[measure] != "c":
                    yield named(own)
                rate = row.get(measure + "_percent")
                if isinstance(rate, (int, float)):
                    share = Fraction(rate / 100).limit_denominator(1_000_000)
                    other = tables.functional(part, cell, whole_of(measure))
                    factor = -share.numerator * pow(share.denominator, PRIME - 2, PRIME)
                    yield named(combine(own, other, factor))
            # Overall is authorised and unauthorised.
            parts = [tables.functional(part, cell, m) for m in SESSIONS[1:]]
            yield named(combine(combine(parts[0], parts[1], -1), parts[2], -1))
            # Where enrolments and children are one number, every child there has one enrolment:
            # both counts agree in this row and in every row inside it.
            if row["enrolments"] != "c" and row["enrolments"] == row["pupils"]:
                for finer in tables.true:
                    if set(part) <= set(finer):
                        for inner in tables.inside(part, cell, finer):
                            for mine, theirs in zip(COUNTS, CHILD_COUNTS):
                                if mine in tables.measures(finer):
                                    yield named(combine(tables.functional(finer, inner, mine),
                                                        tables.functional(finer, inner, theirs), -1))


def is_small(truth, measure, level):
    if truth["pupils"] == 0:
        return False
    if truth["pupils"] < max(3, level):
        return True
    if measure in SESSIONS + ("enrolments", "pupils"):
        return False
    count, whole = truth[measure], truth[whole_of(measure)]
    return count != 0 and (count < level or whole - count < level)


def hidden_figures(tables):
    """(part, cell, measure, the equation of it) of every figure shown as `c`."""
    for part, rows in tables.printed.items():
        for cell, row in rows.items():
            for measure in tables.measures(part):
                if row[measure] == "c":
                    yield part, cell, measure, {repr(k): v for k, v in tables.functional(part, cell, measure).items()}


def recovered(tables):
    """(small figures that follow, other hidden ones that follow, true zeros hidden without need)."""
    span = Span()
    for equation in printed_equations(tables):
        span.add(equation)
    small, other, zeros, open_small = [], [], [], set()
    hidden = list(hidden_figures(tables))
    for part, cell, measure, equation in hidden:
        truth = tables.true[part][cell]
        follows = span.holds(equation)
        if follows:
            text = f"by {part} {cell} {measure} = {truth[measure]} follows (children {truth['pupils']})"
            (small if is_small(truth, measure, tables.level) else other).append(text)
        elif is_small(truth, measure, tables.level):
            open_small.add(span.direction(equation))
    for part, cell, measure, equation in hidden:
        truth = tables.true[part][cell]
        row = tables.printed[part][cell]
        if truth[measure] or measure in SESSIONS or not truth["pupils"] or row["sess_possible"] == "c":
            continue
        # A true 0 stays, unless a small figure would follow from it.
        if span.direction(equation) not in open_small:
            zeros.append(f"by {part} {cell} (children {truth['pupils']}): {measure} is a true 0 and hidden without need")
    return small, other, zeros


def rule_faults(tables):
    """What the rule asks of each table by itself."""
    faults, level = [], tables.level
    least = max(3, level)
    for part, rows in tables.printed.items():
        for cell, row in rows.items():
            truth = tables.true[part][cell]
            where = f"by {part} {cell} (children {truth['pupils']})"
            shown = sorted(k for k, v in row.items() if k not in part and v != "c")
            if 0 < truth["pupils"] < least and shown:
                faults.append(f"{where}: fewer than {least} children, and shown: {shown[:4]}")
            if row["sess_possible"] == "c":
                if shown:
                    faults.append(f"{where}: hidden, and shown: {shown[:4]}")
                continue
            for measure in tables.measures(part):
                count = truth[measure]
                if measure not in SESSIONS and measure not in ("enrolments", "pupils"):
                    if is_small(truth, measure, level) and (row[measure] != "c" or row[measure + "_percent"] != "c"):
                        faults.append(f"{where}: {measure} {count} of {truth[whole_of(measure)]} is shown as "
                                      f"{row[measure]} with {row[measure + '_percent']}")
                if row[measure] != "c" and row[measure] != count:
                    faults.append(f"{where}: {measure} {row[measure]}, not {count}")
        faults += together_faults(tables, part)
    return faults


def together_faults(tables, part):
    """In every total that is printed at least two groups and N children are hidden together."""
    faults = []
    wholly = {cell for cell, row in tables.printed[part].items()
              if all(row[m] == "c" for m in tables.measures(part))}
    for coarser in subsets(part):
        if coarser == part:
            continue
        for cell, row in tables.printed[coarser].items():
            if row["sess_possible"] == "c":
                continue
            hidden = [inner for inner in tables.inside(coarser, cell, part) if inner in wholly]
            children = sum(tables.true[part][inner]["pupils"] for inner in hidden)
            alone = len(tables.inside(coarser, cell, part)) == 1    # the group is the total
            if hidden and not alone and (len(hidden) < 2 or children < tables.level):
                faults.append(f"by {part}: in the total {coarser} {cell} {len(hidden)} group(s) of {children} children are hidden")
    return faults


def by_bounds(tables):
    """Threshold counts that follow because a hidden one is at least 1 (a true 0 stays) and at most its group."""
    found = []
    for measure in COUNTS[1:]:
        finer = tables.finest((), measure)
        if tables.times(finer):
            continue
        low, high = {}, {}
        for cell, row in tables.printed[finer].items():
            size = row["enrolments"]
            low[cell] = row[measure] if row[measure] != "c" else (0 if size == "c" else 1)
            high[cell] = row[measure] if row[measure] != "c" else (10 ** 9 if size == "c" else size)
        sums = [(tables.inside(part, cell, finer), row[measure]) for part, rows in tables.printed.items()
                for cell, row in rows.items() if part != finer and not tables.times(part) and row[measure] != "c"]
        moved = True
        while moved:
            moved = False
            for cells, total in sums:
                for cell in cells:
                    others_low = sum(low[c] for c in cells if c != cell)
                    others_high = sum(high[c] for c in cells if c != cell)
                    for bound, value in ((high, min(high[cell], total - others_low)), (low, max(low[cell], total - others_high))):
                        if bound[cell] != value:
                            bound[cell], moved = value, True
        for cell, row in tables.printed[finer].items():
            if row[measure] == "c" and low[cell] == high[cell] and is_small(tables.true[finer][cell], measure, tables.level):
                found.append(f"by {finer} {cell} {measure} = {low[cell]} by bounds")
    return found


class Reasons:
    """The printed tables of `reasons` for a grouping and its parts, and what is true."""

    def __init__(self, program, folder, grouping, level):
        self.grouping, self.level, self.printed, self.faults = grouping, level, {}, []
        arguments = ["reasons", "--marks", "m.csv", "--pupils", "p.csv"]
        for part in subsets(grouping):
            ran = Ran(program, arguments + (["--by", ",".join(part)] if part else []) + ["--suppress", str(level)], folder)
            found, faults = ran.answer()
            if ran.code or faults:
                self.faults.append(f"reasons: exit {ran.code} {faults} {ran.err[:200]}")
                return
            self.printed[part] = defaultdict(list)
            for row in found["rows"]:
                self.printed[part][tuple(row[c] for c in part)].append(row)
        _, read = answers.answer(arguments + ["--on", LAST_DAY], folder)
        self.codes = sorted({m.code for m in read.counted if m.absent})
        self.cells, self.users, self.sessions, self.children = {}, defaultdict(set), defaultdict(int), {}
        for part in subsets(grouping):
            self.cells[part] = []
            for cell, members in measures.grouped(read.counted, part):
                self.cells[part].append(cell)
                self.children[part, cell] = len({m.upn for m in members if m.possible})
                for mark in members:
                    if mark.absent:
                        self.users[part, cell, mark.code].add(mark.upn)
                        self.sessions[part, cell, mark.code] += 1

    def functional(self, part, cell, code):
        places = [self.grouping.index(c) for c in part]
        return {repr((row, code)): 1 for row in self.cells[self.grouping]
                if all(row[p] == v for p, v in zip(places, cell))}

    def shown(self, part, cell):
        """code → sessions, of the lines with a code and a figure."""
        return {r["code"]: r["sessions"] for r in self.printed[part][cell] if r["code"] in self.codes and r["sessions"] != "c"}


def reason_faults(reasons):
    """In `reasons` no code of fewer than N children of a group stands by itself, and no small group has figures."""
    faults = list(reasons.faults)
    if faults:
        return faults
    for part, cells in reasons.cells.items():
        for cell in cells:
            children = reasons.children[part, cell]
            for code, sessions in reasons.shown(part, cell).items():
                users = len(reasons.users[part, cell, code])
                if 0 < children < max(3, reasons.level):
                    faults.append(f"reasons by {part} {cell}: {code} shown in a group of {children} children")
                elif users < reasons.level:
                    faults.append(f"reasons by {part} {cell}: {code} of {users} children stands by itself")
                elif sessions != reasons.sessions[part, cell, code]:
                    faults.append(f"reasons by {part} {cell}: {code} {sessions} sessions, not {reasons.sessions[part, cell, code]}")
    return faults


def reasons_that_follow(reasons):
    """Sessions of codes of fewer than N children of a group that follow from the tables of `reasons` together."""
    span, found = Span(), []
    for part, cells in reasons.cells.items():
        for cell in cells:
            rows = reasons.printed[part][cell]
            shown = reasons.shown(part, cell)
            for code in shown:
                span.add(reasons.functional(part, cell, code))
            rest = {}
            for code in reasons.codes:
                if code not in shown:
                    rest.update(reasons.functional(part, cell, code))
            others = [r for r in rows if r["code"] not in reasons.codes]
            if any(r["sessions"] not in ("c", 0) for r in others):
                span.add(rest)
            elif not any(r["sessions"] == "c" for r in rows):
                for key in rest:        # nothing is left: each is 0
                    span.add({key: 1})
    for part, cells in reasons.cells.items():
        for cell in cells:
            for code in reasons.codes:
                users = len(reasons.users[part, cell, code])
                if code not in reasons.shown(part, cell) and 0 < users < reasons.level \
                        and span.holds(reasons.functional(part, cell, code)):
                    found.append(f"reasons by {part} {cell}: {reasons.sessions[part, cell, code]} sessions of {code} "
                                 f"({users} children) follow")
    return found


def self_check():
    """A hand-made table that leaks must be caught: 3 schools, one hidden, its total printed."""
    span = Span()
    for equation in ({"a": 1}, {"b": 1}, {"a": 1, "b": 1, "c": 1}):
        span.add(equation)
    assert span.holds({"c": 1})
    span = Span()
    for equation in ({"a": 1}, {"a": 1, "b": 1, "c": 1}, {"b": 2, "d": -1}):
        span.add(equation)
    assert not span.holds({"c": 1}) and span.holds({"b": 1, "c": 1}) and not span.holds({"d": 1})
    span.add({"d": 1})
    assert span.holds({"c": 1})


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--belong", required=True)
    words.add_argument("--seeds", default="1-10")
    words.add_argument("--bounds", action="store_true", help="also what follows by bounds; not a failure")
    words.add_argument("--reasons", action="store_true", help="also attack the tables of reasons together")
    given = words.parse_args()
    self_check()
    program = os.path.abspath(given.belong)
    first, _, last = given.seeds.partition("-")
    checked = failed = extra = bounds = held = held_without_need = hidden_zeros = 0
    for seed in range(int(first), int(last or first) + 1):
        with tempfile.TemporaryDirectory() as folder:
            write(crowd(seed), folder)
            for grouping in GROUPINGS:
                for level in (3, 5, 10):
                    tables = Tables(program, folder, grouping, level)
                    faults, other = list(tables.faults), []
                    if not faults:
                        faults = rule_faults(tables)
                        small, other, zeros = recovered(tables)
                        if tables.held_back:
                            held += 1
                            held_without_need += not small      # `c` in every column would have done
                            small = []                          # the attack knew rows that were not printed
                        faults += small
                        hidden_zeros += len(zeros)        # safe, but more than the rule asks
                        if given.bounds:
                            for text in by_bounds(tables):
                                bounds += 1
                                print(f"bounds: seed {seed} --suppress {level}: {text}")
                    reasons = Reasons(program, folder, grouping, level)
                    faults += reason_faults(reasons)
                    if not reasons.faults and given.reasons:
                        faults += reasons_that_follow(reasons)
                    checked += 1
                    extra += len(other)
                    if faults:
                        failed += 1
                        print(f"FAILED seed {seed} --by {','.join(grouping)} --suppress {level}: {len(faults)} faults")
                        for fault in faults[:5]:
                            print(f"    {fault}")
    print(f"hidden second figures that follow (no small figure with them): {extra}" + (f"; by bounds: {bounds}" if given.bounds else ""))
    print(f"groupings with a table held back whole: {held}; where `c` in every column would have done: {held_without_need}")
    print(f"true zeros hidden without need: {hidden_zeros}")
    print(f"{checked} checked, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
