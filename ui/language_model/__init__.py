# SPDX-License-Identifier: GPL-3.0-or-later
"""A language model on this machine: where it is, and what it proposes."""
