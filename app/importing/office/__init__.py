# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of word processors to turns."""
