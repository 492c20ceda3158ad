# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as the user wants them: which command hears which, the dialog that changes them, and the command palette."""
