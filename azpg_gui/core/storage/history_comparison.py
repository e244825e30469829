"""Two tests side by side, in one sentence. What was not seen both times cannot be compared."""

from collections.abc import Sequence
from dataclasses import fields, replace

from azpg_gui.core.sentences import Sentence, happened, sentence
from azpg_gui.core.storage.history import HistoryEntry
from azpg_gui.core.storage.history_changes import Change, changes_between
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Comparison", "compare", "seen_before"]

# Attributes of ``HistoryEntry`` that a server shows, and what people call them.
_FACTS = {
    "address": sentence("address"),
    "chain": sentence("certificate"),
    "anchor": sentence("root"),
    "protocol": sentence("protocol"),
    "cipher": sentence("cipher"),
    "group": sentence("key exchange"),
    "server_version": sentence("server version"),
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Attributes:
    changes: the weightiest first.
    compared: the certificate was seen both times, so that no change means the same server.
    summary: what is to be said of it, ``changes`` apart.
    """

    changes: tuple[Change, ...]
    compared: bool
    summary: Sentence | None


def seen_before(tests: Sequence[HistoryEntry]) -> HistoryEntry | None:
    """Each fact as the newest test of the same host saw it: a failed test in between hides no
    change.

    Args:
        tests: the oldest first.

    Returns:
        Verdict and host of the newest test, the moment of the newest that saw a certificate.
    """
    if not tests:
        return None
    known = tests[-1]
    for test in reversed(tests[:-1]):
        if test.host != known.host:
            continue
        if not known.chain and test.chain:
            known = replace(known, tested_at=test.tested_at)
        if not known.anchor:
            known = replace(known, anchor_name=test.anchor_name)
        missing = {
            f.name for f in fields(HistoryEntry) if f.name in _FACTS and not getattr(known, f.name)
        }
        known = replace(known, **{name: getattr(test, name) for name in missing})
    return known


def compare(earlier: HistoryEntry, later: HistoryEntry) -> Comparison:
    """What changed, and what nobody can say."""
    changes = changes_between(earlier, later)
    both = [fact for fact in _FACTS if getattr(earlier, fact) and getattr(later, fact)]
    once = [
        fact
        for fact in _FACTS
        if fact not in both and (getattr(earlier, fact) or getattr(later, fact))
    ]
    summary: Sentence | None = None
    if not both:
        summary = (
            sentence("The last test saw nothing of the server, so nothing can be compared.")
            if not any(getattr(later, fact) for fact in _FACTS)
            else sentence("No test before it saw as much, so nothing can be compared.")
        )
    elif "chain" not in both:
        summary = sentence(
            "Not seen both times, so not compared: {facts}.", facts=_listed(once or ["chain"])
        )
        if not changes:
            summary = sentence(
                "No change in what was seen both times: {facts}. {rest}",
                facts=_listed(both), rest=summary,
            )  # fmt: skip
    elif not changes:
        summary = sentence(
            "Nothing changed: the same server, certificate and issuer as on {date}.",
            date=happened(earlier.tested_at),
        )
    return Comparison(changes, "chain" in both, summary)


def _listed(facts: Sequence[str]) -> Sentence:
    first, *rest = facts
    if not rest:
        return _FACTS[first]
    return sentence("{first}, {rest}", first=_FACTS[first], rest=_listed(rest))
