# SPDX-License-Identifier: MIT
"""Makes the benchmark's report for councils that differ in what is known of them, with the real program, and has the pages checked in a browser.

    python Tests/Browser/run.py --belong .build/debug/belong [--keep FOLDER]
"""

import argparse
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


def check(pages):
    """Has the pages looked at; returns the exit code of the check."""
    return subprocess.run([sys.executable, str(HERE / "check_reports.py"), *map(str, pages)], cwd=ROOT, stdin=subprocess.DEVNULL, timeout=600).returncode


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--belong", type=pathlib.Path, default=ROOT / ".build/debug/belong", help="the program")
    words.add_argument("--keep", type=pathlib.Path, help="write the reports here and leave them")
    given = words.parse_args()
    belong = given.belong.resolve()
    with tempfile.TemporaryDirectory(prefix="belong-reports-") as scratch:
        folder = (given.keep or pathlib.Path(scratch)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        pages, faults = make(belong, folder)
        for fault in faults:
            print(f"✗ {fault}", file=sys.stderr)
        code = check(pages) if pages else 0
        print(f"· {len(pages)} of {len(REPORTS)} reports made" + (f" in {folder}" if given.keep else ""))
        return 1 if faults or code else 0


if __name__ == "__main__":
    sys.exit(main())
