#!/bin/sh
# What packaging/package_test.sh runs inside the fresh root.
set -eu
say() { echo "package-test: $*"; }
say "install"
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    /root/azpg-gui_*.deb >/dev/null 2>&1
dpkg --verify azpg-gui
desktop-file-validate /usr/share/applications/io.github.azpg_gui.azpg.desktop

say "azpg answers, and needs no Python of the system's"
azpg --version
# The desktop's packages may have brought one: it is put out of reach.
mkdir -p /root/python && find /usr/bin -name 'python3*' -exec mv -t /root/python {} +
if command -v python3; then echo "there is a python3 in this root" >&2; exit 1; fi
azpg self-check --json >/root/self-check.json
grep -q '"installed_as": "package"' /root/self-check.json

say "a test of a practice server, without a display"
azpg-gui --practice good --report /root/report.md -platform offscreen >/dev/null

say "azpg check, by what azpg practice says"
azpg practice good >/root/practice.txt 2>&1 &
practice=$!
waited=0
until grep -q 'host=' /root/practice.txt; do
    waited=$((waited + 1))
    if [ "$waited" -gt 300 ]; then cat /root/practice.txt; exit 1; fi
    sleep 0.1
done
target="$(grep -o "host=[^\"]*" /root/practice.txt | head -1)"
password="$(sed -n 's/^.*PGPASSWORD=\([^ ]*\).*$/\1/p' /root/practice.txt | head -1)"
PGPASSWORD="$password" azpg check "$target"
kill -INT "$practice"
wait "$practice" || true

say "the portable folder, from elsewhere: everything it keeps stays in it"
mkdir "/opt/a b" && tar --extract --zstd --file /root/azpg-gui-*-portable.tar.zst --directory "/opt/a b"
(
    cd /
    portable="/opt/a b/azpg-gui"
    HOME=/root/portable-account && export HOME && mkdir "$HOME"
    "$portable/azpg" profiles import - >/dev/null <<END
[carried]
host=srv.postgres.database.azure.com
END
    "$portable/azpg" profiles list | grep -q carried
    "$portable/azpg-gui" --practice good --report /root/portable.md -platform offscreen >/dev/null
    [ -f "$portable/AZPG_HOME/profiles.json" ]
    find "$HOME" -iname '*azpg*' >/root/left.txt
    if [ -s /root/left.txt ]; then cat /root/left.txt; exit 1; fi
)

say "the launcher entry, a double-click and a menu, as a desktop has them"
mkdir /root/files
(
    HOME=/root/exporting-account && export HOME && mkdir "$HOME"
    printf '[carried]\nhost=srv.postgres.database.azure.com\n' | azpg profiles import - >/dev/null
    azpg profiles export /root/files/team.azpg >/dev/null
)
gio info -a standard::content-type /root/files/team.azpg | grep -q azpg-gui.profiles
gio mime application/x-x509-ca-cert | grep -q io.github.azpg_gui.azpg.desktop
Xvfb :7 -screen 0 1280x800x24 -noreset >/dev/null 2>&1 &
server=$!
export DISPLAY=:7 XDG_RUNTIME_DIR=/root/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
waited=0
until xdotool getdisplaygeometry >/dev/null 2>&1; do
    waited=$((waited + 1)); [ "$waited" -le 200 ]; sleep 0.1
done
dbus-run-session -- sh /root/package_test_desktop.sh &
desktop=$!
( sleep 200; kill "$desktop" 2>/dev/null ) &
wait "$desktop"
[ -s /root/windows.txt ]
grep -E '^(ok|note|absent)? *' /root/self-check.txt | grep -E '^(ok|note) +Qt'
kill "$server"

say "remove: nothing stays outside the account's own folders"
find /root/python -name 'python3*' -exec mv -t /usr/bin {} +
apt-get purge -y -qq azpg-gui >/dev/null
for left in /usr/lib/azpg-gui /usr/bin/azpg /usr/bin/azpg-gui \
    /usr/share/applications/io.github.azpg_gui.azpg.desktop /usr/share/mime/packages/io.github.azpg_gui.azpg.xml \
    /usr/share/doc/azpg-gui; do
    if [ -e "$left" ]; then echo "left behind: $left" >&2; exit 1; fi
done
say "passed"
