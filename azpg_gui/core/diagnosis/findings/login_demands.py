"""Stage ``login``: what you demand of the sign-in and do not get; libpq refuses by itself."""

from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.failed_login import FailedLogin
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.diagnosis.remedies.common import leave_out, run_again
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage

__all__ = [
    "authentication_not_allowed",
    "channel_binding_unavailable",
    "gss_required",
    "libpq_disagrees",
    "session_attributes_mismatch",
]


@finding(
    "authentication-not-allowed", Stage.LOGIN,
    evidence="libpq's words under `require_auth`", remedy="remove the setting",
)  # fmt: skip
def authentication_not_allowed(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The server asks for a way of signing in that you ruled out"),
        sentence(
            "require_auth={methods} does not allow it.",
            methods=failed.report.parameters.value("require_auth"),
        ),
        sentence(
            "libpq stopped before it sent the password. Azure asks for scram-sha-256, and for "
            "password where a token is used."
        ),
        leave_out("require_auth"),
    )


@finding(
    "channel-binding-unavailable", Stage.LOGIN,
    evidence="libpq's words under `channel_binding=require`", remedy="`channel_binding=prefer`",
)  # fmt: skip
def channel_binding_unavailable(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("Channel binding is demanded, and this sign-in cannot have it"),
        sentence("channel_binding=require, and this sign-in has none."),
        sentence(
            "Only SCRAM over TLS with a server that knows it can bind the channel: not tokens, not "
            "MD5, and not a pooler that ends TLS."
        ),
        _set_to("channel_binding", "prefer"),
    )


@finding(
    "session-attributes-mismatch", Stage.LOGIN,
    evidence="libpq's words under `target_session_attrs`", remedy="remove the setting",
)  # fmt: skip
def session_attributes_mismatch(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The server has another role than you ask for"),
        sentence(
            "target_session_attrs={wanted}, and this server is not that.",
            wanted=failed.report.parameters.value("target_session_attrs"),
        ),
        sentence(
            "Signing in works. A replica is read-only; after a failover the roles change places."
        ),
        leave_out("target_session_attrs"),
        run_again(),
    )


@finding(
    "gss-required", Stage.LOGIN,
    evidence="libpq's words under `gssencmode=require`", remedy="`gssencmode=disable`",
)  # fmt: skip
def gss_required(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("gssencmode=require leaves no way but Kerberos encryption"),
        sentence(
            "With it libpq encrypts by GSSAPI or not at all: it never begins TLS, whatever "
            "sslmode says. Here that was not possible."
        ),
        sentence(
            "It needs a Kerberos ticket on this computer and a server that takes part. Azure "
            "Database for PostgreSQL does not."
        ),
        _set_to("gssencmode", "disable"),
    )


@finding(
    "libpq-disagrees", Stage.LOGIN,
    evidence="one look passed where the other one refused", remedy="–",
)  # fmt: skip
def libpq_disagrees(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("libpq refuses what looked right to us"),
        sentence(
            "Our own handshake with this server came to its end, and libpq gave up before the "
            "sign-in."
        ),
        sentence("libpq decides. Please report this with the technical text below."),
    )


def _set_to(keyword: str, value: str) -> Remedy:
    label = sentence("Set {keyword} to {value}", keyword=keyword, value=value)
    return Remedy(label, {keyword: value})
