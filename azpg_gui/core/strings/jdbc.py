"""pgjdbc: a URL, decoded by java.net.URLDecoder (org.postgresql.util.URLCoder): + is a blank."""

from urllib.parse import quote

from azpg_gui.core.strings.snippet import FALLS_BACK, Level, Server, Snippet

__all__ = ["jdbc"]

_MODES = {Level.ENCRYPTED: "require", Level.CA: "verify-ca", Level.FULL: "verify-full"}


def jdbc(server: Server, level: Level) -> Snippet:
    """The password belongs into the properties, not into the URL, which is logged."""
    settings = {"user": server.user, "sslmode": _MODES[level]}
    if level is not Level.ENCRYPTED:
        settings["sslrootcert"] = server.root_file
    host = f"[{server.host}]" if ":" in server.host else server.host
    asked = "&".join(f"{name}={quote(value, safe='')}" for name, value in settings.items())
    text = f"jdbc:postgresql://{host}:{server.port}/{quote(server.dbname, safe='')}?{asked}"
    root = "" if level is Level.ENCRYPTED else server.root_file
    return Snippet("JDBC", "Java", level, text, FALLS_BACK, root)
