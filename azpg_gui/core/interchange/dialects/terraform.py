"""Terraform: the provider ``postgresql`` (cyrilgdn/terraform-provider-postgresql, ``provider.go``),
and connection strings that an output or a resource puts together."""

import re
from itertools import zip_longest
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_any, is_string
from azpg_gui.core.interchange.drivers import is_true, take_token_sign_in, take_values
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literal_values import Entries, Value
from azpg_gui.core.interchange.literals import named_values, strings_in
from azpg_gui.core.interchange.placeholders import GAP
from azpg_gui.core.sentences import sentence

__all__ = ["providers_in", "read", "read_provider", "recognise"]

_PROVIDER: Final = re.compile(r"^[ \t]*provider\s+\"postgresql\"\s*(?=\{)", re.MULTILINE)
_BLOCK: Final = re.compile(
    r"^[ \t]*(?:output|resource|module|data|variable)\s+\"[\w.-]+\"|^[ \t]*locals\s*\{",
    re.MULTILINE,
)
# "${azurerm_postgresql_flexible_server.x.fqdn}"
_INTERPOLATION: Final = re.compile(r"\$\{[^{}]*\}")
_KNOWN: Final = {
    "host": "host", "port": "port", "database": "dbname", "username": "user",
    "password": "password", "sslmode": "sslmode", "ssl_mode": "sslmode",
    "sslrootcert": "sslrootcert", "connect_timeout": "connect_timeout",
}  # fmt: skip
# The provider's own, which say nothing of the connection.
_PASSED_OVER: Final = frozenset({"alias", "scheme", "expected_version", "max_connections"})


def recognise(text: str) -> float:
    if _PROVIDER.search(text):
        return 0.99
    return 0.985 if _BLOCK.search(text) and _strings(text) else 0.0


def read(text: str) -> Imported:
    """The first provider, or else the first connection string. Raises UnreadableError."""
    providers = providers_in(text)
    if providers:
        return read_provider(*providers[0])
    gathering = Gathering(Kind.TERRAFORM, program="Terraform")
    found = _strings(text)
    if not found:
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
    gather_any(gathering, found[0])
    return gathering.finish()


def providers_in(text: str) -> list[tuple[str, Entries]]:
    """Each provider's settings, by its alias."""
    found: list[tuple[str, Entries]] = []
    starts = list(_PROVIDER.finditer(text))
    for start, following in zip_longest(starts, starts[1:]):
        end = following.start() if following is not None else len(text)
        block = next((i for i in named_values(text[start.end() : end]).items), None)
        if isinstance(block, Entries):
            found.append((block.text("alias"), block))
    return found


def read_provider(alias: str, settings: Entries) -> Imported:
    """One of ``providers_in``. Raises UnreadableError."""
    gathering = Gathering(Kind.TERRAFORM, program="Terraform")
    named: dict[str, Value] = {
        name: _INTERPOLATION.sub(GAP, value) if isinstance(value, str) else value
        for name, value in settings.named.items()
        if name not in _PASSED_OVER
    }
    by_token = named.pop("azure_identity_auth", False)
    take_values(gathering, named, _KNOWN)
    for block in settings.items:  # clientcert { cert = "…" key = "…" }
        if isinstance(block, Entries) and "cert" in block.named:
            take_values(gathering, block.named, {"cert": "sslcert", "key": "sslkey"})
    if by_token is True or is_true(str(by_token)):
        take_token_sign_in(gathering)
    return gathering.finish(alias)


def _strings(text: str) -> list[str]:
    return [one for one in (_INTERPOLATION.sub(GAP, s) for s in strings_in(text)) if is_string(one)]
