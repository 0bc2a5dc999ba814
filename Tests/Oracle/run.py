# SPDX-License-Identifier: MIT
"""Runs the whole recomputation against a program; with BELONG_VERIFY=1 over many more registers.

    python Tests/Oracle/run.py --belong .build/debug/belong
"""

import argparse
from concurrent.futures import ThreadPoolExecutor
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
LONG = os.environ.get("BELONG_VERIFY") == "1"


def run(part):
    """Runs one script, prints what it said in one piece, and returns its exit code."""
    script, *rest = part
    ran = subprocess.run(
        [sys.executable, str(HERE / script), *rest], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(f"{script}:\n{ran.stdout.rstrip()}", flush=True)
    return ran.returncode


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--belong", required=True, type=pathlib.Path, help="the program")
    belong = str(words.parse_args().belong.resolve())
    parts = [
        ["traps.py"],
        ["compare.py", "--belong", belong, *(["--seeds", "1-200", "--verify"] if LONG else ["--seeds", "1-6"])],
        ["attack.py", "--belong", belong, *(["--seeds", "1-60", "--reasons"] if LONG else ["--seeds", "1-1"])],
    ]
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        return 1 if any(list(workers.map(run, parts))) else 0


if __name__ == "__main__":
    sys.exit(main())
