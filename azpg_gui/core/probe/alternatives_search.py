"""Looks for what would work in place of what failed, with the chain and the names that were seen.

Files are read in a thread; a server is asked again only where the run itself could not look at its
TLS, and no secret is near any of it.
"""

import asyncio
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from azpg_gui.core import libpq
from azpg_gui.core.azure.hosts import azure_host, azure_server, public_name
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.certificate import certificate_from_der
from azpg_gui.core.certificates.verify import verified_chain
from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.endpoints import Endpoint, at_endpoint, endpoints
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.aliases import aliases_of
from azpg_gui.core.probe.alternatives import (
    Alternatives,
    NameSource,
    RightName,
    RootsKind,
    VerifyingRoots,
)
from azpg_gui.core.probe.connect import connect_first
from azpg_gui.core.probe.evidence.network import Address, TroubleKind
from azpg_gui.core.probe.evidence.settings import AnchorKind, Anchors, RevocationEvidence
from azpg_gui.core.probe.evidence.tls import ChainEvidence, SslAnswer
from azpg_gui.core.probe.first_message import try_small_first_message, was_lost
from azpg_gui.core.probe.handshake import shake_hands
from azpg_gui.core.probe.host_name import compare_names
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.resolve import resolve_host
from azpg_gui.core.probe.revocation_lists import add_revocation
from azpg_gui.core.probe.ssl_request import ask_for_tls
from azpg_gui.core.roots.system_stores import system_certificate_file
from azpg_gui.core.vocabulary import Stage
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.azure import installed_cli
else:
    installed_cli = later("azpg_gui.core.azure.installed_cli")

__all__ = ["find_alternatives"]

_UNREACHED: Final = frozenset({
    TroubleKind.NOT_FOUND, TroubleKind.NO_ADDRESS, TroubleKind.TIMEOUT, TroubleKind.UNREACHABLE,
    TroubleKind.RESET, TroubleKind.CLOSED,
})  # fmt: skip
_STEP: Final = 3.0  # seconds for one step over the network
_SOON: Final = 90  # days: a root with fewer left is due to be replaced
_MOST_FILES: Final = 20
_LARGEST: Final = 1_000_000  # bytes


async def find_alternatives(report: Report, limit: float) -> Alternatives | None:
    """None where nothing needs mending, or nothing could be found out within ``limit`` seconds."""
    if report.stopped or limit <= 0:
        return None
    try:
        async with asyncio.timeout(min(limit, 3 * _STEP)):
            asked = asyncio.ensure_future(_cli_of(report))
            try:
                found, version = await _find(report), await asked
            finally:
                asked.cancel()
    except (TimeoutError, OSError):
        return None
    return replace(found or Alternatives(), azure_cli=version) if version else found


async def _cli_of(report: Report) -> str:
    """Where a firewall rule will be offered: its spelling depends on the version."""
    parameters = report.parameters
    if report.failed_stage not in {Stage.CONNECT, Stage.LOGIN}:
        return ""
    azure = azure_server(parameters.host, parameters.hostaddr)
    return await installed_cli.azure_cli_version(_STEP) if azure is not None else ""


async def _find(report: Report) -> Alternatives | None:
    if _name_in_question(report):
        return Alternatives(aliases=await aliases_of(report.parameters.host, _STEP))
    if _wrong_port(report):
        return Alternatives(port_5432=await _answers_on_5432(report))
    address = report.connect.address if report.connect else None
    if address is not None and was_lost(report.handshake):
        small = await try_small_first_message(report.parameters, address, _STEP)
        return Alternatives(small_first_message=small)
    chain, offered = report.chain, _offered(report)
    if chain is None and _worth_a_look(report):
        offered, chain = await _look(report)
    if chain is None:
        return None if offered is None else Alternatives(tls_offered=offered)
    if not _something_to_mend(report, chain):
        return None
    leaf, host = chain.received[0], report.parameters.host
    matches = bool(host) and compare_names(host, leaf).matched is not None
    roots = await in_daemon_thread(lambda: _verifying(report, chain), name="roots")
    names = () if matches or not host else await _names(report, chain)
    return Alternatives(
        chain_seen=True, host_matches=matches, roots=roots, names=names, tls_offered=offered
    )


def _name_in_question(report: Report) -> bool:
    """An Azure server has no address here, or is silent at the one it has."""
    parameters = report.parameters
    if azure_server(parameters.host, parameters.hostaddr) is None or parameters.hostaddr:
        return False
    seen = report.connect or report.resolve
    match report.failed_stage:
        case Stage.RESOLVE:
            trouble = report.resolve.trouble if report.resolve else None
            kinds = {trouble.kind} if trouble else set()
        case Stage.CONNECT if report.connect is not None:
            kinds = {a.trouble.kind for a in report.connect.tried if a.trouble}
        case Stage.SSL_REQUEST if report.ssl_request and report.ssl_request.trouble:
            kinds = {report.ssl_request.trouble.kind}
        case _:
            kinds = set()
    return seen is not None and bool(kinds & _UNREACHED)


def _something_to_mend(report: Report, chain: ChainEvidence) -> bool:
    if report.failed_stage is not None or report.parameters.sslmode is not SslMode.VERIFY_FULL:
        return True
    left = chain.anchor.days_left(report.started_at) if chain.anchor is not None else None
    return left is not None and left <= _SOON


# A second look, where the run did not get to TLS ------------------------------------------------


def _offered(report: Report) -> bool | None:
    seen = report.ssl_request
    if seen is None or seen.answer not in {SslAnswer.OFFERED, SslAnswer.REFUSED}:
        return None
    return seen.answer is SslAnswer.OFFERED


def _worth_a_look(report: Report) -> bool:
    """Only the root file was in the way, or the mode left TLS out."""
    if report.failed_stage is Stage.SETTINGS:
        settings = report.settings
        return (
            settings is not None
            and not settings.problems
            and settings.client.trouble is None
            and bool(settings.anchors.trouble)
        )
    return report.parameters.sslmode is SslMode.DISABLE and report.connect is not None


async def _look(report: Report) -> tuple[bool | None, ChainEvidence | None]:
    settings = report.settings
    parameters = _first_server(report.parameters)
    if settings is None or not (parameters.host or parameters.hostaddr):
        return None, None
    address = report.connect.address if report.connect else None
    addresses = (address,) if address else (await resolve_host(parameters, _STEP)).addresses
    _, connection = await connect_first(addresses, parameters.port, _STEP)
    if connection is None:
        return None, None
    try:
        if parameters.value("sslnegotiation") != "direct":
            answer = await ask_for_tls(connection, _STEP)
            if answer.answer is not SslAnswer.OFFERED or answer.early_bytes:
                refused = answer.answer is SslAnswer.REFUSED
                return (False if refused else None), None
        nothing = replace(
            settings, anchors=Anchors(AnchorKind.NONE, None, None, decisive=False), revocation=None
        )
        _, examine = await shake_hands(connection, parameters, nothing, _STEP)
        return True, examine()
    finally:
        connection.close()


def _first_server(parameters: ConnectionParameters) -> ConnectionParameters:
    listed = endpoints(parameters) or ()
    first = next(iter(listed), Endpoint("", "", ""))
    return parameters if len(listed) < 2 else at_endpoint(parameters, first)


def _wrong_port(report: Report) -> bool:
    if report.failed_stage is Stage.CONNECT and report.connect is not None:
        kinds = {a.trouble.kind for a in report.connect.tried if a.trouble}
        return TroubleKind.REFUSED in kinds and report.parameters.port != 5432
    seen = report.ssl_request
    return (
        report.failed_stage is Stage.SSL_REQUEST
        and seen is not None
        and seen.answer is SslAnswer.SOMETHING_ELSE
        and report.parameters.port != 5432
    )


async def _answers_on_5432(report: Report) -> bool:
    connect = report.connect
    tried: tuple[Address, ...] = tuple(a.address for a in connect.tried) if connect else ()
    _, connection = await connect_first(tried[:3], 5432, _STEP / 3)
    if connection is None:
        return False
    try:
        answer = await ask_for_tls(connection, _STEP / 3)
    finally:
        connection.close()
    return answer.answer in {SslAnswer.OFFERED, SslAnswer.REFUSED}


# Roots --------------------------------------------------------------------------------------------


def _verifying(report: Report, chain: ChainEvidence) -> tuple[VerifyingRoots, ...]:
    revocation = report.settings.revocation if report.settings else None
    found: list[VerifyingRoots] = []
    over = time.monotonic() + _STEP  # each loads the lists of revoked certificates again
    for kind, path, folder in _candidates(report):
        ders = _built(chain, path, folder, revocation)
        if ders:
            found.append(VerifyingRoots(kind, path, certificate_from_der(ders[-1])))
        if time.monotonic() > over:
            break  # nothing is said of the others
    return tuple(found)


def _built(
    chain: ChainEvidence, path: Path, folder: Path | None, revocation: RevocationEvidence | None
) -> tuple[bytes, ...]:
    try:
        return verified_chain(
            chain.received, path, folder, prepare=lambda store: add_revocation(store, revocation)
        )
    except (OSError, ValueError):  # taken away meanwhile, or a root that cannot be described
        return ()


def _candidates(report: Report) -> Iterator[tuple[RootsKind, Path, Path | None]]:
    parameters = report.parameters
    named = parameters.sslrootcert
    used = report.settings.anchors if report.settings else None
    decided = used is not None and used.decisive
    seen = {named} if decided else set()
    if not decided and named and named != "system" and _regular(Path(named)):
        seen.add(named)
        yield RootsKind.NAMED, Path(named), None
    for one in report.settings.unexpanded if report.settings else ():
        if one.keyword == "sslrootcert" and one.meant is not None and _regular(one.meant):
            yield RootsKind.MEANT, one.meant, None
    host = azure_host(parameters.host)
    bundle = azure_bundle(host)
    if host is not None and str(bundle) not in seen:
        yield RootsKind.AZURE, bundle, None
    place = root_certificate_place(os.environ)
    if place is not None and str(place) not in seen and _regular(place):
        yield RootsKind.LIBPQ_PLACE, place, None
    if named != "system" and libpq.version() >= 160000:  # older: the name of a file
        system, folder = system_certificate_file(), os.environ.get("SSL_CERT_DIR")
        if system is not None and system.is_file():
            yield RootsKind.SYSTEM, system, Path(folder) if folder else None
    if place is not None:
        for path in islice(_beside(place.parent), _MOST_FILES):
            if str(path) not in {*seen, str(place)}:
                yield RootsKind.FILE, path, None


def _beside(folder: Path) -> Iterator[Path]:
    """Certificate files in libpq's own folder that nobody else could have put there."""
    try:
        if _others_write(folder.stat()):
            return
        names = sorted(islice(folder.iterdir(), 200))
    except OSError:
        return
    for path in names:
        if path.suffix in {".crt", ".pem", ".cer"} and _regular(path):
            yield path


def _others_write(status: os.stat_result) -> bool:
    return os.name == "posix" and bool(status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _regular(path: Path) -> bool:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size <= _LARGEST


# Names --------------------------------------------------------------------------------------------


async def _names(report: Report, chain: ChainEvidence) -> tuple[RightName, ...]:
    host, leaf = report.parameters.host, chain.received[0]
    canonical = report.resolve.canonical_name.rstrip(".") if report.resolve else ""
    found: list[RightName] = []
    for name, source in (
        (public_name(host), NameSource.RULE),
        (canonical, NameSource.ALIAS),
        (public_name(canonical), NameSource.ALIAS),
    ):
        known = {host, *(right.name for right in found)}
        if name and name not in known and compare_names(name, leaf).matched is not None:
            found.append(RightName(name, source, await _address_to_keep(report, name)))
    return tuple(found)


async def _address_to_keep(report: Report, name: str) -> str:
    """The address that answered, unless ``name`` leads there as well."""
    answered = report.connect.address if report.connect else None
    if answered is None or report.parameters.hostaddr:
        return ""  # hostaddr stays as it is
    asked = replace(
        report.parameters,
        settings=tuple(
            replace(s, value=name) if s.keyword == "host" else s for s in report.parameters.settings
        ),
    )
    there = await resolve_host(asked, _STEP)
    return "" if answered in there.addresses else answered.text
