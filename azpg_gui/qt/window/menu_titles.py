"""The menu bar as the first frame shows it; what the menus hold is in ``menu_entries``."""

from typing import Final

from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["CERTIFICATES", "CONNECTION", "EDIT", "FILE", "HELP", "PRACTICE", "TITLES", "VIEW"]

FILE: Final = sentence("&File")
EDIT: Final = sentence("&Edit")
CONNECTION: Final = sentence("&Connection")
CERTIFICATES: Final = sentence("Ce&rtificates")
VIEW: Final = sentence("&View")
PRACTICE: Final = sentence("&Practice")
HELP: Final = sentence("&Help")
TITLES: Final[tuple[Sentence, ...]] = (
    FILE, EDIT, CONNECTION, CERTIFICATES, VIEW, PRACTICE, HELP,
)  # fmt: skip
