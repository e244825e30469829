"""Attempts of all modes → one row a mode."""

from dataclasses import dataclass

from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis.findings import Code, Finding, Severity
from azpg_gui.core.diagnosis.remedies import enforce_tls
from azpg_gui.core.probe.all_modes import AllModes, reaches
from azpg_gui.core.probe.evidence import LibpqAttempt
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.stages import Stage
from azpg_gui.core.words import Sentence, sentence

__all__ = ["ModeRow", "accepted_versions", "mode_findings", "mode_rows", "plaintext_accepted"]


@dataclass(frozen=True, slots=True)
class ModeRow:
    """Attributes:
    connects: up to the sign-in, which was not tried.
    verified: the server would be proven: issuer and host name.
    recommended: the strongest mode that connects encrypted.
    """

    sslmode: SslMode
    connects: bool
    encrypted: bool
    verified: bool
    reason: Sentence
    recommended: bool = False


def mode_rows(seen: AllModes) -> tuple[ModeRow, ...]:
    """Six rows, weakest mode first."""
    if seen.locked_key:
        return tuple(_untried(mode, seen.attempts[SslMode.DISABLE]) for mode in SslMode)
    decisive = {mode: _decisive(mode, seen) for mode in SslMode}
    # Never one that would end up without TLS: there the password would cross in the clear.
    good = {m for m, tried in decisive.items() if reaches(tried) and tried.ssl_in_use}
    strongest = next((mode for mode in reversed(SslMode) if mode in good), None)
    return tuple(
        _row(mode, decisive[mode], seen.root_file, recommended=mode is strongest)
        for mode in SslMode
    )


def plaintext_accepted(seen: AllModes) -> bool:
    """TLS is not enforced: a connection without it gets as far as the sign-in."""
    return reaches(seen.attempts[SslMode.DISABLE])


def mode_findings(report: Report, seen: AllModes) -> list[Finding]:
    """What the attempts of all modes show beyond the run itself."""
    if not plaintext_accepted(seen):
        return []
    azure = azure_server(report.parameters.host, report.parameters.hostaddr)
    return [
        Finding(
            Code.PLAINTEXT_ACCEPTED, Severity.WARNING, Stage.SSL_REQUEST,
            sentence("The server does not insist on TLS"),
            sentence("A connection without TLS gets as far as the sign-in."),
            sentence(
                "A client with a weak sslmode, or with somebody in between who suppresses TLS, "
                "sends everything readable. On Azure, require_secure_transport=on ends that."
            ),
            enforce_tls(azure),
        )
    ]  # fmt: skip


def accepted_versions(seen: AllModes) -> dict[str, bool]:
    """TLS versions with which the server agreed on a session, whatever came after."""
    return {version: tried.ssl_in_use for version, tried in seen.versions.items()}


def _decisive(mode: SslMode, seen: AllModes) -> LibpqAttempt:
    """The attempt libpq would end with: allow begins without TLS, prefer with it."""
    plain, encrypted = seen.attempts[SslMode.DISABLE], seen.attempts[SslMode.REQUIRE]
    match mode:
        case SslMode.ALLOW:
            return plain if reaches(plain) else encrypted
        case SslMode.PREFER:
            return encrypted if reaches(encrypted) or not reaches(plain) else plain
        case _:
            return seen.attempts[mode]


def _row(
    mode: SslMode,
    tried: LibpqAttempt,
    root_file: bool,  # noqa: FBT001
    *,
    recommended: bool,
) -> ModeRow:
    connects = reaches(tried)
    encrypted = connects and tried.ssl_in_use
    verified = encrypted and mode is SslMode.VERIFY_FULL
    return ModeRow(
        mode, connects, encrypted, verified, _reason(mode, tried, root_file), recommended
    )


def _untried(mode: SslMode, plain: LibpqAttempt) -> ModeRow:
    if mode is SslMode.DISABLE:
        return _row(mode, plain, False, recommended=False)  # noqa: FBT003
    reason = sentence("Not tried: the client key needs its passphrase.")
    return ModeRow(mode, connects=False, encrypted=False, verified=False, reason=reason)


def _reason(mode: SslMode, tried: LibpqAttempt, root_file: bool) -> Sentence:  # noqa: FBT001
    if not reaches(tried):
        words = tried.message.splitlines()[0] if tried.message else ""
        return sentence("{words}", words=words.partition(" failed: ")[2] or words)
    if not tried.ssl_in_use:
        return sentence("The connection is not encrypted.")
    match mode:
        case SslMode.VERIFY_FULL:
            return sentence("Encrypted, issuer and host name proven.")
        case SslMode.VERIFY_CA:
            return sentence("Encrypted and issuer proven; the host name is not checked.")
        case SslMode.REQUIRE if root_file:
            return sentence(
                "Encrypted, and the root file has the issuer checked; the host name is not."
            )
        case SslMode.REQUIRE:
            return sentence("Encrypted; who answers is not proven.")
        case _:
            return sentence("Encrypted as long as nobody interferes; nothing is proven.")
