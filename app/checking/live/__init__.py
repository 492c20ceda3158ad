# SPDX-License-Identifier: GPL-3.0-or-later
"""Checking while someone edits: all checkers behind one process, so that the window never shares its interpreter."""
