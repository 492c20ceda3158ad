# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what is not to be seen any more, to be taken back."""
