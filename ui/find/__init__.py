# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding and replacing in the window."""
