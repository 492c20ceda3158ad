# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of a source text and its translation to turns."""
