# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviewer's mode: what is suggested instead of changed, shown in the text, listed, accepted and refused."""
