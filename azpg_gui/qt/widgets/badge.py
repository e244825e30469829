"""A profile's last result in shape, colour and words."""

from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple, assert_never

from azpg_gui.core.sentences import Sentence, day, sentence
from azpg_gui.core.vocabulary import Stage, Verdict
from azpg_gui.core.wording import failure_words
from azpg_gui.qt.theme.signs import Sign

if TYPE_CHECKING:
    from azpg_gui.core.storage.last_results import LastResult

__all__ = ["LOOKS", "Badge", "ago", "badge_of"]


# Shape and colour of each verdict; the colours themselves are in ``theme/colours.py``.
LOOKS: Final = {
    Verdict.ENCRYPTED_AND_PROVEN: (Sign.PROVEN, "good"),
    Verdict.ENCRYPTED_ENDPOINT_PROVEN: (Sign.UNPROVEN, "warning"),
    Verdict.ENCRYPTED_NOT_PROVEN: (Sign.UNPROVEN, "warning"),
    Verdict.ENCRYPTED_TO_MIDDLE_BOX: (Sign.UNPROVEN, "warning"),
    Verdict.NOT_ENCRYPTED: (Sign.OPEN, "bad"),
    Verdict.FAILED: (Sign.FAILED, "bad"),
    Verdict.STOPPED: (Sign.STOPPED, "plain"),
}


class Badge(NamedTuple):
    """``state`` is good, warning, bad or plain; ``short`` is for the narrow list."""

    sign: Sign
    state: str
    text: Sentence
    short: Sentence


_UNTESTED = Badge(Sign.WAITING, "plain", sentence("not tested yet"), sentence("not tested yet"))


_SOON, _VERY_SOON = 30, 7  # days before a server's certificate ends


def badge_of(result: "LastResult | None", now: datetime | None = None) -> Badge:
    """What the last test found; a certificate that ends within thirty days comes before a good
    verdict.

    Args:
        now: UTC; None leaves the dates out.
    """
    if result is None:
        return _UNTESTED
    ending = _ending(result, now) if now is not None else None
    if ending is not None and not result.failed_stage:
        return ending
    if isinstance(result.verdict, Verdict):
        return _of_verdict(result.verdict, result.failed_stage)
    if result.failed_stage:
        return _failed(result.failed_stage)
    # Of a newer version of this program: it was tested, and nobody here knows how it went.
    text = sentence("result not known")
    return Badge(Sign.WARNING, "plain", text, text)


def _of_verdict(verdict: Verdict, failed_stage: Stage | str) -> Badge:
    match verdict:
        case Verdict.ENCRYPTED_AND_PROVEN:
            text = sentence("Encrypted and server proven")
            return Badge(*LOOKS[verdict], text, sentence("proven"))
        case Verdict.ENCRYPTED_ENDPOINT_PROVEN:
            text = sentence("Encrypted, and the endpoint is proven")
            return Badge(*LOOKS[verdict], text, sentence("endpoint proven"))
        case Verdict.ENCRYPTED_NOT_PROVEN:
            text = sentence("Encrypted, server not proven")
            return Badge(*LOOKS[verdict], text, sentence("not proven"))
        case Verdict.ENCRYPTED_TO_MIDDLE_BOX:
            text = sentence("Encrypted to a middle box")
            return Badge(*LOOKS[verdict], text, sentence("middle box"))
        case Verdict.NOT_ENCRYPTED:
            return Badge(*LOOKS[verdict], sentence("Not encrypted"), sentence("not encrypted"))
        case Verdict.STOPPED:
            text = sentence("Stopped by you")
            return Badge(*LOOKS[verdict], text, sentence("stopped"))
        case Verdict.FAILED:
            return _failed(failed_stage)
        case _:
            assert_never(verdict)


def _failed(stage: Stage | str) -> Badge:
    text = failure_words(stage) if isinstance(stage, Stage) else sentence("failed")
    return Badge(Sign.FAILED, "bad", text, text)


def _ending(result: "LastResult", now: datetime) -> Badge | None:
    if result.server_until is None:
        return None
    left = (result.server_until - now).days
    if left > _SOON:
        return None
    if left < 0:
        text = sentence("server certificate expired")
        return Badge(Sign.FAILED, "bad", text, text)
    text = (
        sentence("server certificate: 1 day left")
        if left == 1
        else sentence("server certificate: {days} days left", days=left)
    )
    return Badge(Sign.WARNING, "bad" if left <= _VERY_SOON else "warning", text, text)


def ago(moment: datetime, now: datetime) -> Sentence:
    """How long ago, in the largest unit that is not zero. Both in UTC."""
    seconds = max(0, int((now - moment).total_seconds()))
    if seconds < 60:
        return sentence("just now")
    if seconds < 3600:
        return sentence("{count} min ago", count=seconds // 60)
    if seconds < 86_400:
        return sentence("{count} h ago", count=seconds // 3600)
    return sentence("{date}", date=day(moment.astimezone()))
