"""Does a certificate name the host? libpq's rules, not a browser's."""

import os
import socket

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.raw_names import raw_names
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.evidence.tls import HostNameEvidence
from azpg_gui.core.sentences import printable
from azpg_gui.fast_dataclass import dataclass

__all__ = ["NameVerdict", "certificate_names", "compare_names", "look_at_names"]


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """Attributes:
    matched: the name that matched; None for none.
    damaged: a name libpq gives up at (a NUL inside, an address of odd length); it looks no further.
    """

    matched: str | None = None
    damaged: str | None = None


def look_at_names(parameters: ConnectionParameters, leaf: Certificate) -> HostNameEvidence:
    """The stage: the host asked for beside the names of the server's certificate."""
    host = parameters.host or parameters.hostaddr
    verdict = compare_names(host, leaf)
    return HostNameEvidence(
        host=host,
        names=certificate_names(leaf),
        matched=verdict.matched,
        damaged=verdict.damaged,
        demanded=parameters.sslmode is SslMode.VERIFY_FULL,
    )


def certificate_names(certificate: Certificate) -> tuple[str, ...]:
    """Names libpq may compare: DNS and IP names of the SAN, and the CN where there is no SAN."""
    names = (*certificate.dns_names, *certificate.ip_addresses)
    if names or certificate.subject_cn is None:
        return names
    return (certificate.subject_cn,)


def compare_names(host: str, certificate: Certificate) -> NameVerdict:
    """``pgtls_verify_peer_name_matches_certificate_guts`` (fe-secure-openssl.c).

    Every dNSName is compared as text, every iPAddress as an address, in the certificate's order;
    the first match and the first damaged name end it. The CN counts only where the SAN holds no
    name of the host's own type.
    """
    names = raw_names(certificate.der)
    address_wanted = _is_address(host)
    look_at_common_name = True
    for name in names.alternative:
        if name.is_address == address_wanted:
            look_at_common_name = False
        verdict = (
            _compare_address(name.content, host)
            if name.is_address
            else _compare_text(name.content, host)
        )
        if verdict is not None:
            return verdict
    if look_at_common_name and names.common_name is not None:
        return _compare_text(names.common_name, host) or NameVerdict()
    return NameVerdict()


def _compare_text(content: bytes, host: str) -> NameVerdict | None:
    """``pq_verify_peer_name_matches_certificate_name``: None for no match."""
    shown = printable(content, limit=300)
    if b"\0" in content:  # CVE-2009-4034
        return NameVerdict(damaged=shown)
    # bytes.lower folds ASCII only, as ``pg_strcasecmp`` does for the names of hosts.
    same = _same_or_wildcard(content.lower(), os.fsencode(host).lower())
    return NameVerdict(matched=shown) if same else None


def _compare_address(content: bytes, host: str) -> NameVerdict | None:
    """``pq_verify_peer_name_matches_certificate_ip``: None for no match."""
    match len(content):
        case 4:
            given = _ipv4(host)
            shown = socket.inet_ntop(socket.AF_INET, content)
        case 16:
            given = _ipv6(host)
            shown = socket.inet_ntop(socket.AF_INET6, content)
        case _:
            return NameVerdict(damaged=content.hex(":"))
    return NameVerdict(matched=shown) if given == content else None


def _ipv4(text: str) -> bytes | None:
    try:
        return socket.inet_aton(text)  # libpq takes 127.1 for an address too
    except (OSError, ValueError):
        return None


def _ipv6(text: str) -> bytes | None:
    try:
        return socket.inet_pton(socket.AF_INET6, text)
    except (OSError, ValueError):
        return None


def _is_address(text: str) -> bool:
    return _ipv4(text) is not None or _ipv6(text) is not None


def _same_or_wildcard(pattern: bytes, host: bytes) -> bool:
    """``wildcard_certificate_match`` (fe-secure-common.c): ``*`` only as the whole left-most
    label, and no dot of the host's may lie left of what the rest of the pattern matched."""
    if pattern == host:
        return True
    if len(pattern) < 3 or not pattern.startswith(b"*.") or len(pattern) > len(host):
        return False
    surplus = len(host) - len(pattern)
    return host.endswith(pattern[1:]) and host.find(b".") >= surplus
