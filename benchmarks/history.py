# SPDX-License-Identifier: GPL-3.0-or-later
"""What history costs, against git and plain SQLite in the same run.

    python -m benchmarks.history TEXT [WORDS ...]

A difference with two words in a hundred changed against `git diff --no-index --word-diff`, with turns known by id and
without, and with as many words changed, left out and put in; then `REVISIONS` revisions of three changed turns each: a
durable commit and the growth of the file against a bare insert of the changed texts, rebuilding a revision against
`git show` of the same revisions, and the history of a turn against the same query in plain SQLite. Medians, in
milliseconds; what is compared is done in turn. TMPDIR must name a folder on a disk: elsewhere nothing is durable.
"""

import itertools
import random
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from app.history.opening import connect_reading
from app.history.project_file import create_project
from app.history.records import JournalEntry, NewRevision, snapshot
from app.history.revision import Kind, now
from app.history.states import States, state_at
from app.history.turn_history import turn_versions
from app.transcript import operations
from app.transcript.compare import TURN_BREAK, compare, joined_text
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Turn
from app.transcript.undo import Cause, CausedEdit
from app.transcript.word_diff import word_diff
from benchmarks.window import originals

SIZES = (15_000, 150_000)
RUNS = 5
REVISIONS = 1_000
IN_GIT = range(451, 551)
"""The revisions that git has too: twice as many as it puts into a row of deltas."""
TURNS_CHANGED = 3
SHARE_CHANGED = 0.02


def timed(*actions: Callable[[], object], runs: int = RUNS) -> list[float]:
    """Return how long some things take, in milliseconds: medians of several runs, in each of them one after another."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(runs):
        for action, taken in zip(actions, times, strict=True):
            begun = time.perf_counter()
            action()
            taken.append(1000 * (time.perf_counter() - begun))
    return [statistics.median(taken) for taken in times]


def report(what: str, mine: float, other: float, unit: str = "ms") -> None:
    """Print two figures and their ratio."""
    print(f"  {what:<58} {mine:>10.2f} {other:>10.2f} {unit:<3} {mine / other:>6.2f} times", flush=True)


def changed(text: str, dice: random.Random) -> str:
    """Return a text with some of its words changed."""
    words = text.split(" ")
    return " ".join(word[::-1] + "x" if dice.random() < SHARE_CHANGED else word for word in words)


def rewritten(text: str, dice: random.Random) -> str:
    """Return a text with as many of its words changed, left out, or followed by a new one."""
    words: list[str] = []
    for word in text.split(" "):
        way = dice.choice(("change", "leave out", "put in")) if dice.random() < SHARE_CHANGED else ""
        words += {"": [word], "change": [word[::-1] + "x"], "leave out": [], "put in": [word, "moreover"]}[way]
    return " ".join(words)


def run_git(*arguments: str, folder: Path) -> bytes:
    """Run git and return what it prints; that files differ is no error."""
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False).stdout


def measure_difference(turns: Sequence[Turn], folder: Path) -> None:
    """Compare two states, and the same two texts by git and as if no turn were known."""
    for name, rewrite in (("words changed", changed), ("changed, left out, put in", rewritten)):
        dice = random.Random(1)
        later = [replace(turn, text=rewrite(turn.text, dice)) for turn in turns]
        texts = joined_text(turns), joined_text(later)
        for file, text in zip(("old.txt", "new.txt"), texts, strict=True):
            (folder / file).write_text(text, encoding="utf-8")
        mine, bare, git = timed(
            partial(compare, turns, later),
            partial(word_diff, *texts),
            partial(run_git, "diff", "--no-index", "--word-diff", "old.txt", "new.txt", folder=folder),
        )
        report(f"{name}, turns known by id | git diff", mine, git)
        report(f"{name}, bare texts | git diff", bare, git)


class Plain:
    """The changed texts alone, in a table of their own, as durable as the project file."""

    def __init__(self, path: Path) -> None:
        """Make the file."""
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA journal_mode=WAL")
        self.connection.execute("PRAGMA synchronous=FULL")
        self.connection.execute("CREATE TABLE text (turn INTEGER, revision INTEGER, value TEXT)")
        self.connection.execute(
            "CREATE TABLE revision (id INTEGER PRIMARY KEY, time TEXT, author TEXT, note TEXT, kind TEXT, a INT, b INT)"
        )

    def insert(self, texts: Sequence[tuple[int, int, str]]) -> None:
        """Put texts on disk."""
        self.connection.execute("BEGIN")
        self.connection.executemany("INSERT INTO text VALUES (?, ?, ?)", texts)
        self.connection.execute("COMMIT")

    def history(self, turn: int) -> list[tuple[object, ...]]:
        """Return the texts of a turn with their revisions."""
        return self.connection.execute(
            "SELECT text.value, revision.* FROM text JOIN revision ON revision.id = text.revision WHERE turn = ? "
            "ORDER BY text.revision",
            [turn],
        ).fetchall()


def size_at_rest(connection: sqlite3.Connection, path: Path) -> int:
    """Return how large a file is once its log is in it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size


def measure_revisions(imported: Sequence[Original], folder: Path) -> Path:
    """Write revisions and bare inserts of the same texts in turn; return the project."""
    path, plain = folder / "talk.fairhand", Plain(folder / "plain.db")
    plain.insert([(original.id, 1, original.text) for original in imported])
    project = create_project(path, imported, {"title": "Benchmark"}, "benchmark")
    transcript = Transcript.of_originals(imported)
    dice = random.Random(2)
    before = path.stat().st_size, size_at_rest(plain.connection, folder / "plain.db")
    commits: list[float] = []
    inserts: list[float] = []
    for number in range(2, REVISIONS + 2):
        new, entry = next_revision(transcript, number, dice)
        texts = [(turn.id, number, turn.text) for turn in new.changed.turns.values() if turn]
        begun = time.perf_counter()
        project.write([entry], "benchmark", new).result()
        between = time.perf_counter()
        plain.insert(texts)
        inserts.append(time.perf_counter() - between)
        commits.append(between - begun)
    project.close()
    report("durable commit, p50 | bare insert", 1000 * statistics.median(commits), 1000 * statistics.median(inserts))
    grown = path.stat().st_size - before[0], size_at_rest(plain.connection, folder / "plain.db") - before[1]
    report("growth of the file, journal included | bare insert", grown[0] / 1024, grown[1] / 1024, "KB")
    plain.connection.executemany(
        "INSERT INTO revision VALUES (?, ?, 'benchmark', '', 'saved', 1, 1)",
        [(number, now()) for number in range(1, REVISIONS + 2)],
    )
    plain.connection.execute("CREATE INDEX by_turn ON text (turn, revision)")
    measure_turn_history(path, plain, len(imported))
    plain.connection.close()
    return path


def next_revision(transcript: Transcript, number: int, dice: random.Random) -> tuple[NewRevision, JournalEntry]:
    """Change a word in some turns and return what that is as a revision and in the journal."""
    turns = dice.sample(transcript.reading_order, TURNS_CHANGED)
    edits = [
        edit
        for turn in turns
        for edit in operations.replace_text(transcript, turn, 0, transcript.turn(turn).text.index(" "), f"Word{number}")
    ]
    for edit in edits:
        transcript.apply(edit)
    entry = JournalEntry(number, "do", "edit", tuple(CausedEdit(edit, Cause()) for edit in edits), now())
    return NewRevision(snapshot(transcript, turns), f"Revision {number}", Kind.SAVED), entry


def measure_turn_history(path: Path, plain: Plain, turns: int) -> None:
    """Read all texts of each of many turns, as Fairhand does and with bare SQL."""
    connection = connect_reading(path)
    wanted = random.Random(3).sample(range(1, turns + 1), min(turns, 300))
    assert [text for text, *_ in plain.history(wanted[0])] == [one.text for one in turn_versions(connection, wanted[0])]
    mine, other = timed(
        lambda: [turn_versions(connection, turn) for turn in wanted],
        lambda: [plain.history(turn) for turn in wanted],
        runs=11,
    )
    connection.close()
    report(f"history of {len(wanted)} turns | the same query", mine, other)


def texts_at(connection: sqlite3.Connection, revision: int) -> str:
    """Return the text of a revision, as git does."""
    rows = connection.execute(
        "SELECT text.value FROM turn_order AS place CROSS JOIN turn_text AS text USING (turn) "
        "WHERE text.from_revision <= :at AND (text.to_revision IS NULL OR text.to_revision > :at) "
        "AND place.from_revision <= :at AND (place.to_revision IS NULL OR place.to_revision > :at) "
        "ORDER BY place.value, turn",
        {"at": revision},
    )
    return TURN_BREAK.join(text for (text,) in rows)


def git_repository(connection: sqlite3.Connection, folder: Path) -> Path:
    """Make a git repository of some of the revisions, packed as git does it."""
    repository = folder / "repository"
    repository.mkdir()
    run_git("init", "-q", folder=repository)
    with subprocess.Popen(["git", "fast-import", "--quiet"], cwd=repository, stdin=subprocess.PIPE) as importing:
        assert importing.stdin
        for number in IN_GIT:
            text = texts_at(connection, number).encode()
            importing.stdin.write(
                f"commit refs/heads/main\nmark :{number}\ncommitter x <x> {number} +0000\ndata 0\n"
                f"M 100644 inline talk.txt\ndata {len(text)}\n".encode()
            )
            importing.stdin.write(text + f"\nreset refs/tags/r{number}\nfrom :{number}\n\n".encode())
    run_git("gc", "-q", folder=repository)
    return repository


def measure_rebuilding(path: Path, folder: Path) -> None:
    """Rebuild revisions in the middle, as git does the same ones."""
    connection = connect_reading(path)
    repository = git_repository(connection, folder)
    assert run_git("show", f"r{IN_GIT[0]}:talk.txt", folder=repository).decode() == texts_at(connection, IN_GIT[0])
    dice = random.Random(4)
    states, steps = States(), States()
    beside = itertools.cycle(IN_GIT)
    git, bare, whole, far, near = timed(
        lambda: run_git("show", f"r{dice.choice(IN_GIT)}:talk.txt", folder=repository),
        lambda: texts_at(connection, dice.choice(IN_GIT)),
        lambda: state_at(connection, dice.choice(IN_GIT)),
        lambda: states.at(connection, dice.randrange(1, REVISIONS)),
        lambda: steps.at(connection, next(beside)),
        runs=25,
    )
    connection.close()
    report("rebuilding a revision, texts alone | git show", bare, git)
    report("rebuilding a revision, turns with all facts | git show", whole, git)
    report("going from one revision to any other | git show", far, git)
    report("going from one revision to the next | git show", near, git)


def main() -> None:
    """Measure at each size."""
    text = Path(sys.argv[1])
    for words in [int(size) for size in sys.argv[2:]] or SIZES:
        imported = originals(text, words)
        print(f"{words:,} words, {len(imported):,} turns: Fairhand, the other, ratio")
        with TemporaryDirectory() as name:
            folder = Path(name)
            measure_difference(Transcript.of_originals(imported).turns, folder)
            path = measure_revisions(imported, folder)
            measure_rebuilding(path, folder)


if __name__ == "__main__":
    main()
