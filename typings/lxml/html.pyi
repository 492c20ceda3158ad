from lxml.etree import Element

class _Entry:
    type_name: str

class HTMLParser:
    error_log: list[_Entry]
    def __init__(self, *, no_network: bool = ..., remove_comments: bool = ..., remove_pis: bool = ...) -> None: ...

def document_fromstring(html: str, parser: HTMLParser | None = ...) -> Element: ...
