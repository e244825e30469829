"""Numbers in connection parameters, as libpq reads them."""

import re
from typing import Final

__all__ = ["integer_parameter", "strtol"]

_SPACE: Final = " \t\n\v\f\r"  # isspace(3)
_NUMBER: Final = re.compile(r"[ \t\n\v\f\r]*([+-]?)0*([0-9]+)")
_INT: Final = 2**31
_LONG: Final = 2**63


def strtol(text: str) -> tuple[int | None, str]:
    """``strtol(text, &end, 10)``: the number and what follows it; None for no number, or one that
    is out of range."""
    found = _NUMBER.match(text)
    if found is None:
        return None, text
    rest = text[found.end() :]
    if len(found[2]) > 19:
        return None, rest
    number = int(found[1] + found[2])
    return (number if -_LONG <= number < _LONG else None), rest


def integer_parameter(text: str) -> int | None:
    """A number of 32 bits, with any blanks around it; None where libpq refuses it.

    fe-connect.c, ``pqParseIntParam`` (``parse_int_param`` before PostgreSQL 18): "invalid integer
    value … for connection option …".
    """
    number, rest = strtol(text)
    if number is None or rest.strip(_SPACE) or not -_INT <= number < _INT:
        return None
    return number
