"""Stage ``settings``: what fails on this computer, before anything is sent."""

from typing import Final

from azpg_gui.core.explanations.meanings.meaning import (
    CERTIFICATE_CHECK,
    ROOTS_VERIFY,
    Meaning,
    by_hand,
    change,
    command,
)
from azpg_gui.core.sentences import sentence

__all__ = ["MEANINGS"]

_INSTALL: Final = command(sentence("Add the needed roots to root.crt"), "azpg roots install")
_ANOTHER: Final = by_hand(sentence("Choose another root file…"))
_CERTIFICATE: Final = by_hand(sentence("Choose a client certificate…"))
_AT_THE_FILE: Final = sentence(
    "The message names the file; nothing was sent, so the server has no part in it."
)

MEANINGS: Final[dict[str, Meaning]] = {
    "setting-invalid": Meaning(
        sentence("A setting keeps the program from connecting"),
        sentence(
            "The driver refuses a value or a keyword before it connects. The words differ from "
            "driver to driver: what libpq calls sslmode, others call ssl or SSL Mode."
        ),
        sentence("The message names the keyword or the value; the server was not asked."),
        (
            change("sslmode", "verify-full"),
            by_hand(sentence("Write the keyword and its value as this driver spells them")),
        ),
    ),
    "service-invalid": Meaning(
        sentence("libpq stops at the service"),
        sentence(
            "The service file, or the section in it that service= names, is missing or has a line "
            "libpq does not understand; libpq then connects nowhere."
        ),
        sentence("The message names the service or the line of the file."),
        (by_hand(sentence("Correct the line of the service file")), change("service", "")),
    ),
    "root-file-missing": Meaning(
        sentence("The file with your trusted roots is missing"),
        sentence(
            "sslmode=verify-ca and verify-full need a file of trusted roots: sslrootcert, or "
            "root.crt in ~/.postgresql (on Windows %APPDATA%\\postgresql). It is not there."
        ),
        sentence(
            "“does not exist” means the path, a home folder of another account, or a ~ that only a "
            "shell expands. A file that is there and cannot be used has other words."
        ),
        (_INSTALL, _ANOTHER),
        ROOTS_VERIFY,
    ),
    "root-file-unreadable": Meaning(
        sentence("The file with your trusted roots cannot be read"),
        sentence(
            "The file is there, but OpenSSL finds no certificate in it: most often it is in DER "
            "form, as Microsoft's and DigiCert's .crt downloads are, or a web page saved under "
            "that name."
        ),
        sentence(
            "libpq reads PEM only. JDBC takes DER as well, and Node.js ignores what it cannot "
            "read and then says that the issuer is unknown."
        ),
        (
            command(
                sentence("Write a corrected copy"),
                "azpg certificate check FILE --as sslrootcert --fix",
            ),
            _INSTALL,
        ),
        f"{CERTIFICATE_CHECK} --as sslrootcert",
    ),
    "client-certificate-unreadable": Meaning(
        sentence("The client certificate cannot be read"),
        sentence("The file of sslcert holds no certificate in PEM form, or may not be read."),
        _AT_THE_FILE,
        (_CERTIFICATE, change("sslcert", "")),
        f"{CERTIFICATE_CHECK} --as sslcert",
    ),
    "client-key-missing": Meaning(
        sentence("The key of the client certificate is missing"),
        sentence(
            "A client certificate is there, its private key is not; one of the two alone cannot "
            "be used."
        ),
        sentence("The message says that a certificate is present and its key file is not."),
        (_CERTIFICATE, change("sslcert", "")),
        f"{CERTIFICATE_CHECK} --as sslcert",
    ),
    "client-key-permissions": Meaning(
        sentence("Others may read your client key"),
        sentence("libpq refuses a private key that other accounts of this computer may read."),
        sentence("The message names the permissions that the file must have."),
        (command(sentence("Take the permission away"), "chmod 600 FILE"),),
        f"{CERTIFICATE_CHECK} --as sslkey",
    ),
    "client-key-passphrase": Meaning(
        sentence("The client key needs its passphrase"),
        sentence("The private key is encrypted, and no passphrase or a wrong one was given."),
        sentence(
            "“bad decrypt” is a wrong passphrase; “bad password read” or “interrupted” is none."
        ),
        (by_hand(sentence("Enter the passphrase…")),),
        f"{CERTIFICATE_CHECK} --as sslkey",
    ),
    "client-key-unreadable": Meaning(
        sentence("The client key cannot be read"),
        sentence(
            "The file of sslkey holds no private key that the driver understands. libpq takes PEM "
            "and DER; JDBC wants PKCS#8 in DER form, or PKCS#12."
        ),
        _AT_THE_FILE,
        (_CERTIFICATE,),
        f"{CERTIFICATE_CHECK} --as sslkey",
    ),
    "client-key-mismatch": Meaning(
        sentence("Client certificate and key do not belong together"),
        sentence("The private key is that of another certificate."),
        sentence("OpenSSL compares the two and says “key values mismatch”."),
        (_CERTIFICATE,),
        f"{CERTIFICATE_CHECK} --as sslcert --with KEY",
    ),
    "crl-not-loaded": Meaning(
        sentence("Revocation is not checked"),
        sentence(
            "sslcrl or sslcrldir cannot be loaded. libpq says nothing about that and connects as "
            "if no list were named: a revoked certificate would be accepted."
        ),
        sentence("No driver prints this; only azpg check says it."),
        (by_hand(sentence("Get a new list from the issuer")), change("sslcrl", "")),
        f"{CERTIFICATE_CHECK} --as sslcrl",
    ),
    "crl-without-list": Meaning(
        sentence("The file of sslcrl holds no list of revoked certificates"),
        sentence(
            "sslcrl names a file of certificates. OpenSSL loads it without complaint, and libpq "
            "then wants a list from every issuer: it refuses every server whose certificate it "
            "checks."
        ),
        sentence("The file begins with “BEGIN CERTIFICATE”; a list begins with “BEGIN X509 CRL”."),
        (change("sslcrl", ""), by_hand(sentence("Get a new list from the issuer"))),
        f"{CERTIFICATE_CHECK} --as sslcrl",
    ),
    "require-verifies-root-file": Meaning(
        sentence("With a root file, require checks the issuer as verify-ca does"),
        sentence(
            "Where root.crt exists or sslrootcert is given, libpq checks the chain even under "
            "sslmode=require. On another computer, without that file, the same string checks "
            "nothing."
        ),
        sentence("Move the root file away, and the same string connects without a check."),
        (change("sslmode", "verify-full"),),
    ),
}
