# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of help: text alone, in the colours of the theme; nothing is ever fetched for it."""

from string import Template

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser

from ui.theme.roles import Role
from ui.theme.theme import Theme

MARGIN = 24
_SHEET = Template("""
h2 { font-size: 19px; font-weight: 600; color: $TEXT; margin-top: 26px; margin-bottom: 8px; }
h3 { font-size: 15px; font-weight: 600; color: $TEXT; margin-top: 18px; margin-bottom: 6px; }
p, li { color: $TEXT; line-height: 145%; margin-top: 6px; margin-bottom: 8px; }
a { color: $ACCENT; }
th { text-align: left; font-weight: 600; color: $TEXT; padding: 4px 16px 4px 0; border-bottom: 1px solid $CONTROL; }
td { color: $TEXT; padding: 4px 16px 4px 0; border-bottom: 1px solid $BORDER; }
code { font-family: monospace; background-color: $KEY; }
pre { font-family: monospace; white-space: pre-wrap; background-color: $KEY; margin-top: 4px; margin-bottom: 10px; }
.key { background-color: $KEY; color: $TEXT; font-weight: 500; }
.none { color: $TEXT_MUTED; }
""")


class HelpPage(QTextBrowser):
    """A text with links; whoever shows it follows them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("Keys and manual"))
        self.document().setDocumentMargin(MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Load nothing: neither pictures nor pages."""
        return None

    def dress(self) -> None:
        """Take on the colours of the theme; a text has to be set again."""
        self.setFont(self._theme.ui_font(13))
        self.setPalette(self._theme.palette())
        colours = {role.name: self._theme.colour(role).name() for role in Role}
        self.document().setDefaultStyleSheet(_SHEET.substitute(colours))
