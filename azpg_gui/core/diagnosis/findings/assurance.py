"""A connection that works: what it proves, and what it does not."""

from azpg_gui.core.answer import Answer
from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis.model import Code, Finding, Remedy
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
        return [_encrypted_by_kerberos()]
    if not attempt.ssl_in_use:
        return [_not_encrypted(report)]
    found: list[Finding] = []
    session = report.session
    view = session.server_view if session else None
    reaches = reaches_server(attempt.tls, session)
    if reaches.value is False and attempt.tls is not None and view is not None:
        found.append(_middle_box(attempt.tls, view))
    elif reaches.value is None and session is not None and session.trouble is None:
        found.append(_not_said(reaches))
    if report.parameters.sslmode is not SslMode.VERIFY_FULL:
        found.append(_not_verified(report))
    found += _expiring(report)
    root = report.parameters.setting("sslrootcert")
    decisive = report.settings is not None and report.settings.anchors.decisive
    if not report.parameters.sslmode.verifies and decisive and root is not None:
        found.append(_root_file_verifies(report, root.origin is Origin.LIBPQ_PLACE))
    return found


def _not_encrypted(report: Report) -> Finding:
    return Finding(
        Code.NOT_ENCRYPTED, Severity.WARNING, Stage.SESSION,
        sentence("This connection is not encrypted"),
        sentence(
            "Under sslmode={mode} the session runs without TLS.",
            mode=report.parameters.sslmode.value,
        ),
        sentence("Everything, query results included, can be read and changed on the way."),
        (encrypt(report),),
    )  # fmt: skip


def _encrypted_by_kerberos() -> Finding:
    return Finding(
        Code.ENCRYPTED_NOT_VERIFIED, Severity.INFO, Stage.SESSION,
        sentence("Encrypted by Kerberos, not by TLS"),
        sentence("libpq found a Kerberos ticket, and the server takes GSSAPI encryption."),
        sentence("No certificate was looked at: Kerberos vouches for the server, not TLS."),
        (Remedy(sentence("Set {keyword} to {value}", keyword="gssencmode", value="disable"),
                {"gssencmode": "disable"}),),
    )  # fmt: skip


def _not_verified(report: Report) -> Finding:
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
    return Finding(
        Code.ENCRYPTED_NOT_VERIFIED, Severity.WARNING, Stage.CHAIN,
        sentence("Encrypted, but the server is not proven"), happened, meaning, remedies,
    )  # fmt: skip


def _expiring(report: Report) -> list[Finding]:
    """The root behind this connection ends soon: every client that holds only it stops then."""
    chain = report.chain
    if chain is None or chain.anchor is None or not chain.anchors.decisive:
        return []
    left = chain.anchor.days_left(report.started_at)
    if left is None or left > _EXPIRING_DAYS:
        return []
    return [
        Finding(
            Code.ROOT_EXPIRING, Severity.WARNING, Stage.CHAIN,
            sentence("The root behind this connection expires soon"),
            sentence(
                "“{name}” is valid until {date}, {days} days from now.",
                name=chain.anchor.common_name,
                date=day(chain.anchor.not_valid_after),
                days=left,
            ),
            sentence("After that day this root file proves no server any more."),
            longer_lasting(report, _EXPIRING_DAYS),
        )
    ]  # fmt: skip


def _root_file_verifies(report: Report, by_itself: bool) -> Finding:  # noqa: FBT001
    path = report.parameters.sslrootcert
    happened = (
        sentence(
            "{path} lies where libpq looks by itself, so the issuer was checked too.", path=path
        )
        if by_itself
        else sentence("sslrootcert={path} is given, so the issuer was checked too.", path=path)
    )
    return Finding(
        Code.REQUIRE_VERIFIES_ROOT_FILE, Severity.INFO, Stage.SETTINGS,
        sentence(
            "With a root file, {mode} checks the issuer as verify-ca does",
            mode=report.parameters.sslmode.value,
        ),
        happened,
        sentence("Without that file the same settings check nothing: say verify-full to be sure."),
        prove_fully(report),
    )  # fmt: skip


def _middle_box(tls: TlsFacts, view: ServerView) -> Finding:
    ours, theirs = f"{tls.protocol} {tls.cipher}", f"{view.version} {view.cipher}"
    happened = (
        sentence(
            "Both sides name {cipher}, but the server's process is not the one that signed you in.",
            cipher=ours,
        )
        if view.ssl and ours == theirs
        else sentence(
            "You have {ours}; the server sees {server} for the same session.",
            ours=ours, server=theirs if view.ssl else "ssl = false",
        )
    )  # fmt: skip
    return Finding(
        Code.TLS_ENDS_BEFORE_SERVER, Severity.WARNING, Stage.SESSION,
        sentence("TLS ends before the server"),
        happened,
        sentence(
            "A pooler or proxy between you and the server decrypts everything. What happens "
            "behind it is "
            "not proven."
        ),
    )  # fmt: skip


def _not_said(reaches: Answer) -> Finding:
    return Finding(
        Code.SERVER_VIEW_UNKNOWN, Severity.INFO, Stage.SESSION,
        sentence("The server did not say whether the encryption reaches it"),
        reaches.why,
        sentence(
            "TLS may end at a pooler or proxy in front of the server. What stands in pg_stat_ssl "
            "would tell, and here it did not."
        ),
    )  # fmt: skip


def disagreement_findings(report: Report) -> list[Finding]:
    """libpq went on where our own look says it must refuse."""
    login = report.login
    if login is None or report.failed_stage not in {Stage.HANDSHAKE, Stage.CHAIN, Stage.HOST_NAME}:
        return []
    further = [attempt for attempt in login.attempts if _got_past_tls(attempt)]
    if not further:
        return []
    return [
        Finding(
            Code.LIBPQ_DISAGREES, Severity.WARNING, Stage.LOGIN,
            sentence("libpq would have gone on"),
            sentence("Our own handshake did not come to its end, and libpq's did.")
            if report.failed_stage is Stage.HANDSHAKE
            else sentence("Our own look refuses this server, and libpq does not."),
            sentence(
                "libpq decides in your applications. Please report this with the technical text "
                "below."
            ),
            technical="\n".join(attempt.message or "connected" for attempt in further),
        )
    ]  # fmt: skip


def _got_past_tls(attempt: LibpqAttempt) -> bool:
    """It came to speak inside TLS. One that ran out of time before proves nothing: libpq may still
    have been loading a long list of revoked certificates."""
    spoke = attempt.connected or attempt.auth is not Auth.NOT_REACHED
    return attempt.ssl_in_use and spoke and attempt.sslmode != "disable"
