# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user wants to become of quotes, dashes and spaces."""

from enum import StrEnum

import msgspec


class Dash(StrEnum):
    """What two hyphens become while they are typed."""

    HYPHENS = "--"
    EN = "–"
    EM = "—"


class TypingChoices(msgspec.Struct, frozen=True):
    """What happens while someone types; nothing unless it was chosen."""

    curly_quotes: bool = False
    dash: Dash = Dash.HYPHENS
    ellipsis: bool = False
    single_spaces: bool = False


class Tidying(msgspec.Struct, frozen=True):
    """What is tidied in text that is there."""

    quotes: bool = True
    dashes: bool = True
    spaces: bool = True
