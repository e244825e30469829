"""The one type a password, token or key passphrase lives in."""

import re
from typing import Final, NoReturn

from azpg_gui.overriding import override

__all__ = ["MASK", "SECRET_KEYWORDS", "Secret"]

MASK: Final = "••••••"

# Keywords whose value is a secret; they travel as ``Secret`` and are never printed.
SECRET_KEYWORDS: Final = frozenset(
    {"password", "sslpassword", "scram_client_key", "scram_server_key", "oauth_client_secret"}
)

# Three base64url parts, the first beginning '{"': a JSON Web Token (RFC 7519), which is what
# Microsoft Entra ID hands out in place of a password.
_TOKEN = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*\Z")


class Secret:
    """A password, token or passphrase: masked wherever it is printed, never pickled.

    ``reveal()`` is the only way to the text. Its callers are few on purpose: libpq's connection
    string, the keyring, and a copy the user asked for.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    @property
    def is_token(self) -> bool:
        """Looks like an access token, which may be replayed by whoever receives it."""
        return _TOKEN.match(self._text) is not None

    def masked_in(self, text: str) -> str:
        """``text`` without this secret: for words of others that may repeat it."""
        return text.replace(self._text, MASK) if len(self._text) > 3 else text

    def __bool__(self) -> bool:
        return bool(self._text)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    @override
    def __hash__(self) -> int:
        return hash((Secret, self._text))

    @override
    def __repr__(self) -> str:
        return f"Secret({MASK})"

    @override
    def __str__(self) -> str:
        return MASK

    @override
    def __format__(self, format_spec: str) -> str:
        return MASK

    @override
    def __reduce__(self) -> NoReturn:
        message = "a secret is not written anywhere"
        raise TypeError(message)
