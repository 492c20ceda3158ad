# SPDX-License-Identifier: GPL-3.0-or-later
"""Glossaries from TBX 2 and TBX 3, entry by entry, with entities refused."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from app.checking.checker import Settings
from app.errors import EditRefused, NotReadable
from app.glossary.tbx_names import (
    CASE_RULE,
    ENTRY,
    LANGUAGE,
    LANGUAGE_SECTION,
    ROOTS,
    STATUSES,
    TERM_SECTION,
)
from app.transcript.glossary import MOST_TERMS, NEW
from app.transcript.term import MOST_FORMS, CaseRule, Term, tidied

ENGLISH = "en"
LONGEST_ENTRY = 5_000
"""Elements and pieces of text that one entry may have; an honest one has a few dozen."""
PIECE = 65_536


def from_tbx(path: Path, settings: Settings) -> tuple[tuple[Term, ...], int]:
    """Return the terms of a file that have an English form, and how many entries have none.

    Deprecated and superseded terms are wrong forms; of several others the preferred one is right. Raises NotReadable.
    """
    entries = _Entries(path, settings)
    parser = DefusedXMLParser(target=entries)
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                parser.feed(piece)
        parser.close()
    except OSError as error:
        raise NotReadable(f"{path} cannot be read ({error.strerror}); choose a file that you may open.") from error
    except DefusedXmlException as error:
        raise NotReadable(f"{path} defines entities, which no glossary needs; it is not read.") from error
    except (ParseError, ValueError, LookupError) as error:
        raise NotReadable(f"{path} is no TBX that can be read ({error}); export it anew.") from error
    return tuple(entries.terms), entries.left_out


class _Entries:
    """What the parser tells: builds one entry after another and keeps of it only the term."""

    def __init__(self, path: Path, settings: Settings) -> None:
        self.terms: list[Term] = []
        self.left_out = 0
        self._path = path
        self._settings = settings
        self._begun = False
        self._builder: TreeBuilder | None = None
        self._size = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        if not self._begun:
            self._begun = True
            if name not in ROOTS:
                raise NotReadable(f"{self._path} is no TBX: it begins with “{name[:40]}”; choose a file in that form.")
        if self._builder is None and name in ENTRY:
            self._builder, self._size = TreeBuilder(), 0
        if self._builder:
            self._grow()
            self._builder.start(name, dict(attributes))

    def data(self, text: str) -> None:
        if self._builder:
            self._grow()
            self._builder.data(text)

    def end(self, tag: str) -> None:
        if self._builder is None:
            return
        closed = self._builder.end(_local(tag))
        if closed.tag in ENTRY:
            builder, self._builder = self._builder, None
            self._take(builder.close())

    def close(self) -> None:
        pass

    def _grow(self) -> None:
        self._size += 1
        if self._size > LONGEST_ENTRY:
            raise NotReadable(
                f"{self._path} has an entry of over {LONGEST_ENTRY:,} parts; no glossary has such entries."
            )

    def _take(self, entry: Element) -> None:
        try:
            term = _term(entry, self._settings)
        except EditRefused as error:
            raise NotReadable(f"{self._path}, entry {len(self.terms) + self.left_out + 1}: {error}") from error
        if term is None:
            self.left_out += 1
            return
        self.terms.append(term)
        if len(self.terms) > MOST_TERMS:
            raise NotReadable(f"{self._path} holds over {MOST_TERMS:,} terms; divide it.")


def _term(entry: Element, settings: Settings) -> Term | None:
    languages = [(section.get(LANGUAGE, ""), section) for section in entry if section.tag in LANGUAGE_SECTION]
    english = sorted(
        (pair for pair in languages if _primary(pair[0]) == ENGLISH),
        key=lambda pair: pair[0].casefold() != settings.variant.casefold(),
    )
    terms = [group for _, section in english for group in _groups(section)]
    right = next(iter(sorted((group for group in terms if not _is_wrong(group)), key=_rank)), None)
    if right is None or not _text(right):
        return None
    wrong = dict.fromkeys(_text(group) for group in terms if _is_wrong(group))
    return tidied(
        Term(
            NEW,
            _text(right),
            _source(languages, settings),
            tuple(wrong)[:MOST_FORMS],
            _note(entry),
            _case_rule(right),
        )
    )


def _source(languages: Sequence[tuple[str, Element]], settings: Settings) -> str:
    """Return the first term in the project's source language, or else in any that is not English."""
    others = [pair for pair in languages if _primary(pair[0]) != ENGLISH]
    others.sort(key=lambda pair: _primary(pair[0]) != settings.source_language)
    return next((_text(group) for _, section in others for group in _groups(section)), "")


def _groups(section: Element) -> Iterator[Element]:
    return (group for group in section if group.tag in TERM_SECTION)


def _status(group: Element) -> str:
    for part in group.iter():
        if part.tag in STATUSES or part.get("type") in STATUSES:
            return "".join(part.itertext()).strip()
    return ""


def _is_wrong(group: Element) -> bool:
    return _status(group).startswith(("deprecated", "superseded"))


def _rank(group: Element) -> int:
    return 0 if _status(group).startswith("preferred") else 1


def _text(group: Element) -> str:
    term = next(group.iter("term"), None)
    return "".join(term.itertext()).strip() if term is not None else ""


def _note(entry: Element) -> str:
    """Return the entry's own note, or else its definition or description."""
    for kind in ("note", "descrip", "definition"):
        for part in entry.iter(kind):
            text = "".join(part.itertext()).strip()
            if text and not text.startswith(CASE_RULE.format(rule="")):
                return text
    return ""


def _case_rule(group: Element) -> CaseRule:
    said = {"".join(note.itertext()).strip() for note in group.iter("note")}
    rules = (rule for rule in CaseRule if CASE_RULE.format(rule=rule.replace("_", " ")) in said)
    return next(rules, CaseRule.SENTENCE_START)


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-", 1)[0].casefold()


def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]
