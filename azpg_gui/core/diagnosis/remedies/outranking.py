"""What to give here for a setting that comes from a variable or a service file, so that libpq does
as if it were not there: what is given outranks both (``conninfo_add_defaults``, fe-connect.c)."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Final

from azpg_gui.core.connection.keywords import libpq_keywords, traits_of
from azpg_gui.core.connection.libpq_places import libpq_folder
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin, Setting
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Instead", "instead_of_removing", "outranked_file"]

# Where libpq looks when nothing is named (``initialize_SSL``, fe-secure-openssl.c).
_PLACES: Final = {
    "sslrootcert": "root.crt", "sslcert": "postgresql.crt", "sslkey": "postgresql.key",
    "sslcrl": "root.crl",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Instead:
    """Attributes:
    given: keywords and values that outrank what stands elsewhere.
    note: what a person has to know of it; None where libpq's own default is given.
    of_files: all are files, and one that moves is of use in its right place already.
    """

    given: Mapping[str, str] = field(default_factory=dict)
    note: Sentence | None = None
    of_files: bool = False


def instead_of_removing(
    parameters: ConnectionParameters,
    changes: Mapping[str, str],
    stuck: Iterable[Setting],
    environ: Mapping[str, str],
) -> Instead:
    """For the ``stuck`` ones among ``changes``, which would be removed and come back.

    Where libpq has no default to name, the file in libpq's own place does what removing would do,
    and ``sslcertmode=disable`` does it for a client certificate where none lies there. What nothing
    outranks is named in the note.
    """
    compiled = {keyword.name: keyword.compiled for keyword in libpq_keywords()}
    given: dict[str, str] = {}
    outranked, left = list[Setting](), list[Setting]()
    for setting in stuck:
        keyword = setting.keyword
        default = compiled.get(keyword, "") or traits_of(keyword).default
        if default or (default := _own_place(parameters, keyword, environ)):
            given[keyword] = default
        elif keyword == "sslcert" and _may_do_without(parameters, changes, compiled):
            given["sslcertmode"] = "disable"
        elif keyword != "sslkey" or given.get("sslcertmode") != "disable":
            left.append(setting)
            continue
        outranked.append(setting)
    files = all(setting.keyword in _PLACES for setting in (*outranked, *left))
    if left:
        return Instead(given if files else {}, _still_named(left), of_files=files)
    return Instead(given, _outranks(outranked) if files else None, of_files=files)


def outranked_file(parameters: ConnectionParameters, changes: Mapping[str, str]) -> Sentence | None:
    """What to know where another file takes the place of one that a variable or a service names."""
    settings = (parameters.setting(keyword) for keyword in changes if keyword in _PLACES)
    found = [s for s in settings if s is not None
             and s.origin in {Origin.ENVIRONMENT, Origin.SERVICE_FILE}]  # fmt: skip
    return _outranks(found) if found else None


def _own_place(parameters: ConnectionParameters, keyword: str, environ: Mapping[str, str]) -> str:
    """Empty where no file lies there; but where nothing is verified, a missing root file is what
    libpq expects as well."""
    folder = libpq_folder(environ)
    if keyword not in _PLACES or folder is None:
        return ""
    place = folder / _PLACES[keyword]
    unneeded = keyword == "sslrootcert" and not parameters.sslmode.verifies
    return str(place) if unneeded or place.is_file() else ""


def _may_do_without(
    parameters: ConnectionParameters, changes: Mapping[str, str], compiled: Mapping[str, str]
) -> bool:
    """No client certificate is wanted; ``sslcertmode`` came with libpq 16."""
    wanted = parameters.value("sslcertmode") == "require" or bool(changes.get("sslkey"))
    return "sslcertmode" in compiled and not wanted


def _outranks(settings: Iterable[Setting]) -> Sentence:
    return sentence(
        "{source} stays as it is, for other programs; what is set here outranks it.",
        source=_sources(settings),
    )


def _still_named(settings: Iterable[Setting]) -> Sentence:
    settings = tuple(settings)
    return sentence(
        "{keywords} still comes from {source}: choose another file here, which outranks it, or "
        "remove it there.",
        keywords=", ".join(setting.keyword for setting in settings),
        source=_sources(settings),
    )


def _sources(settings: Iterable[Setting]) -> str:
    return ", ".join(dict.fromkeys(setting.source for setting in settings))
