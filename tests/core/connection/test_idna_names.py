"""Names beyond ASCII: what libpq does with them, and what the DNS calls them."""

import asyncio
import socket
from typing import Any

import pytest

from azpg_gui.core.connection.idna_names import ascii_form
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.probe.evidence.network import ResolveEvidence, Trouble, TroubleKind
from azpg_gui.core.probe.resolve import resolve_host
from azpg_gui.core.vocabulary import Stage
from tests.support.reports import FAILED, parameters, report


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("bücher.example", "xn--bcher-kva.example"),
        ("BÜCHER.Example.", "xn--bcher-kva.example."),
        ("bu\u0308cher.example", "xn--bcher-kva.example"),
        ("faß.example", "xn--fa-hia.example"),  # IDNA of 2003, which Python has, says fass
        ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
        ("데이터.example", "xn--2n1bp39av7g.example"),
        ("srv.example", None),
        ("ü b.example", None),
        ("ü@b", None),
        ("-ü.example", None),
        ("ü" * 70, None),
    ],
)
def test_the_ascii_form(host: str, expected: str | None) -> None:
    assert ascii_form(host) == expected


@pytest.mark.parametrize("host", ["bücher.invalid", "a" * 64 + ".invalid", "b\udcffd.invalid"])
def test_the_resolver_gets_the_bytes_libpq_would_give_it(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python makes IDNA of a text, and refuses labels of more than 63 characters by itself."""
    asked: list[object] = []
    real = socket.getaddrinfo

    def listening(name: Any, *arguments: Any, **options: Any) -> Any:
        asked.append(name)
        return real(name, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", listening)
    given = effective_parameters({"host": host, "user": "u"}, {}, {"HOME": "/none"})
    seen = asyncio.run(resolve_host(given, 10))
    assert asked[0] == host.encode("utf-8", "surrogateescape")
    assert seen.addresses == ()
    assert seen.trouble is not None


def test_the_scope_of_a_link_local_address_is_kept() -> None:
    """Without it there is no way there, and libpq keeps it."""
    interface = socket.if_nameindex()[0][1]
    given = effective_parameters(
        {"host": f"fe80::1%{interface}", "user": "u"}, {}, {"HOME": "/none"}
    )
    seen = asyncio.run(resolve_host(given, 10))
    assert [address.text for address in seen.addresses] == [f"fe80::1%{interface}"]


def test_the_finding_offers_the_ascii_form() -> None:
    given = parameters(host="bücher.example")
    missing = ResolveEvidence(
        "bücher.example", (), trouble=Trouble(TroubleKind.NOT_FOUND, "Name or service not known")
    )
    finding = diagnose(report(given, (Stage.RESOLVE, FAILED, missing))).findings[0]
    assert finding.code == "name-not-resolved"
    assert "xn--bcher-kva.example" in str(finding.meaning)
    assert finding.remedies[0].set == {"host": "xn--bcher-kva.example"}
