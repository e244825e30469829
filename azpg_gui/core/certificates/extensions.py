"""The extensions of a certificate that somebody may want to read."""

import ipaddress
from collections.abc import Iterable
from typing import NamedTuple

from cryptography import x509
from cryptography.x509.oid import AuthorityInformationAccessOID

from azpg_gui.core.certificates.der import basic_constraints_ca
from azpg_gui.core.certificates.raw_names import raw_names
from azpg_gui.core.words import plain

__all__ = ["Extensions", "alternative_names", "read_extensions"]


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
                        plain(name, limit=300) for name in names.get_values_for_type(x509.DNSName)
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
        plain(name.value, limit=500)
        for name in names or ()
        if isinstance(name, x509.UniformResourceIdentifier)
        and name.value.lower().startswith(("http://", "https://"))
    ]


def alternative_names(der: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """dNSName and iPAddress entries."""
    names = raw_names(der).alternative
    return (
        tuple(plain(n.content, limit=300) for n in names if not n.is_address),
        tuple(_address(n.content) for n in names if n.is_address),
    )


def _address(content: bytes) -> str:
    try:
        return str(ipaddress.ip_address(content))
    except ValueError:
        return content.hex()
