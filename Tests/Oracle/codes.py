# SPDX-License-Identifier: MIT
"""The dated table of register codes: what a code meant on a day.

A meaning is one of the seven words of the contract. `BEGAN` holds the codes that
came with the 2024 regulations; every other code is older than any register read here.
"""

from datetime import date

PRESENT = "present"
ACTIVITY = "approved_educational_activity"
AUTHORISED = "authorised_absence"
UNAUTHORISED = "unauthorised_absence"
NOT_POSSIBLE = "not_possible"
ADMINISTRATIVE = "administrative"
COVID = "covid_not_attending"

NEW_RULES = date(2024, 8, 19)

MEANING = {
    "/": PRESENT, "\\": PRESENT, "L": PRESENT,
    "K": ACTIVITY, "V": ACTIVITY, "P": ACTIVITY, "W": ACTIVITY, "B": ACTIVITY,
    "J": ACTIVITY,
    "C": AUTHORISED, "C1": AUTHORISED, "C2": AUTHORISED, "M": AUTHORISED, "J1": AUTHORISED,
    "S": AUTHORISED, "R": AUTHORISED, "T": AUTHORISED, "I": AUTHORISED, "E": AUTHORISED,
    "H": AUTHORISED, "F": AUTHORISED,
    "G": UNAUTHORISED, "N": UNAUTHORISED, "O": UNAUTHORISED, "U": UNAUTHORISED,
    "D": NOT_POSSIBLE, "X": NOT_POSSIBLE, "Q": NOT_POSSIBLE, "Y": NOT_POSSIBLE,
    "Y1": NOT_POSSIBLE, "Y2": NOT_POSSIBLE, "Y3": NOT_POSSIBLE, "Y4": NOT_POSSIBLE,
    "Y5": NOT_POSSIBLE, "Y6": NOT_POSSIBLE, "Y7": NOT_POSSIBLE,
    "Z": ADMINISTRATIVE, "#": ADMINISTRATIVE,
}

BEGAN = {code: NEW_RULES for code in
         ("K", "C1", "C2", "J1", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7")}

# The last day on which a code was in force; afterwards it is read with its old meaning.
ENDED = {"H": date(2024, 8, 18), "J": date(2024, 8, 18), "Y": date(2024, 8, 18),
         "F": date(2014, 8, 31)}

COVID_FROM, COVID_TO = date(2020, 8, 1), date(2022, 3, 31)
DUAL_IS_NOT_POSSIBLE_FROM = date(2011, 9, 1)

IN_POSSIBLE = {PRESENT, ACTIVITY, AUTHORISED, UNAUTHORISED, COVID}
ATTENDED = {PRESENT, ACTIVITY}
ABSENT = {AUTHORISED, UNAUTHORISED}

# What a rolling count of unauthorised sessions counts, and what is no sign of an open school.
COUNTED_UNAUTHORISED = {"G", "N", "O", "U"}
NO_SCHOOL = {"#", "Z", "Y4"}


def known(code, day):
    """Whether the code may stand in a register of that day."""
    return code in MEANING and day >= BEGAN.get(code, date.min)


def meaning(code, day, compulsory=True):
    """The statistical meaning of a known code on a day, for a child of compulsory age or not."""
    if code == "X" and compulsory and COVID_FROM <= day <= COVID_TO:
        return COVID
    if code == "D" and day < DUAL_IS_NOT_POSSIBLE_FROM:
        return PRESENT
    return MEANING[code]


def valid_on(day):
    """The codes in force on a day."""
    return {code for code in MEANING
            if BEGAN.get(code, date.min) <= day <= ENDED.get(code, date.max)}


def birthday(born, years):
    """The day someone turns `years`; who is born on 29 February turns it on 1 March in other years."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def last_friday_of_june(year):
    day = date(year, 6, 30)
    while day.weekday() != 4:
        day = day.replace(day=day.day - 1)
    return day


def compulsory_age(born, day):
    """From the first 31 March, 31 August or 31 December on or after the fifth birthday, to the
    last Friday of June of the school year (1 September to 31 August) of the sixteenth.
    A child whose date of birth is not known counts as of compulsory age."""
    if born is None:
        return True
    fifth = birthday(born, 5)
    begins = min(d for y in (fifth.year, fifth.year + 1)
                 for d in (date(y, 3, 31), date(y, 8, 31), date(y, 12, 31)) if d >= fifth)
    sixteenth = birthday(born, 16)
    ends = last_friday_of_june(sixteenth.year + (1 if sixteenth.month >= 9 else 0))
    return begins <= day <= ends


def age_on(born, day):
    return day.year - born.year - (1 if (day.month, day.day) < (born.month, born.day) else 0)
