"""Will a trust file accept what Azure serves? By verifying, deployment by deployment."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

from azpg_gui.core.azure.roots import AzureRoot, azure_roots
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.doctor.examine import Examination, Purpose, examine_file
from azpg_gui.core.certificates.openssl_acceptance import trust_refusal
from azpg_gui.core.certificates.verify import TrustStore
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.resources import resource

__all__ = [
    "DocumentedChain",
    "Readiness",
    "Rotation",
    "TrustReadiness",
    "azure_chains",
    "manifest_date",
    "readiness",
    "refusal_sentence",
    "rotations",
    "trust_readiness",
]

_NOT_THERE = "not in the file"
_ABSENT = frozenset({_NOT_THERE, "self-signed certificate", "self signed certificate"})


@dataclass(frozen=True, slots=True)
class DocumentedChain:
    """What Azure documents for one deployment, cloud and period.

    Attributes:
        anchors: identifiers of roots; the chain is accepted by any one of them.
        until: None while it is in use.
    """

    deployment: str
    cloud: str
    begins: date
    until: date | None
    anchors: tuple[str, ...]
    note: Sentence


@dataclass(frozen=True, slots=True)
class Readiness:
    """One row of the table.

    Attributes:
        accepted_by: the root through which the chain is accepted; None where it is not.
        refusals: for each root that would do, why it does not here.
        missing: roots to add, the first one enough.
    """

    chain: DocumentedChain
    accepted_by: AzureRoot | None
    refusals: tuple[tuple[AzureRoot, str], ...]
    missing: tuple[AzureRoot, ...]

    @property
    def accepted(self) -> bool:
        return self.accepted_by is not None

    @property
    def extension(self) -> bool:
        """Some customers were given more time; nobody else needs that root any more."""
        return self.chain.cloud == "rotation-extension"

    @property
    def in_use(self) -> bool:
        return self.chain.until is None and not self.extension


@dataclass(frozen=True, slots=True)
class Rotation:
    """One change of roots or issuers in Azure's history."""

    day: date
    what: Sentence


@cache
def _manifest() -> dict[str, object]:
    loaded: dict[str, object] = json.loads(resource("roots", "manifest.json").read_text("utf-8"))
    return loaded


def manifest_date() -> str:
    """The day the manifest was last compared with its sources, ISO 8601."""
    return str(_manifest()["as_of"])


@cache
def azure_chains() -> tuple[DocumentedChain, ...]:
    rows = _manifest()["chains"]
    assert isinstance(rows, list)  # noqa: S101 - our own file
    return tuple(
        DocumentedChain(
            deployment=row["deployment"],
            cloud=row["cloud"],
            begins=date.fromisoformat(row["from"]),
            until=date.fromisoformat(row["until"]) if row["until"] else None,
            anchors=tuple(row["anchors"]),
            note=Sentence(row["note"]),
        )
        for row in rows
    )


@cache
def rotations() -> tuple[Rotation, ...]:
    rows = _manifest()["rotations"]
    assert isinstance(rows, list)  # noqa: S101 - our own file
    return tuple(Rotation(date.fromisoformat(row["date"]), Sentence(row["what"])) for row in rows)


@dataclass(frozen=True, slots=True)
class TrustReadiness:
    """One trust file, or a store of the operating system's own.

    Attributes:
        examination: what the doctor says of the file; None for a store that is no file.
        loads: OpenSSL takes the file.
    """

    rows: tuple[Readiness, ...]
    examination: Examination | None
    loads: bool = True

    @property
    def refused(self) -> tuple[Readiness, ...]:
        """Chains in use that are not accepted, without those of single customers."""
        return tuple(row for row in self.rows if row.in_use and not row.accepted)

    @property
    def usable(self) -> bool:
        """libpq can load it."""
        return self.examination is None or self.examination.usable

    @property
    def ready(self) -> bool:
        return self.usable and not self.refused

    @property
    def verdict(self) -> Sentence:
        """The one answer, in words."""
        if self.examination is not None and not (self.loads and (self.usable or self.refused)):
            return sentence(
                "Not ready: libpq cannot use this file. {why}",
                why=self.examination.faults[0].text,
            )
        if self.refused:
            names = dict.fromkeys(row.missing[0].name for row in self.refused if row.missing)
            return sentence("Not ready: {missing} is missing.", missing=", ".join(names) or "–")
        more = [row for row in self.rows if row.extension and not row.accepted and row.missing]
        if more:
            return sentence(
                "Ready for every Azure server in use today. Only a server with a rotation "
                "extension may still need {root}.",
                root=more[0].missing[0].name,
            )
        return sentence("Ready for every Azure server in use today.")


def trust_readiness(
    file: Path | None, certificates: Iterable[Certificate], now: datetime
) -> TrustReadiness:
    """The verdict on a trust file, the same for the window and for ``azpg roots verify``. Blocking.

    Args:
        file: judged as OpenSSL loads it, whatever of it this program can read.
        certificates: of a store that is no file, and what this program can read of one that is.
    """
    if file is None or not file.is_file():  # a pipe can be read only once, and it was
        return TrustReadiness(readiness(certificates, now), None)
    examination = examine_file(file, Purpose.TRUST, now)
    loads = not trust_refusal(file)
    return TrustReadiness(readiness(certificates, now, file=file), examination, loads)


def readiness(
    certificates: Iterable[Certificate], now: datetime, *, file: Path | None = None
) -> tuple[Readiness, ...]:
    """Each documented chain against these trust anchors, or those of a file.

    The issuer at the end of the chain is verified by OpenSSL with the anchors in its store, on the
    last day of the period where that is over. A certificate of the same name with another key, or
    an expired one, is refused there as it would be in a connection.
    """
    anchors = tuple(certificates)
    store = TrustStore(anchors) if file is None else TrustStore((), file=file)
    pinned = {anchor.sha256 for anchor in anchors} if store.loads else set()
    known = {root.identifier: root for root in azure_roots()}
    return tuple(_row(chain, known, store, pinned, now) for chain in azure_chains())


def _row(
    chain: DocumentedChain,
    known: dict[str, AzureRoot],
    store: TrustStore,
    pinned: set[str],
    now: datetime,
) -> Readiness:
    moment = now
    if chain.until is not None:
        moment = min(now, datetime.combine(chain.until, time(), UTC))
    refusals: list[tuple[AzureRoot, str]] = []
    for identifier in chain.anchors:
        root = known[identifier]
        refusal = _refusal(root, store, pinned, moment)
        if refusal is None:
            return Readiness(chain, root, tuple(refusals), ())
        refusals.append((root, refusal))
    missing = tuple(root for root, _ in refusals if root.path is not None)
    return Readiness(chain, None, tuple(refusals), missing)


def _refusal(root: AzureRoot, store: TrustStore, pinned: set[str], moment: datetime) -> str | None:
    certificate = _certificate(root)
    if certificate is None:
        # Not shipped: its bytes cannot be verified here, but its pin can be found.
        return None if root.sha256 in pinned else _NOT_THERE
    return store.refusal(certificate, moment)


def refusal_sentence(root: AzureRoot, words: str) -> Sentence:
    """Of one of ``Readiness.refusals``. Asked for a root alone, OpenSSL calls one that is not in
    the store self-signed (X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT), which every root is."""
    if words in _ABSENT:
        return sentence("{root} is missing", root=root.name)
    return sentence("{root} is not trusted here ({reason})", root=root.name, reason=words)


@cache
def _certificate(root: AzureRoot) -> Certificate | None:
    return load_certificate_file(root.path).certificates[0] if root.path else None
