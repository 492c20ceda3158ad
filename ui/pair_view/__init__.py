# SPDX-License-Identifier: GPL-3.0-or-later
"""The pair view: every turn as it was translated, and beside it as it stands now, to be edited."""

from ui.pair_view.view import PairView

__all__ = ["PairView"]
