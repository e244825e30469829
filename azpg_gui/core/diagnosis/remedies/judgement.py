"""Every remedy is judged here before it is offered: does it prove less than was asked for, and can
it take effect at all?"""

import os
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.keywords import Traits, traits_of
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin, Setting
from azpg_gui.core.connection.profile import Trust
from azpg_gui.core.connection.roots_choice import trust_behind
from azpg_gui.core.connection.unexpanded_paths import expanded
from azpg_gui.core.diagnosis.model import Action, Finding, Remedy
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.diagnosis.remedies import outranking
else:  # where a file is named elsewhere than in what was given
    outranking = later("azpg_gui.core.diagnosis.remedies.outranking")

__all__ = ["judged", "lowers_proof"]


def judged(parameters: ConnectionParameters, finding: Finding, *, listed: int = 1) -> Finding:
    """``finding`` with its remedies marked, the cautious ones last, each in a form that works.

    Args:
        listed: servers that were given. A remedy for one of several would replace the whole list,
            so it is left out.
    """
    remedies = [
        _judged(parameters, remedy)
        for remedy in finding.remedies
        if listed == 1
        or finding.stage is Stage.SETTINGS
        or not {"host", "hostaddr", "port"} & remedy.set.keys()
    ]
    remedies.sort(key=lambda remedy: remedy.cautious)
    return replace(finding, remedies=tuple(remedies))


def lowers_proof(parameters: ConnectionParameters, changes: Mapping[str, str]) -> bool:
    """Less would be proven with ``changes`` than what was asked for. A change of host is not judged
    here: whoever offers a name knows where it comes from."""
    for keyword, value in changes.items():
        now, traits = parameters.value(keyword), traits_of(keyword)
        if traits.order and _rank(traits, value) < _rank(traits, now):
            return True
        if traits.demands and now and not value and now not in changes.values():
            return True  # what moves to another keyword is not given up
    return "sslrootcert" in changes and _other_roots(parameters, changes["sslrootcert"])


def _rank(traits: Traits, value: str) -> int:
    """An unknown value ranks with the default."""
    return traits.order.index(value if value in traits.order else traits.default)


def _other_roots(parameters: ConnectionParameters, named: str) -> bool:
    """Roots the user did not name take the place of those he did. The pinned roots of Azure for an
    Azure host are none of that, nor the file he meant with ``~``."""
    setting = parameters.setting("sslrootcert")
    if setting is None or not setting.value or named == setting.value:
        return False
    if setting.origin is Origin.LIBPQ_PLACE and not parameters.sslmode.verifies:
        return False
    azure = azure_host(parameters.host) is not None
    if azure and trust_behind(named, parameters.host) is Trust.AZURE:
        return False
    return named != expanded(setting.value, os.environ)


def _judged(parameters: ConnectionParameters, remedy: Remedy) -> Remedy:
    cautious = (
        remedy.cautious
        or remedy.action is Action.SEND_PASSWORD_UNENCRYPTED
        or lowers_proof(parameters, remedy.set)
    )
    return replace(_taking_effect(parameters, remedy), cautious=cautious)


def _taking_effect(parameters: ConnectionParameters, remedy: Remedy) -> Remedy:
    """Removing a setting removes what was given here. One that comes from a variable or a service
    file would come back: another value is given here that outranks it, or its place is named."""
    stuck = [
        setting
        for keyword, value in remedy.set.items()
        if not value
        and (setting := parameters.setting(keyword)) is not None
        and setting.origin in {Origin.ENVIRONMENT, Origin.SERVICE_FILE}
    ]
    if not stuck:
        return replace(
            remedy, note=remedy.note or outranking.outranked_file(parameters, remedy.set)
        )
    instead = outranking.instead_of_removing(parameters, remedy.set, stuck, os.environ)
    if instead.note is None:
        return replace(remedy, set={**remedy.set, **instead.given})
    kept = {k: v for k, v in remedy.set.items() if k not in {one.keyword for one in stuck}}
    if instead.given or (instead.of_files and any(kept.values())):
        return replace(remedy, set={**kept, **instead.given}, note=instead.note)
    return _at_its_source(remedy, stuck)


def _at_its_source(remedy: Remedy, stuck: list[Setting]) -> Remedy:
    sources = ", ".join(dict.fromkeys(setting.source for setting in stuck))
    variables = [s.source for s in stuck if s.origin is Origin.ENVIRONMENT]
    keywords = ", ".join(setting.keyword for setting in stuck)
    note = sentence(
        "{keywords} comes from {source}: it has to be removed there.",
        keywords=keywords,
        source=sources,
    )
    if len(variables) < len(stuck):
        return replace(remedy, set={}, action=Action.RUN_AGAIN, label=sentence("Test again"),
                       note=note)  # fmt: skip
    unset = "set {}=" if os.name == "nt" else "unset {}"
    command = "; ".join(unset.format(name) for name in variables)
    return replace(remedy, set={}, command=command, note=note)
