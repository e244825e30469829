"""The second line of each profile in the list: no two rows look the same."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from azpg_gui.core.azure.hosts import is_this_computer
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.profile_name import shown_host
from azpg_gui.practice.scenarios import scenario_at
from azpg_gui.qt.translation import tr

__all__ = ["Told", "row_details"]

_Look = tuple[str, str, str]


class Told(NamedTuple):
    """``result``: the last result in a word or two; empty where nothing was tested."""

    profile: Profile
    result: str


def row_details(rows: Iterable[Told]) -> list[str]:
    """For each row its result, and its host unless that is in the name. Rows that would look the
    same say what they differ in."""
    told = list(rows)
    found = [_detail(one, shown_host(one.profile)) for one in told]
    looks = [_look(one.profile, detail) for one, detail in zip(told, found, strict=True)]
    often = Counter(looks)
    found = [
        _detail(one, _address(one.profile)) if often[look] > 1 else detail
        for one, look, detail in zip(told, looks, found, strict=True)
    ]
    seen = Counter[_Look]()
    for index, one in enumerate(told):
        look = _look(one.profile, found[index])
        seen[look] += 1
        if seen[look] > 1:  # the same connection twice
            found[index] = f"({seen[look]}) {found[index]}"
    return found


def _look(profile: Profile, detail: str) -> _Look:
    return profile.group, profile.name, detail


def _detail(one: Told, where: str) -> str:
    profile, result = one
    scenario = scenario_at(profile.host)
    if scenario is not None and is_this_computer(profile.values.get("hostaddr", "")):
        # What `azpg practice` calls it: the host is nobody's.
        return f"{scenario.value} · {result or tr('this computer')}"
    parts = [part for part in (result, where) if part]
    return " · ".join(parts) or tr("not tested yet")


def _address(profile: Profile) -> str:
    """``user@host:port/dbname``, as libpq's URIs have it."""
    port = profile.values.get("port", "5432")
    user = f"{profile.user}@" if profile.user else ""
    database = profile.values.get("dbname", "postgres")
    return f"{user}{profile.host}{f':{port}' if port != '5432' else ''}/{database}"
