"""Times as they are written in files: ISO 8601 in UTC."""

from datetime import UTC, datetime

__all__ = ["moment_of"]


def moment_of(value: object) -> datetime | None:
    """UTC; None where it is no time, or one without a zone, which is no certain time."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is UTC or moment.tzinfo is None:  # as this program writes it
            return moment if moment.tzinfo is not None else None
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
