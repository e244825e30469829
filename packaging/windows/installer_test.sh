#!/bin/sh
# The installer under Wine: installed, upgraded in place, refused while azpg runs, removed; the Path to the letter.
# Needs wine64 and makensis.   Usage: installer_test.sh INSTALLER
#   INSTALLER: build/package/windows/azpg-gui-*.exe of make package, or the real one.
set -eu
installer="$1"
WINEPREFIX="$(mktemp -d)" && export WINEPREFIX WINEDEBUG=-all
wine() { "$(command -v wine64 || echo /usr/lib/wine/wine64)" "$@"; }
finish() { wine wineboot --kill || true; rm -rf "$WINEPREFIX"; }
trap finish EXIT
fail() { printf "%s\n" "installer-test: $*" >&2; exit 1; }
wine wineboot --init >/dev/null 2>&1
account="$(wine cmd /c 'echo %LOCALAPPDATA%' | tr -d '\r')"
temp="$WINEPREFIX/drive_c/$(wine cmd /c 'echo %TEMP%' | tr -d '\r' | sed 's/^C:\\//' | tr '\\' /)"
folder="$WINEPREFIX/drive_c/$(printf %s "$account" | sed 's/^C:\\//' | tr '\\' /)/Programs/azpg-gui"
path() { wine reg query 'HKCU\Environment' /v Path | tr -d '\r' | sed -n 's/^ *Path  *\(REG_[A-Z_]*\) *//p'; }
kind() { wine reg query 'HKCU\Environment' /v Path | tr -d '\r' | sed -n 's/^ *Path  *\(REG_[A-Z_]*\).*/\1/p'; }
# The uninstaller goes on in a copy of itself; its own file goes last but the folder.
remove() {
    wine "$folder/uninstall.exe" /S
    tries=0
    while [ -e "$folder/uninstall.exe" ] || wine reg query "$registered" >/dev/null 2>&1; do
        tries=$((tries + 1)); [ "$tries" -lt 300 ] || fail "it does not end"; sleep 0.1
    done
}
registered='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\azpg-gui'

# Longer than a string of NSIS, with a variable and a folder whose name begins like ours.
long="%USERPROFILE%\\bin;$account\\Programs\\azpg-gui-old"
while [ "${#long}" -lt 3000 ]; do long="$long;C:\\tools\\a folder of some length\\$(printf %s "$long" | wc -c)"; done
for before in "$long" "C:\\one" "" empty; do
    wine reg delete 'HKCU\Environment' /v Path /f >/dev/null 2>&1 || true
    [ "$before" != empty ] || wine reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "" /f >/dev/null
    before="${before#empty}"
    [ -z "$before" ] || wine reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "$before" /f >/dev/null
    wine "$installer" /S
    for file in azpg.exe azpg-gui.exe uninstall.exe _internal; do
        [ -e "$folder/$file" ] || fail "$file was not installed"
    done
    find "$WINEPREFIX/drive_c/users" -path '*Start Menu*' -name azpg.lnk | grep -q . || fail "no Start menu entry"
    wine reg query "$registered" /v DisplayVersion >/dev/null
    [ "$(path)" = "${before:+$before;}$account\\Programs\\azpg-gui" ] || fail "the Path is $(path)"
    [ "$(kind)" = REG_EXPAND_SZ ] || fail "the Path became $(kind)"

    touch "$folder/_internal/of-the-version-before.dll" "$folder/somebody's own.txt"
    wine "$installer" /S
    [ "$(path)" = "${before:+$before;}$account\\Programs\\azpg-gui" ] || fail "after the upgrade the Path is $(path)"
    [ ! -e "$folder/_internal/of-the-version-before.dll" ] || fail "an old file stayed"

    remove
    [ "$(path)" = "$before" ] || fail "after removal the Path is $(path)"
    [ "$(ls "$folder")" = "somebody's own.txt" ] || fail "left: $(ls "$folder")"
    rm -r "$folder"
    if find "$WINEPREFIX/drive_c/users" -name azpg.lnk | grep -q .; then fail "the Start menu entry stayed"; fi
done

wine "$installer" /S
rm -f "$temp/azpg-ran.txt"
wine cmd /c azpg --version >/dev/null
[ -f "$temp/azpg-ran.txt" ] || fail "azpg is not found on the PATH"
touch "$temp/azpg-stay.txt"
wine "$folder/azpg-gui.exe" &
running=$!
rm -f "$temp/azpg-ran.txt"
tries=0
until [ -f "$temp/azpg-ran.txt" ]; do tries=$((tries + 1)); [ "$tries" -lt 300 ] || fail "azpg-gui did not start"; sleep 0.1; done
status=0
wine "$installer" /S || status=$?
[ "$status" = 2 ] || fail "installed while azpg ran: exit status $status"
[ -e "$folder/_internal" ] || fail "half of it was removed while azpg ran"
rm "$temp/azpg-stay.txt"
wait "$running"
remove
echo "installer-test: passed"
