#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Everything that must hold. The tests run the debug build; with BELONG_VERIFY=1 the long checks run too.
. "$(dirname "$0")/common.sh"

began=$SECONDS
minutes=15
[ "${BELONG_VERIFY:-}" != 1 ] || minutes=90
scripts/packages.sh test
scripts/python.sh
say "building with tests (the first time takes a few minutes)"
swift build --build-tests
binary=$(swift build --show-bin-path)/belong

say "Swift tests"
log=$(mktemp)
# The sample plans that the Swift tests write are looked at in a browser afterwards.
BELONG_PLANS=$(mktemp -d)
export BELONG_PLANS
trap 'rm -rf "$log" "$BELONG_PLANS"' EXIT
code=0
timeout -k 10 "${minutes}m" swift test --skip-build --disable-xctest --parallel >"$log" 2>&1 || code=$?
if [ "$code" != 0 ]; then
  grep -vE '^(◇|\[|↳ (Testing Library|Target Platform))|started\.$| passed after ' "$log" || true
  [ "$code" != 124 ] || fail "the Swift tests were still running after $minutes minutes"
  grep -q 'Test run with' "$log" || fail "the test program ended before its last test (exit $code)"
  fail "Swift tests failed"
fi
grep -E '^(✔ Test run|· )' "$log" || tail -5 "$log"

say "Tests/Corpus/intervals.py"
PYTHONDONTWRITEBYTECODE=1 .venv/bin/python Tests/Corpus/intervals.py || fail "the intervals of Tests/Corpus/README.md are not those of its counts"

for suite in Oracle Browser; do
  [ -f "Tests/$suite/run.py" ] || continue
  say "Tests/$suite"
  flags=(--belong "$binary")
  [ "$suite" != Browser ] || flags+=(--plans "$BELONG_PLANS")
  PYTHONDONTWRITEBYTECODE=1 timeout -k 10 "${minutes}m" .venv/bin/python "Tests/$suite/run.py" "${flags[@]}" </dev/null || fail "Tests/$suite failed"
done
if [ "${BELONG_VERIFY:-}" = 1 ]; then
  say "Tests/Breaks"
  PYTHONDONTWRITEBYTECODE=1 .venv/bin/python Tests/Breaks/run.py </dev/null || fail "Tests/Breaks: a break of the packed measures was not noticed"
fi
say "all tests passed in $(((SECONDS - began) / 60)) min $(((SECONDS - began) % 60)) s"
