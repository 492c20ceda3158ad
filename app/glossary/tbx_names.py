# SPDX-License-Identifier: GPL-3.0-or-later
"""What things are called in TBX 2 and TBX 3, as their dialects have it."""

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
ROOTS = {"martif", "tbx"}
ENTRY = {"termEntry", "conceptEntry"}
LANGUAGE_SECTION = {"langSet", "langSec"}
TERM_SECTION = {"tig", "ntig", "termSec"}
STATUS = "administrativeStatus"
STATUSES = {STATUS, "normativeAuthorization"}
"""The kinds of note that say whether a term is to be used."""
PREFERRED = "preferredTerm-admn-sts"
DEPRECATED = "deprecatedTerm-admn-sts"
CASE_RULE = "Case rule of Fairhand: {rule}"
"""TBX knows nothing of the kind: a note on the right form, which people can read."""
