# SPDX-License-Identifier: GPL-3.0-or-later
"""Code points to UTF-16 units and back, for the two edges that count in units: LanguageTool and Qt."""

from bisect import bisect_left

_LAST_OF_ONE_UNIT = "\uffff"


class Utf16Map:
    """The positions of one text in both counts; made once a text, then each question costs a binary search."""

    def __init__(self, text: str) -> None:
        self._points = len(text)
        wide = [] if text.isascii() else [at for at, letter in enumerate(text) if letter > _LAST_OF_ONE_UNIT]
        self._wide = wide
        self._wide_units = [at + before for before, at in enumerate(wide)]

    def units(self, point: int) -> int:
        """Return how many UTF-16 units come before a code point, 0 to the text's length.

        Raises ValueError outside the text.
        """
        if not 0 <= point <= self._points:
            raise ValueError(f"code point {point} is outside a text of {self._points}")
        return point + bisect_left(self._wide, point)

    def point(self, unit: int) -> int:
        """Return the code point at a UTF-16 unit; the middle of a surrogate pair counts as its start.

        Raises ValueError outside the text.
        """
        if not 0 <= unit <= self._points + len(self._wide):
            raise ValueError(f"UTF-16 unit {unit} is outside a text of {self._points + len(self._wide)}")
        return unit - bisect_left(self._wide_units, unit)
