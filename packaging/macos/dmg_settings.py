"""What the disk image looks like: ``dmgbuild -s packaging/macos/dmg_settings.py azpg TARGET.dmg``.

https://dmgbuild.readthedocs.io/en/latest/settings.html
"""

program = "build/package/program/azpg.app"
files = [program]
symlinks = {"Applications": "/Applications"}
format = "ULMO"  # noqa: A001 - dmgbuild's own name; lzma, since macOS 10.15
icon = "build/icons/azpg.icns"
icon_locations = {"azpg.app": (140, 120), "Applications": (400, 120)}
window_rect = ((200, 200), (540, 300))
icon_size = 96
text_size = 13
default_view = "icon-view"
