#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Puts program, data and completions under a prefix: `scripts/install.sh /usr/local`. The program is built before.
. "$(dirname "$0")/common.sh"

prefix=${1:?name the prefix, for example /usr/local}
belong=.build/release/belong
[ -x "$belong" ] || stop "build it first: make build"
put() { install -D -m "$1" "$2" "$3"; }

put 755 "$belong" "$prefix/bin/belong"
mkdir -p "$prefix/share/belong"
while IFS= read -r -d '' file; do put 644 "$file" "$prefix/share/belong/${file#Data/}"; done < <(find Data -type f -print0)
put 644 LICENSE "$prefix/share/doc/belong/LICENSE"
put 644 NOTICE "$prefix/share/doc/belong/NOTICE"

completions=$(mktemp -d)
trap 'rm -rf "$completions"' EXIT
for shell in bash zsh fish; do "$belong" --generate-completion-script "$shell" >"$completions/$shell"; done
put 644 "$completions/bash" "$prefix/share/bash-completion/completions/belong"
put 644 "$completions/zsh" "$prefix/share/zsh/site-functions/_belong"
put 644 "$completions/fish" "$prefix/share/fish/vendor_completions.d/belong.fish"
say "belong is in $prefix/bin, its data in $prefix/share/belong; completions for bash, zsh and fish are in $prefix/share"
