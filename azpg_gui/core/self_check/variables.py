"""Variables of the environment that change what a TLS connection does."""

from collections.abc import Mapping
from typing import Final

from azpg_gui.core.self_check.part import Part, PartState, shortened
from azpg_gui.core.sentences import sentence

__all__ = ["variables_part"]

# Their values are a file's place or one of libpq's words.
_SHOWN: Final = (
    "OPENSSL_CONF", "OPENSSL_MODULES", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE",
    "PGSSLMODE", "PGSSLNEGOTIATION", "PGSSLCERTMODE", "PGSSLMINPROTOCOLVERSION",
    "PGSSLMAXPROTOCOLVERSION", "PGCHANNELBINDING", "PGREQUIREAUTH", "PGGSSENCMODE",
    "QT_QPA_PLATFORM", "QT_PLUGIN_PATH", "QT_STYLE_OVERRIDE", "LANG", "LC_ALL",
    "XDG_SESSION_TYPE", "WAYLAND_DISPLAY", "AZPG_HOME",
)  # fmt: skip
# Theirs may name a server, an account or a password: only that they are set is told.
_NAMED: Final = (
    "PGHOST", "PGHOSTADDR", "PGPORT", "PGUSER", "PGDATABASE", "PGPASSWORD", "PGPASSFILE",
    "PGSERVICE", "PGSERVICEFILE", "PGSYSCONFDIR", "PGSSLROOTCERT", "PGSSLCERT", "PGSSLKEY",
    "PGSSLCRL", "PGSSLCRLDIR", "PGSSLSNI", "PGOPTIONS", "LD_LIBRARY_PATH", "LD_PRELOAD",
    "DYLD_LIBRARY_PATH", "PYTHONPATH", "SSLKEYLOGFILE", "http_proxy", "https_proxy", "all_proxy",
    "DISPLAY", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY",
)  # fmt: skip
# What somebody who looks for a fault would want to have been told.
_TELLING: Final = frozenset(
    {"OPENSSL_CONF", "OPENSSL_MODULES", "SSL_CERT_FILE", "SSL_CERT_DIR", "LD_PRELOAD",
     "LD_LIBRARY_PATH", "SSLKEYLOGFILE"}
)  # fmt: skip
_VALUE_LIMIT: Final = 200


def variables_part(environ: Mapping[str, str]) -> Part:
    """Which of them are set; a value that could name a server is not told."""
    facts = {name: shortened(environ[name])[:_VALUE_LIMIT] for name in _SHOWN if environ.get(name)}
    facts |= {name: "set" for name in _NAMED if environ.get(name)}
    telling = sorted(
        name for name in facts if name in _TELLING or name.startswith(("PGSSL", "PGCHANNEL"))
    )
    if not telling:
        return Part("variables", "variables", PartState.OK, facts=facts)
    return Part(
        "variables", "variables", PartState.NOTE, facts=facts,
        detail=sentence("These change TLS connections: {names}.", names=", ".join(telling)),
        cure=sentence("If a connection surprises you, try it without them."),
    )  # fmt: skip
