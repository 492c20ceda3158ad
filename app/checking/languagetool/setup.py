# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetch what LanguageTool needs, and say what is there; nothing is printed here."""

from collections.abc import Callable

from app.cancelling import Cancelled
from app.checking.languagetool.installation import fetched_folder, find_installation, named_folder
from app.checking.languagetool.jars import fetch, wrong_jars
from app.checking.languagetool.recorded import release
from app.checking.languagetool.runtime import find_java
from app.checking.languagetool.server import Server
from app.checking.part import Part, PartState
from app.errors import CheckerFailed, CheckerMissing

Progress = Callable[[str, int, int], None]
"""Takes a sentence for people, the bytes that are there, and the bytes of the whole."""

MEBIBYTE = 1024 * 1024


def setup(progress: Progress, cancelled: Cancelled | None = None) -> None:
    """Fetch LanguageTool unless it is there already; check that there is a Java for it.

    Raises CheckerMissing if it cannot be had or Java is missing, NotWritable if it cannot be kept.
    """
    if named_folder() is None and wrong_jars(release(), fetched_folder()):
        _fetch(progress, cancelled)
    present = find_installation()
    find_java()
    progress(f"LanguageTool {present.version} is in {present.folder}", release().size, release().size)


def inspect(try_server: bool = True) -> list[Part]:
    """Return the state of Java, of the jars (all of them are read), and of the server, which is started once to see."""
    java = _java()
    jars = _jars()
    parts = [java, jars]
    if try_server and java.state is jars.state is PartState.OK:
        parts.append(_server())
    return parts


def _fetch(progress: Progress, cancelled: Cancelled | None) -> None:
    size = release().size
    reason = (
        f"LanguageTool {release().version} finds spelling and grammar mistakes on this computer, without network; "
        f"it is fetched once, {size / MEBIBYTE:.0f} MiB from Maven Central"
    )
    progress(reason, 0, size)
    fetch(release(), fetched_folder(), lambda done, whole: progress("Fetching LanguageTool", done, whole), cancelled)


def _java() -> Part:
    try:
        java = find_java()
    except CheckerMissing as missing:
        return Part("Java", PartState.MISSING, "", str(missing))
    return Part("Java", PartState.OK, f"{java.version} ({java.origin}, {java.path})", "")


def _jars() -> Part:
    try:
        installation = find_installation()
        installation.verify()
    except CheckerMissing as missing:
        return Part("LanguageTool", PartState.MISSING, "", str(missing))
    return Part("LanguageTool", PartState.OK, f"{installation.version} ({installation.folder})", "")


def _server() -> Part:
    server = Server()
    try:
        server.wait_ready()
    except (CheckerFailed, CheckerMissing) as failed:
        return Part("LanguageTool server", PartState.FAILED, "", str(failed))
    finally:
        server.stop()
    return Part("LanguageTool server", PartState.OK, find_installation().version, "")
