"""A file of variables for a POSIX shell: ``. ./orders.env; psql``. It holds one connection."""

from collections.abc import Sequence
from typing import Final

from azpg_gui.core.connection.keywords import libpq_keywords
from azpg_gui.core.interchange.exported import Exported, Written, not_written
from azpg_gui.core.interchange.imported import Concern
from azpg_gui.core.interchange.variables import VARIABLES

__all__ = ["write"]

_FORM: Final = ".env"


def write(profiles: Sequence[Exported]) -> Written:
    """The first of ``profiles``: a second would take the place of its variables."""
    one = profiles[0]
    variables = {k.name: k.variable for k in libpq_keywords() if k.variable}
    variables |= {keyword: name for name, keyword in VARIABLES.items()}
    lines = [f"# {' '.join(one.name.split())}"]
    concerns = list[Concern]()
    for keyword, value in one.values.items():
        if keyword in variables and "\0" not in value:
            lines.append(f"export {variables[keyword]}={_quoted(value)}")
        else:
            concerns.append(not_written(one, keyword, _FORM))
    return Written("\n".join(lines) + "\n", tuple(concerns))


def _quoted(value: str) -> str:
    """POSIX.1-2017, XCU 2.2.2: in single quotes everything but one stands for itself."""
    return "'" + value.replace("'", "'\\''") + "'"
