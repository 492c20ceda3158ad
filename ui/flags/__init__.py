# SPDX-License-Identifier: GPL-3.0-or-later
"""Flags in the window: which one is active, the card at it, and the list in the dock."""
