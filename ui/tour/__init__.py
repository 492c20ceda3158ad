# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour of the window: four steps that point at what they speak of."""
