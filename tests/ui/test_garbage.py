# SPDX-License-Identifier: GPL-3.0-or-later
"""Garbage is collected on the GUI's thread alone: Qt's widgets may not go anywhere else."""

import gc
import threading
import weakref

from ui.garbage import YOUNG, Collector

PATIENCE = 30_000


class Knot:
    """Refers to itself, so that only the collector can find it."""

    def __init__(self):
        self.itself = self


def test_garbage_is_collected_on_the_guis_thread_alone(qtbot):
    kept, threads = [], []
    _collector = Collector()
    weakref.finalize(Knot(), lambda: threads.append(threading.current_thread()))
    worker = threading.Thread(target=lambda: kept.extend([] for _ in range(20 * YOUNG)))
    worker.start()
    worker.join()
    assert not threads
    qtbot.waitUntil(lambda: bool(threads), timeout=PATIENCE)
    assert threads == [threading.main_thread()]


def test_python_collects_again_when_the_program_ends(qtbot):
    collector = Collector()
    assert not gc.isenabled()
    collector.rest()
    assert gc.isenabled()
