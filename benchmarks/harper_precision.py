# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure how often Harper's findings meet a span that an editor changed; write precision.toml.

    python benchmarks/harper_precision.py DATA_FOLDER [INTERVIEW GOLD] > resources/harper/precision.toml

The texts and the smoothing are those of languagetool_precision.py, which says what the arguments are.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from languagetool_precision import FEWEST, STRENGTH, Passage, Tally, interview, sentences

from app.checking.checker import Context, Settings
from app.checking.harper.checker import HarperChecker, Options
from app.checking.harper.judgement import spelling_rules
from app.transcript.turn import Role, Status, Turn

DICTIONARY = "dictionary"
HEAD = """\
# How likely a copy editor changes what Harper marks. Written by benchmarks/harper_precision.py.
#
# Measured with {version}, en-US, spelling included, on the machine translations of MLQE-PE (Romanian, Estonian
# and Russian to English, train and dev; Nepalese and Sinhala were left out, since editors changed over half of all
# their words) and on the first half of the Ablyazov interview: {passages:,} passages. A finding counts as right if it
# overlaps a span that the post-editor changed, or a gold span: {right:,} of {marked:,} were; without the rules of
# Harper's dictionary {plain_right:,} of {plain_marked:,}.
#
# Smoothed with a Beta prior: (right + {strength} x prior) / (marked + {strength}). The prior of a rule is its kind
# ("dictionary" for the rules of the dictionary), that of a kind is the share of all findings but those of the
# dictionary, which is also the figure of a kind that was not seen. Rules with fewer than {fewest} findings have the
# figure of their kind.
"""


def measure(passages: Sequence[Passage]) -> Tally:
    """Return the tally over all passages."""
    turns = [Turn(at, one.text, Role.NOTE, "", Status.DRAFT, ()) for at, one in enumerate(passages)]
    checker = HarperChecker(Options(spelling=True))
    tally = Tally()
    try:
        for at, marks in checker.marks(turns, Context(turns, Settings())):
            for mark in marks:
                right = any(start < mark.end and mark.start < end for start, end in passages[at].changed)
                tally.count(mark.rule, DICTIONARY if mark.rule in spelling_rules() else mark.kind, right)
    finally:
        checker.close()
    return tally


def report(tally: Tally, passages: int) -> str:
    """Return the content of precision.toml."""
    marked = tally.marked["all"] - tally.marked[DICTIONARY]
    right = tally.right["all"] - tally.right[DICTIONARY]
    kinds = {name: tally.smoothed(name, right / marked) for name in set(tally.category.values())}
    rules = {
        rule: tally.smoothed(rule, kinds[kind]) for rule, kind in tally.category.items() if tally.marked[rule] >= FEWEST
    }
    head = HEAD.format(
        version=f"harper-py {HarperChecker().version.split('+')[0]}",
        passages=passages,
        right=tally.right["all"],
        marked=tally.marked["all"],
        plain_right=right,
        plain_marked=marked,
        strength=STRENGTH,
        fewest=FEWEST,
    )
    lines = [head, f"otherwise = {right / marked:.2f}", "", "[kinds]", *_lines(kinds, tally)]
    return "\n".join([*lines, "", "[rules]", *_lines(rules, tally)])


def _lines(figures: dict[str, float], tally: Tally) -> list[str]:
    return [
        f"{key} = {figure:.2f}  # {tally.right[key]} of {tally.marked[key]}" for key, figure in sorted(figures.items())
    ]


def main() -> None:
    """Read the arguments, measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data", type=Path)
    arguments.add_argument("interview", type=Path, nargs="?")
    arguments.add_argument("gold", type=Path, nargs="?")
    given = arguments.parse_args()
    passages = list(sentences(given.data))
    if given.gold:
        passages += interview(given.interview, given.gold)
    print(report(measure(passages), len(passages)))


if __name__ == "__main__":
    main()
