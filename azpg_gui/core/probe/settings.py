"""Stage ``settings``: can these parameters work at all, on this machine?"""

import os
from pathlib import Path

from azpg_gui.core.connection.conninfo import known_keywords
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.places import libpq_folder
from azpg_gui.core.connection.validation import problems
from azpg_gui.core.files import read_bounded
from azpg_gui.core.probe.anchors import find_anchors
from azpg_gui.core.probe.evidence import AnchorKind, Anchors, SettingsEvidence

__all__ = ["examine_settings"]


def examine_settings(parameters: ConnectionParameters) -> SettingsEvidence:
    """Reads the files the parameters name (small ones; blocking)."""
    found = problems(parameters, known_keywords())
    if any(problem.keyword == "sslmode" for problem in found):
        anchors = Anchors(AnchorKind.NONE, None, None, decisive=False)
    else:
        anchors = find_anchors(parameters)
    return SettingsEvidence(parameters.settings, found, anchors, _locked_key(parameters))


def _locked_key(parameters: ConnectionParameters) -> Path | None:
    """The client key, if it is encrypted and no passphrase is given.

    libpq installs its password callback only where ``sslpassword`` is set; without it OpenSSL asks
    on the controlling terminal, and the connection hangs there (fe-secure-openssl.c).
    """
    if parameters.value("sslmode") == "disable" or parameters.value("sslcertmode") == "disable":
        return None
    if parameters.secrets.get("sslpassword"):
        return None
    folder = libpq_folder(os.environ)
    certificate = parameters.value("sslcert") or (folder and folder / "postgresql.crt")
    key = parameters.value("sslkey") or (folder and folder / "postgresql.key")
    if not certificate or not key or not Path(certificate).is_file():
        return None
    try:
        content, _ = read_bounded(Path(key), limit=100_000)
    except OSError:
        return None
    encrypted = b"BEGIN ENCRYPTED PRIVATE KEY" in content or b"Proc-Type: 4,ENCRYPTED" in content
    return Path(key) if encrypted else None
