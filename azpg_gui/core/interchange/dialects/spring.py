"""Spring Boot's properties and YAML: ``spring.datasource.*``, ``spring.r2dbc.*``."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_any
from azpg_gui.core.interchange.drivers import is_true
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.yaml_lines import flattened, properties
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_PROPERTY: Final = re.compile(r"\bspring\.(?:datasource|r2dbc)\.[\w.-]+\s*[=:]")
_YAML: Final = re.compile(r"^\s*(?:datasource|r2dbc):\s*$", re.MULTILINE)
_SECTIONS: Final = ("spring.datasource", "spring.r2dbc", "datasource", "r2dbc")


def recognise(text: str) -> float:
    if _PROPERTY.search(text):
        return 0.995
    return 0.98 if _YAML.search(text) and re.search(r"\burl\s*:", text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.SPRING, program="pgjdbc")
    found = dict(properties(text) if _PROPERTY.search(text) else flattened(text))
    section = next((s for s in _SECTIONS if f"{s}.url" in found), "")
    url = found.get(f"{section}.url", "")
    if not url:
        gathering.refuse(sentence("There is no url in it."))
    gather_any(gathering, url)
    user = found.get(f"{section}.username", "")
    gathering.take("user", user)
    gathering.take("password", found.get(f"{section}.password", ""))
    if is_true(found.get(f"{section}.azure.passwordless-enabled", "")):
        gathering.kept["authentication"] = "token"
        gathering.concern(
            ConcernCode.UNKNOWN,
            sentence(
                "The program signs in with tokens of Microsoft Entra ID. Enter a token as the "
                "password."
            ),
            "password",
        )
    return gathering.finish()
