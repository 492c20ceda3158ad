# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of other programs to turns; one module a format."""
