# SPDX-License-Identifier: GPL-3.0-or-later
"""The styles of a Word file. Their names say what a turn is, so that the file can be read back."""

from app.exporting.docx.comments import NAMESPACE
from app.importing.word_styles import MORE, SPEAKER, STYLES
from app.transcript.turn import Role

__all__ = ["SPEAKER", "style_of", "styles_part"]

_LOOKS = {
    Role.QUESTION: ("Normal", '<w:keepNext/><w:spacing w:before="240"/>', "<w:b/>"),
    Role.ANSWER: ("Normal", "", ""),
    Role.HEADING: ("Heading2", "", ""),
    Role.QUOTE: ("Quote", "", ""),
    Role.NOTE: ("Normal", "", "<w:i/>"),
}
_BASE = (
    f"<w:styles {NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
    '<w:lang w:val="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
    '<w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)


def style_of(role: Role, *, begins: bool) -> str:
    """Return the id of the style of a turn's first paragraph, or of its others."""
    return STYLES[role] if begins else STYLES[role] + MORE


def styles_part(language: str) -> str:
    """Return the part that says how each style looks; `language` is "en-US" or the like."""
    parts = [
        _BASE.format(language=language),
        _style("Normal", '<w:name w:val="Normal"/>', "", kind=' w:default="1"'),
        _style(
            "Heading2",
            '<w:name w:val="heading 2"/>',
            '<w:keepNext/><w:spacing w:before="320"/><w:outlineLvl w:val="1"/>',
            "<w:b/>",
        ),
        _style("Quote", '<w:name w:val="Quote"/>', '<w:ind w:left="560" w:right="560"/>', "<w:i/>"),
    ]
    own = ' w:customStyle="1"'
    for role, (base, paragraph, run) in _LOOKS.items():
        name = f"Interview {role.value}"
        parts.append(_style(STYLES[role], _named(name, base), paragraph, run, kind=own))
        parts.append(_style(STYLES[role] + MORE, _named(f"{name}, more", STYLES[role]), "", kind=own))
    parts.append(
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{SPEAKER}"><w:name w:val="Interview speaker"/>'
        "<w:rPr><w:b/></w:rPr></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
        "</w:styles>"
    )
    return "".join(parts)


def _named(name: str, base: str) -> str:
    return f'<w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'


def _style(id_: str, name: str, paragraph: str, run: str = "", *, kind: str = "") -> str:
    return (
        f'<w:style w:type="paragraph"{kind} w:styleId="{id_}">{name}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
