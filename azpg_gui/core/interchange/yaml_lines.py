"""Settings in YAML and Java's properties, line by line: names joined by dots, and their texts.

No YAML library: what is read here are ``name: text`` in nested blocks, which people paste in parts
that are no whole document.
"""

import re
from collections.abc import Iterator
from typing import Final

from azpg_gui.core.interchange.string_literals import decoded

__all__ = ["flattened", "properties", "scalar"]

_LINE: Final = re.compile(
    r"(?P<indent>[ \t]*(?:- )?)(?P<name>[\w.<\"'-]{1,80})\s*:(?:[ \t]+(?P<value>.*)|[ \t]*)\Z"
)
_PROPERTY: Final = re.compile(r"\s*(?P<name>[A-Za-z%][\w.\"\[\]-]{0,150})\s*[=:](?P<value>.*)")


def flattened(text: str) -> Iterator[tuple[str, str]]:
    """``spring.datasource.url`` and its text, of nested blocks."""
    path: list[tuple[int, str]] = []
    for line in text.split("\n"):
        found = _LINE.match(line) if line.strip() and not line.lstrip().startswith("#") else None
        if found is None:
            continue
        depth = len(found["indent"].expandtabs(2))
        while path and path[-1][0] >= depth:
            path.pop()
        name = found["name"].strip("\"'")
        value = scalar(found["value"] or "")
        if value:
            yield ".".join([*(part for _, part in path), name]), value
        else:
            path.append((depth, name))


def scalar(text: str) -> str:
    """What is written behind a colon, without quotation marks and comment."""
    text = text.strip()
    single, double = re.match(r"'((?:[^']|'')*)", text), re.match(r'"((?:[^"\\]|\\.)*)', text)
    if single is not None:  # YAML 1.2.2, 7.3: two quotation marks stand for one
        return single[1].replace("''", "'")
    if double is not None:
        return decoded(f'"{double[1]}"')[0]
    text = re.split(r"\s#", text, maxsplit=1)[0].strip()
    return "" if text in {"|", ">", "~", "null"} or text[:1] in {"&", "*", "!"} else text


def properties(text: str) -> Iterator[tuple[str, str]]:
    """``name=value`` of a .properties file; the Azure CLI prints several on one line."""
    text = re.sub(r"[ \t]{2,}(?=spring\.)", "\n", text)
    for line in re.sub(r"\\\n\s*", "", text).split("\n"):
        found = _PROPERTY.match(line) if not line.lstrip().startswith(("#", "!")) else None
        if found is not None:
            yield found["name"], found["value"].strip()
