# SPDX-License-Identifier: MIT
"""Named cases with answers worked out by hand. Run alone, this file checks `measures` by them;
`compare.py` runs them on the program.

2 September 2024, 19 August 2024 and 15 July 2024 were Mondays, 20 April 2025 was Easter Sunday.
In the `marks` form the marks run AM, PM, AM, PM … over weekdays from `start`."""

import os
import sys
import tempfile

ABSENCE = "sess_possible sess_overall sess_authorised sess_unauthorised".split()
CASES = []


class Case:
    """files: name → text or bytes. rows: what is expected of each row, in order (other columns may
    be there). exit, places (file, line, column; column None is any), words (each in standard error; a number:
    in the line of the finding itself),
    tally (file, read, accepted, refused, ignored; None is any), notes (each in some note),
    keys (of the JSON object), check (rows → list of complaints)."""

    def __init__(self, name, files, command, rows=None, **expected):
        self.name, self.command = name, command.split()
        self.files = {n: t.encode("utf-8") if isinstance(t, str) else t for n, t in files.items()}
        self.rows = rows
        self.exit = expected.pop("exit", 0)
        self.places = expected.pop("places", [])
        self.words = expected.pop("words", [])
        self.tally = expected.pop("tally", None)
        self.notes = expected.pop("notes", [])
        self.keys = expected.pop("keys", {})
        self.check = expected.pop("check", None)
        self.not_ours = expected.pop("not_ours", False)     # what the recomputation does not do
        assert not expected, expected
        CASES.append(self)


def grid(*records):
    """The `marks` form: (upn, urn, start, marks) each."""
    return "upn,urn,start,marks\n" + "".join(",".join(r) + "\n" for r in records)


def long(*records):
    return "upn,urn,date,session,code\n" + "".join(r + "\n" for r in records)


def sums(possible, overall, authorised, unauthorised):
    return dict(zip(ABSENCE, (possible, overall, authorised, unauthorised)))


def rates(name, marks, possible, overall, authorised, unauthorised, extra="", pupils=None, **more):
    """A case of one row of `rates`."""
    files, command = {"m.csv": marks}, "rates --marks m.csv " + extra
    if pupils is not None:
        files["p.csv"], command = pupils, command + " --pupils p.csv"
    row = sums(possible, overall, authorised, unauthorised)
    row.update(more.pop("row", {}))
    Case(name, files, command, [row], **more)


SEPT = "2024-09-02"

# --- Ten traps ------------------------------------------------------------------------------------

# 1. The date fixes the meaning. J attended before 19 August 2024: / \ J I is 4 possible, 1 absent.
rates("trap 1: J was attending until 18 August 2024", grid(("S1", "100", "2024-07-15", "/ \\ J I")), 4, 1, 1, 0)
# J1 is absence now: / \ J1 I is 4 possible, 2 absent, both authorised.
rates("trap 1: J1 is authorised absence", grid(("S1", "100", SEPT, "/ \\ J1 I")), 4, 2, 2, 0)
# J after 18 August keeps its old meaning, attending, and is reported.
rates("trap 1: J after its time still attends", grid(("S1", "100", SEPT, "/ \\ J I")), 4, 1, 1, 0)
# H and F are authorised, Y is not possible: H F Y I is 3 possible, 3 absent.
rates("trap 1: H, F and Y after their time", grid(("S1", "100", SEPT, "H F Y I")), 3, 3, 3, 0)
Case("trap 1: code-out-of-date is a finding", {"m.csv": grid(("S1", "100", SEPT, "/ \\ J I"))},
     "quality --marks m.csv", not_ours=True,
     check=lambda rows: [] if any(r.get("kind") == "code-out-of-date" and r.get("date") == "2024-09-03"
                                  and r.get("session") == "AM" for r in rows) else ["no code-out-of-date on 2024-09-03 AM"])
# D is not possible now; it was attendance until August 2011 (27 June 2011 was a Monday).
rates("trap 1: D now is not possible", grid(("S1", "100", SEPT, "/ \\ D I")), 3, 1, 1, 0)
rates("trap 1: D until August 2011 was attendance", grid(("S1", "100", "2011-06-27", "/ \\ D I")), 4, 1, 1, 0)
rates("trap 1: D in September 2011 is not", grid(("S1", "100", "2011-09-05", "/ \\ D I")), 3, 1, 1, 0)
# C, C1 and C2 are three codes of authorised absence: 4 possible, 3 absent.
rates("trap 1: C, C1, C2", grid(("S1", "100", SEPT, "C C1 C2 /")), 4, 3, 3, 0)
# Y1 … Y7 and Q are not possible: only / and I remain.
rates("trap 1: Y1 to Y7 and Q", grid(("S1", "100", SEPT, "Y1 Y2 Y3 Y4 Y5 Y6 Y7 Q / I")), 2, 1, 1, 0)

# 2. Ten sessions, of which D X Y1 # Z and two without a mark are not possible: / L U are: 3 possible, 1 absent.
rates("trap 2: possible is not days times two", grid(("S1", "100", SEPT, "/ L U D X Y1 # Z - -")), 3, 1, 0, 1)
# Covid X: 11 January 2021; / \ X X I: 5 possible, 1 absent: 20 percent, though only 2 of 5 attended.
rates("trap 2: Covid X is possible, neither attended nor absent", grid(("S1", "100", "2021-01-11", "/ \\ X X I")),
      5, 1, 1, 0, row={"sess_overall_percent": 20.0})
# Its first and last day: Friday 31 July 2020 no, Monday 3 August 2020 yes.
rates("trap 2: Covid X had not begun in July 2020", grid(("S1", "100", "2020-07-31", "X /")), 1, 0, 0, 0)
rates("trap 2: Covid X from August 2020", grid(("S1", "100", "2020-08-03", "X /")), 2, 0, 0, 0)
rates("trap 2: Covid X on 31 March 2022", grid(("S1", "100", "2022-03-31", "X /")), 2, 0, 0, 0)
rates("trap 2: Covid X ended by 1 April 2022", grid(("S1", "100", "2022-04-01", "X /")), 1, 0, 0, 0)
# Born 1 November 2016: four years old in January 2021, not of compulsory age: X is not possible.
rates("trap 2: X of a four-year-old in 2021", grid(("S1", "100", "2021-01-11", "/ \\ X X I")), 3, 1, 1, 0,
      pupils="upn,urn,date_of_birth\nS1,100,2016-11-01\n")
# Born 1 November 2003: seventeen, over compulsory age.
rates("trap 2: X of a seventeen-year-old in 2021", grid(("S1", "100", "2021-01-11", "/ \\ X X I")), 3, 1, 1, 0,
      pupils="upn,urn,date_of_birth\nS1,100,01/11/2003\n")
rates("trap 2: X of a ten-year-old in 2021", grid(("S1", "100", "2021-01-11", "/ \\ X X I")), 5, 1, 1, 0,
      pupils="upn,urn,date_of_birth\nS1,100,2010-11-01\n")

# 3. 1 of 2 at one school, 1 of 8 at the other: 2 of 10 is 20 percent, the mean of 50 and 12.5 is not.
rates("trap 3: rates are pooled, never averaged",
      grid(("S1", "100", SEPT, "I /"), ("S2", "200", SEPT, "I \\ / \\ / \\ / \\")), 10, 2, 2, 0,
      row={"sess_overall_percent": 20.0})

# 4. One child at two schools one after the other: 2 enrolments, 1 pupil. At 100 it misses 1 of 2
# (persistent, severe), at 200 0 of 8: over both 1 of 10: persistent as a child, not severe.
rates("trap 4: enrolments are not pupils",
      grid(("S1", "100", SEPT, "I /"), ("S1", "200", "2024-09-03", "/ \\ / \\ / \\ / \\")), 10, 1, 1, 0,
      row={"enrolments": 2, "pupils": 1, "enrolments_pa_10_exact": 1, "enrolments_pa_50_exact": 1,
           "enrolments_pa_10_exact_percent": 50.0, "pupils_pa_10_exact": 1, "pupils_pa_10_exact_percent": 100.0,
           "pupils_pa_20_exact": 0, "pupils_pa_50_exact": 0})
# By school the pupil's sessions are those of that school only: severe at 100, nothing at 200.
Case("trap 4: pupils within the group",
     {"m.csv": grid(("S1", "100", SEPT, "I /"), ("S1", "200", "2024-09-03", "/ \\ / \\ / \\ / \\"))},
     "rates --marks m.csv --by school",
     [{"school": "100", "pupils": 1, "pupils_pa_50_exact": 1, "sess_possible": 2},
      {"school": "200", "pupils": 1, "pupils_pa_10_exact": 0, "sess_possible": 8}])

# 5. One session, absent: persistent and severe.
rates("trap 5: no minimum of sessions", long("S1,100,2024-09-02,AM,O"), 1, 1, 0, 1,
      row={"enrolments": 1, "enrolments_pa_10_exact": 1, "enrolments_pa_20_exact": 1, "enrolments_pa_50_exact": 1,
           "enrolments_at_risk_5_10": 0})

# 6. 19 of 190 is 10 percent exactly; 25 of 251 is 9.96 percent and at risk only.
rates("trap 6: 19 of 190 counts", grid(("S1", "100", SEPT, " ".join(["I"] * 19 + ["/"] * 171))), 190, 19, 19, 0,
      row={"enrolments_pa_10_exact": 1, "enrolments_at_risk_5_10": 0, "sess_overall_percent": 10.0})
rates("trap 6: 25 of 251 does not", grid(("S1", "100", SEPT, " ".join(["I"] * 25 + ["/"] * 226))), 251, 25, 25, 0,
      row={"enrolments_pa_10_exact": 0, "enrolments_at_risk_5_10": 1})
# 1 of 20 is 5 percent exactly: at risk. 1 of 21 is not. 1 of 5: 20 percent. 1 of 2: 50 percent.
rates("trap 6: 1 of 20 is at risk", grid(("S1", "100", SEPT, " ".join(["I"] + ["/"] * 19))), 20, 1, 1, 0,
      row={"enrolments_at_risk_5_10": 1, "enrolments_at_risk_5_10_percent": 100.0, "enrolments_pa_10_exact": 0})
rates("trap 6: 1 of 21 is not", grid(("S1", "100", SEPT, " ".join(["I"] + ["/"] * 20))), 21, 1, 1, 0,
      row={"enrolments_at_risk_5_10": 0})
rates("trap 6: 1 of 5 is 20 percent", grid(("S1", "100", SEPT, "I / / / /")), 5, 1, 1, 0,
      row={"enrolments_pa_20_exact": 1, "enrolments_pa_50_exact": 0})
rates("trap 6: 1 of 2 is 50 percent and inside persistent", grid(("S1", "100", SEPT, "I /")), 2, 1, 1, 0,
      row={"enrolments_pa_10_exact": 1, "enrolments_pa_20_exact": 1, "enrolments_pa_50_exact": 1})

# 7. Age on 31 August 2024: S1 born 31 August 2019 is 5 (in), S2 born 1 September 2019 is 4 (out),
# S3 born 1 September 2008 is 15 (in), S4 born 31 August 2008 is 16 (out), S5 unknown (in).
AGES = "upn,urn,date_of_birth\nS1,100,2019-08-31\nS2,100,2019-09-01\nS3,100,2008-09-01\nS4,100,2008-08-31\nS5,100,\n"
FIVE = grid(*[(f"S{i}", "100", SEPT, "/ I") for i in range(1, 6)])
rates("trap 7: population dfe is aged 5 to 15", FIVE, 6, 3, 3, 0, "--population dfe", AGES, row={"enrolments": 3},
      notes=["date of birth"])
rates("trap 7: population all is every child", FIVE, 10, 5, 5, 0, "--population all", AGES, row={"enrolments": 5})
# The age is that of the school year of the mark: S1 is 15 on 31 August 2024 and 16 on 31 August 2025,
# so its marks of July 2025 count and those of 1 August 2025 do not.
rates("trap 7: the age turns on 1 August", grid(("S1", "100", "2025-07-31", "/ I / I")), 2, 1, 1, 0, "--population dfe",
      "upn,urn,date_of_birth\nS1,100,2009-06-01\n")
# Guests and boarders are left out: S1 guest, S2 boarder, S3 neither, S4 main.
rates("trap 7: no guests, no boarders", grid(*[(f"S{i}", "100", SEPT, "/ I") for i in range(1, 5)]), 4, 2, 2, 0,
      "--population dfe", "upn,urn,enrolment,boarder\nS1,100,G,no\nS2,100,C,yes\nS3,100,,\nS4,100,main,0\n")
Case("trap 7: a period over 1 August is noted", {"m.csv": grid(("S1", "100", "2025-07-31", "/ I / I"))},
     "rates --marks m.csv", [sums(4, 2, 2, 0)], notes=["department"],
     keys={"period": {"from": "2025-07-31", "to": "2025-08-01"}})

# 8. Dual registration: D here is / or I there. 4 sessions, each possible at one school only.
Case("trap 8: dual registration",
     {"m.csv": grid(("S1", "100", SEPT, "/ D I D"), ("S1", "200", SEPT, "D \\ D \\"))}, "rates --marks m.csv",
     [dict(sums(4, 1, 1, 0), enrolments=2, pupils=1)])
Case("trap 8: a child's sessions over both schools",
     {"m.csv": grid(("S1", "100", SEPT, "/ D I D"), ("S1", "200", SEPT, "D \\ D \\"))},
     "children --marks m.csv", [{"upn": "S1", "urn": "200", "possible": 4, "absent": 1, "percent": 25.0,
                                 "days_missed": 0.5, "segment": "chronic_20", "largest_code": "I"}])
# The leaver stays with what it had until its leaving date, which counts; the joiner from its entry date.
rates("trap 8: marks outside entry and leaving dates are left out",
      grid(("S1", "100", SEPT, "I I I I I I"), ("S2", "100", SEPT, "O O O O O O")), 4 + 2, 6, 4, 2, "",
      "upn,urn,entry_date,leaving_date\nS1,100,,2024-09-03\nS2,100,04/09/2024,\n")

# 9. The rolling count is of G N O U; illness and exclusion do not enter it.
Case("trap 9: the rolling count is not absence", {"m.csv": grid(("S1", "100", SEPT, "I I I I I E E E H M"))},
     "rolling --marks m.csv --threshold 10 --weeks 10", [])
Case("trap 9: ten of G N O U", {"m.csv": grid(("S1", "100", SEPT, "G N O U G N O U G O"))},
     "rolling --marks m.csv --threshold 10 --weeks 10",
     [{"upn": "S1", "urn": "100", "first_reached": "2024-09-06", "sessions": 10, "window_start": "2024-09-02",
       "window_end": "2024-09-08", "sessions_no_reason_yet": 2, "first_reached_without_n": None}],
     notes=["provisional"])

# 10. Small cells. See also "suppress" below. A blank mark is not present.
rates("trap 10: a blank mark is not present", long("S1,100,2024-09-02,AM,", "S1,100,2024-09-02,PM,-", "S1,100,2024-09-03,AM,/"),
      1, 0, 0, 0)

# --- Reading ---------------------------------------------------------------------------------------

rates("reading: headings without regard to case, any order, `_` for a blank",
      "Session,CODE,Urn,UPN,Date,Minutes Late\nAM,/,100,S1,2024-09-02,3\n", 1, 0, 0, 0, "",
      "Year Group,Date of birth,URN,UPN\n3,2015-01-01,100,S1\n")
rates("reading: empty lines are skipped", "upn,urn,date,session,code\n\nS1,100,2024-09-02,AM,I\n\n\nS1,100,2024-09-02,PM,/\n\n",
      2, 1, 1, 0, tally=("m.csv", 2, 2, 0, 0))
rates("reading: BOM, CRLF, quotes, British date", b"\xef\xbb\xbfupn,urn,date,session,code,comment\r\n\"S1\",100,02/09/2024,AM,\"I\",\"a, \"\"b\"\"\r\nc\"\r\nS1,100,03/09/2024,AM,/,\r\n",
      2, 1, 1, 0, tally=("m.csv", 2, 2, 0, 0))
rates("reading: Windows-1252", b"upn,urn,date,session,code,comment\nS1,100,2024-09-02,AM,I,caf\xe9 \x80 3\n", 1, 1, 1, 0)
rates("reading: no line end after the last row", "upn,urn,date,session,code\nS1,100,2024-09-02,AM,I", 1, 1, 1, 0)
rates("reading: grid by column", "upn,urn,2024-09-02 AM,2024-09-02 PM,2024-09-03 AM\nS1,100,/,,I\nS2,100,I,U,-\n", 4, 3, 2, 1)
rates("reading: a grid of marks leaves out the weekend", grid(("S1", "100", "2024-09-06", "/ I O /")), 4, 2, 1, 1,
      keys={"period": {"from": "2024-09-06", "to": "2024-09-09"}})
rates("reading: grid with a British start", grid(("S1", "100", "06/09/2024", "/ I")), 2, 1, 1, 0,
      keys={"period": {"from": "2024-09-06", "to": "2024-09-06"}})
rates("reading: codes without regard to case and blanks", long("S1,100,2024-09-02,AM, i ", "S1,100,2024-09-02,PM,c1"), 2, 2, 2, 0)
rates("reading: a repeat is counted once", long("S1,100,2024-09-02,AM,I", "S1,100,2024-09-02,AM,i", "S1,100,2024-09-02,PM,/"),
      2, 1, 1, 0, tally=("m.csv", 3, 2, 0, 1))
rates("reading: blanks are accepted", long("S1,100,2024-09-02,AM,", "S1,100,2024-09-02,PM,-"), 0, 0, 0, 0,
      tally=("m.csv", 2, 2, 0, 0), row={"enrolments": 0, "sess_overall_percent": None, "enrolments_pa_10_exact": 0,
                                        "enrolments_pa_10_exact_percent": None})
rates("reading: a blank beside a code is no conflict", long("S1,100,2024-09-02,AM,", "S1,100,2024-09-02,AM,I"), 1, 1, 1, 0)
Case("reading: several files are read as one",
     {"a.csv": grid(("S1", "100", SEPT, "I /")), "b.csv": long("S1,100,2024-09-02,AM,I", "S2,200,2024-09-02,AM,O")},
     "rates --marks a.csv --marks b.csv", [sums(3, 2, 1, 1)], tally=("b.csv", 2, 1, 0, 1))
rates("reading: marks after --on are not read", grid(("S1", "100", SEPT, "I / O O")), 2, 1, 1, 0, "--on 2024-09-02",
      keys={"data_date": "2024-09-02"})
rates("reading: --from and --to, both days count", grid(("S1", "100", SEPT, "I I / / O /")), 2, 0, 0, 0,
      "--from 2024-09-03 --to 2024-09-03", keys={"period": {"from": "2024-09-03", "to": "2024-09-03"}})
rates("reading: a wrong check letter and a weekend are counted", long("S1,100,2024-09-07,AM,I"), 1, 1, 1, 0)
rates("reading: a session attended at two schools is counted", long("S1,100,2024-09-02,AM,/", "S1,200,2024-09-02,AM,/"), 2, 0, 0, 0)
rates("reading: leap day", long("S1,100,2024-02-29,AM,I", "S1,100,29/02/2024,PM,/"), 2, 1, 1, 0)
rates("reading: heading without rows, long", "upn,urn,date,session,code\n", 0, 0, 0, 0,
      row={"enrolments": 0, "pupils": 0, "sess_overall_percent": None, "sess_authorised_percent": None,
           "sess_unauthorised_percent": None, "enrolments_pa_10_exact": 0, "enrolments_pa_10_exact_percent": None,
           "pupils_pa_10_exact": 0, "pupils_pa_10_exact_percent": None}, tally=("m.csv", 0, 0, 0, 0))
rates("reading: heading without rows, marks", "upn,urn,start,marks\n", 0, 0, 0, 0, row={"sess_overall_percent": None})
Case("reading: heading without rows, by school", {"m.csv": "upn,urn,date,session,code\n"}, "rates --marks m.csv --by school", [])
for verb in ("children", "reasons", "spells", "rolling"):
    Case(f"reading: heading without rows, {verb}", {"m.csv": "upn,urn,date,session,code\n"}, f"{verb} --marks m.csv", [])
Case("reading: unknown columns are reported", {"m.csv": "upn,urn,date,session,code,tutor\nS1,100,2024-09-02,AM,/,x\n"},
     "rates --marks m.csv", [sums(1, 0, 0, 0)], words=["tutor"])
Case("reading: a UPN of any text is accepted", {"m.csv": long("NO UPN 7,100,2024-09-02,AM,I")}, "children --marks m.csv",
     [{"upn": "NO UPN 7", "absent": 1}])
Case("reading: a UPN is printed as it was read", {"m.csv": long("s1x,100,2024-09-02,AM,I")}, "children --marks m.csv",
     [{"upn": "s1x", "absent": 1}])
rates("reading: two equal rows for one pupil and school are one", grid(("S1", "100", SEPT, "I /")), 2, 1, 1, 0, "",
      "upn,urn,sex\nS1,100,F\nS1,100,F\n")

# --- Counting ---------------------------------------------------------------------------------------

# S1 has a row at 100 only; S2 a blank value; S3 no row.
Case("counting: unknown is a group, last",
     {"m.csv": grid(("S1", "100", SEPT, "I /"), ("S1", "200", SEPT, "D D"), ("S2", "100", SEPT, "/ /"), ("S3", "100", SEPT, "O O")),
      "p.csv": "upn,urn,sex\nS1,100, M \nS2,100,\n"},
     "rates --marks m.csv --pupils p.csv --by sex",
     [dict(sums(2, 1, 1, 0), sex="M", enrolments=1), dict(sums(4, 2, 0, 2), sex=None, enrolments=2)])
Case("counting: a group in which nothing was possible",
     {"m.csv": grid(("S1", "100", SEPT, "D D"), ("S2", "200", SEPT, "I /"), ("S3", "300", SEPT, "- -"))},
     "rates --marks m.csv --by school",
     [dict(sums(0, 0, 0, 0), school="100", enrolments=0, pupils=0, sess_overall_percent=None, enrolments_pa_10_exact=0,
           enrolments_pa_10_exact_percent=None),
      dict(sums(2, 1, 1, 0), school="200", enrolments=1, sess_overall_percent=50.0),
      dict(sums(0, 0, 0, 0), school="300", enrolments=0, sess_overall_percent=None)])
Case("counting: an all-X, an all-D and an all-Y7 pupil are in no denominator",
     {"m.csv": grid(("S1", "100", SEPT, "X X"), ("S2", "100", SEPT, "D D"), ("S3", "100", SEPT, "Y7 Y7"), ("S4", "100", SEPT, "I /"))},
     "rates --marks m.csv", [dict(sums(2, 1, 1, 0), enrolments=1, pupils=1, enrolments_pa_10_exact_percent=100.0)])
Case("counting: combination of groups ascends as named",
     {"m.csv": grid(("S1", "900", SEPT, "/ I"), ("S2", "100", SEPT, "/ I"), ("S3", "100", SEPT, "/ /")),
      "p.csv": "upn,urn,sex\nS1,900,F\nS2,100,M\nS3,100,F\n"},
     "rates --marks m.csv --pupils p.csv --by sex,school",
     [{"sex": "F", "school": "100"}, {"sex": "F", "school": "900"}, {"sex": "M", "school": "100"}])
Case("counting: URN is text", {"m.csv": grid(("S1", "9", SEPT, "/ I"), ("S2", "100", SEPT, "/ I"))}, "rates --marks m.csv --by school",
     [{"school": "100"}, {"school": "9"}])
Case("counting: threshold columns only where no grouping is of time", {"m.csv": grid(("S1", "100", SEPT, "/ I"))},
     "rates --marks m.csv --by school,session",
     [dict(sums(1, 0, 0, 0), session="AM"), dict(sums(1, 1, 1, 0), session="PM")],
     check=lambda rows: ["threshold columns beside a grouping of time"] if any("pa_10" in k for r in rows for k in r) else [])
Case("counting: characteristics are those of the enrolment",
     {"m.csv": grid(("S1", "100", SEPT, "I I"), ("S1", "200", "2024-09-03", "/ /")), "p.csv": "upn,urn,sen\nS1,100,K\nS1,200,N\n"},
     "rates --marks m.csv --pupils p.csv --by sen",
     [dict(sums(2, 2, 2, 0), sen="K", pupils=1), dict(sums(2, 0, 0, 0), sen="N", pupils=1)])
Case("counting: words of enrolment and yes or no", {"m.csv": grid(("S1", "100", SEPT, "I /")),
     "p.csv": "upn,urn,enrolment,fsm,eal,cla,cin,cpp,young_carer,boarder\nS1,100,Subsidiary,TRUE,1,y,No,0,false,n\n"},
     "rates --marks m.csv --pupils p.csv --by fsm", [{"fsm": "TRUE", "sess_possible": 2}])
Case("counting: year groups ascend by number",
     {"m.csv": grid(("S1", "100", SEPT, "/"), ("S2", "100", SEPT, "/"), ("S3", "100", SEPT, "/"), ("S4", "100", SEPT, "/")),
      "p.csv": "upn,urn,year_group\nS1,100,10\nS2,100,2\nS3,100,R\nS4,100,1\n"},
     "rates --marks m.csv --pupils p.csv --by year_group",
     [{"year_group": "R"}, {"year_group": "1"}, {"year_group": "2"}, {"year_group": "10"}])

# --- Time columns -----------------------------------------------------------------------------------

Case("time: week is its Monday", {"m.csv": long("S1,100,2024-09-08,AM,I", "S1,100,2024-09-09,AM,/", "S1,100,2024-09-02,AM,/")},
     "rates --marks m.csv --by week", [dict(sums(2, 1, 1, 0), week="2024-09-02"), dict(sums(1, 0, 0, 0), week="2024-09-09")])
Case("time: month", {"m.csv": long("S1,100,2024-10-01,AM,I", "S1,100,2024-09-30,AM,/")}, "rates --marks m.csv --by month",
     [dict(sums(1, 0, 0, 0), month="2024-09"), dict(sums(1, 1, 1, 0), month="2024-10")])
# Spring ends with Easter Sunday 20 April 2025; the school year with 31 July.
Case("time: terms", {"m.csv": long("S1,100,2025-08-01,AM,/", "S1,100,2025-07-31,AM,/", "S1,100,2025-04-21,AM,I",
                                   "S1,100,2025-04-20,AM,I", "S1,100,2025-01-01,AM,/", "S1,100,2024-12-31,AM,O", "S1,100,2024-08-01,AM,/")},
     "rates --marks m.csv --by term",
     [dict(sums(2, 1, 0, 1), term="2024/25 autumn"), dict(sums(2, 1, 1, 0), term="2024/25 spring"),
      dict(sums(2, 1, 1, 0), term="2024/25 summer"), dict(sums(1, 0, 0, 0), term="2025/26 autumn")])
Case("time: weekdays from Monday", {"m.csv": grid(("S1", "100", "2024-09-04", "/ I / / / / O /"))}, "rates --marks m.csv --by weekday",
     [dict(sums(2, 1, 0, 1), weekday="Monday"), dict(sums(2, 1, 1, 0), weekday="Wednesday"),
      dict(sums(2, 0, 0, 0), weekday="Thursday"), dict(sums(2, 0, 0, 0), weekday="Friday")])
Case("time: an enrolment counts where it had a possible session",
     {"m.csv": grid(("S1", "100", SEPT, "/ / D D"), ("S2", "100", SEPT, "I / / /"))}, "rates --marks m.csv --by weekday",
     [{"weekday": "Monday", "enrolments": 2, "pupils": 2}, {"weekday": "Tuesday", "enrolments": 1, "pupils": 1}])
# data_date is the last mark read, of the whole file; period that of the marks counted.
Case("time: period and data date", {"m.csv": grid(("S1", "100", SEPT, "/ / / / / /"))}, "rates --marks m.csv --to 2024-09-03",
     [sums(4, 0, 0, 0)], keys={"period": {"from": "2024-09-02", "to": "2024-09-03"}, "data_date": "2024-09-04"})

# --- Reasons ----------------------------------------------------------------------------------------

# 20 possible: I 3, O 1, G 1, 15 attended. Per 1,000: 150, 50, 50; shares 60, 20, 20.
REASONS = grid(("S1", "100", SEPT, "I I I O G / / / / /"), ("S2", "200", SEPT, "/ / / / / / / / / / D"))
Case("reasons: most first, ties by code", {"m.csv": REASONS}, "reasons --marks m.csv",
     [{"code": "I", "sessions": 3, "per_1000_possible": 150.0, "share_of_absence_percent": 60.0},
      {"code": "G", "sessions": 1, "per_1000_possible": 50.0, "share_of_absence_percent": 20.0},
      {"code": "O", "sessions": 1, "per_1000_possible": 50.0, "share_of_absence_percent": 20.0}])
Case("reasons: per 1,000 of the same group", {"m.csv": REASONS}, "reasons --marks m.csv --by school",
     [{"school": "100", "code": "I", "per_1000_possible": 300.0}, {"school": "100", "code": "G", "per_1000_possible": 100.0},
      {"school": "100", "code": "O", "per_1000_possible": 100.0}])
Case("reasons: J before and after", {"m.csv": grid(("S1", "100", "2024-07-15", "J J H /"))}, "reasons --marks m.csv",
     [{"code": "H", "sessions": 1, "per_1000_possible": 250.0, "share_of_absence_percent": 100.0}])

# --- Children ---------------------------------------------------------------------------------------

KIDS = grid(("S5", "100", SEPT, "I " + "/ " * 9), ("S4", "100", SEPT, "I / / / /"), ("S3", "100", SEPT, "O I I /"),
            ("S2", "100", SEPT, "I " + "/ " * 19), ("S1", "100", SEPT, "/ /"), ("S6", "100", SEPT, "D D"))
Case("children: ten percent and more, by UPN, segments exclusive", {"m.csv": KIDS, "p.csv": "upn,urn,year_group\nS3,100,7\n"},
     "children --marks m.csv --pupils p.csv",
     [{"upn": "S3", "urn": "100", "year_group": "7", "possible": 4, "absent": 3, "days_missed": 1.5, "percent": 75.0,
       "segment": "severe", "largest_code": "I"},
      {"upn": "S4", "year_group": None, "percent": 20.0, "segment": "chronic_20", "largest_code": "I"},
      {"upn": "S5", "percent": 10.0, "segment": "persistent", "possible": 10, "absent": 1, "days_missed": 0.5}])
for word, who in (("severe", "S3"), ("chronic_20", "S4"), ("persistent", "S5"), ("at_risk_5_10", "S2"), ("below_5", "S1")):
    Case(f"children: --segment {word}", {"m.csv": KIDS}, f"children --marks m.csv --segment {word}", [{"upn": who, "segment": word}])
# Severe at 200 (2 of 4), but one row over both schools: 2 of 14, persistent; the last possible session at 100.
Case("children: one row a child over its schools",
     {"m.csv": grid(("S1", "200", SEPT, "I O / /"), ("S1", "100", "2024-09-04", "/ / / / / / / / / /"))},
     "children --marks m.csv", [{"upn": "S1", "urn": "100", "possible": 14, "absent": 2, "segment": "persistent", "largest_code": "I"}])
Case("children: at two schools in the last session, the smaller URN",
     {"m.csv": long("S1,200,2024-09-02,AM,I", "S1,100,2024-09-02,AM,O")}, "children --marks m.csv",
     [{"upn": "S1", "urn": "100", "possible": 2, "absent": 2, "largest_code": "I"}])

# --- Spells -----------------------------------------------------------------------------------------


def spell(name, marks, spells, absent, longest, mean, current, extra=""):
    Case("spells: " + name, {"m.csv": marks}, "spells --marks m.csv " + extra,
         [{"upn": "S1", "spells": spells, "sessions_absent": absent, "longest_spell": longest, "mean_spell": mean,
           "current_spell": current}])


spell("two runs", grid(("S1", "100", SEPT, "I I / O")), 2, 3, 2, 1.5, 1)
spell("what was not possible, closed or unmarked neither lengthens nor ends", grid(("S1", "100", SEPT, "I # - D Y4 O / /")), 1, 2, 2, 2, 0)
spell("over a weekend", grid(("S1", "100", "2024-09-06", "I I I /")), 1, 3, 3, 3, 0)
spell("U is absence, L is not", grid(("S1", "100", SEPT, "U U L U")), 2, 3, 2, 1.5, 1)
spell("still open though closed after", grid(("S1", "100", SEPT, "/ I I # # - D")), 1, 2, 2, 2, 2)
spell("the last possible session was attended", grid(("S1", "100", SEPT, "I I / D D")), 1, 2, 2, 2, 0)
spell("none", grid(("S1", "100", SEPT, "/ / /")), 0, 0, 0, None, 0)
spell("a pupil without a mark has a row", grid(("S1", "100", SEPT, "- -")), 0, 0, 0, None, 0)
Case("spells: a pupil whose marks are all left out has a row",
     {"m.csv": grid(("S1", "100", SEPT, "I /"), ("S2", "100", SEPT, "I /")), "p.csv": "upn,urn,entry_date\nS2,100,2024-09-09\n"},
     "spells --marks m.csv --pupils p.csv", [{"upn": "S1", "spells": 1}, {"upn": "S2", "spells": 0, "mean_spell": None}])
spell("on or before --on", grid(("S1", "100", SEPT, "I I / / I /")), 1, 2, 2, 2, 2, "--on 2024-09-02")
spell("attended at either is attended", grid(("S1", "100", SEPT, "I I I"), ("S1", "200", SEPT, "D / D")), 2, 2, 1, 1, 1)
spell("whatever the order of rows", grid(("S1", "200", SEPT, "D / D"), ("S1", "100", SEPT, "I I I")), 2, 2, 1, 1, 1)
spell("absent at both is one session", grid(("S1", "100", SEPT, "I /"), ("S1", "200", SEPT, "O D")), 1, 1, 1, 1, 0)
spell("Covid X is not attended", grid(("S1", "100", "2021-01-11", "I X I /")), 1, 2, 2, 2, 0)

# --- Rolling ----------------------------------------------------------------------------------------


def weeks(upn, urn, start, *marks):
    """Ten marks a week, the first given and the rest attended."""
    text = []
    for week in marks:
        given = week.split()
        text += given + [given[0] if given[:1] in (["#"], ["-"], ["Z"], ["Y4"]) else "/"] * (10 - len(given))
    return (upn, urn, start, " ".join(text))


FIVE_O = "O O O O O"
ROLL = "rolling --marks m.csv --threshold 10 --weeks 10"
# 5 in the first week, 5 in the tenth: the window of the tenth is weeks 1 to 10. 2 September + 9 weeks = 4 November.
Case("rolling: the tenth school week still sees the first", {"m.csv": grid(weeks("S1", "100", SEPT, FIVE_O, *["/"] * 8, FIVE_O))}, ROLL,
     [{"upn": "S1", "first_reached": "2024-11-06", "sessions": 10, "window_start": "2024-09-02", "window_end": "2024-11-10"}])
Case("rolling: the eleventh does not", {"m.csv": grid(weeks("S1", "100", SEPT, FIVE_O, *["/"] * 9, FIVE_O))}, ROLL, [])
for closed in ("#", "Z", "Y4", "-"):
    Case(f"rolling: a week of {closed} is no school week",
         {"m.csv": grid(weeks("S1", "100", SEPT, FIVE_O, *["/"] * 8, closed, FIVE_O))}, ROLL,
         [{"upn": "S1", "first_reached": "2024-11-13", "window_start": "2024-09-02", "window_end": "2024-11-17"}])
Case("rolling: another pupil's mark makes a school week",
     {"m.csv": grid(weeks("S1", "100", SEPT, FIVE_O, *["/"] * 8, "#", FIVE_O), ("S2", "100", "2024-11-04", "D"))}, ROLL, [])
Case("rolling: another school's mark does not",
     {"m.csv": grid(weeks("S1", "100", SEPT, FIVE_O, *["/"] * 8, "#", FIVE_O), ("S2", "200", "2024-11-04", "/"))}, ROLL,
     [{"upn": "S1", "urn": "100", "first_reached": "2024-11-13"}])
Case("rolling: the same school only", {"m.csv": grid(("S1", "100", SEPT, "O O O O O"), ("S1", "200", "2024-09-09", "O O O O O"))}, ROLL, [])
# Nine in July 2024 do not count: nine in September do not reach ten; a tenth does, on Friday afternoon.
Case("rolling: nothing before 19 August 2024", {"m.csv": grid(("S1", "100", "2024-07-15", "O O O O O O O O O O"), ("S1", "100", SEPT, "O O O O O O O O O /"))}, ROLL, [])
Case("rolling: from 19 August 2024", {"m.csv": grid(("S1", "100", "2024-08-16", "O O O O O O O O O O O O"))}, ROLL,
     [{"upn": "S1", "first_reached": "2024-08-23", "sessions": 10}])
# 8 O and 2 N reach ten on Friday; without N on the Monday after: 8 + 2.
Case("rolling: with and without N", {"m.csv": grid(("S1", "100", SEPT, "O O O O O O O O N N O O"))}, ROLL,
     [{"first_reached": "2024-09-06", "sessions": 10, "sessions_no_reason_yet": 2, "first_reached_without_n": "2024-09-09"}])
Case("rolling: another threshold and length",
     {"m.csv": grid(("S2", "100", SEPT, "/ O / / / / / / / / O O"), ("S1", "100", SEPT, "O / / / / / / / / / / / / / / / / / / / O O"))},
     "rolling --marks m.csv --threshold 3 --weeks 2",
     [{"upn": "S2", "first_reached": "2024-09-09", "sessions": 3, "window_start": "2024-09-02", "window_end": "2024-09-15"}])

# --- Trajectory -------------------------------------------------------------------------------------

Case("trajectory: cumulative, all schools",
     {"m.csv": grid(("S1", "100", SEPT, "# # I / - - D D"), ("S1", "200", SEPT, "D D D D D D / /"), ("S2", "100", SEPT, "O O"))},
     "trajectory --marks m.csv --upn S1",
     [{"date": "2024-09-02", "possible": 0, "absent": 0, "percent": None, "segment": None},
      {"date": "2024-09-03", "possible": 2, "absent": 1, "percent": 50.0, "segment": "severe"},
      {"date": "2024-09-04", "possible": 2, "absent": 1, "percent": 50.0, "segment": "severe"},
      {"date": "2024-09-05", "possible": 4, "absent": 1, "percent": 25.0, "segment": "chronic_20"}])
Case("trajectory: a day without a mark has no row", {"m.csv": grid(("S1", "100", SEPT, "I / - - / /"))},
     "trajectory --marks m.csv --upn S1", [{"date": "2024-09-02", "possible": 2}, {"date": "2024-09-04", "possible": 4}])
Case("trajectory: an unknown pupil", {"m.csv": grid(("S1", "100", SEPT, "I /"))}, "trajectory --marks m.csv --upn S9", exit=65)

# --- Codes ------------------------------------------------------------------------------------------

NOW = {"/": "present", "\\": "present", "L": "present", "K": "approved_educational_activity", "V": "approved_educational_activity",
       "P": "approved_educational_activity", "W": "approved_educational_activity", "B": "approved_educational_activity",
       "D": "not_possible", "C": "authorised_absence", "C1": "authorised_absence", "C2": "authorised_absence",
       "M": "authorised_absence", "J1": "authorised_absence", "S": "authorised_absence", "X": "not_possible",
       "R": "authorised_absence", "T": "authorised_absence", "I": "authorised_absence", "E": "authorised_absence",
       "Q": "not_possible", **{f"Y{i}": "not_possible" for i in range(1, 8)}, "G": "unauthorised_absence",
       "N": "unauthorised_absence", "O": "unauthorised_absence", "U": "unauthorised_absence", "Z": "administrative", "#": "administrative"}
BEFORE = {code: word for code, word in NOW.items() if code not in ("K", "C1", "C2", "J1", "Q") and not code.startswith("Y")}
BEFORE.update(J="approved_educational_activity", H="authorised_absence", Y="not_possible")


def same_codes(expected):
    def check(rows):
        found = {(r["code"], r["statistical_meaning"]) for r in rows}
        return [f"codes differ: {sorted(found ^ set(expected.items()))}"] if found != set(expected.items()) else []
    return check


Case("codes: 34 from 19 August 2024", {}, "codes --on 2024-08-19", check=same_codes(NOW))
Case("codes: the earlier set on 18 August 2024", {}, "codes --on 2024-08-18", check=same_codes(BEFORE))
Case("codes: --all has old and new with their days", {}, "codes --all", not_ours=True,
     check=lambda rows: [f"{c} is not there or has not {k} {d}" for c, k, d in
                         (("H", "valid_to", "2024-08-18"), ("J", "valid_to", "2024-08-18"), ("Y", "valid_to", "2024-08-18"),
                          ("J1", "valid_from", "2024-08-19"), ("K", "valid_from", "2024-08-19"), ("C1", "valid_from", "2024-08-19"),
                          ("Y7", "valid_from", "2024-08-19"), ("Q", "valid_from", "2024-08-19"))
                         if not any(r["code"] == c and r[k] == d for r in rows)]
     + ([] if any(r["code"] == "X" and r["statistical_meaning"] == "covid_not_attending" for r in rows) else ["no Covid X"]))

# --- Suppression ------------------------------------------------------------------------------------


def school(urn, start, **kinds):
    """Records of one school: `ok` children of 20 attended sessions, `bad` ones of 10 absent and 10 attended."""
    records, number = [], start
    for kind, how_many in kinds.items():
        for _ in range(how_many):
            text = "/ " * 20 if kind == "ok" else "I " * 10 + "/ " * 10
            records.append((f"S{number:03d}", urn, SEPT, text.strip()))
            number += 1
    return records


def hidden(row):
    return {k for k, v in row.items() if v == "c" and k not in ("school", "sex")}


def figures(row):
    return {k for k in row if k not in ("school", "sex")}


def check_small_school(rows):
    """Of 4, 2 and 10 children the school of 2 is hidden and exactly one more."""
    by = {r["school"]: r for r in rows}
    whole = {urn for urn, r in by.items() if hidden(r) == figures(r)}
    out = [] if "200" in whole else ["school 200 (2 children) is not hidden in every column"]
    return out + ([] if len(whole) == 2 else [f"wholly hidden: {sorted(whole)}, not two schools"])


def check_counts(rows):
    """pa_10 of A: 2 of 10 (hidden); B: 5 of 10 (hidden second); C: 0 of 10 (stays)."""
    by = {r["school"]: r for r in rows}
    out = []
    for column in ("enrolments_pa_10_exact", "pupils_pa_10_exact", "enrolments_pa_50_exact"):
        if by["100"][column] != "c" or by["100"][column + "_percent"] != "c":
            out.append(f"{column} of 100 is 2 and shown")
        if by["200"][column] != "c":
            out.append(f"{column} of 200 gives that of 100 by subtraction")
        if by["300"][column] != 0:
            out.append(f"{column} of 300 is a true 0 and not shown as 0")
    if by["100"]["sess_possible"] != 200:
        out.append("sessions of a group of 10 children are hidden")
    return out


Case("suppress: a small group and one more", {"m.csv": grid(*school("100", 1, ok=4), *school("200", 11, ok=2), *school("300", 21, ok=10))},
     "rates --marks m.csv --by school --suppress 3", not_ours=True, check=check_small_school,
     notes=["Two tables that differ by a few days or children can be subtracted: publish one."])
Case("suppress: small counts", {"m.csv": grid(*school("100", 1, ok=8, bad=2), *school("200", 21, ok=5, bad=5), *school("300", 41, ok=10))},
     "rates --marks m.csv --by school --suppress 3", not_ours=True, check=check_counts)
Case("suppress: all but two of the group", {"m.csv": grid(*school("100", 1, ok=2, bad=8))},
     "rates --marks m.csv --suppress 3", not_ours=True,
     check=lambda rows: [] if rows[0]["enrolments_pa_10_exact"] == "c" and rows[0]["enrolments_pa_10_exact_percent"] == "c"
     and rows[0]["sess_possible"] == 200 else ["8 of 10 is within 2 of the group"])
Case("suppress: two children with N 1 are still hidden", {"m.csv": grid(*school("100", 1, ok=2))},
     "rates --marks m.csv --suppress 1", not_ours=True,
     check=lambda rows: [] if hidden(rows[0]) == figures(rows[0]) else ["max(3, N) children"])
Case("suppress: rare codes join one line",
     {"m.csv": grid(*[(f"S{i}", "100", SEPT, "I I M /" if i < 2 else "I O R /" if i < 4 else "I / / /") for i in range(8)])},
     "reasons --marks m.csv --suppress 3", not_ours=True,
     check=lambda rows: [] if {r["code"] for r in rows if r["sessions"]} <= {"I", "other reasons", None}
     and any("other reasons" in (r["code"], r.get("reason")) for r in rows) else
     [f"M, O and R of two children each are not joined: {[(r['code'], r.get('reason')) for r in rows]}"])
for verb in ("children", "spells", "rolling"):
    Case(f"suppress: {verb} prints pupils and refuses", {"m.csv": grid(("S1", "100", SEPT, "I /"))},
         f"{verb} --marks m.csv --suppress 5", exit=64, not_ours=True)
Case("suppress: trajectory prints pupils and refuses", {"m.csv": grid(("S1", "100", SEPT, "I /"))},
     "trajectory --marks m.csv --upn S1 --suppress 5", exit=64, not_ours=True)

# --- Bad input --------------------------------------------------------------------------------------

GOOD = "S1,100,2024-09-02,AM,/"


def bad(name, marks, column, line=3, words=(), tally=("m.csv", 2, 1, 1, 0), **more):
    Case("bad: " + name, {"m.csv": marks}, "rates --marks m.csv", exit=65, places=[("m.csv", line, column)], words=list(words),
         tally=tally, **more)


bad("unknown code", long(GOOD, "S1,100,2024-09-02,PM,QQ"), 5, words=["QQ"])
bad("unknown code, other order of columns", "code,session,date,urn,upn\n/,AM,2024-09-02,100,S1\n%,PM,2024-09-02,100,S1\n", 1, words=["%"])
bad("a code that had not begun", long("S1,100,2024-07-15,AM,/", "S1,100,2024-07-15,PM,J1"), 5, words=["2024-08-19"])
bad("K on 18 August 2024", long("S1,100,2024-08-18,AM,/", "S1,100,18/08/2024,PM,K"), 5, words=["2024-08-19"])
bad("conflict", long(GOOD, "S1,100,2024-09-02,AM,I"), 5, words=["2"], tally=("m.csv", 2, None, None, 0))
bad("a bad date", long(GOOD, "S1,100,2024-02-30,AM,/"), 3, words=["2024-02-30"])
bad("29 February of another year", long(GOOD, "S1,100,29/02/2023,AM,/"), 3)
bad("month before day", long(GOOD, "S1,100,09/22/2024,AM,/"), 3)
bad("a date in words", long(GOOD, "S1,100,2 September 2024,AM,/"), 3)
bad("a bad session", long(GOOD, "S1,100,2024-09-02,NOON,/"), 4, words=["NOON"])
bad("an empty UPN", long(GOOD, ",100,2024-09-02,AM,/"), 1)
bad("an empty URN", long(GOOD, "S1,,2024-09-02,PM,/"), 2)
bad("too few fields", long(GOOD, "S1,100,2024-09-02,PM"), None)
bad("too many fields", long(GOOD, "S1,100,2024-09-02,PM,/,extra"), None)
bad("line numbers are physical lines",
    "upn,urn,date,session,code,comment\nS1,100,2024-09-02,AM,/,\"two\nlines\"\n\nS1,100,2024-09-02,PM,QQ,\n", 5, line=5)
bad("the line on which the record starts",
    "upn,urn,date,session,comment,code\nS1,100,2024-09-02,AM,,/\nS1,100,2024-09-02,PM,\"two\nlines\",QQ\n", 6, line=3)
bad("a quote not closed", "upn,urn,date,session,code,comment\nS1,100,2024-09-02,AM,/,\nS1,100,2024-09-02,PM,/,\"open\n", None)
bad("an unknown code in a grid cell", "upn,urn,2024-09-02 AM,2024-09-02 PM\nS1,100,/,/\nS2,100,/,QQ\n", 4, words=["QQ"])
bad("a code not begun in a grid cell", "upn,urn,2024-08-16 AM,2024-08-16 PM\nS1,100,/,/\nS2,100,J1,/\n", 3, words=["2024-08-19"])
bad("an unknown code among marks", grid(("S1", "100", SEPT, "/ /"), ("S2", "100", SEPT, "/ QQ")), 4, words=["QQ"])
bad("unseparated marks are not guessed", grid(("S1", "100", SEPT, "/ /"), ("S2", "100", SEPT, "/\\/\\")), 4)
bad("a bad start", grid(("S1", "100", SEPT, "/ /"), ("S2", "100", "2024-13-02", "/ /")), 3)
Case("bad: conflict names the other line", {"m.csv": long("S2,100,2024-09-02,AM,/", "S1,100,2024-09-03,AM,O", GOOD, "S1,100,2024-09-03,AM,I")},
     "rates --marks m.csv", exit=65, places=[("m.csv", 5, 5)], words=["3"])
Case("bad: conflict between two files names both", {"a.csv": long(GOOD), "b.csv": long("S2,100,2024-09-02,AM,/", "S1,100,2024-09-02,AM,I")},
     "rates --marks a.csv --marks b.csv", exit=65, places=[("b.csv", 3, 5)], words=["a.csv", "2"])
Case("bad: / and \\ in one session are two codes", {"m.csv": long(GOOD, "S1,100,2024-09-02,AM,\\")}, "rates --marks m.csv", exit=65,
     places=[("m.csv", 3, 5)])
for column in ("upn", "urn", "date", "session", "code"):
    names = [n for n in ("upn", "urn", "date", "session", "code") if n != column]
    Case(f"bad: no column {column}", {"m.csv": ",".join(names) + "\n" + ",".join(["x"] * 4) + "\n"}, "rates --marks m.csv", exit=65,
         places=[("m.csv", 1, None)], words=[column])
Case("bad: marks without start", {"m.csv": "upn,urn,marks\nS1,100,/ /\n"}, "rates --marks m.csv", exit=65, places=[("m.csv", 1, None)], words=["start"])
Case("bad: a column twice", {"m.csv": "upn,urn,date,session,code,Date\n" + GOOD + ",2024-09-02\n"}, "rates --marks m.csv", exit=65,
     places=[("m.csv", 1, 6)], words=["date"])
Case("bad: empty file", {"m.csv": ""}, "rates --marks m.csv", exit=65, words=["m.csv"])
Case("bad: only empty lines", {"m.csv": "\n\r\n\n"}, "rates --marks m.csv", exit=65, words=["m.csv"])
Case("bad: no heading", {"m.csv": GOOD + "\nS1,100,2024-09-02,PM,/\n"}, "rates --marks m.csv", exit=65, places=[("m.csv", 1, None)])
Case("bad: no such file", {}, "rates --marks nothing.csv", exit=66, words=["nothing.csv"])
Case("bad: no such pupil file", {"m.csv": long(GOOD)}, "rates --marks m.csv --pupils nothing.csv", exit=66, words=["nothing.csv"])
Case("bad: an unknown grouping", {"m.csv": long(GOOD)}, "rates --marks m.csv --by colour", exit=64, not_ours=True)
Case("bad: an unknown population", {"m.csv": long(GOOD)}, "rates --marks m.csv --population half", exit=64, not_ours=True)
Case("bad: --from that is no day", {"m.csv": long(GOOD)}, "rates --marks m.csv --from 2024-02-30", exit=64, not_ours=True)
Case("bad: an unknown segment", {"m.csv": long(GOOD)}, "children --marks m.csv --segment bad", exit=64, not_ours=True)


def bad_pupils(name, text, line, column, words=(), tally=None):
    Case("bad pupils: " + name, {"m.csv": long(GOOD), "p.csv": text}, "rates --marks m.csv --pupils p.csv", exit=65,
         places=[("p.csv", line, column)], words=list(words), tally=tally)


bad_pupils("two different rows", "upn,urn,sex\nS1,100,F\nS2,100,F\nS1,100,M\n", 4, None, ["2"], ("p.csv", 3, None, None, 0))
bad_pupils("a word in fsm", "upn,urn,fsm\nS1,100,yes\nS2,100,perhaps\n", 3, 3, ["perhaps"], ("p.csv", 2, 1, 1, 0))
bad_pupils("a word in boarder", "upn,boarder,urn\nS1,maybe,100\n", 2, 2, ["maybe"], ("p.csv", 1, 0, 1, 0))
bad_pupils("a word in enrolment", "upn,urn,enrolment\nS1,100,visitor\n", 2, 3, ["visitor"], ("p.csv", 1, 0, 1, 0))
bad_pupils("a bad date of birth", "upn,urn,date_of_birth\nS1,100,2015-02-29\n", 2, 3, ["2015-02-29"], ("p.csv", 1, 0, 1, 0))
bad_pupils("a bad entry date", "upn,urn,entry_date\nS1,100,soon\n", 2, 3, ["soon"], ("p.csv", 1, 0, 1, 0))
bad_pupils("an empty UPN", "upn,urn,sex\n,100,F\n", 2, 1, (), ("p.csv", 1, 0, 1, 0))
bad_pupils("no column urn", "upn,sex\nS1,F\n", 1, None, ["urn"])
bad_pupils("a column twice", "upn,urn,sex,Sex\nS1,100,F,F\n", 1, 4, ["sex"])
for verb in ("reasons", "children", "spells", "rolling"):
    Case(f"bad: {verb} refuses a file with one bad row", {"m.csv": long(GOOD, "S1,100,2024-09-02,PM,QQ")}, f"{verb} --marks m.csv",
         exit=65, places=[("m.csv", 3, 5)])
Case("bad: twenty findings and the count of all", {"m.csv": long(*[f"S{i},100,2024-09-02,AM,QQ" for i in range(30)])},
     "rates --marks m.csv", exit=65, places=[("m.csv", 2, 5), ("m.csv", 21, 5)], words=["30"], tally=("m.csv", 30, 0, 30, 0))
Case("quality: reads past refused rows and lists each as must",
     {"m.csv": long(GOOD, "S1,100,2024-09-02,PM,QQ", "S1,100,2024-02-30,AM,/", "S1,100,2024-09-03,PM,i")}, "quality --marks m.csv",
     not_ours=True, check=lambda rows: [] if sum(r["severity"] == "must" for r in rows) == 2 else ["not two findings of must"])
QUALITY = {
    "a wrong check letter": long("A801200001001,100,2024-09-02,AM,/"),          # H is right
    "a weekend": long("H801200001001,100,2024-09-07,AM,/"),
    "attended at two schools": long("H801200001001,100,2024-09-02,AM,/", "H801200001001,200,2024-09-02,AM,/"),
    "a small letter": long("H801200001001,100,2024-09-02,AM,i"),
    "a repeat": long("H801200001001,100,2024-09-02,AM,/", "H801200001001,100,2024-09-02,AM,/"),
    "a blank": long("H801200001001,100,2024-09-02,AM,"),
}
for what, marks in QUALITY.items():
    Case(f"quality: {what} is reported", {"m.csv": marks}, "quality --marks m.csv", not_ours=True,
         check=lambda rows: [] if rows else ["no finding"])
Case("quality: a child with two values is reported", {"m.csv": grid(("H801200001001", "100", SEPT, "/ /")),
     "p.csv": "upn,urn,sex\nH801200001001,100,F\nH801200001001,200,M\n"}, "quality --marks m.csv --pupils p.csv", not_ours=True,
     check=lambda rows: [] if rows else ["no finding"])
Case("quality: a good file has nothing that must or should", {"m.csv": grid(("H801200001001", "100", SEPT, "/ \\"))},
     "quality --marks m.csv", not_ours=True,
     check=lambda rows: [f"{r['kind']} {r['severity']}" for r in rows if r["severity"] in ("must", "should")])


def self_check():
    """The functions of `measures` against every case that they can answer."""
    import answers
    import reading
    from shared import differences
    failed = 0
    for case in CASES:
        if case.not_ours:
            continue
        with tempfile.TemporaryDirectory() as folder:
            for name, content in case.files.items():
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(content)
            faults, place = [], None
            try:
                rows, read = answers.answer(case.command, folder)
                got = 0
            except reading.BadData as fault:
                rows, read, got, place = None, None, 65, fault.place
            except answers.NotFound:
                rows, read, got = None, None, 65
            except FileNotFoundError:
                rows, read, got = None, None, 66
        if got != case.exit:
            faults.append(f"exit {got}, not {case.exit}: {place}")
        elif got == 0:
            if case.rows is not None:
                faults += differences(case.rows, rows)
            if case.check:
                faults += case.check(rows)
            for key, value in case.keys.items():
                mine = getattr(read, key)()
                if mine != value:
                    faults.append(f"{key}: {mine}, not {value}")
        elif case.places and place:
            file, line, column = case.places[0]
            if place[:2] != (file, line) or (column and place[2] and place[2] != column):
                faults.append(f"at {place}, not {case.places[0]}")
        if faults:
            failed += 1
            print(f"{case.name}:", *faults, sep="\n    ")
    print(f"{sum(not c.not_ours for c in CASES) - failed} passed, {failed} failed")
    return failed


if __name__ == "__main__":
    sys.exit(1 if self_check() else 0)
