"""An address on a page in; the file of the site to which it leads, or what is wrong with it, out."""

from __future__ import annotations

from dataclasses import dataclass
from posixpath import dirname, normpath
from urllib.parse import unquote, urlsplit

from apparatus import lazy
from apparatus.sitecheck.document import Site

STRIPPED_RE = lazy.regex("[\t\n\r]")
"""What browsers take out of an address before they read it (URL Standard, 4.4)."""

SCHEME_RE = lazy.regex(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):")
"""A scheme at the beginning of an address (RFC 3986, 3.1)."""

HOST_RE = lazy.regex(r"[^\W_](?:[\w.-]*[^\W_])?\.?\Z|[0-9a-f:.]+\Z")
"""A host name, international ones included, or the inside of an IPv6 address."""

HIDDEN_RE = lazy.regex('[\x00-\x20\x7f<>"`{}|\\\\^]')
"""Characters that have to be written as percent signs and digits in an address (RFC 3986, 2)."""

MAIL_RE = lazy.regex(r"[^\s@]+@[^\s@.][^\s@]*\Z")


@dataclass(frozen=True, slots=True)
class Target:
    """Where an address leads. `fault` is empty when it can be followed; `path` is empty when it leads elsewhere."""

    path: str = ""
    fragment: str = ""
    fault: str = ""


class Resolver:
    """Follows addresses within one site. `served` says whether a server answers for folders with their index."""

    def __init__(self, site: Site, served: bool) -> None:
        self.site = site
        self.served = served
        self.folders = {parent for path in site.files for parent in _parents(path)}

    def target(self, page: str, address: str, image: bool = False) -> Target:
        """Where `address` leads on the page `page`."""
        text = STRIPPED_RE.sub("", address).strip("\x00 ")
        if self.site.url and text.startswith(self.site.url):
            return self._inside("", text.removeprefix(self.site.url), "index.html")
        scheme = SCHEME_RE.match(text)
        if scheme:
            return Target(fault=external_fault(text, scheme["scheme"].lower(), image))
        if text.startswith("//"):
            return Target(fault="names a host without http: or https:")
        if text.startswith("/"):
            root = urlsplit(self.site.url).path
            if not root or not text.startswith(root):
                return Target(fault="begins at the root of the server, which need not be the root of the site")
            return self._inside("", text.removeprefix(root), "index.html")
        return self._inside(dirname(page), text, page)

    def _inside(self, folder: str, text: str, itself: str) -> Target:
        """Where `text` leads from `folder`; an address without a path leads to the page `itself`."""
        parts = urlsplit(text)
        fragment = unquote(parts.fragment).partition(":~:")[0]
        return self._file(folder, unquote(parts.path), fragment) if parts.path else Target(itself, fragment)

    def _file(self, folder: str, written: str, fragment: str) -> Target:
        path = normpath(f"{folder}/{written}" if folder else written)
        if path == ".." or path.startswith("../"):
            return Target(fault="leads out of the site")
        path = "" if path == "." else path
        if path in self.site.files and not written.endswith("/"):
            return Target(path, fragment)
        if path and path not in self.folders:
            return Target(fault=f"leads to {path}, which is not in the site")
        if not self.served:
            return Target(fault=f"leads to the folder {path or '.'}, of which a browser without a server shows a list")
        index = f"{path}/index.html" if path else "index.html"
        return (
            Target(index, fragment) if index in self.site.files else Target(fault=f"leads to {index}, which is missing")
        )


def _parents(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: n + 1]) for n in range(len(parts))]


def external_fault(address: str, scheme: str, image: bool = False) -> str:
    """What is wrong with an address that has a scheme; the empty string when nothing is."""
    if scheme == "mailto":
        return "" if MAIL_RE.match(address[len("mailto:") :].partition("?")[0]) else "is no mail address"
    if scheme == "data" and image:
        return ""
    if scheme not in ("http", "https"):
        return f"has the scheme {scheme}:, where only http:, https: and mailto: are allowed"
    if hidden := HIDDEN_RE.search(address):
        return f"holds the character {hidden.group()!r}, which an address has to percent-encode"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        return f"is no address: {error}"
    return "" if parts.netloc and HOST_RE.match(host) and ".." not in host else "names no host"
