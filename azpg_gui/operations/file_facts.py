"""What was found out about a file of the form: values without cryptography behind them."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from azpg_gui.core.azure.hosts import Cloud, azure_host
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Cure", "CureKind", "FileJudgement", "FilesNamed", "files_named"]


class FilesNamed(NamedTuple):
    """What a form says about files. As long as it says the same, none is read again.

    Attributes:
        cloud: decides between the bundles of Azure roots; None where it does not matter.
        tls: without it no file is looked at.
        paths: sslrootcert, sslcert, sslkey and sslcrl.
        service: and the service file, if it names one.
    """

    trust: Trust
    cloud: Cloud | None
    tls: bool
    paths: tuple[str, ...]
    service: tuple[str, str]


def files_named(profile: Profile) -> FilesNamed:
    azure = azure_host(profile.host) if profile.trust is Trust.AZURE else None
    values = profile.values
    root = values.get("sslrootcert", "") if profile.trust is Trust.FILE else ""
    return FilesNamed(
        profile.trust,
        azure.cloud if azure is not None else None,
        values.get("sslmode") != "disable",
        (root, *(values.get(keyword, "") for keyword in ("sslcert", "sslkey", "sslcrl"))),
        (values.get("service", ""), values.get("servicefile", "")),
    )


class CureKind(StrEnum):
    COPY = "copy"  # write a corrected copy beside it, and use that
    OPEN = "open"  # ask for its passphrase, and use a copy
    USE = "use"  # use another file, which is there
    MOVE = "move"  # the same file for another keyword
    EXCHANGE = "exchange"  # two files that stand crosswise
    CHOOSE = "choose"  # ask for another file
    REMOVE = "remove"  # do without


@dataclass(frozen=True, slots=True)
class Cure:
    """Attributes:
    path: for USE.
    keyword: for MOVE and EXCHANGE, where the file belongs.
    changes: for these, libpq keywords and their new values.
    """

    kind: CureKind
    path: str = ""
    keyword: str = ""
    changes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileJudgement:
    """Attributes:
    usable: libpq can use it; what is said is a warning.
    text: what is wrong, the worst first.
    cures: the best first; none is ever empty.
    """

    keyword: str
    path: str
    usable: bool
    text: tuple[Sentence, ...]
    cures: tuple[Cure, ...]
