"""``azpg certificate show``: what each file really is."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate, colon_hex
from azpg_gui.core.certificates.loading import FileKind, Loaded, load_certificate_file
from azpg_gui.core.certificates.openssl_text import openssl_text
from azpg_gui.core.diagnosis.as_json import certificate_as_json

__all__ = ["show_certificates"]


def show_certificates(files: list[str], *, text: bool, as_json: bool) -> int:
    """0 where every file holds certificates, 3 where one does not."""
    loaded = [(file, load_certificate_file(Path(file))) for file in files]
    if as_json:
        documents = [_document(file, result) for file, result in loaded]
        shown = documents[0] if len(documents) == 1 else documents
        sys.stdout.write(json.dumps(shown, ensure_ascii=False, indent=2) + "\n")
    else:
        for file, result in loaded:
            _print(file, result, text=text)
    return 0 if all(result.kind is FileKind.CERTIFICATES for _, result in loaded) else 3


def _document(file: str, result: Loaded) -> dict[str, object]:
    return {
        "file": file,
        "kind": result.kind.value,
        "encoding": result.encoding or None,
        "message": str(result.message),
        "certificates": [certificate_as_json(certificate) for certificate in result.certificates],
    }


def _print(file: str, result: Loaded, *, text: bool) -> None:
    sys.stdout.write(f"{file}: {result.message}\n")
    for certificate in result.certificates:
        sys.stdout.write(_openssl(certificate) if text else _facts(certificate))


def _openssl(certificate: Certificate) -> str:
    try:
        return openssl_text(certificate)
    except ValueError as error:
        return f"  {error}\n"


def _facts(certificate: Certificate) -> str:
    left = certificate.days_left(datetime.now(UTC))
    state = f"{left} days left" if left >= 0 else "EXPIRED"
    kind = "root" if certificate.is_root else "CA" if certificate.is_ca else "leaf"
    names = ", ".join((*certificate.dns_names[:10], *certificate.ip_addresses[:10]))
    return "\n".join(
        (
            f"  {certificate.common_name} ({kind})",
            f"    subject      {certificate.subject}",
            f"    issuer       {certificate.issuer}",
            f"    valid        {certificate.not_valid_before:%Y-%m-%d %H:%M} to "
            f"{certificate.not_valid_after:%Y-%m-%d %H:%M} UTC ({state})",
            f"    key          {certificate.key}, signed with {certificate.signature}",
            *((f"    names        {names}",) if names else ()),
            f"    SHA-256      {colon_hex(certificate.sha256)}",
            "",
        )
    )
