# SPDX-License-Identifier: GPL-3.0-or-later
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from translate.storage.tbx import tbxfile

from app.checking.checker import Settings
from app.errors import NotReadable
from app.glossary.files import read_terms, write_terms
from app.transcript.term import CaseRule, Term
from tests.glossary.random_terms import terms as some_terms

ENGLISH = Settings("en-GB", "de")

DCA = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>another program</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="c1">
 <descrip type="definition">who rules</descrip>
 <langSec xml:lang="kk"><termSec><term>билік</term></termSec></langSec>
 <langSec xml:lang="de"><termSec><term>Regime</term></termSec></langSec>
 <langSec xml:lang="en">
  <termSec><term>Regime</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
  <termSec><term>those in power</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
  <termSec><term>regime</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
 </langSec>
</conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="de"><termSec><term>ohne Englisch</term></termSec></langSec></conceptEntry>
</body></text></tbx>"""
DCT = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
<conceptEntry><langSec xml:lang="EN_us">
  <termSec><term>Akim</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
  <termSec><term>mayor</term></termSec></langSec><note>a city's</note></conceptEntry>
</body></text></tbx>"""
MARTIF = """<?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry><langSet xml:lang="en-US"><ntig><termGrp><term>labor <hi>camp</hi></term></termGrp></ntig></langSet>
<langSet xml:lang="en-GB"><tig><term>labour camp</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>camp</term></tig></langSet></termEntry>
</body></text></martif>"""
HEAD = "<martif type='TBX'><text><body>"
TAIL = "</body></text></martif>"


def entry(*parts):
    return f"<termEntry><langSet xml:lang='en'>{''.join(parts)}</langSet></termEntry>"


@pytest.fixture
def read(tmp_path, settings):
    def read(content):
        path = tmp_path / "terms.tbx"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_terms(path, settings)

    return read


@given(some_terms)
def test_what_is_written_is_read_again(terms):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "terms.tbx"
        write_terms(path, terms, ENGLISH, "A “talk” & more")
        read = read_terms(path, ENGLISH)
    assert (list(read.terms), read.left_out) == (terms, 0)


@given(some_terms)
def test_another_reader_of_tbx_finds_every_term(terms):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "terms.tbx"
        write_terms(path, terms, ENGLISH, "")
        store = tbxfile.parsestring(path.read_bytes(), sourcelanguage="de", targetlanguage="en-GB")
    found = [
        (
            [one.text for one in unit.get_target_terms("en-GB") if one.deprecated],
            [one.text for one in unit.get_target_terms("en-GB") if not one.deprecated],
            # Without a German term, that reader takes the first language for the source.
            [one.text for one in unit.get_source_terms()]
            if unit.get_source_terms() != unit.get_target_terms("en-GB")
            else [],
        )
        for unit in store.units
    ]
    assert found == [(list(term.wrong), [term.right], [term.source] if term.source else []) for term in terms]


def test_tbx_of_2019_is_read(read):
    found = read(DCA)
    assert found.terms == (Term(0, "regime", "Regime", ("Regime",), "who rules"),)
    assert found.left_out == 1


def test_the_dialect_with_elements_of_its_own_is_read(read):
    assert read(DCT).terms == (Term(0, "mayor", "", ("Akim",), "a city's"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_project_s_english_goes_first_and_any_source_will_do(read, encoding):
    assert read(MARTIF.encode(encoding)).terms == (Term(0, "labour camp", "camp"),)


def test_the_case_rule_survives_and_is_no_note(read, tmp_path, settings):
    term = Term(0, "KNB", case_rule=CaseRule.AS_WRITTEN)
    write_terms(tmp_path / "terms.tbx", [term], settings, "")
    assert read((tmp_path / "terms.tbx").read_bytes()).terms == (term,)


LAUGHS = "<!DOCTYPE martif [<!ENTITY a 'ha'><!ENTITY b '" + "&a;" * 20 + "'>]>"
OUTSIDE = "<!DOCTYPE martif [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "is no TBX that can be read"),
        ("no XML", "is no TBX that can be read"),
        ("<html/>", "begins with “html”"),
        (HEAD, "is no TBX that can be read"),
        (b"<?xml version='1.0' encoding='nonsense'?><martif/>", "is no TBX that can be read"),
        (HEAD + "<a>\0</a>" + TAIL, "is no TBX that can be read"),
        (HEAD + "&#xD800;" + TAIL, "is no TBX that can be read"),
        (LAUGHS + HEAD + "&b;" + TAIL, "defines entities"),
        (OUTSIDE + HEAD + "&a;" + TAIL, "defines entities"),
        (HEAD + entry("<tig><term>", "x" * 201, "</term></tig>") + TAIL, "entry 1: .* longer than 200 characters"),
        (HEAD + entry("<tig><term>-</term></tig>") + TAIL, "entry 1: “-” holds no letter"),
        (HEAD + "<termEntry>" + "<a>" * 10_000 + "</a>" * 10_000 + "</termEntry>" + TAIL, "over 5,000 parts"),
        (HEAD + entry("<tig><term>x</term></tig>") * 20_001 + TAIL, "over 20,000 terms"),
    ],
)
def test_what_is_no_glossary_is_refused_in_one_sentence(read, content, reason):
    with pytest.raises(NotReadable, match=reason) as refused:
        read(content)
    assert "terms.tbx" in str(refused.value)
