# SPDX-License-Identifier: GPL-3.0-or-later
"""What may become of one token or gap, and how likely each of it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.checking.model.network import Words
from app.checking.model.sentence import CAPITAL, CAPITALS, Token, casing_of
from app.checking.rules.casing_table import CasingTable
from app.proposals.inflection import Form, readings, spellings, split_possessive
from app.proposals.irregular import UNCHANGING
from app.proposals.tokens import capitalised, in_case_of, uncapitalised

KEEP, DELETE, REPLACE, LOWER, CAPITAL_LETTER, SWAP = "keep", "delete", "replace", "lower", "capital", "swap"
FORMS: Mapping[str, Form] = {
    "plural": Form.THIRD,
    "singular": Form.BASE,
    "base": Form.BASE,
    "third": Form.THIRD,
    "past": Form.PAST,
    "participle": Form.PARTICIPLE,
    "gerund": Form.ING,
}
MOST = 8
"""Options of a token or gap; more could not come among the first suggestions."""
MOSTLY_CAPITAL = 0.9
LITTLE_GOES, MUCH_GOES = 1.0, 0.3
"""How far to believe that a word should go: one of the closed classes, and another. To training, a word that was
rephrased somewhere else in the sentence went, so that it sees far more of them go than an editor takes out."""


@dataclass(frozen=True, slots=True)
class Option:
    """Words that take the place of a token or stand in a gap, by which operation, and with which chance.

    For a swap, `words` are the token's own and it changes places with the next.
    """

    words: str
    operation: str
    chance: float


def token_options(
    token: Token, bad: float, operations: Mapping[str, float], words: Iterable[tuple[str, float]], casing: CasingTable
) -> list[Option]:
    """Return what may become of a token, likeliest first; `words` are those that could replace it."""
    case_alone = {LOWER: operations.get(LOWER, 0.0), CAPITAL_LETTER: operations.get(CAPITAL_LETTER, 0.0)}
    changing = {name: chance for name, chance in operations.items() if name != KEEP and name not in case_alone}
    made = [Option(token.text, KEEP, max(0.0, 1 - bad) * max(0.0, 1 - sum(case_alone.values())))]
    if DELETE in changing:
        goes = LITTLE_GOES if token.text.lower() in UNCHANGING or not token.is_word else MUCH_GOES
        changing[DELETE] *= goes
    whole = sum(changing.values()) or 1.0
    for name, chance in changing.items():
        for text, share in _becomes(token, name, words, casing):
            made.append(Option(text, name, bad * chance / whole * share))
    made.append(Option(uncapitalised(token.text), LOWER, (1 - bad) * case_alone[LOWER]))
    made.append(Option(capitalised(token.text), CAPITAL_LETTER, (1 - bad) * case_alone[CAPITAL_LETTER]))
    return _best(token.text, made)


def gap_options(chance: float, words: Iterable[tuple[str, float]], casing: CasingTable) -> list[Option]:
    """Return what may stand in a gap, likeliest first."""
    nothing = Option("", KEEP, 1 - chance)
    offered = [Option(as_usual(word, casing), "insert", chance * share) for word, share in words]
    return sorted([nothing, *offered], key=lambda option: -option.chance)[:MOST]


def named(words: Words, known: Sequence[str]) -> list[tuple[str, float]]:
    """Return words as they are written, with their chances."""
    return [(known[index], chance) for index, chance in zip(words.ids, words.chances, strict=True)]


def as_usual(word: str, casing: CasingTable) -> str:
    """Return a word written small with the capital that English gives it."""
    if word == "i" or word.startswith(("i'", "i’")):
        return capitalised(word)
    counts = casing.counts(word)
    # What was never seen small in mid-sentence, in the texts that the words are from, is a name.
    is_name = word.isalpha() and (not counts.small or counts.capital_share > MOSTLY_CAPITAL)
    return capitalised(word) if is_name else word


def _becomes(
    token: Token, operation: str, words: Iterable[tuple[str, float]], casing: CasingTable
) -> Iterator[tuple[str, float]]:
    """Yield what an operation makes of a token, with the share of each."""
    if operation == DELETE:
        yield "", 1.0
    elif operation == SWAP:
        yield token.text, 1.0
    elif operation == REPLACE:
        for word, share in words:
            yield _in_case(as_usual(word, casing), token), share
    elif operation in FORMS:
        made = inflected(token.text, FORMS[operation])
        for word in made:
            yield word, 1 / len(made)


def inflected(word: str, form: Form) -> list[str]:
    """Return a word in another form, written as it is; nothing if it has none."""
    stem, ending = split_possessive(word)
    bases = sorted({base for base, _ in readings(stem.lower())})
    made = dict.fromkeys(spelling for base in bases for spelling in spellings(base, form)[:1])
    return [in_case_of(one, stem) + ending for one in made if one != stem.lower()]


def _in_case(word: str, token: Token) -> str:
    """Return a word in capitals where the token is; a capital it takes over only if it has one of its own."""
    written = casing_of(token.text)
    if written == CAPITALS and len(token.text) > 2:
        return word.upper()
    return capitalised(word) if written == CAPITAL and word[:1].isupper() else word


def _best(unchanged: str, options: Iterable[Option]) -> list[Option]:
    """Return the likeliest options; two that come to the same are one, as likely as both."""
    chances: defaultdict[tuple[str, bool], float] = defaultdict(float)
    leading: dict[tuple[str, bool], Option] = {}
    for option in sorted(options, key=lambda option: -option.chance):
        if option.chance <= 0 or (option.words == unchanged and option.operation not in (KEEP, SWAP)):
            continue
        key = (option.words, option.operation == SWAP)
        chances[key] += option.chance
        leading.setdefault(key, option)
    united = [Option(option.words, option.operation, chances[key]) for key, option in leading.items()]
    return sorted(united, key=lambda option: -option.chance)[:MOST]
