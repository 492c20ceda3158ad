# SPDX-License-Identifier: GPL-3.0-or-later
"""When Python's collector looks for garbage that refers to itself: never through a whole open transcript.

Each of its full rounds would walk all turns and flags, in whichever thread happens to make an object: with 1.5 million
words a key would wait for a tenth of a second. Small rounds take as long as half a key; they are rarer meanwhile, and
at a start, which makes much that stays.
"""

import gc
import linecache

YOUNG = 20_000
"""So many more objects than have gone again make the collector look: those of a thousand keys, or of one report."""
_USUAL = gc.get_threshold()


def look_seldom() -> None:
    """Let the collector look only seldom."""
    gc.set_threshold(YOUNG, *_USUAL[1:])


def spare_what_there_is() -> None:
    """Let the collector pass over all objects that there are now, and look only seldom through newer ones."""
    gc.freeze()
    look_seldom()


def spare_no_more() -> None:
    """Let the collector look through everything again, as often as is usual."""
    gc.set_threshold(*_USUAL)
    gc.unfreeze()


def forget_sources() -> None:
    """Let go of the sources of all modules: PySide looks whether they name it, and Python keeps what was looked at.

    That is 8 MB once all is imported. Whoever needs a line of them reads it again.
    """
    linecache.clearcache()
