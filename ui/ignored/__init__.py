# SPDX-License-Identifier: GPL-3.0-or-later
"""The Ignored tab: what is not to be seen any more, to be taken back."""
