# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings, the checkers that make them, and the pipeline that turns many opinions into one."""
