"""What stage ``settings`` saw: effective values, and the files they lead to."""

from __future__ import annotations  # the window loads these before cryptography

from enum import StrEnum
from typing import TYPE_CHECKING

from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from azpg_gui.core.certificates.certificate import Certificate
    from azpg_gui.core.certificates.certificate_file import Loaded
    from azpg_gui.core.connection.parameters import Setting
    from azpg_gui.core.connection.password_file import PasswordFileState
    from azpg_gui.core.connection.unexpanded_paths import Unexpanded
    from azpg_gui.core.connection.validation import SettingProblem

__all__ = [
    "AnchorKind",
    "Anchors",
    "ClientCertificateEvidence",
    "ClientTrouble",
    "NotAsked",
    "RevocationEvidence",
    "SettingsEvidence",
    "UnusableFile",
]


class AnchorKind(StrEnum):
    """Where the trust anchors of the chain stage came from."""

    FILE = "file"  # what sslrootcert names, or lies in libpq's own place
    SYSTEM = "system"  # sslrootcert=system
    AZURE_ROOTS = "azure-roots"  # libpq has none here; ours are used to explain, not to decide
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Anchors:
    """The trust anchors, and whether libpq will use them.

    Attributes:
        path: the file they came from; for SYSTEM the file OpenSSL reads.
        loaded: what the file turned out to be; None for NONE.
        decisive: libpq checks the chain against these anchors in the chosen mode.
        trouble: OpenSSL's words where it cannot load the file, and so libpq cannot either.
        folders: ``SSL_CERT_DIR`` of SYSTEM, from which OpenSSL takes roots by their hash.
    """

    kind: AnchorKind
    path: Path | None
    loaded: Loaded | None
    decisive: bool
    trouble: str = ""
    folders: str = ""

    @property
    def certificates(self) -> tuple[Certificate, ...]:
        return self.loaded.certificates if self.loaded else ()


class ClientTrouble(StrEnum):
    """Why libpq could not load the client certificate and its key."""

    CERTIFICATE_UNREADABLE = "certificate-unreadable"
    KEY_MISSING = "key-missing"
    KEY_PERMISSIONS = "key-permissions"  # others may read it
    KEY_LOCKED = "key-locked"  # encrypted, no sslpassword: libpq would ask on the terminal
    PASSPHRASE_WRONG = "passphrase-wrong"  # noqa: S105 - what is wrong, not a passphrase
    KEY_UNREADABLE = "key-unreadable"
    KEY_MISMATCH = "key-mismatch"


@dataclass(frozen=True, slots=True)
class ClientCertificateEvidence:
    """Attributes:
    certificate_file, key_file: where libpq looks; None where it looks nowhere.
    words: OpenSSL's or the system's own; of KEY_PERMISSIONS the mode, as ``ls -l`` shows it.
    missing: ``sslcert`` names a file that is not there, and libpq goes on without one.
    common_name: the CN of the certificate, which ``cert`` and ``clientcert=verify-full`` compare
        with the user; empty where it could not be read.
    """

    certificate_file: Path | None
    key_file: Path | None
    trouble: ClientTrouble | None = None
    words: str = ""
    missing: bool = False
    common_name: str = ""

    @property
    def presented(self) -> bool:
        """A certificate was found and can be sent to a server that asks."""
        return self.certificate_file is not None and self.trouble is None and not self.missing


@dataclass(frozen=True, slots=True)
class RevocationEvidence:
    """Attributes:
    trouble: why nothing could be loaded: libpq then checks nothing, without a word.
    by_itself: ``root.crl`` lies in libpq's own place; nobody named it.
    listless: OpenSSL loads the file, and there is no list in it; then none is found for any
        certificate, unless the folder has it.
    """

    file: Path | None
    folder: Path | None
    trouble: str = ""
    by_itself: bool = False
    listless: bool = False


@dataclass(frozen=True, slots=True)
class UnusableFile:
    """A file that is there and that libpq cannot use under this keyword, or that proves nothing
    there.

    Attributes:
        belongs: the keyword that would take it; empty where none would.
        correctable: a copy that libpq can use can be written beside it.
        locked: such a copy needs the passphrase of this PKCS#12 file.
    """

    keyword: str
    path: Path
    belongs: str = ""
    correctable: bool = False
    locked: bool = False


@dataclass(frozen=True, slots=True)
class SettingsEvidence(Evidence):
    """Effective values, what is wrong with them, and the files they lead to.

    Attributes:
        ignored_password_file: libpq does not read it, for others may.
        password_file: what the password file has for this connection; None where there is no file,
            or a password was given.
        unexpanded: files named in a way only a shell understands.
        unusable: what the doctor says of the files that cannot be used.
    """

    settings: tuple[Setting, ...]
    problems: tuple[SettingProblem, ...]
    anchors: Anchors
    client: ClientCertificateEvidence = ClientCertificateEvidence(None, None)
    revocation: RevocationEvidence | None = None
    ignored_password_file: Path | None = None
    password_file: PasswordFileState | None = None
    unexpanded: tuple[Unexpanded, ...] = ()
    unusable: tuple[UnusableFile, ...] = ()


@dataclass(frozen=True, slots=True)
class NotAsked(Evidence):
    """A stage the settings leave out: ``sslmode=disable`` and ``gssencmode=require`` all of TLS."""

    setting: str
