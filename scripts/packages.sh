#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs the system packages that are missing: `scripts/packages.sh build` or `scripts/packages.sh test`.
. "$(dirname "$0")/common.sh"

case "${1:-build}" in
  build) wanted=(zlib1g-dev pkg-config) ;;
  test) wanted=(zlib1g-dev pkg-config python3-venv chromium fonts-liberation poppler-utils) ;;
  *) stop "packages.sh build | test" ;;
esac

if ! command -v dpkg >/dev/null; then
  say "not a Debian system: these must be there under your system's names: ${wanted[*]}"
  exit 0
fi
missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg -s "$package" 2>/dev/null | grep '^Status:' || true)
  [ "$state" = "Status: install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" = 0 ]; then as_root=(env)
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then as_root=(sudo env)
else stop "missing system packages; as root run: apt-get install --no-install-recommends ${missing[*]}"
fi
apt() { "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null; }

log=$(mktemp)
trap 'rm -f "$log"' EXIT
say "reading the list of system packages"
apt update >"$log" 2>&1 || say "the list could not be read anew; going on with the one that is here"
for package in "${missing[@]}"; do
  say "installing $package"
  apt install -y --no-install-recommends "$package" >"$log" 2>&1 || { tail -20 "$log" >&2; stop "$package could not be installed"; }
done
