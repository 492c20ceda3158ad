# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m app.cli` is `fairhand`."""

from app.cli import main

main()
