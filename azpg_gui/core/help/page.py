"""A page of the help, and its three forms. Nothing in it comes from a server or a file."""

import html
import textwrap
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Block", "Page", "as_html", "as_markdown", "as_text", "code", "heading", "item", "text"]

Say = Callable[[Sentence], str]
_WIDTH: Final = 96


class _Kind(StrEnum):
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """Attributes:
    words: a sentence to be translated; of code the code itself, which never is.
    """

    kind: _Kind
    words: Sentence | str


@dataclass(frozen=True, slots=True)
class Page:
    """Attributes:
    name: how it is asked for: a finding's code, or a word such as ``guide``.
    """

    name: str
    title: Sentence
    blocks: tuple[Block, ...]


def heading(words: Sentence) -> Block:
    return Block(_Kind.HEADING, words)


def text(words: Sentence) -> Block:
    return Block(_Kind.TEXT, words)


def item(words: Sentence) -> Block:
    return Block(_Kind.ITEM, words)


def code(lines: str) -> Block:
    """Lines of a file or a shell, as they are."""
    return Block(_Kind.CODE, lines)


def _said(block: Block, say: Say) -> str:
    return block.words if isinstance(block.words, str) else say(block.words)


def as_markdown(page: Page, say: Say = str, *, level: int = 1) -> str:
    """Args:
    level: of the page's own heading.
    """
    parts = [f"{'#' * level} {say(page.title)}"]
    items = False
    for block in page.blocks:
        said = _said(block, say)
        match block.kind:
            case _Kind.HEADING:
                parts.append(f"{'#' * (level + 1)} {said}")
            case _Kind.CODE:
                parts.append(f"```\n{said}\n```")
            case _Kind.ITEM if items:
                parts[-1] += f"\n* {_escaped(said)}"
            case _Kind.ITEM:
                parts.append(f"* {_escaped(said)}")
            case _:
                parts.append(_escaped(said))
        items = block.kind is _Kind.ITEM
    return "\n\n".join(parts) + "\n"


def _escaped(said: str) -> str:
    """What Markdown would take for markup (CommonMark, Backslash escapes)."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>" else c for c in said)


def as_text(page: Page, say: Say = str) -> str:
    """For a terminal."""
    lines = [say(page.title), ""]
    for block in page.blocks:
        said = _said(block, say)
        match block.kind:
            case _Kind.HEADING:
                lines += ["", said, ""]
            case _Kind.CODE:
                lines += ["", *(f"    {line}" for line in said.splitlines()), ""]
            case _Kind.ITEM:
                lines += textwrap.wrap(
                    said, _WIDTH, initial_indent="  * ", subsequent_indent="    "
                )
            case _:
                lines += textwrap.wrap(said, _WIDTH)
    return "\n".join(lines) + "\n"


def as_html(page: Page, say: Say, code_style: str) -> str:
    """For Qt's rich text (QTextDocument, Supported HTML Subset).

    Args:
        code_style: CSS of a block of code, which follows the palette.
    """
    parts = [f"<h1>{html.escape(say(page.title))}</h1>"]
    items = False
    for block in page.blocks:
        said = html.escape(_said(block, say))
        if block.kind is _Kind.ITEM and not items:
            parts.append("<ul>")
        if block.kind is not _Kind.ITEM and items:
            parts.append("</ul>")
        items = block.kind is _Kind.ITEM
        match block.kind:
            case _Kind.HEADING:
                parts.append(f"<h2>{said}</h2>")
            case _Kind.CODE:
                table = '<table width="100%" cellpadding="10" style="margin-top: 8px">'
                cell = (
                    f'<td style="{code_style}"><pre style="white-space: pre-wrap">{said}</pre></td>'
                )
                parts.append(f"{table}<tr>{cell}</tr></table>")
            case _Kind.ITEM:
                parts.append(f"<li>{said}</li>")
            case _:
                parts.append(f"<p>{said}</p>")
    return "".join([*parts, "</ul>" if items else ""])
