# SPDX-License-Identifier: GPL-3.0-or-later
"""The little that Fusion and the palette cannot do: menu and tool bar, tabs, sliders, progress, Qt's own dialogs.

Each sheet is for one widget. A sheet of the whole application would be simpler, but Qt then takes the fonts and
palettes away that a widget was given before it got its place in the window.
"""

from string import Template

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

_BUTTONS = Template("""
QPushButton { color: $TEXT; background: $RAISED; border: 1px solid $CONTROL; border-radius: 4px; padding: 0 14px;
    min-height: 28px; font-size: 13px; font-weight: 500; }
QPushButton:hover { background: $HOVER; }
QPushButton:focus { border: 2px solid $ACCENT; padding: 0 13px; min-height: 26px; }
QPushButton:disabled { color: $TEXT_DISABLED; border-color: $BORDER; background: $RAISED; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
""")
# By name: whoever asked Qt for the classes would wait for all that belongs to dialogs before any text is seen.
_SHEETS = {
    "QMessageBox": _BUTTONS,
    "QDialogButtonBox": _BUTTONS,
    "QMenuBar": Template("""
QMenuBar { background: $WINDOW; padding: 1px 0 0 8px; }
QMenuBar::item { background: transparent; color: $TEXT; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $HOVER; }
"""),
    "QToolBar": Template("""
QToolBar { background: $WINDOW; border: none; border-bottom: 1px solid $BORDER; padding: 0; spacing: 2px;
    min-height: 39px; max-height: 39px; }
QToolBar::separator { background: $BORDER; width: 1px; margin: 10px 8px; }
QLabel { color: $TEXT; }
QToolButton { color: $TEXT; background: transparent; border: 2px solid transparent; border-radius: 4px;
    padding: 3px 5px; }
QToolButton:hover { background: $HOVER; }
QToolButton:focus { border-color: $ACCENT; }
QToolButton:disabled { color: $TEXT_DISABLED; background: transparent; }
"""),
    "QToolButton": Template("""
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 4px; padding: 0; }
QToolButton:hover { background: $HOVER; }
QToolButton:focus { border-color: $ACCENT; }
"""),
    "QTabBar": Template("""
QTabBar { background: $WINDOW; font-size: 13px; font-weight: 500; }
QTabBar::tab { background: $WINDOW; color: $TEXT_MUTED; padding: 0 14px; height: 34px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar[tight="true"]::tab { padding: 0 6px; }
QTabBar::tab:first { margin-left: 4px; }
QTabBar::tab:selected { color: $TEXT; border-bottom-color: $ACCENT; }
QTabBar::tab:hover { color: $TEXT; }
QTabBar::tab:focus { background: $ACCENT_SOFT; }
"""),
    "QScrollBar": Template("""
QScrollBar { background: $WINDOW; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $CONTROL; border-radius: 3px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""),
    "QSlider": Template("""
QSlider::groove:horizontal { background: $BORDER; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $ACCENT; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $RAISED; border: 2px solid $ACCENT; width: 12px; height: 12px;
    margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:hover { background: $ACCENT_SOFT; }
QSlider::handle:horizontal:focus { background: $ACCENT; }
QSlider::handle:horizontal:disabled { border-color: $CONTROL; }
"""),
    "QProgressBar": Template("""
QProgressBar { background: $BORDER; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: $ACCENT; border-radius: 2px; }
"""),
}


def style_sheet(kind: str, theme: Theme) -> str:
    """Return the sheet for a kind of widget, by Qt's name for it. Raises KeyError for a kind that has none."""
    return _SHEETS[kind].substitute({role.name: theme.colour(role).name() for role in Role})


class _Dresser(QObject):
    """Belongs to its widget, so that nothing is dressed that is gone."""

    def __init__(self, widget: QWidget, kind: str, theme: Theme) -> None:
        super().__init__(widget)
        self._widget = widget
        self._kind = kind
        self._theme = theme
        theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        self._widget.setStyleSheet(style_sheet(self._kind, self._theme))


def dress(widget: QWidget, theme: Theme) -> None:
    """Give a widget its sheet now, and again whenever the theme changes."""
    _Dresser(widget, next(filter(widget.inherits, _SHEETS)), theme)


def dress_scroll_bars(root: QWidget, theme: Theme) -> None:
    """Give all scroll bars inside a widget their sheet."""
    for bar in root.findChildren(QScrollBar):
        dress(bar, theme)
