#!/bin/sh
# make fresh-test: the last commit in a fresh Debian with nothing installed but make, and README's two
# commands. What only worked because it was there already is missing here.
# Usage: fresh_test.sh [SUITE [TARGET...]]; what it needs stands in fresh_root.sh
set -eu
suite="${1:-bookworm}"
top="$(cd "$(dirname "$0")/.." && pwd)"
. "$top/packaging/fresh_root.sh"
in_a_namespace "$0" "$@"
[ "$#" = 0 ] || shift
bare_root "$suite"
begin_root "$bare"
git clone --quiet "$top" "$root/root/azpg-gui"
in_root sh -ec 'apt-get update -qq && apt-get install -y -qq --no-install-recommends make' >"$run/make.log" 2>&1 ||
    { tail -5 "$run/make.log"; exit 1; }
[ "$#" != 0 ] || set -- demo test
for target in "$@"; do
    echo "fresh-test: make $target, in a fresh $suite"
    began="$(date +%s)"
    in_root make -C /root/azpg-gui "$target" </dev/null
    echo "fresh-test: make $target took $(($(date +%s) - began)) s"
done
echo "fresh-test: passed"
