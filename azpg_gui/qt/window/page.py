"""The pages of a profile, by their tabs."""

from enum import IntEnum

__all__ = ["Page"]


class Page(IntEnum):
    CONNECTION = 0
    CERTIFICATES = 1
    STRINGS = 2
    HISTORY = 3
