#!/bin/sh
# make package-test: the .deb in a fresh Debian of its own, with no Python of the project's in it.
# Needs root, debootstrap and an apt mirror; works inside a mount namespace of its own.
# Usage: package_test.sh [SUITE]     PACKAGE_TEST_CA: a file of CA certificates for the mirror, if any
set -eu
suite="${1:-bookworm}"
top="$(cd "$(dirname "$0")/.." && pwd)"
if [ "${IN_NAMESPACE:-}" != yes ]; then
    IN_NAMESPACE=yes exec unshare --mount --pid --fork --propagation private sh "$0" "$suite"
fi
base="$top/build/roots/$suite"
if [ ! -f "$base/.done" ]; then
    rm -rf "$base"
    mkdir -p "$top/build/roots"
    debootstrap --variant=minbase "$suite" "$base" >"$top/build/roots/$suite.log"
    cp /etc/resolv.conf "$base/etc/resolv.conf"
    for file in /etc/apt/apt.conf.d/*proxy*; do
        [ ! -f "$file" ] || cp "$file" "$base/etc/apt/apt.conf.d/"
    done
    chroot "$base" sh -ec '
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        # A small desktop and a server to practise on; nothing of the program itself.
        apt-get install -y -qq --no-install-recommends xvfb openbox dbus dbus-x11 libglib2.0-bin \
            libgtk-3-bin xdotool x11-apps imagemagick postgresql desktop-file-utils procps fonts-dejavu-core zstd
    ' >>"$top/build/roots/$suite.log" 2>&1
    touch "$base/.done"
fi
run="$(mktemp -d "$top/build/roots/run-XXXXXX")"
mkdir "$run/up" "$run/work" "$run/root"
mount -t overlay overlay -o "lowerdir=$base,upperdir=$run/up,workdir=$run/work" "$run/root"
root="$run/root"
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/pts" "$root/dev/shm"
mount -t devpts devpts "$root/dev/pts" -o newinstance,ptmxmode=0666,mode=620
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
finish() {
    umount --lazy "$root/dev/shm" "$root/dev/pts" "$root/proc" "$root" 2>/dev/null || true
    rm -rf "$run"
}
trap finish EXIT
cp "$top"/dist/azpg-gui_*.deb "$top"/dist/azpg-gui-*-portable.tar.zst "$root/root/"
cp "$top/packaging/package_test_inside.sh" "$root/root/"
status=0
env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    chroot "$root" sh /root/package_test_inside.sh || status=$?
if [ -f "$root/root/window.png" ]; then
    cp "$root/root/window.png" "$top/build/package-test-$suite.png"
fi
exit "$status"
