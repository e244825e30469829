"""What each stage saw: measured, nothing interpreted."""

__all__ = ["Evidence"]


class Evidence:
    """Of one stage; each stage has a class of its own, and ``stage_lines`` a line for it."""

    __slots__ = ()
