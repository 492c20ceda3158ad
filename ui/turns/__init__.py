# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with whole turns: roles, speakers, and a filter that shows some of them."""
