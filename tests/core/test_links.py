"""``postgresql://`` links: the desktop's own tools say where they open."""

import subprocess
from pathlib import Path

import pytest

from azpg_gui.operations import links
from azpg_gui.operations.links import launcher, links_open_here, open_links_here

ENTRY = "io.github.azpg_gui.azpg.links.desktop"


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (["/usr/bin/azpg-gui"], 'Exec="/usr/bin/azpg-gui" %u'),
        (["/opt/a b/azpg-gui"], 'Exec="/opt/a b/azpg-gui" %u'),
        (["/opt/100%/x"], 'Exec="/opt/100%%/x" %u'),
        (["/opt/$HOME`id`"], 'Exec="/opt/\\\\$HOME\\\\`id\\\\`" %u'),
        (["/p", "-m", "azpg_gui"], 'Exec="/p" "-m" "azpg_gui" %u'),
        (["/a\nExec=evil"], 'Exec="/a\\nExec=evil" %u'),
    ],
)
def test_a_path_stays_one_word(command: list[str], line: str) -> None:
    assert line in launcher(command).splitlines()


def test_links_open_here_only_where_they_are_wanted(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(variable, raising=False)
    assert links_open_here() is False
    open_links_here(wanted=True)
    assert links_open_here() is True
    entry = home / ".local" / "share" / "applications" / ENTRY
    assert entry.is_file()
    # GLib, which GNOME and Xfce ask, reads the same.
    told = subprocess.run(
        ["gio", "mime", "x-scheme-handler/postgres"], capture_output=True, text=True, check=True
    ).stdout
    assert f": {ENTRY}" in told
    open_links_here(wanted=False)
    assert links_open_here() is False
    assert not entry.exists()
    monkeypatch.setenv("PATH", str(home))
    assert links_open_here() is None
    with pytest.raises(links.LinksError, match="xdg-mime could not"):
        open_links_here(wanted=True)
