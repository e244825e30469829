"""Settings of which one value proves less than another: an import never weakens a profile."""

from collections.abc import Mapping
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.imported import Concern, ConcernCode
from azpg_gui.core.sentences import printable, sentence

__all__ = ["weaker_settings"]

# Weakest first (PostgreSQL documentation, *Parameter Key Words*).
_ORDERED: Final = {
    "sslmode": tuple(mode.value for mode in SslMode),
    "channel_binding": ("disable", "prefer", "require"),
    "ssl_min_protocol_version": ("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"),
    "gssencmode": ("disable", "prefer", "require"),
}


def weaker_settings(
    before: Mapping[str, str], imported: Mapping[str, str]
) -> tuple[frozenset[str], tuple[Concern, ...]]:
    """Keywords whose value stays as it is in the profile, and what is said of each."""
    kept: set[str] = set()
    concerns: list[Concern] = []
    for keyword, order in _ORDERED.items():
        ours, theirs = before.get(keyword, ""), imported.get(keyword, "")
        if ours in order and theirs in order and order.index(theirs) < order.index(ours):
            kept.add(keyword)
            text = sentence(
                "{keyword}: the profile has {ours}, which proves more than {theirs}, and keeps it.",
                keyword=keyword, ours=ours, theirs=printable(theirs, limit=40),
            )  # fmt: skip
            concerns.append(Concern(ConcernCode.WEAKER, text, keyword))
    return frozenset(kept), tuple(concerns)
