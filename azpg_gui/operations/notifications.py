"""One desktop notification by the service of the session (Desktop Notifications Specification,
1.2, ``org.freedesktop.Notifications``). Blocking.

By jeepney, which keyring brings: ``Notify`` wants unsigned numbers, and PySide6's QtDBus sends
every Python number as a signed one.
"""

from html import escape
from typing import TYPE_CHECKING, Final

from azpg_gui.lazy import later

if TYPE_CHECKING:
    import jeepney  # type: ignore[import-untyped]
    from jeepney.io import blocking as jeepney_io  # type: ignore[import-untyped]
else:
    jeepney = later("jeepney")
    jeepney_io = later("jeepney.io.blocking")

__all__ = ["notify"]

_LIMIT: Final = 5.0  # seconds for an answer
_ICON: Final = "azpg"
_AS_THE_SERVER_LIKES: Final = -1  # how long it stays


def notify(summary: str, body: str) -> bool:
    """Show plain text; False where no service of this session does. Windows and macOS have none."""
    try:
        address = jeepney.DBusAddress(
            "/org/freedesktop/Notifications",
            "org.freedesktop.Notifications",
            "org.freedesktop.Notifications",
        )
        with jeepney_io.open_dbus_connection("SESSION") as connection:
            asked = jeepney.new_method_call(address, "GetCapabilities")
            (able,) = connection.send_and_get_reply(asked, timeout=_LIMIT).body
            # The name of a certificate is its issuer's text: it is shown, not obeyed.
            text = escape(body, quote=False) if "body-markup" in able else body
            told = jeepney.new_method_call(
                address, "Notify", "susssasa{sv}i",
                ("azpg", 0, _ICON, summary, text, [], {}, _AS_THE_SERVER_LIKES),
            )  # fmt: skip
            reply = connection.send_and_get_reply(told, timeout=_LIMIT)
            return bool(reply.header.message_type is jeepney.MessageType.method_return)
    except Exception:  # a bus, a service or jeepney itself is missing or odd: another way is tried
        return False
