# SPDX-License-Identifier: GPL-3.0-or-later
"""The card at the active flag: why it is flagged, and what could stand there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.checking.flag import Flag
from app.checking.spelling import dictionary_word
from ui.document import Document
from ui.flags.card_header import CardHeader
from ui.flags.card_place import GAP, card_width, place_card
from ui.flags.link_button import PADDING, LinkButton
from ui.flags.navigator import FlagNavigator
from ui.flags.preview import preview
from ui.flags.suggestion_list import SuggestionList
from ui.flags.text_lines import TextLines
from ui.flags.wording import group, shown_suggestion, spoken_card
from ui.key_tips import give_tip
from ui.pair_view import PairView
from ui.pair_view.model import Column
from ui.similar.wording import links
from ui.theme.roles import Role
from ui.theme.theme import Theme

RADIUS = 6
INSET = 16
FOOTER = 36
FOOTER_GAP = 12
LINE = 20
MOST_LINES = 2


class FlagCard(QFrame):
    """Lies over the text, under the flagged line or above it; open while a flag is active and to be seen.

    A child of the view's viewport, as free windows cannot be placed on Wayland. `learn` puts the word of a flag into
    the personal dictionary.

    Signals:
        similar_asked: places like the active flag are to be listed.

    """

    similar_asked = Signal()

    def __init__(self, navigator: FlagNavigator, document: Document, view: PairView, theme: Theme) -> None:
        super().__init__(view.viewport())
        self.learn: Callable[[Flag], object] | None = None
        self._navigator = navigator
        self._document = document
        self._view = view
        self._theme = theme
        self._flag: Flag | None = None
        self._header = CardHeader(theme, self)
        self._reason = TextLines(MOST_LINES, LINE, self)
        self._suggestions = SuggestionList(theme, self)
        self._preview = TextLines(MOST_LINES, LINE, self)
        self._ignore_here = LinkButton(self.tr("Ignore here"), theme, self)
        self._ignore_further = LinkButton(self.tr("Ignore ▾"), theme, self)
        self._ignore_further.setAccessibleName(self.tr("Ignore further than here"))
        self._ignore_further.setToolTip(self.tr("Ignore it everywhere in this transcript, or its rule"))
        self._similar = LinkButton(links(None)[0], theme, self)
        give_tip(self._similar, self.tr("Take it wherever the same garble stands"), "fix-similar")
        self._learn = LinkButton("", theme, self)
        self._column_layout = QVBoxLayout(self)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), view)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._lay_out()
        self._connect()
        self._dress()
        self.hide()

    def set_take_keys(self, keys: Sequence[str]) -> None:
        """Show keys beside the suggestions, as this system writes them; what they do are the window's commands."""
        self._suggestions.keys = keys
        self._suggestions.viewport().update()

    @property
    def suggestion(self) -> int:
        """Which suggestion is highlighted, from 0."""
        return max(self._suggestions.currentIndex().row(), 0)

    def show_similar(self, count: int | None) -> None:
        """Say in how many places the suggestion could be taken as well; None: not counted yet."""
        used = self._ignore_here.sizeHint().width() + self._ignore_further.sizeHint().width()
        room = self.width() - 2 * INSET - 2 * FOOTER_GAP - used
        for text in links(count):
            self._similar.setText(text)
            if self._similar.sizeHint().width() <= room:
                break
        self._similar.updateGeometry()

    def take_focus(self) -> None:
        """Let the keyboard choose among the suggestions."""
        target = self._ignore_here if self._suggestions.isHidden() else self._suggestions
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the flag when the view gets another size."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Keep clicks beside the buttons from the text underneath."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the card's ground, its outline, and the line above the footer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(Role.CONTROL))
        painter.setBrush(self._theme.colour(Role.RAISED))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        line = QRect(1, self.height() - FOOTER - 2, self.width() - 2, 1)
        painter.fillRect(line, self._theme.colour(Role.BORDER_SOFT))

    def _lay_out(self) -> None:
        inset = INSET - 1
        column = self._column_layout
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget, margins in (
            (self._header, (inset, 12, 12, 0)),
            (self._reason, (inset, 2, inset, 6)),
            (self._suggestions, (0, 0, 0, 0)),
            (self._preview, (inset, 7, inset, 0)),
        ):
            column.addLayout(_with_margins(widget, margins))
        learn = _with_margins(self._learn, (inset - PADDING, 3, inset, 0))
        learn.addStretch()
        column.addLayout(learn)
        column.addSpacing(6)
        footer = QHBoxLayout()
        footer.setContentsMargins(inset, 1, inset, 0)
        footer.setSpacing(FOOTER_GAP)
        footer.addWidget(self._ignore_here)
        footer.addWidget(self._ignore_further)
        footer.addStretch()
        footer.addWidget(self._similar)
        holder = QWidget(self)
        holder.setFixedHeight(FOOTER + 1)
        holder.setLayout(footer)
        column.addWidget(holder)
        self._cast_shadow()

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)

    def _connect(self) -> None:
        navigator = self._navigator
        navigator.room_below = self._room_below
        navigator.changed.connect(self._show_active)
        self._header.close_asked.connect(self._close)
        self._escape.activated.connect(self._close)
        self._suggestions.taken.connect(self._take)
        self._suggestions.highlighted.connect(self._show_preview)
        self._ignore_here.clicked.connect(lambda: self._leave(navigator.ignore_here))
        self._ignore_further.clicked.connect(self._offer_further)
        self._similar.clicked.connect(self.similar_asked)
        self._learn.clicked.connect(lambda: self._leave(self._learn_word))
        self._view.moved.connect(self._place)
        self._view.viewport().installEventFilter(self)
        self._theme.changed.connect(self._dress)

    def _offer_further(self) -> None:
        """Offer the two ways to ignore that reach further than this place."""
        if self._flag is None:
            return
        menu = QMenu(self._ignore_further)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rule = self.tr("The &rule “{rule}”").format(rule=self._flag.finding.rule)
        for text, ignore in (
            (self.tr("&Everywhere in this transcript"), self._navigator.ignore_everywhere),
            (rule, self._navigator.ignore_rule),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, ignore=ignore: self._leave(ignore))
        menu.popup(self._ignore_further.mapToGlobal(self._ignore_further.rect().bottomLeft()))

    def _show_active(self) -> None:
        flag, before = self._navigator.active, self._flag
        self._flag = flag
        if flag is None:
            self._escape.setEnabled(False)
            self.hide()
            return
        self._escape.setEnabled(True)
        self._header.show_flag(group(flag), *self._navigator.place_in_turn(flag))
        if flag != before:
            self._fill(flag)
        self._place()

    def _fill(self, flag: Flag) -> None:
        finding = flag.finding
        self.setAccessibleName(spoken_card(flag))
        self.setAccessibleDescription(finding.message)
        self.setFixedWidth(card_width(self._column()))
        width = self.width() - 2 * INSET
        lines = self._reason.lines_for(finding.message, width)
        self._reason.show_text(finding.message)
        self._reason.set_height(lines)
        self._reason.setToolTip(finding.message if lines > MOST_LINES else "")
        shown = [shown_suggestion(suggestion, finding.text) for suggestion in finding.suggestions]
        self._suggestions.setVisible(bool(shown))
        self._similar.setVisible(bool(shown))
        self._preview.setVisible(bool(shown))
        if shown:
            self._suggestions.show_suggestions(shown)
            self._preview.set_height(self._preview_lines(flag, width))
            self._show_preview(0)
        self._offer_dictionary(flag)
        self._column_layout.activate()
        self.setFixedHeight(self._column_layout.sizeHint().height())

    def _offer_dictionary(self, flag: Flag) -> None:
        word = dictionary_word(flag.finding)
        self._learn.setVisible(word is not None and self.learn is not None)
        room = self.width() - 2 * INSET
        text = self.tr("Add “{word}” to the dictionary").format(word=word)
        self._learn.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room))

    def _learn_word(self) -> None:
        if self._flag and self.learn:
            self.learn(self._flag)

    def _preview_lines(self, flag: Flag, width: int) -> int:
        """Return the lines that the longest preview takes, so that the card keeps its height from one to the next."""
        text = self._document.turn(flag.finding.turn_id).text
        return max(
            self._preview.lines_for(preview(text, flag.finding, suggestion, self._fits).text, width)
            for suggestion in flag.finding.suggestions
        )

    def _show_preview(self, number: int) -> None:
        if self._flag is None or not 0 <= number < len(self._flag.finding.suggestions):
            return
        text = self._document.turn(self._flag.finding.turn_id).text
        shown = preview(text, self._flag.finding, self._flag.finding.suggestions[number], self._fits)
        colour = self._theme.colour(Role.INS_TEXT)
        self._preview.show_text(shown.text, [(start, end, colour) for start, end in shown.new])
        self._preview.setToolTip(whole if (whole := shown.sentence) != shown.text else "")

    def _fits(self, text: str) -> bool:
        return self._preview.lines_for(text, self.width() - 2 * INSET) <= MOST_LINES

    def _place(self) -> None:
        if self._flag is None:
            return
        finding = self._flag.finding
        seen = [
            rect
            for rect in self._view.rects_of(finding.turn_id, finding.start, finding.end)
            if rect.intersects(self._view.viewport().rect())
        ]
        if not seen:
            self.hide()
            return
        column = self._column()
        if self.width() != card_width(column):
            self._fill(self._flag)
        self.move(place_card(self.size(), seen, column))
        self.show()
        self.raise_()

    def _room_below(self) -> int:
        """Return the room for the card where, above the line, it would cover the original."""
        return self.height() + GAP + self._theme.line_height if self._view.stacks_texts else 0

    def _column(self) -> QRect:
        viewport = self._view.viewport().rect()
        left, width = self._view.columnViewportPosition(Column.CORRECTED), self._view.columnWidth(Column.CORRECTED)
        if self._view.stacks_texts:
            # One column is too narrow for the card's words; the gutter beside it is no text.
            left, width = 0, left + width
        return QRect(left, viewport.top(), width, viewport.height()).intersected(viewport)

    def _take(self, number: int) -> None:
        self._leave(lambda: self._navigator.take(number))

    def _close(self) -> None:
        self._leave(self._navigator.close)

    def _leave(self, action: Callable[[], None]) -> None:
        """Do something that ends the card; the keyboard goes back to the text if the card had it."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        action()
        turn_id = self._view.turn_id
        if had_focus and turn_id is not None and self._navigator.active is None:
            self._view.go_to(turn_id, self._view.caret)

    def _dress(self) -> None:
        theme = self._theme
        self._reason.setFont(theme.ui_font(13))
        self._preview.setFont(theme.text_font(px=13))
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._reason.setPalette(palette)
        self._preview.setPalette(palette)
        if self._flag:
            self._fill(self._flag)
            self._place()
        self.update()


def _with_margins(widget: QWidget, margins: tuple[int, int, int, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(*margins)
    row.addWidget(widget)
    return row
