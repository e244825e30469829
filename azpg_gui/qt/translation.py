"""Every sentence a person reads goes through here."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from azpg_gui.core.words import ExplainedError, Sentence, fill
from azpg_gui.resources import resource

__all__ = ["LANGUAGES", "explanation", "install_language", "shown", "tr", "words"]

_CONTEXT = "azpg"
LANGUAGES = ("en", "ko")


def tr(template: str, **values: object) -> str:
    """``template`` in the window's language, with ``{name}`` replaced.

    The template is a literal, for packaging/translations.py to find.
    """
    translated = QCoreApplication.translate(_CONTEXT, template)
    return fill(translated, {name: str(value) for name, value in values.items()})


def words(text: Sentence) -> str:
    """A sentence of the core in the window's language; sentences inside it as well."""
    translated = QCoreApplication.translate(_CONTEXT, text.template) if text.template else ""
    return fill(
        translated,
        {n: words(v) if isinstance(v, Sentence) else v for n, v in text.values.items()},
    )


def shown(text: str | Sentence) -> str:
    """What the core says in a word of its own, or as a value that needs no translation."""
    return words(text) if isinstance(text, Sentence) else text


def explanation(error: Exception) -> str:
    """An error's own sentence, translated; what has none is shown as it is."""
    return words(error.sentence) if isinstance(error, ExplainedError) else str(error)


def install_language(application: QCoreApplication, language: str | None = None) -> str:
    """Translate the program, and Qt's own buttons; the system's language unless one is named.

    Returns:
        The language in use, one of ``LANGUAGES``.
    """
    wanted = language or QLocale.system().name().partition("_")[0]
    if wanted not in LANGUAGES:
        wanted = "en"
    if wanted != "en":
        translator = QTranslator(application)
        if translator.load(str(resource("translations", f"azpg_{wanted}.qm"))):
            application.installTranslator(translator)
    return wanted
