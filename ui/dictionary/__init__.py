# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal dictionary in the window."""
