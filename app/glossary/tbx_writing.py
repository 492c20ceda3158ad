# SPDX-License-Identifier: GPL-3.0-or-later
"""Glossaries as TBX-Basic, in the form that most translation tools read (TBX 2, `martif`)."""

import xml.etree.ElementTree as Tree
from collections.abc import Iterable

from app.checking.checker import Settings
from app.glossary.tbx_names import CASE_RULE, DEPRECATED, LANGUAGE, PREFERRED, STATUS
from app.transcript.term import CaseRule, Term

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n'


def to_tbx(terms: Iterable[Term], settings: Settings, title: str) -> str:
    """Return terms as TBX. Wrong forms are terms that are deprecated, the right one is preferred."""
    root = Tree.Element("martif", {"type": "TBX-Basic", LANGUAGE: settings.variant})
    header = Tree.SubElement(Tree.SubElement(root, "martifHeader"), "fileDesc")
    if title:
        _add(Tree.SubElement(header, "titleStmt"), "title", title)
    _add(Tree.SubElement(header, "sourceDesc"), "p", "Fairhand")
    body = Tree.SubElement(Tree.SubElement(root, "text"), "body")
    for term in terms:
        _entry(body, term, settings)
    Tree.indent(root)
    return HEAD + Tree.tostring(root, encoding="unicode") + "\n"


def _entry(body: Tree.Element, term: Term, settings: Settings) -> None:
    entry = Tree.SubElement(body, "termEntry", {"id": f"t{term.id}"})
    if term.note:
        _add(entry, "note", term.note)
    if term.source:
        _term(Tree.SubElement(entry, "langSet", {LANGUAGE: settings.source_language or "und"}), term.source)
    english = Tree.SubElement(entry, "langSet", {LANGUAGE: settings.variant})
    right = _term(english, term.right, PREFERRED)
    if term.case_rule is not CaseRule.SENTENCE_START:
        _add(right, "note", CASE_RULE.format(rule=term.case_rule.replace("_", " ")))
    for wrong in term.wrong:
        _term(english, wrong, DEPRECATED)


def _term(parent: Tree.Element, text: str, status: str = "") -> Tree.Element:
    group = Tree.SubElement(parent, "tig")
    _add(group, "term", text)
    if status:
        _add(group, "termNote", status, type=STATUS)
    return group


def _add(parent: Tree.Element, name: str, text: str, **attributes: str) -> None:
    Tree.SubElement(parent, name, attributes).text = text
