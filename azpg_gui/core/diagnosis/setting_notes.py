"""Settings that take effect without anybody having chosen them here, or do what few expect."""

from azpg_gui.core.connection.parameters import ConnectionParameters, Origin, Setting
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.evidence.settings import SettingsEvidence
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["SettingNote", "setting_notes"]


@dataclass(frozen=True, slots=True)
class SettingNote:
    """One thing to know about ``keyword``."""

    keyword: str
    text: Sentence


def setting_notes(
    parameters: ConnectionParameters, evidence: SettingsEvidence | None
) -> tuple[SettingNote, ...]:
    """Every trap in these settings, in the order of the settings."""
    found: list[SettingNote] = []
    for setting in parameters.settings:
        if setting.value:
            found += _of_setting(parameters, setting, evidence)
    if evidence is not None:
        found += _of_files(evidence)
    return tuple(found)


def _of_setting(
    parameters: ConnectionParameters, setting: Setting, evidence: SettingsEvidence | None
) -> list[SettingNote]:
    keyword, found = setting.keyword, list[Sentence]()
    if keyword.startswith("ssl") and setting.origin in {Origin.ENVIRONMENT, Origin.SERVICE_FILE}:
        found.append(
            sentence(
                "Not chosen here: it comes from {source}, and other programs may not have it.",
                source=setting.source,
            )
        )
    match keyword:
        case "sslmode":
            found += _sslmode(setting)
        case "sslrootcert":
            found += _sslrootcert(parameters, setting, evidence)
        case "sslcrl" if setting.origin is Origin.LIBPQ_PLACE:
            found.append(
                sentence(
                    "This file lies where libpq looks by itself, so revocation is checked for "
                    "the whole chain."
                )
            )
        case "sslcert":
            found += _sslcert(parameters, setting)
        case "ssl_max_protocol_version":
            found.append(sentence("It keeps newer versions of TLS out: leave it empty."))
        case "host" if parameters.hostaddr:
            found.append(
                sentence(
                    "hostaddr is where the connection goes; the name is only compared with the "
                    "certificate."
                )
            )
        case "sslsni" if not setting.value.startswith("1"):
            found.append(
                sentence("The server is not told which host you mean; a gateway may need that.")
            )
        case "channel_binding" if setting.value == "require" and _token(parameters):
            found.append(sentence("A token cannot bind the channel: signing in will fail."))
        case _:
            pass
    return [SettingNote(keyword, text) for text in found]


def _token(parameters: ConnectionParameters) -> bool:
    return parameters.password is not None and parameters.password.is_token


def _sslmode(setting: Setting) -> list[Sentence]:
    found: list[Sentence] = []
    if setting.origin is Origin.DEFAULT and not setting.source:
        found.append(
            sentence(
                "Nobody chose an sslmode, so libpq's default is in effect: it proves nothing and "
                "may end up without TLS."
            )
        )
    instead = setting.instead_of.rpartition("=")[2]
    modes = [mode.value for mode in SslMode]
    if (
        instead in modes
        and setting.value in modes
        and modes.index(instead) > modes.index(setting.value)
    ):
        found.append(
            sentence(
                "{stronger} would be stronger, and this value overrides it.",
                stronger=setting.instead_of,
            )
        )
    return found


def _sslrootcert(
    parameters: ConnectionParameters, setting: Setting, evidence: SettingsEvidence | None
) -> list[Sentence]:
    mode = parameters.value("sslmode")
    if setting.value == "system":
        return [
            sentence(
                "Needs libpq 16 or newer. An older one takes “system” for the name of a file, and "
                "under require then checks nothing."
            )
        ]
    if mode not in {"require", "prefer", "allow"} or setting.origin is Origin.LIBPQ_PLACE:
        return []
    if evidence is None or evidence.problems:  # the file was not looked at
        return [
            sentence(
                "If this file exists, {mode} checks the issuer as verify-ca does; if not, it "
                "checks nothing.",
                mode=mode,
            )
        ]
    if evidence.anchors.trouble:
        return []  # libpq refuses it, and a finding says so
    if evidence.anchors.decisive:
        return [
            sentence("With a root file, {mode} checks the issuer as verify-ca does.", mode=mode)
        ]
    return [
        sentence("This file does not exist, and {mode} then checks nothing, without a word.",
                 mode=mode)
    ]  # fmt: skip


def _sslcert(parameters: ConnectionParameters, setting: Setting) -> list[Sentence]:
    if parameters.value("sslcertmode") == "disable":
        return [sentence("sslcertmode=disable: it is not presented.")]
    if setting.origin is Origin.LIBPQ_PLACE:
        return [
            sentence(
                "This certificate lies where libpq looks by itself and is presented to every "
                "server that asks."
            )
        ]
    return []


def _of_files(evidence: SettingsEvidence) -> list[SettingNote]:
    found: list[SettingNote] = []
    for one in evidence.unexpanded:
        text = sentence(
            "libpq does not expand “{part}”: it looks for a file of exactly this name.",
            part=one.part,
        )
        found.append(SettingNote(one.keyword, text))
    if evidence.client.missing:
        text = sentence("The file does not exist; libpq goes on without a client certificate.")
        found.append(SettingNote("sslcert", text))
    anchors = evidence.anchors
    root = next((s for s in evidence.settings if s.keyword == "sslrootcert"), None)
    mode = next((s.value for s in evidence.settings if s.keyword == "sslmode"), "")
    by_itself = root is not None and root.origin is Origin.LIBPQ_PLACE
    if anchors.decisive and by_itself and not mode.startswith("verify"):
        text = sentence(
            "This file lies where libpq looks by itself, so {mode} checks the issuer as verify-ca "
            "does. Without the file it would check nothing.",
            mode=mode,
        )
        found.append(SettingNote("sslrootcert", text))
    if evidence.revocation is not None and evidence.revocation.trouble:
        keyword = "sslcrl" if evidence.revocation.file else "sslcrldir"
        text = sentence("It cannot be loaded, and libpq then checks no revocation at all.")
        found.append(SettingNote(keyword, text))
    if evidence.ignored_password_file is not None:
        text = sentence(
            "libpq ignores {path}: others may read it. Set its permissions to 600.",
            path=str(evidence.ignored_password_file),
        )
        found.append(SettingNote("passfile", text))
    return found
