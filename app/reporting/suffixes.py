# SPDX-License-Identifier: GPL-3.0-or-later
"""How the names of reports end."""

SUFFIXES = (".html", ".htm", ".pdf", ".csv")
