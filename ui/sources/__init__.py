# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet that puts a source-language text beside the translations."""
