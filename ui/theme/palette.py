# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of every role, light and dark, and the palette that Qt's own widgets paint with."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from ui.theme.roles import Role

_HEX = {
    Role.WINDOW: ("#F3F2EF", "#1D1F22"),
    Role.BASE: ("#FFFFFF", "#25282C"),
    Role.ORIGINAL: ("#FAF9F6", "#212327"),
    Role.QUESTION: ("#EFF2F7", "#2A303A"),
    Role.QUESTION_ORIG: ("#ECEEF2", "#272B32"),
    Role.GUTTER: ("#F6F5F2", "#202226"),
    Role.RAISED: ("#FFFFFF", "#2E3237"),
    Role.KEY: ("#F0EEEA", "#353A41"),
    Role.BORDER: ("#D9D6CF", "#3B3F45"),
    Role.BORDER_SOFT: ("#E8E5DF", "#30343A"),
    Role.CONTROL: ("#8B877D", "#868C95"),
    Role.TEXT: ("#1D2025", "#E7E5E0"),
    Role.TEXT_ORIGINAL: ("#4B4F57", "#B7B8B9"),
    Role.TEXT_MUTED: ("#5F646D", "#A3A7AD"),
    Role.TEXT_DISABLED: ("#9A9DA3", "#6B7078"),
    Role.ACCENT: ("#2A559E", "#8DB4F2"),
    Role.ON_ACCENT: ("#FFFFFF", "#10203A"),
    Role.ACCENT_SOFT: ("#E6EDF8", "#2C3950"),
    Role.HOVER: ("#EAE8E3", "#31353B"),
    Role.SELECTION: ("#C9DBF7", "#3B5580"),
    Role.CONFIRMED: ("#1F6F43", "#7CCB9B"),
    Role.DRAFT: ("#767069", "#969CA4"),
    Role.INS_TEXT: ("#17653A", "#8FD8AA"),
    Role.INS_TINT: ("#E3F2E7", "#23392C"),
    Role.INS_LINE: ("#3C8C5E", "#5FA67D"),
    Role.DEL_TEXT: ("#9E2F26", "#F2A298"),
    Role.DEL_TINT: ("#FAE7E3", "#43292A"),
    Role.DEL_LINE: ("#C06A5F", "#BE7268"),
    Role.ACTIVE_TINT: ("#FFF1C9", "#4A4021"),
    Role.SUGGESTED: ("#6A3FA0", "#C9A9F5"),
    Role.SUGGESTED_TINT: ("#EFE8F8", "#372C4A"),
    Role.COMMENT: ("#1F6A87", "#7FC2DC"),
    Role.COMMENT_TINT: ("#E2F0F5", "#22363F"),
    Role.FOUND_TINT: ("#F6DCF0", "#4F2F4C"),
    Role.FOUND_LINE: ("#A03A8C", "#E39AD3"),
    Role.MEANING: ("#BE2F25", "#FF8B7E"),
    Role.GRAMMAR: ("#2159C0", "#8DB6FF"),
    Role.WORD_ORDER: ("#7B3CB3", "#CBA4F7"),
    Role.MISSING_WORD: ("#0A726C", "#5BCABF"),
    Role.CASING: ("#8F5A00", "#E6B559"),
    Role.SPELLING: ("#B01E6B", "#FF8EC1"),
    Role.PUNCTUATION: ("#55606B", "#AAB4BE"),
}

LIGHT: Mapping[Role, QColor] = MappingProxyType({role: QColor(light) for role, (light, _) in _HEX.items()})
DARK: Mapping[Role, QColor] = MappingProxyType({role: QColor(dark) for role, (_, dark) in _HEX.items()})

_OF_QT = {
    QPalette.ColorRole.Window: Role.WINDOW,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.BASE,
    QPalette.ColorRole.AlternateBase: Role.ORIGINAL,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.TEXT_MUTED,
    QPalette.ColorRole.Button: Role.RAISED,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.ON_ACCENT,
    QPalette.ColorRole.ToolTipBase: Role.RAISED,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
    QPalette.ColorRole.Light: Role.RAISED,
    QPalette.ColorRole.Midlight: Role.BORDER_SOFT,
    QPalette.ColorRole.Mid: Role.BORDER,
    QPalette.ColorRole.Dark: Role.CONTROL,
    QPalette.ColorRole.Shadow: Role.CONTROL,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.TEXT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
}
_TEXTS = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def qt_palette(colours: Mapping[Role, QColor]) -> QPalette:
    """Return the palette for Qt's own widgets."""
    palette = QPalette()
    for qt_role, role in _OF_QT.items():
        palette.setColor(qt_role, colours[role])
    for qt_role in _TEXTS:
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, colours[Role.TEXT_DISABLED])
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, colours[Role.BORDER])
    return palette
