# SPDX-License-Identifier: MIT
"""The peers, loaded and waiting: a long table sorted by pupil, small typed columns, each question in the best idiom that was tried."""
import time

WEEKS = 10


class Duck:
    name = "duckdb"

    def __init__(self, table, pupil, threads):
        import duckdb
        self.db = duckdb.connect()
        self.db.execute(f"SET threads={threads}")
        self.db.register("arrow", table)
        self.db.execute("CREATE TABLE m AS SELECT * FROM arrow")
        self.pupil = pupil

    def _sums(self, rows):
        rows = [[int(x) for x in r] for r in rows]
        out = [len(rows)]
        for c in range(len(rows[0]) if rows else 0):
            out += [sum(r[c] for r in rows), sum(r[c] * r[c] for r in rows)]
        return out

    def ask(self, q):
        sql = {
            "rates": """SELECT count(*), sum(p), sum(a), sum(u), sum((10*a>=p)::INT), sum((2*a>=p)::INT) FROM
                (SELECT any_value(school) school, any_value(yg) yg, sum((cls>0)::INT) p, sum((cls>2)::INT) a, sum((cls>3)::INT) u FROM m
                 GROUP BY row) WHERE p > 0 GROUP BY school, yg""",
            "reasons": "SELECT count(*), count(DISTINCT pupil) FROM m WHERE code > 0 GROUP BY week, code",
            "weekdays": "SELECT sum((cls>0)::INT), sum((cls>2)::INT), count(DISTINCT pupil) FILTER (cls>0) FROM m GROUP BY weekday, session",
            "rolling": f"""SELECT count(*), sum(d) FROM (SELECT row, min(day) d FROM (SELECT row, day, school_week,
                lag(school_week, 9) OVER (PARTITION BY row ORDER BY slot) AS before FROM m WHERE cls > 3)
                WHERE school_week - before < {WEEKS} GROUP BY row)""",
            "spells": """WITH s AS (SELECT pupil, slot, max((cls BETWEEN 1 AND 2)::INT) AS here FROM m WHERE cls > 0 GROUP BY pupil, slot),
                r AS (SELECT pupil, here, sum(here) OVER (PARTITION BY pupil ORDER BY slot) AS run FROM s),
                l AS (SELECT pupil, run, count(*) AS n FROM r WHERE here = 0 GROUP BY pupil, run)
                SELECT sum(k), sum(n), sum(x) FROM (SELECT count(*) k, sum(n) n, max(n) x FROM l GROUP BY pupil)""",
            "path": """WITH d AS (SELECT DISTINCT (monday + w)::SMALLINT AS day FROM (SELECT DISTINCT day - weekday AS monday FROM (SELECT DISTINCT day, weekday FROM m)), range(5) t(w)), c AS (SELECT DISTINCT pupil FROM m),
                s AS (SELECT pupil, day, sum((cls>0)::INT) p, sum((cls>2)::INT) a FROM m GROUP BY pupil, day),
                t AS (SELECT c.pupil, d.day, sum(coalesce(p,0)) OVER w AS p, sum(coalesce(a,0)) OVER w AS a
                  FROM c CROSS JOIN d LEFT JOIN s ON s.pupil = c.pupil AND s.day = d.day WINDOW w AS (PARTITION BY c.pupil ORDER BY d.day))
                SELECT sum((p>0)::INT), sum((p>0 AND 10*a>=p)::INT), sum((p>0 AND 2*a>=p)::INT) FROM t GROUP BY day""",
            "child": f"""SELECT sum(p) OVER (ORDER BY day), sum(a) OVER (ORDER BY day) FROM
                (SELECT day, sum((cls>0)::INT) p, sum((cls>2)::INT) a FROM m WHERE pupil = {self.pupil} AND code > 0 GROUP BY day)""",
        }[q]
        began = time.perf_counter()
        rows = self.db.execute(sql).fetchall()
        ms = (time.perf_counter() - began) * 1000
        return ms, [int(x) for x in rows[0]] if q in ("rolling", "spells") else self._sums(rows)


class Polar:
    name = "polars"

    def __init__(self, table, pupil, threads):
        import polars as pl
        self.pl = pl
        self.m = pl.from_arrow(table)
        self.pupil = pupil

    def _sums(self, frame):
        rows = [[int(x) for x in r] for r in frame.rows()]
        out = [len(rows)]
        for c in range(len(rows[0]) if rows else 0):
            out += [sum(r[c] for r in rows), sum(r[c] * r[c] for r in rows)]
        return out

    def ask(self, q):
        pl, m = self.pl, self.m.lazy()
        col = pl.col
        if q == "rates":
            plan = (m.group_by("row").agg(col("school").first(), col("yg").first(), p=(col("cls") > 0).sum().cast(pl.Int64), a=(col("cls") > 2).sum().cast(pl.Int64),
                    u=(col("cls") > 3).sum().cast(pl.Int64)).filter(col("p") > 0).group_by("school", "yg")
                    .agg(pl.len(), col("p").sum(), col("a").sum(), col("u").sum(), x=(10 * col("a") >= col("p")).sum(), y=(2 * col("a") >= col("p")).sum())
                    .drop("school", "yg"))
        elif q == "reasons":
            plan = m.filter(col("code") > 0).group_by("week", "code").agg(pl.len(), c=col("pupil").n_unique()).select("len", "c")
        elif q == "weekdays":
            plan = m.group_by("weekday", "session").agg(p=(col("cls") > 0).sum(), a=(col("cls") > 2).sum(), c=col("pupil").filter(col("cls") > 0).n_unique()).select("p", "a", "c")
        elif q == "rolling":
            # The tenth unauthorised session before this one lies in the window of school weeks.
            plan = (m.filter(col("cls") > 3).select("row", "school_week", "day").with_columns(before=col("school_week").shift(9).over("row"))
                    .filter(col("school_week") - col("before") < WEEKS).group_by("row").agg(col("day").min().cast(pl.Int64)).select(pl.len(), d=col("day").sum()))
        elif q == "spells":
            plan = (m.filter(col("cls") > 0).group_by("pupil", "slot").agg(here=(col("cls") <= 2).max().cast(pl.Int32)).sort("pupil", "slot")
                    .with_columns(run=col("here").cum_sum().over("pupil")).filter(col("here") == 0).group_by("pupil", "run").len()
                    .group_by("pupil").agg(k=pl.len(), n=col("len").sum(), x=col("len").max()).select(col("k", "n", "x").cast(pl.Int64).sum()))
        elif q == "path":
            # Every weekday of every school week, those without a mark too.
            days = (m.select("day", "weekday").unique().select(monday=col("day") - col("weekday").cast(pl.Int16)).unique()
                    .join(pl.LazyFrame({"w": [0, 1, 2, 3, 4]}, schema={"w": pl.Int16}), how="cross").select(day=col("monday") + col("w")))
            plan = (m.select("pupil").unique().join(days, how="cross")
                    .join(m.group_by("pupil", "day").agg(p=(col("cls") > 0).sum().cast(pl.Int32), a=(col("cls") > 2).sum().cast(pl.Int32)), on=["pupil", "day"], how="left")
                    .sort("pupil", "day").with_columns(col("p", "a").fill_null(0).cum_sum().over("pupil"))
                    .group_by("day").agg(c=(col("p") > 0).sum(), x=((col("p") > 0) & (10 * col("a") >= col("p"))).sum(), y=((col("p") > 0) & (2 * col("a") >= col("p"))).sum())
                    .drop("day"))
        else:
            plan = (m.filter((col("pupil") == self.pupil) & (col("code") > 0)).group_by("day").agg(p=(col("cls") > 0).sum(), a=(col("cls") > 2).sum()).sort("day")
                    .select(col("p", "a").cum_sum()))
        began = time.perf_counter()
        frame = plan.collect()
        ms = (time.perf_counter() - began) * 1000
        return ms, [int(x) for x in frame.row(0)] if q in ("rolling", "spells") else self._sums(frame)


class Panda:
    name = "pandas"
    skips = {"rolling", "spells", "path"}

    def __init__(self, table, pupil, threads):
        self.m = table.to_pandas()
        self.pupil = pupil

    def _sums(self, frame):
        values = frame.to_numpy().astype("int64")
        out = [len(values)]
        for c in range(values.shape[1]):
            out += [int(values[:, c].sum()), int((values[:, c] ** 2).sum())]
        return out

    def ask(self, q):
        m = self.m
        began = time.perf_counter()
        if q == "rates":
            own = m.assign(p=m.cls > 0, a=m.cls > 2, u=m.cls > 3).groupby(["row"], sort=False).agg(
                school=("school", "first"), yg=("yg", "first"), p=("p", "sum"), a=("a", "sum"), u=("u", "sum"))
            own = own[own.p > 0]
            own = own.assign(n=1, x=10 * own.a >= own.p, y=2 * own.a >= own.p)
            frame = own.groupby(["school", "yg"], sort=False)[["n", "p", "a", "u", "x", "y"]].sum()
        elif q == "reasons":
            frame = m[m.code > 0].groupby(["week", "code"], sort=False).agg(n=("pupil", "size"), c=("pupil", "nunique"))
        elif q == "weekdays":
            frame = m.assign(p=m.cls > 0, a=m.cls > 2).groupby(["weekday", "session"], sort=False)[["p", "a"]].sum()
            frame["c"] = m[m.cls > 0].groupby(["weekday", "session"], sort=False)["pupil"].nunique()
        else:
            own = m[(m.pupil == self.pupil) & (m.code > 0)]
            frame = own.assign(p=own.cls > 0, a=own.cls > 2).groupby("day")[["p", "a"]].sum().cumsum()
        ms = (time.perf_counter() - began) * 1000
        return ms, self._sums(frame)


def long_table(register, pupils, middle):
    """The register as an Arrow table; `middle` is the pupil asked about, by number of upn. Codes are 0 for a blank."""
    import duckdb
    db = duckdb.connect()
    names = ["", "#", "Z", "Y4", "D", "Y", "Y1", "Y2", "Y3", "Y5", "Y6", "Y7", "Q", "X", "/", "\\", "L", "P", "V", "W", "B", "K",
             "I", "M", "S", "R", "E", "C", "C1", "C2", "J1", "T", "O", "G", "N", "U"]
    cls = [0] * 14 + [1] * 8 + [3] * 10 + [4] * 4
    db.execute("CREATE TABLE codes(name VARCHAR, code UTINYINT, cls UTINYINT)")
    db.executemany("INSERT INTO codes VALUES (?, ?, ?)", [[n, i, c] for i, (n, c) in enumerate(zip(names, cls))])
    db.execute(f"""CREATE TABLE raw AS SELECT upn, urn, date, session, coalesce(code, '') AS code FROM
      read_csv('{register}', header=true, columns={{'upn':'VARCHAR','urn':'INTEGER','date':'DATE','session':'VARCHAR','code':'VARCHAR'}})""")
    db.execute(f"CREATE TABLE who AS SELECT upn, urn::INTEGER AS urn, year_group FROM read_csv('{pupils}', header=true, all_varchar=true)")
    db.execute("CREATE TABLE children AS SELECT upn, (row_number() OVER (ORDER BY upn) - 1)::INTEGER AS pupil FROM (SELECT DISTINCT upn FROM raw)")
    db.execute("""CREATE TABLE rows AS SELECT upn, urn, (row_number() OVER (ORDER BY urn, upn) - 1)::INTEGER AS row FROM (SELECT DISTINCT upn, urn FROM raw)""")
    db.execute("CREATE TABLE schools AS SELECT urn, (row_number() OVER (ORDER BY urn) - 1)::SMALLINT AS school FROM (SELECT DISTINCT urn FROM raw)")
    db.execute("CREATE TABLE groups AS SELECT year_group, (row_number() OVER (ORDER BY year_group) - 1)::TINYINT AS yg FROM (SELECT DISTINCT year_group FROM who)")
    db.execute("""CREATE TABLE weeks AS SELECT urn, monday, (row_number() OVER (PARTITION BY urn ORDER BY monday) - 1)::SMALLINT AS school_week FROM
      (SELECT DISTINCT urn, date_trunc('week', date) AS monday FROM raw JOIN codes c ON c.name = raw.code WHERE c.code > 3)""")
    table = db.execute("""SELECT c.pupil, r.row, s.school, g.yg, (date_diff('week', DATE '2025-08-25', raw.date))::UTINYINT AS week,
      (isodow(raw.date) - 1)::UTINYINT AS weekday, (raw.session = 'PM')::UTINYINT AS session, date_diff('day', DATE '2025-08-01', raw.date)::SMALLINT AS day,
      (date_diff('day', DATE '2025-08-01', raw.date) * 2 + (raw.session = 'PM')::INT)::SMALLINT AS slot, k.code, k.cls, coalesce(w.school_week, -1)::SMALLINT AS school_week
      FROM raw JOIN codes k ON k.name = raw.code JOIN children c ON c.upn = raw.upn JOIN rows r ON r.upn = raw.upn AND r.urn = raw.urn
      JOIN schools s ON s.urn = raw.urn LEFT JOIN who ON who.upn = raw.upn AND who.urn = raw.urn
      LEFT JOIN groups g ON g.year_group IS NOT DISTINCT FROM who.year_group
      LEFT JOIN weeks w ON w.urn = raw.urn AND w.monday = date_trunc('week', raw.date) ORDER BY r.row, slot""").to_arrow_table()
    upn = db.execute(f"SELECT upn FROM rows WHERE row = {middle}").fetchone()[0]
    pupil = db.execute("SELECT pupil FROM children WHERE upn = ?", [upn]).fetchone()[0]
    return table, int(pupil)
