# SPDX-License-Identifier: GPL-3.0-or-later
"""How the checkers do, and how far they have come, in the status bar.

What knows the checkers is imported with the first report: the window is painted before.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.elided_label import ElidedLabel
from ui.flags.link_button import LinkButton
from ui.numbers import grouped
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme
from ui.working_ring import WorkingRing

if TYPE_CHECKING:
    from app.checking.report import CheckerReport
    from ui.checker_button import CheckerButton

BAR_WIDTH = 80
COMPACT_BAR = 40


class CheckerStates(QWidget):
    """A dot and words for each checker; a button that fetches LanguageTool where it is missing.

    Signals:
        details_asked: a CheckerReport.
        fetch_asked: LanguageTool is to be fetched.
        cancel_asked: it is to be fetched no more.

    """

    details_asked = Signal(object)
    fetch_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._reports: Sequence[CheckerReport] = ()
        self.lacks_languagetool = False
        self._buttons: list[CheckerButton] = []
        self._fetch = LinkButton(self.tr("Fetch LanguageTool…"), theme)
        self._cancel = LinkButton(self.tr("Cancel"), theme)
        self._ring = WorkingRing(theme)
        self._said = ElidedLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(9)
        for widget in (self._fetch, self._ring, self._said, self._bar, self._cancel):
            self._row.addWidget(widget)
        self._fetch.clicked.connect(self.fetch_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self._fetching = False
        self._is_compact = False
        self._show_work("", 0, 0)
        self._show_buttons()
        dress(self._bar, theme)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def reports(self) -> "Sequence[CheckerReport]":
        """What is shown."""
        return self._reports

    @property
    def words(self) -> str:
        """What is being worked at, in words; "" if nothing."""
        return self._said.text()

    def show_reports(self, reports: "Sequence[CheckerReport]") -> None:
        """Show how the checkers do."""
        from ui.checker_names import in_order, is_languagetool_missing  # noqa: PLC0415

        if list(reports) == list(self._reports):
            return
        self._reports = reports
        self.lacks_languagetool = is_languagetool_missing(reports)
        ordered = in_order(reports)
        if [button.report.id for button in self._buttons] == [report.id for report in ordered]:
            # After every pause in typing: new buttons would have the whole bar laid out again.
            for button, report in zip(self._buttons, ordered, strict=True):
                button.show_report(report)
            self.show_compact(self._is_compact)
        else:
            self._make_buttons(ordered)
        self._show_buttons()

    def show_compact(self, compact: bool) -> None:
        """Do with little room, or with all that is needed."""
        self._is_compact = compact
        self._bar.setFixedWidth(COMPACT_BAR if compact else BAR_WIDTH)
        for button in self._buttons:
            button.show_compact(compact and self._goes_without_saying(button.report))

    def show_checking(self, done: int, turns: int) -> None:
        """Show how many of how many turns are checked; all of them: nothing is shown."""
        if self._fetching:
            return
        sentence = self.tr("checking turn {turn} of {turns}")
        words = sentence.format(turn=grouped(done + 1), turns=grouped(turns)) if done < turns else ""
        self._show_work(words, done, turns)

    def show_fetching(self, words: str, done: int, whole: int) -> None:
        """Show that LanguageTool is being fetched; no words: it no longer is."""
        self._fetching = bool(words)
        self._show_work(words, done, whole)
        self._show_buttons()

    def _show_work(self, words: str, done: int, whole: int) -> None:
        self._said.setText(words)
        # Bytes are too many for a progress bar's numbers.
        self._bar.setRange(0, 1000 if whole else 0)
        self._bar.setValue(1000 * done // whole if whole else 0)
        for widget in (self._ring, self._said, self._bar):
            widget.setVisible(bool(words))
        self._cancel.setVisible(self._fetching)

    def _show_buttons(self) -> None:
        self._fetch.setVisible(self.lacks_languagetool and not self._fetching)

    def _make_buttons(self, reports: "Sequence[CheckerReport]") -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(report) for report in reports]
        for place, button in enumerate(self._buttons):
            self._row.insertWidget(place, button)

    def _button(self, report: "CheckerReport") -> "CheckerButton":
        from ui.checker_button import CheckerButton  # noqa: PLC0415

        button = CheckerButton(report, self._theme)
        button.show_compact(self._is_compact and self._goes_without_saying(report))
        button.clicked.connect(lambda: self.details_asked.emit(button.report))
        return button

    def _goes_without_saying(self, report: "CheckerReport") -> bool:
        """Tell whether the dot is enough: the checker is on, or a button says already that it is missing."""
        from ui.checker_names import is_languagetool_missing, is_on  # noqa: PLC0415 - there is a report, so it is there

        return is_on(report) or is_languagetool_missing([report])

    def _dress(self) -> None:
        self._said.setFont(self._theme.ui_font(12, tabular=True))
