# SPDX-License-Identifier: MIT
"""The measures, as plain functions over parsed marks and pupil rows. Slow on purpose."""

from collections import Counter, defaultdict
from datetime import date, timedelta

import codes

TIME = ("week", "month", "term", "weekday", "session")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SESSION_SUMS = ("sess_possible", "sess_overall", "sess_authorised", "sess_unauthorised")
THRESHOLDS = ("pa_10_exact", "pa_20_exact", "pa_50_exact", "at_risk_5_10")
NATIONAL_FRAMEWORK = date(2024, 8, 19)


class Counted:
    """A mark that counts, with its meaning and the pupil row of its enrolment ({} without one)."""

    def __init__(self, mark, row):
        self.upn, self.urn, self.day, self.session, self.code = mark
        self.row = row
        if self.code is None:
            self.meaning = None
        else:
            age = codes.compulsory_age(row.get("date_of_birth"), self.day)
            self.meaning = codes.meaning(self.code, self.day, age)
        self.possible = self.meaning in codes.IN_POSSIBLE
        self.absent = self.meaning in codes.ABSENT
        self.attended = self.meaning in codes.ATTENDED


def school_year(day):
    """The calendar year in which the school year of data of that day begins (1 August)."""
    return day.year if day.month >= 8 else day.year - 1


def in_dfe_population(mark, row):
    if row.get("boarder") or row.get("enrolment") == "G":
        return False
    born = row.get("date_of_birth")
    return born is None or 5 <= codes.age_on(born, date(school_year(mark.day), 8, 31)) <= 15


def counted(marks, pupils, first=None, last=None, population="all"):
    """The marks that count, blank ones too: within the enrolment, the period and the population."""
    kept = []
    for mark in marks:
        row = pupils.get((mark.upn, mark.urn), {})
        if row.get("entry_date") and mark.day < row["entry_date"]:
            continue
        if row.get("leaving_date") and mark.day > row["leaving_date"]:
            continue
        if (first and mark.day < first) or (last and mark.day > last):
            continue
        if population == "dfe" and not in_dfe_population(mark, row):
            continue
        kept.append(Counted(mark, row))
    return kept


def percent(part, whole):
    return 100 * part / whole if whole else None


def easter(year):
    """Easter Sunday: the Sunday after the full moon of the Gregorian tables."""
    golden, century = year % 19, year // 100
    epact = (8 * century + 13) // 25 - century + century // 4 - 15
    epact = (19 * golden - epact) % 30
    if epact == 29 or (epact == 28 and golden > 10):
        epact -= 1
    day = date(year, 3, 21) + timedelta(days=epact + 1)
    while day.weekday() != 6:
        day += timedelta(days=1)
    return day


def term(day):
    year = school_year(day)
    label = f"{year}/{(year + 1) % 100:02d}"
    if day.month >= 8:
        return (year, 0), f"{label} autumn"
    return ((year, 1), f"{label} spring") if day <= easter(day.year) else ((year, 2), f"{label} summer")


def monday(day):
    return day - timedelta(days=day.weekday())


def year_group_order(text):
    """Nursery, reception, then the numbers by value, then other words."""
    low = text.lower()
    if low.startswith("n"):
        return (0, 0, text)
    if low.startswith("r"):
        return (1, 0, text)
    return (2, int(text), text) if text.isdigit() else (3, 0, text)


def group_part(mark, column):
    """(what it sorts by, what is printed) for one grouping column; unknown sorts last."""
    if column == "school":
        return (0, mark.urn), mark.urn
    if column == "week":
        text = monday(mark.day).isoformat()
        return (0, text), text
    if column == "month":
        text = mark.day.isoformat()[:7]
        return (0, text), text
    if column == "term":
        order, text = term(mark.day)
        return (0, order), text
    if column == "weekday":
        return (0, mark.day.weekday()), WEEKDAYS[mark.day.weekday()]
    if column == "session":
        return (0, mark.session), mark.session
    value = mark.row.get(column)
    if value is None:
        return (1,), None
    return (0, year_group_order(value) if column == "year_group" else value), value


def grouped(marks, by):
    """[(printed values, marks)] in the order of the rows. Without grouping there is always one."""
    groups = defaultdict(list)
    for mark in marks:
        parts = [group_part(mark, column) for column in by]
        groups[tuple(p[0] for p in parts), tuple(p[1] for p in parts)].append(mark)
    if not by and not groups:
        return [((), [])]
    return [(key[1], groups[key]) for key in sorted(groups, key=lambda k: k[0])]


def reaches(name, absent, possible):
    if name == "pa_10_exact":
        return 10 * absent >= possible
    if name == "pa_20_exact":
        return 5 * absent >= possible
    if name == "pa_50_exact":
        return 2 * absent >= possible
    return 20 * absent >= possible and 10 * absent < possible


def tallies(marks, key):
    """{who: [absent, possible]} of those with at least one possible session."""
    who = defaultdict(lambda: [0, 0])
    for mark in marks:
        if mark.possible:
            who[key(mark)][0] += mark.absent
            who[key(mark)][1] += 1
    return who


def rates(marks, by=()):
    rows = []
    for values, members in grouped(marks, by):
        row = dict(zip(by, values))
        enrolments = tallies(members, lambda m: (m.upn, m.urn))
        pupils = tallies(members, lambda m: m.upn)
        row["enrolments"], row["pupils"] = len(enrolments), len(pupils)
        row["sess_possible"] = sum(m.possible for m in members)
        row["sess_overall"] = sum(m.absent for m in members)
        row["sess_authorised"] = sum(m.meaning == codes.AUTHORISED for m in members)
        row["sess_unauthorised"] = sum(m.meaning == codes.UNAUTHORISED for m in members)
        for name in SESSION_SUMS[1:]:
            row[name + "_percent"] = percent(row[name], row["sess_possible"])
        if not any(column in TIME for column in by):
            for unit, who in (("enrolments", enrolments), ("pupils", pupils)):
                for name in THRESHOLDS:
                    count = sum(reaches(name, absent, possible) for absent, possible in who.values())
                    row[f"{unit}_{name}"] = count
                    row[f"{unit}_{name}_percent"] = percent(count, len(who))
        rows.append(row)
    return rows


def reasons(marks, by=(), everything=False):
    rows = []
    for values, members in grouped(marks, by):
        possible = sum(m.possible for m in members)
        absence = sum(m.absent for m in members)
        sessions = Counter(m.code for m in members if m.code and (m.absent or everything))
        absent = {m.code for m in members if m.absent}
        for code in sorted(sessions, key=lambda c: (-sessions[c], c)):
            row = dict(zip(by, values))
            row.update(code=code, sessions=sessions[code],
                       per_1000_possible=1000 * sessions[code] / possible if possible else None,
                       share_of_absence_percent=percent(sessions[code], absence) if code in absent else None)
            rows.append(row)
    return rows


def segment(absent, possible):
    if possible == 0:
        return None
    if 2 * absent >= possible:
        return "severe"
    if 5 * absent >= possible:
        return "chronic_20"
    if 10 * absent >= possible:
        return "persistent"
    if 20 * absent >= possible:
        return "at_risk_5_10"
    return "below_5"


def children(marks, wanted=None):
    """A row a child over all its schools: of 10 % and more, or of one segment."""
    mine = defaultdict(list)
    for mark in marks:
        if mark.possible:
            mine[mark.upn].append(mark)
    rows = []
    for upn in sorted(mine):
        possible = len(mine[upn])
        absent = sum(m.absent for m in mine[upn])
        where = segment(absent, possible)
        if where != wanted if wanted else 10 * absent < possible:
            continue
        last = max((m.day, m.session) for m in mine[upn])
        home = min((m for m in mine[upn] if (m.day, m.session) == last), key=lambda m: m.urn)
        used = Counter(m.code for m in mine[upn] if m.absent)
        rows.append({"upn": upn, "urn": home.urn, "year_group": home.row.get("year_group"),
                     "possible": possible, "absent": absent, "days_missed": absent / 2,
                     "percent": percent(absent, possible), "segment": where,
                     "largest_code": min(used, key=lambda c: (-used[c], c)) if used else None})
    return rows


def spells(marks, everyone):
    """A row for every pupil of `everyone`; `marks` are those that count."""
    rows = []
    for upn in sorted(everyone):
        at = defaultdict(list)
        for mark in marks:
            if mark.upn == upn and mark.possible:
                at[mark.day, mark.session].append(mark)
        finished, run = [], 0
        for when in sorted(at):
            if any(m.attended for m in at[when]):
                if run:
                    finished.append(run)
                run = 0
            elif any(m.absent for m in at[when]):
                run += 1
        lengths = finished + ([run] if run else [])
        rows.append({"upn": upn, "spells": len(lengths), "sessions_absent": sum(lengths),
                     "longest_spell": max(lengths, default=0),
                     "mean_spell": sum(lengths) / len(lengths) if lengths else None,
                     "current_spell": run})
    return rows


def school_weeks(every_mark):
    """{urn: the Mondays of its school weeks, ascending}."""
    weeks = defaultdict(set)
    for mark in every_mark:
        if mark.code is not None and mark.code not in codes.NO_SCHOOL:
            weeks[mark.urn].add(monday(mark.day))
    return {urn: sorted(days) for urn, days in weeks.items()}


def first_reached(sessions, weeks, threshold, length):
    """(day, the sessions counted then, first Monday) when the count first reaches the threshold."""
    for at, (day, half, code) in enumerate(sessions):
        here = weeks.index(monday(day))
        start = weeks[max(0, here - length + 1)]
        within = [s for s in sessions[:at + 1] if monday(s[0]) >= start]
        if len(within) >= threshold:
            return day, within, start
    return None


def rolling(marks, every_mark, threshold, length):
    weeks = school_weeks(every_mark)
    mine = defaultdict(list)
    for mark in marks:
        if mark.code in codes.COUNTED_UNAUTHORISED and mark.day >= NATIONAL_FRAMEWORK:
            mine[mark.upn, mark.urn].append((mark.day, mark.session, mark.code))
    rows = []
    for upn, urn in sorted(mine):
        sessions = sorted(mine[upn, urn])
        found = first_reached(sessions, weeks[urn], threshold, length)
        if found is None:
            continue
        day, within, start = found
        without = first_reached([s for s in sessions if s[2] != "N"], weeks[urn], threshold, length)
        rows.append({"upn": upn, "urn": urn, "first_reached": day.isoformat(), "sessions": len(within),
                     "window_start": start.isoformat(),
                     "window_end": (monday(day) + timedelta(days=6)).isoformat(),
                     "sessions_no_reason_yet": sum(s[2] == "N" for s in within),
                     "first_reached_without_n": without[0].isoformat() if without else None})
    return rows


def trajectory(marks, upn):
    rows, possible, absent = [], 0, 0
    mine = [m for m in marks if m.upn == upn and m.code is not None]
    for day in sorted({m.day for m in mine}):
        possible += sum(m.possible for m in mine if m.day == day)
        absent += sum(m.absent for m in mine if m.day == day)
        rows.append({"date": day.isoformat(), "possible": possible, "absent": absent,
                     "percent": percent(absent, possible), "segment": segment(absent, possible)})
    return rows
