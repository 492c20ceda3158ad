# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns to files of other programs; one module a format."""
