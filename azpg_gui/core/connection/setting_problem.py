"""One value that cannot work."""

from collections.abc import Mapping
from dataclasses import field

from azpg_gui.core.connection.service_file import ServiceRefusal
from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["SettingProblem"]


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """One value that cannot work, with the sentence that says so and the value that would.

    Attributes:
        further: values of other keywords that belong to ``proposed``, as the port of a host that
            was typed with it.
        words: libpq's own against the value, where it has any.
        service: why libpq stops at the service file, for the keyword ``service``.
    """

    keyword: str
    message: Sentence
    proposed: str | None = None
    further: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    service: ServiceRefusal | None = None
