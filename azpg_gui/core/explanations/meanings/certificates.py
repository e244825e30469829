"""Stages ``chain`` and ``host_name``: is it the server that was meant?

libpq says “certificate verify failed” for every fault of a chain (fe-secure-openssl.c hands on
OpenSSL's reason, not the verify error's text).
"""

from typing import Final

from azpg_gui.core.explanations.meanings.meaning import (
    CHECK,
    ROOTS_VERIFY,
    Meaning,
    by_hand,
    change,
    command,
)
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["MEANINGS"]

_INSTALL: Final = command(sentence("Add the needed roots to root.crt"), "azpg roots install")
_ANOTHER: Final = by_hand(sentence("Choose another root file…"))
_ISSUER: Final = by_hand(sentence("Ask whoever runs the server, or the proxy in front of it"))
_NUMBER: Final = sentence(
    "libpq says the same for every fault of a chain; OpenSSL's verify error tells them apart, and "
    "azpg check shows it."
)
_REFUSED_SHAPE: Final = sentence("A certificate in the chain is made in a way OpenSSL refuses")


def _rule(title: Sentence, meaning: Sentence) -> Meaning:
    """A rule of RFC 5280 that whoever issued the certificates broke."""
    return Meaning(title, meaning, _NUMBER, (_ISSUER, _ANOTHER), CHECK)


MEANINGS: Final[dict[str, Meaning]] = {
    "unknown-issuer": Meaning(
        sentence("Your trusted roots do not vouch for this server"),
        sentence(
            "The chain ends at a root that is not in your root file. For Azure the file needs "
            "DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017; one with "
            "Baltimore CyberTrust Root or DigiCert Global Root CA alone is of the past."
        ),
        sentence(
            "If azpg roots verify says that the file is ready for Azure, the certificate is not "
            "Azure's: a proxy that inspects TLS stands in between, and its issuer's name says so."
        ),
        (_INSTALL, _ANOTHER),
        ROOTS_VERIFY,
    ),
    "incomplete-chain": Meaning(
        sentence("The server left out a certificate of its chain"),
        sentence(
            "Between the server's certificate and the root stands another one that the server "
            "must send and did not."
        ),
        sentence(
            "OpenSSL says “unable to verify the first certificate” or “unable to get local issuer "
            "certificate” while the root is in the file; azpg check shows what was received."
        ),
        (_ISSUER, _ANOTHER),
    ),
    "self-signed": Meaning(
        sentence("The server signed its own certificate"),
        sentence(
            "No authority vouches for it, so this is not Azure: a local server, an emulator, a "
            "proxy or a tunnel."
        ),
        sentence(
            "“self-signed certificate” alone is the server's own; “… in certificate chain” is a "
            "root that the other side sent and you do not trust."
        ),
        (by_hand(sentence("Check the host and the port")), _ANOTHER),
    ),
    "certificate-expired": Meaning(
        sentence("A certificate in the chain has expired"),
        sentence(
            "Azure renews its certificates by itself. So look at this computer's clock first; then "
            "at a proxy, or at intermediates kept in your root file."
        ),
        sentence(
            "azpg check shows the dates of each certificate, and whether it is the server's own, "
            "one in between, or the root in your file."
        ),
        (by_hand(sentence("Check this computer's clock")), by_hand(sentence("Test again"))),
    ),
    "root-expired": Meaning(
        sentence("The root in your file has expired"),
        sentence(
            "The root that vouches for the server is no longer valid, as Baltimore CyberTrust "
            "Root since 2025-05-12."
        ),
        sentence(
            "libpq and OpenSSL use the same words for an expired certificate of the server; azpg "
            "roots verify shows the dates of the roots in your file."
        ),
        (_INSTALL, _ANOTHER),
        ROOTS_VERIFY,
    ),
    "root-expiring": Meaning(
        sentence("The root behind this connection expires soon"),
        sentence("After that day this root file proves no server any more."),
        sentence("No driver prints this; azpg check and azpg roots verify show the date."),
        (_INSTALL,),
        ROOTS_VERIFY,
    ),
    "certificate-not-yet-valid": Meaning(
        sentence("The server's certificate is not valid yet"),
        sentence(
            "Its first day lies ahead of this computer's clock: the clock is behind, or the "
            "certificate was made with one that is ahead."
        ),
        _NUMBER,
        (by_hand(sentence("Check this computer's clock")),),
    ),
    "certificate-revoked": Meaning(
        sentence("The server's certificate was revoked"),
        sentence("Its issuer took it back: it stands in your list of revoked certificates."),
        _NUMBER,
        (_ISSUER,),
    ),
    "crl-missing": Meaning(
        sentence("A list of revoked certificates is missing"),
        sentence(
            "sslcrl or sslcrldir is set, and then there must be a list for every authority of the "
            "chain. One has none."
        ),
        _NUMBER,
        (by_hand(sentence("Get a new list from the issuer")), change("sslcrl", "")),
    ),
    "crl-expired": Meaning(
        sentence("Your list of revoked certificates is out of date"),
        sentence("A list is good until its next update, and that day has passed."),
        _NUMBER,
        (by_hand(sentence("Get a new list from the issuer")), change("sslcrl", "")),
        "azpg certificate check FILE --as sslcrl",
    ),
    "crl-unusable": Meaning(
        sentence("Your list of revoked certificates cannot be used"),
        sentence(
            "Its signature, its dates or its scope are not right for the authority of this chain."
        ),
        _NUMBER,
        (by_hand(sentence("Get a new list from the issuer")), change("sslcrl", "")),
        "azpg certificate check FILE --as sslcrl",
    ),
    "certificate-wrong-purpose": _rule(
        sentence("A certificate is used for what it was not issued for"),
        sentence(
            "The server shows a certificate that is not one for servers, or an authority in the "
            "chain may not issue any."
        ),
    ),
    "certificate-invalid": _rule(
        _REFUSED_SHAPE,
        sentence("It cannot be decoded, contradicts itself, or breaks a rule of RFC 5280."),
    ),
    "certificate-not-trusted": Meaning(
        sentence("Your root file says that this root is not for servers"),
        sentence(
            "OpenSSL's trust settings stand beside the root (TRUSTED CERTIFICATE) and leave "
            "servers out."
        ),
        _NUMBER,
        (_INSTALL, _ANOTHER),
        "azpg certificate check FILE --as sslrootcert",
    ),
    "name-constraint-violated": _rule(
        sentence("An authority vouches for a name it must not vouch for"),
        sentence(
            "An authority in the chain is limited to certain names, and the server's is none of "
            "them."
        ),
    ),
    "path-length-exceeded": _rule(
        sentence("The chain is longer than one of its authorities allows"),
        sentence("An authority limits how many others may stand below it, and more do."),
    ),
    "critical-extension-unknown": _rule(
        sentence("A certificate has a rule in it that OpenSSL does not know"),
        sentence("Who does not know an extension marked critical must refuse the certificate."),
    ),
    "chain-not-verified": _rule(
        sentence("OpenSSL does not accept the certificate chain"),
        sentence("OpenSSL's own words say why."),
    ),
    "certificate-weak": Meaning(
        sentence("A certificate in the chain is too weak"),
        sentence(
            "A key is too short or a signature is made with SHA-1, and the policy of this "
            "computer's OpenSSL or Java does not take it. Azure's chains of 2024 and later have "
            "neither; DigiCert Global Root CA is signed with SHA-1."
        ),
        sentence("“too weak”, “too small” or “algorithm constraints” name the policy, not trust."),
        (_INSTALL, by_hand(sentence("Update the client's OpenSSL or Java"))),
    ),
    "root-file-is-not-a-root": Meaning(
        sentence("Your root file holds an intermediate, not the root"),
        sentence(
            "OpenSSL found an issuer in your file and none above it: the file holds an "
            "intermediate or the server's own certificate. Azure changes those without notice."
        ),
        sentence(
            "OpenSSL says “unable to get issuer certificate”, without “local”. JDBC accepts such a "
            "file until Azure changes the certificate."
        ),
        (_INSTALL, _ANOTHER),
        ROOTS_VERIFY,
    ),
    "host-name-mismatch": Meaning(
        sentence("The certificate is for another host"),
        sentence(
            "The chain is good, but the name you connect to is not among the certificate's names: "
            "an address, an alias of your own, a private name, a tunnel, or another server."
        ),
        sentence(
            "Compare the name in the message with your host. A name ending in "
            ".postgres.database.azure.com that is not yours is another server's certificate."
        ),
        (
            by_hand(
                sentence("Use the server's full name; with libpq, hostaddr may hold its address")
            ),
            change("sslmode", "verify-ca"),
        ),
    ),
    "certificate-name-damaged": Meaning(
        sentence("A name in the certificate is damaged"),
        sentence(
            "A zero byte stands in a name, or an address has an odd length. Such names were made "
            "to deceive; libpq refuses them."
        ),
        sentence("The message says “embedded null” or names the length of an address."),
        (_ISSUER,),
    ),
}
