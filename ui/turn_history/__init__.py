# SPDX-License-Identifier: GPL-3.0-or-later
"""When did this change? The texts that one turn had, and the comings and goings of some words."""
