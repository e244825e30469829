#!/bin/sh
# make package-test: the .deb in a fresh Debian of its own, with no Python of the project's in it.
# Usage: package_test.sh [SUITE]; what it needs stands in fresh_root.sh
set -eu
suite="${1:-bookworm}"
top="$(cd "$(dirname "$0")/.." && pwd)"
. "$top/packaging/fresh_root.sh"
in_a_namespace "$0" "$suite"
base="$top/build/roots/$suite-desktop"
if [ ! -f "$base/.done" ]; then
    bare_root "$suite"
    rm -rf "$base"
    cp -a "$bare" "$base"
    rm "$base/.done"
    root="$base"
    equip_root
    # A small desktop and a server to practise on; nothing of the program itself.
    in_root sh -ec '
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends xvfb openbox dbus dbus-x11 libglib2.0-bin \
            libgtk-3-bin xdotool x11-apps imagemagick postgresql desktop-file-utils procps fonts-dejavu-core zstd \
            pcmanfm lxpanel lxmenu-data shared-mime-info adwaita-icon-theme
    ' >"$base.log" 2>&1 || { tail -5 "$base.log"; exit 1; }
    umount --lazy "$root/dev/shm" "$root/dev/pts" "$root/proc"
    touch "$base/.done"
fi
begin_root "$base"
cp "$top"/dist/azpg-gui_*.deb "$top"/dist/azpg-gui-*-portable.tar.zst "$root/root/"
cp "$top/packaging/package_test_inside.sh" "$top/packaging/package_test_desktop.sh" "$root/root/"
status=0
in_root sh /root/package_test_inside.sh || status=$?
mkdir -p "$top/build/package-test-$suite"
cp "$root"/root/*.png "$top/build/package-test-$suite/" 2>/dev/null || true
exit "$status"
