# SPDX-License-Identifier: GPL-3.0-or-later
"""LanguageTool, on a server that Fairhand owns."""
