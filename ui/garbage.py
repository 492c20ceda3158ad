# SPDX-License-Identifier: GPL-3.0-or-later
"""When Python's collector looks for garbage that refers to itself: never through a whole open transcript.

Each of its full rounds would walk all turns and flags, in whichever thread happens to make an object: with 1.5 million
words a key would wait for a tenth of a second.
"""

import gc


def spare_what_there_is() -> None:
    """Let the collector pass over all objects that there are now; only newer ones are looked through."""
    gc.freeze()


def spare_no_more() -> None:
    """Let the collector look through everything again."""
    gc.unfreeze()
