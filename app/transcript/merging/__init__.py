# SPDX-License-Identifier: GPL-3.0-or-later
"""Two copies of a transcript that were edited apart, made one again."""
