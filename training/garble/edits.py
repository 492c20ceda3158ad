# SPDX-License-Identifier: GPL-3.0-or-later
"""Which edits make a human's post-edit of a machine's sentence, token by token.

Tokens are aligned with the least sum of costs; a token that is close to the one it becomes (the same word in another
case or form) costs less to replace than to delete and insert anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from app.proposals.inflection import Form, readings

OPERATIONS = (
    "keep",
    "delete",
    "replace",
    "lower",
    "capital",
    "plural",
    "singular",
    "base",
    "third",
    "past",
    "participle",
    "gerund",
    "swap",
)
_NAMES = {
    Form.BASE: "base",
    Form.THIRD: "third",
    Form.PAST: "past",
    Form.PARTICIPLE: "participle",
    Form.ING: "gerund",
}
INSERT = DELETE = 1.0
OTHER_WORD = 1.5
OTHER_FORM = 0.6
OTHER_CASE = 0.2


@dataclass(slots=True)
class TokenEdits:
    """What becomes of each token, and what comes before each token and at the end.

    Attributes:
        operations: for each token, its operation.
        becomes: for each token, the word that stands in its place; "" if none does.
        inserted: for each token and for the end, the words that come before it.

    """

    operations: list[str]
    becomes: list[str]
    inserted: list[list[str]] = field(default_factory=list)


def token_edits(before: Sequence[str], after: Sequence[str]) -> TokenEdits:
    """Return the edits that make `after` of `before`."""
    edits = TokenEdits(["delete"] * len(before), [""] * len(before), [[] for _ in range(len(before) + 1)])
    place = 0
    for old, new in _alignment(before, after):
        if old is None:
            edits.inserted[place].append(after[new])
            continue
        place = old + 1
        if new is not None:
            edits.operations[old] = operation(before[old], after[new])
            edits.becomes[old] = after[new]
    _find_swaps(edits, before)
    return edits


def operation(before: str, after: str) -> str:
    """Return what makes one token of another, as plainly as can be said."""
    if before == after:
        return "keep"
    if before.lower() == after.lower():
        return "lower" if after == after.lower() else "capital"
    return _inflection(before.lower(), after.lower()) or "replace"


@lru_cache(100_000)
def _inflection(before: str, after: str) -> str | None:
    if not (before.isalpha() and after.isalpha()):
        return None
    bases = {base for base, _ in readings(before)}
    forms = {form for base, form in readings(after) if base in bases}
    if not forms:
        return None
    for form in (Form.BASE, Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.ING):
        if form in forms:
            return _NAMES[form]
    return None


@lru_cache(200_000)
def _cost(before: str, after: str) -> float:
    """Return what it costs to make one token of another."""
    if before == after:
        return 0.0
    small, other = before.lower(), after.lower()
    if small == other:
        return OTHER_CASE
    if before[:1].isalnum() != after[:1].isalnum():
        return INSERT + DELETE
    if _inflection(small, other) or (len(small) > 4 and small[:4] == other[:4]):
        return OTHER_FORM
    return OTHER_WORD


def _table(before: Sequence[str], after: Sequence[str]) -> list[list[float]]:
    table = [[column * INSERT for column in range(len(after) + 1)]]
    for old in before:
        above = table[-1]
        row = [above[0] + DELETE]
        for column, new in enumerate(after, 1):
            row.append(min(above[column - 1] + _cost(old, new), above[column] + DELETE, row[-1] + INSERT))
        table.append(row)
    return table


def _alignment(before: Sequence[str], after: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Return which token became which; None for one that came or went, never both. In the order of both."""
    table = _table(before, after)
    row, column = len(before), len(after)
    pairs: list[tuple[int | None, int | None]] = []
    while row or column:
        here = table[row][column]
        if row and column and here == table[row - 1][column - 1] + _cost(before[row - 1], after[column - 1]):
            row, column = row - 1, column - 1
            pairs.append((row, column))
        elif row and here == table[row - 1][column] + DELETE:
            row -= 1
            pairs.append((row, None))
        else:
            column -= 1
            pairs.append((None, column))
    return pairs[::-1]


def _find_swaps(edits: TokenEdits, before: Sequence[str]) -> None:
    """Name what was moved by one place a swap: "b a" from "a b" is aligned as an insertion and a deletion."""
    for first in range(len(before) - 1):
        second = first + 1
        moved_back = edits.inserted[first] == [before[second]] and edits.operations[second] == "delete"
        moved_on = edits.operations[first] == "delete" and edits.inserted[second + 1] == [before[first]]
        if moved_back and edits.operations[first] == "keep":
            edits.inserted[first] = []
        elif moved_on and edits.operations[second] == "keep":
            edits.inserted[second + 1] = []
        else:
            continue
        edits.operations[first], edits.operations[second] = "swap", "keep"
        edits.becomes[first], edits.becomes[second] = before[first], before[second]
