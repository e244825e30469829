"""Stage ``settings``: values that cannot work, and root files that hold no roots."""

from azpg_gui.core.certificates.loading import FileKind
from azpg_gui.core.diagnosis.findings import Action, Code, Finding, Remedy, Severity
from azpg_gui.core.diagnosis.remedies import another_root_file, use_azure_roots, use_system_roots
from azpg_gui.core.probe.evidence import AnchorKind, SettingsEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.stages import Stage
from azpg_gui.core.words import sentence

__all__ = ["settings_findings"]


def settings_findings(report: Report) -> list[Finding]:
    """Findings of the settings stage; empty where it passed."""
    settings = report.settings
    if settings is None or report.failed_stage is not Stage.SETTINGS:
        return []
    found = [
        Finding(
            Code.SETTING_INVALID,
            Severity.ERROR,
            Stage.SETTINGS,
            title=sentence("The setting {keyword} cannot work", keyword=problem.keyword),
            happened=problem.message,
            meaning=sentence(
                "Nothing was sent: libpq would refuse these settings before it connects."
            ),
            remedies=()
            if problem.proposed is None
            else (
                Remedy(
                    sentence(
                        "Set {keyword} to {value}", keyword=problem.keyword, value=problem.proposed
                    ),
                    {problem.keyword: problem.proposed},
                ),
            ),
        )
        for problem in settings.problems
    ]
    if settings.key_file is not None:
        found.append(_passphrase(settings))
    return found or [_root_file(report, settings)]


def _passphrase(settings: SettingsEvidence) -> Finding:
    return Finding(
        Code.CLIENT_KEY_PASSPHRASE,
        Severity.ERROR,
        Stage.SETTINGS,
        title=sentence("The client key needs its passphrase"),
        happened=sentence(
            "{path} is encrypted and no passphrase (sslpassword) is given.", path=settings.key_file
        ),
        meaning=sentence("libpq would ask for it on a terminal and wait there."),
        remedies=(Remedy(sentence("Enter the passphrase…"), action=Action.ENTER_PASSPHRASE),),
    )


def _root_file(report: Report, settings: SettingsEvidence) -> Finding:
    parameters, anchors = report.parameters, settings.anchors
    remedies = (*use_azure_roots(parameters), *use_system_roots(parameters), another_root_file())
    loaded = anchors.loaded
    path = anchors.path if anchors.path is not None else "sslrootcert"
    meaning = sentence(
        "sslmode={mode} must check the server's certificate, and without trusted roots it cannot. "
        "Nothing was sent.",
        mode=parameters.sslmode.value,
    )
    if loaded is None or loaded.kind is FileKind.MISSING:
        if anchors.kind is AnchorKind.SYSTEM:
            happened = sentence(
                "No file with the system's trusted roots was found (SSL_CERT_FILE)."
            )
        elif anchors.path is None:
            happened = sentence("There is no home folder to look for root.crt in.")
        else:
            happened = sentence("The file {path} does not exist.", path=path)
        return Finding(
            Code.ROOT_FILE_MISSING, Severity.ERROR, Stage.SETTINGS,
            sentence("The file with your trusted roots is missing"), happened, meaning, remedies,
        )  # fmt: skip
    if loaded.kind is FileKind.CERTIFICATES:
        happened = sentence(
            "{path} holds certificates in {encoding} form. libpq reads only PEM there.",
            path=path,
            encoding=loaded.encoding,
        )
    elif loaded.kind in {FileKind.UNREADABLE, FileKind.FOLDER}:
        happened = loaded.message
    else:
        happened = sentence("{path} holds no certificates. {what}", path=path, what=loaded.message)
    return Finding(
        Code.ROOT_FILE_UNREADABLE, Severity.ERROR, Stage.SETTINGS,
        sentence("The file with your trusted roots cannot be read"), happened, meaning, remedies,
    )  # fmt: skip
