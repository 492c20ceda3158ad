# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog that writes the transcript as a file for others."""
