"""An explanation as the JSON of ``azpg explain --json``."""

from typing import Any, Final

from azpg_gui.core.explanations.explain import Cause, Explained

__all__ = ["explanation_as_json"]

_SCHEMA: Final = 1


def explanation_as_json(explanation: Explained) -> dict[str, Any]:
    """Keys are stable; more may be added. No secret is in it."""
    return {
        "schema": _SCHEMA,
        "causes": [_cause(cause) for cause in explanation.causes],
        "attempts": [
            {
                "words": attempt.words,
                "host": attempt.host or None,
                "address": attempt.address or None,
                "port": int(attempt.port) if attempt.port else None,
                "code": attempt.codes[0] if attempt.codes else None,
                "follows": attempt.follows,
            }
            for attempt in explanation.attempts
        ],
    }


def _cause(cause: Cause) -> dict[str, Any]:
    return {
        "code": cause.code,
        "title": str(cause.title),
        "meaning": " ".join(str(said) for said in (cause.meaning, cause.note) if said is not None),
        "told_apart_by": str(cause.told_apart_by),
        "recognised_by": cause.recognised_by,
        "remedies": [
            {"label": str(remedy.label), "set": dict(remedy.set), "command": remedy.command}
            for remedy in cause.remedies
        ],
        "decides": cause.decides,
    }
