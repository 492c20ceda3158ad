# SPDX-License-Identifier: GPL-3.0-or-later
"""What makes a finding the same finding after edits elsewhere, restarts, and new versions of its checker."""

import re
from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b

import msgspec

from app.checking.finding import Finding

NEIGHBOURS = 2
TOKEN = re.compile(r"\w+|[^\w\s]")
# Two words and what stands between them, however they are spaced, lie well within this many characters.
CONTEXT = 120


class Mark(msgspec.Struct, frozen=True, gc=False):
    """A finding's fingerprint, which of the equal fingerprints of its turn it is (from 0), and its rule."""

    fingerprint: str
    occurrence: int
    rule: str


def fingerprint(finding: Finding, text: str) -> str:
    """Return the fingerprint of a finding in its turn's text: category, words, and two tokens on each side."""
    before = TOKEN.findall(text[max(0, finding.start - CONTEXT) : finding.start])[-NEIGHBOURS:]
    after = TOKEN.findall(text[finding.end : finding.end + CONTEXT])[:NEIGHBOURS]
    words = TOKEN.findall(text[finding.start : finding.end])
    parts = [finding.category, *(" ".join(tokens).casefold() for tokens in (before, words, after))]
    return blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=8).hexdigest()


def marks(findings: Sequence[Finding], text: str) -> list[Mark]:
    """Return the marks of one checker's findings in a turn, in the order given."""
    seen: Counter[str] = Counter()
    found: list[Mark] = []
    for finding in findings:
        print_ = fingerprint(finding, text)
        found.append(Mark(print_, seen[print_], finding.rule))
        seen[print_] += 1
    return found
