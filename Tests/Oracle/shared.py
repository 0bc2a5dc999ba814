# SPDX-License-Identifier: MIT
"""Running the program and comparing rows: what `compare.py` and `attack.py` share."""

import json
import os
import subprocess

LAST_DAY = "2026-08-31"     # `--on` where a command names none: after every register here


def write(files, folder):
    for name, content in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)


class Ran:
    def __init__(self, program, arguments, folder, form="json"):
        words = list(arguments)
        if form:
            words += ([] if "--on" in arguments else ["--on", LAST_DAY]) + ["--format", form]
        done = subprocess.run([program, *words], cwd=folder, capture_output=True, timeout=300)
        self.arguments, self.code = words, done.returncode
        self.out = done.stdout.decode("utf-8", "replace")
        self.err = done.stderr.decode("utf-8", "replace")

    def answer(self):
        """The JSON object, or None with the fault that it is not one."""
        try:
            found = json.loads(self.out)
        except ValueError as fault:
            return None, [f"standard output is not JSON: {fault}"]
        if not isinstance(found, dict) or not isinstance(found.get("rows"), list):
            return None, ["standard output is not an object with rows"]
        return found, []


def same(expected, got):
    if expected is None or isinstance(expected, (str, dict)):
        return got == expected
    if isinstance(got, bool) or not isinstance(got, (int, float)):
        return False
    if isinstance(expected, int):
        return got == expected
    return abs(got - expected) <= 1e-12 * abs(expected)


def differences(expected, got, most=4):
    """The first differences between rows; columns that are not expected may be there."""
    faults = []
    if len(expected) != len(got):
        faults.append(f"{len(got)} rows, not {len(expected)}")
    for at, (want, have) in enumerate(zip(expected, got)):
        for column, value in want.items():
            if column not in have:
                faults.append(f"row {at + 1}: no column {column}")
            elif not same(value, have[column]):
                faults.append(f"row {at + 1} {column}: {have[column]!r}, not {value!r}; row {have}"[:900])
            if len(faults) >= most:
                return faults
    return faults
