# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import sys
from pathlib import Path

from app.history.project_file import create_project
from app.projects import open_session
from tests.transcripts import originals_of

ROOT = Path(__file__).parents[2]
TYPE = """
import sys
from pathlib import Path
from app.projects import open_session
from app.transcript.operations import replace_text
session = open_session(Path(sys.argv[1]), write=True)
session.apply(replace_text(session.transcript, 1, 0, 0, "x"), "typing")
session.flush()
print('sqlite_utils' in sys.modules)
"""


def test_a_key_is_written_without_waiting_for_sqlite_utils_to_be_imported(tmp_path):
    path = tmp_path / "talk.fairhand"
    create_project(path, originals_of("One."), {}, "Anna").close()
    done = subprocess.run([sys.executable, "-c", TYPE, str(path)], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
    session = open_session(path, write=False)
    assert session.transcript.turns[0].text == "xOne."
    session.close()
