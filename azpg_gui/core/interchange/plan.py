"""What an import would do: ``(existing, imported) -> ImportPlan``, without doing any of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.given_values import with_settings
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.profile_fields import with_kept
from azpg_gui.core.interchange.imported import (
    Concern,
    ConcernCode,
    Imported,
    Kind,
    Reading,
    Refusal,
)
from azpg_gui.core.interchange.password_lines import fits
from azpg_gui.core.interchange.strength import weaker_settings
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Action", "ImportPlan", "Step", "libpq_values", "make_plan"]


class Action(StrEnum):
    CREATE = "create"
    MERGE = "merge"  # what was not set is added
    CHANGE = "change"  # what was set otherwise is changed
    SKIP = "skip"  # it is all there


_KEEPABLE: Final = ("password", "sslpassword")


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of one connection.

    Attributes:
        profile: as it will be.
        before: as it is; None for one that will be created.
    """

    action: Action
    imported: Imported
    profile: Profile
    before: Profile | None = None
    concerns: tuple[Concern, ...] = ()

    @property
    def differences(self) -> dict[str, tuple[str, str]]:
        """Keyword → the value before and after, for a preview; empty for one that is not set."""
        before = libpq_values(self.before) if self.before is not None else {}
        after = libpq_values(self.profile)
        return {
            keyword: (before.get(keyword, ""), after.get(keyword, ""))
            for keyword in {**before, **after}
            if before.get(keyword, "") != after.get(keyword, "")
        }

    @property
    def keepable(self) -> dict[str, Secret]:
        """The secrets a profile has a place for in the keyring, by their libpq keywords."""
        return {k: s for k, s in self.imported.secrets.items() if k in _KEEPABLE}


@dataclass(frozen=True, slots=True)
class ImportPlan:
    steps: tuple[Step, ...] = ()
    refused: tuple[Refusal, ...] = ()


def make_plan(
    existing: Sequence[Profile],
    reading: Reading,
    new_identifier: Callable[[], str],
    *,
    with_secrets: bool = True,
) -> ImportPlan:
    """Every connection is met with the profiles that are there, and with those before it: the same
    server, database and user is the same connection, whatever it is called.

    Args:
        with_secrets: passwords will be kept, or asked about. Without, one that only has a password
            to add is all there.
    """
    planning = _Planning(list(existing), new_identifier, with_secrets=with_secrets)
    for imported in reading.imported:
        planning.add(imported)
    return ImportPlan(tuple(planning.steps), (*reading.refused, *planning.refused))


def libpq_values(profile: Profile) -> dict[str, str]:
    """The profile's own settings, the roots of the system among them."""
    values = dict(profile.values)
    if profile.trust is Trust.SYSTEM:
        values["sslrootcert"] = "system"
    return values


class _Planning:
    def __init__(
        self, profiles: list[Profile], new_identifier: Callable[[], str], *, with_secrets: bool
    ) -> None:
        self._profiles = {profile.identifier: profile for profile in profiles}
        self._names = {profile.name for profile in profiles}
        self._same: dict[tuple[str, ...], list[str]] = {}
        for profile in profiles:
            self._same.setdefault(_endpoint(libpq_values(profile)), []).append(profile.identifier)
        self._new_identifier = new_identifier
        self._with_secrets = with_secrets
        self._answered: set[str] = set()
        self.steps: list[Step] = []
        self.refused: list[Refusal] = []

    def add(self, imported: Imported) -> None:
        if imported.origin.kind is Kind.PASSWORD_FILE:
            self._add_password(imported)
            return
        if _lacks_its_host(imported):
            self._refuse(
                imported,
                sentence("The host is a placeholder. Put the server's name in its place."),
            )
            return
        same = [self._profiles[i] for i in self._same.get(_endpoint(imported.values), ())]
        named = [p for p in same if p.name == imported.name]
        if same:
            self._meet((named or same)[0], imported)
        else:
            self._create(imported)

    def _add_password(self, imported: Imported) -> None:
        """As libpq looks: of the lines that fit, the first counts."""
        fitting = [p for p in self._profiles.values() if fits(imported, libpq_values(p))]
        for profile in fitting:
            if profile.identifier not in self._answered:
                self._answered.add(profile.identifier)
                self.steps.append(Step(Action.MERGE, imported, profile, profile, imported.concerns))
        if fitting:
            return
        if imported.patterns & {"host", "user"}:
            self._refuse(
                imported,
                sentence(
                    "The line is for any host or any user, and none of the profiles is meant by it."
                ),
            )
        else:
            self._answered.add(self._create(imported).identifier)

    def _refuse(self, imported: Imported, text: Sentence) -> None:
        origin = imported.origin
        self.refused.append(Refusal(text, origin.kind, origin.file, origin.line))

    def _create(self, imported: Imported) -> Profile:
        wanted = imported.name or _default_name(imported.values)
        name, number = wanted, 1
        while name in self._names:
            number += 1
            name = f"{wanted} ({number})"
        concerns = imported.concerns
        if name != wanted:
            text = sentence(
                "There is a profile “{name}” for another connection. This one is called “{new}”.",
                name=wanted, new=name,
            )  # fmt: skip
            concerns = (*concerns, Concern(ConcernCode.AMBIGUOUS, text))
        bare = Profile(self._new_identifier(), name, imported.group, {}, _trust(imported))
        profile = with_settings(with_kept(bare, imported.kept), imported.values)
        self._profiles[profile.identifier] = profile
        self._names.add(name)
        self._same.setdefault(_endpoint(imported.values), []).append(profile.identifier)
        self.steps.append(Step(Action.CREATE, imported, profile, None, concerns))
        return profile

    def _meet(self, profile: Profile, imported: Imported) -> None:
        before = libpq_values(profile)
        kept, concerns = weaker_settings(before, imported.values)
        taken = {
            k: v for k, v in imported.values.items() if k not in kept and before.get(k, "") != v
        }
        # Written otherwise, the same server: Azure's name in capitals, 5432 beside nothing.
        taken = {k: v for k, v in taken.items() if k not in _ENDPOINT or k not in before}
        if before and "port" in taken and taken["port"] == "5432":
            del taken["port"]
        settled = with_settings(with_kept(profile, imported.kept), taken)
        after = replace(settled, group=profile.group or imported.group)
        there = {"password": profile.remember, "sslpassword": profile.remember_passphrase}
        has_new_secret = self._with_secrets and any(
            there.get(keyword) != "keyring" for keyword in imported.secrets
        )
        if any(keyword in before for keyword in taken):
            action = Action.CHANGE
        elif after != profile or has_new_secret:
            action = Action.MERGE
        else:
            action = Action.SKIP
        self._profiles[profile.identifier] = after
        self.steps.append(Step(action, imported, after, profile, (*imported.concerns, *concerns)))


_ENDPOINT: Final = ("host", "hostaddr", "port", "dbname", "user", "service")


def _endpoint(values: Mapping[str, str]) -> tuple[str, ...]:
    host = values.get("host", "").lower()
    user = values.get("user", "")
    return (
        ",".join(name.rstrip(".") for name in host.split(",")),
        values.get("hostaddr", ""),
        values.get("port", "") or "5432",
        values.get("dbname", "") or user,
        user,
        values.get("service", ""),
    )


def _lacks_its_host(imported: Imported) -> bool:
    return any(
        c.code is ConcernCode.PLACEHOLDER and c.keyword == "host" for c in imported.concerns
    ) and (not imported.host)


def _trust(imported: Imported) -> Trust:
    """Without a word about roots: this program's own for Azure's servers, for all others what
    libpq does by itself."""
    if imported.trust is not None:
        return imported.trust
    hosts = imported.host.split(",")
    return Trust.AZURE if any(azure_host(host) for host in hosts) else Trust.LIBPQ_PLACE


def _default_name(values: Mapping[str, str]) -> str:
    """``orders`` of ``orders.postgres.database.azure.com``, ``orders/sales`` of another database
    than postgres."""
    host = values.get("host", "") or values.get("hostaddr", "")
    first = host.split(",")[0]
    azure = azure_host(first)
    name = azure.server if azure is not None else first
    name = name or values.get("service", "") or "localhost"
    database = values.get("dbname", "")
    return name if database in {"", "postgres"} else f"{name}/{database}"
