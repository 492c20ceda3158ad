# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that compare a turn with its source text."""
