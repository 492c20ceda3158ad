# SPDX-License-Identifier: GPL-3.0-or-later
"""Slow or fragile work in a process of its own, which ends with the program however that dies."""
