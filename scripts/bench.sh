#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Ours beside its peers on the same seeded files. Leave the machine alone meanwhile. Arguments go to Benchmarks/run.py.
. "$(dirname "$0")/common.sh"

scripts/build.sh
say "building the engine by itself"
swift build -c release --package-path Benchmarks
python=.build/benchmarks/python
stamp=$({ echo "$PWD"; cat Benchmarks/requirements.txt; } | sha256sum | cut -d ' ' -f 1)
if [ "$(cat "$python/stamp" 2>/dev/null || true)" != "$stamp" ]; then
  say "making the python environment of the peers"
  rm -rf "$python"
  /usr/bin/python3 -m venv "$python"
  "$python/bin/python" -m pip install --quiet --disable-pip-version-check --no-input -r Benchmarks/requirements.txt
  printf '%s\n' "$stamp" >"$python/stamp"
fi
exec "$python/bin/python" Benchmarks/run.py "$@"
