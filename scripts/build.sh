#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The optimised program. On Linux it carries Swift's libraries, so that it also runs where Swift is not installed.
. "$(dirname "$0")/common.sh"

scripts/packages.sh build
flags=(-c release --product belong)
[ "$(uname)" != Linux ] || flags+=(--static-swift-stdlib -debug-info-format none -Xswiftc -use-ld=lld)
say "building belong (the first time takes a few minutes)"
swift build "${flags[@]}"
