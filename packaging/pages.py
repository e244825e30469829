"""Manual pages and completions, made from the very parsers of the two commands."""

import gzip
from argparse import ArgumentParser
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from azpg_gui import __main__ as window
from azpg_gui import __version__, cli

__all__ = ["write_pages"]

_COMPLETIONS = {
    "bash": "bash-completion/completions/{name}",
    "zsh": "../zsh/_{name}",  # another folder in each system: linux/nfpm.yaml
    "fish": "fish/vendor_completions.d/{name}.fish",
    "tcsh": "azpg-gui/completions/{name}.tcsh",
}


def write_pages(share: Path) -> None:
    """Into what becomes /usr/share; the pages' date is SOURCE_DATE_EPOCH."""
    for name, parser in (("azpg", cli.whole_parser()), ("azpg-gui", window.whole_parser())):
        folder = share / "man" / "man1"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.1.gz").write_bytes(gzip.compress(_page(name, parser), mtime=0))
        for shell, place in _COMPLETIONS.items():
            path = share / place.format(name=name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(shtab.complete(parser, shell) + "\n", "utf-8")


def _page(name: str, parser: ArgumentParser) -> bytes:
    parser.man_short_description = "TLS connections to Azure Database for PostgreSQL"  # type: ignore[attr-defined]
    data = {
        "project_name": "azpg-gui", "version": __version__, "manual_section": "1",
        "manual_title": "azpg-gui", "prog": name, "format": "pretty",
    }  # fmt: skip
    page = Manpage(parser, _data=data)
    return f"{page}\n".encode()
