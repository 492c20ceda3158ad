# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes, dashes and spaces in the window."""
