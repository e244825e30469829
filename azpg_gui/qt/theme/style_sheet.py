"""The style sheet: an 8 px grid, cards with 16 px inside, labels above fields."""

from string import Template
from typing import Final

from azpg_gui.qt.theme.colours import LIGHT, Colours, shade_of
from azpg_gui.resources import resource

__all__ = ["style_sheet"]

_TITLE, _SMALL = 1.65, 0.92  # of the running text
_WELCOME = 1.8  # of the first page
_LEAST = 12  # pixels; smaller, Hangul closes up

_SHEET: Final = Template("""
QMainWindow, QDialog, QScrollArea, QWidget#page, QStackedWidget { background: $window; }
QScrollArea { border: none; }
QLabel { color: $text; background: transparent; }
QLabel[role="muted"], QLabel[role="field"], QCheckBox { color: $muted; }
QLabel[role="title"] { font-size: $title; font-weight: 700; }
QLabel[role="welcome"] { font-size: $welcome; font-weight: 700; }
QLabel[role="examples"] {
  font-family: "$mono"; font-size: $small; color: $muted; background: $window; border-radius: 5px;
  padding: 10px 12px;
}
QLabel[role="heading"] { font-weight: 700; }
QLabel[role="group"] { color: $muted; font-size: $small; font-weight: 600; }
QLabel[role="literal"], QPlainTextEdit[role="literal"], QLineEdit[role="literal"] {
  font-family: "$mono"; font-size: $small;
}
QPlainTextEdit[role="literal"]:read-only { background: $window; }
QPlainTextEdit[place="tab"] { margin: 12px 0 8px 0; }
QLabel[state="good"] { color: $good; }
QLabel[state="warning"] { color: $warning; }
QLabel[state="bad"] { color: $bad; }
QLabel[role="pill"] { border-radius: 10px; padding: 2px 10px; font-size: $small; font-weight: 600; }
QLabel[role="pill"][state="good"] { background: $good_tint; }
QLabel[role="pill"][state="warning"] { background: $warning_tint; }
QLabel[role="pill"][state="bad"] { background: $bad_tint; }
QPushButton[role="pill"] {
  border-radius: 10px; padding: 2px 10px; font-size: $small; font-weight: 600; border: none;
  background: $hover; color: $muted;
}
QPushButton[role="pill"][state="bad"] { background: $bad_tint; color: $bad; }
QPushButton[role="pill"]:focus { border: 1px solid $accent; padding: 1px 9px; }
QPushButton[role="pill"]:hover { color: $text; }
QLabel[role="pill"][state="plain"] { background: $hover; color: $muted; }

QFrame[role="card"] { background: $card; border: 1px solid $border; border-radius: 8px; }
QFrame[role="first-way"] {
  background: $card; border: 2px solid $accent; border-radius: 8px;
}
QFrame[role="notice"] { background: $accent_tint; border: none; border-radius: 6px; }
QFrame[role="trouble"] { background: $bad_tint; border: none; border-radius: 6px; }
QFrame[role="trouble"][state="warning"] { background: $warning_tint; }
QFrame[role="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="proof"] { background: transparent; border: 1px solid $border; border-radius: 8px; }
QFrame[role="proof"][state="plain"] { border: 1px dashed $field_border; }
QFrame[role="proof"][state="good"] { border-color: $good; }
QFrame[role="proof"][state="warning"] { border-color: $warning; }
QFrame[role="proof"][state="bad"] { border: 1px dashed $field_border; }
QWidget#sidebar { background: $sidebar; border-right: 1px solid $border; }

QLineEdit, QComboBox, QPlainTextEdit, QSpinBox {
  background: $field; color: $text; border: 1px solid $field_border; border-radius: 5px;
  padding: 6px 10px; min-height: $line; selection-background-color: $accent;
  selection-color: $accent_text;
}
QLineEdit { lineedit-password-character: 8226; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QLineEdit[problem="true"] { border: 1px solid $bad; }
QLineEdit[role="title"] {
  font-size: $title; font-weight: 700; background: transparent; border: 1px solid transparent;
  padding: 2px 4px; min-height: $title_line;
}
QLineEdit[role="title"]:hover { border: 1px solid $border; }
QLineEdit[role="title"]:focus { border: 1px solid $accent; background: $field; }
QComboBox { padding-right: 24px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus {
  background: transparent; border: none; padding: 0; min-height: 0;
}
QComboBox[role="literal"] { font-family: "$mono"; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }
QComboBox QAbstractItemView {
  background: $card; color: $text; border: 1px solid $field_border; outline: none; padding: 4px;
  selection-background-color: $accent_tint; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: $row; padding: 0 6px; }

QPushButton {
  background: $card; color: $text; border: 1px solid $field_border; border-radius: 5px;
  padding: 6px 14px; font-weight: 600; min-height: $line;
}
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $muted; background: $window; }
QPushButton[role="accent"] { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton[role="accent"]:hover { background: $accent_hover; }
QPushButton[role="accent"]:focus { border: 3px double $accent_text; padding: 4px 12px; }
QPushButton[role="accent"]:disabled { background: $hover; color: $muted; border-color: $hover; }
QPushButton[role="compact"] { padding: 6px 9px; }
QPushButton[role="segment"] { border-radius: 0; border-right: none; }
QPushButton[role="segment"][place="first"] {
  border-top-left-radius: 5px; border-bottom-left-radius: 5px;
}
QPushButton[role="segment"][place="last"] {
  border-right: 1px solid $field_border;
  border-top-right-radius: 5px; border-bottom-right-radius: 5px;
}
QPushButton[role="segment"][place="only"] {
  border-right: 1px solid $field_border; border-radius: 5px;
}
QPushButton[role="segment"]:checked { background: $accent_tint; color: $link; }
QPushButton[role="segment"]:focus { border: 1px solid $accent; }
QPushButton[role="link"] {
  background: transparent; border: 1px solid transparent; color: $muted; padding: 4px 2px;
  font-weight: 400; text-align: left;
}
QPushButton[role="link"]:hover { color: $text; }
QPushButton[role="link"]:focus { border: 1px solid $accent; }

QPushButton[role="action"] {
  background: transparent; border: 1px solid transparent; color: $link; padding: 2px 6px;
}
QPushButton[role="action"]:hover, QPushButton[role="action"]:focus { border: 1px solid $link; }

QPushButton[role="action"][flush="true"] { padding-left: 0; text-align: left; }
QCheckBox { spacing: 6px; }
QCheckBox:focus { color: $text; }
QCheckBox::indicator {
  width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px; background: $field;
}
QCheckBox::indicator:disabled { background: $hover; border: 1px solid $border; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border: 1px solid $accent; }
QCheckBox::indicator:checked {
  background: $accent; border: 1px solid $accent; image: url("$check");
}

QTableView::indicator, QListView::indicator {
  width: 14px; height: 14px; border: 1px solid $muted; border-radius: 3px; background: $field;
}
QTableView::indicator:hover, QListView::indicator:hover { border: 1px solid $accent; }
QTableView::indicator:disabled, QListView::indicator:disabled {
  border: 1px solid $border; background: transparent;
}
QTableView::indicator:checked, QListView::indicator:checked {
  background: $accent; border: 1px solid $accent; image: url("$check");
}

QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; font-weight: 600; padding: 8px 2px; margin-right: 22px;
  border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $link; border-bottom: 2px solid $link; }
QTabBar:focus { border-radius: 4px; }
QTabBar::tab:selected:focus { color: $link; background: $accent_tint; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QListView, QTreeView, QTableView {
  background: transparent; border: 1px solid transparent; border-radius: 4px; outline: none;
  color: $text; selection-color: $text;
}
QListView#completions {
  background: $card; border: 1px solid $field_border; selection-background-color: $accent_tint;
}
QListView#completions::item { min-height: $row; padding: 0 6px; }
QLabel[role="column"] { color: $muted; font-weight: 600; font-size: $small; padding-left: 11px; }
QListWidget { background: $field; border: 1px solid $field_border; border-radius: 5px; }
QListWidget::item { padding: 5px 6px; color: $text; }
QListWidget::item:selected { background: $accent_tint; color: $text; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid $accent; }
QListWidget#drivers { background: transparent; border: none; }
QListWidget#drivers::item { border-radius: 4px; }
QListWidget#drivers::item:disabled { color: $muted; }
QTreeView::item, QTableView::item { padding: 4px 6px; border: none; }
QTreeView::item:selected, QTableView::item:selected { background: $accent_tint; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
  background: transparent; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 4px 9px; font-weight: 600; font-size: $small;
}
QTableView { gridline-color: $border; }
QMenu { background: $card; color: $text; border: 1px solid $field_border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenuBar { background: $sidebar; color: $text; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QStatusBar { background: $sidebar; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QToolTip { background: $card; color: $text; border: 1px solid $field_border; padding: 4px 6px; }
QProgressBar { background: $hover; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $field_border; border-radius: 3px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $field_border; border-radius: 3px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMessageBox {
  messagebox-question-icon: url("$stock/question-$shade.svg");
  messagebox-information-icon: url("$stock/information-$shade.svg");
  messagebox-warning-icon: url("$stock/warning-$shade.svg");
  messagebox-critical-icon: url("$stock/critical-$shade.svg");
}
QFileDialog {
  filedialog-backward-icon: url("$stock/back-$shade.svg");
  filedialog-parent-directory-icon: url("$stock/up-$shade.svg");
  filedialog-new-directory-icon: url("$stock/new-folder-$shade.svg");
  filedialog-listview-icon: url("$stock/list-$shade.svg");
  filedialog-detailedview-icon: url("$stock/details-$shade.svg");
  backward-icon: url("$stock/back-$shade.svg"); forward-icon: url("$stock/forward-$shade.svg");
}
QSplitter::handle { background: $border; }
QSplitter#gap::handle { background: transparent; }
""")


def style_sheet(colours: Colours, mono: str, size: int) -> str:
    """The sheet for one set of colours.

    Args:
        mono: family of the platform's fixed-width font.
        size: of the running text, in pixels; the other two sizes follow from it.
    """
    shade = "light" if colours is LIGHT else "dark"
    arrow = resource("icons", f"arrow-{shade}.svg").as_posix()
    check = resource("icons", f"check-{shade}.svg").as_posix()
    return _SHEET.substitute(
        colours._asdict(),
        stock=resource("icons", "stock").as_posix(),
        shade=shade_of(colours),
        mono=mono,
        arrow=arrow,
        check=check,
        line=f"{round(size * 1.5)}px",
        row=f"{round(size * 2.2)}px",
        title_line=f"{round(size * 2.3)}px",
        title=f"{round(size * _TITLE)}px",
        welcome=f"{round(size * _WELCOME)}px",
        small=f"{max(round(size * _SMALL), min(size, _LEAST))}px",
    )
