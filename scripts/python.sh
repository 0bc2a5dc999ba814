#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes .venv with the pinned packages of Tests/requirements.txt; does nothing where it already has them.
. "$(dirname "$0")/common.sh"

python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3) || stop "python3 is missing"
stamp=$({ echo "$PWD"; "$python" --version; cat Tests/requirements.txt; } | sha256sum | cut -d ' ' -f 1)
[ "$(cat .venv/stamp 2>/dev/null || true)" != "$stamp" ] || exit 0

say "making the python environment of the tests"
rm -rf .venv
"$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input -r Tests/requirements.txt
printf '%s\n' "$stamp" >.venv/stamp
