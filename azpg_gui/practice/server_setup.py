"""What each scenario decides about its server: certificates, configuration, access."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from azpg_gui.practice.authority import new_authority
from azpg_gui.practice.scenarios import HOST_SUFFIX, Scenario, practice_host

__all__ = ["ServerSetup", "prepare"]


@dataclass(frozen=True, slots=True)
class ServerSetup:
    """Everything a scenario decides about its server.

    Attributes:
        host: the name clients use.
        files: PEM files for the data folder, by name.
        trusted_root: PEM for the client's sslrootcert.
        client_files: PEM files a client may present, by name.
        configuration: lines for postgresql.conf.
        access: lines for pg_hba.conf.
        largest_hello: bytes of a ClientHello that the way to the server lets through; None for any.
    """

    host: str
    files: dict[str, bytes]
    trusted_root: bytes
    client_files: dict[str, bytes]
    configuration: tuple[str, ...]
    access: tuple[str, ...]
    largest_hello: int | None = None


# What fits into one TCP segment of an Ethernet (RFC 6691): 1,500 bytes less 40 of headers, and less
# 12 of the timestamps everybody sends.
_ONE_PACKET = 1_448

# No "hostnossl" line: a plaintext client is told "no pg_hba.conf entry ... no encryption", which is
# what a Flexible Server with require_secure_transport=on says.
_ENFORCED = ("hostssl all all 127.0.0.1/32 scram-sha-256",)


def prepare(scenario: Scenario, user: str) -> ServerSetup:
    """Certificates and configuration of ``scenario``; a fresh authority every time."""
    host = practice_host(scenario)
    authority = new_authority("Practice")
    now = datetime.now(UTC)
    trusted = authority
    names = (host,)
    expires: datetime | None = None
    began: datetime | None = None
    configuration: list[str] = ["ssl = on"]
    access = _ENFORCED
    client_files: dict[str, bytes] = {}
    chain_sent = True
    largest_hello: int | None = None
    match scenario:
        case Scenario.EXPIRED:
            began, expires = now - timedelta(days=91), now - timedelta(days=1)
        case Scenario.WRONG_HOST:
            names = (f"another-server{HOST_SUFFIX}",)
        case Scenario.UNKNOWN_ISSUER:
            trusted = new_authority("Another")
        case Scenario.MISSING_INTERMEDIATE:
            chain_sent = False
        case Scenario.TLS12_ONLY:
            configuration.append("ssl_max_protocol_version = 'TLSv1.2'")
        case Scenario.NO_TLS:
            configuration = ["ssl = off"]
            access = ("host all all 127.0.0.1/32 scram-sha-256",)
        case Scenario.CLIENT_CERTIFICATE:
            configuration.append("ssl_ca_file = 'client-ca.crt'")
            access = ("hostssl all all 127.0.0.1/32 scram-sha-256 clientcert=verify-full",)
            client = authority.client(user)
            chain = client.pem + authority.intermediate.pem
            client_files = {"client.crt": chain, "client.key": client.key_pem}
        case Scenario.DROPS_LARGE_HELLO:
            largest_hello = _ONE_PACKET
        case Scenario.GOOD:
            pass
    server = authority.server(*names, not_valid_before=began, not_valid_after=expires)
    intermediate = authority.intermediate.pem if chain_sent else b""
    return ServerSetup(
        host=host,
        files={
            "server.crt": server.pem + intermediate,
            "server.key": server.key_pem,
            "client-ca.crt": authority.root.pem,
        },
        trusted_root=trusted.root.pem,
        client_files=client_files,
        configuration=tuple(configuration),
        access=access,
        largest_hello=largest_hello,
    )
