"""Whom a mode would let have the password: said before a test, and known before a sign-in."""

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["password_exposure"]


def password_exposure(sslmode: SslMode, *, root_file_present: bool) -> Sentence | None:
    """What a mode does with the password before the server is proven; None where libpq proves the
    server first.

    A server chooses how to be signed in to: it may ask for the password itself
    (AuthenticationCleartextPassword), and libpq gives it unless ``require_auth`` forbids that.

    Args:
        root_file_present: a root file takes effect, so that every mode with TLS checks the issuer.
    """
    match sslmode:
        case SslMode.VERIFY_FULL:
            return None
        case SslMode.DISABLE:
            return sentence(
                "libpq would send your password unencrypted to whoever answers. This program asks "
                "you first."
            )
        case SslMode.ALLOW | SslMode.PREFER:
            return sentence(
                "Whoever answers may ask for your password and get it; other libpq programs would "
                "send it unencrypted where the server offers no TLS."
            )
        case SslMode.VERIFY_CA | SslMode.REQUIRE if root_file_present or sslmode.verifies:
            return sentence(
                "Any server with a certificate of a trusted issuer may ask for your password and "
                "get it: the host name is not checked."
            )
        case _:
            return sentence(
                "Whoever answers may ask for your password and get it: under this mode nobody is "
                "checked first."
            )
