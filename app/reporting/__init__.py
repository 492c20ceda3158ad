# SPDX-License-Identifier: GPL-3.0-or-later
"""What correcting a transcript has taken: words, time and flags."""
