"""Parameters → report and diagnosis: the one call behind the window, ``azpg check`` and tests."""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from azpg_gui.core.connection.given_values import given_sources, given_values
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.sign_in import signing_in
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.probe import time_limits
from azpg_gui.core.probe.evidence.network import TroubleKind
from azpg_gui.core.probe.probe import Probe, ProbeOptions
from azpg_gui.core.vocabulary import Outcome
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from azpg_gui.core.connection.parameters import ConnectionParameters
    from azpg_gui.core.connection.profile import Profile
    from azpg_gui.core.diagnosis import diagnose
    from azpg_gui.core.diagnosis.model import Diagnosis
    from azpg_gui.core.probe import all_modes as modes_of
    from azpg_gui.core.probe import alternatives_search
    from azpg_gui.core.probe.all_modes import AllModes
    from azpg_gui.core.probe.clients import compare as clients_of
    from azpg_gui.core.probe.clients import libraries as libraries_of
    from azpg_gui.core.probe.clients.libraries import Library
    from azpg_gui.core.probe.clients.seen import ClientsCompared
    from azpg_gui.core.probe.report import Report
    from azpg_gui.core.probe.stage_record import ProbeObserver, StageRecord
    from azpg_gui.core.secret import Secret
    from azpg_gui.core.storage import history, last_results, past_report
    from azpg_gui.core.storage.preferences import Preferences
    from azpg_gui.operations import password_sources, past_reports
else:  # what comes after the server was asked is not waited for before
    diagnose = later("azpg_gui.core.diagnosis.diagnose")
    modes_of = later("azpg_gui.core.probe.all_modes")
    clients_of = later("azpg_gui.core.probe.clients.compare")
    libraries_of = later("azpg_gui.core.probe.clients.libraries")
    alternatives_search = later("azpg_gui.core.probe.alternatives_search")
    history = later("azpg_gui.core.storage.history")
    last_results = later("azpg_gui.core.storage.last_results")
    password_sources = later("azpg_gui.operations.password_sources")  # of profiles only
    past_report = later("azpg_gui.core.storage.past_report")
    past_reports = later("azpg_gui.operations.past_reports")

__all__ = [
    "Checked",
    "ask_clients",
    "check",
    "check_profile",
    "exit_status",
    "history_entry",
    "last_result",
    "limits_of",
    "other_libraries",
    "parameters_of",
    "try_modes",
]

# Seconds for all modes where the run took its whole limit: what does not answer then is not known.
_LEAST: Final = 0.2


@dataclass(frozen=True, slots=True)
class Checked:
    """What was measured, and what it means.

    Attributes:
        modes: what each sslmode would do; None where it was not asked for or not possible.
        clients: this program's libpq and another one; likewise.
    """

    report: Report
    diagnosis: Diagnosis
    modes: AllModes | None = None
    clients: ClientsCompared | None = None


def history_entry(checked: Checked) -> history.HistoryEntry:
    """What the history keeps of a run: who the server was, and how it was proven."""
    report = checked.report
    connect, chain, login, session = report.connect, report.chain, report.login, report.session
    tls = login.final.tls if login else None
    address = connect.address if connect else None
    anchor = chain.anchor if chain and not chain.errors else None
    return history.HistoryEntry(
        tested_at=report.started_at,
        verdict=checked.diagnosis.verdict,
        failed_stage=checked.diagnosis.failed_stage or "",
        host=report.parameters.host,
        address=address.text if address else "",
        protocol=tls.protocol if tls else "",
        cipher=tls.cipher if tls else "",
        group=tls.group if tls else "",
        server_version=session.server_version if session else "",
        chain=chain.received[:20] if chain else (),
        anchor=anchor.sha256 if anchor else "",
        anchor_name=anchor.common_name if anchor else "",
        connect_ms=login.final.milliseconds if login and login.final.connected else None,
        report=past_report.packed(past_reports.past_report(report, checked.diagnosis)),
    )


def last_result(checked: Checked) -> last_results.LastResult:
    """What the profile list shows of a run."""
    diagnosis, chain = checked.diagnosis, checked.report.chain
    return last_results.LastResult(
        diagnosis.verdict,
        diagnosis.failed_stage or "",
        checked.report.started_at,
        chain.received[0].not_valid_after if chain is not None else None,
    )


def exit_status(checked: Checked) -> int:
    """0 connected, 10 to 18 by the stage that failed, 130 stopped, 3 after a mistake of ours."""
    trouble = checked.report.trouble
    if trouble is not None and trouble.kind is TroubleKind.UNEXPECTED:
        return ExitStatus.COULD_NOT_RUN
    if checked.diagnosis.outcome is Outcome.STOPPED:
        return ExitStatus.STOPPED
    stage = checked.diagnosis.failed_stage
    if stage is not None:
        return ExitStatus[stage.name]
    return 0 if checked.diagnosis.outcome is Outcome.CONNECTED else ExitStatus.COULD_NOT_RUN


def parameters_of(
    profile: Profile,
    secrets: Mapping[str, Secret],
    saved: Profile | None = None,
    *,
    secrets_from: str = "",
) -> ConnectionParameters:
    """What testing a (perhaps unsaved) profile means on this machine.

    Args:
        saved: the profile as it is saved.
        secrets_from: where the secrets were given, such as ``form``.
    """
    named = dict.fromkeys(secrets, secrets_from) if secrets_from else {}
    sources = {**given_sources(profile, saved), **named}
    found = effective_parameters(given_values(profile), secrets, os.environ, sources)
    return signing_in(found, profile)


async def check_profile(
    profile: Profile,
    secrets: Mapping[str, Secret],
    changed: Callable[[StageRecord], None],
    *,
    saved: Profile | None = None,
    plaintext_consent: bool = False,
    command_allowed: bool = False,
    limits: time_limits.Limits | None = None,
) -> Checked:
    """One test of what stands in a form; ``changed`` is called in the loop's thread.

    Args:
        command_allowed: somebody agreed to the profile's password command; else it does not run.
    """

    class Observer:
        def stage_changed(self, record: StageRecord) -> None:
            changed(record)

    parameters = parameters_of(profile, secrets, saved, secrets_from="form")
    options = ProbeOptions(
        limits=limits or time_limits.Limits(), plaintext_consent=plaintext_consent
    )
    complete = password_sources.completion(profile, allowed=command_allowed)
    return await check(parameters, Observer(), options, complete=complete)


def limits_of(preferences: Preferences) -> time_limits.Limits:
    """A login, which asks several times, may take twice as long as another stage."""
    seconds = float(preferences.stage_seconds)
    return time_limits.Limits(
        run=float(preferences.run_seconds),
        resolve=seconds,
        connect=seconds,
        ssl_request=seconds,
        handshake=seconds,
        login=2 * seconds,
        session=seconds,
    )


async def try_modes(report: Report) -> AllModes:
    """What each sslmode would do at the server of ``report``, whose address has answered."""
    assert report.connect is not None  # noqa: S101 - the caller looked
    assert report.connect.address is not None  # noqa: S101
    return await modes_of.try_all_modes(
        report.parameters, report.connect.address, time_limits.Limits().login
    )


def other_libraries() -> tuple[Library, ...]:
    """What ``ask_clients`` may be asked with: the libpqs that programs on PATH bring. Blocking."""
    return libraries_of.libraries_on_path(os.environ)


async def ask_clients(
    report: Report, other: str, limit: float = time_limits.Limits().login
) -> ClientsCompared:
    """This program's libpq and another one at the server of ``report``, whose address has answered.

    Args:
        other: ``system``, or the path of a libpq.
    """
    assert report.connect is not None  # noqa: S101 - the caller looked
    assert report.connect.address is not None  # noqa: S101
    return await clients_of.compare_clients(report.parameters, report.connect.address, other, limit)


async def check(
    parameters: ConnectionParameters,
    observer: ProbeObserver | None = None,
    options: ProbeOptions | None = None,
    *,
    complete: Callable[[ConnectionParameters], Awaitable[ConnectionParameters]] | None = None,
    turn: AbstractAsyncContextManager[object] | None = None,
    all_modes: bool = False,
    other_libpq: str = "",
) -> Checked:
    """Probe one server and explain it.

    Args:
        complete: what is still missing of the parameters, asked for when the turn has come.
        turn: entered for the run; a semaphore, where many runs go side by side.
        all_modes: try every sslmode as well, without a password, once an address has answered.
        other_libpq: ask this libpq too (``system``, or a path), likewise.

    Cancelling is an answer here: every socket is closed, and the result is what was seen until
    then, with the outcome *stopped*. It is the last thing its task does, so nothing is left for the
    cancellation to end.
    """
    limits = (options or ProbeOptions()).limits
    probe = Probe(parameters, observer, options)
    modes: AllModes | None = None
    clients: ClientsCompared | None = None
    report = probe.report()
    try:
        async with turn or nullcontext():
            if complete is not None:
                parameters = await complete(parameters)
                probe = Probe(parameters, observer, options)
            began = time.perf_counter()
            report = await probe.run()
            left = limits.run - report.milliseconds / 1000
            alternatives = await alternatives_search.find_alternatives(report, left)
            report = replace(report, alternatives=alternatives)
            if all_modes and report.connect is not None and report.connect.address is not None:
                left = max(limits.run - (time.perf_counter() - began), _LEAST)
                limit = min(limits.login, left)
                modes = await modes_of.try_all_modes(
                    report.parameters, report.connect.address, limit
                )
            if other_libpq and report.connect is not None and report.connect.address is not None:
                left = max(limits.run - (time.perf_counter() - began), _LEAST)
                clients = await ask_clients(report, other_libpq, min(limits.login, left))
    except asyncio.CancelledError:
        report = probe.stopped_report()
    except Exception as error:
        report = replace(report, trouble=probe.unexpected(error))
    try:
        diagnosis = diagnose.diagnose(report, modes, clients)
    except Exception as error:
        report = replace(report, trouble=probe.unexpected(error))
        diagnosis = diagnose.nothing_but(report)
    return Checked(report, diagnosis, modes, clients)
