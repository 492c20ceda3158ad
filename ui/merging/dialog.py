# SPDX-License-Identifier: GPL-3.0-or-later
"""Merges the open project with another copy of it into a third file."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.cancelling import Cancelled
from app.session import Session
from app.transcript.merging.sides import Side
from ui.background import Background, Task
from ui.merging.form import MergeForm
from ui.merging.standing import turn_of
from ui.merging.target import free_target, typed_target
from ui.merging.wording import both_changed, brings_nothing, other_copy, this_copy
from ui.theme.roles import Role
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from app.merging import PlannedMerge

SIZE = QSize(980, 640)
LEAST = QSize(720, 460)


@dataclass(frozen=True, slots=True)
class Compared:
    """Two copies that were compared, and a file that they may become."""

    planned: "PlannedMerge"
    target: Path


class MergeDialog(QDialog):
    """Compares in the background, asks what is to stand where both changed the same, and writes a new project.

    Signals:
        merged: the path of the new project.

    """

    merged = Signal(object)

    def __init__(
        self, session: Session, other: Path, background: Background, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Begin to compare the project of a session with another copy of it."""
        super().__init__(parent)
        assert session.project
        self.setWindowTitle(self.tr("Merge with another copy"))
        self.resize(SIZE)
        self.setMinimumSize(LEAST)
        self._session = session
        self._first, self._other = session.project.path, other
        self._background = background
        self._theme = theme
        self._compared: Compared | None = None
        self._task: Task | None = None
        self.form = MergeForm(background, theme, self)
        self._connect()
        self._compare()

    @property
    def target(self) -> Path | None:
        """The project that would be written."""
        return typed_target(self.form.path.text(), self._first.parent)

    def done(self, result: int) -> None:
        """Call off what is under way: then nothing is written."""
        self.form.preview.call_off()
        if self._task:
            self._task.cancel()
        super().done(result)

    def _connect(self) -> None:
        form = self.form
        form.model.decided.connect(self._decided)
        form.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_standing())
        form.standing.written.connect(lambda words: form.model.write(form.table.currentIndex().row(), words))
        form.all_mine.clicked.connect(lambda: form.model.choose_all(Side.FIRST))
        form.all_theirs.clicked.connect(lambda: form.model.choose_all(Side.SECOND))
        form.path.textChanged.connect(lambda _: self._enable())
        form.choose.clicked.connect(self._choose)
        form.merge.clicked.connect(self._merge)
        form.cancel.clicked.connect(self.reject)

    def _compare(self) -> None:
        session, first, other, word = self._session, self._first, self._other, self.tr("merged")
        self.form.say_instead(self.tr("Comparing {name} with this copy…").format(name=other.name))

        def work(cancelled: Cancelled) -> Compared:
            from app.merging import plan_merge  # noqa: PLC0415 - only who merges needs it

            session.flush()
            return Compared(plan_merge(first, other, cancelled), free_target(first, word))

        self._task = self._background.run(work, self._show, self._refuse)

    def _refuse(self, sentence: str) -> None:
        self._task = None
        self.form.refuse(sentence)

    def _show(self, compared: Compared) -> None:
        self._task = None
        planned = compared.planned
        if planned.shares[1].is_nothing:
            self.form.refuse(brings_nothing(self._other.name))
            return
        self._compared = compared
        form, count = self.form, len(planned.disagreements)
        form.summary.setText(
            this_copy(self._first.name, planned.shares[0]) + "\n" + other_copy(self._other.name, planned.shares[1])
        )
        turns = planned.merging.copies.first.turns
        form.model.show(planned.disagreements, {turn.id: number for number, turn in enumerate(turns, 1)})
        form.preview.follow(planned.merging, {})
        form.path.setText(str(compared.target))
        form.show_pages(both_changed(count), decide=count > 0)
        self._enable()

    def _decided(self) -> None:
        if self._compared:
            self.form.preview.follow(self._compared.planned.merging, self.form.model.choices)
        self._show_standing()

    def _show_standing(self) -> None:
        row, model = self.form.table.currentIndex().row(), self.form.model
        if row < 0 or self._compared is None:
            self.form.standing.show_nothing()
            return
        turns = self._compared.planned.merging.copies.first.turns
        one = model.at(row)
        self.form.standing.show_words(one, model.standing(row), turn_of(turns, one.turn_id))

    def _enable(self) -> None:
        self.form.merge.setEnabled(self._compared is not None and self.target is not None and self._task is None)

    def _choose(self) -> None:
        start, kinds = str(self.target or self._first.parent), self.tr("Projects") + " (*.fairhand)"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Merge into"), start, kinds)
        if chosen:
            self.form.path.setText(str(typed_target(chosen, self._first.parent)))

    def _merge(self) -> None:
        compared, target = self._compared, self.target
        if compared is None or target is None or self._task:
            return
        session, choices = self._session, self.form.model.choices

        def work(cancelled: Cancelled) -> Path:
            session.flush()
            compared.planned.write(target, choices, session.author, cancelled).close()
            return target

        self._say(self.tr("Writing…"), Role.TEXT_MUTED)
        self._task = self._background.run(work, self._written, self._not_written)
        self._enable()

    def _written(self, target: Path) -> None:
        self._task = None
        self.merged.emit(target)
        self.accept()

    def _not_written(self, sentence: str) -> None:
        self._task = None
        self._say(sentence, Role.DEL_TEXT)
        self._enable()

    def _say(self, sentence: str, role: Role) -> None:
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(role))
        self.form.said.setPalette(palette)
        self.form.said.setText(sentence)
