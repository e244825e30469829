"""What OpenSSL, Java, .NET, Go, Rust and Node.js say of a chain and of a name.

Sources: x509_txt.c (OpenSSL), x509.go and verify.go (Go), rustls's and webpki's errors, Node.js's
tls documentation, the JDK's PKIX validator, Npgsql, fe-secure-common.c (libpq).
"""

from typing import Final

from azpg_gui.core.explanations.messages.row import Row
from azpg_gui.core.sentences import sentence

__all__ = ["OTHER", "ROWS"]

_ANY_FAULT: Final = (
    "unknown-issuer",
    "incomplete-chain",
    "certificate-expired",
    "root-expired",
    "self-signed",
    "root-file-is-not-a-root",
    "certificate-not-yet-valid",
    "certificate-wrong-purpose",
    "crl-missing",
    "crl-expired",
    "crl-unusable",
    "certificate-revoked",
    "certificate-weak",
    "certificate-invalid",
    "certificate-not-trusted",
    "name-constraint-violated",
    "path-length-exceeded",
    "critical-extension-unknown",
    "chain-not-verified",
)

ROWS: Final = (
    # Alerts of a server about the client's certificate (ssl_err.c): "alert" stands in all of them.
    Row(("client-certificate-rejected", "client-certificate-required"), (
        "alert unknown ca", "alert bad certificate", "alert certificate expired",
        "alert certificate revoked", "alert unsupported certificate", "alert certificate unknown",
        "alert access denied", "alert decrypt error", "alert_unknown_ca", "alert_bad_certificate",
        "fatal alert: bad_certificate", "fatal alert: unknown_ca",
        "fatal alert: certificate_unknown",
        "remote error: tls: bad certificate", "remote error: tls: unknown certificate authority",
    )),
    # Names.
    Row(("certificate-name-damaged",), (
        "ssl certificate's name contains embedded null",
        "certificate contains ip address with invalid length",
    )),
    Row(
        ("host-name-mismatch",),
        ("database.windows.net…does not match host name",),
        note=sentence(
            "control.database.windows.net was the gateway of 2017: the name in use is "
            "SERVER.postgres.database.azure.com."
        ),
    ),
    Row(("host-name-mismatch", "unknown-issuer"), (
        "remotecertificatenamemismatch…remotecertificatechainerrors",
    )),
    Row(("host-name-mismatch",), (
        "server certificate for…does not match host name", "does not match host name",
        "could not be verified by hostnameverifier", "err_tls_cert_altname_invalid",
        "does not match certificate's altnames", "hostname mismatch, certificate is not valid for",
        "ip address mismatch, certificate is not valid for", "remotecertificatenamemismatch",
        "x509: certificate is valid for…not", "cannot validate certificate for…ip sans",
        "certificate is not valid for any names", "no subject alternative dns name matching",
        "no subject alternative names…matching", "no subject alternative names present",
        "certificate not valid for name", "notvalidforname", "hostname mismatch",
        "could not get server's host name from server certificate", "hostname_check_failed",
    )),
    # requests and urllib3, in which the Azure CLI and azure-identity speak.
    Row(
        ("unknown-issuer",),
        ("httpsconnectionpool(…certificate_verify_failed",
         "httpsconnectionpool(…certificate verify failed"),
        note=sentence(
            "This was a call of the Azure CLI or another web call, not PostgreSQL: a proxy on the "
            "way shows its own certificate. REQUESTS_CA_BUNDLE names a file with the proxy's root."
        ),
    ),
    # OpenSSL's verify errors in words; Node.js's and Python's names of them.
    Row(("root-file-is-not-a-root",), (
        "unable to get issuer certificate", "unable_to_get_issuer_cert\"",
        "unable_to_get_issuer_cert'", "code: unable_to_get_issuer_cert ",
    )),
    Row(("incomplete-chain", "unknown-issuer"), (
        "unable to verify the first certificate", "unable_to_verify_leaf_signature",
        "unable to verify leaf signature",
    )),
    Row(("unknown-issuer", "incomplete-chain", "root-file-is-not-a-root"), (
        "unable to get local issuer certificate", "unable_to_get_issuer_cert_locally",
        "unable to find valid certification path", "pkix path building failed",
        "certificate signed by unknown authority", "unknownissuer", "unknown issuer",
        "invalid peer certificate: unknownissuer", "partialchain", "untrustedroot",
        "certificate chain was issued by an authority that is not trusted", "unknown_ca\"",
        "generated client alert: fatal - unknown ca",
        "no trusted certificate found", "invalidcertificate(unknownissuer)",
    )),
    Row(
        ("unknown-issuer", "self-signed"),
        ("self-signed certificate in certificate chain",
        "self signed certificate in certificate chain",
         "self_signed_cert_in_chain"),
        note=sentence(
            "The other side sent a root that you do not trust: a proxy that inspects TLS, or an "
            "ssl object of Node.js that sslmode in the URL has replaced."
        ),
    ),
    Row(("self-signed",), (
        "self-signed certificate", "self signed certificate", "depth_zero_self_signed_cert",
        "depth zero self-signed", "depth zero self signed",
    )),
    Row(("crl-expired",), ("crl has expired", "crl_has_expired")),
    Row(("crl-missing",), ("unable to get certificate crl", "unable_to_get_crl",
                              "revocationstatusunknown", "different crl scope")),
    Row(("crl-unusable",), ("crl is not yet valid", "crl signature failure",
                               "format error in crl", "crl_signature_failure")),
    Row(("certificate-not-yet-valid",), ("has expired or is not yet valid…is before",)),
    Row(("certificate-expired", "root-expired", "certificate-not-yet-valid"), (
        "has expired or is not yet valid",
    )),
    Row(("certificate-not-yet-valid",), (
        "certificate is not yet valid", "cert_not_yet_valid", "not yet valid", "notyetvalid",
        "notvalidyet", "not valid yet",
        "certificatenotyetvalidexception", "notbefore:",
    )),
    Row(("certificate-revoked",), ("certificate revoked", "cert_revoked",
        "certificate has been revoked")),
    Row(("certificate-expired", "root-expired"), (
        "certificate has expired", "cert_has_expired", "validity check failed", "notafter:",
        "certificateexpiredexception", "certificate expired", "invalid peer certificate: expired",
        "invalidcertificate(expired)", "nottimevalid",
        "certificate_verify_failed: certificate has expired",
    )),
    Row(("certificate-weak",), (
        "do not conform to algorithm constraints", "algorithm constraints check failed",
        "ca md too weak", "ca key too small", "ee key too small", "ca_md_too_weak",
        "ee_key_too_small", "ca_key_too_small", "insecure algorithm", "sha1withrsa…disabled",
        "hasweaksignature",
    )),
    Row(("certificate-wrong-purpose",), (
        "unsupported certificate purpose", "unsuitable certificate purpose", "invalid_purpose",
        "invalid ca certificate", "invalid_ca", "incompatible key usage",
        "extended key usage does not permit",
        "key usage does not include certificate signing", "keyusage does not include",
        "certificate specifies an incompatible key usage", "invalidpurpose",
    )),
    Row(("path-length-exceeded",), (
        "path length constraint exceeded", "path_length_exceeded", "certificate chain too long",
        "too many intermediates", "pathlenconstraint",
    )),
    Row(("name-constraint-violated",), (
        "permitted subtree violation", "excluded subtree violation", "permitted_violation",
        "name constraint", "not authorized to sign for this name",
    )),
    Row(("critical-extension-unknown",), (
        "unhandled critical extension", "unhandled_critical_extension",
        "unrecognized critical extension",
    )),
    Row(("certificate-not-trusted",), (
        "certificate not trusted", "certificate rejected", "certificate_rejected", "cert_untrusted",
    )),
    Row(("certificate-invalid",), (
        "missing authority key identifier", "missing subject key identifier",
        "basic constraints of ca cert not marked critical",
        "ca cert does not include key usage extension",
        "path length given for non-ca", "path length given without key usage keycertsign",
        "issuer name empty", "subject name empty", "certificate signature algorithm",
        "using cert x509v1", "using cert extension", "badencoding", "malformed certificate",
        "certificate public key has explicit ecc parameters",
    )),
    Row(("unknown-issuer",), ("certificate signature failure",
        "authority and subject key identifier mismatch",
                                 "authority and issuer serial number mismatch",
                                 "subject issuer mismatch",
                                 "cert_signature_failure", "badsignature")),
    # What libpq prints where OpenSSL has no words of its own for a signature.
    Row(("unknown-issuer", "crl-unusable", "certificate-invalid"), (
        "provider signature failure", "ssl error: evp lib",
    )),
    Row(("certificate-invalid", "certificate-wrong-purpose"), ("ssl error: invalid certificate",)),
    # Any fault of a chain.
    Row(_ANY_FAULT, (
        "certificate verify failed", "certificate_verify_failed",
    )),
    Row((*_ANY_FAULT[:3], "host-name-mismatch", *_ANY_FAULT[3:]), (
        "is invalid according to the validation procedure",
        "rejected by the provided remotecertificatevalidationcallback",
        "remote certificate was rejected", "remotecertificatechainerrors",
        "pkix path validation failed",
        "failed to verify certificate", "tls: failed to verify",
    )),
)  # fmt: skip

# Looked at last: Npgsql's and Prisma's words around the reason, where that is missing.
OTHER: Final = (
    Row((*_ANY_FAULT[:3], "host-name-mismatch", *_ANY_FAULT[3:]), (
        "exception while performing ssl handshake", "error opening a tls connection",
    )),
)  # fmt: skip
