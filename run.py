#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start Fairhand from its own folder, setting it up the first time.

    python3 run.py                 check the sample interview
    python3 run.py test [...]      run the tests; what follows goes to pytest
    python3 run.py ANYTHING ELSE   goes to the command `fairhand`, unchanged

Python 3.6 can still read this file, so that an old Python gets one sentence and not a syntax error. The work is done
in packaging/first_run, with the standard library alone.
"""

import os
import sys

OLDEST_PYTHON = (3, 11)


def main():
    """Return the exit status of Fairhand, or 2 where this Python cannot run it."""
    if sys.version_info < OLDEST_PYTHON:
        return refuse(
            "Fairhand needs Python 3.11 or newer, which comes with Debian 12 or newer and Ubuntu 24.04 or newer; "
            "this is Python {}.{}.{}.".format(*sys.version_info[:3])
        )
    root = os.path.dirname(os.path.realpath(__file__))
    sys.path.insert(0, os.path.join(root, "packaging"))
    try:
        from first_run.start import start
    except ModuleNotFoundError as error:
        return refuse(
            "This Python lacks a part of its own standard library ({}); on Debian and Ubuntu "
            "`apt-get install python3` adds it.".format(error.name)
        )
    return start(root, sys.argv[1:])


def refuse(sentence):
    """Say why Fairhand cannot start and return the exit status for that."""
    sys.stderr.write(sentence + "\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
