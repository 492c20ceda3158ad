# SPDX-License-Identifier: GPL-3.0-or-later
"""Where corrections come from that no checker offers: the same one made elsewhere, a language model."""
