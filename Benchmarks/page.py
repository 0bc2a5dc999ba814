# SPDX-License-Identifier: MIT
"""The results as a page with charts, and as a few lines."""


def _ms(own):
    return f"{own['median']:.3g} ({own['min']:.3g}–{own['max']:.3g})"


def _seconds(own):
    return f"{own['median']:.2f} ({own['min']:.2f}–{own['max']:.2f})"


def _bars(title, values, unit):
    """Bars as text in an SVG; the longest is full width."""
    most = max(value for _, value in values)
    height = 34 + 26 * len(values)
    words = "; ".join(f"{name} {value:.3g} {unit}" for name, value in values)
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="{height}" viewBox="0 0 640 {height}" role="img" aria-label="{title}: {words}" font-family="Arial, sans-serif" font-size="14">',
             f'<text x="0" y="16" font-weight="bold">{title}</text>']
    for index, (name, value) in enumerate(values):
        y = 30 + 26 * index
        lines.append(f'<text x="0" y="{y + 14}">{name}</text><rect x="170" y="{y}" width="{max(1, 360 * value / most):.0f}" height="18" fill="{"#1d70b8" if "belong" in name else "#b1b4b6"}"/>'
                     f'<text x="{178 + 360 * value / most:.0f}" y="{y + 14}">{value:.3g} {unit}</text>')
    return "\n".join(lines + ["</svg>"]) + "\n"


def _lines(title, points, names):
    """Nanoseconds a pupil against pupils, both on scales of tens."""
    import math
    xs = [math.log10(p["pupils"]) for p in points]
    per = {name: [p[name] * 1e6 / p["pupils"] if name != "file_processor" else p[name] * 1e9 / p["pupils"] for p in points] for name in names}
    low = math.floor(math.log10(min(min(v) for v in per.values())))
    high = math.ceil(math.log10(max(max(v) for v in per.values())))
    def at(x, y):
        return 70 + (x - xs[0]) / max(0.1, xs[-1] - xs[0]) * 420, 270 - (y - low) / max(1, high - low) * 220
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="310" viewBox="0 0 640 310" role="img" aria-label="{title}" font-family="Arial, sans-serif" font-size="13">',
           f'<text x="0" y="16" font-size="14" font-weight="bold">{title}</text>']
    for power in range(low, high + 1):
        _, y = at(xs[0], power)
        out.append(f'<line x1="70" x2="490" y1="{y:.0f}" y2="{y:.0f}" stroke="#b1b4b6"/><text x="62" y="{y + 4:.0f}" text-anchor="end">{10 ** power:,}</text>')
    for point, x in zip(points, xs):
        out.append(f'<text x="{at(x, low)[0]:.0f}" y="292" text-anchor="middle">{point["pupils"]:,}</text>')
    labels = []
    for index, (name, values) in enumerate(per.items()):
        dots = [at(x, math.log10(value)) for x, value in zip(xs, values)]
        dash = ["", "8 4", "3 3", "10 3 3 3", "1 3", "12 6"][index % 6]
        out.append(f'<polyline points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in dots)}" fill="none" stroke="#0b0c0c" stroke-width="2" stroke-dasharray="{dash}"/>')
        labels.append([dots[-1][1] + 4, name.replace("file_processor", "file to answer")])
    # Names of lines that end near each other stand one under the other.
    labels.sort()
    for above, label in zip(labels, labels[1:]):
        label[0] = max(label[0], above[0] + 15)
    out += [f'<text x="498" y="{y:.0f}">{name}</text>' for y, name in labels]
    return "\n".join(out + ["</svg>"]) + "\n"


def charts(results):
    out = {}
    if "file" in results:
        out["file"] = _bars("File to answer: rates by school and year group", [(n, e["inside"]["median"]) for n, e in results["file"]["engines"].items()], "s")
    if "growth" in results:
        out["growth"] = _lines("Nanoseconds a pupil, by number of pupils", results["growth"], ["file_processor", "rates", "reasons", "rolling", "spells", "path"])
    return out


def markdown(results):
    out = ["# Ours beside its peers", "",
           f"Made by `make bench` on {results['day']}: {results['machine']}, {results['threads']} threads for every engine that can. Seeded files of `belong demo --files` (size {results['size']}, seed {results['seed']}). "
           "Every engine's answer was equal before any time was kept (from the file every row; in memory the number of rows, their sums and sums of squares); the engines took turns. Ratios travel, milliseconds do not: a shared machine gives other figures another day.", ""]
    if "file" in results:
        f = results["file"]
        ours = f["engines"]["belong"]
        out += [f"## From file to answer", "", f"Rates by school and year group from {f['bytes'] / 1e6:.0f} MB of CSV ({f['rows']} rows of answer). Ours is the whole program from its start, with every finding; a peer's time is without the start of its interpreter, and it checks nothing. Processor seconds and memory are of the whole process, a peer's interpreter included; memory is looked at every hundredth of a second.", "",
                "![File to answer](benchmarks-file.svg)", "", "| | seconds, median (min–max) | processor seconds | memory of its own, MB | ours is faster by |", "|---|---|---|---|---|"]
        for name, e in f["engines"].items():
            out.append(f"| {name} | {_seconds(e['inside'])} | {_seconds(e['processor'])} | {e['anonymous_mb']['max']:.0f} | {e['inside']['median'] / ours['inside']['median']:.1f} |")
        out.append("")
    if "verbs" in results:
        out += ["## Every verb on that file", "", "| | seconds, median (min–max) | processor seconds | memory of its own, MB |", "|---|---|---|---|"]
        for name, e in results["verbs"].items():
            out.append(f"| {name} | {_seconds(e['wall'])} | {_seconds(e['processor'])} | {e['anonymous_mb']:.0f} |")
        out.append("")
    if "memory" in results:
        m = results["memory"]
        out += ["## Loaded and waiting", "", f"{m['enrolments']:,} rows of pupils, {m['marks']:,} marks; ours holds {m['bytes'] / 1e6:.1f} MB ({m['bytes'] / m['enrolments']:.0f} bytes a row). Peers ask a long table, sorted by pupil, with small typed columns. Milliseconds, median (min–max).", ""]
        names = list(dict.fromkeys(n for q in m["questions"].values() for n in q["ms"]))
        out += ["| | " + " | ".join(names) + " | best peer ÷ ours, same threads | ÷ ours, 1 thread |", "|---" * (len(names) + 3) + "|"]
        for question, q in m["questions"].items():
            out.append(f"| {question} | " + " | ".join(_ms(q["ms"][n]) if n in q["ms"] else "–" for n in names) + f" | **{q['ratio_same_threads']:.0f}** | {q['ratio_1_thread']:.0f} |")
        missed = [f"{k} ({v['ratio_same_threads']:.0f})" for k, v in m["questions"].items() if v["ratio_same_threads"] < 30]
        out += ["", "The goal is 30. " + (f"Under it: {', '.join(missed)}." if missed else "None is under it."), "",
                "rates: by school and year group, with two thresholds · reasons: sessions and children by week and code · weekdays: sessions, absence and children by weekday and session · rolling: who reached ten unauthorised sessions in ten school weeks, and on which day · spells: runs of absence · path: children over 10 % and 50 % on each day so far · child: one child's path.", ""]
    if "growth" in results:
        out += ["## Growth", "", "![Growth](benchmarks-growth.svg)", "", "One thread in memory; the file with all threads, in processor time.", "", "| pupils | file, MB | file to answer, s | processor s | memory of its own, MB | bytes a row | rates | reasons | rolling | spells | path (ms) |", "|---|---|---|---|---|---|---|---|---|---|---|"]
        for g in results["growth"]:
            out.append(f"| {g['pupils']:,} | {g['bytes'] / 1e6:.0f} | {g['file_seconds']:.2f} | {g['file_processor']:.2f} | {g['anonymous_mb']:.0f} | {g['row_bytes'] / g['enrolments']:.0f} | " + " | ".join(f"{g[q]:.3g}" for q in ["rates", "reasons", "rolling", "spells", "path"]) + " |")
        out.append("")
    return "\n".join(out)


def short(results):
    out = []
    if "file" in results:
        ours = results["file"]["engines"]["belong"]["inside"]["median"]
        out += [f"file to answer: {name} {e['inside']['median']:.2f} s ({e['inside']['median'] / ours:.1f} ×)" for name, e in results["file"]["engines"].items()]
    if "memory" in results:
        out += [f"in memory, {q}: {v['ratio_same_threads']:.0f} × the best peer (1 thread: {v['ratio_1_thread']:.0f} ×)" for q, v in results["memory"]["questions"].items()]
    return "\n".join(out)
