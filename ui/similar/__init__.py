# SPDX-License-Identifier: GPL-3.0-or-later
"""Fix all similar: from one correction to the same garble elsewhere."""
