# SPDX-License-Identifier: MIT
"""Reads marks and pupil files as the contract says. Files here are good or the first fault stops:
`BadData` carries file, line and number of the field (0 where the contract names none)."""

from collections import namedtuple
from datetime import date, timedelta
import re

import codes

# code is None for a blank or `-`: no mark.
Mark = namedtuple("Mark", "upn urn day session code")

YES_NO_COLUMNS = ("fsm", "eal", "cla", "cin", "cpp", "young_carer", "boarder")
DATE_COLUMNS = ("date_of_birth", "entry_date", "leaving_date")
PUPIL_COLUMNS = ("upn", "urn", "year_group", "sex", "date_of_birth", "fsm", "sen", "eal",
                 "ethnicity", "cla", "cin", "cpp", "young_carer", "area", "entry_date",
                 "leaving_date", "enrolment", "boarder")
YES, NO = {"true", "1", "y", "yes"}, {"false", "0", "n", "no"}
ENROLMENT = {"c": "C", "current": "C", "m": "M", "main": "M", "s": "S", "subsidiary": "S",
             "g": "G", "guest": "G"}


class BadData(Exception):
    def __init__(self, file, line, column, message):
        super().__init__(f"{file}:{line}:{column}: {message}")
        self.place, self.message = (file, line, column), message


def decode(content):
    if content.startswith(b"\xef\xbb\xbf"):
        content = content[3:]
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def records(file, text):
    """Yields (line, fields) of each record; `line` is where the record starts."""
    line = start = 1
    fields, field, quoted, i = [], "", False, 0
    while i < len(text):
        ch = text[i]
        if quoted:
            if ch == '"' and text[i + 1:i + 2] == '"':
                field += '"'
                i += 1
            elif ch == '"':
                quoted = False
            else:
                field += ch
                line += ch == "\n"
        elif ch == '"' and field == "":
            quoted = True
        elif ch == ",":
            fields.append(field)
            field = ""
        elif ch == "\n" or (ch == "\r" and text[i + 1:i + 2] == "\n"):
            i += ch == "\r"
            line += 1
            if fields or field:
                yield start, fields + [field]
            fields, field, start = [], "", line
        else:
            field += ch
        i += 1
    if quoted:
        raise BadData(file, start, len(fields) + 1, "a quote is not closed")
    if fields or field:
        yield start, fields + [field]


def table(file, content):
    """The heading (normalised) and the records after it, each as (line, fields)."""
    found = list(records(file, decode(content)))
    if not found:
        raise BadData(file, 1, 0, "empty")
    heading = [re.sub(r"\s+", "_", name.strip().lower()) for name in found[0][1]]
    for at, name in enumerate(heading):
        if name in heading[:at]:
            raise BadData(file, 1, at + 1, f"{name} twice")
    for line, fields in found[1:]:
        if len(fields) != len(heading):
            raise BadData(file, line, 0, "another number of fields")
    return heading, found[1:]


def a_day(file, line, column, text):
    text = text.strip()
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date(int(text[:4]), int(text[5:7]), int(text[8:]))
        if re.fullmatch(r"\d\d/\d\d/\d{4}", text):
            return date(int(text[6:]), int(text[3:5]), int(text[:2]))
    except ValueError:
        pass
    raise BadData(file, line, column, f"not a date: {text}")


def a_code(file, line, column, text, day):
    """The code in capitals, or None for no mark."""
    code = text.strip().upper()
    if code in ("", "-"):
        return None
    if code not in codes.MEANING:
        raise BadData(file, line, column, f"unknown code {code}")
    if not codes.known(code, day):
        raise BadData(file, line, column, f"{code} began on {codes.BEGAN[code]}")
    return code


def cells(file, content):
    """Yields (line, column, upn, urn, day, session, text) of each cell of any of the three forms."""
    heading, rows = table(file, content)

    def need(*names):
        for name in names:
            if name not in heading:
                raise BadData(file, 1, 0, f"no column {name}")
        return [heading.index(name) for name in names]

    def said(line, fields, at):
        if fields[at].strip() == "":
            raise BadData(file, line, at + 1, "missing value")
        return fields[at].strip()

    slots = [(at, re.fullmatch(r"(\d{4}-\d\d-\d\d)_(am|pm)", name)) for at, name in enumerate(heading)]
    slots = [(at, a_day(file, 1, at + 1, m[1]), m[2].upper()) for at, m in slots if m]
    if slots:
        upn, urn = need("upn", "urn")
        for line, fields in rows:
            for at, day, session in slots:
                yield line, at + 1, said(line, fields, upn), said(line, fields, urn), day, session, fields[at]
    elif "marks" in heading or "start" in heading:
        upn, urn, start, marks = need("upn", "urn", "start", "marks")
        for line, fields in rows:
            day = a_day(file, line, start + 1, fields[start])
            for number, text in enumerate(fields[marks].split()):
                if number and number % 2 == 0:
                    day += timedelta(days=1)
                while day.weekday() > 4:
                    day += timedelta(days=1)
                yield (line, marks + 1, said(line, fields, upn), said(line, fields, urn), day,
                       "AM" if number % 2 == 0 else "PM", text)
    else:
        upn, urn, when, session, code = need("upn", "urn", "date", "session", "code")
        for line, fields in rows:
            half = fields[session].strip().upper()
            day = a_day(file, line, when + 1, fields[when])
            if half not in ("AM", "PM"):
                raise BadData(file, line, session + 1, f"not a session: {half}")
            yield line, code + 1, said(line, fields, upn), said(line, fields, urn), day, half, fields[code]


def read_marks(files, on):
    """All marks of the files read as one, a repeat once, those after `on` not read.

    `files` is a list of (name, content)."""
    seen, marks, unmarked = {}, [], set()
    for file, content in files:
        for line, column, upn, urn, day, session, text in cells(file, content):
            if day > on:
                continue
            code = a_code(file, line, column, text, day)
            key = (upn, urn, day, session)
            if code is None:
                if key not in unmarked:
                    unmarked.add(key)
                    marks.append(Mark(upn, urn, day, session, None))
            elif key not in seen:
                seen[key] = (code, file, line)
                marks.append(Mark(upn, urn, day, session, code))
            elif seen[key][0] != code:
                raise BadData(file, line, column, f"{code} here, {seen[key][0]} in line {seen[key][2]} of {seen[key][1]}")
    return marks


def read_pupils(file, content):
    """(upn, urn) → a dict of columns: text trimmed, None where blank or absent; dates are days,
    `boarder` True, False or None, `enrolment` one of C M S G or None."""
    heading, rows = table(file, content)
    for name in ("upn", "urn"):
        if name not in heading:
            raise BadData(file, 1, 0, f"no column {name}")
    pupils = {}
    for line, fields in rows:
        row = dict.fromkeys(PUPIL_COLUMNS)
        for at, name in enumerate(heading):
            if name not in PUPIL_COLUMNS:
                continue
            text = fields[at].strip()
            if text == "":
                if name in ("upn", "urn"):
                    raise BadData(file, line, at + 1, "missing value")
                continue
            row[name] = text
            if name in DATE_COLUMNS:
                row[name] = a_day(file, line, at + 1, text)
            elif name in YES_NO_COLUMNS and text.lower() not in YES | NO:
                raise BadData(file, line, at + 1, f"not yes or no: {text}")
            elif name == "enrolment" and text.lower() not in ENROLMENT:
                raise BadData(file, line, at + 1, f"not an enrolment: {text}")
            if name == "boarder":
                row[name] = text.lower() in YES
            elif name == "enrolment":
                row[name] = ENROLMENT[text.lower()]
        key = (row["upn"], row["urn"])
        if key in pupils and pupils[key] != row:
            raise BadData(file, line, 0, "two different rows for one pupil and school")
        pupils[key] = row
    return pupils
