"""argparse in the terminal's language: its own words, and those of our commands.

argparse asks ``gettext`` for its words, which has them in no language on most systems. Here it asks
the catalogue that everything else is said by. A test compares the table with the argparse of the
Python in use.
"""

import argparse
import os
import sys
import unicodedata
from typing import TYPE_CHECKING, Any, Final, NoReturn

from azpg_gui.compat import override
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

    from azpg_gui.core import masking
else:  # only for a mistake
    masking = later("azpg_gui.core.masking")

__all__ = ["ARGPARSE_WORDS", "CommandParser", "RawFormatter", "speak_argparse"]

_UNRECOGNIZED: Final = sentence("unrecognized arguments: %s")
_IGNORED: Final = sentence("ignored explicit argument %r")
# As argparse has them from Python 3.11 to 3.14, but for mistakes of a program that uses it.
ARGPARSE_WORDS: Final = (
    sentence("usage: "),
    sentence("positional arguments"),
    sentence("options"),
    sentence("subcommands"),
    sentence("show this help message and exit"),
    sentence("show program's version number and exit"),
    sentence("%(prog)s: error: %(message)s\n"),
    sentence("%(prog)s: warning: %(message)s\n"),
    sentence("%(heading)s:"),
    sentence(" (default: %(default)s)"),
    sentence("argument %(argument_name)s: %(message)s"),
    sentence("the following arguments are required: %s"),
    sentence("one of the arguments %s is required"),
    sentence("expected one argument"),
    sentence("expected at most one argument"),
    sentence("expected at least one argument"),
    sentence("expected %s argument"),
    sentence("expected %s arguments"),
    _UNRECOGNIZED,
    sentence("unexpected option string: %s"),
    sentence("ambiguous option: %(option)s could match %(matches)s"),
    sentence("not allowed with argument %s"),
    _IGNORED,
    sentence("invalid choice: %(value)r (choose from %(choices)s)"),
    sentence("invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)"),
    sentence("invalid %(type)s value: %(value)r"),
    sentence("unknown parser %(parser_name)r (choices: %(choices)s)"),
    sentence("can't open '%(filename)s': %(error)s"),
    sentence("argument '%(argument_name)s' is deprecated"),
    sentence("option '%(option)s' is deprecated"),
    sentence("command '%(parser_name)s' is deprecated"),
)


def _said(text: str | None) -> str | None:
    """In the language ``str()`` of a sentence speaks now; what the catalogue has not, as it is."""
    return str(Sentence(text)) if text else text


def speak_argparse() -> None:
    """From now on argparse's words are said as sentences are. English stays as it is."""
    argparse._ = _said  # type: ignore[attr-defined]
    argparse.ngettext = lambda one, more, count: _said(one if count == 1 else more)  # type: ignore[attr-defined]


def _columns(text: str) -> int:
    """On a terminal: Hangul takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _wrapped(text: str, width: int) -> list[str]:
    """``textwrap.wrap`` by columns, at blanks."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and _columns(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _terminal_width() -> int:
    """As ``shutil.get_terminal_size``. argparse would import shutil, and with it every compression,
    for each formatter; and it makes one whenever an argument is added."""
    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    if columns <= 0:
        try:
            columns = os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]
        except (AttributeError, ValueError, OSError):  # no stdout, a closed one, no terminal
            columns = 0
    return columns or 80


class _Formatter(argparse.HelpFormatter):
    def __init__(self, prog: str, **named: Any) -> None:  # noqa: ANN401 - as argparse takes them
        named.setdefault("width", _terminal_width() - 2)  # argparse's own two
        super().__init__(prog, **named)

    @override
    def _split_lines(self, text: str, width: int) -> list[str]:
        return _wrapped(text, width)

    @override
    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in _wrapped(text, width - len(indent)))


class RawFormatter(_Formatter):
    """The lines of a description stay lines."""

    @override
    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "".join(indent + line for line in text.splitlines(keepends=True))


class CommandParser(argparse.ArgumentParser):
    """Its messages go into logs. What it does not know may be a password, given as other programs
    take it: it says only the option's name. Nor is ``--password`` short for ``--password-stdin``,
    with the password as a host name behind it: an option is written out."""

    def __init__(self, **named: object) -> None:
        kept = {"formatter_class": _Formatter, "allow_abbrev": False, **named}
        super().__init__(**kept)  # type: ignore[arg-type]

    @override
    def format_help(self) -> str:
        self.description = _said(self.description)
        for group in self._action_groups:
            group.title = _said(group.title)
        for action in self._actions:
            listed = getattr(action, "_choices_actions", [])  # of subcommands
            for one in (action, *listed):
                one.help = one.help if one.help == argparse.SUPPRESS else _said(one.help)
        return super().format_help()

    @override
    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """argparse's own says nothing where help or a version could not be written.

        Raises:
            OSError: it could not.
        """
        if message and file is not None and file is sys.stdout:
            file.write(message)
            file.flush()
        else:
            super()._print_message(message, file)

    @override
    def error(self, message: str) -> NoReturn:
        before = str(_UNRECOGNIZED).partition("%s")[0]
        what, colon, rest = message.partition(before)
        if colon:
            words = (word.partition("=")[0] for word in rest.split() if word.startswith("-"))
            names = [word[:2] if word[1:2] != "-" else word for word in words]
            message = f"{what}{colon}{' '.join(names) or sentence('(not shown)')}"
        before = str(_IGNORED).partition("%r")[0]
        what, colon, _value = message.partition(before)
        if colon:
            message = f"{what}{colon}{sentence('(not shown)')}"
        super().error(masking.without_secrets(message))
