"""What every test saw: who the server was, so that a later change can be named."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from azpg_gui.core.certificates.certificate import Certificate, certificate_from_der
from azpg_gui.core.storage.json_file import JsonFile
from azpg_gui.core.words import Sentence, sentence

__all__ = ["Change", "History", "Seen", "changes_between"]

_KEPT: Final = 50  # tests a profile


@dataclass(frozen=True, slots=True)
class Seen:
    """One finished test.

    Attributes:
        tested_at: UTC.
        chain: as the server sent it, leaf first.
        anchor: SHA-256 of the root it was proven by; empty where it was not.
        anchor_name: its name, for people.
    """

    tested_at: datetime
    verdict: str
    failed_stage: str
    host: str
    address: str
    protocol: str
    cipher: str
    server_version: str
    chain: tuple[Certificate, ...]
    anchor: str = ""
    anchor_name: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two tests; ``about`` names what it is about."""

    about: str
    text: Sentence


def changes_between(earlier: Seen, later: Seen) -> tuple[Change, ...]:
    """What is different, the weightiest first. Empty where the server is the same in every way."""
    pairs = (
        ("address", earlier.address, later.address),
        ("protocol", earlier.protocol, later.protocol),
        ("cipher", earlier.cipher, later.cipher),
        ("version", earlier.server_version, later.server_version),
        ("host", earlier.host, later.host),
        ("verdict", _verdict(earlier), _verdict(later)),
    )
    changed = [
        Change(about, _changed(about, before, now))
        for about, before, now in pairs
        if before and now and before != now
    ]
    return (*_certificates(earlier, later), *changed)


def _changed(about: str, before: str, now: str) -> Sentence:
    match about:
        case "address":
            return sentence("The address changed: {before} → {now}.", before=before, now=now)
        case "protocol":
            return sentence("The protocol changed: {before} → {now}.", before=before, now=now)
        case "cipher":
            return sentence("The cipher changed: {before} → {now}.", before=before, now=now)
        case "version":
            return sentence(
                "The server's version changed: {before} → {now}.", before=before, now=now
            )
        case "host":
            return sentence("Another host was tested: {before} → {now}.", before=before, now=now)
        case _:
            return sentence("The verdict changed: {before} → {now}.", before=before, now=now)


def _verdict(seen: Seen) -> str:
    return f"failed ({seen.failed_stage})" if seen.failed_stage else seen.verdict


def _certificates(earlier: Seen, later: Seen) -> list[Change]:
    if not earlier.chain or not later.chain:
        return []
    before, now, found = earlier.chain[0], later.chain[0], list[Change]()
    if earlier.anchor and later.anchor and earlier.anchor != later.anchor:
        before_name, now_name = earlier.anchor_name, later.anchor_name
        text = (
            sentence("Another root of the same name vouches for the server: “{name}”.",
                     name=now_name)
            if before_name == now_name
            else sentence("Another root vouches for the server: “{before}” → “{now}”.",
                          before=before_name, now=now_name)
        )  # fmt: skip
        found.append(Change("root", text))
    if before.issuer != now.issuer:
        text = sentence(
            "The certificate has another issuer: “{before}” → “{now}”.",
            before=before.issuer_common_name, now=now.issuer_common_name,
        )  # fmt: skip
        found.append(Change("issuer", text))
    names_before, names_now = set(_names(before)), set(_names(now))
    if names_before != names_now:
        gone, new = _some(names_before - names_now), _some(names_now - names_before)
        if new:
            found.append(Change("names", sentence("New names in it: {names}.", names=new)))
        if gone:
            found.append(Change("names", sentence("Names no longer in it: {names}.", names=gone)))
    if before.sha256 != now.sha256:
        until, ends = f"{before.not_valid_after:%Y-%m-%d}", f"{now.not_valid_after:%Y-%m-%d}"
        text = (
            sentence("Another certificate, valid until the same day: {date}.", date=ends)
            if until == ends
            else sentence("The certificate was renewed: valid until {before} → {now}.",
                          before=until, now=ends)
        )  # fmt: skip
        found.append(Change("certificate", text))
    middle_before = [c.sha256 for c in earlier.chain[1:]]
    middle_now = [c.sha256 for c in later.chain[1:]]
    if middle_before != middle_now and before.issuer == now.issuer:
        text = (
            sentence("Other intermediate certificates are sent.")
            if len(middle_before) == len(middle_now)
            else sentence("Intermediate certificates sent: {before} → {now}.",
                          before=len(middle_before), now=len(middle_now))
        )  # fmt: skip
        found.append(Change("intermediates", text))
    return found


def _some(names: set[str]) -> str:
    return ", ".join(sorted(names)[:5])


def _names(certificate: Certificate) -> tuple[str, ...]:
    return (*certificate.dns_names, *certificate.ip_addresses)


class History:
    """Tests by profile, the newest last; certificates are kept once each."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path, 1)

    def load(self, identifier: str) -> tuple[Seen, ...]:
        """What was seen of one profile; what cannot be read is left out."""
        return self.load_all().get(identifier, ())

    def load_all(self) -> dict[str, tuple[Seen, ...]]:
        """By profile identifier."""
        value = self._file.read().value
        kept = value.get("certificates")
        certificates = _read_certificates(kept if isinstance(kept, dict) else {})
        rows = value.get("tests")
        found: dict[str, tuple[Seen, ...]] = {}
        for identifier, listed in rows.items() if isinstance(rows, dict) else ():
            tests = [_read_test(row, certificates) for row in listed if isinstance(row, dict)]
            found[str(identifier)] = tuple(test for test in tests if test is not None)
        return found

    def record(self, identifier: str, seen: Seen) -> None:
        """Raises StorageError."""

        def change(value: dict[str, Any]) -> None:
            tests = value.get("tests")
            tests = dict(tests) if isinstance(tests, dict) else {}
            listed = tests.get(identifier)
            listed = list(listed) if isinstance(listed, list) else []
            tests[identifier] = [*listed, _row(seen)][-_KEPT:]
            _keep(value, tests, seen.chain)

        self._file.change(change)

    def forget(self, identifier: str) -> None:
        """A profile was deleted. Raises StorageError."""

        def change(value: dict[str, Any]) -> None:
            tests = value.get("tests")
            tests = dict(tests) if isinstance(tests, dict) else {}
            tests.pop(identifier, None)
            _keep(value, tests, ())

        self._file.change(change)


def _keep(value: dict[str, Any], tests: dict[str, Any], new: Iterable[Certificate]) -> None:
    """Certificates no test names any more are dropped."""
    kept = value.get("certificates")
    certificates = dict(kept) if isinstance(kept, dict) else {}
    certificates |= {c.sha256: base64.b64encode(c.der).decode() for c in new}
    used = {
        sha256
        for listed in tests.values()
        for row in listed
        if isinstance(row, dict)
        for sha256 in row.get("chain", ())
    }
    value["tests"] = tests
    value["certificates"] = {k: v for k, v in certificates.items() if k in used}


def _row(seen: Seen) -> dict[str, Any]:
    return {
        "tested_at": seen.tested_at.isoformat(),
        "verdict": seen.verdict,
        "failed_stage": seen.failed_stage,
        "host": seen.host,
        "address": seen.address,
        "protocol": seen.protocol,
        "cipher": seen.cipher,
        "server_version": seen.server_version,
        "chain": [certificate.sha256 for certificate in seen.chain],
        "anchor": seen.anchor,
        "anchor_name": seen.anchor_name,
    }


def _read_certificates(kept: dict[str, Any]) -> dict[str, Certificate]:
    found: dict[str, Certificate] = {}
    for sha256, text in kept.items():
        try:
            certificate = certificate_from_der(base64.b64decode(str(text), validate=True))
        except ValueError:
            continue
        if certificate.sha256 == sha256:
            found[sha256] = certificate
    return found


def _read_test(row: dict[str, Any], certificates: dict[str, Certificate]) -> Seen | None:
    try:
        return Seen(
            tested_at=datetime.fromisoformat(row["tested_at"]),
            verdict=str(row["verdict"]),
            failed_stage=str(row["failed_stage"]),
            host=str(row["host"]),
            address=str(row["address"]),
            protocol=str(row["protocol"]),
            cipher=str(row["cipher"]),
            server_version=str(row["server_version"]),
            chain=tuple(certificates[s] for s in row["chain"] if s in certificates),
            anchor=str(row["anchor"]),
            anchor_name=str(row["anchor_name"]),
        )
    except (KeyError, TypeError, ValueError):
        return None
