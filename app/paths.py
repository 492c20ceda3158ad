# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Fairhand keeps its own files and finds the ones it came with."""

import os
from importlib.resources import files
from pathlib import Path

import platformdirs


def user_data() -> Path:
    """Return the folder for what Fairhand fetches and learns; it need not exist yet."""
    return platformdirs.user_data_path("fairhand", appauthor=False)


def user_cache() -> Path:
    """Return the folder for what can be made again at any time; it need not exist yet."""
    return platformdirs.user_cache_path("fairhand", appauthor=False)


def user_config() -> Path:
    """Return the folder for the user's own settings; it need not exist yet."""
    return platformdirs.user_config_path("fairhand", appauthor=False)


def languagetool_parts() -> Path:
    """Return the folder with our rules for LanguageTool, the class that hosts it, and the list of its jars.

    In a checkout that is `packaging/languagetool`; an installed Fairhand carries the same folder in its resources.
    """
    checkout = Path(__file__).parent.parent / "packaging" / "languagetool"
    return checkout if checkout.is_dir() else Path(str(files("resources"))) / "languagetool"


def sample_interview() -> Path:
    """Return the interview that comes with Fairhand: in `seeds` of a checkout, in the resources of an installed one."""
    name = "ablyazov-interview.txt"
    checkout = Path(__file__).resolve().parent.parent / "seeds" / name
    return checkout if checkout.is_file() else Path(str(files("resources"))) / "seeds" / name


def manual() -> Path:
    """Return the manual: in `docs` of a checkout, in the resources of an installed Fairhand."""
    checkout = Path(__file__).resolve().parent.parent / "docs" / "manual.md"
    return checkout if checkout.is_file() else Path(str(files("resources"))) / "docs" / "manual.md"


def runtime_folder() -> Path:
    """Return a folder for what one running Fairhand and the next use to find each other."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) / "fairhand" if runtime else user_data()
