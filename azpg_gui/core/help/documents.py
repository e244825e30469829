"""The help as the documents in ``docs/help``."""

from collections.abc import Callable

from azpg_gui.core.help.contents import GUIDES, finding_pages
from azpg_gui.core.help.page import as_markdown
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["documents"]


def documents(say: Callable[[Sentence], str]) -> dict[str, str]:
    """Content by the file's name, in the language of ``say``."""
    found = {f"{page.name}.md": as_markdown(page, say) for page in GUIDES}
    body = (
        f'<a id="{page.name}"></a>\n\n{as_markdown(page, say, level=2)}' for page in finding_pages()
    )
    found["findings.md"] = f"# {say(sentence('Findings'))}\n\n" + "\n".join(body)
    return found
