# SPDX-License-Identifier: GPL-3.0-or-later
"""Many replacements at once: a list to choose from, and one step of undo."""
