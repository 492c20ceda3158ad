# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors that a person can act on."""


class FairhandError(Exception):
    """What went wrong, where, and what to do, as one sentence; `str()` is shown to the user as it is."""


class NotReadable(FairhandError):
    """A file cannot be taken in: missing, empty, too large, not text, or not what its name says."""


class NotWritable(FairhandError):
    """A file or folder cannot be written; nothing was left half-written."""


class InUse(FairhandError):
    """Another Fairhand process has the project open for writing."""


class EditRefused(FairhandError):
    """An edit does not fit the transcript it was made for."""


class CheckerMissing(FairhandError):
    """A checker's program or data is not installed on this machine."""


class CheckerFailed(FairhandError):
    """A checker is installed but gave no usable answer."""
