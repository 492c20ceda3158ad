# SPDX-License-Identifier: GPL-3.0-or-later
"""Which LanguageTool to run: a folder that the user names, or the jars that Fairhand fetched."""

import os
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from app.checking.languagetool.jars import is_complete, wrong_jars
from app.checking.languagetool.recorded import release
from app.errors import CheckerMissing
from app.paths import languagetool_parts, user_data

FOLDER_VARIABLE = "FAIRHAND_LANGUAGETOOL_DIR"
"""The environment variable that names a LanguageTool folder to use instead of Fairhand's own."""

_SERVER_CLASS = "org/languagetool/server/HTTPServer.class"
_VERSION_LINE = re.compile(r"^ComponentVersion: *(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Installation:
    """A LanguageTool that can be started: its folder, its version, and whether Fairhand recorded its hashes."""

    folder: Path
    version: str
    recorded: bool

    def class_path(self) -> str:
        """Return the class path; our own rules and the class that hosts the server come first."""
        parts = [languagetool_parts(), self.folder, self.folder / "*", self.folder / "libs" / "*"]
        return os.pathsep.join(map(str, parts[:1] + parts[2:3] if self.recorded else parts))

    def verify(self) -> None:
        """Read all recorded jars; raise CheckerMissing if one is not what was recorded."""
        if self.recorded and (wrong := wrong_jars(release(), self.folder)):
            raise CheckerMissing(
                f"{wrong[0]} in {self.folder} is not the file that was recorded, so LanguageTool is not started: "
                "run `fairhand setup` to fetch it again."
            )


def fetched_folder() -> Path:
    """Return the folder where Fairhand keeps the jars that it fetches."""
    return user_data() / f"languagetool-{release().version}"


def named_folder() -> Path | None:
    """Return the folder that FAIRHAND_LANGUAGETOOL_DIR names, if it is set."""
    variable = os.environ.get(FOLDER_VARIABLE)
    return Path(variable) if variable else None


def find_installation(folder: Path | None = None) -> Installation:
    """Return the LanguageTool in `folder`, else in FAIRHAND_LANGUAGETOOL_DIR, else the fetched one.

    Raises CheckerMissing if there is none, or if the folder that was named holds none.
    """
    if named := folder or named_folder():
        return Installation(named, _version_in(named), recorded=False)
    if is_complete(release(), fetched_folder()):
        return Installation(fetched_folder(), release().version, recorded=True)
    raise CheckerMissing("LanguageTool is not on this machine yet: run `fairhand setup` to fetch it.")


def _version_in(folder: Path) -> str:
    """Return the version that a foreign folder's core jar names."""
    jars = sorted([*folder.glob("*.jar"), *folder.glob("libs/*.jar")])
    if not any(_holds(jar, _SERVER_CLASS) for jar in jars if "languagetool-server" in jar.name):
        raise CheckerMissing(
            f"{folder} holds no LanguageTool server (languagetool-server.jar): name another folder in "
            f"{FOLDER_VARIABLE}, or unset it and run `fairhand setup`."
        )
    cores = (jar for jar in jars if jar.name.startswith("languagetool-core"))
    return next((version for jar in cores if (version := _named_version(jar))), "unknown")


def _holds(jar: Path, name: str) -> bool:
    try:
        with zipfile.ZipFile(jar) as archive:
            return name in archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


def _named_version(jar: Path) -> str | None:
    try:
        with zipfile.ZipFile(jar) as archive:
            said = _VERSION_LINE.search(archive.read("META-INF/MANIFEST.MF").decode(errors="replace"))
    except (OSError, KeyError, zipfile.BadZipFile):
        return None
    return said[1] if said else None
