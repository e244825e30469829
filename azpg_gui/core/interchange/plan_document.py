"""The plan of an import as a document for JSON: secrets are named, never shown."""

from typing import Any, Final

from azpg_gui.core.interchange.imported import Refusal
from azpg_gui.core.interchange.plan import ImportPlan, Step, libpq_values

__all__ = ["plan_document"]

_SCHEMA: Final = 1
_UNKNOWN: Final = "unknown"  # nothing was recognised


def plan_document(plan: ImportPlan) -> dict[str, Any]:
    """``{"schema": 1, "plan": […], "refused": […]}``."""
    return {
        "schema": _SCHEMA,
        "plan": [_step(step) for step in plan.steps],
        "refused": [_refusal(refusal) for refusal in plan.refused],
    }


def _step(step: Step) -> dict[str, Any]:
    origin = step.imported.origin
    return {
        "action": step.action.value,
        "name": step.profile.name,
        "values": libpq_values(step.profile),
        "secrets": sorted(step.imported.secrets),
        "concerns": [{"code": c.code.value, "text": str(c.sentence)} for c in step.concerns],
        "origin": {"kind": origin.kind.value, "file": origin.file, "line": origin.line},
    }


def _refusal(refusal: Refusal) -> dict[str, Any]:
    kind = refusal.kind.value if refusal.kind is not None else _UNKNOWN
    return {"kind": kind, "line": refusal.line, "text": str(refusal.sentence)}
