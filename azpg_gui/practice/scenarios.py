"""What can be practised: each scenario is a server with one thing about it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.practice.authority import new_authority

__all__ = ["HOST_SUFFIX", "Scenario", "ServerSetup", "describe", "prepare"]

# Under Azure's suffix, so that every rule for Azure hosts applies; reached through hostaddr.
HOST_SUFFIX = ".postgres.database.azure.com"


class Scenario(StrEnum):
    GOOD = "good"
    EXPIRED = "expired"
    WRONG_HOST = "wrong-host"
    UNKNOWN_ISSUER = "unknown-issuer"
    MISSING_INTERMEDIATE = "missing-intermediate"
    TLS12_ONLY = "tls12-only"
    NO_TLS = "no-tls"
    CLIENT_CERTIFICATE = "client-certificate"


_DESCRIPTIONS = {
    Scenario.GOOD: sentence("Everything right: TLS enforced, a full chain, the right name."),
    Scenario.EXPIRED: sentence("The server's certificate expired yesterday."),
    Scenario.WRONG_HOST: sentence("The certificate names another server."),
    Scenario.UNKNOWN_ISSUER: sentence(
        "The certificate was issued under a root that is not trusted."
    ),
    Scenario.MISSING_INTERMEDIATE: sentence("The server leaves the intermediate certificate out."),
    Scenario.TLS12_ONLY: sentence("The server speaks TLSv1.2 and nothing newer."),
    Scenario.NO_TLS: sentence("The server has TLS switched off."),
    Scenario.CLIENT_CERTIFICATE: sentence("The server asks for a client certificate as well."),
}


def describe(scenario: Scenario) -> Sentence:
    return _DESCRIPTIONS[scenario]


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
    """

    host: str
    files: dict[str, bytes]
    trusted_root: bytes
    client_files: dict[str, bytes]
    configuration: tuple[str, ...]
    access: tuple[str, ...]


# No "hostnossl" line: a plaintext client is told "no pg_hba.conf entry ... no encryption", which is
# what a Flexible Server with require_secure_transport=on says.
_ENFORCED = ("hostssl all all 127.0.0.1/32 scram-sha-256",)


def prepare(scenario: Scenario, user: str) -> ServerSetup:
    """Certificates and configuration of ``scenario``; a fresh authority every time."""
    host = f"practice-{scenario}{HOST_SUFFIX}"
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
            chain = client.certificate_pem + authority.intermediate.certificate_pem
            client_files = {"client.crt": chain, "client.key": client.key_pem}
        case Scenario.GOOD:
            pass
    server = authority.server(*names, not_valid_before=began, not_valid_after=expires)
    intermediate = authority.intermediate.certificate_pem if chain_sent else b""
    return ServerSetup(
        host=host,
        files={
            "server.crt": server.certificate_pem + intermediate,
            "server.key": server.key_pem,
            "client-ca.crt": authority.root.certificate_pem,
        },
        trusted_root=trusted.root.certificate_pem,
        client_files=client_files,
        configuration=tuple(configuration),
        access=access,
    )
