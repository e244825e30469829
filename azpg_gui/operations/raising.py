"""Raise connections to verify-full where a test proved their servers. No secret is sent."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.parameters import SignIn
from azpg_gui.core.connection.profile import Authentication, PasswordSource, Profile, Trust
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.imported import Concern, ConcernCode, Imported
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.operations.check import Checked, check, parameters_of

__all__ = ["Raised", "raised_import", "try_verify_full"]

_AT_ONCE: Final = 8
# libpq would look for the password file's line by itself.
_NOBODY: Final = SignIn(Authentication.NONE, PasswordSource.ASK)


@dataclass(frozen=True, slots=True)
class Raised:
    """Attributes:
    profile: under verify-full, with the roots that proved it; None where no test did.
    words: why not, or how.
    """

    profile: Profile | None
    words: Sentence


async def try_verify_full(profiles: Mapping[int, Profile]) -> dict[int, Raised]:
    """Test each profile under verify-full: with its own roots, and with Azure's where its host is
    Azure's. No password, passphrase or password file takes part."""
    turn = asyncio.Semaphore(_AT_ONCE)
    answers = await asyncio.gather(*(_try(profile, turn) for profile in profiles.values()))
    return dict(zip(profiles, answers, strict=True))


async def _try(profile: Profile, turn: asyncio.Semaphore) -> Raised:
    words = sentence("Not raised: it was not tested.")
    for candidate in _candidates(profile):
        parameters = replace(parameters_of(candidate, {}), secrets={}, sign_in=_NOBODY)
        checked = await check(parameters, turn=turn)
        if _is_proven(checked):
            return Raised(candidate, sentence("Raised to verify-full: a test proved the server."))
        words = _why_not(checked)
    return Raised(None, words)


def _candidates(profile: Profile) -> Iterator[Profile]:
    full = replace(profile, values={**profile.values, "sslmode": SslMode.VERIFY_FULL.value})
    yield full
    is_azure = any(azure_host(host) for host in profile.host.split(","))
    if is_azure and profile.trust is not Trust.AZURE:
        values = {k: v for k, v in full.values.items() if k != "sslrootcert"}
        yield replace(full, values=values, trust=Trust.AZURE)


def _is_proven(checked: Checked) -> bool:
    """Chain and name were verified, and libpq went on to ask who is there."""
    stages = (checked.report.record(stage).state for stage in (Stage.CHAIN, Stage.HOST_NAME))
    if not all(state in {StageState.PASSED, StageState.WARNING} for state in stages):
        return False
    codes = {finding.code for finding in checked.diagnosis.findings}
    over = checked.diagnosis.failed_stage
    return "libpq-disagrees" not in codes and over in {None, Stage.LOGIN, Stage.SESSION}


def _why_not(checked: Checked) -> Sentence:
    findings = checked.diagnosis.findings
    if not findings:
        return sentence("Not raised: the test was stopped.")
    return sentence("Not raised: {reason}", reason=findings[0].title)


def raised_import(imported: Imported, raised: Raised) -> Imported:
    """The connection as it will be imported, with what its test found."""
    profile = raised.profile
    if profile is None:
        others = tuple(c for c in imported.concerns if not _is_of_a_test(c))
        told = Concern(ConcernCode.WEAKER, raised.words, "sslmode")
        return replace(imported, concerns=(*others, told))
    values = {**imported.values, "sslmode": SslMode.VERIFY_FULL.value}
    if profile.trust is not Trust.FILE:
        values.pop("sslrootcert", None)
    others = tuple(
        c for c in imported.concerns
        if not (c.code is ConcernCode.WEAKER and c.keyword in {"sslmode", ""})
    )  # fmt: skip
    told = Concern(ConcernCode.TRANSLATED, raised.words, "sslmode")
    return replace(imported, values=values, trust=profile.trust, concerns=(*others, told))


def _is_of_a_test(concern: Concern) -> bool:
    return concern.sentence.template.startswith("Not raised: ")
