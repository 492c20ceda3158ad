# SPDX-License-Identifier: GPL-3.0-or-later
"""What makes a file a Fairhand project, and which versions of it this program reads and writes."""

from pathlib import Path

SUFFIX = ".fairhand"
SQLITE_HEADER = b"SQLite format 3\0"
"""How a project begins, and the file of what was learnt."""
APPLICATION_ID = 0x46414952
"""SQLite's application id of a project file: "FAIR"."""
FORMAT = 6
"""The file format that this version writes: the number of migrations. Raise it with every migration."""
MIN_READER = 6
"""The oldest format number whose programs can still read what this version writes."""
MIN_WRITER = 6
"""The oldest format number whose programs may still write to what this version writes."""
VERSIONS = ("format", "min_reader", "min_writer")
"""The keys in `meta` of the format number and of the two above."""
INTERVAL_TABLES = ("turn_text", "turn_order", "turn_facts", "turn_origin")


def beside(path: Path) -> tuple[Path, Path]:
    """Return where SQLite keeps the log of a file and that log's index."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")
