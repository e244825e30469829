"""What is written down for others to read, without secrets."""

from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import without_any

__all__ = ["masked"]


def masked(text: str) -> str:
    """Without the secrets this process holds, and without whatever looks like one."""
    return without_secrets(without_any(text))
