# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QIcon
from PySide6.QtWidgets import QProgressBar

from ui.theme.fonts import TEXT_FAMILIES
from ui.theme.roles import Role
from ui.theme.style_sheet import dress, style_sheet
from ui.theme.theme import LARGEST_TEXT, SMALLEST_TEXT, Scheme, Theme


def test_colours_follow_the_chosen_scheme(theme, qtbot):
    light = theme.colour(Role.BASE)
    with qtbot.waitSignal(theme.changed):
        theme.scheme = Scheme.DARK
    assert theme.is_dark
    assert theme.colour(Role.BASE).lightness() < light.lightness()


def test_the_same_scheme_again_changes_nothing(theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.scheme = Scheme.LIGHT


def test_lines_are_as_high_as_designed(theme):
    assert (theme.text_size, theme.line_height) == (15, 23)


@pytest.mark.parametrize(("asked", "got"), [(5, SMALLEST_TEXT), (18, 18), (99, LARGEST_TEXT)])
def test_text_size_stays_readable(theme, asked, got):
    theme.text_size = asked
    assert theme.text_size == got
    assert theme.text_font().pixelSize() == got


def test_the_interview_has_a_serif_whether_the_system_has_one_or_not(theme):
    assert QFontInfo(theme.text_font()).family() in TEXT_FAMILIES


def test_questions_are_bold(theme):
    assert theme.text_font(bold=True).weight() > theme.text_font().weight()


def test_figures_of_counts_are_equally_wide(theme):
    assert theme.ui_font(tabular=True).featureTags() != theme.ui_font().featureTags()


def test_icons_are_made_again_for_another_scheme(theme):
    before = theme.icon("check").pixmap(QSize(18, 18)).toImage()
    theme.scheme = Scheme.DARK
    after = theme.icon("check").pixmap(QSize(18, 18)).toImage()
    assert before != after


def test_a_tool_that_is_off_has_a_paler_icon(theme):
    icon = theme.icon("check")
    assert icon.pixmap(QSize(18, 18), QIcon.Mode.Disabled).toImage() != icon.pixmap(QSize(18, 18)).toImage()


@pytest.mark.parametrize("kind", ["QMenuBar", "QToolBar", "QTabBar", "QScrollBar", "QProgressBar", "QMessageBox"])
def test_style_sheets_have_the_colours_of_the_scheme(qapp, kind):
    sheets = [style_sheet(kind, Theme(qapp, scheme)) for scheme in (Scheme.LIGHT, Scheme.DARK)]
    assert sheets[0] != sheets[1]
    assert "$" not in sheets[0]


def test_a_dressed_widget_follows_the_scheme(theme, qtbot):
    bar = QProgressBar()
    qtbot.addWidget(bar)
    dress(bar, theme)
    theme.scheme = Scheme.DARK
    assert theme.colour(Role.ACCENT).name() in bar.styleSheet()


def test_nothing_is_dressed_that_is_gone(theme, qtbot):
    bar = QProgressBar()
    dress(bar, theme)
    with qtbot.waitSignal(bar.destroyed):
        bar.deleteLater()
    theme.scheme = Scheme.DARK
