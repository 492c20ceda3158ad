# SPDX-License-Identifier: GPL-3.0-or-later
"""Comments on turns and on spans: written, listed, resolved."""
