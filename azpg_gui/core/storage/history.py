"""What every test saw: who the server was, so that a later change can be named."""

import base64
import json
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from azpg_gui.core.certificates.certificate import Certificate, certificate_from_der
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.storage.json_file import SIZE_LIMIT, JsonFile
from azpg_gui.core.storage.json_text import (
    Element,
    Members,
    array_text,
    elements_of,
    is_unicode,
    members_of,
    rendered,
)
from azpg_gui.core.storage.stored_words import stage_of, verdict_of
from azpg_gui.core.storage.timestamps import moment_of
from azpg_gui.core.vocabulary import Stage, Verdict
from azpg_gui.fast_dataclass import dataclass

__all__ = ["History", "HistoryEntry", "TakenTests"]

_FULL: Final = SIZE_LIMIT * 3 // 4  # characters; from there on fewer are kept
_REPORTS_OF_A_FULL_FILE: Final = 3  # of each profile
_SHA256: Final = re.compile("[0-9a-f]{64}")
_TEXTS: Final = (
    "host", "address", "protocol", "cipher", "server_version", "anchor", "anchor_name",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One finished test.

    Attributes:
        tested_at: UTC.
        verdict: a text where a newer version of this program wrote it.
        failed_stage: likewise; empty where none failed.
        chain: as the server sent it, leaf first.
        anchor: SHA-256 of the root it was proven by; empty where it was not.
        anchor_name: its name, for people.
        group: the key exchange; empty in tests of before version 0.2.
        connect_ms: what libpq took from its first packet to the session; None where it did not get
            there, and in older tests.
        report: what ``past_report.unpacked`` reads; empty in older tests.
    """

    tested_at: datetime
    verdict: Verdict | str
    failed_stage: Stage | str
    host: str
    address: str
    protocol: str
    cipher: str
    server_version: str
    chain: tuple[Certificate, ...]
    anchor: str = ""
    anchor_name: str = ""
    group: str = ""
    connect_ms: float | None = None
    report: str = ""


@dataclass(frozen=True, slots=True)
class TakenTests:
    """Tests of one profile as they stood in the file, with the certificates only they name."""

    tests: tuple[str, ...]
    certificates: Mapping[str, str]


class History:
    """Tests by profile, the newest last; certificates are kept once each."""

    def __init__(self, path: Path, most: int = 50) -> None:
        """Args:
        most: tests kept of each profile.
        """
        self._most = most
        self._file = JsonFile(path, 1, {"tests": "object", "certificates": "object"})

    def load(self, identifier: str) -> tuple[HistoryEntry, ...]:
        """What was seen of one profile; what is not understood is left out, and stays in the
        file."""
        return self.load_all().get(identifier, ())

    def load_all(self) -> dict[str, tuple[HistoryEntry, ...]]:
        """By profile identifier."""
        self._file.clear_leftovers()
        read = self._file.read()
        certificates = _read_certificates(read.members.members("certificates"))
        tests = read.members.members("tests")
        found: dict[str, tuple[HistoryEntry, ...]] = {}
        for identifier in tests.names():
            seen = [_read_test(e, certificates) for e in _listed(tests, identifier)]
            found[identifier] = tuple(test for test in seen if test is not None)
        return found

    def record(self, identifier: str, seen: HistoryEntry) -> None:
        """Raises StorageError."""

        def change(members: Members) -> None:
            tests = members.members("tests")
            row = rendered(_row(seen), 3)
            listed = [*_listed(tests, identifier), Element(row, json.loads(row))]
            _set(tests, identifier, _newest(listed, self._most))
            kept = self._most
            _keep(members, tests, seen.chain)
            if len(members.text()) > _FULL:
                for key in tests.names():
                    _set(tests, key, _without_old_reports(_listed(tests, key)))
                _keep(members, tests, ())
            while len(members.text()) > _FULL and kept > 1:
                kept //= 2
                for key in tests.names():
                    _set(tests, key, _newest(_listed(tests, key), kept))
                _keep(members, tests, ())

        self._file.change(change)

    def forget(self, identifier: str) -> None:
        """A profile was deleted. Raises StorageError."""
        self.take_out(identifier)

    def tested(self, identifiers: Collection[str]) -> set[str]:
        """Those of them that have tests; all where the file cannot be changed: that is to be
        said."""
        read = self._file.read()
        return set(identifiers) & set(read.members.members("tests").names() if read.writable
                                      else identifiers)  # fmt: skip

    def take_out(self, identifier: str) -> TakenTests | None:
        """Forget the tests of one profile so that ``put_back`` can bring them back; None where
        there are none.

        Raises:
            StorageError: nothing was changed.
        """
        taken: list[TakenTests] = []

        def change(members: Members) -> None:
            tests, before = members.members("tests"), members.members("certificates")
            listed = _listed(tests, identifier)
            if tests.element(identifier) is not None:
                tests.remove(identifier)
                _keep(members, tests, ())
                left = set(members.members("certificates").names())
                gone = {key: element.text for key, element in before.items() if key not in left}
                taken.append(TakenTests(tuple(element.text for element in listed), gone))

        read = self._file.read()  # where there is nothing to forget, nothing is made on the disk
        if not read.writable or read.members.members("tests").element(identifier) is not None:
            self._file.change(change)
        return taken[-1] if taken else None

    def put_back(self, identifier: str, taken: TakenTests) -> None:
        """Undo ``take_out``: before what was tested since.

        Raises:
            StorageError: nothing was changed.
        """

        def change(members: Members) -> None:
            tests, certificates = members.members("tests"), members.members("certificates")
            since = [element.text for element in _listed(tests, identifier)]
            back = [text for text in taken.tests if text not in since]
            for key, text in taken.certificates.items():
                certificates.set_text(key, text)
            tests.set_text(identifier, array_text([*back, *since], 2))
            members.set_text("certificates", certificates.text(1))
            _keep(members, tests, ())

        self._file.change(change)


def _listed(tests: Members, identifier: str) -> list[Element]:
    """Tests of one profile; what is no list of them is one that is not understood."""
    element = tests.element(identifier)
    if element is None:
        return []
    try:
        return elements_of(element.text)
    except ValueError:
        return [element]


def _set(tests: Members, identifier: str, listed: list[Element]) -> None:
    tests.set_text(identifier, array_text([element.text for element in listed], 2))


def _newest(listed: list[Element], count: int) -> list[Element]:
    """Without the oldest tests; what is not understood is not counted and stays."""
    known = [element for element in listed if _read_test(element, {}) is not None]
    old = {id(element) for element in known[:-count]}
    return [element for element in listed if id(element) not in old]


def _without_old_reports(listed: list[Element]) -> list[Element]:
    """Reports are what can be missed first: only the newest few stay."""
    found = list[Element]()
    for element in listed[:-_REPORTS_OF_A_FULL_FILE]:
        if _read_test(element, {}) is not None and element.value.get("report"):
            row = members_of(element.text)
            row.remove("report")
            text = row.text(3)
            found.append(Element(text, json.loads(text)))
        else:
            found.append(element)
    return [*found, *listed[-_REPORTS_OF_A_FULL_FILE:]]


def _keep(members: Members, tests: Members, new: Iterable[Certificate]) -> None:
    """Certificates no test names any more are dropped."""
    certificates = members.members("certificates")
    for certificate in new:
        certificates.set(certificate.sha256, base64.b64encode(certificate.der).decode())
    named = set[str]()
    odd: list[str] = []
    for identifier in tests.names():
        for element in _listed(tests, identifier):
            chain = element.value.get("chain") if isinstance(element.value, dict) else None
            if isinstance(chain, list) and all(isinstance(sha256, str) for sha256 in chain):
                named.update(chain)
            else:
                odd.append(element.text)
    for key in certificates.names():
        if key not in named and _SHA256.fullmatch(key) and not any(key in text for text in odd):
            certificates.remove(key)
    members.set_text("tests", tests.text(1))
    members.set_text("certificates", certificates.text(1))


def _row(seen: HistoryEntry) -> dict[str, Any]:
    row: dict[str, Any] = {
        "tested_at": seen.tested_at.isoformat(),
        "verdict": str(seen.verdict),
        "failed_stage": str(seen.failed_stage),
        "host": _written(seen.host),
        "address": _written(seen.address),
        "protocol": _written(seen.protocol),
        "cipher": _written(seen.cipher),
        "group": _written(seen.group),
        "server_version": _written(seen.server_version),
        "chain": [certificate.sha256 for certificate in seen.chain],
        "anchor": seen.anchor,
        "anchor_name": _written(seen.anchor_name),
    }
    if seen.connect_ms is not None:
        row["connect_ms"] = round(seen.connect_ms, 1)
    if seen.report:
        row["report"] = seen.report
    return row


def _written(text: str) -> str:
    """Valid Unicode, and nothing that looks like a secret: the host may be what somebody typed."""
    return without_secrets(text.encode("utf-8", "replace").decode())


def _read_certificates(kept: Members) -> dict[str, Certificate]:
    found: dict[str, Certificate] = {}
    for sha256, element in kept.items():
        try:
            certificate = certificate_from_der(base64.b64decode(str(element.value), validate=True))
        except ValueError:
            continue
        if certificate.sha256 == sha256:
            found[sha256] = certificate
    return found


def _read_test(element: Element, certificates: dict[str, Certificate]) -> HistoryEntry | None:
    row = element.value
    if not isinstance(row, dict):
        return None
    moment, chain = moment_of(row.get("tested_at")), row.get("chain")
    verdict, failed_stage = row.get("verdict"), row.get("failed_stage")
    texts = {**{key: row.get(key) for key in _TEXTS}, "group": row.get("group", "")}
    if moment is None or not isinstance(chain, list):
        return None
    if not all(
        isinstance(value, str) and is_unicode(value)
        for value in (verdict, failed_stage, *texts.values())
    ):
        return None
    if not all(isinstance(sha256, str) for sha256 in chain):
        return None
    report = row.get("report")
    known = tuple(certificates[sha256] for sha256 in chain if sha256 in certificates)
    return HistoryEntry(
        tested_at=moment,
        verdict=verdict_of(str(verdict)),
        failed_stage=stage_of(str(failed_stage)),
        chain=known,
        connect_ms=_read_milliseconds(row.get("connect_ms")),
        report=report if isinstance(report, str) and report.isascii() else "",
        **{key: str(value) for key, value in texts.items()},
    )


def _read_milliseconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e9:
        return None
    return float(value)
