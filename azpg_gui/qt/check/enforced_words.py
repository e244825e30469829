"""Whether a server insists on TLS, in words."""

from azpg_gui.core.answer import Answer
from azpg_gui.qt.translation import tr, translated

__all__ = ["enforced_words"]


def enforced_words(insists: Answer) -> str:
    match insists.value:
        case True:
            return tr("TLS is enforced.")
        case False:
            return tr("TLS is not enforced.")
        case None:
            return tr(
                "Whether TLS is enforced is not known: {reason}", reason=translated(insists.why)
            )
