"""The language ``azpg`` prints in: what was asked for, else the terminal's. JSON is English."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from azpg_gui.core import sentences
from azpg_gui.core.languages import ENGLISH, LANGUAGES, Language
from azpg_gui.lazy import later
from azpg_gui.resources import resource

if TYPE_CHECKING:
    from azpg_gui.core.languages import catalogue
else:  # for those who read another language
    catalogue = later("azpg_gui.core.languages.catalogue")

__all__ = ["language_of", "speak"]

# The first that is set decides (POSIX, Base Definitions 8.2).
_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(environ: Mapping[str, str]) -> Language:
    """That of a terminal's messages; English where the program has none of its languages."""
    locale = next((value for name in _VARIABLES if (value := environ.get(name))), "")
    code = locale.partition(".")[0].partition("@")[0].partition("_")[0]
    return LANGUAGES.get(code.lower(), ENGLISH)


def speak(chosen: str | None) -> None:
    """Print in this language from now on; None: the terminal's."""
    language = LANGUAGES[chosen] if chosen is not None else language_of(os.environ)
    if language is ENGLISH:
        sentences.speak(ENGLISH, str)
    else:
        texts = catalogue.Catalogue.read(resource("translations", f"azpg_{language.code}.qm"))
        sentences.speak(language, texts.translation)
