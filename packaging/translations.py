# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the translations of the interface, with Qt's tools.

.venv/bin/python packaging/translations.py update     brings new texts of ui/ into the .ts files, and drops old ones
.venv/bin/python packaging/translations.py release    makes of each .ts file the .qm file that Fairhand reads
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de",)
_TOOLS = Path(PySide6.__file__).parent


def update(language: str, ts: Path) -> None:
    """Bring the texts that stand in the window's source into a .ts file, without places: differences stay small."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
    target = ["-source-language", "en_GB", "-target-language", language, "-ts", str(ts)]
    subprocess.run([_tool("lupdate"), *options, *sources, *target], cwd=ROOT, check=True)


def release(ts: Path, qm: Path) -> None:
    """Make the file that Fairhand reads. What is not finished is left out."""
    subprocess.run([_tool("lrelease"), "-silent", str(ts), "-qm", str(qm)], check=True)


def main(action: str) -> None:
    """Update or release all languages."""
    for language in LANGUAGES:
        ts = TRANSLATIONS / f"fairhand_{language}.ts"
        if action == "update":
            update(language, ts)
        else:
            release(ts, ts.with_suffix(".qm"))


def _tool(name: str) -> str:
    return str(next(path for path in (_TOOLS / name, _TOOLS / f"{name}.exe") if path.is_file()))


if __name__ == "__main__":
    if sys.argv[1:] not in (["update"], ["release"]):
        sys.exit(__doc__)
    main(sys.argv[1])
