# SPDX-License-Identifier: GPL-3.0-or-later
"""What run.py does before Fairhand itself can run: standard library only, Python 3.11 or newer."""
