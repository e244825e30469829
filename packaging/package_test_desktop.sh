#!/bin/sh
# What package_test_inside.sh runs in a session of its own: the program as a person starts it, from the
# launcher entry, by double-click on a file, and from a menu. Pictures of each in /root.
set -eu
openbox >/dev/null 2>&1 &
shown() { timeout 40 xdotool search --sync --onlyvisible --class "$1" | head -1; }
picture() { sleep 2; import -window root "/root/$1.png"; }
ended() { # whatever the program does at its end is done
    pkill -x azpg-gui
    while pgrep -x azpg-gui >/dev/null; do sleep 0.1; done
}

gtk-launch io.github.azpg_gui.azpg || gio launch /usr/share/applications/io.github.azpg_gui.azpg.desktop
shown azpg >/root/windows.txt
azpg-gui --self-check >/root/self-check.txt
picture launcher
xdotool getwindowname "$(cat /root/windows.txt)"
ended

echo "double-click on a team file"
pcmanfm /root/files >/dev/null 2>&1 &
files="$(shown pcmanfm)"
tries=0
until xdotool search --onlyvisible --class azpg >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -le 10 ]
    xdotool mousemove --window "$files" 208 99 click --repeat 2 --delay 80 1
    timeout 4 xdotool search --sync --onlyvisible --class azpg >/dev/null || true
done
picture double-click
pgrep -fa 'azpg-gui file:///root/files/team.azpg'
ended
pkill -x pcmanfm

echo "Programming > azpg in the menu"
lxpanel >/dev/null 2>&1 &
shown lxpanel >/dev/null
tries=0
until xdotool search --onlyvisible --class azpg >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -le 10 ]
    lxpanelctl menu || true
    sleep 1
    xdotool key Down Down Right
    picture menu
    xdotool key Return
    timeout 4 xdotool search --sync --onlyvisible --class azpg >/dev/null || true
done
picture from-menu
ended
