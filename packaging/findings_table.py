"""Writes the table of findings into ARCHITECTURE.md."""

from pathlib import Path

from azpg_gui.core.diagnosis.catalogue import as_markdown

_PAGE = Path(__file__).parents[1] / "ARCHITECTURE.md"


def main() -> None:
    text = _PAGE.read_text("utf-8")
    begin = text.index("| code | stage |")
    end = text.find("\n\n", begin)
    rest = text[end + 1 :] if end >= 0 else ""
    _PAGE.write_text(text[:begin] + as_markdown() + rest, "utf-8")


if __name__ == "__main__":
    main()
