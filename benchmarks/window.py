# SPDX-License-Identifier: GPL-3.0-or-later
"""How quick the window is, as ratios against bare Qt widgets in the same run.

    python -m benchmarks.window TEXT [MEASURE ...] [WORDS ...]

`keys`: from a key to the end of the repaint, flags and changed words shown, against a bare QPlainTextEdit of the
same size and font; also keys that change the height of a row. `window`: the same keys in the whole window, with its
panels and commands. `busy`: keys while all checkers run, against keys while they are stopped, in turn. `scrolling`:
Page Down to the end of the repaint, against the same QPlainTextEdit. `start`: from the start of the process to the
first paint of the window, to that of an open project in it, and until everything is there, against a bare PySide6
window, in turn. `memory`: what the process takes more than with a text of one word, less the text, against a bare
QPlainTextEdit.
Each measurement has a process of its own; figures are the median and the 99th percentile of what was measured, of
starts the median.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.checking.filters import Level, Wanted
from app.checking.registry import DEFAULT_CHECKERS
from app.history.project_file import create_project
from app.importing.reader import read_transcript
from app.projects import open_session
from app.transcript import operations
from app.transcript.turn import Original, Role
from app.transcript.word_diff import count_words
from ui.application import Desk
from ui.background import Background
from ui.document import Document
from ui.garbage import Collector, spare_what_there_is
from ui.live_flags import Checking
from ui.pair_view import PairView
from ui.theme.theme import Theme

SIZES = (1_500, 150_000, 1_500_000)
KEYS = 400
WARM = 50
ROUNDS = 10
PAGES = 60
STARTS = 7
WINDOW = (1440, 900)
PACES = {"keys without a pause": 0, "keys as of one held down": 30}
"""Milliseconds between keys: without any the window wants a processor for itself, as no typing ever does."""


Times = dict[bool, list[float]]


class Painted(QObject):
    """Notices that something in the window was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count paints and let everything pass."""
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False


def originals(text: Path, words: int) -> list[Original]:
    """Return turns with at least so many words: the text again and again, each time with another number in it."""
    turns = read_transcript(text).turns
    made: list[Original] = []
    total = 0
    while total < words:
        number = len(made) + 1
        body = f"{turns[number % len(turns)].text} That was in {1900 + number}."
        made.append(Original(number, body, Role.QUESTION if number % 2 else Role.ANSWER, "Anna", 0, len(body)))
        total += count_words(body)
    return made


def project(folder: Path, text: Path, words: int) -> Path:
    """Make a project of so many words and return its path."""
    path = folder / f"{words}.fairhand"
    create_project(path, originals(text, words), {"title": "Benchmark"}, "benchmark").close()
    return path


def wait(app: QApplication, condition: Callable[[], bool], seconds: float = 600) -> None:
    """Let events happen until a condition holds. Raises TimeoutError."""
    ends = time.monotonic() + seconds
    while not condition():
        app.processEvents()
        if time.monotonic() > ends:
            raise TimeoutError


def repaint_times(
    app: QApplication, keys: Sequence[Callable[[], None]], height: Callable[[], float], pause: int = 0
) -> Times:
    """Return for each key how many seconds it takes until all is painted, apart for those that change a height.

    The next key comes at once, or after a pause of so many milliseconds.
    """
    painted = Painted()
    app.installEventFilter(painted)
    times: Times = {True: [], False: []}
    for press in keys:
        if pause:
            QTest.qWait(pause)
        app.processEvents()
        before, high = painted.count, height()
        started = time.perf_counter()
        press()
        while painted.count == before:
            app.processEvents()
        app.processEvents()
        taken = time.perf_counter() - started
        times[height() != high].append(taken)
    app.removeEventFilter(painted)
    return times


def p99(times: Sequence[float]) -> float:
    """Return the 99th percentile, in milliseconds."""
    return statistics.quantiles(times, n=100)[98] * 1000


def click(key: Qt.Key | str) -> Callable[[], None]:
    """Return what presses a key in the widget that has the focus."""
    return lambda: QTest.keyClick(QApplication.focusWidget(), key)


def typing(count: int = KEYS) -> list[Callable[[], None]]:
    """Return the keys of somebody who types words."""
    return [click(letter) for letter in ("word " * count)[:count]]


def higher_and_lower(count: int = KEYS) -> list[Callable[[], None]]:
    """Return keys that make a row higher and lower in turn."""
    return [click(Qt.Key.Key_Return if number % 2 == 0 else Qt.Key.Key_Backspace) for number in range(count)]


def key_figures(app: QApplication, height: Callable[[], float]) -> dict[str, float]:
    """Return the figures of somebody who types, and of keys that make the row or the text higher or lower."""
    repaint_times(app, typing(WARM), height)
    typed, rows = repaint_times(app, typing(), height), repaint_times(app, higher_and_lower(), height)
    return {
        "typing p50": statistics.median(typed[False]) * 1000,
        "typing p99": p99(typed[False]),
        "height p50": statistics.median(rows[True]) * 1000,
        "height p99": p99(rows[True]),
    }


def page_figures(app: QApplication) -> dict[str, float]:
    """Return the figures of somebody who leafs through the text."""
    times = repaint_times(app, [click(Qt.Key.Key_PageDown), click(Qt.Key.Key_PageUp)] * PAGES, lambda: 0)[False]
    return {"page p50": statistics.median(times) * 1000, "page p99": p99(times)}


def bare_editor(app: QApplication, path: Path) -> QPlainTextEdit:
    """Show the edited text of a project in a bare editor, the caret in the middle."""
    session = open_session(path, write=False)
    editor = QPlainTextEdit("\n".join(turn.text for turn in session.transcript.turns))
    session.close()
    editor.setFont(Theme(app).text_font())
    shown(app, editor)
    cursor = editor.textCursor()
    cursor.setPosition(len(editor.toPlainText()) // 2)
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    editor.setFocus()
    return editor


def shown(app: QApplication, widget: QWidget) -> None:
    """Show a widget and wait until it has been painted."""
    painted = Painted()
    app.installEventFilter(painted)
    widget.resize(*WINDOW)
    widget.show()
    widget.activateWindow()
    wait(app, lambda: painted.count > 0)
    app.removeEventFilter(painted)


def pair_view(
    app: QApplication, path: Path, checkers: tuple[str, ...], *, flagged: bool = True
) -> tuple[Document, PairView]:
    """Show a project in the pair view, the caret in the middle, where words are changed."""
    background = Background(app)
    Collector(app)
    session = open_session(path, write=True)
    order = session.transcript.reading_order
    middle = order[len(order) // 2]
    for turn_id in order[len(order) // 2 - 10 : len(order) // 2 + 10]:
        session.apply(operations.replace_text(session.transcript, turn_id, 4, 4, "changed "), "change")
    document = Document(session, background, Checking(checkers, Wanted(Level.EAGER)), app)
    view = PairView(document, Theme(app))
    shown(app, view)
    view.go_to(middle, len(document.turn(middle).text))
    document.check_near(middle)
    document.start_checking()
    wait(app, lambda: document.flag_count > 0 or not flagged)
    # The window does so when it is complete.
    spare_what_there_is()
    return document, view


def whole_window(app: QApplication, path: Path) -> Desk:
    """Show a project in the whole window, checked by the garble rules, the caret in the middle."""
    config = path.parent / "config"
    (config / "fairhand").mkdir(parents=True, exist_ok=True)
    (config / "fairhand" / "settings.json").write_text('{"checkers": ["rules"], "level": "eager"}', encoding="utf-8")
    os.environ.update(XDG_CONFIG_HOME=str(config), XDG_DATA_HOME=str(path.parent / "data"))
    desk = Desk(app, config / "fairhand")
    desk.show(path)
    desk.window.resize(*WINDOW)
    wait(app, lambda: desk.shell.workspace is not None and desk.is_complete)
    assert desk.shell.workspace
    document, view = desk.shell.workspace.document, desk.shell.workspace.view
    middle = document.order[len(document.order) // 2]
    view.go_to(middle, len(document.turn(middle).text))
    desk.window.activateWindow()
    wait(app, view.editor.hasFocus)
    wait(app, lambda: bool(document.reports) and document.checking is None)
    return desk


def ended(app: QApplication, document: Document) -> None:
    """Close a document and wait for that."""
    done: list[bool] = []
    document.close(lambda: done.append(True))
    wait(app, lambda: bool(done))


def measure(kind: str, path: Path) -> dict[str, float]:
    """Return the figures of one kind of measurement, in a process that does nothing else."""
    app = QApplication([])
    match kind:
        case "bare keys":
            editor = bare_editor(app, path)
            assert editor.hasFocus()
            return key_figures(app, lambda: editor.document().size().height())
        case "keys":
            return _pair_keys(app, path)
        case "busy":
            return _busy_keys(app, path)
        case "window":
            return _window_keys(app, path)
        case "memory" | "bare memory":
            return _memory(app, path, bare=kind == "bare memory")
        case "bare scrolling":
            editor = bare_editor(app, path)
            assert editor.hasFocus()
            return page_figures(app)
        case "scrolling":
            document, _ = pair_view(app, path, ("rules",))
            wait(app, lambda: document.checking is None)
            figures = page_figures(app)
            ended(app, document)
            return figures
        case _:
            raise ValueError(kind)


def _pair_keys(app: QApplication, path: Path) -> dict[str, float]:
    document, view = pair_view(app, path, ("rules",))
    wait(app, lambda: document.checking is None)
    figures = key_figures(app, lambda: view.rowHeight(document.row_of(view.turn_id or 0)))
    ended(app, document)
    return figures


def _busy_keys(app: QApplication, path: Path) -> dict[str, float]:
    document, view = pair_view(app, path, DEFAULT_CHECKERS)

    def height() -> float:
        return view.rowHeight(document.row_of(view.turn_id or 0))

    figures: dict[str, float] = {}
    for name, pause in PACES.items():
        times: dict[str, list[float]] = {"resting": [], "busy": []}
        for _ in range(ROUNDS):
            for how, taken in times.items():
                for process in psutil.Process().children(recursive=True):
                    (process.suspend if how == "resting" else process.resume)()
                taken.extend(repaint_times(app, typing(WARM), height, pause)[False])
        if document.checking is None:
            print("the check ended before the keys did", file=sys.stderr)
        figures |= {f"{how}, {name} p50": statistics.median(taken) * 1000 for how, taken in times.items()}
        figures |= {f"{how}, {name} p99": p99(taken) for how, taken in times.items()}
    ended(app, document)
    return figures


def _window_keys(app: QApplication, path: Path) -> dict[str, float]:
    desk = whole_window(app, path)
    work = desk.shell.workspace
    assert work
    figures = key_figures(app, lambda: work.view.rowHeight(work.document.row_of(work.view.turn_id or 0)))
    desk.shell.quit()
    wait(app, lambda: desk.window.may_close and desk.background.is_at_rest)
    return figures


def _memory(app: QApplication, path: Path, *, bare: bool) -> dict[str, float]:
    if bare:
        editor = bare_editor(app, path)
        text, taken = editor.toPlainText(), megabytes()
    else:
        document, _ = pair_view(app, path, ("rules",), flagged=False)
        wait(app, lambda: bool(document.reports) and document.checking is None)
        text, taken = "".join(turn.text for turn in document.transcript.turns), megabytes()
        ended(app, document)
    return {"taken": taken, "text": len(text.encode()) / 1e6}


def megabytes() -> float:
    """Return how much memory this process has filled itself; files that it has open there may be shared with others."""
    taken = psutil.Process().memory_info()
    return (taken.rss - getattr(taken, "shared", 0)) / 1e6


def in_process(kind: str, path: Path) -> dict[str, float]:
    """Have a process of its own measure, on a copy of the project."""
    copy = shutil.copy(path, path.with_name("measured.fairhand"))
    command = [sys.executable, "-m", "benchmarks.window", "--measure", kind, str(copy)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(answer.stdout.splitlines()[-1])


def compare(kind: str, bare: str, path: Path) -> None:
    """Print each figure of a kind beside that of its baseline."""
    ours, theirs = in_process(kind, path), in_process(bare, path)
    for name, figure in theirs.items():
        if name in ours:
            print(f"  {kind}, {name}: {ours[name]:.1f} against {figure:.1f} ms: {ours[name] / figure:.2f} times")


def compare_memory(path: Path) -> None:
    """Print what a text takes, beyond itself and what a text of one word takes."""
    least = path.with_name("least.fairhand")
    create_project(least, [Original(1, "word", Role.ANSWER, "Anna", 0, 4)], {}, "benchmark").close()
    beyond: dict[str, float] = {}
    for kind in ("memory", "bare memory"):
        small, large = in_process(kind, least), in_process(kind, path)
        beyond[kind] = large["taken"] - small["taken"] - large["text"]
    least.unlink()
    ours, theirs = beyond["memory"], beyond["bare memory"]
    print(f"  memory beyond the text: {ours:.1f} against {theirs:.1f} MB: {ours / theirs:.2f} times")


def start(*asked: str) -> list[tuple[float, float]]:
    """Start a process and return, for each thing that it says is there, the seconds since then and the processor's."""
    command = [sys.executable, "-m", "benchmarks.first_paint", *asked]
    # Whoever starts it a second time has it compiled.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.monotonic()
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    times = (line.split() for line in said.splitlines())
    return [(float(clock) - began, float(processor)) for clock, processor in times]


def compare_starts(path: Path) -> None:
    """Print how long starts take, each of Fairhand beside one of a bare window."""
    copy = shutil.copy(path, path.with_name("measured.fairhand"))
    config = path.parent / "start"
    config.mkdir(exist_ok=True)
    rounds = [(*start("bare"), *start("fairhand", str(copy), str(config))) for _ in range(STARTS + 1)][1:]
    bare, *starts = zip(*rounds, strict=True)
    for what, taken in zip(("window", "text", "everything"), starts, strict=True):
        for clock, name in enumerate(("", ", processor")):
            ours, theirs = ([times[clock] for times in side] for side in (taken, bare))
            times = statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
            ms, bare_ms = statistics.median(ours) * 1000, statistics.median(theirs) * 1000
            print(f"  start to {what}{name}: {ms:.0f} against {bare_ms:.0f} ms: {times:.2f} times")


def compare_busy(path: Path) -> None:
    """Print what running checkers cost a key."""
    figures = in_process("busy", path)
    for pace in PACES:
        for name in ("p50", "p99"):
            busy, resting = figures[f"busy, {pace} {name}"], figures[f"resting, {pace} {name}"]
            print(f"  busy, {pace} {name}: {busy:.1f} against {resting:.1f} ms: {busy / resting:.2f} times")


PAIRS = {"keys": "bare keys", "window": "bare keys", "scrolling": "bare scrolling"}
OTHERS = {"busy": compare_busy, "start": compare_starts, "memory": compare_memory}


def main() -> None:
    """Measure, or print what was asked for."""
    if sys.argv[1] == "--measure":
        print(json.dumps(measure(sys.argv[2], Path(sys.argv[3]))))
        return
    every = [*PAIRS, *OTHERS]
    text, kinds = Path(sys.argv[1]), [kind for kind in sys.argv[2:] if kind in every] or every
    sizes = [int(word) for word in sys.argv[2:] if word.isdigit()] or SIZES
    with tempfile.TemporaryDirectory() as folder:
        for words in sizes:
            path = project(Path(folder), text, words)
            print(f"{words} words:")
            for kind in kinds:
                if kind in PAIRS:
                    compare(kind, PAIRS[kind], path)
                else:
                    OTHERS[kind](path)


if __name__ == "__main__":
    main()
