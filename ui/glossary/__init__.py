# SPDX-License-Identifier: GPL-3.0-or-later
"""The Glossary tab, and the dialog for one term."""
