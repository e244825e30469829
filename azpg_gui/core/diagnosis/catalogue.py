"""Every finding in one table: where it is found, on what it rests, what is offered first.

ARCHITECTURE.md shows this table (``packaging/findings_table.py``); a test keeps the two the same.
"""

from typing import Final, NamedTuple

from azpg_gui.core.diagnosis.model import Code

__all__ = ["CATALOGUE", "CatalogueRow", "as_markdown"]


class CatalogueRow(NamedTuple):
    """Attributes:
    stage: where it is found.
    evidence: what decides; message text only where nothing else can.
    remedy: the first one offered.
    """

    stage: str
    evidence: str
    remedy: str


_AGAIN: Final = "test again"
_ROOT: Final = "roots that verify the chain"

CATALOGUE: Final[dict[Code, CatalogueRow]] = {
    Code.SETTING_INVALID: CatalogueRow(
        "settings",
        "libpq's own refusal of the value, its keyword list; a pipe where a file belongs",
        "the value that works",
    ),
    Code.SERVICE_INVALID: CatalogueRow(
        "settings",
        "`parseServiceInfo`, `parseServiceFile`: no such file or section, a line libpq refuses",
        "remove the setting, where it was given",
    ),
    Code.ROOT_FILE_MISSING: CatalogueRow(
        "settings", "no file, a mode that verifies", "the file meant with `~`; roots that verify"
    ),
    Code.ROOT_FILE_UNREADABLE: CatalogueRow(
        "settings", "`SSL_CTX_load_verify_locations` fails; what the file is instead", "Azure roots"
    ),
    Code.CLIENT_CERTIFICATE_UNREADABLE: CatalogueRow(
        "settings", "`SSL_CTX_use_certificate_chain_file` fails", "choose another"
    ),
    Code.CLIENT_KEY_MISSING: CatalogueRow(
        "settings", "a certificate without a key file", "choose another"
    ),
    Code.CLIENT_KEY_PERMISSIONS: CatalogueRow(
        "settings", "mode bits of group and others, by owner", "`chmod 600`"
    ),
    Code.CLIENT_KEY_PASSPHRASE: CatalogueRow(
        "settings", "OpenSSL asked for a passphrase; none or the wrong one", "enter the passphrase"
    ),
    Code.CLIENT_KEY_UNREADABLE: CatalogueRow(
        "settings", "neither PEM nor DER key, no regular file", "choose another"
    ),
    Code.CLIENT_KEY_MISMATCH: CatalogueRow(
        "settings", "`SSL_check_private_key` fails", "choose another"
    ),
    Code.CRL_NOT_LOADED: CatalogueRow(
        "settings", "`X509_STORE_load_locations` fails, which libpq ignores", "remove the setting"
    ),
    Code.NAME_NOT_RESOLVED: CatalogueRow(
        "resolve", "EAI_NONAME, EAI_NODATA, no answer, or no route to anybody", _AGAIN
    ),
    Code.CONNECTION_REFUSED: CatalogueRow("connect", "ECONNREFUSED", "port 5432, where it answers"),
    Code.CONNECTION_TIMEOUT: CatalogueRow("any", "the stage's time limit", _AGAIN),
    Code.HOST_UNREACHABLE: CatalogueRow("connect", "ENETUNREACH, EHOSTUNREACH", _AGAIN),
    Code.CONNECTION_CLOSED: CatalogueRow(
        "ssl_request, handshake, login", "end of file or reset", _AGAIN
    ),
    Code.NOT_POSTGRESQL: CatalogueRow(
        "ssl_request", "first bytes of the reply", "port 5432, where it answers"
    ),
    Code.TLS_NOT_OFFERED: CatalogueRow("ssl_request, handshake", "`N`", _AGAIN),
    Code.ERROR_BEFORE_TLS: CatalogueRow("ssl_request", "an ErrorResponse before TLS", _AGAIN),
    Code.BYTES_BEFORE_TLS: CatalogueRow(
        "ssl_request", "bytes behind the `S` (CVE-2021-23222)", "–"
    ),
    Code.PLAINTEXT_ACCEPTED: CatalogueRow(
        "ssl_request", "all modes: `disable` reached the sign-in", "`az … require_secure_transport`"
    ),
    Code.PROTOCOL_VERSION_MISMATCH: CatalogueRow(
        "handshake", "OpenSSL reason or alert", "remove the limit"
    ),
    Code.CIPHER_MISMATCH: CatalogueRow("handshake", "OpenSSL reason or alert", _AGAIN),
    Code.CHAIN_TOO_LARGE: CatalogueRow("handshake", "OpenSSL: excessive message size", _AGAIN),
    Code.DIRECT_TLS_NOT_SUPPORTED: CatalogueRow(
        "handshake", "no ALPN, or a second connection answers an SSLRequest with `S`",
        "`sslnegotiation=postgres`",
    ),
    Code.HANDSHAKE_FAILED: CatalogueRow("handshake", "any other TLS error", _AGAIN),
    Code.UNKNOWN_ISSUER: CatalogueRow(
        "chain",
        "verify error 19, 20, 7, 29, 30 or 31; a root of the same name by its key identifier, then "
        "by trying the signature",
        "roots that verify the chain",
    ),
    Code.INCOMPLETE_CHAIN: CatalogueRow(
        "chain", "verify error 20 with the leaf alone, or Azure's bridge missing", _ROOT
    ),
    Code.SELF_SIGNED: CatalogueRow("chain", "verify error 18", _ROOT),
    Code.CERTIFICATE_EXPIRED: CatalogueRow("chain", "verify error 10", _AGAIN),
    Code.ROOT_EXPIRED: CatalogueRow("chain", "verify error 10 at the anchor", _ROOT),
    Code.ROOT_EXPIRING: CatalogueRow(
        "chain", "the anchor has 90 days or less", "roots that verify the chain longer"
    ),
    Code.CERTIFICATE_NOT_YET_VALID: CatalogueRow("chain", "verify error 9", _AGAIN),
    Code.CERTIFICATE_REVOKED: CatalogueRow("chain", "verify error 23", _AGAIN),
    Code.CRL_MISSING: CatalogueRow("chain", "verify error 3 or 33", _AGAIN),
    Code.CRL_EXPIRED: CatalogueRow("chain", "verify error 12", _AGAIN),
    Code.CRL_UNUSABLE: CatalogueRow(
        "chain", "verify error 5, 8, 11, 15, 16, 35, 36, 44, 54", _AGAIN
    ),
    Code.CERTIFICATE_WRONG_PURPOSE: CatalogueRow(
        "chain", "verify error 26, 32, 37, 39, 40, 79", _AGAIN
    ),
    Code.CERTIFICATE_INVALID: CatalogueRow(
        "chain",
        "verify error 4, 6, 13, 14, 24, 41 to 43, 45, 46, 72, 76 to 78, 80 to 94, 102, 103",
        _AGAIN,
    ),
    Code.CERTIFICATE_NOT_TRUSTED: CatalogueRow("chain", "verify error 27, 28", _ROOT),
    Code.NAME_CONSTRAINT_VIOLATED: CatalogueRow(
        "chain", "verify error 47 to 49, 51 to 53", _AGAIN
    ),
    Code.PATH_LENGTH_EXCEEDED: CatalogueRow("chain", "verify error 22, 25, 38", _AGAIN),
    Code.CRITICAL_EXTENSION_UNKNOWN: CatalogueRow("chain", "verify error 34", _AGAIN),
    Code.CHAIN_NOT_VERIFIED: CatalogueRow("chain", "any other verify error, quoted", _ROOT),
    Code.CERTIFICATE_WEAK: CatalogueRow("chain", "verify error 66, 67, 68", _AGAIN),
    Code.ROOT_FILE_IS_NOT_A_ROOT: CatalogueRow(
        "chain", "verify error 2, or what the server sent stands in the root file", _ROOT
    ),
    Code.HOST_NAME_MISMATCH: CatalogueRow(
        "host_name", "libpq's name rules", "the name Azure's rule gives; no other without caution"
    ),
    Code.CERTIFICATE_NAME_DAMAGED: CatalogueRow(
        "host_name", "a NUL in a name, an address of odd length", "verify-ca"
    ),
    Code.TLS_REQUIRED: CatalogueRow(
        "login", "SQLSTATE 28000 or 08P01 on plaintext", "verify-full"
    ),
    Code.CLIENT_CERTIFICATE_REQUIRED: CatalogueRow(
        "login", "28000 and the server named authorities, or an alert; none given", "choose one"
    ),
    Code.CLIENT_CERTIFICATE_REJECTED: CatalogueRow(
        "login", "28000 and the server named authorities, or an alert; one given", "choose another"
    ),
    Code.CLIENT_CERTIFICATE_NOT_REQUESTED: CatalogueRow(
        "login", "libpq's words under `sslcertmode=require`", "remove the setting"
    ),
    Code.PASSWORD_MISSING: CatalogueRow(
        "login", "`PQconnectionNeedsPassword`", "enter the password"
    ),
    Code.PASSWORD_REJECTED: CatalogueRow("login", "SQLSTATE 28P01", "enter the password"),
    Code.PASSWORD_SENT_UNPROVEN: CatalogueRow(
        "login",
        "`PQconnectionUsedPassword` below verify-full; the one method `require_auth` allowed",
        "verify-full",
    ),
    Code.PASSWORD_WITHHELD: CatalogueRow(
        "login", "asked for over plaintext, not sent", "require TLS"
    ),
    Code.AUTHENTICATION_NOT_ALLOWED: CatalogueRow(
        "login", "libpq's words under `require_auth`", "remove the setting"
    ),
    Code.CHANNEL_BINDING_UNAVAILABLE: CatalogueRow(
        "login", "libpq's words under `channel_binding=require`", "`channel_binding=prefer`"
    ),
    Code.USER_HAS_SERVER_SUFFIX: CatalogueRow(
        "login", "28P01, and the user ends in `@server`", "the plain name"
    ),
    Code.USER_NEEDS_SERVER_SUFFIX: CatalogueRow(
        "login", "28000 with `<username@hostname>` in it", "the name with `@server`"
    ),
    Code.TOKEN_REJECTED: CatalogueRow("login", "28P01 with a token", "a new token"),
    Code.ROLE_NOT_ALLOWED: CatalogueRow("login", "28000 from InitializeSessionUserId", _AGAIN),
    Code.ACCESS_REJECTED: CatalogueRow(
        "login", "28000 over TLS, 42501", "test again; the firewall rule"
    ),
    Code.DATABASE_MISSING: CatalogueRow("login", "SQLSTATE 3D000", "the default database"),
    Code.TOO_MANY_CONNECTIONS: CatalogueRow("login", "SQLSTATE 53300", _AGAIN),
    Code.SERVER_STARTING: CatalogueRow("login", "SQLSTATE 57P03, 57P01", _AGAIN),
    Code.SESSION_ATTRIBUTES_MISMATCH: CatalogueRow(
        "login", "libpq's words under `target_session_attrs`", "remove the setting"
    ),
    Code.SCRAM_ITERATIONS_EXCESSIVE: CatalogueRow(
        "login", "the limit came while libpq calculated SCRAM; `i=` of a second connection", _AGAIN
    ),
    Code.LOGIN_FAILED: CatalogueRow("login", "any other refusal", _AGAIN),
    Code.SESSION_FAILED: CatalogueRow(
        "session", "no answer to the question for `pg_stat_ssl`", _AGAIN
    ),
    Code.ENCRYPTED_NOT_VERIFIED: CatalogueRow(
        "chain", "connected, mode below verify-full", "verify-full, where it would work"
    ),
    Code.NOT_ENCRYPTED: CatalogueRow("session", "connected without TLS", "require TLS"),
    Code.REQUIRE_VERIFIES_ROOT_FILE: CatalogueRow(
        "settings", "a root file under a mode that need not verify", "verify-full"
    ),
    Code.TLS_ENDS_BEFORE_SERVER: CatalogueRow(
        "session", "`pg_stat_ssl` or the backend's process differs from libpq's own session", "–"
    ),
    Code.SERVER_VIEW_UNKNOWN: CatalogueRow(
        "session", "no single row of `pg_stat_ssl` for the process of BackendKeyData", "–"
    ),
    Code.GSS_REQUIRED: CatalogueRow(
        "login", "libpq's words under `gssencmode=require`", "`gssencmode=disable`"
    ),
    Code.LIBPQ_DISAGREES: CatalogueRow(
        "login", "one look passed where the other one refused", "–"
    ),
    Code.UNEXPECTED_ERROR: CatalogueRow("any", "an exception nobody foresaw", _AGAIN),
}  # fmt: skip


def as_markdown() -> str:
    """The table, one row a code, in the order of the stages."""
    rows = [
        f"| `{code.value}` | {row.stage} | {row.evidence} | {row.remedy} |"
        for code, row in CATALOGUE.items()
    ]
    head = "| code | stage | evidence | first remedy |\n|---|---|---|---|"
    return "\n".join((head, *rows)) + "\n"
