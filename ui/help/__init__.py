# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: all keys as they are now, then the manual, searchable and offline."""
