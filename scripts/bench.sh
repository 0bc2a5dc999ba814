#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Ours beside its peers on the same seeded files. Leave the machine alone meanwhile. Arguments go to Benchmarks/run.py.
. "$(dirname "$0")/common.sh"

scripts/build.sh
say "building the engine by itself"
swift build -c release --package-path Benchmarks
python=.build/benchmarks/python
if [ ! -x "$python/bin/duckdb-ready" ]; then
  say "making the python environment of the peers"
  /usr/bin/python3 -m venv "$python"
  "$python/bin/python" -m pip install --quiet --disable-pip-version-check --no-input -r Benchmarks/requirements.txt
  ln -s python "$python/bin/duckdb-ready"
fi
exec "$python/bin/python" Benchmarks/run.py "$@"
