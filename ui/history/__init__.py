# SPDX-License-Identifier: GPL-3.0-or-later
"""The revisions of the open transcript: the History tab, and the question for a revision's name."""
