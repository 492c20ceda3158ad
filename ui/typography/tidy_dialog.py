# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows what tidying quotes, dashes and spaces comes to, and does it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.cancelling import Cancelled
from app.transcript.replacements import Replacement
from app.transcript.turn import Turn
from app.typography.choices import Tidying
from app.typography.tidying import tidied
from ui.background import Background
from ui.choice_box import ChoiceBox
from ui.document import Document
from ui.export.choices import TickBox
from ui.numbers import grouped
from ui.pair_view import PairView
from ui.replacements.replacement_dialog import ReplacementDialog
from ui.theme.roles import Role
from ui.theme.theme import Theme

Part = tuple[list[Turn], tuple[int, int] | None]
"""Turns, and which code points of the only one; None: all of them."""


class TidyDialog(ReplacementDialog):
    """The list of replacements under choices of what is tidied, and where."""

    def __init__(
        self, document: Document, view: PairView, background: Background, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            document,
            background,
            theme,
            QCoreApplication.translate("TidyDialog", "Tidy quotes, dashes and spaces"),
            _label,
            parent,
        )
        self._variant = document.session.settings.variant
        self._parts = _parts(document, view)
        self._where = ChoiceBox(QCoreApplication.translate("TidyDialog", "Where to tidy"), theme, parent=self)
        self._boxes = [
            TickBox(QCoreApplication.translate("TidyDialog", "&Quotes and apostrophes"), theme, self),
            TickBox(QCoreApplication.translate("TidyDialog", "&Dashes and ellipses"), theme, self),
            TickBox(QCoreApplication.translate("TidyDialog", "S&paces"), theme, self),
        ]
        self._add_choices()
        self._look()

    def _add_choices(self) -> None:
        self._where.offer(self._parts)
        self._where.fit()
        self._where.currentIndexChanged.connect(self._look)
        british = self._variant == "en-GB"
        rule = QLabel(
            QCoreApplication.translate("TidyDialog", "British: spaced – dashes")
            if british
            else QCoreApplication.translate("TidyDialog", "American: closed-up — dashes"),
            self,
        )
        rule.setFont(self._theme.ui_font(12))
        muted = QPalette(self._theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        rule.setPalette(muted)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.addWidget(self._where, 0, 0)
        grid.addWidget(rule, 0, 1, 1, 2)
        for column, box in enumerate(self._boxes):
            box.setChecked(True)
            box.toggled.connect(self._look)
            grid.addWidget(box, 1, column)
        grid.setColumnStretch(3, 1)
        self.choices.addLayout(grid)

    def _look(self) -> None:
        quotes, dashes, spaces = (box.isChecked() for box in self._boxes)
        wanted, variant = Tidying(quotes, dashes, spaces), self._variant
        turns, span = self._where.value

        def work(cancelled: Cancelled) -> list[Replacement]:
            found: list[Replacement] = []
            for turn in turns:
                if cancelled():
                    break
                found += _in_turn(turn, variant, wanted, span)
            return found

        self.plan(work)


def _in_turn(turn: Turn, variant: str, wanted: Tidying, span: tuple[int, int] | None) -> list[Replacement]:
    first, last = span or (0, len(turn.text))
    return [
        Replacement(turn.id, start, turn.text[start:end], new)
        for start, end, new in tidied(turn.text, variant, wanted)
        if first <= start and end <= last
    ]


def _parts(document: Document, view: PairView) -> list[tuple[str, Part]]:
    """Return what can be tidied, the smallest that is selected first."""
    parts: list[tuple[str, Part]] = []
    turns, selected = view.selected_turns, view.selected_text
    if turns and view.hasFocus():
        parts.append(
            (QCoreApplication.translate("TidyDialog", "The selected turns"), (list(map(document.turn, turns)), None))
        )
    elif selected:
        parts.append(
            (QCoreApplication.translate("TidyDialog", "The selection"), ([document.turn(selected[0])], selected[1:]))
        )
    whole: tuple[str, Part] = (
        QCoreApplication.translate("TidyDialog", "The whole transcript"),
        (document.transcript.turns, None),
    )
    this: list[tuple[str, Part]] = []
    if view.turn_id is not None:
        this = [(QCoreApplication.translate("TidyDialog", "This turn"), ([document.turn(view.turn_id)], None))]
    return [*parts, whole, *this]


def _label(count: int) -> str:
    return (
        QCoreApplication.translate("TidyDialog", "tidy 1 place")
        if count == 1
        else QCoreApplication.translate("TidyDialog", "tidy {count} places").format(count=grouped(count))
    )
