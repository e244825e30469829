"""What a remedy changes, as ``sslmode: require → verify-full``."""

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.qt.translation import tr

__all__ = ["preview"]


def preview(remedy: Remedy, parameters: ConnectionParameters) -> str:
    """Each keyword that changes, with its value now and then."""
    bundle = str(azure_bundle(azure_host(parameters.host)))

    def shown(value: str) -> str:
        return tr("Azure roots") if value == bundle else value or "–"

    return ", ".join(
        f"{keyword}: {shown(parameters.value(keyword))} → {shown(value)}"
        for keyword, value in remedy.set.items()
        if parameters.value(keyword) != value
    )
