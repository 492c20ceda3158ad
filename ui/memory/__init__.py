# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's side of remembered corrections: kept in the background, listed and edited in a dialog."""
