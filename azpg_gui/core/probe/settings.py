"""Stage ``settings``: can these parameters work at all, on this machine?"""

import os
from pathlib import Path

from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.password_file import (
    password_file_place,
    password_file_state,
    password_in_file,
)
from azpg_gui.core.connection.setting_problem import SettingProblem
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.connection.unexpanded_paths import unexpanded_paths
from azpg_gui.core.connection.validation import problems
from azpg_gui.core.files import is_pipe, may_wait
from azpg_gui.core.probe.anchors import find_anchors
from azpg_gui.core.probe.client_certificate import examine_client_certificate
from azpg_gui.core.probe.evidence.settings import (
    AnchorKind,
    Anchors,
    ClientTrouble,
    SettingsEvidence,
)
from azpg_gui.core.probe.revocation_lists import examine_revocation_lists
from azpg_gui.core.probe.settings_trial import refused_before_connecting
from azpg_gui.core.probe.unusable_files import unusable_files
from azpg_gui.core.sentences import sentence

__all__ = ["cannot_begin", "examine_settings", "never_tls", "tls_cannot_begin"]


def examine_settings(parameters: ConnectionParameters) -> SettingsEvidence:
    """Reads the files the parameters name (small ones; blocking)."""
    found = problems(parameters, known_keywords())
    if not found:
        found = refused_before_connecting(parameters)
    waiting = _files_to_wait_for(parameters)
    if waiting or (found and parameters.value("sslmode") not in set(SslMode)):
        found = (*found, *waiting)
        anchors = Anchors(AnchorKind.NONE, None, None, decisive=False)
        return SettingsEvidence(parameters.settings, found, anchors)
    anchors, client = find_anchors(parameters), examine_client_certificate(parameters)
    revocation = examine_revocation_lists(parameters)
    return SettingsEvidence(
        parameters.settings,
        found,
        anchors,
        client,
        revocation,
        _ignored_password_file(parameters),
        password_file_state(parameters),
        unexpanded_paths(parameters, os.environ),
        unusable_files(anchors, client, revocation),
    )


def _files_to_wait_for(parameters: ConnectionParameters) -> tuple[SettingProblem, ...]:
    """libpq opens these inside its connection call, where neither it nor we could stop."""
    found: list[SettingProblem] = []
    password_file = None if parameters.password else password_file_place(parameters)
    if password_file is not None and is_pipe(password_file):
        found.append(_waits_for_a_writer("passfile", str(password_file)))
    if parameters.value("sslmode") == "disable":
        return tuple(found)
    for keyword in ("sslrootcert", "sslcert", "sslcrl"):
        path = parameters.value(keyword)
        if keyword == "sslrootcert" and path == "system":
            path = os.environ.get("SSL_CERT_FILE", "")
        if path and may_wait(Path(path)):
            found.append(_waits_for_a_writer(keyword, path))
    key_log = parameters.value("sslkeylogfile")
    if key_log and is_pipe(Path(key_log)):
        text = sentence(
            "{path} is a pipe: libpq would wait for somebody to read from it, with no limit of "
            "time. Name a file.",
            path=key_log,
        )
        found.append(SettingProblem("sslkeylogfile", text, ""))
    return tuple(found)


def _waits_for_a_writer(keyword: str, path: str) -> SettingProblem:
    text = sentence(
        "{path} is a pipe or a terminal: libpq would wait for what comes out of it, with no limit "
        "of time. Name a file.",
        path=path,
    )
    return SettingProblem(keyword, text)


def _ignored_password_file(parameters: ConnectionParameters) -> Path | None:
    """The password file, where libpq would read it but for its permissions."""
    if parameters.password:
        return None
    found = password_in_file(
        password_file_place(parameters),
        parameters.host,
        parameters.value("port"),
        parameters.dbname,
        parameters.user,
    )
    return found.path if found is not None and found.open_to_others else None


def cannot_begin(parameters: ConnectionParameters, evidence: SettingsEvidence) -> bool:
    """Nothing can come of this run: values libpq refuses, or files without which it must stop.

    Under ``allow`` and ``prefer`` an unusable file only spoils the TLS attempt, and libpq goes on
    without TLS. A key whose passphrase is missing stops every mode: libpq would ask on a terminal.
    """
    if evidence.problems:
        return True
    if never_tls(parameters):
        return False  # no file of TLS is looked at
    if evidence.client.trouble is ClientTrouble.KEY_LOCKED:
        return True
    return parameters.sslmode.demands_tls and tls_cannot_begin(evidence)


def never_tls(parameters: ConnectionParameters) -> str:
    """The setting under which libpq never begins TLS (fe-connect.c,
    ``init_allowed_encryption_methods``); empty where it may."""
    if parameters.value("sslmode") == "disable":
        return "sslmode=disable"
    return "gssencmode=require" if parameters.value("gssencmode") == "require" else ""


def tls_cannot_begin(evidence: SettingsEvidence) -> bool:
    """libpq would give TLS up before the handshake, over a file it cannot use."""
    anchors = evidence.anchors
    return evidence.client.trouble is not None or (anchors.decisive and bool(anchors.trouble))
