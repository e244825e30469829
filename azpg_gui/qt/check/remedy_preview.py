"""What a remedy changes, as ``sslmode: require → verify-full``."""

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.profile import Trust
from azpg_gui.core.connection.roots_choice import trust_behind
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.qt.translation import tr

__all__ = ["preview"]


def preview(remedy: Remedy, parameters: ConnectionParameters) -> str:
    """Each keyword that changes, with its value now and then."""

    def shown(keyword: str, value: str) -> str:
        roots = keyword == "sslrootcert" and trust_behind(value, parameters.host) is Trust.AZURE
        return tr("Azure roots") if roots else value or "–"

    return ", ".join(
        f"{keyword}: {shown(keyword, parameters.value(keyword))} → {shown(keyword, value)}"
        for keyword, value in remedy.set.items()
        if parameters.value(keyword) != value
    )
