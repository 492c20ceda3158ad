# SPDX-License-Identifier: GPL-3.0-or-later
"""Garble rules: data in resources/rules, and the checker that runs them."""
