#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Sums the detailed absence bands over special needs, sex and year group, so that free school meals can be read at once.

Usage: reduce-bands.py absence_bands_detail.csv.gz > Data/published/absence_bands_fsm.csv
Every row counts once; pupils whose eligibility is unclassified stay a group of their own.
"""
import csv
import gzip
import sys

DROPPED = ("sen_status", "gender", "NCyearActual")


def main(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as packed:
        reader = csv.DictReader(packed)
        bands = [name for name in reader.fieldnames if name.endswith("_OARate")]
        keys = [name for name in reader.fieldnames if name not in bands and name not in DROPPED]
        sums = {}
        for row in reader:
            key = tuple(row[name] for name in keys)
            counts = sums.setdefault(key, [0] * len(bands))
            for at, band in enumerate(bands):
                counts[at] += int(row[band])
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(keys + bands)
    for key in sorted(sums):
        writer.writerow(list(key) + sums[key])


if __name__ == "__main__":
    main(sys.argv[1])
