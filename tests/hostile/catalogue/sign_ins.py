"""How a real PostgreSQL lets a user in, and what is to be said of it. Adding a case is a row."""

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["SIGN_INS", "SignInCase"]


@dataclass(frozen=True)
class SignInCase:
    """Attributes:
    access: the rule in ``pg_hba.conf``.
    stored: ``password_encryption`` under which the user's password is stored.
    changes: settings; ``sslmode=require`` without a root file otherwise.
    methods: what is known at versions 15 and 18; None where nothing is.
    """

    name: str
    access: str
    methods: tuple[str | None, str | None]
    binding: bool | None
    stored: str = "scram-sha-256"
    changes: Mapping[str, str] = field(default_factory=dict)
    client_certificate: bool = False


_TLS = "hostssl all all 127.0.0.1/32 "

SIGN_INS: tuple[SignInCase, ...] = (
    SignInCase("SCRAM", _TLS + "scram-sha-256", ("scram-sha-256",) * 2, True),
    SignInCase("SCRAM, binding off", _TLS + "scram-sha-256", ("scram-sha-256",) * 2, False,
               changes={"channel_binding": "disable"}),
    SignInCase("SCRAM, binding demanded", _TLS + "scram-sha-256", ("scram-sha-256",) * 2, True,
               changes={"channel_binding": "require"}),
    SignInCase("md5 in the rule, SCRAM stored", _TLS + "md5", ("scram-sha-256",) * 2, True),
    SignInCase("md5 in the rule and stored", _TLS + "md5", ("md5",) * 2, False, stored="md5"),
    SignInCase("cleartext", _TLS + "password", ("password",) * 2, False),
    # Before 16 there is no SYSTEM_USER: trust and a certificate look alike.
    SignInCase("trust", _TLS + "trust", (None, "trust"), False),
    SignInCase("certificate", _TLS + "cert", (None, "cert"), False, client_certificate=True),
    SignInCase("trust beside a certificate", _TLS + "trust clientcert=verify-ca", (None, "trust"),
               False, client_certificate=True),
    SignInCase("SCRAM beside a certificate", _TLS + "scram-sha-256 clientcert=verify-full",
               ("scram-sha-256",) * 2, True, client_certificate=True),
)  # fmt: skip
