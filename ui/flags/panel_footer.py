# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the ticked flags, under the list."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.flags.panel_button import RING, PanelButton
from ui.key_tips import give_tip
from ui.theme.roles import Role
from ui.theme.theme import Theme

MARGIN = 12
HEIGHT = 46


class PanelFooter(QWidget):
    """Apply and ignore the ticked flags; a hint where there is room for it."""

    apply_asked = Signal()
    ignore_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._apply = PanelButton(theme, primary=True, parent=self)
        self._ignore = PanelButton(theme, parent=self)
        self._hint = QLabel(self.tr("Space to tick"), self)
        self._apply.clicked.connect(self.apply_asked)
        self._ignore.clicked.connect(self.ignore_asked)
        give_tip(self._apply, self.tr("Take the first suggestion of every ticked flag, as one step"), "apply-ticked")
        self._ignore.setToolTip(self.tr("Ignore every ticked flag where it stands"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - RING, 0, MARGIN, 0)
        row.setSpacing(8 - 2 * RING)
        row.addWidget(self._apply)
        row.addWidget(self._ignore)
        row.addStretch()
        row.addWidget(self._hint)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_counts(0, 0)

    def show_counts(self, to_apply: int, to_ignore: int) -> None:
        """Say how many of the ticked flags can be applied and ignored."""
        apply_text = self.tr("&Apply {count} ticked").format(count=to_apply)
        self._apply.setText(apply_text if to_apply else self.tr("&Apply ticked"))
        self._apply.setEnabled(bool(to_apply))
        self._ignore.setText(self.tr("I&gnore {count}").format(count=to_ignore) if to_ignore else self.tr("I&gnore"))
        self._ignore.setEnabled(bool(to_ignore))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the hint out where it does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = self._apply.sizeHint().width() + self._ignore.sizeHint().width()
        self._hint.setVisible(buttons + self._hint.sizeHint().width() + 2 * MARGIN + 8 <= self.width())

    def _dress(self) -> None:
        self._hint.setFont(self._theme.ui_font(12))
        palette = self._hint.palette()
        palette.setColor(palette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        self._hint.setPalette(palette)
        self._fit()
