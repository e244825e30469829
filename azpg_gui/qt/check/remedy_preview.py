"""What a remedy changes, as ``sslmode: require → verify-full``, and what its undo put back."""

from collections.abc import Mapping

from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.roots_choice import trust_behind
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.qt.translation import tr

__all__ = ["preview", "put_back"]


def preview(remedy: Remedy, parameters: ConnectionParameters) -> str:
    """Each keyword that changes, with its value now and then."""
    now = {keyword: parameters.value(keyword) for keyword in remedy.set}
    return _changes(now, remedy.set, parameters.host)


def put_back(changed: Profile, restored: Profile) -> str:
    """As ``preview``, from the profile with the remedy to the one without."""
    return _changes(given_values(changed), given_values(restored), restored.host)


def _changes(now: Mapping[str, str], then: Mapping[str, str], host: str) -> str:
    def shown(keyword: str, values: Mapping[str, str]) -> str:
        value = values.get(keyword, "")
        roots = keyword == "sslrootcert" and trust_behind(value, host) is Trust.AZURE
        return tr("Azure roots") if roots else value or "–"

    return ", ".join(
        f"{keyword}: {shown(keyword, now)} → {shown(keyword, then)}"
        for keyword in dict.fromkeys((*then, *now))
        if now.get(keyword, "") != then.get(keyword, "")
    )
