# SPDX-License-Identifier: GPL-3.0-or-later
"""The window for merging two copies of a project that were edited apart."""
