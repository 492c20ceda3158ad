# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks: colours by role, fonts, icons, and the little that needs a style sheet."""
