# SPDX-License-Identifier: GPL-3.0-or-later
"""XML read piece by piece: no tree in memory, no entities, nothing fetched, so that a hostile file does no harm."""

import io
from collections.abc import Mapping
from pathlib import Path
from xml.sax import SAXException
from xml.sax.handler import ContentHandler, feature_external_ges, feature_namespaces
from xml.sax.xmlreader import AttributesNSImpl, InputSource

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from app.errors import NotReadable

DEEPEST = 1000
"""Elements within elements; no honest file has so many."""
Attributes = Mapping[str, str]


class Events:
    """What happens in an XML file, by names without their prefixes; to be overridden.

    Attributes:
        stack: the names of the elements that are open.

    """

    def __init__(self) -> None:
        self.stack: list[str] = []

    def begin(self, name: str, attributes: Attributes) -> None:
        """Hear of the beginning of an element."""

    def end(self, name: str) -> None:
        """Hear of the end of an element, which is still the last of the stack."""

    def text(self, text: str) -> None:
        """Hear of some text."""

    def within(self, name: str) -> bool:
        """Tell whether an element of that name is open."""
        return name in self.stack


def read_events(data: bytes, events: Events, path: Path) -> None:
    """Tell of all that happens in a file. Raises NotReadable for what is no sound XML, or is not safe to read."""
    # A document type may be named, as TMX does, but nothing of it is fetched.
    parser = DefusedExpatParser(forbid_dtd=False, forbid_entities=True, forbid_external=False)
    parser.setFeature(feature_external_ges, False)
    parser.setFeature(feature_namespaces, True)
    parser.setContentHandler(_Handler(events))
    source = InputSource()
    source.setByteStream(io.BytesIO(data))
    try:
        parser.parse(source)
    except DefusedXmlException as error:
        raise NotReadable(
            f"{path} defines entities ({type(error).__name__}), which no text needs; do not trust it."
        ) from None
    except _TooDeep:
        raise NotReadable(f"{path} holds over {DEEPEST} elements within each other; do not trust it.") from None
    except (SAXException, ValueError, LookupError) as error:
        said = " ".join(str(error).replace("<unknown>:", "").split())
        raise NotReadable(f"{path} is damaged or is not what its name says ({said}); save it again.") from None


class _TooDeep(Exception):
    """Elements are nested as no program writes them."""


class _Handler(ContentHandler):
    def __init__(self, events: Events) -> None:
        super().__init__()
        self._events = events

    def startElementNS(  # noqa: N802
        self, name: tuple[str | None, str], qname: str | None, attrs: AttributesNSImpl
    ) -> None:
        if len(self._events.stack) >= DEEPEST:
            raise _TooDeep
        self._events.stack.append(name[1])
        named = {key[1]: value for key, value in attrs.items()}
        self._events.begin(name[1], named)

    def endElementNS(self, name: tuple[str | None, str], qname: str | None) -> None:  # noqa: N802
        self._events.end(name[1])
        self._events.stack.pop()

    def characters(self, content: str) -> None:
        self._events.text(content)
