# SPDX-License-Identifier: GPL-3.0-or-later
"""Has corrections of an open transcript remembered, and counts those that are taken, in the background."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.checking.checker import MEMORY
from app.checking.flag import Flag
from app.learning import corrections
from app.learning.remembered import Remembered
from app.proposals.correction import Correction
from ui.background import Background
from ui.document import Document


class MemoryKeeper(QObject):
    """Writes to the learnt file for one document.

    Signals:
        said: what became of it, in one sentence.

    """

    said = Signal(str)

    def __init__(self, document: Document, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background

    def remember(self, correction: Correction) -> None:
        """Keep a correction, with this transcript as its origin, and have the text looked at with it."""
        source = self._document.session.title or self._document.name
        self._background.run(
            lambda _: corrections.remember(correction, source),
            self._remembered,
            self._document.refused.emit,
            lasting=True,
        )

    def count_uses(self, flags: Iterable[Flag]) -> None:
        """Count the remembered corrections among flags whose suggestions were taken."""
        rules = [flag.finding.rule for flag in flags if flag.finding.checker == MEMORY]
        if rules:
            self._background.run(
                lambda _: corrections.count_uses(rules), lambda _: None, self._document.refused.emit, lasting=True
            )

    def _remembered(self, one: Remembered) -> None:
        self._document.check_now()
        sentence = self.tr("“{right}” for “{wrong}” is remembered for later transcripts.")
        self.said.emit(sentence.format(right=one.correction.right, wrong=one.correction.wrong))
