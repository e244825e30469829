"""Values of the options of ``azpg check``, judged before anything is asked.

Each raises ArgumentTypeError for a value that cannot be meant.
"""

import argparse
from pathlib import Path

from azpg_gui.core.sentences import sentence

__all__ = ["jobs", "libpq", "seconds"]


def seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 86_400:
        message = sentence("{text} is no number of seconds between 0 and 86400", text=text)
        raise argparse.ArgumentTypeError(str(message))
    return value


def jobs(text: str) -> int:
    value = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= value <= 64:
        message = sentence("{text} is no number from 1 to 64", text=text)
        raise argparse.ArgumentTypeError(str(message))
    return value


def libpq(text: str) -> str:
    """``system``, or a file: whether it is a libpq tells the process that loads it."""
    if text != "system" and not Path(text).is_file():
        message = sentence("{path} is no file; name a libpq, or: system", path=text)
        raise argparse.ArgumentTypeError(str(message))
    return text
