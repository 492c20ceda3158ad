# SPDX-License-Identifier: GPL-3.0-or-later
"""Glossaries in files of other programs: tables (CSV) and TermBase eXchange (TBX)."""
