# SPDX-License-Identifier: MIT
"""What a command of the contract should answer: reads the same words as the program and computes
the rows with the functions of `measures`."""

import argparse
from datetime import date
from functools import lru_cache
import os

import codes
import measures
import reading


class NotFound(Exception):
    """A pupil that is in no file."""


def parsed(arguments):
    words = argparse.ArgumentParser()
    words.add_argument("verb")
    words.add_argument("--marks", action="append", default=[])
    words.add_argument("--pupils")
    words.add_argument("--by", default="")
    words.add_argument("--from", dest="first", type=date.fromisoformat)
    words.add_argument("--to", dest="last", type=date.fromisoformat)
    words.add_argument("--on", type=date.fromisoformat, default=date.today())
    words.add_argument("--population", default="all")
    words.add_argument("--segment")
    words.add_argument("--threshold", type=int, default=10)
    words.add_argument("--weeks", type=int, default=10)
    words.add_argument("--upn")
    words.add_argument("--all", action="store_true")
    return words.parse_args(arguments)


@lru_cache(maxsize=8)
def marks_of(files, on):
    return reading.read_marks(files, on)


class Read:
    """The files of a command, read, and the marks that count."""

    def __init__(self, words, folder):
        def content(name):
            with open(os.path.join(folder, name), "rb") as file:
                return file.read()
        self.marks = marks_of(tuple((name, content(name)) for name in words.marks), words.on)
        self.pupils = reading.read_pupils(words.pupils, content(words.pupils)) if words.pupils else {}
        self.counted = measures.counted(self.marks, self.pupils, words.first, words.last, words.population)

    def period(self):
        days = [m.day.isoformat() for m in self.counted if m.code is not None]
        return {"from": min(days), "to": max(days)} if days else None

    def data_date(self):
        days = [m.day.isoformat() for m in self.marks if m.code is not None]
        return max(days) if days else None

    def data_dates(self):
        """What else "the last mark read" could mean: blanks too, or counted marks only."""
        return {self.data_date(), (self.period() or {}).get("to"),
                max((m.day.isoformat() for m in self.marks), default=None),
                max((m.day.isoformat() for m in self.counted), default=None)}

    def crosses_a_year(self):
        return len({measures.school_year(m.day) for m in self.counted if m.code is not None}) > 1


def answer(arguments, folder):
    """(rows, what was read) of one command; rows have the columns of the contract in its order."""
    words = parsed(arguments)
    by = tuple(words.by.split(",")) if words.by else ()
    if words.verb == "codes":
        valid = codes.valid_on(words.on)
        return [{"code": code, "statistical_meaning": codes.meaning(code, words.on, compulsory=False)}
                for code in sorted(valid)], None
    read = Read(words, folder)
    if words.verb == "rates":
        rows = measures.rates(read.counted, by)
    elif words.verb == "reasons":
        rows = measures.reasons(read.counted, by, words.all)
    elif words.verb == "children":
        rows = measures.children(read.counted, words.segment)
    elif words.verb == "spells":
        rows = measures.spells(read.counted, {m.upn for m in read.marks})
    elif words.verb == "rolling":
        rows = measures.rolling(read.counted, read.marks, words.threshold, words.weeks)
    elif words.verb == "trajectory":
        if words.upn not in {m.upn for m in read.marks}:
            raise NotFound(words.upn)
        rows = measures.trajectory(read.counted, words.upn)
    else:
        raise ValueError(words.verb)
    return rows, read
