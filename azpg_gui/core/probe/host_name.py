"""Does a certificate name the host? libpq's rules, not a browser's."""

import ipaddress

from azpg_gui.core.certificates.certificate import Certificate

__all__ = ["certificate_names", "matching_name"]


def certificate_names(certificate: Certificate) -> tuple[str, ...]:
    """Names libpq may compare: DNS and IP names of the SAN, and the CN where there is no SAN."""
    names = (*certificate.dns_names, *certificate.ip_addresses)
    if names or certificate.subject_cn is None:
        return names
    return (certificate.subject_cn,)


def matching_name(host: str, certificate: Certificate) -> str | None:
    """The name in ``certificate`` that matches ``host``, or None.

    ``pgtls_verify_peer_name_matches_certificate_guts`` (fe-secure-openssl.c): every dNSName is
    compared as text, every iPAddress as an address; the CN only where the SAN holds no name of the
    host's own type.
    """
    host_address = _address(host)
    for name in certificate.dns_names:
        if _same_or_wildcard(name, host):
            return name
    if host_address is not None:
        for text in certificate.ip_addresses:
            if _address(text) == host_address:
                return text
    own_type = certificate.dns_names if host_address is None else certificate.ip_addresses
    common_name = certificate.subject_cn
    if not own_type and common_name is not None and _same_or_wildcard(common_name, host):
        return common_name
    return None


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def _same_or_wildcard(pattern: str, host: str) -> bool:
    """``pq_verify_peer_name_matches_certificate_name`` and ``wildcard_certificate_match``
    (fe-secure-common.c): ASCII case folding; ``*`` only as the whole left-most label."""
    pattern, host = _ascii_lower(pattern), _ascii_lower(host)
    if pattern == host:
        return True
    if not pattern.startswith("*.") or len(pattern) < 3 or len(pattern) > len(host):
        return False
    return host.endswith(pattern[1:]) and "." not in host[: len(host) - len(pattern) + 1]


def _ascii_lower(text: str) -> str:
    # str.lower folds letters outside ASCII too (K as the Kelvin sign), pg_strcasecmp does not in
    # the C locale libpq's comparison amounts to.
    return "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text)
