# SPDX-License-Identifier: MIT
"""Makes small and middle registers of invented children from a seed, as files in every form.

UPNs begin with I, O or S, letters that no real UPN begins with. The register is made so that it is
good data: what is odd in it (repeats, old codes, marks outside the enrolment) is counted or reported,
never refused."""

from datetime import date, timedelta
import random

import codes

# (first Monday, weeks): each span holds days on which a rule turns.
SPANS = (
    (date(2024, 9, 2), 8),
    (date(2024, 7, 8), 11),     # 31 July, 19 August 2024
    (date(2021, 1, 4), 6),      # Covid X
    (date(2022, 3, 14), 5),     # the end of Covid X
    (date(2024, 2, 19), 6),     # 29 February, Easter 31 March
    (date(2025, 7, 7), 10),     # 1 August
    (date(2025, 3, 17), 8),     # Easter 20 April
    (date(2020, 2, 24), 4),     # 29 February on a Saturday
    (date(2024, 11, 4), 24),    # a long run over Christmas
    (date(2020, 7, 20), 8),     # Covid X begins
)
URNS = ("100021", "120003", "100004", "100009", "130500", "199001", "100020")
ATTENDED_OLD, ATTENDED_NEW = "L V P W B J".split(), "L V P W B K".split()
AUTHORISED_OLD, AUTHORISED_NEW = "I I I M R S T H E C".split(), "I I I M R S T E C C1 C2 J1".split()
UNAUTHORISED = "G N O O U".split()
NOT_POSSIBLE_OLD, NOT_POSSIBLE_NEW = "D X Y".split(), "D X Q Y1 Y2 Y3 Y4 Y5 Y6 Y7".split()
KINDS = ("usual", "usual", "usual", "often", "hardly", "exact", "exact", "near", "all_x", "all_d", "all_y",
         "one_session", "blank_only", "dual", "mover", "both", "unauthorised", "joiner", "leaver", "late_n")


class Register:
    def __init__(self, seed):
        self.seed = seed
        self.random = random.Random(seed)
        self.middle = seed % 5 == 0
        self.first, self.weeks = SPANS[seed % len(SPANS)]
        self.last = self.first + timedelta(days=7 * self.weeks - 3)
        self.urns = self.random.sample(URNS, 5 if self.middle else self.random.randint(1, 4))
        self.marks = {}             # (upn, urn, day, session) → code, "" for a blank
        self.rows = {}              # (upn, urn) → pupil row as text
        self.closed = {urn: set(self.random.sample(range(self.weeks), self.random.randint(0, 2)))
                       for urn in self.urns}
        self.yes, self.no = self.random.choice((("true", "false"), ("1", "0"), ("Y", "N"), ("yes", "no")))
        for _ in range(90 if self.middle else self.random.randint(12, 40)):
            self.child()
        self.upns = sorted({key[0] for key in self.marks})
        self.files, self.mark_files, self.pupil_file = {}, [], None
        Writer(self).write()

    # --- children -----------------------------------------------------------------------------

    def upn(self):
        while True:
            text = self.random.choice("IOS") + "".join(self.random.choice("0123456789") for _ in range(12))
            if text not in {key[0] for key in self.rows}:
                return text

    def sessions(self, urn, first=None, last=None):
        """The sessions on which that school is open, the odd weekend among them."""
        found = []
        for week in range(self.weeks):
            for weekday in range(5):
                day = self.first + timedelta(days=7 * week + weekday)
                if (first and day < first) or (last and day > last) or week in self.closed[urn]:
                    continue
                found += [(day, "AM"), (day, "PM")]
        return found

    def some(self, new, old, day):
        return self.random.choice(new if day >= codes.NEW_RULES else old)

    def attend(self, day, session):
        if self.random.random() < 0.85:
            return "/" if session == "AM" else "\\"
        if day >= codes.NEW_RULES and self.random.random() < 0.05:
            return "J"
        return self.some(ATTENDED_NEW, ATTENDED_OLD, day)

    def absence(self, day, unauthorised=0.35):
        if self.random.random() < unauthorised:
            return self.random.choice(UNAUTHORISED)
        if self.random.random() < 0.03:
            return self.random.choice("HF")
        return self.some(AUTHORISED_NEW, AUTHORISED_OLD, day)

    def elsewhere(self, day):
        if self.random.random() < 0.1:
            return self.random.choice("#Z")
        if day >= codes.NEW_RULES and self.random.random() < 0.05:
            return "Y"
        if codes.COVID_FROM <= day <= codes.COVID_TO and self.random.random() < 0.6:
            return "X"
        return self.some(NOT_POSSIBLE_NEW, NOT_POSSIBLE_OLD, day)

    def put(self, upn, urn, when, code):
        self.marks.setdefault((upn, urn, when[0], when[1]), code)

    def fill(self, upn, urn, often, first=None, last=None, unauthorised=0.35, blanks=0.04, other=0.06):
        absent = False
        for when in self.sessions(urn, first, last):
            dice = self.random.random()
            if dice < blanks:
                self.put(upn, urn, when, self.random.choice(("", "-")))
            elif dice < blanks + other:
                self.put(upn, urn, when, self.elsewhere(when[0]))
            else:
                # Absence comes in runs: who was away is likelier to be away again.
                absent = self.random.random() < (often * 0.4 + 0.55 if absent else often * 0.6)
                self.put(upn, urn, when,
                         self.absence(when[0], unauthorised) if absent else self.attend(*when))

    def exact(self, upn, urn, off):
        """Absence of exactly 5, 10, 20 or 50 percent of its possible sessions, or one session off."""
        open_on = self.sessions(urn)
        share = self.random.choice((5, 10, 20, 50))
        step = 100 // share
        possible = len(open_on) // step * step
        if possible == 0:
            return self.fill(upn, urn, 0.2)
        absent = min(possible, max(0, possible // step + off))
        chosen = set(self.random.sample(range(possible), absent))
        for at, when in enumerate(open_on):
            if at >= possible:
                code = self.random.choice(("", "#", "D"))
            else:
                code = self.absence(when[0]) if at in chosen else self.attend(*when)
            self.put(upn, urn, when, code)

    def child(self):
        pick = self.random
        upn, kind = self.upn(), pick.choice(KINDS)
        urn = pick.choice(self.urns)
        other = pick.choice([u for u in self.urns if u != urn] or [urn])
        if other == urn and kind in ("dual", "mover", "both"):
            kind = "usual"
        row = self.characteristics()
        middle = self.first + timedelta(days=pick.randint(5, max(6, (self.last - self.first).days - 5)))
        if kind == "usual":
            self.fill(upn, urn, pick.random() * 0.15)
        elif kind == "often":
            self.fill(upn, urn, 0.35)
        elif kind == "hardly":
            self.fill(upn, urn, 0.9)
        elif kind == "exact":
            self.exact(upn, urn, 0)
        elif kind == "near":
            self.exact(upn, urn, pick.choice((-1, 1)))
        elif kind in ("all_x", "all_d", "all_y"):
            for when in self.sessions(urn):
                letter = kind[-1].upper()
                self.put(upn, urn, when, "Y7" if letter == "Y" and when[0] >= codes.NEW_RULES else letter)
        elif kind == "one_session":
            when = pick.choice(self.sessions(urn) or [(self.first, "AM")])
            self.put(upn, urn, when, self.absence(when[0]) if pick.random() < 0.5 else self.attend(*when))
        elif kind == "blank_only":
            for when in self.sessions(urn)[:6]:
                self.put(upn, urn, when, pick.choice(("", "-")))
        elif kind == "dual":
            for when in self.sessions(urn):
                here, there = (urn, other) if pick.random() < 0.6 else (other, urn)
                self.put(upn, there, when, "D")
                self.put(upn, here, when, self.absence(when[0]) if pick.random() < 0.2 else self.attend(*when))
        elif kind == "mover":
            self.fill(upn, urn, 0.2, last=middle)
            self.fill(upn, other, 0.2, first=middle + timedelta(days=1))
        elif kind == "both":
            self.fill(upn, urn, 0.3)
            self.fill(upn, other, 0.3)
        elif kind == "unauthorised":
            self.fill(upn, urn, 0.5, unauthorised=0.9)
        elif kind == "late_n":
            for when in self.sessions(urn):
                self.put(upn, urn, when, "N" if pick.random() < 0.3 else self.attend(*when))
        else:
            self.fill(upn, urn, 0.15)
        if kind in ("joiner", "mover") and pick.random() < 0.8:
            row["entry_date"] = middle if kind == "joiner" else middle + timedelta(days=1)
        if kind == "leaver":
            row["leaving_date"] = middle
        if self.random.random() < 0.05:
            self.put(upn, urn, (self.first + timedelta(days=5), "AM"), self.attend(self.first, "AM"))
        for where in {key[1] for key in self.marks if key[0] == upn} or {urn}:
            its = dict(row)
            if kind == "mover" and where == urn:
                its["entry_date"], its["leaving_date"] = None, middle if pick.random() < 0.7 else None
            if pick.random() < 0.1:
                its["sen"] = pick.choice(("N", "K", "E", None))
            if kind == "dual":
                its["enrolment"] = pick.choice(("M", "main")) if where == urn else pick.choice(("S", "subsidiary"))
            if pick.random() > 0.06:
                self.rows[upn, where] = its

    def characteristics(self):
        pick = self.random
        age = pick.choice((3, 4, 4, 5, 6, 7, 9, 11, 13, 14, 15, 15, 16, 17))
        start = date(self.first.year if self.first.month >= 8 else self.first.year - 1, 8, 31)
        # Of that age on 31 August, now and then exactly on the day, or one day short of it.
        born = start.replace(year=start.year - age) - timedelta(days=pick.choice((0, 364, pick.randint(1, 363))))
        group = "N2" if age < 4 else "R" if age == 4 else str(age - 4)
        maybe = lambda value, blank=0.08: None if pick.random() < blank else value
        return {
            "year_group": maybe(group), "sex": maybe(pick.choice(("F", "M"))),
            "date_of_birth": maybe(born, 0.15), "fsm": maybe(pick.choice((self.yes, self.no))),
            "sen": maybe(pick.choice(("N", "N", "N", "K", "E"))), "eal": maybe(pick.choice((self.yes, self.no))),
            "ethnicity": maybe(pick.choice(("WBRI", "APKN", "MWBC"))), "cla": maybe(self.no), "cin": maybe(self.no),
            "cpp": maybe(self.no), "young_carer": maybe(self.no), "area": maybe(pick.choice(("North, upper", "South"))),
            "entry_date": None, "leaving_date": None,
            "enrolment": maybe(pick.choice(("C", "C", "current", "Current", "G", "guest")), 0.3),
            "boarder": maybe(self.yes if pick.random() < 0.1 else self.no, 0.3),
        }


class Writer:
    """Writes a register: each school, or all together, in one of the three forms of a marks file."""

    def __init__(self, register):
        self.register, self.pick = register, register.random

    def write(self):
        register, pick = self.register, self.pick
        parts = [[urn] for urn in register.urns] if pick.random() < 0.7 else [list(register.urns)]
        for number, urns in enumerate(parts):
            mine = {key: code for key, code in register.marks.items() if key[1] in urns}
            form = pick.choice(("long", "long", "wide", "string"))
            if not mine:
                form = "long"
            if form == "string" and any(day.weekday() > 4 for _, _, day, _ in mine):
                form = "wide"
            heading, rows = getattr(self, form)(mine)
            self.file(f"marks{number}.csv", heading, rows, register.mark_files,
                      latin=form == "long" and "comment" in heading and pick.random() < 0.6)
        if pick.random() < 0.92:
            self.pupils()

    def day(self, day, british):
        return day.strftime("%d/%m/%Y") if british else day.isoformat()

    def noisy(self, code):
        dice = self.pick.random()
        return code.lower() if dice < 0.03 else f" {code} " if dice < 0.06 else code

    def long(self, marks):
        pick, british = self.pick, self.pick.random() < 0.5
        columns = ["upn", "urn", "date", "session", "code"]
        columns += [name for name in ("minutes_late", "comment", "room") if pick.random() < 0.5]
        pick.shuffle(columns)
        rows = []
        for (upn, urn, day, session), code in marks.items():
            row = {"upn": upn, "urn": urn, "date": self.day(day, british), "session": session,
                   "code": self.noisy(code), "minutes_late": "5" if code == "L" else "",
                   "comment": pick.choice(("", "", "café £3", "two,\nlines", 'said "ill"')), "room": "B 1"}
            rows += [[row[name] for name in columns]] * (2 if pick.random() < 0.02 else 1)
        pick.shuffle(rows)
        return columns, rows

    def wide(self, marks):
        pick = self.pick
        slots = sorted({(day, session) for _, _, day, session in marks})
        columns = ["upn", "urn", *slots]
        if pick.random() < 0.5:
            pick.shuffle(columns)
        rows = []
        for upn, urn in sorted({key[:2] for key in marks}):
            rows.append([upn if c == "upn" else urn if c == "urn" else
                         self.noisy(marks.get((upn, urn, *c), "")) for c in columns])
        pick.shuffle(rows)
        return [c if isinstance(c, str) else f"{c[0]} {c[1]}" for c in columns], rows

    def string(self, marks):
        pick, british = self.pick, self.pick.random() < 0.5
        columns = ["upn", "urn", "start", "marks"]
        pick.shuffle(columns)
        rows = []
        for upn, urn in sorted({key[:2] for key in marks}):
            days = sorted({day for u, s, day, _ in marks if (u, s) == (upn, urn)})
            cut = pick.choice(days)
            for first, last in ((days[0], cut), (cut + timedelta(days=1), days[-1])):
                while first.weekday() > 4:
                    first += timedelta(days=1)
                if first > last:
                    continue
                line, day = [], first
                while day <= last:
                    if day.weekday() < 5:
                        line += [marks.get((upn, urn, day, half), "") or "-" for half in ("AM", "PM")]
                    day += timedelta(days=1)
                row = {"upn": upn, "urn": urn, "start": self.day(first, british),
                       "marks": pick.choice((" ", "  ")).join(self.noisy(c).strip() for c in line)}
                rows.append([row[name] for name in columns])
        return columns, rows

    def pupils(self):
        register, pick = self.register, self.pick
        columns = [name for name in next(iter(register.rows.values()), {}) if pick.random() < 0.9]
        columns += ["upn", "urn"] + (["house"] if pick.random() < 0.3 else [])
        pick.shuffle(columns)
        british = pick.random() < 0.5
        rows = []
        for (upn, urn), row in register.rows.items():
            text = {name: "" if value is None else self.day(value, british) if isinstance(value, date) else value
                    for name, value in row.items()}
            text.update(upn=upn, urn=urn, house="Red")
            rows += [[text[name] for name in columns]] * (2 if pick.random() < 0.02 else 1)
        pick.shuffle(rows)
        name = "pupils.csv"
        self.file(name, columns, rows, [])
        register.pupil_file = name

    def heading(self, name):
        dice = self.pick.random()
        if name[:1].isdigit() or dice < 0.6:
            return name
        return name.upper() if dice < 0.75 else name.replace("_", " ").capitalize()

    def file(self, name, heading, rows, names, latin=False):
        pick = self.pick
        always = pick.random() < 0.2
        end = pick.choice(("\n", "\r\n"))

        def field(text):
            if always or any(c in text for c in ',"\n\r'):
                return '"' + text.replace('"', '""').replace("\n", end) + '"'
            return text
        lines = [",".join(field(self.heading(text)) for text in heading)]
        lines += [",".join(field(text) for text in row) for row in rows]
        if pick.random() < 0.3 and len(lines) > 2:
            lines.insert(2, "")
        text = end.join(lines) + (end if pick.random() < 0.8 else "")
        if latin:
            content = text.encode("cp1252")
        else:
            content = text.encode("utf-8-sig" if pick.random() < 0.3 else "utf-8")
        self.register.files[name] = content
        names.append(name)


def crowd(seed):
    """Files of a larger crowd with few marks each, for the attack on hidden figures: some schools are
    tiny, some answers rare, a few children are at two schools."""
    pick = random.Random(seed * 31 + 5)
    urns = pick.sample(URNS, pick.randint(2, 6))
    rows, pupils, number = [], [], 0
    rare = pick.choice((0.03, 0.1, 0.3))
    for urn in urns:
        for _ in range(pick.choice((1, 2, 4, 6, 12, 25, 40))):
            number += 1
            upn = f"S{seed % 1000:03d}{number:09d}"
            who = [pick.choice("FM"), "yes" if pick.random() < rare else "no",
                   pick.choice(("N", "N", "N", "N", "K", "E", "")), str(pick.randint(7, 9))]
            often = pick.choice((0, 0, 0.03, 0.1, 0.3, 0.7))
            homes = [urn] if pick.random() > 0.06 else [urn, pick.choice(urns)]
            for at, home in enumerate(dict.fromkeys(homes)):
                marks = [pick.choice("IIIOGMU") if pick.random() < often else "/" for _ in range(20)]
                if pick.random() < 0.03:
                    marks = ["D"] * 20
                start = date(2024, 12, 16) + timedelta(days=21 * at)
                rows.append(f"{upn},{home},{start},{' '.join(marks)}")
                pupils.append(",".join([upn, home, *who]))
    return {"m.csv": ("upn,urn,start,marks\n" + "\n".join(rows) + "\n").encode(),
            "p.csv": ("upn,urn,sex,fsm,sen,year_group\n" + "\n".join(pupils) + "\n").encode()}
