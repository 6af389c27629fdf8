"""A served or opened site and a Chromium to look at it with: what the browser tests and the screenshot share."""

import functools
import gzip
import http.server
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from apparatus.paper import browser_flags, find_browser


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@dataclass(frozen=True)
class Answer:
    """What the server gave out."""

    path: str
    type: str
    bytes: int
    """Of the body as it was sent."""


class _Compressing(_Quiet):
    """Answers as hosts of static sites do: text in gzip, and 404.html for what is not there."""

    answers: list[Answer]

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        status = HTTPStatus.OK if path.is_file() else HTTPStatus.NOT_FOUND
        path = path if path.is_file() else Path(self.directory) / "404.html"
        kind, body = self.guess_type(path), path.read_bytes() if path.is_file() else b""
        packed = kind.startswith("text/") or kind in PACKED
        body = gzip.compress(body, 6, mtime=0) if packed else body
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if packed else kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)
        self.answers.append(Answer(self.path, kind, len(body)))


PACKED = ("application/javascript", "application/json", "image/svg+xml", "application/xml")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address under which `folder` is served on this machine."""
    with _Server(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@contextmanager
def compressed(folder: Path, port: int = 0) -> Iterator[tuple[str, list[Answer]]]:
    """The same in gzip, with a list of all that was given out so far, in order."""
    answers: list[Answer] = []
    handler = type("Handler", (_Compressing,), {"answers": answers})
    with _Server(("127.0.0.1", port), functools.partial(handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", answers
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless Chromium of the system, with a fresh profile."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=browser_flags())
        yield browser
        browser.close()
