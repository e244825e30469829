#!/bin/sh
# Installs what packaging/system-packages.txt lists for the given sets and this machine lacks.
# Usage: install-system-packages.sh demo [test]
set -eu
list="$(dirname "$0")/system-packages.txt"
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is no Debian or Ubuntu: install these yourself, then run make again:" >&2
    grep -v '^#' "$list" >&2
    exit 0
fi
missing=""
for set in "$@"; do
    for entry in $(sed -n "s/^$set //p" "$list" | tr ' ' ':'); do
        package="${entry%%:*}"
        program="${entry#"$package"}"
        if [ -n "$program" ] && command -v "${program#:}" >/dev/null 2>&1; then
            continue
        fi
        # A package may be provided by one of another name (libglib2.0-0t64 on Ubuntu 24.04).
        if ! dpkg-query -W -f '${Package} ${Status}\n${Provides}\n' "$package*" 2>/dev/null |
            grep -qE "^$package(t64)? install ok installed"; then
            missing="$missing $package"
        fi
    done
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
else
    echo "These packages are missing, and there is neither root nor sudo to install them:$missing" >&2
    exit 1
fi
echo "Installing:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086 # a list of words
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
