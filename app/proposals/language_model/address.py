# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a language model listens: on this machine, or not at all."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.errors import FairhandError

USUAL_PATH = "/v1"


class NoAddress(FairhandError):
    """Something is no address of a language model that Fairhand may speak to."""


@dataclass(frozen=True, slots=True)
class ModelAddress:
    """Host and port of a server on this machine, and the path under which it has `/chat/completions`."""

    host: str
    port: int
    path: str

    def __str__(self) -> str:
        """Return the address as a person writes it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}{self.path}"


def model_address(text: str) -> ModelAddress:
    """Return what an address stands for; without a path it is `/v1`. Raises NoAddress with the reason."""
    text = text.strip()
    if not text.isprintable():
        raise NoAddress(f"“{text!a}” is no address; write one such as http://127.0.0.1:8080/v1.")
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise NoAddress(f"“{text}” is no address ({error}); write one such as http://127.0.0.1:8080/v1.") from error
    if parts.scheme != "http":
        raise NoAddress(f"“{text}” must begin with http://: on this machine nothing needs to be encrypted.")
    if not host or parts.username is not None or parts.query or parts.fragment:
        raise NoAddress(f"“{text}” is no address; write one such as http://127.0.0.1:8080/v1.")
    if not _is_this_machine(host):
        raise NoAddress(
            f"“{host}” may be another machine, and no text may leave this one; use 127.0.0.1, ::1 or localhost."
        )
    path = parts.path.rstrip("/").removesuffix("/chat/completions") or USUAL_PATH
    return ModelAddress(host, 80 if port is None else port, path)


def is_loopback(address: str) -> bool:
    """Tell whether an IP address is one of this machine alone."""
    try:
        return ipaddress.ip_address(address.split("%", maxsplit=1)[0]).is_loopback
    except ValueError:
        return False


def _is_this_machine(host: str) -> bool:
    return host == "localhost" or is_loopback(host)
