"""Words for sslmode: what was meant by one that libpq does not know."""

import difflib
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode

__all__ = ["meant_sslmode", "pure_sslmode"]

# Seen in Microsoft's pages (verify-all), in the PowerShell module (true), in other databases
# (verify_identity, preferred: MySQL) and in other drivers.
_MEANT: Final = {
    SslMode.DISABLE: ("disabled", "off", "false", "no", "none", "0", "never"),
    SslMode.ALLOW: ("allowed",),
    SslMode.PREFER: ("preferred", "optional"),
    SslMode.REQUIRE: ("required", "requires", "true", "yes", "on", "1", "enable", "enabled", "ssl",
                      "always", "mandatory"),
    SslMode.VERIFY_CA: ("verifycert", "verifycertificate", "ca"),
    SslMode.VERIFY_FULL: ("verifyall", "verifyidentity", "verifyhost", "verifyhostname", "full",
                          "verify", "verified", "strict"),
}  # fmt: skip
_BY_WORD: Final = {
    **{mode.value.replace("-", ""): mode for mode in SslMode},
    **{word: mode for mode, words in _MEANT.items() for word in words},
}


def pure_sslmode(text: str) -> SslMode | None:
    """One of the six, however it is written: ``VerifyFull``, ``VERIFY_FULL``, ``verify-full``."""
    pure = _pure(text)
    return next((mode for mode in SslMode if mode.value.replace("-", "") == pure), None)


def meant_sslmode(text: str) -> SslMode | None:
    """The mode somebody meant by a word libpq refuses; None where nobody can tell."""
    pure = _pure(text)
    if pure in _BY_WORD:
        return _BY_WORD[pure]
    near = difflib.get_close_matches(
        pure[:40], [m.value.replace("-", "") for m in SslMode], 1, 0.75
    )
    return _BY_WORD[near[0]] if near else None


def _pure(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
