# SPDX-License-Identifier: MIT
# Read by the other scripts: strict, from the root, with one way to speak.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8

say() { printf '» %s\n' "$*"; }
fail() { printf '✗ %s\n' "$*" >&2; exit 1; }   # a check did not hold
stop() { printf '✗ %s\n' "$*" >&2; exit 69; }   # something it needs is not there
