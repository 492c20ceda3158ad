# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet that shows what was found in a text before it becomes a project."""
