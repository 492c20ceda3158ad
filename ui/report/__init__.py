# SPDX-License-Identifier: GPL-3.0-or-later
"""What correcting has taken, as a panel beside the text: figures and plots."""
