#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Reference pages of every room but the program itself; a warning of the documentation compiler is an error.
. "$(dirname "$0")/common.sh"

scripts/packages.sh build
folder=.build/documentation
mkdir -p "$folder"
rooms=$(swift package describe | awk '
  /^ +Name: /{name=$2} /^ +Type: /{type=$2} /^ +Path: Sources\//{if (type == "library") print name}')
for room in $rooms; do
  say "documentation of $room"
  swift package --allow-writing-to-directory "$folder" generate-documentation --target "$room" --warnings-as-errors \
    --output-path "$folder/$room.doccarchive" >"$folder/$room.log" 2>&1 || { tail -40 "$folder/$room.log" >&2; fail "the documentation of $room has faults"; }
done
say "reference pages of $(wc -w <<<"$rooms") rooms are in $folder"
