"""OpenSSL's error queue as words."""

from OpenSSL import SSL, crypto

from azpg_gui.core.words import plain

__all__ = ["openssl_words"]


def openssl_words(error: SSL.Error | crypto.Error) -> str:
    """The reasons in the queue, oldest first, each once."""
    queue = error.args[0] if error.args and isinstance(error.args[0], list) else []
    reasons = [str(entry[2]) for entry in queue if len(entry) > 2 and entry[2]]
    return plain(": ".join(dict.fromkeys(reasons)) or str(error) or type(error).__name__, limit=600)
