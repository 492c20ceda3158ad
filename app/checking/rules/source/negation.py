# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences that deny something in one language only."""

import re
from collections.abc import Iterator

from app.checking.rules.source.pairs import Compared, Pair, SourceHit
from app.checking.rules.source.words import Language, words_of

_DENIES = re.compile(
    r"\b(?:not|never|nobody|no[ -]one|nothing|none|nowhere|neither|nor|cannot)\b|n['’]t\b|\bno\b", re.IGNORECASE
)
_MAY_DENY = re.compile(
    r"\b(?:un(?!der|i|til)\w{3,}|in(?:a|ab|ac|cap|com|cor|cur|def|depen|dif|dir|eff|eli|eq|exp|fre|of|op|sig|su|val|vis)\w+"
    r"|im(?:p|m)\w{4,}|ir(?:r|re)\w+|il(?:l)\w+|dis\w{3,}|non\w*|mis\w{3,}|de\w{4,}|without|lack\w*|fail\w*|absen\w*"
    r"|hardly|barely|scarcely|rarely|seldom|few|fewer|little|less|only|except|unless|until|before|instead|rather|but"
    r"|avoid\w*|prevent\w*|refus\w*|den(?:y|ie)\w*|exclu\w*|missing|free|miss\w*|stop\w*|avert\w*|against|far|too"
    r"|other|otherwise|any\w*|yet|despite|ever|reject\w*|declin\w*|omit\w*|neglig\w*|a(?:symptomatic|typical)\w*"
    r"|\w+less(?:ly|ness)?|\w+-free|no\w*|contrary|impossible|ban\w*|forb\w*|prohibit\w*|end\w*|out|negative\w*)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must)\b",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(
    r"\bnot (?:only|just|least|until|necessarily)\b|\bno (?:longer|doubt|more|matter)\b", re.IGNORECASE
)


def negations(compared: Compared) -> Iterator[SourceHit]:
    """Yield the places in whole sentences, one against one, where something is denied in one language only."""
    if compared.language is None:
        return
    for pair in compared.pairs:
        if len(pair.english) == len(pair.source) == 1:
            yield from _in_pair(pair, compared.language)


def _in_pair(pair: Pair, language: Language) -> Iterator[SourceHit]:
    english, source = pair.english[0].text, pair.source_text
    denied = [word for word in words_of(source) if word in language.negations]
    denies = _DENIES.search(english)
    if denied and not denies and not _MAY_DENY.search(english):
        verb = _FINITE.search(english) or re.search(r"\w+", english)
        if verb:
            yield SourceHit("source-negation-lost", pair.start + verb.start(), pair.start + verb.end(), denied[0])
    elif denies and not denied and not language.hidden.search(source) and not _NOT_ONLY.search(english):
        start = _word_start(english, denies.start())
        yield SourceHit("source-negation-added", pair.start + start, pair.start + denies.end())


def _word_start(text: str, at: int) -> int:
    while at and text[at - 1].isalpha() and not text[at].isspace():
        at -= 1
    return at
