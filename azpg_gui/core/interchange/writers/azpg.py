"""This program's own form: every setting, for another installation."""

import json
from collections.abc import Sequence
from typing import Any, Final

from azpg_gui.core.connection.profile import Trust
from azpg_gui.core.interchange.exported import Exported, Written
from azpg_gui.core.secret import names_a_secret

__all__ = ["row_of", "write"]

_SCHEMA: Final = 1


def write(profiles: Sequence[Exported]) -> Written:
    rows = [row_of(one) for one in profiles]
    text = json.dumps({"schema": _SCHEMA, "profiles": rows}, indent=2, ensure_ascii=False)
    return Written(text + "\n")


def row_of(one: Exported) -> dict[str, Any]:
    profile = one.profile
    keeps_path = profile.trust is Trust.FILE
    values = {k: v for k, v in one.set_values().items() if k != "sslrootcert" or keeps_path}
    row: dict[str, Any] = {"name": one.name, "group": profile.group, "trust": profile.trust.value}
    row["parameters"] = values
    return row | {key: value for key, value in profile.unknown.items() if not names_a_secret(key)}
