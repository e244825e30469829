"""Other places programs on this computer take trust anchors from."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from azpg_gui.core.certificates.certificate import Certificate, certificate_from_der
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    import ssl

    import certifi
else:  # most connections name a file
    ssl = later("ssl")
    certifi = later("certifi")

__all__ = ["StoreView", "system_certificate_file", "system_stores"]

_USUAL_FILES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # macOS, BSD
)


# OpenSSL's own, and those of programs that do not use it.
_VARIABLES: Final = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")


@dataclass(frozen=True, slots=True)
class StoreView:
    """A store and what is in it.

    Attributes:
        name: ``system``, ``certifi`` or the variable that names it.
        place: file or folder; empty for a store of the operating system's own.
        trouble: why nothing could be read; empty where all is well.
    """

    name: str
    place: str
    certificates: tuple[Certificate, ...]
    trouble: Sentence | str = ""


def system_certificate_file() -> Path | None:
    """The bundle behind ``sslrootcert=system``, named to libpq through ``SSL_CERT_FILE``.

    The OpenSSL inside the psycopg wheel was built for a folder that does not exist
    (/usr/lib/psycopg-openssl), so without the variables its system store is empty. They get what
    the system's own OpenSSL uses. Where ``SSL_CERT_DIR`` was set by hand, that OpenSSL reads only
    the file it was built for beside it, and so no other is added here.
    """
    named = os.environ.get("SSL_CERT_FILE")
    if named:
        return Path(named)
    paths = ssl.get_default_verify_paths()
    by_hand = bool(os.environ.get("SSL_CERT_DIR"))
    built_for = Path(paths.openssl_cafile) if paths.openssl_cafile else None
    found = built_for if by_hand and built_for and built_for.is_file() else None
    if not by_hand:
        found = _usual_file()
        if paths.openssl_capath and Path(paths.openssl_capath).is_dir():
            os.environ["SSL_CERT_DIR"] = paths.openssl_capath
    if found is not None:
        os.environ["SSL_CERT_FILE"] = str(found)
    return found


def _usual_file() -> Path | None:
    for candidate in (ssl.get_default_verify_paths().cafile, *_USUAL_FILES):
        if candidate and Path(candidate).is_file():
            return Path(candidate)
    return None


def system_stores(environ: Mapping[str, str]) -> tuple[StoreView, ...]:
    """The system's store, Python's certifi, and what ``SSL_CERT_FILE`` names. Blocking."""
    named = [variable for variable in _VARIABLES if environ.get(variable)]
    return (
        _system(),
        _file("certifi", Path(certifi.where())),
        *(_file(variable, Path(environ[variable])) for variable in named),
    )


def _system() -> StoreView:
    """A file where the platform has one, else what Python's ``ssl`` takes from Windows or macOS."""
    found = _usual_file()
    if found is not None:
        return _file("system", found)
    context = ssl.create_default_context()
    certificates: list[Certificate] = []
    for der in context.get_ca_certs(binary_form=True):
        try:
            certificates.append(certificate_from_der(der))
        except ValueError:
            continue  # one odd certificate does not hide the others
    return StoreView("system", "", tuple(certificates))


def _file(name: str, path: Path) -> StoreView:
    loaded = load_certificate_file(path)
    trouble = "" if loaded.certificates else loaded.message
    return StoreView(name, str(path), loaded.certificates, trouble)
