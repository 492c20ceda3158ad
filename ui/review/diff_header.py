# SPDX-License-Identifier: GPL-3.0-or-later
"""The line above a difference: which two states, how many changes, how many words."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.history.revision import Revision
from ui.history.wording import added, deleted
from ui.review import wording
from ui.review.difference import SUGGESTED, Difference
from ui.review.revision_box import RevisionBox
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 48
MARGINS = 2 * 20 + 6 * 8
"""Pixels around all of it, and between."""
BOX_LEAST = 84
"""Pixels that a box is to have; where there are fewer, the words before it go."""
BOX_STRETCH = 4
"""The boxes take what room there is before anything else does."""


class DiffHeader(QWidget):
    """Two boxes and the counts.

    Signals:
        chosen: the user chose another state: the ids of the older and the newer one, None for the working copy.

    """

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._from_label, self._to_label = QLabel(self.tr("&Changes from")), QLabel(self.tr("to"))
        self._from = RevisionBox(self.tr("Changes from"), theme)
        self._to = RevisionBox(self.tr("Changes to"), theme)
        self._changes, self._added, self._deleted = QLabel(), QLabel(), QLabel()
        self._difference: Difference | None = None
        self._build()
        for box in (self._from, self._to):
            box.chosen.connect(self._tell)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def list_revisions(self, revisions: Sequence[Revision], *, with_suggestions: bool = False) -> None:
        """Offer revisions, given oldest first; `with_suggestions` also the working copy with what is suggested."""
        self._from.list_revisions(revisions, [None] if with_suggestions else [])
        self._to.list_revisions(revisions, [SUGGESTED, None] if with_suggestions else [None])

    def choose(self, from_revision: int | None, to_revision: int | None) -> None:
        """Show two states as chosen."""
        self._from.show_revision(from_revision)
        self._to.show_revision(to_revision)

    def count(self, difference: Difference | None) -> None:
        """Show how much changed; nothing for None."""
        self._difference = difference
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that it takes in the fewest words."""
        return QSize(self._needed(self._counts(in_short=True)), HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave words out where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        in_words = self._counts(in_short=False)
        words = sum(label.sizeHint().width() for label in (self._from_label, self._to_label))
        for label in (self._from_label, self._to_label):
            label.setVisible(self._needed(in_words) + words <= self.width())
        counts = in_words if self._needed(in_words) <= self.width() else self._counts(in_short=True)
        for label, text in zip((self._changes, self._added, self._deleted), counts, strict=True):
            label.setText(text)

    def _needed(self, counts: Iterable[str]) -> int:
        metrics = QFontMetrics(self._changes.font())
        return MARGINS + 2 * BOX_LEAST + sum(map(metrics.horizontalAdvance, counts))

    def _counts(self, *, in_short: bool) -> tuple[str, str, str]:
        shown = self._difference
        if shown is None:
            return "", "", ""
        changes = wording.changes_counted(shown.changes)
        if in_short:
            return changes, added(shown.added), deleted(shown.deleted)
        return changes, wording.words_added(shown.added), wording.words_deleted(shown.deleted)

    def _build(self) -> None:
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self._from_label.setBuddy(self._from)
        self._to_label.setBuddy(self._to)
        for label, box in ((self._from_label, self._from), (self._to_label, self._to)):
            row.addWidget(label)
            row.addWidget(box, BOX_STRETCH)
        row.addStretch()
        for label in (self._changes, self._added, self._deleted):
            row.addWidget(label)

    def _tell(self) -> None:
        if self._from.has_choice and self._to.has_choice:
            self.chosen.emit(self._from.revision, self._to.revision)

    def _follow_theme(self) -> None:
        theme = self._theme
        for label in (self._from_label, self._to_label):
            _dress(label, theme.ui_font(13), theme, Role.TEXT_MUTED)
        bold = theme.ui_font(13, QFont.Weight.DemiBold, tabular=True)
        for label, role in ((self._changes, Role.TEXT), (self._added, Role.INS_TEXT), (self._deleted, Role.DEL_TEXT)):
            _dress(label, bold, theme, role)


def _dress(label: QLabel, font: QFont, theme: Theme, role: Role) -> None:
    label.setFont(font)
    palette = QPalette(theme.palette())
    palette.setColor(QPalette.ColorRole.WindowText, theme.colour(role))
    label.setPalette(palette)
