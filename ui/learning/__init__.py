# SPDX-License-Identifier: GPL-3.0-or-later
"""What was learnt from decisions about flags: noted in the background, listed, forgotten."""
