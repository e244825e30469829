#!/bin/sh
# make package-twice: the last commit built from two clones, in folders of other names and lengths, at
# another time, under another umask and time zone; then every package and every file in it compared.
set -eu
top="$(cd "$(dirname "$0")/.." && pwd)"
both="$top/build/twice"
first="$both/a"
second="$both/a-folder-with-a-longer-name/b"
rm -rf "$both"
mkdir -p "$(dirname "$second")"
git clone --quiet "$top" "$first"
git clone --quiet "$first" "$second" # a commit made meanwhile is not in it
for folder in "$first" "$second"; do
    echo "building in $folder"
    make -C "$folder" package >"$folder.log" 2>&1 || { tail -20 "$folder.log"; exit 1; }
    umask 077
    export TZ=Asia/Seoul
done
status=0
( cd "$first/build/package" && find program share -type f -print0 | sort -z | xargs -0 sha256sum ) >"$both/first"
( cd "$second/build/package" && sha256sum --check --quiet "$both/first" ) || status=1
( cd "$second/dist" && sha256sum --check "$first/dist/SHA256SUMS" ) || status=1
[ "$status" = 0 ] && echo "byte for byte the same"
exit "$status"
