"""What only Azure says, said by a TLS server that speaks as its gateway and its servers do.

The texts are those of the issues people filed (Azure's additions are not in PostgreSQL's source).
libpq reads them from the wire, as it would there.
"""

import os
from dataclasses import dataclass

import pytest
from OpenSSL import SSL

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check
from tests.support.pki import make
from tests.support.sockets import Watched, sending, server
from tests.support.tls_sockets import speaking_tls

HOST = "srv.postgres.database.azure.com"
TOKEN = "eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJ4In0.c2lnbmF0dXJl"


@dataclass(frozen=True)
class Said:
    """One ErrorResponse: fields C, M and, where PostgreSQL's own code raised it, F, L and R."""

    sqlstate: str
    message: str
    routine: str = ""

    def on_the_wire(self) -> bytes:
        fields = {"S": "FATAL", "V": "FATAL", "C": self.sqlstate, "M": self.message}
        if self.routine:
            fields |= {"F": "source.c", "L": "1", "R": self.routine}
        body = b"".join(f"{k}{v}\0".encode() for k, v in fields.items()) + b"\0"
        return b"E" + (len(body) + 4).to_bytes(4, "big") + body


def _checked(said: Said, **changes: str) -> Checked:
    def talk(tls: SSL.Connection, watched: Watched) -> None:
        tls.sendall(b"R\0\0\0\x08\0\0\0\x03")
        watched.received.append(tls.recv(65536))
        tls.sendall(said.on_the_wire())

    password = changes.pop("password", "azure-words-4711")
    values = {"host": HOST, "hostaddr": "127.0.0.1", "user": "jane", "dbname": "d",
              "sslmode": "require", **changes}  # fmt: skip
    with server(speaking_tls([make(HOST, names=(HOST,))], talk)) as watched:
        parameters = effective_parameters(
            {**values, "port": str(watched.port)}, {"password": Secret(password)}, os.environ
        )
        limits = Limits(
            run=10, resolve=2, connect=2, ssl_request=3, handshake=3, login=4, session=3
        )
        return run(check(parameters, None, ProbeOptions(limits)))


HBA = 'no pg_hba.conf entry for host "203.0.113.7", user "jane", database "d", '


@pytest.mark.parametrize(
    ("said", "changes", "code"),
    [
        (Said("28000", HBA + "SSL encryption", "ClientAuthentication"), {}, "access-rejected"),
        (Said("28000", HBA + "SSL on", "ClientAuthentication"), {}, "access-rejected"),
        (Said("28000", 'pg_hba.conf rejects connection for host "203.0.113.7", user "jane", '
              'database "d", SSL encryption', "ClientAuthentication"), {}, "access-rejected"),
        (Said("28000", "Invalid Username specified. Please check the Username and retry connection."
              " The Username should be in <username@hostname> format."), {},
         "user-needs-server-suffix"),
        (Said("28P01", 'password authentication failed for user "jane@srv"', "auth_failed"),
         {"user": "jane@srv"}, "user-has-server-suffix"),
        (Said("28P01", 'password authentication failed for user "jane@corp.example"',
              "auth_failed"), {"user": "jane@corp.example"}, "password-rejected"),
        (Said("28P01", 'password authentication failed for user "jane"', "auth_failed"),
         {"password": TOKEN}, "token-rejected"),
        (Said("28000", "The access token has expired. Please acquire a new token and retry."), {},
         "token-rejected"),
        (Said("28P01", "The access token does not have a valid audience claim. Please acquire a new"
              ' token for the resource "https://ossrdbms-aad.database.windows.net".'), {},
         "token-rejected"),
        (Said("28P01", "An error occurred while validating the access token. Please acquire a new "
              "token and retry."), {}, "token-rejected"),
        (Said("28000", 'role "jane" does not exist', "InitializeSessionUserId"), {},
         "role-not-allowed"),
        (Said("3D000", 'database "d" does not exist', "InitPostgres"), {}, "database-missing"),
        (Said("53300", "remaining connection slots are reserved for roles with privileges of the "
              '"pg_use_reserved_connections" role', "InitPostgres"), {}, "too-many-connections"),
        (Said("57P03", "the database system is starting up", "ProcessStartupPacket"), {},
         "server-starting"),
        (Said("57P01", "terminating connection due to administrator command"), {},
         "server-starting"),
        (Said("XX000", "Something Azure has never said before."), {}, "login-failed"),
    ],
    ids=lambda value: value.message[:48] if isinstance(value, Said) else None,
)  # fmt: skip
def test_words_of_azure(said: Said, changes: dict[str, str], code: str) -> None:
    checked = _checked(said, **changes)
    finding = checked.diagnosis.findings[0]
    assert finding.code == code
    assert said.message in finding.technical
    assert "libpq-disagrees" not in str(checked.diagnosis.findings)


def test_the_user_name_is_offered_as_the_gateway_wants_it() -> None:
    gateway = Said("28000", "The Username should be in <username@hostname> format.")
    (remedy, *_) = _checked(gateway).diagnosis.findings[0].remedies
    assert remedy.set == {"user": "jane@srv"}
    (remedy, *_) = _checked(
        Said("28P01", 'password authentication failed for user "jane@srv"', "auth_failed"),
        user="jane@srv",
    ).diagnosis.findings[0].remedies  # fmt: skip
    assert remedy.set == {"user": "jane"}


def test_a_refused_token_comes_with_the_command_that_gets_a_new_one() -> None:
    said = Said("28000", "The access token has expired. Please acquire a new token and retry.")
    finding = _checked(said, password=TOKEN).diagnosis.findings[0]
    assert finding.code == "token-rejected"
    commands = [str(remedy.command) for remedy in finding.remedies if remedy.command]
    assert any("az account get-access-token" in command for command in commands)


def test_the_gateway_tells_a_plaintext_client_to_use_tls() -> None:
    said = Said("28000", "SSL connection is required. Please specify SSL options and retry.")
    with server(sending(said.on_the_wire())) as watched:
        values = {"host": HOST, "hostaddr": "127.0.0.1", "port": str(watched.port), "user": "jane",
                  "dbname": "d", "sslmode": "disable"}  # fmt: skip
        finding = run(check(effective_parameters(values, {}, os.environ))).diagnosis.findings[0]
    assert finding.code == "tls-required"
    # This server shows no certificate, so nothing more than encryption can be promised.
    assert finding.remedies[0].set == {"sslmode": "require"}
    assert "not proven" in str(finding.remedies[0].note)
