# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes, dashes and spaces as they are printed: while they are typed, and in text that is there."""
