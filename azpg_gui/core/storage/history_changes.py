"""What is different between two tests of a server, each difference named."""

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.sentences import Sentence, day, sentence
from azpg_gui.core.storage.history import HistoryEntry
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Change", "changes_between"]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two tests; ``about`` names what it is about."""

    about: str
    text: Sentence


def changes_between(earlier: HistoryEntry, later: HistoryEntry) -> tuple[Change, ...]:
    """What is different, the weightiest first. Empty where the server is the same in every way."""
    pairs = (
        ("address", earlier.address, later.address),
        ("protocol", earlier.protocol, later.protocol),
        ("cipher", earlier.cipher, later.cipher),
        ("group", earlier.group, later.group),
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
        case "group":
            return sentence("The key exchange changed: {before} → {now}.", before=before, now=now)
        case "version":
            return sentence(
                "The server's version changed: {before} → {now}.", before=before, now=now
            )
        case "host":
            return sentence("Another host was tested: {before} → {now}.", before=before, now=now)
        case _:
            return sentence("The verdict changed: {before} → {now}.", before=before, now=now)


def _verdict(seen: HistoryEntry) -> str:
    return f"failed ({seen.failed_stage})" if seen.failed_stage else seen.verdict


def _certificates(earlier: HistoryEntry, later: HistoryEntry) -> list[Change]:
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
        until, ends = day(before.not_valid_after), day(now.not_valid_after)
        text = (
            sentence("Another certificate, valid until the same day: {date}.", date=ends)
            if str(until) == str(ends)
            else sentence("Another certificate: valid until {before} → {now}.",
                          before=until, now=ends)
            if not _succeeds(before, now)
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


def _succeeds(before: Certificate, now: Certificate) -> bool:
    """Of the same issuer, for all the names of the one before it, and valid for longer."""
    if before.not_valid_after is None or now.not_valid_after is None:
        return False
    longer = now.not_valid_after > before.not_valid_after
    return longer and before.issuer == now.issuer and set(_names(before)) <= set(_names(now))


def _some(names: set[str]) -> str:
    return ", ".join(sorted(names)[:5])


def _names(certificate: Certificate) -> tuple[str, ...]:
    return (*certificate.dns_names, *certificate.ip_addresses)
