# SPDX-License-Identifier: GPL-3.0-or-later
"""The compiled class that hosts the server."""

import subprocess
from pathlib import Path

from app.checking.languagetool.runtime import find_java
from app.paths import languagetool_parts

JAVA_17 = 61


def class_file() -> Path:
    return languagetool_parts() / "LanguageToolHost.class"


def test_it_is_compiled_for_java_17_and_not_older_than_its_source_says() -> None:
    content = class_file().read_bytes()
    assert content[:4] == bytes.fromhex("cafebabe")
    assert int.from_bytes(content[6:8], "big") == JAVA_17
    assert b"FAIRHAND READY" in content


def test_it_ends_at_the_end_of_its_input_even_while_the_server_starts(tmp_path: Path) -> None:
    """Run with a stand-in for LanguageTool's class, which never comes back from its main method."""
    command = [str(find_java().path), "-cp", str(languagetool_parts()), "LanguageToolHost"]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    assert ended.returncode in {0, 1}
    assert b"FAIRHAND READY" not in ended.stdout
