"""Writes docs/help/: the pages of the help, in every language, from the sentences of the code."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from azpg_gui.core.help.documents import documents
from azpg_gui.core.languages import LANGUAGES
from azpg_gui.qt.translation import install_language, translated

_FOLDER = Path(__file__).parents[1] / "docs" / "help"


def main() -> None:
    application = QCoreApplication([])
    for language in LANGUAGES:
        install_language(application, language)
        folder = _FOLDER / language
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in documents(translated).items():
            (folder / name).write_text(content, "utf-8")


if __name__ == "__main__":
    main()
