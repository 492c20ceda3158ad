# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the project of a text belongs: beside it, or in the user's documents folder."""

import os
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_documents_path

from app.history.file_format import SUFFIX
from app.history.project_file import open_project
from app.paths import sample_interview


def project_path(source: Path) -> Path:
    """Return where a text's project is, or is to be made.

    It stands beside the text; where that folder cannot be written, and for the sample interview, it goes to the user's
    documents folder. A name there tells texts of one name in different folders apart.
    """
    beside = source.with_suffix(SUFFIX)
    documents = user_documents_path() / "Fairhand"
    if is_sample(source):
        return documents / beside.name
    if beside.exists() or os.access(source.parent, os.W_OK):
        return beside
    folder = blake2b(os.fsencode(source.resolve().parent), digest_size=4).hexdigest()
    return documents / f"{source.stem} ({folder}){SUFFIX}"


def project_of(source: Path) -> Path:
    """Return `project_path`, or another name where a text of the same stem has taken that one."""
    first = project_path(source)
    if not first.exists():
        return first
    project = open_project(first, write=False)
    try:
        taken = project.meta().get("file") != source.name
    finally:
        project.close()
    return first.with_name(source.name + SUFFIX) if taken else first


def is_sample(path: Path) -> bool:
    """Tell whether a file is the interview that comes with Fairhand."""
    return path.resolve() == sample_interview().resolve()
