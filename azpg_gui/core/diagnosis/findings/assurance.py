"""A connection that works: what it proves, and what it does not."""

from azpg_gui.core.answer import Answer
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.login_demands import libpq_disagrees
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.advice import ask_for_encryption_behind
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.diagnosis.remedies.look import chain_as_sent, own_row
from azpg_gui.core.diagnosis.remedies.roots import encrypt, longer_lasting, prove_fully
from azpg_gui.core.probe.encryption_end import reaches_server
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt, TlsFacts
from azpg_gui.core.probe.evidence.session import ServerView
from azpg_gui.core.probe.evidence.settings import AnchorKind
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, day, sentence
from azpg_gui.core.vocabulary import Severity, Stage

_EXPIRING_DAYS = 90

__all__ = ["assurance_findings", "disagreement_findings"]


def assurance_findings(report: Report) -> list[Finding]:
    """Findings about a connection that was made; empty where none was."""
    login = report.login
    if login is None or not login.final.connected:
        return []
    attempt = login.final
    if attempt.gss_in_use:
        return [encrypted_by_kerberos()]
    if not attempt.ssl_in_use:
        return [not_encrypted(report)]
    found: list[Finding] = []
    session = report.session
    view = session.server_view if session else None
    reaches = reaches_server(attempt.tls, session)
    if reaches.value is False and attempt.tls is not None and view is not None:
        found.append(tls_ends_before_server(report, attempt.tls, view))
    elif reaches.value is None and session is not None and session.trouble is None:
        found.append(server_view_unknown(report, reaches))
    if report.parameters.sslmode is not SslMode.VERIFY_FULL:
        found.append(encrypted_not_verified(report))
    found += _expiring(report)
    root = report.parameters.setting("sslrootcert")
    decisive = report.settings is not None and report.settings.anchors.decisive
    if not report.parameters.sslmode.verifies and decisive and root is not None:
        found.append(require_verifies_root_file(report, root.origin is Origin.LIBPQ_PLACE))
    return found


@finding("not-encrypted", Stage.SESSION, evidence="connected without TLS", remedy="require TLS")
def not_encrypted(report: Report) -> Explanation:
    return Explanation(
        sentence("This connection is not encrypted"),
        sentence(
            "Under sslmode={mode} the session runs without TLS.",
            mode=report.parameters.sslmode.value,
        ),
        sentence("Everything, query results included, can be read and changed on the way."),
        (encrypt(report),),
        severity=Severity.WARNING,
    )


@finding(
    "encrypted-not-verified", Stage.CHAIN,
    evidence="connected, mode below verify-full", remedy="verify-full, where it would work",
)  # fmt: skip
def encrypted_not_verified(report: Report) -> Explanation:
    mode = report.parameters.sslmode
    chain, named = report.chain, report.host_name
    chain_good = chain is not None and not chain.errors and chain.anchor is not None
    name_good = named is not None and named.matched is not None
    remedies: tuple[Remedy, ...] = ()
    happened: Sentence
    # A root file makes even require check the issuer; and what came this far has passed.
    issuer_checked = chain is not None and chain.anchors.decisive
    if chain_good and name_good and chain is not None:
        changes = {"sslmode": "verify-full"}
        if chain.anchors.kind is AnchorKind.AZURE_ROOTS:
            changes["sslrootcert"] = str(chain.anchors.path)
        anchor = chain.anchor.common_name if chain.anchor else ""
        happened = (
            sentence(
                "sslmode={mode} checked the issuer, “{anchor}”, and not the host name. verify-full "
                "would pass: the certificate names this host.",
                mode=mode.value, anchor=anchor,
            )
            if issuer_checked
            else sentence(
                "sslmode={mode} did not ask who the server is. verify-full would: its chain "
                "reaches “{anchor}” and its certificate names this host.",
                mode=mode.value, anchor=anchor,
            )
        )  # fmt: skip
        remedies = (Remedy(sentence("Switch to verify-full"), changes),)
    elif issuer_checked:
        happened = sentence(
            "sslmode={mode} checked the issuer, not the host name.", mode=mode.value
        )
    else:
        happened = sentence("sslmode={mode} did not ask who the server is.", mode=mode.value)
        remedies = prove_fully(report)
    meaning = (
        sentence("Any server with a certificate of the same issuer could stand in for yours.")
        if issuer_checked and mode.demands_tls
        else sentence("Somebody on the way could pose as your server and read everything.")
    )
    return Explanation(
        sentence("Encrypted, but the server is not proven"), happened, meaning, remedies,
        severity=Severity.WARNING,
    )  # fmt: skip


@encrypted_not_verified.also(Stage.SESSION)
def encrypted_by_kerberos() -> Explanation:
    return Explanation(
        sentence("Encrypted by Kerberos, not by TLS"),
        sentence("libpq found a Kerberos ticket, and the server takes GSSAPI encryption."),
        sentence("No certificate was looked at: Kerberos vouches for the server, not TLS."),
        (Remedy(sentence("Set {keyword} to {value}", keyword="gssencmode", value="disable"),
                {"gssencmode": "disable"}),),
        severity=Severity.INFO,
    )  # fmt: skip


def _expiring(report: Report) -> list[Finding]:
    chain = report.chain
    if chain is None or chain.anchor is None or not chain.anchors.decisive:
        return []
    left = chain.anchor.days_left(report.started_at)
    if left is None or left > _EXPIRING_DAYS:
        return []
    return [root_expiring(report, chain.anchor, left)]


@finding(
    "root-expiring", Stage.CHAIN,
    evidence="the anchor has 90 days or less", remedy="roots that verify the chain longer",
)  # fmt: skip
def root_expiring(report: Report, anchor: Certificate, left: int) -> Explanation:
    """The root behind this connection ends soon: every client that holds only it stops then."""
    return Explanation(
        sentence("The root behind this connection expires soon"),
        sentence(
            "“{name}” is valid until {date}, {days} days from now.",
            name=anchor.common_name,
            date=day(anchor.not_valid_after),
            days=left,
        ),
        sentence("After that day this root file proves no server any more."),
        longer_lasting(report, _EXPIRING_DAYS),
        severity=Severity.WARNING,
    )


@finding(
    "require-verifies-root-file", Stage.SETTINGS,
    evidence="a root file under a mode that need not verify", remedy="verify-full",
)  # fmt: skip
def require_verifies_root_file(report: Report, by_itself: bool) -> Explanation:  # noqa: FBT001
    path = report.parameters.sslrootcert
    happened = (
        sentence(
            "{path} lies where libpq looks by itself, so the issuer was checked too.", path=path
        )
        if by_itself
        else sentence("sslrootcert={path} is given, so the issuer was checked too.", path=path)
    )
    return Explanation(
        sentence(
            "With a root file, {mode} checks the issuer as verify-ca does",
            mode=report.parameters.sslmode.value,
        ),
        happened,
        sentence("Without that file the same settings check nothing: say verify-full to be sure."),
        prove_fully(report),
        severity=Severity.INFO,
    )


@finding(
    "tls-ends-before-server", Stage.SESSION,
    evidence="`pg_stat_ssl` or the backend's process differs from libpq's own session",
    remedy="what to ask whoever runs the pooler",
)  # fmt: skip
def tls_ends_before_server(report: Report, tls: TlsFacts, view: ServerView) -> Explanation:
    ours, theirs = f"{tls.protocol} {tls.cipher}", f"{view.version} {view.cipher}"
    session = report.session
    other = session.client if session is not None and session.other_client else None
    happened = (
        sentence(
            "Both sides name {cipher}, but the server sees the client certificate “{subject}”, and "
            "libpq had none to present.",
            cipher=ours, subject=other.subject,
        )
        if view.ssl and ours == theirs and other is not None
        else sentence(
            "Both sides name {cipher}, but the server's process is not the one that signed you in.",
            cipher=ours,
        )
        if view.ssl and ours == theirs
        else sentence(
            "You have {ours}; the server sees {server} for the same session.",
            ours=ours, server=theirs if view.ssl else "ssl = false",
        )
    )  # fmt: skip
    return Explanation(
        sentence("TLS ends before the server"),
        happened,
        sentence(
            "A pooler or proxy between you and the server decrypts everything. What happens "
            "behind it is "
            "not proven."
        ),
        (ask_for_encryption_behind(report),),
        severity=Severity.WARNING,
    )


@finding(
    "server-view-unknown", Stage.SESSION,
    evidence="no single row of `pg_stat_ssl` for the process of BackendKeyData",
    remedy="the same question in psql",
)  # fmt: skip
def server_view_unknown(report: Report, reaches: Answer) -> Explanation:
    return Explanation(
        sentence("The server did not say whether the encryption reaches it"),
        reaches.why,
        sentence(
            "TLS may end at a pooler or proxy in front of the server. What stands in pg_stat_ssl "
            "would tell, and here it did not."
        ),
        (own_row(report), ask_for_encryption_behind(report)),
        severity=Severity.INFO,
    )


def disagreement_findings(report: Report) -> list[Finding]:
    """libpq went on where our own look says it must refuse."""
    login = report.login
    if login is None or report.failed_stage not in {Stage.HANDSHAKE, Stage.CHAIN, Stage.HOST_NAME}:
        return []
    further = [attempt for attempt in login.attempts if _got_past_tls(attempt)]
    if not further:
        return []
    return [libpq_would_go_on(report, further)]


@libpq_disagrees.also()
def libpq_would_go_on(report: Report, further: list[LibpqAttempt]) -> Explanation:
    """One look passed where the other one refused, and libpq's is the one that passed."""
    return Explanation(
        sentence("libpq would have gone on"),
        sentence("Our own handshake did not come to its end, and libpq's did.")
        if report.failed_stage is Stage.HANDSHAKE
        else sentence("Our own look refuses this server, and libpq does not."),
        sentence(
            "libpq decides in your applications. Please report this with the technical text below."
        ),
        (own_row(report), chain_as_sent(report), run_again()),
        technical="\n".join(attempt.message or "connected" for attempt in further),
        severity=Severity.WARNING,
    )


def _got_past_tls(attempt: LibpqAttempt) -> bool:
    """It came to speak inside TLS. One that ran out of time before proves nothing: libpq may still
    have been loading a long list of revoked certificates."""
    spoke = attempt.connected or attempt.auth is not Auth.NOT_REACHED
    return attempt.ssl_in_use and spoke and attempt.sslmode != "disable"
