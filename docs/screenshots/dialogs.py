# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a picture of every dialog, panel and menu, in both themes and both languages, to be looked at.

    .venv/bin/python docs/screenshots/dialogs.py FOLDER [NAME ...]

The pictures go to FOLDER/light-en, dark-en, light-de and dark-de. Each folder is filled by a process of its own,
without a screen; only the garble rules check, so that nothing has to be waited for. LOOKS_TEXT and LOOKS_SCALE set the
size of the text and of everything.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
INTERVIEW = ROOT / "seeds" / "ablyazov-interview.txt"
PATIENCE = 60
WINDOW = (1280, 720)
LOOKS = [(scheme, language) for scheme in ("light", "dark") for language in ("en", "de")]
DESK = (2880, 1800)
"""A screen of 1440 by 900 at 200 %."""
SHOWN_FLAG = "go on the streets"
UNCLEAR = "A: Who are you?\nB: A man.\nA: And you?\nLinus Maria Hohenstein: Nobody of whom you would have heard.\n"


def take(folder: Path, scheme: str, language: str, names: list[str]) -> None:
    """Take the pictures of one look in a process of its own."""
    with tempfile.TemporaryDirectory() as own:
        # Without a word about it, the screen that is none has 800 pixels to a side, which is too few at 200 %.
        screen, (width, height) = Path(own, "screen.json"), DESK
        desk = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
        screen.write_text(json.dumps({"screens": [{**desk, "logicalBaseDpi": 96}]}), encoding="utf-8")
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": os.environ.get("LOOKS_SCALE", "1"),
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": f"{own}/config",
            "XDG_DATA_HOME": f"{own}/data",
        }
        call = [sys.executable, __file__, "--look", str(folder / f"{scheme}-{language}"), own, scheme, language, *names]
        subprocess.run(call, env=environment, check=True)


class Stage:
    """The running program, and how to take pictures of it."""

    def __init__(self, folder: Path, own: Path, scheme: str, language: str) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only the process that takes pictures has a window

        from app import preferences  # noqa: PLC0415
        from app.checking.filters import Level  # noqa: PLC0415
        from ui.application import Desk  # noqa: PLC0415
        from ui.theme.theme import Scheme  # noqa: PLC0415
        from ui.translations import Language  # noqa: PLC0415
        from ui.window_state import WindowState  # noqa: PLC0415

        self.folder, self.own = folder, own
        folder.mkdir(parents=True, exist_ok=True)
        config = own / "config" / "fairhand"
        preferences.save(preferences.Preferences(level=Level.EAGER, checkers=("rules",)), config / "settings.json")
        state = WindowState(config)
        state.language, state.scheme = Language(language), Scheme(scheme)
        state.text_size = int(os.environ.get("LOOKS_TEXT", "15"))
        self.application = QApplication([])
        self.application.setQuitOnLastWindowClosed(False)
        self.desk = Desk(self.application, config)
        self.desk.window.resize(*WINDOW)
        self.desk.show(None)
        self.wait(lambda: self.desk.is_complete)
        self.settle(0.5)

    @property
    def work(self):  # noqa: ANN201 - Qt is not imported at the top
        """What is open."""
        return self.desk.shell.workspace

    def wait(self, condition: Callable[[], object]) -> None:
        """Let events happen until a condition holds. Raises TimeoutError."""
        ends = time.monotonic() + PATIENCE
        while not condition():
            self.application.processEvents()
            time.sleep(0.005)
            if time.monotonic() > ends:
                raise TimeoutError

    def settle(self, seconds: float = 0.25) -> None:
        """Let everything come to rest that is on its way to the screen."""
        ends = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > ends)

    def save(self, name: str, widget=None) -> None:  # noqa: ANN001 - as above
        """Take a picture of a widget, or of the window."""
        self.settle()
        (widget or self.desk.window).grab().save(str(self.folder / f"{name}.png"))

    def do(self, command: str) -> None:
        """Carry out a command as its menu does."""
        self.desk.actions.refresh()
        action = self.desk.actions.of(self.desk.keymap.command(command))
        if not action.isEnabled():
            sys.stderr.write(f"{command} cannot be used here\n")
        action.trigger()
        self.settle()

    def others(self) -> list:
        """Return what is open beside the window."""
        window = self.desk.window
        return [each for each in self.application.topLevelWidgets() if each.isVisible() and each is not window]

    def dialog(self, command: str, name: str = "", prepare: Callable[[object], object] | None = None) -> None:
        """Take a picture of the dialog that a command opens."""
        self.do(command)
        self.wait(self.others)
        [*_, dialog] = self.others()
        if command == "settings":
            self.wait(lambda: dialog.form.checkers)
        if prepare:
            self.settle()
            prepare(dialog)
        self.save(name or command, dialog)
        self.put_away()

    def put_away(self) -> None:
        """Close what is open beside the window."""
        for other in self.others():
            other.close()
        self.settle(0.1)

    def open(self, path: Path) -> None:
        """Open a text and wait until it is checked."""
        self.desk.shell.open(path)
        self.wait(lambda: self.work and self.work.document.reports and not self.work.document.checking)

    def interview(self) -> None:
        """Open the interview with something of everything in it."""
        from app.transcript.annotations import Scope  # noqa: PLC0415

        path = self.own / INTERVIEW.name
        path.write_text(INTERVIEW.read_text(encoding="utf-8"), encoding="utf-8")
        self.open(path)
        document = self.work.document
        flags = list(document.all_flags())
        document.take_all(flags[:6], chosen=True)
        document.ignore(flags[8], Scope.HERE)
        document.ignore(flags[9], Scope.TRANSCRIPT)
        document.ignore(next(flag for flag in flags if "Chaos" in flag.finding.text), Scope.RULE)
        document.confirm(document.order[0])
        document.confirm(document.order[1])
        document.save_revision("First reading")
        document.comments.add(document.order[1], None, "Ask whether the bank is meant.")
        self.settle(0.5)

    def flag(self, words: str):  # noqa: ANN201 - as above
        """Return a flag by its words."""
        return next(flag for flag in self.work.document.all_flags() if flag.finding.text == words)


SCENES: dict[str, Callable[[Stage], object]] = {}
"""What pictures are taken of, in this order: later ones have what earlier ones opened."""


def scene(take_it: Callable[[Stage], object]) -> Callable[[Stage], object]:
    """Add a scene under its function's name."""
    SCENES[take_it.__name__.replace("_", "-")] = take_it
    return take_it


@scene
def start(stage: Stage) -> None:
    """Show the window before anything is open."""
    stage.save("start")
    stage.dialog("settings", "settings-without-interview")
    missing = stage.own / "a long folder name" / "interview.txt"
    stage.desk.shell.open(missing)
    stage.wait(lambda: stage.desk.window.messages.text)
    stage.save("message-bar")
    stage.desk.window.messages.clear()


@scene
def sheet(stage: Stage) -> None:
    """Show the sheet for an unclear text."""
    path = stage.own / "unclear.txt"
    path.write_text(UNCLEAR, encoding="utf-8")
    stage.desk.shell.importing.read(path)
    stage.wait(stage.others)
    stage.settle(0.5)
    stage.save("import-sheet", stage.others()[-1])
    stage.put_away()


@scene
def main_window(stage: Stage) -> None:
    """Show the tabs beside the text."""
    stage.interview()
    stage.work.view.go_to(stage.work.document.order[2], 0)
    for number in range(stage.desk.window.tabs.count()):
        stage.desk.window.tabs.setCurrentIndex(number)
        stage.save(f"main-tab-{number}")
    stage.desk.window.tabs.setCurrentIndex(0)


@scene
def source_text(stage: Stage) -> None:
    """Show the sheet that aligns a source text, and the third column: with the side panel, without it, and narrow."""
    window, view = stage.desk.window, stage.work.view
    stage.work.sources.add(HERE / "ablyazov-source-de.txt")
    stage.wait(stage.others)
    [*_, opened] = stage.others()
    stage.wait(opened.form.table.isVisible)
    stage.save("alignment-sheet", opened)
    opened.form.table.go_to(3)
    stage.save("alignment-sheet-row", opened)
    opened.form.keep.click()
    stage.settle(0.5)
    view.go_to(stage.work.document.order[3], 0)
    stage.save("source-text")
    window.tabs.hide()
    stage.save("source-text-beside")
    view.read_source()
    stage.save("source-text-read")
    window.resize(820, 720)
    stage.save("source-text-narrow")
    window.resize(*WINDOW)
    window.tabs.show()
    stage.do("toggle-source")
    stage.work.document.undo()


@scene
def card(stage: Stage) -> None:
    """Show the card of a flag, and what it leads to."""
    stage.work.navigator.activate(stage.flag(SHOWN_FLAG))
    stage.settle(0.6)
    stage.save("card")
    stage.dialog("fix-similar", "fix-similar-of-a-flag")


@scene
def menus(stage: Stage) -> None:
    """Show every menu."""
    from PySide6.QtWidgets import QMenu  # noqa: PLC0415

    for number, action in enumerate(stage.desk.window.menuBar().actions()):
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.popup(stage.desk.window.mapToGlobal(stage.desk.window.rect().topLeft()))
            stage.save(f"menu-{number}", menu)
            menu.close()


@scene
def find(stage: Stage) -> None:
    """Show the find bar, then the replace bar, then the filter."""
    stage.do("find")
    stage.save("find")
    stage.do("replace")
    stage.work.find.bar.term.setText("Regime")
    stage.settle(0.6)
    stage.save("replace")
    stage.work.find.bar.close_asked.emit()
    stage.do("choose-filter")
    stage.save("filter")
    stage.do("show-all")


@scene
def dialogs(stage: Stage) -> None:
    """Show the dialogs."""
    from tests.ui.every_dialog import DIALOGS  # noqa: PLC0415

    stage.work.view.go_to(stage.work.document.order[1], 0)
    for command in DIALOGS:
        stage.dialog(command)


@scene
def rewrite(stage: Stage) -> None:
    """Show a rewrite that has come."""
    from app import preferences  # noqa: PLC0415
    from tests.proposals.language_model.server import model_server  # noqa: PLC0415

    with model_server(words=["The regime ", "loses ", "its balance."]) as server:
        model = preferences.LanguageModel(used=True, address=server.address)
        preferences.save(preferences.with_language_model(preferences.load(), model))
        stage.dialog("propose-rewrite", prepare=lambda _: stage.settle(0.8))


@scene
def trouble(stage: Stage) -> None:
    """Show what is said when something goes wrong."""
    from ui.crash import crash_dialog  # noqa: PLC0415

    details = "ValueError\nui/somewhere.py:12 somewhat\nFairhand, Python, Qt"
    box = crash_dialog(details, stage.desk.window, stage.desk.theme)
    box.open()
    stage.save("crash", box)
    stage.put_away()


@scene
def review(stage: Stage) -> None:
    """Show what has changed, the text at another time, and words that changed again."""
    document = stage.work.document
    document.move(document.order[6], 4)
    document.split(document.order[1], document.turn(document.order[1]).text.index("According"))
    stage.do("review")
    page = stage.work.review
    stage.wait(lambda: page.diff.comparison and page.diff.model.difference.changes)
    stage.do("next-change")
    stage.save("review")
    stage.do("side-by-side")
    stage.save("review-side-by-side")
    stage.do("side-by-side")
    menu = page.diff.bar.decide.menu()
    menu.popup(stage.desk.window.mapToGlobal(stage.desk.window.rect().topLeft()))
    stage.save("take-back-menu", menu)
    menu.close()
    stage.do("through-time")
    stage.wait(lambda: page.time.revision)
    stage.save("through-time")
    stage.do("through-time")
    show_conflict(stage, page)
    stage.do("edit")


def show_conflict(stage: Stage, page) -> None:  # noqa: ANN001 - as above
    """Show words that changed again after what is to be taken back."""
    document = stage.work.document
    document.save_revision("Second reading")
    stage.wait(lambda: page.history.model.newest and page.history.model.newest.note == "Second reading")
    page.diff.show_difference(1, page.history.model.newest.id)
    stage.wait(lambda: page.diff.comparison and page.diff.comparison.after)
    hunk = page.diff.model.difference.change(1).hunk
    turn = document.turn(document.order[0])
    at = turn.text.index(hunk.inserted)
    document.replace(turn.id, at, at + len(hunk.inserted), "quite other words ", "typing")
    page.taking_back.take_all()
    stage.wait(stage.others)
    stage.save("conflicts", stage.others()[-1])
    stage.put_away()


@scene
def merging(stage: Stage) -> None:
    """Show two copies that were edited apart."""
    from two_copies import edit_apart  # noqa: PLC0415 - it stands beside this file

    from ui.merge_commands import merge_with  # noqa: PLC0415 - as above

    other = stage.own / "bob.fairhand"
    edit_apart(stage.work.document, other)
    merge_with(stage.desk.shell, other)
    stage.wait(stage.others)
    [*_, dialog] = stage.others()
    stage.wait(lambda: dialog._compared)
    stage.save("merge", dialog)
    dialog.form._tabs.setCurrentIndex(1)
    stage.wait(lambda: dialog.form.preview.model.difference.changes)
    stage.save("merge-preview", dialog)
    stage.put_away()
    merge_with(stage.desk.shell, stage.own / "gone.fairhand")
    stage.wait(stage.others)
    stage.settle(0.5)
    stage.save("merge-refused", stage.others()[-1])
    stage.put_away()


@scene
def report(stage: Stage) -> None:
    """Show what correcting has taken."""
    stage.do("effort-report")
    panel = stage.work.report
    stage.save("report-begins")
    stage.wait(lambda: panel.made and panel.made.is_whole)
    for number in range(panel.shown.count()):
        panel.shown.setCurrentIndex(number)
        panel.shown.chosen.emit()
        stage.save(f"report-{number}")
    panel.shown.setCurrentIndex(0)
    panel.shown.chosen.emit()
    bar = panel.overview.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.save("report-end")
    panel.close_button.click()


@scene
def tour(stage: Stage) -> None:
    """Show the steps of the tour."""
    from ui.tour.bubble import Bubble  # noqa: PLC0415

    stage.do("tour")
    for number in range(1, 5):
        stage.save(f"tour-{number}")
        [bubble] = [each for each in stage.desk.window.findChildren(Bubble) if each.isVisible()]
        bubble.on_asked.emit()
        stage.settle()


def look(folder: Path, own: Path, scheme: str, language: str, names: list[str]) -> None:
    """Take the pictures of one look."""
    stage = Stage(folder, own, scheme, language)
    for name, take_it in SCENES.items():
        if not names or name in names:
            take_it(stage)
        elif name == "main-window":
            stage.interview()
    ended: list[bool] = []
    stage.desk.shell.ended.connect(lambda: ended.append(True))
    stage.desk.window.close()
    stage.wait(lambda: ended)


def main() -> None:
    """Take all pictures in all looks, or those of the scenes named."""
    if sys.argv[1:2] == ["--look"]:
        folder, own, scheme, language, *names = sys.argv[2:]
        look(Path(folder), Path(own), scheme, language, names)
        return
    folder, *names = sys.argv[1:]
    for scheme, language in LOOKS:
        take(Path(folder).resolve(), scheme, language, names)


if __name__ == "__main__":
    main()
