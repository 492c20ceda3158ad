# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures in this folder from the real program, checkers and all.

    .venv/bin/python docs/screenshots/take.py [NAME ...]

Each picture is taken in a process of its own, without a screen; the interface is set in Inter where that is installed.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
INTERVIEW = ROOT / "seeds" / "ablyazov-interview.txt"
PATIENCE = 600
MANY_WORDS = 150_000
SHOWN = 13
"""The row of the turn that has the card, which comes to stand second from the top."""
CARD_AT = "go on the streets"
LATER_NOTE = "Turns 14 to 16: pronouns and word order, with the questions that the editor of the magazine had"
TAKEN = {"to be organize", "to be", "on-site", "guess", "First", "has"}
"""What is corrected already in the turns with flags."""
SUGGESTED = [
    ("Mary Collins", 0, "go on the streets", "take to the streets"),
    ("Mary Collins", 0, "It is sufficient", "It is enough"),
    ("Mary Collins", 0, "than in the past", "than they used to"),
    ("Paul Weber", 0, "A sign that something is changing", "Something is changing"),
    ("Paul Weber", 1, "respond with", "answer with"),
    ("Paul Weber", 2, "will happen also", "will happen too"),
    ("Mary Collins", 2, "a house of cards", "a house of cards, I believe"),
]
"""What reviewers suggest: who, how many turns after the one that is shown, and which words for which."""
FILES = [
    (0, "2019/ablyazov-interview.txt", 33, 12, 41),
    (1, "Oral history/harbour-strike-part-1.txt", 58, 58, 0),
    (4, "Oral history/harbour-strike-part-2.txt", 64, 21, 77),
    (40, "Oral history/village-school-archive.txt", 46, 0, 112),
]
"""Files on the start page: days ago, name, turns, confirmed turns, flags."""

SHOTS: dict[str, dict[str, str]] = {
    "main-light": {},
    "main-dark": {"scheme": "dark"},
    "main-1280x720": {"size": "1280x720"},
    "main-narrow": {"size": "860x720"},
    "main-200-percent": {"scale": "2"},
    "main-150000-words": {"words": str(MANY_WORDS)},
    "empty-light": {"empty": "yes"},
    "empty-dark": {"empty": "yes", "scheme": "dark"},
    "history-light": {"tab": "history"},
    "review-light": {"review": "changes"},
    "review-dark": {"review": "changes", "scheme": "dark"},
    "review-side-by-side": {"review": "side by side", "size": "1280x720"},
    "review-200-percent": {"review": "changes", "scale": "2"},
    "time-light": {"review": "time"},
    "time-dark": {"review": "time", "scheme": "dark"},
    "suggestions-light": {"suggests": "editor"},
    "suggestions-dark": {"suggests": "editor", "scheme": "dark"},
    "reviewer-light": {"suggests": "reviewer"},
    "import-sheet-light": {"dialog": "sheet", "size": "1280x720"},
    "import-sheet-dark": {"dialog": "sheet", "size": "1280x720", "scheme": "dark"},
    "tracked-changes-light": {"dialog": "tracked", "size": "1280x720"},
    "tracked-changes-dark": {"dialog": "tracked", "size": "1280x720", "scheme": "dark"},
    "several-files-light": {"dialog": "several", "size": "1280x720"},
    "several-files-dark": {"dialog": "several", "size": "1280x720", "scheme": "dark"},
    "export-preview-light": {"dialog": "export", "size": "1280x720"},
    "export-preview-dark": {"dialog": "export", "size": "1280x720", "scheme": "dark"},
    "merge-light": {"beside": "merge"},
    "merge-dark": {"beside": "merge", "scheme": "dark"},
    "report-light": {"beside": "report"},
    "report-dark": {"beside": "report", "scheme": "dark"},
    "main-german": {"locale": "de_DE.UTF-8"},
}
"""The pictures by name: what differs from a light window of 1440 by 900 with the interview half corrected."""

FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<alias binding="strong"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>
<alias binding="strong"><family>Sans</family><prefer><family>Inter</family></prefer></alias>
</fontconfig>"""


def take(name: str) -> None:
    """Take one picture in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        fonts = Path(folder, "fonts.conf")
        fonts.write_text(FONTS, encoding="utf-8")
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": SHOTS[name].get("locale", "C.UTF-8"),
            "QT_SCALE_FACTOR": SHOTS[name].get("scale", "1"),
            "FONTCONFIG_FILE": str(fonts),
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(settings(Path(folder), rules_alone="dialog" in SHOTS[name])),
        }
        subprocess.run([sys.executable, str(Path(__file__)), "--take", name, folder], env=environment, check=True)


def settings(folder: Path, *, rules_alone: bool) -> Path:
    """Return a configuration folder with patience for a busy machine, and nobody's own settings."""
    own = folder / "settings" / "fairhand"
    own.mkdir(parents=True)
    chosen: dict[str, object] = {"start_timeout": float(PATIENCE), "answer_timeout": float(PATIENCE)}
    if rules_alone:
        chosen["checkers"] = ["rules"]
    (own / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
    return own.parent


def keep_away_from_what_was_learnt(folder: Path) -> None:
    """Have a data folder of one's own, in which LanguageTool need not be fetched again."""
    from app.checking.languagetool.installation import fetched_folder  # noqa: PLC0415 - as below

    fetched, own = fetched_folder(), folder / "data" / "fairhand"
    own.mkdir(parents=True)
    (own / fetched.name).symlink_to(fetched, target_is_directory=True)
    os.environ["XDG_DATA_HOME"] = str(own.parent)


def photograph(name: str, folder: Path) -> None:
    """Open what a picture shows and save it beside this file."""
    keep_away_from_what_was_learnt(folder)
    from PySide6.QtCore import QSize  # noqa: PLC0415 - only the process that takes a picture has a window
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.application import Desk  # noqa: PLC0415
    from ui.theme.theme import Scheme  # noqa: PLC0415

    shot = SHOTS[name]
    width, height = map(int, shot.get("size", "1440x900").split("x"))
    application = QApplication([])
    with running(application):
        desk = Desk(application, folder / "config")
        desk.theme.scheme = Scheme.DARK if shot.get("scheme") == "dark" else Scheme.LIGHT
        desk.window.resize(QSize(width, height))
        if "empty" in shot:
            remember_files(folder)
        without_text = "empty" in shot or shot.get("dialog") in ("sheet", "tracked", "several")
        desk.show(None if without_text else project(folder, shot))
        settle(application)
        if not without_text:
            work_on(application, desk, shot)
            wait(application, lambda: "words" in shot or desk.shell.workspace.document.checking is None)
        settle(application)
        if "dialog" in shot:
            show_dialog(application, desk, shot["dialog"], folder)
        wait(application, lambda: not desk.window.status.said)
        beside = open_dialog(application, desk, folder, shot["beside"]) if "beside" in shot else None
        (beside.grab() if beside else picture(application, desk.window)).save(str(HERE / f"{name}.png"))
        if beside:
            beside.close()
        ended: list[bool] = []
        desk.shell.ended.connect(lambda: ended.append(True))
        desk.window.close()
        wait(application, lambda: ended and desk.background.is_at_rest)
        sys.stdout.flush()
        # Qt's objects would be deleted in any order at the end of Python, which crashes.
        os._exit(0)


def show_dialog(application, desk, shown: str, folder: Path) -> None:  # noqa: ANN001 - Qt is not imported at the top
    """Open one of the dialogs by which texts come in and go out."""
    from app.drafts import Tracked  # noqa: PLC0415
    from app.exporting.formats import Format  # noqa: PLC0415

    importing = desk.shell.importing
    if shown == "export":
        desk.shell.workspace.export()
        dialog = opened(application, desk)
        dialog.form.format.choose(Format.DOCX)
        dialog.form.format.chosen.emit()
        dialog.form._views.button(2).setChecked(True)
    elif shown == "several":
        importing.read_all([*documents(folder), folder / "missing.txt", project(folder, {})])
        opened(application, desk)
    else:
        path = documents(folder)[0 if shown == "tracked" else 1]
        importing.read(path)
        dialog = opened(application, desk)
        if shown == "tracked":
            dialog.form.tracked.choose(Tracked.BOTH)
            dialog.form.tracked.chosen.emit()
    settle(application)


def documents(folder: Path) -> list[Path]:
    """Return a Word file with tracked changes, and a page with what cannot be kept."""
    import pypandoc  # noqa: PLC0415 - one of the tools that tests use

    from app.importing.reader import read_transcript  # noqa: PLC0415 - as above

    turns = read_transcript(INTERVIEW).turns[:9]
    said = "\n\n".join(f"**{turn.text}**" if turn.role == "question" else turn.text for turn in turns)
    marked = said.replace("Power", "[Power]{.deletion author=Ann}[power]{.insertion author=Ann}")
    page = said.replace("**", "") + "\n\n![A picture](y)\n"
    written = [(folder / "interview-ann.docx", marked), (folder / "interview-saved.html", page)]
    for path, text in written:
        pypandoc.convert_text(
            text, path.suffix[1:], format="markdown", outputfile=str(path), extra_args=["--standalone"]
        )
    return [path for path, _ in written]


def opened(application, desk):  # noqa: ANN001, ANN201 - as above
    """Wait for a dialog and return it."""
    from PySide6.QtWidgets import QDialog  # noqa: PLC0415

    def visible() -> list[object]:
        return [each for each in desk.window.findChildren(QDialog) if each.isVisible()]

    wait(application, visible)
    settle(application)
    return visible()[-1]


def picture(application, window):  # noqa: ANN001, ANN201 - as above
    """Return the window as it is seen, with the dialog before it."""
    from PySide6.QtGui import QPainter  # noqa: PLC0415
    from PySide6.QtWidgets import QDialog  # noqa: PLC0415

    seen = window.grab()
    for dialog in application.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            painter = QPainter(seen)
            painter.drawPixmap(window.rect().center() - dialog.rect().center(), dialog.grab())
            painter.end()
    return seen


def project(folder: Path, shot: dict[str, str]) -> Path:
    """Return the file to open: the interview, or a long text made of it."""
    text = INTERVIEW.read_text(encoding="utf-8")
    path = folder / INTERVIEW.name
    path.write_text(text, encoding="utf-8")
    if "words" in shot:
        path = folder / "a-long-interview.txt"
        path.write_text("\n".join([text] * (int(shot["words"]) // len(text.split()) + 1)), encoding="utf-8")
    return path


def remember_files(folder: Path) -> None:
    """Have some files in the list on the start page."""
    now = datetime.now().astimezone().replace(hour=14, minute=32)
    entries: list[dict[str, object]] = []
    for days, name, turns, confirmed, flags in FILES:
        path = folder / "Interviews" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        when = (now - timedelta(days=days, minutes=47 * days)).isoformat(timespec="minutes")
        entries.append({"path": str(path), "turns": turns, "confirmed": confirmed, "flags": flags, "time": when})
    config = folder / "config"
    config.mkdir(exist_ok=True)
    (config / "recent.json").write_text(json.dumps(entries), encoding="utf-8")


def work_on(application, desk, shot: dict[str, str]) -> None:  # noqa: ANN001 - Qt is not imported at the top
    """Correct what stands before the turn that is shown, some of it and of the next turns, and open a card."""
    wait(application, lambda: desk.shell.workspace and desk.is_complete)
    work = desk.shell.workspace
    document = work.document
    start = len(document.order) // 2 if "words" in shot else SHOWN
    shown = next(turn for turn in document.order[start:] if CARD_AT in document.turn(turn).text)
    document.check_near(shown)
    wait(application, lambda: document.flags(shown) if "words" in shot else document.reports and not document.checking)
    correct(document, document.row_of(shown))
    document.save_revision("First reading")
    wait(application, lambda: document.saved_at)
    desk.window.activateWindow()
    work.view.setFocus()
    if "suggests" in shot:
        suggest(application, desk, document, shown, as_reviewer=shot["suggests"] == "reviewer")
    elif "review" in shot:
        go_on_working(document, document.row_of(shown))
        desk.shell.review()
        show_review(application, work, shot["review"], shown)
    elif shot.get("tab") == "history":
        work.view.go_to(shown, 0)
        desk.shell.show_history()
    else:
        tick(work, document, shown)
        work.navigator.activate(card_flag(document, shown))
        settle(application)
        list_from(work, shown)
        if not work.view.stacks_texts:
            show_from(work, document.order[document.row_of(shown) - 1])


def suggest(application, desk, document, shown: int, *, as_reviewer: bool) -> None:  # noqa: ANN001 - as above
    """Have two reviewers suggest changes in a turn and the next ones, and show them to the editor or to one of them."""
    from ui.suggestion_commands import show_suggestions  # noqa: PLC0415

    row = document.row_of(shown)
    document.suggest_from_now_on(True)
    for author, number, old, new in SUGGESTED:
        document.sign_as(author)
        turn_id = document.order[row + number]
        at = document.turn(turn_id).text.find(old)
        if at >= 0:
            document.replace(turn_id, at, at + len(old), new, "typing")
    document.sign_as("Mary Collins")
    document.suggest_from_now_on(as_reviewer)
    work = desk.shell.workspace
    work.view.go_to(document.order[row + (0 if as_reviewer else 1)], 0)
    show_suggestions(desk.shell)
    settle(application)
    show_from(work, document.order[row - 1])
    work.view.setFocus()


def open_dialog(application, desk, folder: Path, shown: str):  # noqa: ANN001, ANN201 - as above
    """Return the window that merges, with everything in it; the report, in the main window, has none of its own."""
    work = desk.shell.workspace
    if shown == "report":
        go_on_working(work.document, work.document.row_of(work.turn_id))
        desk.shell.show_report()
        wait(application, lambda: work.report.made and work.report.made.is_whole)
        dialog = None
    else:
        from two_copies import edit_apart  # noqa: PLC0415 - it stands beside this file

        from ui.merge_commands import merge_with  # noqa: PLC0415 - as above

        other = folder / "bob.fairhand"
        edit_apart(work.document, other)
        merge_with(desk.shell, other)
        dialog = _visible_dialog(desk)
        wait(application, dialog.form.merge.isEnabled)
    settle(application)
    return dialog


def _visible_dialog(desk):  # noqa: ANN001, ANN202 - as above
    from PySide6.QtWidgets import QDialog  # noqa: PLC0415 - as above

    return next(each for each in desk.window.findChildren(QDialog) if each.isVisible())


def correct(document, row: int) -> None:  # noqa: ANN001 - as above
    """Accept what is suggested before a row, and a little of it in the row and after; confirm and approve."""
    from app.transcript.turn import Status  # noqa: PLC0415

    before = document.order[max(0, row - 12) : row]
    later = [flag for turn in document.order[row : row + 4] for flag in document.flags(turn)]
    taken = [flag for flag in later if flag.finding.text.strip(" ,") in TAKEN]
    document.take_all([*(flag for turn in before for flag in document.flags(turn)), *taken])
    for turn_id in before:
        document.set_status(turn_id, Status.CONFIRMED)
    document.set_status(before[-1], Status.APPROVED)
    document.set_status(document.order[row + 3], Status.CONFIRMED)


def go_on_working(document, row: int) -> None:  # noqa: ANN001 - as above
    """Make a history of it: what was taken in the turns around, autosaves, and something that is in no revision yet."""
    from app.history.revision import Kind  # noqa: PLC0415

    for number in (row + 1, row + 2, row):
        document.take_all(list(document.flags(document.order[number])), chosen=True)
        for step in (4, 5):
            document.replace(document.order[number + step], 0, 0, "Well: ", "typing")
            document.session.save_revision("While editing", Kind.AUTOSAVE)
    document.move(document.order[row + 6], row + 5)
    document.session.save_revision(LATER_NOTE)
    text = document.turn(document.order[row]).text
    document.type_text(document.order[row], len(text), len(text), " And soon.")


def show_review(application, work, shown: str, turn_id: int) -> None:  # noqa: ANN001 - as above
    """Show a turn of the review with a change in focus, or the text as it was."""
    diff = work.review.diff
    wait(application, lambda: diff.comparison and diff.model.difference.changes)
    settle(application)
    if shown == "time":
        work.review.move_through_time(True)
        wait(application, lambda: work.review.time.revision)
        work.review.time.bar.slider.setValue(work.review.time.bar.slider.maximum() // 2)
        return
    diff.show_side_by_side(shown == "side by side")
    number = work.document.row_of(turn_id) + 1
    row = next(row for row in diff.model.difference.rows if number in getattr(row, "numbers", ()))
    diff.table.go_to(row.first)
    diff.table.show_at_top((number, 0))
    diff.table.go_to(row.first + 2)


def tick(work, document, shown: int) -> None:  # noqa: ANN001 - as above
    """Tick every second flag with a suggestion of the turn that is shown and of the next."""
    from PySide6.QtCore import Qt  # noqa: PLC0415

    from ui.flags.flag_model import FlagModel  # noqa: PLC0415

    model = work.flags.findChild(FlagModel)
    row = document.row_of(shown)
    flags = [flag for turn in document.order[row : row + 2] for flag in document.flags(turn)]
    for flag in [flag for flag in flags if flag.finding.suggestions][1::2]:
        index = model.index(model.row_of(flag))
        model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def card_flag(document, shown: int):  # noqa: ANN001, ANN201 - as above
    """Return the flag at which the card is to be open: the one with the best words for it, or with most suggestions."""
    flags = document.flags(shown)
    named = [flag for flag in flags if flag.finding.text == CARD_AT]
    return named[0] if named else max(flags, key=lambda flag: len(flag.finding.suggestions))


def list_from(work, turn_id: int) -> None:  # noqa: ANN001 - as above
    """Scroll the list of flags until those of a turn stand at the top."""
    from ui.flags.flag_list import FlagList  # noqa: PLC0415

    flags = work.flags.findChild(FlagList)
    flags.scrollTo(flags.model().index(flags.model().heading_of(turn_id)), FlagList.ScrollHint.PositionAtTop)


def show_from(work, turn_id: int) -> None:  # noqa: ANN001 - as above
    """Scroll until a turn stands at the top."""
    bar = work.view.verticalScrollBar()
    for _ in range(2):
        bar.setValue(bar.value() + work.view.rowViewportPosition(work.document.row_of(turn_id)))


def wait(application, condition: Callable[[], object]) -> None:  # noqa: ANN001 - as above
    """Let events happen until a condition holds. Raises TimeoutError."""
    ends = time.monotonic() + PATIENCE
    while not condition():
        application.processEvents()
        # The checkers need the processor too.
        time.sleep(0.01)
        if time.monotonic() > ends:
            raise TimeoutError


def settle(application, seconds: float = 1.5) -> None:  # noqa: ANN001 - as above
    """Let everything come to rest that is on its way to the screen."""
    ends = time.monotonic() + seconds
    wait(application, lambda: time.monotonic() > ends)


@contextmanager
def running(application) -> Iterator[None]:  # noqa: ANN001 - as above
    """Stay alive when the window closes; a picture that fails ends the process."""
    application.setQuitOnLastWindowClosed(False)
    yield


def main() -> None:
    """Take all pictures, or those named."""
    if sys.argv[1:2] == ["--take"]:
        photograph(sys.argv[2], Path(sys.argv[3]))
        return
    for name in sys.argv[1:] or SHOTS:
        take(name)


if __name__ == "__main__":
    main()
