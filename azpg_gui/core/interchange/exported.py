"""A profile as it is handed to other programs: every setting spelled out, and never a secret."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.profile_fields import fields_document
from azpg_gui.core.connection.unexpanded_paths import FILE_KEYWORDS
from azpg_gui.core.interchange.imported import Concern, ConcernCode
from azpg_gui.core.sentences import printable, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Exported", "Written", "exported", "not_written", "unique_names"]


@dataclass(frozen=True, slots=True)
class Exported:
    """Attributes:
    values: libpq keywords. Names of files are absolute: the reader works in another folder. An
        empty ``sslrootcert`` says that libpq looks in its own place.
    """

    profile: Profile
    name: str
    values: Mapping[str, str]

    def set_values(self) -> dict[str, str]:
        return {keyword: value for keyword, value in self.values.items() if value}

    def kept_text(self, key: str) -> str:
        value = {**self.profile.unknown, **fields_document(self.profile)}.get(key, "")
        return value if isinstance(value, str) else ""

    def tags(self) -> list[str]:
        return list(self.profile.tags)


@dataclass(frozen=True, slots=True)
class Written:
    """Attributes:
    text: of the file.
    concerns: what the form cannot hold.
    """

    text: str
    concerns: tuple[Concern, ...] = field(default=())


def exported(
    profiles: Sequence[Profile], roots: Mapping[str, Path] | None = None
) -> list[Exported]:
    """What the writers write.

    Args:
        roots: root file → where its copy lies for the reader.
    """
    names = unique_names([profile.name for profile in profiles])
    return [
        Exported(profile, name, _values(profile, roots or {}))
        for profile, name in zip(profiles, names, strict=True)
    ]


def unique_names(names: Sequence[str]) -> list[str]:
    """Two of one name would be one to the reader."""
    taken, found = set[str](), list[str]()
    for wanted in names:
        name, number = wanted, 1
        while name in taken:
            number += 1
            name = f"{wanted} ({number})"
        taken.add(name)
        found.append(name)
    return found


def _values(profile: Profile, roots: Mapping[str, Path]) -> dict[str, str]:
    values = dict(given_values(profile))
    for keyword in FILE_KEYWORDS:
        value = values.get(keyword, "")
        if not value or (keyword == "sslrootcert" and value == "system"):
            continue
        if keyword == "sslkey" and ":" in value[2:]:
            continue  # a key of an engine, ``pkcs11:id`` (fe-secure-openssl.c), and no file
        values[keyword] = str(roots[value]) if value in roots else str(Path(value).absolute())
    if profile.trust is Trust.LIBPQ_PLACE and not values.get("sslrootcert"):
        values["sslrootcert"] = ""
    return values


def not_written(one: Exported, keyword: str, form: str) -> Concern:
    return Concern(
        ConcernCode.NOT_KEPT,
        sentence(
            "{name}: {form} cannot hold “{keyword}”, which was left out.",
            name=printable(one.name, limit=100), form=form, keyword=keyword,
        ),
        keyword,
    )  # fmt: skip
