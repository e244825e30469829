"""Korean particles: which of two forms follows a word is decided by the word's last sound.

A translation writes the form after a consonant in braces, ``{name}{은}``; the reader sees 은 or 는.
Hangul syllables carry their final consonant in their code (Unicode 15, section 3.12); digits and
capital letters are read by their Korean names (1 일, L 엘); other Latin words by how they are
commonly written in Hangul (mode 모드, file 파일, com 컴), of which the last letters tell enough.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["PARTICLES"]

_FIRST, _LAST, _FINALS = 0xAC00, 0xD7A3, 28
_RIEUL = 8  # the final consonant ㄹ: 로, not 으로, follows it
_OTHER = 1  # any other one
# 영 일 이 삼 사 오 육 칠 팔 구
_DIGITS: Final = dict(zip("0123456789", (1, 8, 0, 1, 0, 0, 1, 8, 8, 0), strict=True))
# 엘 엠 엔 알; every other letter's name ends in a vowel.
_LETTERS: Final = {"L": _RIEUL, "M": _OTHER, "N": _OTHER, "R": _RIEUL}
# What a reader passes over to find the word a particle belongs to.
_CLOSING: Final = " \t\n.,:;!?…\"'“”‘’«»)]}>"
_WORD: Final = re.compile(r"[A-Za-z]+\Z")
# sell, file, role; com, name; version, line; spring: the sounds a Latin word can end in that Korean
# writes as a final consonant. A plosive mostly gets a vowel of its own (root 루트, host 호스트).
_ENDS_IN_RIEUL: Final = re.compile(r"le?\Z")
_ENDS_IN_NASAL: Final = re.compile(r"(?:[mn]e?|ng)\Z")


def _final(text: str) -> int:
    """The final consonant of the last sound in ``text``: 0 for a vowel, 8 for ㄹ, else another."""
    word = text.rstrip(_CLOSING)
    last = word[-1:]
    if _FIRST <= ord(last or "\0") <= _LAST:
        return (ord(last) - _FIRST) % _FINALS
    if last in _DIGITS:
        return _DIGITS[last]
    latin = _WORD.search(word)
    if latin is None:
        return 0
    if latin[0].isupper():
        return _LETTERS.get(last, 0)
    if _ENDS_IN_RIEUL.search(latin[0].lower()):
        return _RIEUL
    return _OTHER if _ENDS_IN_NASAL.search(latin[0].lower()) else 0


def _choice(after_consonant: str, after_vowel: str) -> Callable[[str], str]:
    return lambda before: after_consonant if _final(before) else after_vowel


def _direction(before: str) -> str:
    return "로" if _final(before) in {0, _RIEUL} else "으로"


PARTICLES: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType({
    "은": _choice("은", "는"),
    "이": _choice("이", "가"),
    "을": _choice("을", "를"),
    "과": _choice("과", "와"),
    "으로": _direction,
    "이라": _choice("이라", "라"),
})  # fmt: skip
