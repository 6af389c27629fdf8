"""Who wrote a web page and when, as it tells programs: its bytes in, names and a day out.

Search engines and reference managers read `<meta name="citation_author">`, JSON-LD and the like; on the page itself
the same may stand in a corner, or in no words that a reader of it would know for a by-line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from apparatus import lazy
from apparatus.read.seed import read_article

TAG = lazy.regex(r"<meta\b(?P<fields>[^<>]{1,2000})>", re.IGNORECASE)
FIELD = lazy.regex(
    r"""(?P<name>name|property|itemprop|content)\s{0,3}=\s{0,3}(?:"(?P<one>[^"]*)"|'(?P<two>[^']*)')""", re.I
)
LINKED_DATA = lazy.regex(
    r"<script\b[^<>]{0,300}application/ld\+json[^<>]{0,300}>(?P<data>.{1,50000}?)</script", re.IGNORECASE | re.DOTALL
)
HEAD = 400_000
"""As many letters of a page are asked."""

AUTHORS = (
    "citation_author",
    "dc.creator.personalname",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "author",
    "article:author",
)
DATES = (
    "citation_publication_date", "citation_date", "article:published_time", "dc.date.issued", "dc.date.created",
    "dcterms.issued", "dcterms.date", "dc.date", "date", "datepublished", "parsely-pub-date",
)  # fmt: skip
"""The names of the fields, those first that tell most."""

TIME = lazy.regex(
    r"<time\b[^<>]{0,300}?\bdatetime\s?=\s?[\"'](?P<day>\d{4}-\d\d-\d\d)"
    r"|\bclass=\"date\">(?:Date: )?(?P<said>\d{4}-\d\d-\d\d)<"
)
"""Where a page says when it came out in a form for programs."""

ARTICLES = lazy.regex(r"(?:\w{0,20}Article|Report|BlogPosting|Posting|WebPage|CreativeWork)\Z")
DAY = lazy.regex(r"(?P<year>(?:1[6-9]|20)\d\d)(?:[-/](?P<month>\d{1,2})(?:[-/](?P<day>\d{1,2}))?)?(?=\D|\Z)")
PERSON = lazy.regex(r"[^\W\d_][\w.’'-]*(?: [\w.’'-]+){1,4}")


def of_page(data: bytes) -> tuple[list[str], str]:
    """The authors of a page and the day on which it came out, as far as it tells them."""
    text = data[:HEAD].decode("utf-8", "replace")
    fields = list(_fields(text))
    things = list(_linked_data(text))
    found = [thing for thing in things if any(ARTICLES.match(kind) for kind in _kinds(thing))]
    for wanted in AUTHORS:
        if names := [name for field, value in fields if field == wanted for name in names_of(value)]:
            break
    else:
        known = {str(thing["@id"]): thing for thing in things if "@id" in thing and "name" in thing}
        names = next((names for article in found if (names := list(_authors(article, known)))), [])
    dates = [value for wanted in DATES for field, value in fields if field == wanted]
    dates += [str(article["datePublished"]) for article in found if "datePublished" in article]
    dates += [time["day"] or time["said"] for time in TIME.finditer(text)][:1]
    return list(dict.fromkeys(names)), next((day for date in dates if (day := _day(date))), "")


def with_what_it_tells(text: str, authors: list[str], date: str, signed: list[str], path: str) -> str:
    """The text of a page, with the authors and the date that the page tells programs, where its text tells none, or
    other authors than its plainest field, which has `signed`, or fewer of the same."""
    article, _ = read_article(text.encode(), path)
    named = set(article.authors) if article else set()
    if signed and not set(signed) <= named:
        authors, named = authors if set(signed) <= set(authors) else signed, set()
    fields = {
        "author": json.dumps(authors, ensure_ascii=False) if authors and (not named or named < set(authors)) else "",
        "date": date if article and not article.date else "",
    }
    before = text.partition("\n---\n")[0] if text.startswith("---\n") else ""
    head = "".join(f"{name}: {value}\n" for name, value in fields.items() if value and f"\n{name}:" not in before)
    if not head:
        return text
    return f"---\n{head}{text[4:]}" if text.startswith("---\n") else f"---\n{head}---\n\n{text}"


def _fields(text: str) -> Iterator[tuple[str, str]]:
    for tag in TAG.finditer(text):
        said = {
            field["name"].lower(): unescape(field["one"] or field["two"] or "")
            for field in FIELD.finditer(tag["fields"])
        }
        name = said.get("name") or said.get("property") or said.get("itemprop") or ""
        if name and said.get("content"):
            yield name.lower(), said["content"].strip()


def _linked_data(text: str) -> Iterator[dict[str, Any]]:
    """What the page says of things in JSON-LD."""
    for script in LINKED_DATA.finditer(text):
        try:
            waiting = [json.loads(script["data"])]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting += value
            elif isinstance(value, dict):
                waiting += value.get("@graph") or []
                yield value


def _kinds(thing: dict[str, Any]) -> list[str]:
    kinds = thing.get("@type")
    return list(map(str, kinds if isinstance(kinds, list) else [kinds]))


def _authors(article: dict[str, Any], known: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The people whom the page names there, or by the address under which it names them elsewhere; those who
    contributed as well are further authors."""
    said = (article.get(name) or [] for name in ("author", "contributor"))
    for author in (one for part in said for one in (part if isinstance(part, list) else [part])):
        person = known.get(str(author.get("@id")), author) if isinstance(author, dict) else {"name": author}
        name = person.get("name")
        if isinstance(name, str) and "Organization" not in _kinds(person):
            yield from names_of(name)


def names_of(value: str) -> Iterator[str]:
    """The names in `Smith, Jane` or `Jane Smith and John Doe`; a word alone is that of whoever writes for the site."""
    family, comma, given = value.partition(",")
    turned = f"{given.strip()} {family.strip()}" if comma and " " not in family.strip() and "," not in given else value
    for name in re.split(r",? and |, |; ", turned.strip()):
        if PERSON.fullmatch(name) and not name.startswith("http"):
            yield name


def _day(value: str) -> str:
    found = DAY.match(value)
    return "-".join(part.zfill(2) for part in found.groups() if part) if found else ""
