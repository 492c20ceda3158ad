# SPDX-License-Identifier: GPL-3.0-or-later
"""What is learnt across transcripts, in one file in the user's data folder."""
