"""The languages of the program, once. A third is a row here, its .ts file, and its rules if any."""

from collections.abc import Callable, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Final

from azpg_gui.core.languages.korean import PARTICLES
from azpg_gui.fast_dataclass import dataclass

__all__ = ["ENGLISH", "LANGUAGES", "Language"]


@dataclass(frozen=True, slots=True)
class Language:
    """What a language adds to the words of its translation file.

    Attributes:
        code: ISO 639-1, the name of its .ts file.
        name: in the language itself.
        endings: placeholders beside a template's own whose text depends on what stands before them:
            ``{name}`` in the braces → the text so far → what comes there.
    """

    code: str
    name: str
    endings: Mapping[str, Callable[[str], str]] = field(
        default_factory=lambda: MappingProxyType({})
    )


ENGLISH: Final = Language("en", "English")
LANGUAGES: Final = {one.code: one for one in (ENGLISH, Language("ko", "한국어", PARTICLES))}
