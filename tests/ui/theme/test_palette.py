# SPDX-License-Identifier: GPL-3.0-or-later
"""Every role can be told from each surface that it is used on, as WCAG 2 counts contrast."""

import pytest

from ui.theme.palette import DARK, LIGHT, qt_palette
from ui.theme.roles import Role

TEXT = 4.5
LINE = 3.0

PAGES = (Role.BASE, Role.ORIGINAL, Role.QUESTION, Role.QUESTION_ORIG)
PANELS = (Role.WINDOW, Role.BASE, Role.GUTTER, Role.RAISED, Role.HOVER, Role.ACCENT_SOFT)
CORRECTED = (Role.BASE, Role.QUESTION)
UNDERLINED = (
    *CORRECTED,
    Role.WINDOW,
    Role.RAISED,
    Role.ACCENT_SOFT,
    Role.ACTIVE_TINT,
    Role.COMMENT_TINT,
    Role.FOUND_TINT,
)
UNDERLINES = (
    Role.MEANING,
    Role.GRAMMAR,
    Role.WORD_ORDER,
    Role.MISSING_WORD,
    Role.CASING,
    Role.SPELLING,
    Role.PUNCTUATION,
)
USES = [
    (
        Role.TEXT,
        (*PAGES, *PANELS, Role.SELECTION, Role.ACTIVE_TINT, Role.INS_TINT, Role.COMMENT_TINT, Role.FOUND_TINT),
        TEXT,
    ),
    (Role.TEXT_ORIGINAL, (Role.ORIGINAL, Role.QUESTION_ORIG, Role.DEL_TINT, Role.FOUND_TINT), TEXT),
    (Role.TEXT_MUTED, (*PANELS, Role.KEY, Role.QUESTION), TEXT),
    (Role.ACCENT, PANELS, TEXT),
    (Role.ON_ACCENT, (Role.ACCENT,), TEXT),
    (Role.INS_TEXT, (Role.BASE, Role.QUESTION, Role.INS_TINT, Role.ACCENT_SOFT), TEXT),
    (Role.DEL_TEXT, (Role.BASE, Role.QUESTION, Role.DEL_TINT, Role.ACCENT_SOFT), TEXT),
    (Role.CONTROL, (Role.WINDOW, Role.BASE, Role.RAISED), LINE),
    (Role.CONFIRMED, (Role.GUTTER, Role.QUESTION, Role.WINDOW), LINE),
    (Role.DRAFT, (Role.GUTTER, Role.QUESTION), LINE),
    (Role.COMMENT, (*CORRECTED, Role.GUTTER, Role.COMMENT_TINT, Role.ACCENT_SOFT), LINE),
    (Role.FOUND_LINE, (*PAGES, Role.FOUND_TINT, Role.SELECTION), LINE),
    (Role.INS_LINE, CORRECTED, LINE),
    (Role.DEL_LINE, (Role.ORIGINAL, Role.QUESTION_ORIG), LINE),
    *((role, UNDERLINED, LINE) for role in UNDERLINES),
]


def luminance(colour):
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (colour.getRgbF()[:3])]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("role", "surfaces", "least"), USES, ids=[use[0].name for use in USES])
def test_each_role_stands_out_from_each_surface_it_is_used_on(colours, role, surfaces, least):
    for surface in surfaces:
        assert contrast(colours[role], colours[surface]) >= least, surface


def test_contrast_is_counted_as_wcag_does():
    assert contrast(LIGHT[Role.TEXT], LIGHT[Role.BASE]) == pytest.approx(16.3, abs=0.1)
    assert contrast(DARK[Role.TEXT], DARK[Role.BASE]) == pytest.approx(11.8, abs=0.1)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_role_has_a_colour(colours):
    assert set(colours) == set(Role)


def test_what_cannot_be_used_is_grey_in_qts_own_widgets():
    palette = qt_palette(LIGHT)
    disabled = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.ButtonText)
    assert disabled == LIGHT[Role.TEXT_DISABLED]
    assert palette.color(palette.ColorRole.ButtonText) == LIGHT[Role.TEXT]
