"""Times as they are written in files: ISO 8601 in UTC."""

from datetime import UTC, datetime

__all__ = ["moment_of"]


def moment_of(value: object) -> datetime | None:
    """UTC; None where it is no time, or one without a zone, which is no certain time."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
        return moment.astimezone(UTC) if moment.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
