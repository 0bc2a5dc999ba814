#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The first question: secondary absence in Redcar and Cleveland, on the published data that ships.
. "$(dirname "$0")/common.sh"

scripts/build.sh
belong=.build/release/belong
report=out/benchmark-807-secondary.html
mkdir -p out
question=(benchmark --la 807 --phase secondary --against "england,region,neighbours" --explain)
printf '\n$ belong %s --report %s\n\n' "${question[*]}" "$report"
"$belong" "${question[@]}" --report "$report"
cat <<TEXT

» The report to print and hand round: $PWD/$report

Next, try:
  $belong councils hereford                              find a council's code
  $belong benchmark --la 884 --phase special --explain   the same question of another council
  $belong template marks --sample > out/marks.csv        a small made-up register …
  $belong rates --marks out/marks.csv                    … and its figures
  $belong --help                                         every verb, with an example
TEXT
