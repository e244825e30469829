"""Stage ``settings``: values that cannot work, and root files that hold no roots."""

from collections.abc import Mapping

from azpg_gui.core.certificates.certificate_file import FileKind, Loaded
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin
from azpg_gui.core.connection.setting_problem import SettingProblem
from azpg_gui.core.connection.unexpanded_paths import unexpanded_part
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.client_certificate import client_finding
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import leave_out, meant_files
from azpg_gui.core.diagnosis.remedies.files import LIST_MISSING, in_place_of_no_list, mended_files
from azpg_gui.core.diagnosis.remedies.roots import roots_that_verify
from azpg_gui.core.probe.evidence.settings import (
    AnchorKind,
    Anchors,
    RevocationEvidence,
    SettingsEvidence,
)
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Severity, Stage, StageState

__all__ = ["settings_findings"]


def settings_findings(report: Report) -> list[Finding]:
    """Findings of the settings stage, whether they stopped the run or only spoilt its TLS
    attempt, as an unusable file does under allow and prefer."""
    settings = report.settings
    if settings is None:
        return []
    found: list[Finding] = []
    state = report.record(Stage.SETTINGS).state
    if state in {StageState.FAILED, StageState.WARNING}:
        found += [
            service_invalid(report.parameters, problem)
            if problem.service
            else setting_invalid(problem)
            for problem in settings.problems
        ]
        severity = Severity.ERROR if report.failed_stage is not None else Severity.WARNING
        if settings.client.trouble is not None:
            found.append(client_finding(report, settings.client, settings.client.trouble, severity))
        if not found:
            found.append(_root_file(report, settings, severity))
    if settings.revocation is not None and settings.revocation.trouble:
        found.append(crl_not_loaded(report, settings.revocation))
    elif settings.revocation is not None and _listless(report, settings.revocation):
        found.append(crl_without_list(report, settings.revocation))
    return found


@finding(
    "setting-invalid", Stage.SETTINGS,
    evidence="libpq's own refusal of the value, its keyword list; a pipe where a file belongs",
    remedy="the value that works",
)  # fmt: skip
def setting_invalid(problem: SettingProblem) -> Explanation:
    remedies: tuple[Remedy, ...] = ()
    if problem.proposed == "":
        remedies = (leave_out(problem.keyword),)
    elif problem.proposed is not None:
        changes = {problem.keyword: problem.proposed, **problem.further}
        remedies = (Remedy(_set_to(changes), changes),)
    return Explanation(
        title=sentence(
            "This setting of {keyword} keeps libpq from connecting", keyword=problem.keyword
        ),
        happened=problem.message,
        meaning=sentence("Nothing was sent: with these settings libpq cannot connect."),
        remedies=remedies,
        technical=problem.words,
    )


@finding(
    "service-invalid", Stage.SETTINGS,
    evidence="`parseServiceInfo`, `parseServiceFile`: no such file or section, a line libpq "
    "refuses",
    remedy="remove the setting, where it was given",
)  # fmt: skip
def service_invalid(parameters: ConnectionParameters, problem: SettingProblem) -> Explanation:
    given = parameters.setting("service")
    removable = given is not None and given.origin is Origin.GIVEN
    return Explanation(
        title=sentence("libpq stops at the service"),
        happened=problem.message,
        meaning=sentence(
            "The values of the service are not known, so nothing was sent. No libpq program can "
            "connect with this service; one that reads on would use other settings than you wrote."
        ),
        remedies=(leave_out("service"),) if removable else (),
        technical=problem.words,
    )


def _set_to(changes: Mapping[str, str]) -> Sentence:
    (keyword, value), *others = changes.items()
    if not others:
        return sentence("Set {keyword} to {value}", keyword=keyword, value=value)
    listed = ", ".join(f"{keyword}={value}" for keyword, value in changes.items())
    return sentence("Set {settings}", settings=listed)


@finding(
    "crl-not-loaded", Stage.SETTINGS,
    evidence="`X509_STORE_load_locations` fails, which libpq ignores",
    remedy="remove the setting",
)  # fmt: skip
def crl_not_loaded(report: Report, revocation: RevocationEvidence) -> Explanation:
    keyword = "sslcrl" if revocation.file else "sslcrldir"
    path = revocation.file or revocation.folder
    return Explanation(
        title=sentence("Revocation is not checked"),
        happened=sentence("{keyword}={path} cannot be loaded.", keyword=keyword, path=str(path)),
        meaning=sentence(
            "libpq says nothing about that and connects as if no list were named: a revoked "
            "certificate would be accepted."
        ),
        remedies=(
            *meant_files(report, "sslcrl", "sslcrldir"),
            *mended_files(report, "sslcrl"),
            *(() if revocation.by_itself else (leave_out(keyword),)),
        ),
        technical=revocation.trouble,
        severity=Severity.WARNING,
    )


def _listless(report: Report, revocation: RevocationEvidence) -> bool:
    """Where the chain was refused for want of a list, that finding says so."""
    errors = report.chain.errors if report.chain is not None else ()
    return (
        revocation.listless
        and revocation.folder is None
        and not any(error.code in LIST_MISSING for error in errors)
    )


@finding(
    "crl-without-list", Stage.SETTINGS,
    evidence="`X509_STORE_load_locations` loads the file, which has no `X509 CRL` block",
    remedy="use it where it belongs, or remove the setting",
)  # fmt: skip
def crl_without_list(report: Report, revocation: RevocationEvidence) -> Explanation:
    return Explanation(
        title=sentence("The file of sslcrl holds no list of revoked certificates"),
        happened=sentence("OpenSSL loads {path}, and finds no list in it.", path=revocation.file),
        meaning=sentence(
            "Where libpq checks the server's certificate, it wants a list from every issuer once "
            "this file is loaded, and refuses every server. Where it checks none, nothing is "
            "looked up."
        ),
        remedies=in_place_of_no_list(report, revocation),
        severity=Severity.WARNING,
    )


def _root_file(report: Report, settings: SettingsEvidence, severity: Severity) -> Finding:
    loaded = settings.anchors.loaded
    if loaded is None or loaded.kind is FileKind.MISSING:
        return root_file_missing(report, settings.anchors, severity)
    return root_file_unreadable(report, settings.anchors, loaded, severity)


@finding(
    "root-file-missing", Stage.SETTINGS,
    evidence="no file, a mode that verifies",
    remedy="the file meant with `~`; roots that verify",
)  # fmt: skip
def root_file_missing(report: Report, anchors: Anchors, severity: Severity) -> Explanation:
    if anchors.kind is AnchorKind.SYSTEM:
        happened = sentence("No file with the system's trusted roots was found (SSL_CERT_FILE).")
    elif anchors.path is None:
        happened = sentence("There is no home folder to look for root.crt in.")
    elif (part := unexpanded_part(report.parameters.sslrootcert)) != "":
        happened = sentence(
            "The file {path} does not exist. libpq does not expand “{part}”: it looks for a "
            "file of exactly that name.",
            path=anchors.path,
            part=part,
        )
    else:
        happened = sentence("The file {path} does not exist.", path=anchors.path)
    return Explanation(
        sentence("The file with your trusted roots is missing"),
        happened,
        _without_roots(report),
        _other_roots(report),
        severity=severity,
    )


@finding(
    "root-file-unreadable", Stage.SETTINGS,
    evidence="`SSL_CTX_load_verify_locations` fails; what the file is instead",
    remedy="Azure roots",
)  # fmt: skip
def root_file_unreadable(
    report: Report, anchors: Anchors, loaded: Loaded, severity: Severity
) -> Explanation:
    path = anchors.path if anchors.path is not None else "sslrootcert"
    if loaded.kind is FileKind.CERTIFICATES and (loaded.damaged or loaded.encoding == "text"):
        happened = sentence("{path}: {what}", path=path, what=loaded.message)
    elif loaded.kind is FileKind.CERTIFICATES and loaded.encoding == "PEM":
        happened = sentence("libpq's OpenSSL refuses {path}.", path=path)
    elif loaded.kind is FileKind.CERTIFICATES:
        happened = sentence(
            "{path} holds certificates in {encoding} form. libpq reads only PEM there.",
            path=path,
            encoding=loaded.encoding,
        )
    elif loaded.kind in {FileKind.UNREADABLE, FileKind.FOLDER}:
        happened = loaded.message
    else:
        happened = sentence("{path} holds no certificates. {what}", path=path, what=loaded.message)
    return Explanation(
        sentence("The file with your trusted roots cannot be read"),
        happened,
        _without_roots(report),
        _other_roots(report),
        technical=anchors.trouble,
        severity=severity,
    )


def _without_roots(report: Report) -> Sentence:
    mode = report.parameters.sslmode
    if mode.verifies:
        return sentence(
            "sslmode={mode} must check the server's certificate, and without trusted roots it "
            "cannot. No password was sent.",
            mode=mode.value,
        )
    return sentence(
        "A root file that is there is used even under sslmode={mode}, and libpq gives TLS up "
        "when it cannot read it.",
        mode=mode.value,
    )


def _other_roots(report: Report) -> tuple[Remedy, ...]:
    return (
        *meant_files(report, "sslrootcert"),
        *mended_files(report, "sslrootcert"),
        *roots_that_verify(report),
    )
