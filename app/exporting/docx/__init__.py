# SPDX-License-Identifier: GPL-3.0-or-later
"""Word files: the text, its changes as Word tracks them, its comments.

Written here and not by python-docx, which knows nothing of tracked changes and builds a tree of every word.
"""
