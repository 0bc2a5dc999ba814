# SPDX-License-Identifier: MIT
"""One peer, one run: reads the register and the pupils from CSV and prints rates by school and year group.

Each does what an analyst would write: columns typed where that is faster, codes joined to their classes, thresholds in whole numbers.
None of them checks a row: no unknown code, no day off the roll, no second mark of a session is noticed.
"""
import json
import sys
import time

engine, register, pupils, threads = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
ATTENDED = ["/", "\\", "L", "P", "V", "W", "B", "K"]
AUTHORISED = ["I", "M", "S", "R", "E", "C", "C1", "C2", "J1", "T"]
UNAUTHORISED = ["O", "G", "N", "U"]


def duck():
    import duckdb
    began = time.perf_counter()
    db = duckdb.connect()
    db.execute(f"SET threads={threads}")
    codes = ", ".join([f"('{c}',1,0,0)" for c in ATTENDED] + [f"('{c}',1,1,0)" for c in AUTHORISED] + [f"('{c}',1,1,1)" for c in UNAUTHORISED])
    rows = db.execute(f"""
        WITH codes(code, possible, absent, unauthorised) AS (VALUES {codes}),
        own AS (
          SELECT m.upn, m.urn, sum(possible) AS possible, sum(absent) AS absent, sum(unauthorised) AS unauthorised
          FROM read_csv('{register}', header=true, columns={{'upn':'VARCHAR','urn':'INTEGER','date':'DATE','session':'VARCHAR','code':'VARCHAR'}}) m
          JOIN codes USING (code) GROUP BY m.upn, m.urn)
        SELECT o.urn, p.year_group, count(*), sum(possible), sum(absent), sum(unauthorised),
          sum((10 * absent >= possible)::INT), sum((2 * absent >= possible)::INT)
        FROM own o LEFT JOIN read_csv('{pupils}', header=true, all_varchar=true) p ON p.upn = o.upn AND p.urn::INTEGER = o.urn
        WHERE possible > 0 GROUP BY o.urn, p.year_group""").fetchall()
    return began, [[str(r[0]), r[1]] + [int(x) for x in r[2:]] for r in rows]


def polar():
    import os
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    import polars as pl
    began = time.perf_counter()
    codes = pl.LazyFrame({
        "code": ATTENDED + AUTHORISED + UNAUTHORISED,
        "absent": [0] * len(ATTENDED) + [1] * (len(AUTHORISED) + len(UNAUTHORISED)),
        "unauthorised": [0] * (len(ATTENDED) + len(AUTHORISED)) + [1] * len(UNAUTHORISED)})
    own = (
        pl.scan_csv(register, schema={"upn": pl.String, "urn": pl.Int32, "date": pl.String, "session": pl.String, "code": pl.String})
        .select("upn", "urn", "code").join(codes, on="code", how="inner").group_by("upn", "urn")
        .agg(possible=pl.len().cast(pl.Int64), absent=pl.col("absent").sum(), unauthorised=pl.col("unauthorised").sum()))
    who = pl.scan_csv(pupils, infer_schema=False).select("upn", pl.col("urn").cast(pl.Int32), "year_group")
    table = (
        own.join(who, on=["upn", "urn"], how="left").group_by("urn", "year_group")
        .agg(pl.len(), pl.col("possible", "absent", "unauthorised").sum(),
             pa=(10 * pl.col("absent") >= pl.col("possible")).sum(), sa=(2 * pl.col("absent") >= pl.col("possible")).sum())
        .collect())
    return began, [[str(r[0]), r[1]] + [int(x) for x in r[2:]] for r in table.rows()]


def panda():
    import pandas as pd
    began = time.perf_counter()
    marks = pd.read_csv(register, engine="pyarrow", usecols=["upn", "urn", "code"], dtype={"urn": "int32"})
    kind = {**{c: 1 for c in ATTENDED}, **{c: 2 for c in AUTHORISED}, **{c: 3 for c in UNAUTHORISED}}
    k = marks["code"].map(kind).fillna(0).astype("int8")
    marks = marks.assign(possible=(k > 0).astype("int32"), absent=(k > 1).astype("int32"), unauthorised=(k > 2).astype("int32"))
    own = marks.groupby(["upn", "urn"], sort=False)[["possible", "absent", "unauthorised"]].sum().reset_index()
    own = own[own.possible > 0]
    who = pd.read_csv(pupils, dtype=str)[["upn", "urn", "year_group"]]
    who["urn"] = who["urn"].astype("int32")
    own = own.merge(who, on=["upn", "urn"], how="left").assign(n=1)
    own["pa"] = (10 * own.absent >= own.possible).astype(int)
    own["sa"] = (2 * own.absent >= own.possible).astype(int)
    table = own.groupby(["urn", "year_group"], dropna=False)[["n", "possible", "absent", "unauthorised", "pa", "sa"]].sum().reset_index()
    return began, [[str(r[0]), None if r[1] != r[1] else r[1]] + [int(x) for x in r[2:]] for r in table.itertuples(index=False)]


began, rows = {"duckdb": duck, "polars": polar, "pandas": panda}[engine]()
seconds = time.perf_counter() - began
print(json.dumps({"seconds": seconds, "rows": sorted(rows, key=lambda r: (r[0], str(r[1])))}))
