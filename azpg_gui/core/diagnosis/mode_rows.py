"""Attempts of all modes → one row a mode."""

from dataclasses import replace

from azpg_gui.core.answer import Answer, not_known
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis.refusals import gets_in, plaintext_taken, tls_enforced
from azpg_gui.core.probe.all_modes import AllModes
from azpg_gui.core.probe.evidence.login import LibpqAttempt
from azpg_gui.core.probe.fallback import falls_back
from azpg_gui.core.probe.tls_versions import post_quantum_accepted, version_accepted
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "ModeRow",
    "accepted_versions",
    "enforced",
    "mode_rows",
    "plaintext_accepted",
    "post_quantum",
]


@dataclass(frozen=True, slots=True)
class ModeRow:
    """Three answers each: None is *not known*, where an attempt merely failed.

    Attributes:
        connects: up to the sign-in, which was not tried.
        verified: the server would be proven: issuer and host name.
        recommended: the strongest mode that connects encrypted, and none weaker than was asked for.
    """

    sslmode: SslMode
    connects: bool | None
    encrypted: bool | None
    verified: bool | None
    reason: Sentence
    recommended: bool = False


def mode_rows(seen: AllModes) -> tuple[ModeRow, ...]:
    """Six rows, weakest mode first."""
    if seen.locked_key:
        return tuple(_untried(mode, seen.attempts[SslMode.DISABLE]) for mode in SslMode)
    rows = tuple(_row(mode, seen) for mode in SslMode)
    # Never one that might end up without TLS: there the password would cross in the clear.
    modes = list(SslMode)  # weakest first
    enough = modes[modes.index(seen.asked) :]
    good = [r.sslmode for r in rows if r.connects and r.encrypted and r.sslmode in enough]
    return tuple(replace(row, recommended=row.sslmode in good[-1:]) for row in rows)


def plaintext_accepted(seen: AllModes) -> Answer:
    """Does a connection without TLS get as far as the sign-in?"""
    return plaintext_taken(seen.of_server(SslMode.DISABLE) or seen.attempts[SslMode.DISABLE])


def enforced(seen: AllModes) -> Answer:
    """Does the server insist on TLS?"""
    plain = seen.of_server(SslMode.DISABLE) or seen.attempts[SslMode.DISABLE]
    return tls_enforced(plain, seen.of_server(SslMode.REQUIRE))


def accepted_versions(seen: AllModes) -> dict[str, Answer]:
    """Does the server take each TLS version, whatever comes after?"""
    return {version: version_accepted(tried) for version, tried in seen.versions.items()}


def post_quantum(seen: AllModes) -> Answer:
    """Does the server take a post-quantum key exchange?"""
    if seen.post_quantum is None:
        return not_known(sentence("Not asked."))
    usual = seen.versions.get("TLSv1.3")
    return post_quantum_accepted(seen.post_quantum, usual)


def _row(mode: SslMode, seen: AllModes) -> ModeRow:
    plain, encrypted = seen.attempts[SslMode.DISABLE], seen.attempts[SslMode.REQUIRE]
    match mode:
        case _ if mode in seen.attempts:
            return _alone(mode, seen.attempts[mode], seen.root_file)
        case SslMode.ALLOW:
            return _either(mode, plain, encrypted)
        case SslMode.PREFER:
            return _either(mode, encrypted, plain)
        case _:
            return _alone(mode, seen.attempts[mode], seen.root_file)


def _either(mode: SslMode, first: LibpqAttempt, second: LibpqAttempt) -> ModeRow:
    """allow begins without TLS, prefer with it; libpq makes the second attempt where the first one
    fails. Where the first merely failed, nobody knows which of the two the next connection is."""
    begins, then = gets_in(first), gets_in(second)
    if begins.value is True or (begins.value is False and not falls_back(first)):
        return _alone(mode, first, root_file=False)
    if begins.value is False:
        # Both refused: the reason is that of the attempt with TLS.
        told = second if then.value is not False or second.sslmode != "disable" else first
        row = _alone(mode, second, root_file=False)
        return row if told is second else replace(row, reason=gets_in(first).why)
    reason = sentence("Not known: {words}", words=begins.why)
    connects = True if then.value and falls_back(first) else None
    return ModeRow(mode, connects, encrypted=None, verified=False, reason=reason)


def _alone(mode: SslMode, tried: LibpqAttempt, root_file: bool) -> ModeRow:  # noqa: FBT001
    connects = gets_in(tried)
    never_encrypted, may_verify = tried.sslmode == "disable", mode is SslMode.VERIFY_FULL
    match connects.value:
        case True:
            encrypted = tried.ssl_in_use
            reason = _reason(mode, encrypted, root_file)
            return ModeRow(mode, True, encrypted, encrypted and may_verify, reason)  # noqa: FBT003
        case False:
            return ModeRow(mode, False, False, False, connects.why)  # noqa: FBT003
        case None:
            reason = sentence("Not known: {words}", words=connects.why)
            return ModeRow(
                mode,
                None,
                False if never_encrypted else None,
                None if may_verify else False,
                reason,
            )


def _untried(mode: SslMode, plain: LibpqAttempt) -> ModeRow:
    if mode is SslMode.DISABLE:
        return _alone(mode, plain, root_file=False)
    reason = sentence("Not tried: the client key needs its passphrase.")
    verified = None if mode is SslMode.VERIFY_FULL else False
    return ModeRow(mode, connects=None, encrypted=None, verified=verified, reason=reason)


def _reason(mode: SslMode, encrypted: bool, root_file: bool) -> Sentence:  # noqa: FBT001
    if not encrypted:
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
