"""``azpg check``: test connections, stage by stage."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from azpg_gui.commands.check_options import jobs, libpq, seconds
from azpg_gui.commands.check_passwords import (
    add_password_arguments,
    is_attended,
    may_run_command,
    password_from_stdin,
    prompted,
    wants_password,
)
from azpg_gui.commands.output import as_json_text, explain_unexpected, say
from azpg_gui.core.concurrency.event_loop import in_daemon_thread, run
from azpg_gui.core.connection.conninfo import ConninfoError, parse_conninfo
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.sign_in import with_password
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.probe.evidence.network import TroubleKind
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.core.wording import stage_title
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later
from azpg_gui.operations.check import Checked, check, exit_status, parameters_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from azpg_gui.core.connection.parameters import ConnectionParameters
    from azpg_gui.core.connection.profile import Profile
    from azpg_gui.core.diagnosis import diagnose, stage_lines, verdict
    from azpg_gui.core.diagnosis.formats import json as json_form
    from azpg_gui.core.diagnosis.formats import text as text_form
    from azpg_gui.core.probe.stage_record import StageRecord
    from azpg_gui.core.secret import Secret
    from azpg_gui.core.storage import credentials as keyring
    from azpg_gui.core.storage import json_file, profiles
    from azpg_gui.operations import history, password_sources, passwords, saved_state
else:
    # Loaded while the servers are waited for (``_load_words``).
    json_form = later("azpg_gui.core.diagnosis.formats.json")
    text_form = later("azpg_gui.core.diagnosis.formats.text")
    stage_lines = later("azpg_gui.core.diagnosis.stage_lines")
    diagnose = later("azpg_gui.core.diagnosis.diagnose")
    verdict = later("azpg_gui.core.diagnosis.verdict")
    # For saved profiles only.
    keyring = later("azpg_gui.core.storage.credentials")
    json_file = later("azpg_gui.core.storage.json_file")
    profiles = later("azpg_gui.core.storage.profiles")
    history = later("azpg_gui.operations.history")
    passwords = later("azpg_gui.operations.passwords")
    password_sources = later("azpg_gui.operations.password_sources")
    saved_state = later("azpg_gui.operations.saved_state")

__all__ = ["add_arguments", "run_check"]

_UNATTENDED: Final = 10.0  # seconds for the keyring


@dataclass(frozen=True, slots=True)
class _Target:
    """Attributes:
    command_allowed: the profile's password command may run.
    """

    label: str
    parameters: ConnectionParameters
    profile: Profile | None = None
    command_allowed: bool = False


def add_arguments(check: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    check.description = (
        "Test connections stage by stage. A TARGET is a libpq keyword string, a URI, or a host "
        "name. Passwords come from PGPASSWORD, libpq's password file, where the profile says "
        "(keyring, password file, command), standard input, or a prompt."
    )
    check.add_argument("targets", nargs="*", metavar="TARGET")
    check.add_argument("--profile", metavar="NAME", help="test a saved profile")
    check.add_argument("--all-profiles", action="store_true", help="test every saved profile")
    check.add_argument(
        "--all-modes", action="store_true", help="what would each sslmode do? no password is sent"
    )
    check.add_argument(
        "--libpq",
        type=libpq,
        default=None,
        metavar="system|PATH",
        help="ask another libpq too, this computer's (psql) or that of a file; no password is sent",
    )
    check.add_argument("--json", action="store_true", help="print JSON and nothing else")
    check.add_argument(
        "--timeout", type=seconds, default=60.0, metavar="S", help="limit for each target (60)"
    )
    check.add_argument(
        "--jobs", type=jobs, default=4, metavar="N", help="targets tested side by side (4)"
    )
    add_password_arguments(check)
    check.set_defaults(run=run_check)


def run_check(chosen: argparse.Namespace) -> int:
    """Test every target; the largest exit status counts."""
    wanted = chosen.profile or chosen.all_profiles
    loaded = saved_state.profiles_of(None).load() if wanted else None
    try:
        targets = _targets(chosen, loaded)
    except ConninfoError as error:
        say(f"azpg check: {error}")
        return ExitStatus.WRONG_USAGE
    # A profile that cannot be tested is not one that passed.
    untested = ExitStatus.COULD_NOT_RUN if chosen.all_profiles and loaded and loaded.unusable else 0
    if not targets:
        say(f"azpg check: {sentence('no profile is saved')}")
        return untested or ExitStatus.WRONG_USAGE
    results = run(_check_all(targets, chosen))
    results = _with_prompted_passwords(targets, results, chosen)
    _record(targets, results)
    statuses = _print(results, as_json=chosen.json)
    return max(untested, *statuses)


def _record(targets: list[_Target], results: list[Checked]) -> None:
    """Of saved profiles, as the window does. What cannot be kept is said and changes nothing."""
    for target, result in zip(targets, results, strict=True):
        if target.profile is not None:
            try:
                history.record_of_saved(None, target.profile, result)
            except json_file.StorageError as error:
                why = sentence(
                    "the result of {target} is not kept: {reason}",
                    target=target.label,
                    reason=str(error),
                )
                say(f"azpg check: {why}")


def _print(results: list[Checked], *, as_json: bool) -> list[int]:
    """All reports, and the exit status of each."""
    statuses: list[int] = []
    documents: list[object] = []
    texts: list[str] = []
    for result in results:
        try:
            shown = _shown(result, as_json=as_json)
            statuses.append(exit_status(result))
        except Exception as error:
            explain_unexpected(error)
            shown = _what_is_left(result, as_json=as_json)
            statuses.append(ExitStatus.COULD_NOT_RUN)
        if isinstance(shown, str):
            texts.append(shown)
        else:
            documents.append(shown)
        trouble = result.report.trouble
        if trouble is not None and trouble.kind is TroubleKind.UNEXPECTED:
            say(f"azpg check: this should not happen: {trouble.text} (please report it)")
    if as_json:
        sys.stdout.write(as_json_text(documents[0] if len(documents) == 1 else documents))
    else:
        sys.stdout.write("\n".join(texts))
    return statuses


def _shown(result: Checked, *, as_json: bool) -> object:
    if as_json:
        return json_form.report_as_json(
            result.report, result.diagnosis, result.modes, result.clients
        )
    return text_form.report_as_text(result.report, result.diagnosis, result.modes, result.clients)


def _what_is_left(result: Checked, *, as_json: bool) -> object:
    """Of a report that could not be put into words: how far it got."""
    stages = [{"stage": r.stage.value, "state": r.state.value} for r in result.report.stages]
    if as_json:
        return {"schema": 1, "outcome": result.diagnosis.outcome.value, "stages": stages}
    return "".join(f"{stage['state']:8} {stage['stage']}\n" for stage in stages)


def _targets(chosen: argparse.Namespace, loaded: profiles.LoadedProfiles | None) -> list[_Target]:
    targets: list[_Target] = []
    # Without any, what libpq would do with the environment and its service, as in a container.
    alone = not (chosen.targets or chosen.profile or chosen.all_profiles)
    for text in [""] if alone else chosen.targets:
        values, secrets = parse_conninfo(text)
        sources = dict.fromkeys((*values, *secrets), "TARGET")
        parameters = effective_parameters(values, secrets, os.environ, sources)
        label = parameters.host or parameters.hostaddr or "?"
        targets.append(_Target(label, parameters))
    wanted = list(_profiles(chosen, loaded)) if loaded is not None else []
    typed = password_from_stdin(len(targets) + len(wanted)) if chosen.password_stdin else None
    if typed is not None:
        given = "standard input"
        targets = [
            replace(one, parameters=with_password(one.parameters, typed, None, given))
            for one in targets
        ]
    if not wanted:
        return targets
    # Without a terminal nobody is there to unlock a keyring.
    credentials = keyring.Credentials() if is_attended() else keyring.Credentials(limit=_UNATTENDED)
    return [*targets, *(_of_profile(one, credentials, typed, chosen) for one in wanted)]


def _profiles(chosen: argparse.Namespace, loaded: profiles.LoadedProfiles) -> Iterable[Profile]:
    if loaded.trouble is not None:
        say(f"azpg check: {loaded.trouble}")
    if chosen.all_profiles:
        return loaded.profiles
    named = [profile for profile in loaded.profiles if profile.name == chosen.profile]
    if not named:
        for entry in loaded.unusable:
            if entry.name == chosen.profile:
                message = f"the profile “{entry.name}” cannot be used: {entry.problem}"
                raise ConninfoError(message)
        known = ", ".join(profile.name for profile in loaded.profiles) or "none"
        message = f"there is no profile “{chosen.profile}”; saved are: {known}"
        raise ConninfoError(message)
    return named


def _of_profile(
    profile: Profile,
    credentials: keyring.Credentials,
    typed: Secret | None,
    chosen: argparse.Namespace,
) -> _Target:
    known = () if typed is None else ("password",)
    secrets, status = passwords.secrets_of(profile, credentials, known)
    if status is not None and not status.usable:
        say(f"{profile.name}: {status.sentence}")
    if typed is not None:
        given = parameters_of(profile, secrets, profile)
        given = with_password(given, typed, None, "standard input")
        return _Target(profile.name, given, profile)
    allowed = may_run_command(profile, allowed=chosen.allow_password_command)
    return _Target(profile.name, parameters_of(profile, secrets, profile), profile, allowed)


def _load_words(*, as_json: bool) -> None:
    """What is needed once the servers have answered."""
    _ = (diagnose.diagnose, json_form.report_as_json if as_json else text_form.report_as_text)


async def _load_words_meanwhile(asked: asyncio.Event, *, as_json: bool) -> None:
    """While they are waited for, and not before: until then it would be what is waited for."""
    await asked.wait()
    await in_daemon_thread(lambda: _load_words(as_json=as_json), name="words")


async def _check_all(targets: list[_Target], chosen: argparse.Namespace) -> list[Checked]:
    """Side by side, at most ``--jobs`` at once. Ctrl+C stops every run, and each still reports."""
    slots = asyncio.Semaphore(chosen.jobs)
    limits = replace(Limits(), run=chosen.timeout)
    asked = asyncio.Event()
    watched = len(targets) == 1 and sys.stderr.isatty()

    async def one(target: _Target) -> Checked:
        profile, allowed = target.profile, target.command_allowed
        complete = password_sources.completion(profile, allowed=allowed) if profile else None
        return await check(
            target.parameters,
            _Progress(asked, watched=watched),
            ProbeOptions(limits),
            complete=complete,
            turn=slots,
            all_modes=chosen.all_modes,
            other_libpq=chosen.libpq or "",
        )

    tasks = [asyncio.ensure_future(one(target)) for target in targets]
    words = asyncio.ensure_future(_load_words_meanwhile(asked, as_json=chosen.json))
    loop = asyncio.get_running_loop()

    def stop() -> None:
        for task in tasks:
            task.cancel()

    if os.name == "posix":
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop)
    results = list(await asyncio.gather(*tasks))
    asked.set()
    await words
    return results


def _with_prompted_passwords(
    targets: list[_Target], results: list[Checked], chosen: argparse.Namespace
) -> list[Checked]:
    """Ask for a password where a server wanted one and there was none, and test that target again.

    Without a terminal nothing asks: that is said, and the finding ``password-missing`` says it.
    """
    again = list(results)
    for index, result in enumerate(results):
        if wants_password(result):
            parameters = targets[index].parameters
            password = prompted(parameters)
            if password is not None:
                completed = with_password(parameters, password, None, "terminal")
                target = replace(targets[index], parameters=completed)
                again[index] = run(_check_all([target], chosen))[0]
    return again


class _Progress:
    """One line a stage on stderr, and only for a person who watches.

    Args:
        asked: set once somebody else is waited for: the resolver first.
    """

    def __init__(self, asked: asyncio.Event, *, watched: bool) -> None:
        self._asked, self._watched = asked, watched

    def stage_changed(self, record: StageRecord) -> None:
        if record.stage is Stage.RESOLVE:
            self._asked.set()
        if self._watched and record.state not in {
            StageState.RUNNING, StageState.WAITING, StageState.SKIPPED,
        }:  # fmt: skip
            title, words = stage_title(record.stage), stage_lines.describe_stage(record)
            say(f"  {record.state.value:8} {title}: {words}")
