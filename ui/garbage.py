# SPDX-License-Identifier: GPL-3.0-or-later
"""When Python's collector looks for garbage that refers to itself: on the GUI's thread, and never through a whole text.

Left alone, it looks in whichever thread happens to make an object. Where it finds a widget there, Qt takes the widget
down beside its own thread, and the program may crash. And each of its full rounds would walk all turns and flags: with
1.5 million words a key would wait for a tenth of a second.
"""

import gc
import linecache

from PySide6.QtCore import QObject, QTimerEvent

YOUNG = 20_000
"""So many more objects than have gone again are worth a look: those of a thousand keys, or of one report."""
ROUNDS = 10
"""After so many looks at the youngest objects older ones are looked at too, as Python itself does it."""
EVERY = 1000
"""Milliseconds between two looks at how many objects there are."""


class Collector(QObject):
    """Collects garbage on the GUI's thread, instead of Python's own collector, as long as the program runs."""

    def __init__(self, parent: QObject | None = None) -> None:
        gc.disable()
        super().__init__(parent)
        self._timer = self.startTimer(EVERY)

    def rest(self) -> None:
        """Leave it to Python again, once no other thread is at work: what is left at its end it must collect early."""
        self.killTimer(self._timer)
        gc.enable()

    def timerEvent(self, _event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        """Look whether there is enough to collect."""
        collect_if_due()


def collect_if_due() -> None:
    """Collect the youngest garbage, and older one now and then, if many objects were made."""
    young, middle, old = gc.get_count()
    if young >= YOUNG:
        gc.collect(2 if old > ROUNDS else 1 if middle > ROUNDS else 0)


def spare_what_there_is() -> None:
    """Let the collector pass over all objects that there are now."""
    gc.freeze()


def spare_no_more() -> None:
    """Let the collector look through everything again."""
    gc.unfreeze()


def forget_sources() -> None:
    """Let go of the sources of all modules: PySide looks whether they name it, and Python keeps what was looked at.

    That is 8 MB once all is imported. Whoever needs a line of them reads it again.
    """
    linecache.clearcache()
