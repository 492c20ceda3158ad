# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of plots and pages, light and dark: those of the window."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Look:
    """A colour for each use, as "#RRGGBB"."""

    ground: str
    text: str
    muted: str
    line: str
    accent: str
    accepted: str
    rewritten: str
    ignored: str
    left: str

    def colours(self) -> dict[str, str]:
        """Return the colours by their uses."""
        return {use.name: getattr(self, use.name) for use in fields(self)}


LIGHT = Look(
    ground="#FFFFFF",
    text="#1D2025",
    muted="#5F646D",
    line="#D9D6CF",
    accent="#2A559E",
    accepted="#1F6F43",
    rewritten="#2159C0",
    ignored="#8F5A00",
    left="#8B877D",
)
DARK = Look(
    ground="#25282C",
    text="#E7E5E0",
    muted="#A3A7AD",
    line="#3B3F45",
    accent="#8DB4F2",
    accepted="#7CCB9B",
    rewritten="#8DB6FF",
    ignored="#E6B559",
    left="#868C95",
)
