# SPDX-License-Identifier: GPL-3.0-or-later
"""The marks by which Fairhand knows its own HTML pages."""

MAIN = "data-fairhand"
"""The attribute of the element that holds the transcript; its value is the view."""
SPEAKER = "speaker"
"""The class of a speaker's name before what is said."""
PARAGRAPH_SIGN = "¶"
"""Stands for a paragraph end that was deleted or inserted."""
