#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Learns the cue tables of Data/cues.csv from labelled texts: learn.py CUES [CUES...] > Data/cues.csv

CUES is what the test suite "Cues" writes for a file of labelled texts (id, kind, label, cues; parted by tabs), so that the program and this
script read texts in one and the same way. For each kind a logistic regression (L2) is fitted to the cues that stand in at least two texts,
each cue scaled by how much oftener it stands on one side than on the other (its log ratio, with one added). Weights are folded back onto the
cues, small ones are dropped, and all are rounded to hundredths: a text has the failing where the weights of its cues, with `<always>`, come to
more than nothing. From `<always>` a little is taken, so that nothing is said of a text that hangs in the balance. Only the standard library is used, no randomness: the same texts give the same table.
"""
import collections
import csv
import math
import sys

# Texts of the same field that were labelled for something else, and do not have this failing whatever their label: every action is either
# full attendance again, or fewer hours, or neither. Of aims only those without the failing are known not to be the adults' alone.
BESIDE = {
    "action-hundred": [("action-unseen", None), ("part-time", None)],
    "part-time": [("action-unseen", None), ("action-hundred", None)],
    "adult-goals": [("aim-wish", False)],
}
# How much a text that has the failing counts at most, where more texts have it not.
MOST = 3.0
# What is taken from `<always>`; more where a wrong word would puzzle most.
BALANCE = {"service": 0.5}
LITTLE = 0.2
DROP = 0.05  # weights nearer to nothing than this are left out


def read(paths):
    kinds = collections.defaultdict(list)
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                _, kind, label, *cues = line.rstrip("\n").split("\t")
                kinds[kind].append((label == "yes", cues))
    return kinds


def fit(texts, yes, rounds=400):
    """Weights by cue, `<always>` among them."""
    seen = collections.Counter(cue for _, cues in texts for cue in cues)
    names = sorted(cue for cue, times in seen.items() if times > 1)
    place = {cue: at for at, cue in enumerate(names)}
    sides = [[1.0] * len(names), [1.0] * len(names)]
    for has, cues in texts:
        for cue in cues:
            if cue in place:
                sides[has][place[cue]] += 1
    totals = [sum(side) for side in sides]
    scale = [abs(math.log((sides[1][at] / totals[1]) / (sides[0][at] / totals[0]))) for at in range(len(names))]
    rows = [[(place[cue], scale[place[cue]]) for cue in cues if cue in place] for _, cues in texts]
    wanted = [1.0 if has else -1.0 for has, _ in texts]
    # The steepest that the sum of losses can bend bounds the step.
    bend = 0.25 * max(sum(value * value for _, value in row) + 1 for row in rows) * len(rows) ** 0.5
    weights, ahead, always, always_ahead, pace = [0.0] * len(names), [0.0] * len(names), 0.0, 0.0, 1.0
    step = 1 / (bend * yes + 1)
    for _ in range(rounds):
        slope, slope_always = list(ahead), 0.0
        for row, want in zip(rows, wanted):
            score = always_ahead + sum(ahead[at] * value for at, value in row)
            pull = -want / (1 + math.exp(min(60.0, want * score))) * (yes if want > 0 else 1.0)
            slope_always += pull
            for at, value in row:
                slope[at] += pull * value
        after = [a - step * s for a, s in zip(ahead, slope)]
        always_after = always_ahead - step * slope_always
        quicker = (1 + math.sqrt(1 + 4 * pace * pace)) / 2
        push = (pace - 1) / quicker
        ahead = [new + push * (new - old) for new, old in zip(after, weights)]
        always_ahead = always_after + push * (always_after - always)
        weights, always, pace = after, always_after, quicker
    table = {names[at]: weights[at] * scale[at] for at in range(len(names))}
    table["<always>"] = always
    return table


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["kind", "cue", "weight"])
    kinds = read(sys.argv[1:])
    for kind, texts in sorted(kinds.items()):
        if kind in BESIDE:
            texts = texts + [(False, cues) for other, label in BESIDE[kind] for has, cues in kinds[other] if label is None or has == label]
        having = sum(has for has, _ in texts)
        table = fit(texts, min(MOST, max(1.0, (len(texts) - having) / having)))
        table["<always>"] -= BALANCE.get(kind, LITTLE)
        for cue in sorted(table):
            if cue == "<always>" or abs(table[cue]) >= DROP:
                out.writerow([kind, cue, f"{table[cue]:.2f}"])


if __name__ == "__main__":
    main()
