"""Writes docs/findings.md: the table of findings, made from the functions that say them."""

from pathlib import Path

import azpg_gui.core.diagnosis.every_finding  # noqa: F401 - the catalogue is whole with it
from azpg_gui.core.diagnosis.catalogue import as_markdown

_PAGE = Path(__file__).parents[1] / "docs" / "findings.md"


def main() -> None:
    _PAGE.write_text(as_markdown(), "utf-8")


if __name__ == "__main__":
    main()
