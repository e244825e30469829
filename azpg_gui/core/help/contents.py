"""Every page of the help, by its name."""

from functools import cache
from typing import TYPE_CHECKING, Final

from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.explanations.tables import MEANINGS
from azpg_gui.core.help.frameworks import FRAMEWORKS
from azpg_gui.core.help.guide import GUIDE
from azpg_gui.core.help.page import Block, Page, code, heading, item, text
from azpg_gui.core.sentences import sentence

if TYPE_CHECKING:
    from azpg_gui.core.explanations.meanings.meaning import Meaning

__all__ = ["GUIDES", "finding_page", "finding_pages", "page_named"]

GUIDES: Final = (GUIDE, *FRAMEWORKS)


def page_named(name: str) -> Page | None:
    """A guide, a framework, or a finding's code."""
    wanted = name.strip().lower().replace("_", "-")
    for page in GUIDES:
        if page.name == wanted:
            return page
    return finding_page(wanted) if wanted in MEANINGS else None


@cache
def finding_pages() -> tuple[Page, ...]:
    """One for each finding, in the order of the stages."""
    return tuple(finding_page(name) for name in MEANINGS)


def finding_page(name: str) -> Page:
    """What it means, what tells it from others, how to mend it, and how to check it from a shell:
    the same that ``azpg explain`` says of it."""
    known: Meaning = MEANINGS[name]
    return Page(name, known.title, (
        text(known.meaning),
        text(sentence("Its code: {code}", code=name)),
        heading(sentence("What tells it from others")),
        text(known.told_apart_by),
        heading(sentence("What to do")),
        *(block for remedy in known.remedies for block in _remedy(remedy)),
        heading(sentence("How to check from a shell")),
        code(known.decides),
    ))  # fmt: skip


def _remedy(remedy: Remedy) -> tuple[Block, ...]:
    if remedy.command is not None:
        return (item(remedy.label), code(remedy.command))
    return (item(remedy.label),)
