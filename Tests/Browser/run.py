# SPDX-License-Identifier: MIT
"""Makes the benchmark's report for councils that differ in what is known of them and prints of a plan, with the real program, and has
the pages checked in a browser; with --plans also the sample plans that the Swift tests wrote there.

    python Tests/Browser/run.py --belong .build/debug/belong [--keep FOLDER] [--plans FOLDER]
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

# name of the page, what is asked, why it is here
REPORTS = [
    ("redcar-secondary", ["--la", "807", "--phase", "secondary"], "the question of the demo"),
    ("redcar-neighbours-first", ["--la", "807", "--phase", "secondary", "--against", "neighbours,england"], "another comparator leads"),
    ("redcar-persistent", ["--la", "807", "--phase", "secondary", "--measure", "enrolments_pa_10_exact_percent"], "rates only, so no parts"),
    ("england-total", ["--la", "england", "--phase", "total"], "nothing to compare England with"),
    ("london-city-primary", ["--la", "201", "--phase", "primary"], "one school, so every figure is suppressed"),
    ("rutland-special", ["--la", "857", "--phase", "special"], "no such school there"),
    ("scilly-secondary", ["--la", "420", "--phase", "secondary"], "suppressed, and few series"),
    ("herefordshire-special", ["--la", "884", "--phase", "special"], "few schools"),
    ("norfolk-total", ["--la", "926", "--phase", "total"], "every phase: what drives the gap"),
    ("tower-hamlets-primary", ["--la", "211", "--phase", "primary"], "offsetting parts"),
]


def make(belong, folder):
    """Writes every report into the folder; returns the pages and what went wrong."""
    pages, faults = [], []
    for name, question, why in REPORTS:
        page = folder / f"{name}.html"
        against = [] if "--against" in question else ["--against", "england,region,neighbours"]
        command = [str(belong), "benchmark", *question, *against, "--explain", "--report", str(page)]
        ran = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
        if ran.returncode != 0:
            faults.append(f"{name} ({why}): exit {ran.returncode}\n{ran.stderr.strip()}")
        elif not page.is_file() or page.stat().st_size == 0:
            faults.append(f"{name} ({why}): no report was written")
        else:
            pages.append(page)
    return pages, faults


# Samples of plans that are looked at on a screen too; of the others it is the paper that may go wrong. The long checks take all.
ON_SCREEN = ["ellie", "everything", "hostile", "scripts", "crowded"]


def make_plans(belong, folder):
    """Prints the example plan in every style; returns the pages and what went wrong."""
    pages, faults = [], []
    for style in ([], ["--family"], ["--large"], ["--no-colour"]):
        page = folder / ("plan" + "".join(style) + ".html")
        command = [str(belong), "plan", "print", "Documentation/examples/plan.yaml", "--on", "2026-09-14", *style, "--output", str(page)]
        ran = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
        if ran.returncode != 0:
            faults.append(f"plan print {' '.join(style)}: exit {ran.returncode}\n{ran.stderr.strip()}")
        else:
            pages.append(page)
    return pages, faults


def check(script, pages, *flags):
    """Has the pages looked at; returns the exit code of the check."""
    if not pages:
        return 0
    command = [sys.executable, str(HERE / script), *flags, *map(str, pages)]
    return subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, timeout=1200).returncode


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--belong", type=pathlib.Path, default=ROOT / ".build/debug/belong", help="the program")
    words.add_argument("--keep", type=pathlib.Path, help="write the reports here and leave them")
    words.add_argument("--plans", type=pathlib.Path, help="sample plans to check too")
    given = words.parse_args()
    belong = given.belong.resolve()
    with tempfile.TemporaryDirectory(prefix="belong-reports-") as scratch:
        folder = (given.keep or pathlib.Path(scratch)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        pages, faults = make(belong, folder)
        plans, more = make_plans(belong, folder)
        samples = sorted(given.plans.glob("*.html")) if given.plans else []
        if given.plans and not samples:
            more.append(f"no sample plans are in {given.plans}")
        every = os.environ.get("BELONG_VERIFY") == "1"
        seen = [page for page in samples if every or page.stem.split("-")[0] in ON_SCREEN]
        for fault in faults + more:
            print(f"✗ {fault}", file=sys.stderr)
        code = check("check_reports.py", pages) or check("check_plans.py", plans + seen)
        code = code or check("check_plans.py", [page for page in samples if page not in seen], "--print-only")
        print(f"· {len(pages)} of {len(REPORTS)} reports, {len(plans)} prints of a plan and {len(samples)} samples looked at")
        return 1 if faults or more or code else 0


if __name__ == "__main__":
    sys.exit(main())
