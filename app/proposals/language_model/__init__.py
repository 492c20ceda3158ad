# SPDX-License-Identifier: GPL-3.0-or-later
"""A language model on this machine, asked for a rewrite through the protocol that OpenAI made usual."""
