"""Bytes → certificates, or one sentence that names what the bytes are instead."""

from pathlib import Path
from typing import Final

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.contents import Contents, read_contents
from azpg_gui.core.certificates.pem import Spelling
from azpg_gui.core.certificates.recognise import FileKind
from azpg_gui.core.files import read_bounded
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "SIZE_LIMIT",
    "SPELLINGS",
    "FileKind",
    "Loaded",
    "load_certificate_file",
    "load_certificates",
    "not_readable",
]

# Debian's whole bundle is 0.2 MB. What is larger is judged by OpenSSL alone.
SIZE_LIMIT: Final = 9_000_000


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a file turned out to be.

    Attributes:
        kind: CERTIFICATES, or what the file is instead.
        message: one sentence: what it is, and where it is no certificate, what to do.
        certificates: in the order of the file; empty unless ``kind`` is CERTIFICATES.
        encoding: ``PEM``, ``DER``, ``PKCS#7``, or ``text``: PEM in a spelling that libpq cannot
            read. It reads only PEM.
        damaged: parts that are cut off or cannot be read.
    """

    kind: FileKind
    message: Sentence
    certificates: tuple[Certificate, ...] = ()
    encoding: str = ""
    damaged: int = 0


# How a text departs from PEM, each as one sentence.
SPELLINGS: Final[dict[Spelling, Sentence]] = {
    Spelling.TYPED_LINE_ENDS: sentence(
        "Its line ends are typed out as \\n, as environment variables and key vaults keep them."
    ),
    Spelling.ONE_LINE: sentence("It stands on one line."),
    Spelling.INDENTED: sentence("Its lines are indented, as in a YAML file."),
    Spelling.QUOTED: sentence("Something stands before BEGIN on its line, such as a quote."),
    Spelling.DASHES: sentence("The dashes around BEGIN and END are not the five they should be."),
    Spelling.BARE_BASE64: sentence("The lines BEGIN and END are missing: it is base64 alone."),
    Spelling.ENCODED_TWICE: sentence(
        "It is base64 of a PEM file, as Kubernetes keeps its secrets."
    ),
}  # fmt: skip

_MESSAGES: Final = {
    FileKind.PRIVATE_KEY: sentence(
        "This is a private key, not a certificate. Keep it secret, and choose the certificate file."
    ),
    FileKind.PUBLIC_KEY: sentence("This is a public key without a certificate around it."),
    FileKind.CERTIFICATE_REQUEST: sentence(
        "This is a certificate request (CSR). Choose the certificate that was issued for it."
    ),
    FileKind.CRL: sentence("This is a list of revoked certificates (CRL). It belongs into sslcrl."),
    FileKind.PKCS12: sentence(
        "This is a PKCS#12 file (.pfx, .p12). libpq cannot read it: export the certificates as PEM."
    ),
    FileKind.JAVA_KEYSTORE: sentence(
        "This is a Java keystore. Export the certificates with keytool -exportcert -rfc."
    ),
    FileKind.WEB_PAGE: sentence(
        "This is a web page, not a certificate. The download was answered with HTML: download "
        "the file again."
    ),
    FileKind.EMPTY: sentence("This file is empty."),
    FileKind.UTF16: sentence(
        "This text is stored as UTF-16. Save it again as ASCII or UTF-8; libpq cannot read it."
    ),
    FileKind.TRUNCATED: sentence(
        "This is cut off or damaged. Copy or download the whole file again."
    ),
    FileKind.KEY_PARAMETERS: sentence(
        "This holds the parameters of a kind of key and no key. Choose the file of the key itself."
    ),
    FileKind.UNKNOWN: sentence(
        "This is neither a certificate nor anything else this program knows."
    ),
}


def load_certificate_file(path: Path) -> Loaded:
    """What the file at ``path`` is. Never raises: a file that cannot be read is named as such."""
    try:
        content, size = read_bounded(path, limit=SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        return not_readable(path, error)
    return load_certificates(content, size=size)


def not_readable(path: Path, error: OSError | ValueError) -> Loaded:
    """What to say where ``read_bounded`` raised ``error``."""
    if isinstance(error, FileNotFoundError):
        text = sentence("The file {path} does not exist.", path=path)
        return Loaded(FileKind.MISSING, text)
    if isinstance(error, IsADirectoryError):
        text = sentence("{path} is a folder. Choose a file in it.", path=path)
        return Loaded(FileKind.FOLDER, text)
    reason = getattr(error, "strerror", None) or str(error)
    text = sentence("{path} cannot be read: {reason}.", path=path, reason=reason)
    return Loaded(FileKind.UNREADABLE, text)


def load_certificates(content: bytes, *, size: int | None = None) -> Loaded:
    """What ``content`` is: PEM (with any text around it), DER or PKCS#7 certificates, or what else.

    Args:
        content: the bytes; more than ``SIZE_LIMIT`` are refused without being parsed.
        size: size of the whole file in bytes where ``content`` is only its beginning.
    """
    size = len(content) if size is None else max(size, len(content))
    if size > SIZE_LIMIT:
        text = sentence(
            "This file has {size} MB; certificate files have a few kB. Choose another file.",
            size=size // 1_000_000,
        )
        return Loaded(FileKind.TOO_LARGE, text)
    contents = read_contents(content, with_keys=False)
    if contents.kind is not FileKind.CERTIFICATES or contents.form.utf16:
        kind = FileKind.UTF16 if contents.form.utf16 else contents.kind
        return Loaded(kind, _MESSAGES[kind])
    return _certificates(contents)


def _certificates(contents: Contents) -> Loaded:
    form, count = contents.form, len(contents.certificates)
    encoding = form.encoding
    if form.spelling is not Spelling.PLAIN and form.passed_over:
        encoding = "text"
    if count == 1:
        text = sentence("1 certificate ({encoding}).", encoding=encoding)
    else:
        text = sentence("{count} certificates ({encoding}).", count=count, encoding=encoding)
    if encoding == "text":
        text = sentence(
            "{held} {form} libpq cannot read it so.", held=text, form=SPELLINGS[form.spelling]
        )
    elif form.damaged:
        text = sentence(
            "{held} {count} more is cut off or damaged, and libpq refuses the whole file.",
            held=text, count=form.damaged,
        )  # fmt: skip
    return Loaded(contents.kind, text, contents.certificates, encoding, form.damaged)
