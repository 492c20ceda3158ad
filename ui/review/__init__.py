# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two revisions, as a text with tracked changes."""
