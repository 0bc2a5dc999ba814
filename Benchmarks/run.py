# SPDX-License-Identifier: MIT
"""Ours beside DuckDB, Polars and pandas, on the same seeded files: equal answers first, then time, in turn.

Prints a table, and writes results.json here and the page Documentation/benchmarks.md with its chart.
"""
import argparse
import csv
import datetime
import io
import json
import os
import platform
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
parser = argparse.ArgumentParser()
parser.add_argument("--belong", default=str(ROOT / ".build/release/belong"))
parser.add_argument("--engine", default=str(HERE / ".build/release/Engine"))
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("--size", default="borough")
parser.add_argument("--growth", default="10000,30000,100000,250000,500000")
parser.add_argument("--seed", default="1")
parser.add_argument("--only", default="file,verbs,memory,growth")
options = parser.parse_args()
WORK = ROOT / ".build" / "benchmarks"
THREADS = min(8, os.cpu_count() or 1)
PARTS = options.only.split(",")
results = {"day": datetime.date.today().isoformat(), "threads": THREADS, "size": options.size, "seed": options.seed,
           "machine": f"{platform.machine()}, {os.cpu_count()} processors", "python": platform.python_version()}


def files(size):
    folder = WORK / f"{size}-{options.seed}"
    if not (folder / "register.csv").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([options.belong, "demo", "--files", str(folder), "--size", str(size), "--seed", options.seed, "--force", "--quiet"], check=True)
    return folder / "register.csv", folder / "pupils.csv"


def run(command):
    """Output, seconds of the wall and of processors, and the most memory that was its own, in MB."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    most = 0
    status = f"/proc/{process.pid}/status"
    out = []
    import threading
    reader = threading.Thread(target=lambda: out.extend(process.communicate()))
    reader.start()
    while reader.is_alive():
        try:
            found = re.search(r"RssAnon:\s+(\d+)", open(status).read())
            most = max(most, int(found[1])) if found else most
        except OSError:
            pass
        reader.join(0.01)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {out[1][-600:]}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return out[0], time.perf_counter() - began, processor, most / 1024


def spread(values):
    ordered = sorted(values)
    return {"min": ordered[0], "median": ordered[len(ordered) // 2], "max": ordered[-1]}


def our_rates(text):
    rows = []
    for row in csv.DictReader(io.StringIO(text)):
        rows.append([row["urn" if "urn" in row else "school"], row["year_group"] or None] + [
            int(row[name]) for name in ["enrolments", "sess_possible", "sess_overall", "sess_unauthorised", "enrolments_pa_10_exact", "enrolments_pa_50_exact"]])
    return sorted(rows, key=lambda r: (r[0], str(r[1])))


def belong(verb, register, pupils, *more):
    return [options.belong, verb, "--marks", str(register), "--pupils", str(pupils), "--format", "csv", "--quiet", "--on", "2026-07-31", *more]


def from_file():
    register, pupils = files(options.size)
    ours = belong("rates", register, pupils, "--by", "school,year_group")
    peers = {name: [sys.executable, str(HERE / "peers_file.py"), name, str(register), str(pupils), str(THREADS)] for name in ["duckdb", "polars", "pandas"]}
    expected = our_rates(run(ours)[0])
    for name, command in peers.items():
        rows = json.loads(run(command)[0])["rows"]
        rows = [[r[0], r[1]] + r[2:] for r in rows]
        if rows != expected:
            different = next((pair for pair in zip(rows, expected) if pair[0] != pair[1]), (len(rows), len(expected)))
            sys.exit(f"{name} answers otherwise: {different}")
    names = ["belong", *peers]
    taken = {name: {"wall": [], "inside": [], "processor": [], "anonymous_mb": []} for name in names}
    for turn in range(options.rounds):
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            out, wall, processor, memory = run(ours if name == "belong" else peers[name])
            own = taken[name]
            own["wall"].append(wall)
            # A peer's time without the start of its interpreter; ours with everything.
            own["inside"].append(wall if name == "belong" else json.loads(out)["seconds"])
            own["processor"].append(processor)
            own["anonymous_mb"].append(memory)
    results["file"] = {"bytes": register.stat().st_size, "rows": len(expected),
                       "engines": {name: {key: spread(values) for key, values in own.items()} for name, own in taken.items()}}


def verbs():
    register, pupils = files(options.size)
    with open(register) as lines:
        next(lines)
        upn = next(lines).split(",")[0]
    asked = {"rates": ["--by", "school,year_group"], "rates by week": ["--by", "school,week"], "reasons": ["--by", "school"], "children": [], "spells": [],
             "rolling": [], "quality": [], "trajectory": ["--upn", upn]}
    taken = {}
    for verb, more in asked.items():
        runs = [run(belong(verb.split()[0], register, pupils, *more)) for _ in range(3)]
        taken[verb] = {"wall": spread([r[1] for r in runs]), "processor": spread([r[2] for r in runs]), "anonymous_mb": max(r[3] for r in runs)}
    results["verbs"] = taken


class Engine:
    def __init__(self, register, pupils):
        self.process = subprocess.Popen([options.engine, str(register), str(pupils), str(ROOT / "Data")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.about = json.loads(self.process.stdout.readline())

    def ask(self, question, threads):
        self.process.stdin.write(f"{question} {threads}\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return answer["ms"], answer["answer"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def in_memory():
    os.environ["POLARS_MAX_THREADS"] = str(THREADS)
    import peers_memory
    register, pupils = files(options.size)
    engine = Engine(register, pupils)
    table, pupil = peers_memory.long_table(str(register), str(pupils), engine.about["enrolments"] // 2)
    peers = [peer(table, pupil, THREADS) for peer in (peers_memory.Duck, peers_memory.Polar, peers_memory.Panda)]
    questions = ["rates", "reasons", "weekdays", "rolling", "spells", "path", "child"]
    taken = {}
    for question in questions:
        expected = engine.ask(question, 1)[1]
        if engine.ask(question, THREADS)[1] != expected:
            sys.exit(f"{question}: one thread and several answer otherwise")
        asked = [peer for peer in peers if question not in getattr(peer, "skips", ())]
        for peer in asked:
            answer = peer.ask(question)[1]
            if answer != expected:
                sys.exit(f"{question}: {peer.name} says {answer}, ours {expected}")
        names = {"belong, 1 thread": lambda q=question: engine.ask(q, 1)[0], f"belong, {THREADS} threads": lambda q=question: engine.ask(q, THREADS)[0]}
        names |= {peer.name: lambda p=peer, q=question: p.ask(q)[0] for peer in asked}
        times = {name: [] for name in names}
        order = list(names)
        for turn in range(options.rounds):
            for name in order[turn % len(order):] + order[:turn % len(order)]:
                times[name].append(names[name]())
        own = {name: spread(values) for name, values in times.items()}
        best = min(own[peer.name]["median"] for peer in asked)
        taken[question] = {"ms": own, "ratio_same_threads": best / own[f"belong, {THREADS} threads"]["median"], "ratio_1_thread": best / own["belong, 1 thread"]["median"]}
    engine.close()
    results["memory"] = {"enrolments": engine.about["enrolments"], "bytes": engine.about["bytes"], "marks": table.num_rows, "questions": taken}


def growth():
    taken = []
    for size in options.growth.split(","):
        register, pupils = files(size)
        _, wall, processor, memory = run(belong("rates", register, pupils, "--by", "school,year_group"))
        engine = Engine(register, pupils)
        own = {"pupils": int(size), "bytes": register.stat().st_size, "file_seconds": wall, "file_processor": processor, "anonymous_mb": memory,
               "row_bytes": engine.about["bytes"], "enrolments": engine.about["enrolments"]}
        for question in ["rates", "reasons", "rolling", "spells", "path"]:
            engine.ask(question, 1)
            own[question] = spread([engine.ask(question, 1)[0] for _ in range(5)])["median"]
        engine.close()
        taken.append(own)
        if int(size) > 100_000:
            register.unlink()
    results["growth"] = taken


WORK.mkdir(parents=True, exist_ok=True)
began = time.time()
for part, make in [("file", from_file), ("verbs", verbs), ("memory", in_memory), ("growth", growth)]:
    if part in PARTS:
        print(f"» {part} (after {time.time() - began:.0f} s)", flush=True)
        make()
import page
if set(PARTS) != {"file", "verbs", "memory", "growth"}:
    # Parts of different days make no page.
    print(page.short(results))
    sys.exit()
(HERE / "results.json").write_text(json.dumps(results, indent=1) + "\n")
(ROOT / "Documentation" / "benchmarks.md").write_text(page.markdown(results))
for name, chart in page.charts(results).items():
    (ROOT / "Documentation" / f"benchmarks-{name}.svg").write_text(chart)
print(page.short(results))
