"""What the menus hold. A further entry is one row here: its text, what it does, its keys."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from azpg_gui.core.languages import LANGUAGES
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.lazy import later
from azpg_gui.practice.scenarios import Scenario, title
from azpg_gui.qt.profiles.list_order import Sorting
from azpg_gui.qt.theme.appearance import Appearance, ThemeChoice
from azpg_gui.qt.theme.apply import current_theme
from azpg_gui.qt.window import menu_titles
from azpg_gui.qt.window.page import Page

if TYPE_CHECKING:
    from azpg_gui.qt.window import shortcuts_dialog
    from azpg_gui.qt.window.window_controller import WindowController

else:  # it shows what is here
    shortcuts_dialog = later("azpg_gui.qt.window.shortcuts_dialog")

__all__ = ["MENUS", "Entry", "Menu", "practice_entries"]


class Entry(NamedTuple):
    """Attributes:
    do: called with the controller of the window the menu is of.
    keys: as ``QKeySequence`` reads them; several are parted by ``; ``.
    possible: whether it can be done now; asked when the menu opens. Its keys work in any case, so
        ``do`` does nothing where nothing can be done.
    chosen: of an entry with a mark, whether it has it now.
    shown: keys that are shown and are the list's own: elsewhere they do something else.
    """

    text: Sentence
    do: "Callable[[WindowController], object]"
    keys: str = ""
    possible: "Callable[[WindowController], bool] | None" = None
    chosen: "Callable[[WindowController], bool] | None" = None
    shown: str = ""


class Menu(NamedTuple):
    """``entries`` may hold menus; None is a line between two of them."""

    title: Sentence
    entries: "tuple[Entry | Menu | None, ...]"


def practice_entries() -> tuple[Entry, ...]:
    """For each scenario a server that is started and tested."""
    return tuple(_practice(scenario) for scenario in Scenario)


def _practice(scenario: Scenario) -> Entry:
    # Where shortcuts stand (QAction.text): what `azpg practice` takes.
    code = scenario.value
    text = sentence("{about}\t{code}", about=title(scenario), code=code)
    return Entry(text, lambda w: w.practising.start_and_test(code))


def _look(text: Sentence, chosen: Callable[[Appearance], Appearance], keys: str = "") -> Entry:
    """Another language or look, made from the one there is."""
    return Entry(
        text, lambda w: w.preferences.choose_appearance(chosen(current_theme().appearance)), keys,
    )  # fmt: skip


def _marked(text: Sentence, chosen: Callable[[Appearance], Appearance]) -> Entry:
    """As ``_look``, with a mark where it is the one there is."""

    def is_chosen(_controller: object) -> bool:
        appearance = current_theme().appearance
        return chosen(appearance) == appearance

    return _look(text, chosen)._replace(chosen=is_chosen)


def _language(code: str, text: Sentence) -> Entry:
    return _marked(text, lambda one: replace(one, language=code))


def _theme(choice: ThemeChoice, text: Sentence) -> Entry:
    return _marked(text, lambda one: replace(one, theme=choice))


def _sorting(sorting: Sorting, text: Sentence) -> Entry:
    return Entry(text, lambda w: w.list.sort(sorting),
                 chosen=lambda w: w.window.profiles.sorting is sorting)  # fmt: skip


MENUS: Final = (
    Menu(menu_titles.FILE, (
        Entry(sentence("&New profile"), lambda w: w.new(), "Ctrl+N"),
        Entry(sentence("&Save profile"), lambda w: w.save(), "Ctrl+S"),
        None,
        Entry(sentence("&Import…"), lambda w: w.interchange.open(), "Ctrl+I"),
        Entry(sentence("&Export…"), lambda w: w.interchange.export(), "Ctrl+E"),
        Entry(sentence("Ear&lier versions…"), lambda w: w.profiles.versions.open()),
        None,
        Entry(sentence("&Preferences…"), lambda w: w.preferences.open(w.window), "Ctrl+,"),
        Entry(sentence("&Quit"), lambda w: w.window.close(), "Ctrl+Q"),
    )),
    Menu(menu_titles.EDIT, (
        Entry(sentence("&Undo"), lambda w: w.undo.take_back(), "Ctrl+Z",
              possible=lambda w: w.undo.possible),
        Entry(sentence("&Redo"), lambda w: w.form.redo(), "Ctrl+Shift+Z; Ctrl+Y",
              possible=lambda w: bool(w.form.steps.after)),
        None,
        Entry(sentence("Re&name"), lambda w: w.window.edit_name(), "F2"),
        Entry(sentence("&Duplicate"), lambda w: w.profiles.duplicate(w.current.identifier),
              "Ctrl+D"),
        Entry(sentence("Move u&p"), lambda w: w.list.step(down=False), "Ctrl+Shift+Up"),
        Entry(sentence("Move do&wn"), lambda w: w.list.step(down=True), "Ctrl+Shift+Down"),
        Entry(sentence("Dele&te…"), lambda w: w.profiles.deletion.ask(w.list.chosen), shown="Del"),
        None,
        Entry(sentence("&Find a profile"), lambda w: w.window.search_profiles(), "Ctrl+F"),
    )),
    Menu(menu_titles.CONNECTION, (
        Entry(sentence("&Test"), lambda w: w.test(), "F5"),
        Entry(sentence("Try &all modes"), lambda w: w.try_modes(), "Shift+F5"),
        None,
        Entry(sentence("Copy &summary"), lambda w: w.check.copy_summary(), "Ctrl+Shift+C",
              possible=lambda w: w.check.has_result),
        Entry(sentence("Copy &report"), lambda w: w.check.copy_report(), "Ctrl+Shift+R",
              possible=lambda w: w.check.has_result),
    )),
    Menu(menu_titles.CERTIFICATES, (
        Entry(sentence("&Trusted roots"), lambda w: w.pages.show_certificates("trust")),
        None,
        Entry(sentence("&Ready for Azure?"), lambda w: w.pages.show_certificates("stores")),
        Entry(sentence("&Azure's roots"), lambda w: w.pages.show_certificates("azure")),
        Entry(sentence("&Check a file"), lambda w: w.pages.show_certificates("doctor")),
        Entry(sentence("&Dates and changes"), lambda w: w.pages.show_certificates("dates")),
    )),
    Menu(menu_titles.VIEW, (
        Entry(sentence("&First page"), lambda w: w.welcome.show(), "Alt+Home"),
        None,
        Entry(sentence("&Connection"), lambda w: w.window.show_page(Page.CONNECTION), "Ctrl+1"),
        Entry(sentence("Ce&rtificates"), lambda w: w.window.show_page(Page.CERTIFICATES), "Ctrl+2"),
        Entry(sentence("Connectio&n strings"), lambda w: w.window.show_page(Page.STRINGS),
              "Ctrl+3"),
        Entry(sentence("&History"), lambda w: w.window.show_page(Page.HISTORY), "Ctrl+4"),
        None,
        Menu(sentence("Sort &profiles"), (
            _sorting(Sorting.OWN, sentence("In your &order")),
            _sorting(Sorting.NAME, sentence("By &name")),
            _sorting(Sorting.RESULT, sentence("By last &result")),
            _sorting(Sorting.EXPIRY, sentence("By days to &expiry")),
        )),
        Menu(sentence("&Language"), (
            _language("", sentence("&As the system")),
            *(_language(one.code, sentence("{name}", name=one.name))
              for one in LANGUAGES.values()),
        )),
        Menu(sentence("&Theme"), (
            _theme(ThemeChoice.SYSTEM, sentence("&As the system")),
            _theme(ThemeChoice.LIGHT, sentence("&Light")),
            _theme(ThemeChoice.DARK, sentence("&Dark")),
            _theme(ThemeChoice.CONTRAST, sentence("&High contrast")),
        )),
        None,
        _look(sentence("Zoom &in"), lambda one: one.zoomed(1), "Ctrl++"),
        _look(sentence("Zoom &out"), lambda one: one.zoomed(-1), "Ctrl+-"),
        _look(sentence("Actual &size"), lambda one: replace(one, zoom=100), "Ctrl+0"),
    )),
    Menu(menu_titles.PRACTICE, practice_entries()),
    Menu(menu_titles.HELP, (
        Entry(sentence("TLS to &Azure"), lambda w: w.help.show(), "F1"),
        Entry(sentence("&Explain an error…"), lambda w: w.help.explain(), "Ctrl+Shift+E"),
        None,
        Entry(sentence("&Keyboard shortcuts"), lambda w: shortcuts_dialog.ShortcutsDialog(
            w.window).open(), "Ctrl+?"),
        Entry(sentence("&Log"), lambda w: w.help.show_log(w.window)),
        Entry(sentence("A&bout azpg-gui"), lambda w: w.help.show_about(w.window)),
    )),
)  # fmt: skip
