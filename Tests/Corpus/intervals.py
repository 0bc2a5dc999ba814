#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reckons the intervals of the tables in README.md again, from the counts beside them, and fails where one differs.

Clopper and Pearson, 95 %: the ends are the shares under which as many or more, or as few or fewer, come in one case of forty. They are
found by halving, from the sums of the binomial itself; nothing but the standard library.
"""
import math
import pathlib
import re
import sys

TAIL = 0.025


def tail(found, of, share):
    """How likely are `found` or more of `of`?"""
    return sum(math.comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(found, of + 1))


def where(rises):
    """The share at which something that rises turns true."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if rises(middle) else (middle, high)
    return high


def interval(found, of):
    """The two ends; of nothing everything may be."""
    low = 0.0 if found == 0 else where(lambda share: tail(found, of, share) >= TAIL)
    high = 1.0 if found == of else where(lambda share: 1 - tail(found + 1, of, share) <= TAIL)
    return low, high


def words(found, of):
    """`0.86 (0.57–0.98)`"""
    low, high = interval(found, of)
    return f"{found / of:.2f} ({low:.2f}\N{EN DASH}{high:.2f})"


def rows(text):
    """Kind, found, of, false alarms, precision, recall of every row that has them."""
    share = r"\d\.\d\d \(\d\.\d\d\N{EN DASH}\d\.\d\d\)"
    pattern = rf"^\| ([^|]+) \|(?: [^|]* \|)? (\d+) of (\d+) \| (\d+)(?: of \d+)? \| ({share}) \| ({share}) \|$"
    for kind, found, of, false, precision, recall in re.findall(pattern, text, re.M):
        yield kind, int(found), int(of), int(false), precision, recall


def check(text):
    """What differs, as sentences, and how many rows were read."""
    wrong, count = [], 0
    for kind, found, of, false, precision, recall in rows(text):
        count += 1
        for name, said, right in (("precision", precision, words(found, found + false)), ("recall", recall, words(found, of))):
            if said != right:
                wrong.append(f"{kind}: {name} is {right}, and the table says {said}")
    return wrong, count


def main():
    # Known ends: of 10 of 10 the lower one is 0.025 ** (1/10); 8 of 10 is in every textbook.
    assert abs(interval(10, 10)[0] - TAIL**0.1) < 1e-9 and interval(0, 5)[0] == 0.0
    assert words(8, 10) == "0.80 (0.44\N{EN DASH}0.97)"
    text = (pathlib.Path(__file__).parent / "README.md").read_text(encoding="utf-8")
    wrong, count = check(text)
    tables = sum(line.startswith("|") and "recall (95 %)" in line for line in text.splitlines())
    asked = sum(bool(re.search(r"\| \d+ of \d+ \|", line)) for line in text.splitlines())
    for line in wrong:
        print(line, file=sys.stderr)
    if count != asked or not tables:
        print(f"{asked} rows have counts, and {count} could be read", file=sys.stderr)
        return 1
    print(f"{count} rows of {tables} tables: {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
