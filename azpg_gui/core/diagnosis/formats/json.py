"""A report and its diagnosis as the JSON of ``azpg check --json`` (resources/check-schema.json)."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.core.answer import Answer, not_known
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.connection.parameters import ConnectionParameters, Setting
from azpg_gui.core.diagnosis.identity import identity_of, notices_of
from azpg_gui.core.diagnosis.model import Action, Diagnosis, Finding
from azpg_gui.core.diagnosis.setting_notes import setting_notes
from azpg_gui.core.diagnosis.setting_rows import as_shown
from azpg_gui.core.diagnosis.stage_lines import describe_stage
from azpg_gui.core.probe.encryption_end import reaches_server
from azpg_gui.core.probe.evidence.login import TlsFacts
from azpg_gui.core.probe.evidence.session import ServerView
from azpg_gui.core.probe.evidence.tls import ChainEvidence
from azpg_gui.core.probe.report import PassedOver, Report
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.sentences import sentence
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.diagnosis import client_rows, mode_rows
    from azpg_gui.core.probe.all_modes import AllModes
    from azpg_gui.core.probe.clients.seen import ClientsCompared, ClientSeen
else:  # for what was asked for beside the check
    client_rows = later("azpg_gui.core.diagnosis.client_rows")
    mode_rows = later("azpg_gui.core.diagnosis.mode_rows")

__all__ = ["certificate_as_json", "report_as_json"]

_SCHEMA: Final = 1


def report_as_json(
    report: Report,
    diagnosis: Diagnosis,
    modes: "AllModes | None" = None,
    clients: "ClientsCompared | None" = None,
) -> dict[str, Any]:
    """One object for one target. Keys are stable; more may be added. No secret is in it."""
    login, session = report.login, report.session
    reaches = _reaches(report)
    return {
        "schema": _SCHEMA,
        "target": _target(report.parameters),
        "outcome": diagnosis.outcome.value,
        "verdict": diagnosis.verdict.value,
        "failed_stage": diagnosis.failed_stage.value if diagnosis.failed_stage else None,
        "milliseconds": round(report.milliseconds, 1),
        "stages": [_stage(record) for record in report.stages],
        "tls": _tls(login.final.tls if login else None),
        "server_view": _server_view(session.server_view if session else None),
        "reaches_server": reaches.value,
        "reaches_server_reason": str(reaches.why),
        **_identity(report),
        **_of_chain(report.chain),
        **_of_all_modes(modes),
        "clients": [_client(c) for c in (clients.own, clients.other)] if clients else [],
        "settings": [_setting(as_shown(setting)) for setting in report.parameters.settings],
        "traps": [
            {"keyword": note.keyword, "text": str(note.text)}
            for note in setting_notes(report.parameters, report.settings)
        ],
        "passed_over": [_passed_over(other) for other in report.passed_over],
        "findings": [_finding(finding) for finding in diagnosis.findings],
        "summary": diagnosis.summary,
        "server_version": session.server_version if session else "",
        "message": diagnosis.message,
        "versions": {
            "azpg": report.versions.program,
            "libpq": report.versions.libpq,
            "openssl": report.versions.openssl,
        },
    }


def _stage(record: StageRecord) -> dict[str, Any]:
    ran = record.milliseconds is not None and record.started_ms is not None
    return {
        "stage": record.stage.value,
        "state": record.state.value,
        "milliseconds": round(record.milliseconds or 0.0, 1) if ran else None,
        "detail": str(describe_stage(record)),
    }


def _tls(tls: TlsFacts | None) -> dict[str, Any] | None:
    if tls is None:
        return None
    return {
        "protocol": tls.protocol,
        "cipher": tls.cipher,
        "bits": tls.bits,
        "compression": tls.compression,
        "alpn": tls.alpn,
        "library": tls.library,
        "group": tls.group,
    }


def _server_view(view: ServerView | None) -> dict[str, Any] | None:
    if view is None:
        return None
    return {
        "ssl": view.ssl,
        "version": view.version,
        "cipher": view.cipher,
        "bits": view.bits,
        "same_backend": view.same_backend,
    }


def _of_chain(chain: ChainEvidence | None) -> dict[str, Any]:
    return {
        "certificates": {
            "received": [certificate_as_json(c) for c in chain.received] if chain else [],
            "verified": [certificate_as_json(c) for c in chain.verified] if chain else [],
            "anchor": certificate_as_json(chain.anchor) if chain and chain.anchor else None,
        },
        "verify_errors": [
            {"code": error.code, "depth": error.depth, "message": error.message}
            for error in (chain.errors if chain else ())
        ],
    }


def _setting(setting: Setting) -> dict[str, Any]:
    return {
        "keyword": setting.keyword,
        "value": setting.value,
        "origin": setting.origin.value,
        "source": setting.source,
        "instead_of": setting.instead_of,
    }


def _passed_over(other: PassedOver) -> dict[str, Any]:
    return {
        "host": other.host,
        "port": other.port,
        "stage": other.stage.value,
        "message": other.words,
    }


def _reaches(report: Report) -> Answer:
    login = report.login
    if login is None or not login.final.connected:
        return not_known(sentence("No connection was made."))
    if login.final.gss_in_use:
        return not_known(sentence("Kerberos encrypts this connection, not TLS."))
    return reaches_server(login.final.tls, report.session)


def _identity(report: Report) -> dict[str, Any]:
    who, session = identity_of(report), report.session
    told = session.sign_in.system_user if session is not None and session.sign_in else None
    return {
        "sign_in": {
            "method": who.method,
            "channel_binding": who.channel_binding,
            "how": str(who.how),
            "system_user": told,
        },
        "client_certificate": {
            "requested": who.requested.value,
            "presented": who.presented.value,
            "presented_reason": str(who.presented.why),
            "seen_by_server": None
            if who.seen is None
            else {
                "client_dn": who.seen.subject,
                "client_serial": who.seen.serial,
                "issuer_dn": who.seen.issuer,
            },
        },
        "notices": [
            {
                "severity": notice.severity,
                "sqlstate": notice.sqlstate,
                "message": notice.message,
                "detail": notice.detail,
                "hint": notice.hint,
            }
            for notice in notices_of(report)
        ],
    }


def _of_all_modes(modes: "AllModes | None") -> dict[str, Any]:
    if modes is None:
        nothing: dict[str, Any] = {"modes": [], "plaintext_accepted": None, "enforced": None}
        nothing |= {"enforced_reason": "", "protocols": {}, "protocol_reasons": {}}
        return {**nothing, "post_quantum": None, "post_quantum_reason": ""}
    insists, quantum = mode_rows.enforced(modes), mode_rows.post_quantum(modes)
    versions = mode_rows.accepted_versions(modes)
    return {
        "modes": [_mode(row) for row in mode_rows.mode_rows(modes)],
        "plaintext_accepted": mode_rows.plaintext_accepted(modes).value,
        "enforced": insists.value,
        "enforced_reason": str(insists.why),
        "protocols": {version: taken.value for version, taken in versions.items()},
        "protocol_reasons": {version: str(taken.why) for version, taken in versions.items()},
        "post_quantum": quantum.value,
        "post_quantum_reason": str(quantum.why),
    }


def _client(seen: "ClientSeen") -> dict[str, Any]:
    reaches = client_rows.client_result(seen)
    return {
        "name": seen.name,
        "library": seen.library,
        "libpq": seen.libpq,
        "openssl": seen.openssl,
        "first_message_bytes": seen.hello_bytes or None,
        "groups": list(seen.groups),
        "settings_not_known": list(seen.left_out),
        "reaches_sign_in": reaches.value,
        "reason": str(reaches.why),
        "message": seen.attempt.message if seen.attempt else "",
    }


def _mode(row: "mode_rows.ModeRow") -> dict[str, Any]:
    return {
        "sslmode": row.sslmode.value,
        "connects": row.connects,
        "encrypted": row.encrypted,
        "verified": row.verified,
        "reason": str(row.reason),
        "recommended": row.recommended,
    }


def _target(parameters: ConnectionParameters) -> dict[str, Any]:
    port = parameters.value("port") or "5432"
    return {
        "host": parameters.host,
        "hostaddr": parameters.hostaddr or None,
        "port": int(port) if port.isascii() and port.isdigit() else port,
        "dbname": parameters.dbname,
        "user": parameters.user,
        "sslmode": parameters.value("sslmode"),
        "sslrootcert": parameters.sslrootcert,
    }


def certificate_as_json(certificate: Certificate) -> dict[str, Any]:
    """One certificate, as ``azpg check`` and ``azpg certificate show`` print it."""
    return {
        "subject": certificate.subject,
        "issuer": certificate.issuer,
        "serial_number": certificate.serial_number,
        "not_valid_before": _iso(certificate.not_valid_before),
        "not_valid_after": _iso(certificate.not_valid_after),
        "key": certificate.key,
        "signature": certificate.signature,
        "is_ca": certificate.is_ca,
        "self_signed": certificate.self_signed,
        "dns_names": list(certificate.dns_names),
        "ip_addresses": list(certificate.ip_addresses),
        "sha256": certificate.sha256,
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "stage": finding.stage.value,
        "title": str(finding.title),
        "happened": str(finding.happened),
        "meaning": str(finding.meaning),
        "technical": finding.technical,
        "remedies": [
            {
                "label": str(remedy.label),
                "set": dict(remedy.set) or None,
                "command": remedy.command,
                "action": None if remedy.action is Action.NONE else remedy.action.value,
                "cautious": remedy.cautious,
                "note": None if remedy.note is None else str(remedy.note),
                "text": None if remedy.text is None else str(remedy.text),
            }
            for remedy in finding.remedies
        ],
    }
