"""The shape of one row: what a finding means, what tells it from its neighbours, what decides."""

from typing import Final, NamedTuple

from azpg_gui.core.azure.commands import firewall_rules
from azpg_gui.core.azure.hosts import AzureHost, Cloud, Deployment
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.sentences import Sentence, sentence

__all__ = [
    "CERTIFICATE_CHECK",
    "CHECK",
    "ROOTS_VERIFY",
    "Meaning",
    "add_firewall_rule",
    "by_hand",
    "change",
    "command",
]

# Commands that decide; TARGET and FILE stand for what the user has. ``explain`` puts the host and
# the port of the message in place of TARGET.
CHECK: Final = "azpg check TARGET"
ROOTS_VERIFY: Final = "azpg roots verify FILE"
CERTIFICATE_CHECK: Final = "azpg certificate check FILE"


class Meaning(NamedTuple):
    """Attributes:
    title: a verdict a person would say.
    meaning: what the server, libpq or the driver did, and why.
    told_apart_by: what tells it from other causes of the same words.
    remedies: the first that helps first.
    decides: the command that shows whether this is the cause.
    """

    title: Sentence
    meaning: Sentence
    told_apart_by: Sentence
    remedies: tuple[Remedy, ...]
    decides: str = CHECK


def by_hand(label: Sentence) -> Remedy:
    """A remedy that is done elsewhere: by hand, by somebody else."""
    return Remedy(label)


def change(keyword: str, value: str) -> Remedy:
    """A libpq keyword set; an empty value removes it."""
    if not value:
        return Remedy(sentence("Remove {keywords}", keywords=keyword), {keyword: ""})
    return Remedy(
        sentence("Set {keyword} to {value}", keyword=keyword, value=value), {keyword: value}
    )


def command(label: Sentence, text: str) -> Remedy:
    """A command to be copied, never run."""
    return Remedy(label, command=text)


def add_firewall_rule() -> tuple[Remedy, ...]:
    """As every Azure CLI spells it: nobody is asked which one is here. SERVER and ADDRESS stand
    where a message may name them."""
    server = AzureHost(
        "SERVER", Deployment.FLEXIBLE_SERVER, Cloud.PUBLIC, private_link=False, labels=("SERVER",)
    )
    return tuple(
        command(
            sentence("Add a firewall rule (Azure CLI {versions})", versions=rule.versions),
            rule.command,
        )
        for rule in firewall_rules(server, "ADDRESS")
    )
