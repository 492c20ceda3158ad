# SPDX-License-Identifier: GPL-3.0-or-later
"""What is painted by hand: underlines of flags and glyphs of a turn's status."""
