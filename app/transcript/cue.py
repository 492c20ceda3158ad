# SPDX-License-Identifier: GPL-3.0-or-later
"""When something was said."""

import msgspec


class Cue(msgspec.Struct, frozen=True):
    """Code points `start` to `end` of the original turn `turn`, said from `begins` to `ends`, in milliseconds."""

    turn: int
    start: int
    end: int
    begins: int
    ends: int
