# SPDX-License-Identifier: GPL-3.0-or-later
"""Fairhand without a window: transcripts, checking, history, export."""

__version__ = "0.1.0"
