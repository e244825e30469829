"""``azpg certificate``: what a file really is, whether it is right for its place, revocation."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.commands.output import as_json_text
from azpg_gui.core.certificates.certificate import Certificate, colon_hex
from azpg_gui.core.certificates.certificate_file import FileKind, Loaded, load_certificate_file
from azpg_gui.core.certificates.doctor.examine import Harm, Purpose
from azpg_gui.core.certificates.doctor.repair import FixError
from azpg_gui.core.certificates.issuers import IssuingTree, issuing_tree
from azpg_gui.core.certificates.openssl_text import openssl_text
from azpg_gui.core.certificates.revocation import (
    CannotAskError,
    RevocationStatus,
    ask_issuer,
    issuer_of,
)
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.diagnosis.formats.json import certificate_as_json
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.sentences import day, minute, sentence
from azpg_gui.operations.certificate_files import (
    FileToExamine,
    examine_chosen,
    save_in_form,
    write_repaired,
)

__all__ = [
    "add_arguments",
    "ask_about_revocation",
    "check_certificate",
    "save_certificates",
    "show_certificates",
]


def add_arguments(certificate: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    actions = certificate.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser("show", help="say what each file really is")
    show.add_argument("files", nargs="+", metavar="FILE")
    show.add_argument("--text", action="store_true", help="OpenSSL's own text form")
    show.add_argument("--json", action="store_true", help="print JSON and nothing else")
    show.set_defaults(run=lambda c: show_certificates(c.files, text=c.text, as_json=c.json))
    check = actions.add_parser("check", help="is a file right for the place it is meant for?")
    check.add_argument("file", metavar="FILE")
    check.add_argument(
        "--as",
        dest="purpose",
        choices=("sslrootcert", "sslcert", "sslkey", "sslcrl"),
        default="sslrootcert",
        help="what it is meant for (sslrootcert)",
    )
    check.add_argument("--with", dest="partner", metavar="FILE", help="its key, or its certificate")
    check.add_argument(
        "--fix", action="store_true", help="write a corrected copy beside it; the file is kept"
    )
    check.add_argument("--json", action="store_true", help="print JSON and nothing else")
    check.set_defaults(
        run=lambda c: check_certificate(c.file, c.purpose, c.partner, fix=c.fix, as_json=c.json)
    )
    save = actions.add_parser("save", help="write certificates in another form")
    save.add_argument("file", metavar="FILE")
    save.add_argument("--form", choices=("PEM", "DER", "text"), default="PEM")
    save.add_argument("--to", metavar="FILE", required=True)
    save.set_defaults(run=lambda c: save_certificates(c.file, c.form, c.to))
    revoked = actions.add_parser(
        "revoked", help="ask the issuer whether a certificate is revoked (OCSP, CRL)"
    )
    revoked.add_argument("file", metavar="FILE", help="the certificate, and its issuer after it")
    revoked.add_argument("--issuer", metavar="FILE", help="where the issuer's certificate is")
    revoked.set_defaults(run=lambda c: ask_about_revocation(c.file, c.issuer))


def show_certificates(files: list[str], *, text: bool, as_json: bool) -> int:
    """0 where every file holds certificates, 3 where one does not."""
    loaded = [(file, load_certificate_file(Path(file))) for file in files]
    if as_json:
        documents = [_document(file, result) for file, result in loaded]
        shown = documents[0] if len(documents) == 1 else documents
        sys.stdout.write(as_json_text(shown))
    else:
        for file, result in loaded:
            _print(file, result, text=text)
    return (
        0
        if all(result.kind is FileKind.CERTIFICATES for _, result in loaded)
        else ExitStatus.COULD_NOT_RUN
    )


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
    ends = sentence("EXPIRED")
    if left is not None and left >= 0:
        ends = sentence("{count} days left", count=left)
    state = "" if left is None else f" ({ends})"
    kind = sentence("leaf")
    if certificate.is_ca:
        kind = sentence("root") if certificate.is_root else sentence("CA")
    valid = sentence(
        "{begin} to {end}",
        begin=minute(certificate.not_valid_before),
        end=minute(certificate.not_valid_after),
    )
    key = sentence(
        "{key}, signed with {signature}", key=certificate.key, signature=certificate.signature
    )
    names = ", ".join((*certificate.dns_names[:10], *certificate.ip_addresses[:10]))
    return "\n".join(
        (
            f"  {certificate.common_name} ({kind})",
            f"    subject      {certificate.subject}",
            f"    issuer       {certificate.issuer}",
            f"    valid        {valid}{state}",
            f"    key          {key}",
            *((f"    names        {names}",) if names else ()),
            f"    SHA-256      {colon_hex(certificate.sha256)}",
            "",
        )
    )


def check_certificate(
    file: str, purpose: str, partner: str | None, *, fix: bool, as_json: bool
) -> int:
    """0 where libpq can use the file there, 10 where it cannot, 3 where no copy can be written."""
    chosen = FileToExamine(Path(file), b"", Purpose(purpose))
    result = examine_chosen(chosen, Path(partner) if partner else None, look_beside=False)
    written: tuple[Path, ...] = ()
    if fix and result.fixes:
        try:
            written = write_repaired(chosen, result)
        except (FixError, OSError) as error:
            sys.stderr.write(f"azpg certificate check: {error}\n")
            return ExitStatus.COULD_NOT_RUN
    if as_json:
        document = {
            "file": file,
            "slot": purpose,
            "kind": result.contents.kind.value,
            "usable": result.usable,
            "faults": [
                {
                    "fault": note.fault.value,
                    "harm": note.harm.value,
                    "text": str(note.text),
                    "certificate": note.certificate.sha256 if note.certificate else None,
                    "fix": note.fix.value if note.fix else None,
                }
                for note in result.faults
            ],
            "written": [str(target) for target in written],
        }
        sys.stdout.write(as_json_text(document))
        return 0 if result.usable else ExitStatus.SETTINGS
    for tree in issuing_tree(result.contents.certificates):
        _print_tree(tree, 1)
    for note in result.faults:
        sign = {Harm.STOPS: "✕", Harm.RISK: "!", Harm.NOTE: "i"}[note.harm]
        mended = f"  ({sentence('--fix mends it')})" if note.fix and not written else ""
        sys.stdout.write(f"  {sign} {note.text}{mended}\n")
    for target in written:
        sys.stdout.write(f"{sentence('written: {path}', path=target)}\n")
    if result.usable:
        verdict = sentence("{file} as {purpose}: libpq can use it.", file=file, purpose=purpose)
    else:
        verdict = sentence("{file} as {purpose}: libpq cannot use it.", file=file, purpose=purpose)
    sys.stdout.write(f"{verdict}\n")
    return 0 if result.usable else ExitStatus.SETTINGS


def _print_tree(tree: IssuingTree, depth: int) -> None:
    certificate = tree.certificate
    until = day(certificate.not_valid_after)
    said = sentence("until {day}", day=until)
    if tree.issuer_missing:
        issuer = certificate.issuer_common_name
        said = sentence("until {day}, issued by “{issuer}”", day=until, issuer=issuer)
    sys.stdout.write(f"{'  ' * depth}{certificate.common_name} ({said})\n")
    for child in tree.issued:
        _print_tree(child, depth + 1)


def save_certificates(file: str, form: str, to: str) -> int:
    loaded = load_certificate_file(Path(file))
    if loaded.kind is not FileKind.CERTIFICATES:
        sys.stderr.write(f"azpg certificate save: {loaded.message}\n")
        return ExitStatus.COULD_NOT_RUN
    try:
        save_in_form(loaded.certificates, form, Path(to))
    except ValueError as error:
        sys.stderr.write(f"azpg certificate save: {error}\n")
        return ExitStatus.COULD_NOT_RUN
    except OSError as error:
        reason = error.strerror or str(error)
        why = sentence("{path} cannot be written: {reason}.", path=to, reason=reason)
        sys.stderr.write(f"azpg certificate save: {why}\n")
        return ExitStatus.COULD_NOT_RUN
    count = len(loaded.certificates)
    said = sentence("{count} certificates written to {path} as {form}", count=count, path=to,
                    form=form)  # fmt: skip
    sys.stdout.write(f"{said}\n")
    return 0


def ask_about_revocation(file: str, issuer_file: str | None) -> int:
    """0 good, 15 revoked, 3 where no verified answer came."""
    loaded = load_certificate_file(Path(file))
    if not loaded.certificates:
        sys.stderr.write(f"azpg certificate revoked: {loaded.message}\n")
        return ExitStatus.COULD_NOT_RUN
    leaf = loaded.certificates[0]
    among = list(loaded.certificates[1:])
    if issuer_file:
        among += load_certificate_file(Path(issuer_file)).certificates
    issuer = issuer_of(leaf, among)
    try:
        answers = run(ask_issuer(leaf, issuer, datetime.now(UTC)))
    except CannotAskError as error:
        sys.stderr.write(f"azpg certificate revoked: {error}\n")
        return ExitStatus.COULD_NOT_RUN
    if not answers:
        none = sentence("{name} names no address to ask.", name=leaf.common_name)
        sys.stdout.write(f"{none}\n")
        return ExitStatus.COULD_NOT_RUN
    for answer in answers:
        until = ""
        if answer.valid_until:
            moment = f"{answer.valid_until:%Y-%m-%d %H:%M} UTC"
            until = f" ({sentence('good until {moment}', moment=moment)})"
        sys.stdout.write(f"  {answer.method:4} {answer.address}: {answer.text}{until}\n")
    said = {answer.answer for answer in answers}
    if RevocationStatus.REVOKED in said:
        return ExitStatus.CHAIN
    return 0 if RevocationStatus.GOOD in said else ExitStatus.COULD_NOT_RUN
