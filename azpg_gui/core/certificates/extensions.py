"""The extensions of a certificate that somebody may want to read."""

import ipaddress
from collections.abc import Iterable
from typing import Final, NamedTuple

from cryptography import x509
from cryptography.x509.oid import AuthorityInformationAccessOID

from azpg_gui.core.certificates.der import basic_constraints_ca
from azpg_gui.core.certificates.raw_names import raw_names
from azpg_gui.core.sentences import printable

__all__ = [
    "Extensions",
    "Subtrees",
    "alternative_names",
    "path_length",
    "read_extensions",
    "subtrees",
    "unknown_critical_extensions",
]

# Those OpenSSL handles (``X509_supported_extension``): 2.5.29.x and a few others.
_KNOWN: Final = {
    *(f"2.5.29.{number}" for number in (15, 17, 19, 30, 31, 32, 33, 36, 37, 54)),
    "2.16.840.1.113730.1.1",  # Netscape certificate type
    "1.3.6.1.5.5.7.1.7",  # RFC 3779
    "1.3.6.1.5.5.7.1.8",
    "1.3.6.1.5.5.7.1.14",  # proxyCertInfo, RFC 3820
    "1.3.6.1.5.5.7.48.1.5",  # OCSP no check
}


class Extensions(NamedTuple):
    is_ca: bool | None = None
    dns_names: tuple[str, ...] = ()
    ip_addresses: tuple[str, ...] = ()
    crl_addresses: tuple[str, ...] = ()
    ocsp_addresses: tuple[str, ...] = ()


def read_extensions(certificate: x509.Certificate, der: bytes, oddities: list[str]) -> Extensions:
    try:
        extensions = certificate.extensions
    except Exception:
        oddities.append("unreadable extensions")
        return Extensions(basic_constraints_ca(der), *alternative_names(der))
    found = Extensions()
    for extension in extensions:
        match extension.value:
            case x509.BasicConstraints() as constraints:
                found = found._replace(is_ca=constraints.ca)
            case x509.SubjectAlternativeName() as names:
                found = found._replace(
                    dns_names=tuple(
                        printable(name, limit=300)
                        for name in names.get_values_for_type(x509.DNSName)
                    ),
                    ip_addresses=tuple(
                        str(address) for address in names.get_values_for_type(x509.IPAddress)
                    ),
                )
            case x509.CRLDistributionPoints() as points:
                addresses = [a for point in points for a in _addresses(point.full_name)]
                found = found._replace(crl_addresses=tuple(addresses))
            case x509.AuthorityInformationAccess() as accesses:
                ocsp = [
                    a for a in accesses if a.access_method == AuthorityInformationAccessOID.OCSP
                ]
                places = [a.access_location for a in ocsp]
                found = found._replace(ocsp_addresses=tuple(_addresses(places)))
            case _:
                pass
    return found


def _addresses(names: Iterable[x509.GeneralName] | None) -> list[str]:
    """HTTP addresses among general names; ``ldap:`` and names of folders are left out."""
    return [
        printable(name.value, limit=500)
        for name in names or ()
        if isinstance(name, x509.UniformResourceIdentifier)
        and name.value.lower().startswith(("http://", "https://"))
    ]


def alternative_names(der: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """dNSName and iPAddress entries."""
    names = raw_names(der).alternative
    return (
        tuple(printable(n.content, limit=300) for n in names if not n.is_address),
        tuple(_address(n.content) for n in names if n.is_address),
    )


def _address(content: bytes) -> str:
    try:
        return str(ipaddress.ip_address(content))
    except ValueError:
        return content.hex()


class Subtrees(NamedTuple):
    """Names an authority may or must not vouch for (RFC 5280 section 4.2.1.10)."""

    permitted: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


def subtrees(der: bytes) -> Subtrees:
    """Name constraints of a certificate; empty where it has none, or none that can be read."""
    try:
        found = x509.load_der_x509_certificate(der).extensions.get_extension_for_class(
            x509.NameConstraints
        )
    except Exception:
        return Subtrees()
    return Subtrees(
        tuple(_general_name(name) for name in found.value.permitted_subtrees or ()),
        tuple(_general_name(name) for name in found.value.excluded_subtrees or ()),
    )


def _general_name(name: x509.GeneralName) -> str:
    value = name.value
    text = value.rfc4514_string() if isinstance(value, x509.Name) else str(value)
    return printable(text, limit=300)


def path_length(der: bytes) -> int | None:
    """``pathLenConstraint``: authorities that may follow; None where it is not limited."""
    try:
        found = x509.load_der_x509_certificate(der).extensions.get_extension_for_class(
            x509.BasicConstraints
        )
    except Exception:
        return None
    return found.value.path_length


def unknown_critical_extensions(der: bytes) -> tuple[str, ...]:
    """Object identifiers of extensions marked critical that OpenSSL does not handle."""
    try:
        extensions = x509.load_der_x509_certificate(der).extensions
    except Exception:
        return ()
    return tuple(
        extension.oid.dotted_string
        for extension in extensions
        if extension.critical and extension.oid.dotted_string not in _KNOWN
    )
