"""What drivers say of their own settings and files, before or instead of connecting.

Sources: fe-connect.c, fe-secure-openssl.c (libpq), Npgsql, pgjdbc, node-postgres, asyncpg, pgx.
"""

from typing import Final

from azpg_gui.core.explanations.messages.row import Row
from azpg_gui.core.sentences import sentence

__all__ = ["ROWS"]

ROWS: Final = (
    Row(
        ("setting-invalid",),
        ('invalid sslmode value: "verify-all"', "invalid sslmode value: verify-all"),
        note=sentence(
            "“verify-all” stands in some of Microsoft's pages and exists nowhere: verify-full is "
            "what is meant."
        ),
    ),
    Row(
        ("setting-invalid",),
        ("unexpected keyword argument 'ssl", "invalid connection option \"sslmode\"",
         "invalid keyword argument: sslmode"),
        note=sentence(
            "This driver has no sslmode: asyncpg, also behind SQLAlchemy, takes ssl=… instead, "
            "and pg8000 an ssl_context."
        ),
    ),
    Row(
        ("setting-invalid",),
        ("weak sslmode…may not be used with sslrootcert=system",),
        note=sentence("sslrootcert=system goes with sslmode=verify-full only."),
    ),
    Row(
        ("setting-invalid",),
        ("invalid when ssl support is not compiled in",),
        note=sentence("This build of libpq has no TLS at all: install another one."),
    ),
    Row(
        ("setting-invalid",),
        ("to validate server certificates, please use verifyfull or verifyca",),
        note=sentence(
            "Npgsql 6 and 7 refuse Require without Trust Server Certificate; say VerifyFull, or "
            "update to 8."
        ),
    ),
    Row(
        ("setting-invalid",),
        ("host name must be specified for a verified ssl connection",),
        note=sentence("verify-full compares a name: host must be given beside hostaddr."),
    ),
    Row(
        ("setting-invalid",),
        ("invalid port number", "invalid integer value…port",
         "invalid uri query parameter", "invalid connection option", "unterminated quoted string",
         "missing \"=\" after", "invalid percent-encoded token", "url must start with",
         "invalid url", "couldn't set…keyword not supported", "keyword not supported",
         "format of the initialization string does not conform", "unknown configuration parameter"),
        note=sentence(
            "A character of the password or the user that has a meaning in the string is the most "
            "common reason: escape @ : / % # ? in a URI, blanks and quotes in a keyword string."
        ),
    ),
    Row(("service-invalid",), (
        "definition of service…not found", "service file…not found", "syntax error in service file",
        "nested service specifications not supported",
    )),
    Row(("root-file-missing",), (
        "root certificate file…does not exist",
        "could not get home directory to locate root certificate file",
        "could not open ssl root certificate file", "sslrootcert…no such file or directory",
        "root certificate…no such file", "unable to read ca file", "could not find file…root",
        "enoent: no such file or directory, open…crt",
        "enoent: no such file or directory, open…pem",
        "pq: open…no such file or directory",
    )),
    # Python's ssl module names no file.
    Row(("root-file-missing", "connection-refused"), ("[errno 2] no such file or directory",)),
    Row(("root-file-unreadable",), (
        "could not read root certificate file", "no_certificate_or_crl_found",
        "loading the ssl root certificate…failed", "trustanchors parameter must be non-empty",
        "unable to add ca to cert pool", "no certificate or crl found",
        "could not load root certificate file", "unable to load system root certificate",
        "unable to parse ca certificate", "could not load system root certificate paths",
        "couldn't parse pem in sslrootcert",
    )),
    Row(("client-key-permissions",), (
        "private key file…has group or world access", "private key file…must be owned by",
    )),
    Row(("client-key-missing",), (
        "certificate present, but not private key file", "private key file…does not exist",
        "could not open ssl private key",
    )),
    Row(("client-key-mismatch",), (
        "certificate does not match private key file", "key values mismatch", "key_values_mismatch",
        "private key does not match public key", "does not match public key",
    )),
    Row(("client-key-passphrase",), (
        "could not load private key file…bad decrypt",
        "could not load private key file…bad password read",
        "could not load private key file…processing error",
        "could not load private key file…interrupted or cancelled",
        "could not load private key file…maybe wrong password", "bad decrypt", "bad password read",
        "could not decrypt ssl key file",
    )),
    Row(("client-key-unreadable",), (
        "could not load private key file", "could not stat private key file",
        "private key file…is not a regular file", "could not read ssl key file",
        "could not load private ssl key",
    )),
    Row(("client-certificate-unreadable",), (
        "could not read certificate file", "could not load client certificate",
        "could not open certificate file", "loading the ssl certificate…into a keymanager failed",
        "unable to read cert",
    )),
    Row(("root-file-unreadable", "client-certificate-unreadable"), ("pem routines…no start line",)),
    Row(("crl-not-loaded",), ("could not load ssl certificate revocation list",)),
    Row(("setting-invalid",), (
        "invalid sslmode value", "invalid sslmode", "invalid ssl mode", "invalid value…sslmode",
        "invalid ssl_min_protocol_version value", "invalid ssl_max_protocol_version value",
        "invalid ssl protocol version range", "invalid sslnegotiation value",
        "invalid channel_binding value", "invalid require_auth value", "invalid gssencmode value",
        "invalid target_session_attrs value", "invalid sslcertmode value",
        "weak sslmode…may not be used with sslnegotiation", "unsupported sslmode",
        "may not be used with sslrootcert=system", "sslmode value…invalid", "sslnegotiation value",
        "sslmode is invalid", "`sslmode` parameter must be one of", "couldn't set ssl mode",
        "couldn't set trust server certificate", "for `ssl_mode`", "for option `sslmode`",
    )),
)  # fmt: skip
