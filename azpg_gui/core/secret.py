"""The one type a password, token or key passphrase lives in, and which keywords hold one."""

import re
import unicodedata
from typing import TYPE_CHECKING, Final, NoReturn
from weakref import WeakValueDictionary

from azpg_gui.compat import override
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import difflib

    from azpg_gui.core import secret_forms
else:
    difflib = later("difflib")
    secret_forms = later("azpg_gui.core.secret_forms")

__all__ = [
    "MASK",
    "SECRET_KEYWORDS",
    "Secret",
    "names_a_secret",
    "names_the_password",
    "without_any",
]

MASK: Final = "••••••"

# Keywords whose value is a secret; they travel as ``Secret`` and are never printed.
SECRET_KEYWORDS: Final = frozenset(
    {"password", "sslpassword", "scram_client_key", "scram_server_key", "oauth_client_secret"}
)

# Three base64url parts, the first beginning '{"': a JSON Web Token (RFC 7519), which is what
# Microsoft Entra ID hands out in place of a password.
_TOKEN = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*\Z")


_alive: "WeakValueDictionary[int, Secret]" = WeakValueDictionary()


class Secret:
    """A password, token or passphrase: masked wherever it is printed, never pickled.

    ``reveal()`` is the only way to the text. Its callers are few on purpose: libpq's connection
    string, the keyring, and a copy the user asked for.
    """

    __slots__ = ("__weakref__", "_echoes", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._echoes: secret_forms.Echoes | None = None
        _alive[id(self)] = self

    def reveal(self) -> str:
        return self._text

    @property
    def is_token(self) -> bool:
        """Looks like an access token, which may be replayed by whoever receives it."""
        return _TOKEN.match(self._text) is not None

    def masked_in(self, text: str) -> str:
        """``text`` without this secret, in any form: for words of others that may repeat it."""
        if not (self._text and text):
            return text
        if self._echoes is None:
            self._echoes = secret_forms.Echoes(self._text)
        return self._echoes.masked(text, MASK)

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


def without_any(text: str) -> str:
    """``text`` without any secret this process holds: for errors nobody foresaw."""
    for secret in tuple(_alive.values()):
        text = secret.masked_in(text)
    return text


# A keyword that contains one of these, its separators taken out: the spellings of ADO.NET, JDBC,
# ODBC and Azure, and of the languages people name their own settings in.
_PARTS: Final = (
    "password", "passwd", "passwort", "kennwort", "passphrase", "passcode", "passwrd", "pasword",
    "motdepasse", "contrasena", "senha", "wachtwoord", "losenord", "adgangskode", "salasana",
    "haslo", "heslo", "jelszo", "parola", "sifre", "пароль", "密码", "密碼", "パスワード",
    "暗証番号", "비밀번호", "비번", "암호", "패스워드", "creds", "secret", "geheimnis", "token",
    "credential", "apikey", "accesskey", "accountkey", "sharedkey", "sharedaccess", "clientkey",
    "serverkey", "storedkey",
    "signature",
)  # fmt: skip
_WHOLE: Final = frozenset(
    {"pw", "pass", "pwd", "psw", "pswd", "psswd", "mdp", "clave", "sas", "sig"}
)
_ENDINGS: Final = ("pwd", "pass", "passw", "userpw", "dbpw", "pgpw", "sslpw", "adminpw")
# Such a keyword names a place, not the secret that lies there: passfile, tokenfile, secretpath.
_PLACES: Final = ("file", "path", "folder", "directory")
_NEAR: Final = 0.8  # of 1; "passowrd" has 0.88 of "password", "keyword" 0.53, "passfile" 0.5


def names_the_password(keyword: str) -> bool:
    """Whether the value of ``keyword`` is what one signs in with: a secret, and neither the
    passphrase of a key nor a token."""
    pure = keyword.casefold().removeprefix("pg")
    return names_a_secret(keyword) and not pure.startswith(("ssl", "scram", "oauth"))


def names_a_secret(keyword: str) -> bool:
    """Whether the value of ``keyword`` is to be hidden: libpq's own secret keywords, and whatever
    other programs, other languages and typing errors make of *password*, *token* or *key*.

    Upper and lower case, accents, blanks and separators do not matter.
    """
    if keyword in SECRET_KEYWORDS:
        return True
    pure = _pure(keyword)
    if not pure or pure.endswith(_PLACES):
        return False
    if pure in _WHOLE or pure.endswith(_ENDINGS) or any(part in pure for part in _COMPARED):
        return True
    words = [_pure(word) for word in re.split(r"[^\w]+|_", keyword)]
    return any(
        word in _WHOLE or _is_near(word, "password") or _is_near(word, "passwort")
        for word in (*words, pure.removeprefix("pg"))
    )


def _pure(keyword: str) -> str:
    folded = unicodedata.normalize("NFKD", keyword).casefold().replace("ł", "l")
    return "".join(c for c in folded if c.isalnum())


_COMPARED: Final = tuple(_pure(part) for part in _PARTS)


def _is_near(word: str, other: str) -> bool:
    return (
        5 <= len(word) <= 12
        and word[0] == other[0]
        and difflib.SequenceMatcher(None, word, other).ratio() >= _NEAR
    )
