"""What ``azpg`` prints, wherever it goes: a terminal of any encoding, a pipe, a full disk."""

import contextlib
import errno
import os
import signal
import sys
from typing import TYPE_CHECKING, Final, TextIO

from azpg_gui.core.secret import without_any
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import json
    import traceback

    from azpg_gui.core import exit_status, masking, sentences
else:  # ``azpg --help`` needs none of them
    json, traceback = later("json"), later("traceback")
    masking = later("azpg_gui.core.masking")
    sentences = later("azpg_gui.core.sentences")
    exit_status = later("azpg_gui.core.exit_status")

__all__ = ["as_json_text", "explain_unexpected", "make_streams_tolerant", "not_written", "say"]

# Full, over the quota, too large for what it lies on, broken, gone.
_FULL: Final = {errno.ENOSPC, getattr(errno, "EDQUOT", -1), errno.EFBIG}


def make_streams_tolerant() -> None:
    """Printing never fails for a character: what the stream's encoding lacks is escaped.

    A standard stream that was closed is opened on nothing, so that no socket of ours gets its
    number, and with it whatever is printed.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        stream: TextIO | None = getattr(sys, name)
        if stream is None:
            setattr(sys, name, _nothing(number))
        elif number and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=_escaping(stream.encoding), errors="backslashreplace")


def _escaping(encoding: str) -> str:
    """``encoding``, or ASCII where it can escape nothing (``idna`` is such a codec)."""
    try:
        "–".encode(encoding, "backslashreplace")
    except (UnicodeError, LookupError):
        return "ascii"
    return encoding


def _nothing(number: int) -> TextIO:
    descriptor = os.open(os.devnull, os.O_RDWR)
    if descriptor != number:
        try:
            os.fstat(number)
        except OSError:  # it is free: take its place
            os.dup2(descriptor, number)
            os.close(descriptor)
            descriptor = number
    return os.fdopen(descriptor, "r" if number == 0 else "w", encoding="utf-8")


def as_json_text(document: object) -> str:
    """JSON for stdout; characters its encoding lacks become JSON's own escapes."""
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    text = json.dumps(document, ensure_ascii=not encoding.startswith("utf"), indent=2) + "\n"
    # A lone surrogate, from bytes of a command line that are no text, has no encoding anywhere.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def say(line: object) -> None:
    """One line of progress or trouble: results alone go to stdout."""
    sys.stderr.write(f"{line}\n")


def not_written(program: str, error: BaseException) -> int | None:
    """The exit status where ``error`` is that standard output takes no more, with one sentence on
    stderr where that is news; None for any other error.

    An error of an open stream names no file, unlike those of opening one (``OSError.filename``).
    """
    if isinstance(error, BrokenPipeError):
        # The reader of our output has gone (azpg … | head): not an error, and nothing to print to.
        status: int = 128 + getattr(signal, "SIGPIPE", 13)
    elif isinstance(error, OSError) and error.filename is None and error.errno in _FULL:
        words = os.strerror(error.errno or 0)
        with contextlib.suppress(OSError):
            said = sentences.sentence("the output could not be written: {reason}", reason=words)
            sys.stderr.write(f"{program}: {said}\n")
        status = exit_status.ExitStatus.COULD_NOT_RUN
    else:
        return None
    with contextlib.suppress(OSError, ValueError, AttributeError):
        # Nor can what is still buffered: the interpreter would say so, and end with 120.
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
        os.close(nothing)
    return int(status)


def explain_unexpected(error: BaseException) -> None:
    """One sentence on stderr for a mistake of ours; with ``AZPG_DEBUG`` set the trace as well.

    Neither holds the values of variables, and what looks like a secret in the text is masked.
    """
    if os.environ.get("AZPG_DEBUG"):
        sys.stderr.write(_masked("".join(traceback.format_exception(error))))
    words = " ".join(str(error).split())[:300]
    what = f"{type(error).__name__}: {words}" if words else type(error).__name__
    sys.stderr.write(
        f"azpg: this should not happen: {_masked(what)} "
        "(AZPG_DEBUG=1 shows where; please report it)\n"
    )


def _masked(text: str) -> str:
    return masking.without_secrets(without_any(text))
