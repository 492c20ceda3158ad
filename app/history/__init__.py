# SPDX-License-Identifier: GPL-3.0-or-later
"""The project file: schema, revisions, journal, recovery. docs/project-file.md describes it for readers of the file."""
