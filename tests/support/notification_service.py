"""A notification service on a bus of its own, which answers as a desktop's does."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import jeepney  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

SIGNATURE = "susssasa{sv}i"  # of Notify, in the specification


@contextmanager
def notification_service(
    address: str, capabilities: Sequence[str] = ("body", "body-markup")
) -> Iterator[list[tuple[Any, ...]]]:
    """What Notify was called with, call by call. A call of another signature is refused."""
    heard: list[tuple[Any, ...]] = []
    with open_dbus_connection(address) as connection:
        name = message_bus.RequestName("org.freedesktop.Notifications")
        connection.send_and_get_reply(name)
        serving = threading.Thread(target=_serve, args=(connection, heard, list(capabilities)))
        serving.start()
        try:
            yield heard
        finally:
            with open_dbus_connection(address) as other:
                to = jeepney.DBusAddress(
                    "/", connection.unique_name, "org.freedesktop.Notifications"
                )
                other.send_and_get_reply(jeepney.new_method_call(to, "End"))
            serving.join(10)


def _serve(connection: Any, heard: list[tuple[Any, ...]], capabilities: list[str]) -> None:
    while True:
        message = connection.receive()
        fields = message.header.fields
        match fields.get(jeepney.HeaderFields.member):
            case "GetCapabilities":
                answer = jeepney.new_method_return(message, "as", (capabilities,))
            case "Notify" if fields.get(jeepney.HeaderFields.signature) == SIGNATURE:
                heard.append(message.body)
                answer = jeepney.new_method_return(message, "u", (len(heard),))
            case "End":
                connection.send(jeepney.new_method_return(message))
                return
            case _:
                if message.header.message_type is not jeepney.MessageType.method_call:
                    continue
                answer = jeepney.new_error(message, "org.freedesktop.DBus.Error.InvalidArgs")
        connection.send(answer)
