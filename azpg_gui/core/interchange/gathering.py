"""The values of one connection while they are read: checked, and translated into libpq's."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final, NoReturn

from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.connection.shown_values import is_host, shown
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.connection.unexpanded_paths import FILE_KEYWORDS, unexpanded_part
from azpg_gui.core.interchange.driver_settings import is_driver_setting
from azpg_gui.core.interchange.imported import (
    AsWritten,
    Concern,
    ConcernCode,
    Imported,
    ImportOrigin,
    Kind,
    UnreadableError,
)
from azpg_gui.core.interchange.placeholders import (
    is_placeholder,
    is_sample_host,
    stands_in_brackets,
)
from azpg_gui.core.interchange.sslmodes import meant_sslmode
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import SECRET_KEYWORDS, Secret, names_a_secret
from azpg_gui.core.sentences import Sentence, printable, sentence

__all__ = ["Gathering"]

_SYSTEM: Final = "system"
# password: "…" of a program text whose quotation marks are damaged.
_SETTING_IN_CODE: Final = re.compile(r"([\w-]{1,40})\W{0,4}(?::|=>?)\s{0,4}[\"'`]")


class Gathering:
    """Values of one connection, as they come.

    Whole in one class: every dialect hands its values in here, and each check and each concern
    needs what came before it.

    Args:
        kind: of the text they come from.
        line: on which the connection begins.
        program: whose settings these are, as its people call it: “Npgsql”.
    """

    def __init__(self, kind: Kind, *, line: int = 1, program: str = "") -> None:
        self.kind, self.line, self.program = kind, line, program or kind.value
        self.values: dict[str, str] = {}
        self.secrets: dict[str, Secret] = {}
        self.kept: dict[str, object] = {}
        self._concerns: list[Concern] = []
        self._unknown: dict[str, str] = {}
        self._left_out: set[str] = set()
        self._written: dict[str, AsWritten] = {}
        self._reading = ("", "")
        # Told by their order alone: in a damaged text one of them may be the password.
        self.told_by_order: set[str] = set()

    def reading(self, name: str, value: str) -> None:
        """What is taken next stands in the text as ``value``, under ``name``; two empty ones: as it
        is taken."""
        self._reading = (name, value)

    def take(self, keyword: str, value: str) -> None:
        """One of libpq's keywords. The last value of a keyword counts; an empty one says nothing.

        Raises:
            UnreadableError: libpq could not take the value, or has no such keyword.
        """
        if not value or (keyword == "port" and not value.strip(",")):
            return
        if "\0" in value or not _has_bytes(value):
            # What is no keyword of libpq's may be a piece of a damaged login.
            name = keyword if keyword in known_keywords() else "…"
            self.refuse(sentence("“{key}” holds a character that libpq cannot take.", key=name))
        if keyword != "options" and is_placeholder(keyword, value):
            self._left_out.add(keyword)
            text = sentence(
                "“{keyword}” is a placeholder. Enter what belongs there.", keyword=keyword
            )
            self.concern(ConcernCode.PLACEHOLDER, text, keyword)
            return
        if keyword in SECRET_KEYWORDS:
            if stands_in_brackets(value):
                text = sentence(
                    "“{keyword}” stands in brackets. If they were left of a placeholder, take them "
                    "out.",
                    keyword=keyword,
                )
                self.concern(ConcernCode.AMBIGUOUS, text, keyword)
            self.secrets[keyword] = Secret(value)
            return
        if keyword not in known_keywords():
            self.unknown(keyword, value)
            return
        self._check(keyword, value)
        self.values[keyword] = value
        name, as_it_stands = self._reading
        there = as_it_stands or value
        if not names_a_secret(name) and (there == value or without_secrets(there) == there):
            self._written[keyword] = AsWritten(name or keyword, printable(there, limit=300))

    def take_all(self, values: Mapping[str, str]) -> None:
        for keyword, value in values.items():
            self.take(keyword, value)

    def take_mode(self, mode: SslMode, *, roots: str = "") -> None:
        """What the security settings of another program mean.

        Args:
            roots: the root file, or ``system``.
        """
        self.take("sslmode", mode.value)
        self.take("sslrootcert", roots)

    def take_system_roots(self) -> None:
        """Drivers that verify with the roots of the system, or of their own, where no file is
        given: libpq does so under ``sslrootcert=system`` only."""
        verifies = self.values.get("sslmode") in {SslMode.VERIFY_CA, SslMode.VERIFY_FULL}
        if not verifies or "sslrootcert" in self.values or "sslrootcert" in self._left_out:
            return
        self.values["sslrootcert"] = _SYSTEM
        if self.values["sslmode"] != SslMode.VERIFY_FULL:
            # libpq: weak sslmode "verify-ca" may not be used with sslrootcert=system
            self.values["sslmode"] = SslMode.VERIFY_FULL.value
        self.concern(
            ConcernCode.TRANSLATED,
            sentence(
                "{program} verifies with the roots of the system where no root file is given: "
                "verify-full with sslrootcert=system.",
                program=self.program,
            ),
            "sslrootcert",
        )

    def unknown(self, name: str, value: str = "") -> None:
        """A setting of the other program that libpq has nothing like."""
        if value and name not in self._unknown:
            self._unknown[name] = value

    def concern(self, code: ConcernCode, text: Sentence, keyword: str = "") -> None:
        concern = Concern(code, text, keyword)
        if concern not in self._concerns:
            self._concerns.append(concern)

    def note(self, key: str, text: str) -> None:
        """Free text that profiles have no field for yet. One that looks like a secret is left out:
        it would stand in a file."""
        if not text:
            return
        if without_secrets(text) != text or not _has_bytes(text):
            self.concern(
                ConcernCode.NOT_KEPT,
                sentence(
                    "“{key}” holds something that looks like a password and was left out.", key=key
                ),
            )
            return
        self.kept[key] = text

    def refuse(self, problem: Sentence, line: int = 0) -> NoReturn:
        """Give up, and say how far it was understood."""
        raise UnreadableError(self.with_understood(problem), line or self.line)

    def with_understood(self, problem: Sentence) -> Sentence:
        read = [
            f"{keyword}={shown(keyword, value)}"
            for keyword, value in self.values.items()
            if keyword not in self.told_by_order
        ]
        read += [f"{keyword}={secret}" for keyword, secret in self.secrets.items()]
        if not read:
            return problem
        return sentence(
            "{problem} Understood before that: {values}.",
            problem=problem, values=printable(without_secrets(" ".join(read)), limit=300),
        )  # fmt: skip

    def origin(self) -> ImportOrigin:
        return ImportOrigin(self.kind, line=self.line)

    def finish(self, name: str = "", *, group: str = "") -> Imported:
        """All that was read, with what is to be said of it.

        Raises:
            UnreadableError: it has nothing to connect with.
        """
        if not (self.values or self.secrets or self._left_out):
            self.refuse(sentence("There is no setting in it."))
        self._say_unknown()
        self._say_weaker()
        self._say_files()
        if is_sample_host(self.values.get("host", "")):
            text = sentence(
                "“{host}” is the name Microsoft's pages use for any server. Put your server's "
                "name there.",
                host=self.values["host"],
            )
            self.concern(ConcernCode.PLACEHOLDER, text, "host")
        return Imported(
            ImportOrigin(self.kind, line=self.line), name=printable(name, limit=200), group=group,
            values=dict(self.values), secrets=dict(self.secrets), kept=dict(self.kept),
            concerns=tuple(self._concerns), written=dict(self._written),
        )  # fmt: skip

    def said(self) -> dict[str, str]:
        """What was taken by now, secrets too: to compare with what stands beside it."""
        return {**self.values, **{k: secret.reveal() for k, secret in self.secrets.items()}}

    def says_nothing(self, keyword: str) -> bool:
        return keyword not in self.values and not self._asks_for(keyword)

    def _asks_for(self, keyword: str) -> bool:
        return keyword in self._left_out

    def _check(self, keyword: str, value: str) -> None:
        if keyword == "sslmode" and value not in set(SslMode):
            self._refuse_mode(value)
        elif keyword == "host" and not all(is_host(host) for host in value.split(",")):
            self.refuse(sentence("What stands in the place of the host can be no host's name."))
        elif (
            keyword not in FILE_KEYWORDS
            and keyword not in {"host", "port"}
            and (
                without_secrets(value) != value
                or shown(keyword, value) != value
                or any(names_a_secret(found[1]) for found in _SETTING_IN_CODE.finditer(value))
            )
        ):
            self.refuse(
                sentence(
                    "“{key}” holds something that looks like a password. Take it out.", key=keyword
                )
            )
        elif keyword == "port" and not all(
            not port or (port.isdecimal() and 0 < int(port[:9]) < 65_536)
            for port in value.split(",")
        ):
            self.refuse(sentence("The port is no number from 1 to 65535."))

    def _refuse_mode(self, value: str) -> NoReturn:
        meant = meant_sslmode(value)
        word = printable(value, limit=40) if without_secrets(value) == value else "…"
        if meant is None:
            self.refuse(
                sentence(
                    "“{value}” is no sslmode. There are disable, allow, prefer, require, verify-ca "
                    "and verify-full.",
                    value=word,
                )
            )
        self.refuse(
            sentence(
                "“{value}” is no sslmode; “{meant}” was probably meant. Write that.",
                value=word, meant=meant.value,
            )
        )  # fmt: skip

    def _say_unknown(self) -> None:
        if not self._unknown:
            return
        known = {
            name: value
            for name, value in self._unknown.items()
            if is_driver_setting(name) and without_secrets(f"{name}={value}") == f"{name}={value}"
        }
        if known:
            self.kept["driver_parameters"] = {k: printable(v) for k, v in known.items()}
            self.concern(
                ConcernCode.UNKNOWN,
                sentence(
                    "libpq has no setting like these of {program}; they are kept beside the "
                    "profile, without effect: {names}.",
                    program=self.program,
                    names=_listed(list(known)),
                ),
            )
        others = len(self._unknown) - len(known)
        if others:
            self.concern(
                ConcernCode.NOT_KEPT,
                sentence(
                    "Settings that are not known here may hold a secret, and were left out: "
                    "{count}.",
                    count=others,
                ),
            )

    def _say_files(self) -> None:
        """Names of files that mean something else here than where they were written."""
        for keyword in FILE_KEYWORDS:
            value = self.values.get(keyword, "")
            if not value or (keyword == "sslrootcert" and value == _SYSTEM):
                continue
            part = unexpanded_part(value)
            if part:
                text = sentence(
                    "“{keyword}” has {part} in it, which a shell puts something in for and libpq "
                    "does not.",
                    keyword=keyword, part=part,
                )  # fmt: skip
            elif not (PurePosixPath(value).is_absolute() or PureWindowsPath(value).is_absolute()):
                text = sentence(
                    "“{keyword}” names a file without its folder: libpq looks for it where the "
                    "program was started.",
                    keyword=keyword,
                )
            else:
                continue
            self.concern(ConcernCode.AMBIGUOUS, text, keyword)

    def _say_weaker(self) -> None:
        if "sslmode" not in self.values and ("service" in self.values or self._asks_for("sslmode")):
            return  # the service file says it, or who fills it in
        match self.values.get("sslmode"):
            case SslMode.VERIFY_FULL:
                return
            case SslMode.VERIFY_CA:
                text = sentence("verify-ca checks who issued the certificate, not the host's name.")
            case SslMode.REQUIRE:
                text = sentence("require encrypts, and does not check who answers.")
            case SslMode.DISABLE:
                text = sentence("disable: nothing is encrypted.")
            case None:
                text = sentence(
                    "No sslmode is given. libpq then uses prefer, which goes on without encryption "
                    "where the server offers none."
                )
            case mode:
                text = sentence(
                    "{mode} goes on without encryption where the server offers none.", mode=mode
                )
        self.concern(ConcernCode.WEAKER, text, "sslmode")


def _listed(names: list[str]) -> str:
    shown_ones = names[:12]
    more = len(names) - len(shown_ones)
    return ", ".join(shown_ones) + (f" … (+{more})" if more else "")


def _has_bytes(text: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" for c in text)
