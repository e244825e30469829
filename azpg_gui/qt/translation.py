"""Every sentence a person reads goes through here."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from azpg_gui.core.languages import ENGLISH, LANGUAGES, Language, language_for
from azpg_gui.core.sentences import ExplainedError, Moment, Sentence, fill
from azpg_gui.qt.regional import choose_locale, moment_text
from azpg_gui.resources import resource

__all__ = ["explanation", "install_language", "shown", "tr", "translated"]

_CONTEXT = "azpg"
# Kept on the application: two of them, one after the other, may have two languages (the tests do).
_PROPERTY = "language"


def tr(template: str, **values: object) -> str:
    """``template`` in the window's language, with ``{name}`` replaced; a moment among the values as
    the user's country writes it.

    The template is a literal, for packaging/translations.py to find.
    """
    translated = QCoreApplication.translate(_CONTEXT, template)
    told = {n: moment_text(v) if isinstance(v, Moment) else str(v) for n, v in values.items()}
    return fill(translated, told, _language())


def _language() -> Language:
    application = QCoreApplication.instance()
    chosen = application.property(_PROPERTY) if application else None
    return LANGUAGES.get(str(chosen), ENGLISH)


def translated(text: Sentence) -> str:
    """A sentence of the core in the window's language; sentences inside it as well."""
    template = QCoreApplication.translate(_CONTEXT, text.template) if text.template else ""
    return fill(template, {n: shown(v) for n, v in text.values.items()}, _language())


def shown(text: str | Sentence | Moment) -> str:
    """What the core says in a word of its own, or as a value that needs no translation."""
    if isinstance(text, Moment):
        return moment_text(text)
    return translated(text) if isinstance(text, Sentence) else text


def explanation(error: Exception) -> str:
    """An error's own sentence, translated; what has none is shown as it is."""
    return translated(error.sentence) if isinstance(error, ExplainedError) else str(error)


def install_language(application: QCoreApplication, language: str | None = None) -> str:
    """Translate the program, and Qt's own buttons; the system's language unless one is named.

    What is there already keeps the words it was made with.

    Returns:
        The language in use, one of ``LANGUAGES``.
    """
    chosen = language_for([language] if language else QLocale.system().uiLanguages())
    application.setProperty(_PROPERTY, chosen.code)
    QLocale.setDefault(choose_locale(QLocale.system(), chosen.code))
    for earlier in application.findChildren(QTranslator, _CONTEXT):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    if chosen is not ENGLISH:
        # Qt's own first, then what it lacks: the translator installed last is asked first.
        ours = str(resource("translations"))
        for name, folder in (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("qtbase", ours),
            ("azpg", ours),
        ):
            translator = QTranslator(application)
            translator.setObjectName(_CONTEXT)
            if translator.load(f"{name}_{chosen.code}.qm", folder):
                application.installTranslator(translator)
    return chosen.code
