# SPDX-License-Identifier: GPL-3.0-or-later
"""Closed classes of English words that sentence splitting and casing look at; all in small letters."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text separated by white space."""
    return frozenset(text.split())


SUBJECTS = word_set("i you he she it we they who")

# Words that begin a sentence without being the first half of a name.
FIRST_WORDS = word_set("""
    the a an this that these those his her its their our my your in on at by for from with without to of as after before
    during under over between against because if when while where although since until through and but or so yet then
    now there here all many most some few no every each any both such not only also even more less other another
""")

# Words that begin a whole sentence or question rather than a caption or a broken-off list item.
STARTERS = (
    FIRST_WORDS
    | SUBJECTS
    | word_set("""
    what which whose why how however therefore nevertheless moreover today yesterday is are was were do does did have
    has can could will would should please yes well
""")
)

# A capital on one of these in mid-sentence means a lost full stop, or God, and no German noun.
NOT_NOUNS = (
    FIRST_WORDS
    | SUBJECTS
    | word_set("""
    him me us them is was are were be been has have had do does did will would can how why what one lord mr mrs just out
    up off inside buy sell
""")
)

TITLE_LINKS = word_set("of and & for in de du la von van der")
LARGE_NUMBERS = word_set("hundred thousand million millions billion billions trillion percent")

# A full stop after one of these need not end the sentence.
ABBREVIATIONS = word_set("""
    mr mrs ms dr prof st no vs etc cf al approx ca jr sr gen col lt capt sgt rev hon gov sen rep vol fig pp inc ltd co
    jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e z.b d.h u.a bzw usw
""")
