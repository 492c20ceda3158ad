# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding and replacing in a transcript: plain words, and regular expressions in a process that can be ended."""
