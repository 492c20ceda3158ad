# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcript: turns, edits that can be undone, and word diffs. Knows nothing of files, checkers or windows."""
