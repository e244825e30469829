"""The languages of the program, once. A third is a row here, its .ts file, and its rules if any."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Final

from azpg_gui.core.languages.korean import PARTICLES
from azpg_gui.fast_dataclass import dataclass

__all__ = ["ENGLISH", "LANGUAGES", "Language", "language_for"]


@dataclass(frozen=True, slots=True)
class Language:
    """What a language adds to the words of its translation file.

    Attributes:
        code: ISO 639-1, with a country or script behind ``_`` where that matters (``pt_BR``); the
            name of its .ts file.
        name: in the language itself.
        endings: placeholders beside a template's own whose text depends on what stands before them:
            ``{name}`` in the braces → the text so far → what comes there.
        whole: False while it is being translated; what is missing is shown in English.
    """

    code: str
    name: str
    endings: Mapping[str, Callable[[str], str]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    whole: bool = True


ENGLISH: Final = Language("en", "English")
LANGUAGES: Final = {one.code: one for one in (ENGLISH, Language("ko", "한국어", PARTICLES))}


def language_for(wanted: Iterable[str], among: Mapping[str, Language] = LANGUAGES) -> Language:
    """The first of the names somebody would like that there is; English where there is none.

    Args:
        wanted: the most wanted first, as systems write them: ``ko-KR``, ``pt_BR``, ``zh-Hant-TW``.
            Where there is no such one, the same language without its last part is looked for.
    """
    known = {code.replace("_", "-").lower(): language for code, language in among.items()}
    for name in wanted:
        parts = name.replace("_", "-").lower().split("-")
        for count in range(len(parts), 0, -1):
            found = known.get("-".join(parts[:count]))
            if found is not None:
                return found
    return ENGLISH
