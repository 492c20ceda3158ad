# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m app.workers NAME`: a worker where Fairhand is not frozen into one program."""

import sys

from app.workers.entry import work

sys.exit(work(sys.argv[1]))
