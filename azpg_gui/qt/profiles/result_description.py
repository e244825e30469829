"""The words for a profile's result: in the heading and, shorter, in the list."""

from datetime import datetime
from typing import NamedTuple

from azpg_gui.qt.profiles.results import Shown
from azpg_gui.qt.theme.signs import Sign
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.badge import ago, badge_of

__all__ = ["ResultDescription", "describe_result"]


class ResultDescription(NamedTuple):
    """``state`` is good, warning, bad or plain; ``heading`` stands beside the name, and ``long`` is
    its tool tip."""

    sign: Sign
    state: str
    long: str
    short: str
    heading: str


def describe_result(shown: Shown, now: datetime) -> ResultDescription | None:
    """None where nothing of this profile was tested yet.

    Args:
        now: UTC.
    """
    if shown.result is None:
        if not shown.changed:
            return None
        text = tr("changed since the test")
        return ResultDescription(Sign.WAITING, "plain", text, text, text)
    badge = badge_of(shown.result, now)
    age = translated(ago(shown.result.tested_at, now))
    if shown.tested_as:
        # The list names the profile; what was proven is another host than it is saved with.
        long = tr("{verdict} as {host}", verdict=translated(badge.text), host=shown.tested_as)
        short = tr("{verdict} as {host}", verdict=translated(badge.short), host=shown.tested_as)
        host = shown.tested_as.partition(".")[0]
        heading = tr("{verdict} as {host}", verdict=translated(badge.short), host=f"{host}…")
        return ResultDescription(badge.sign, badge.state, long, short, heading)
    long, short = f"{translated(badge.text)} · {age}", f"{translated(badge.short)} · {age}"
    return ResultDescription(badge.sign, badge.state, long, short, long)
