"""Has a citation processor print made-up works as Chicago notes: forms that are no work of ours.

Comes in: how many notes. Comes out: notes with what each of their citations means, as `article` makes them, but printed
by pandoc's citeproc with the style of the Manual's 17th edition. Only kinds of which that style prints everything that
the item states; no short forms. Needs the extra `citeproc`.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from apparatus.formatted.engine import pandoc, styles_folder
from apparatus.model import Name, Reference
from bench.citations import works
from bench.citations.article import MadeNote, Meant
from bench.citations.grammar import chance
from bench.citations.render import NEWS_SITES
from bench.citations.works import Work, number

STYLE = "chicago-notes-bibliography-17th-edition.csl"
TYPES = {
    works.book: "book", works.chapter: "chapter", works.article: "article-journal",
    works.newspaper: "article-newspaper",
    works.magazine: "article-magazine", works.web: "webpage", works.thesis: "thesis",
}  # fmt: skip
VARIABLES = {
    "container": "container-title", "publisher": "publisher", "place": "publisher-place", "edition": "edition",
    "volume": "volume", "issue": "issue", "pages": "page", "url": "URL", "doi": "DOI", "genre": "genre",
}  # fmt: skip
SEASONS = {season: at for at, season in enumerate(works.SEASONS, 1)}
SIGNALS = ("", "", "", "See", "See also", "Cf.")
ET_AL = 4
NOTE = re.compile(r"\[(?P<number>\d+)\] (?P<text>.+)")


@dataclass(frozen=True, slots=True)
class CitedWork:
    """A work as a note cites it."""

    work: Work
    type: str
    """As CSL calls its kind."""
    locator: str


def available() -> bool:
    """Whether the processor and its styles are installed."""
    styles = styles_folder()
    return pandoc() is not None and styles is not None and (styles / STYLE).is_file()


def citeproc_notes(seed: int, count: int) -> list[MadeNote]:
    """`count` notes, each with one citation: the same number, the same notes."""
    rng = Random(f"citeproc {seed}")
    cited = [cited_work(rng) for _ in range(count)]
    styles = styles_folder()
    assert styles, "the extra `citeproc` is not installed"
    notes = zip(cited, printed(cited, styles / STYLE), strict=True)
    return [_note(rng, at, one, text.rstrip(".")) for at, (one, text) in enumerate(notes, 1)]


def cited_work(rng: Random) -> CitedWork:
    """A made-up work of a kind that citation styles know."""
    makers = list(TYPES)
    maker = rng.choices(makers, [works.MAKERS[maker] for maker in makers])[0]
    made = maker(rng)
    while not _plain(made):
        made = maker(rng)
    paged = made.kind in ("book", "chapter", "thesis", "article") and chance(rng, 0.6)
    return CitedWork(made, TYPES[maker], number(rng, 480) if paged else "")


def _plain(work: Work) -> bool:
    """Whether the style prints all that the work has, in marks that it knows."""
    facts = work.facts
    if {"volumes", "first_year", "series", "part", "review_of", "section", "archived"} & facts.keys():
        return False
    if not work.title or work.date.literal or work.date.season or facts.get("edition") == "rev. ed.":
        return False
    return bool(work.authors or not work.translators) and "“" not in work.title + facts.get("container", "")


def printed(cited: Sequence[CitedWork], style: Path) -> Iterator[str]:
    """The text of each citation, as the processor prints it by a style."""
    programme = pandoc()
    assert programme, "the extra `citeproc` is not installed"
    text = "\n\n".join(
        f"a[^{at}]\n\n[^{at}]: [@w{at}{', ' + one.locator if one.locator else ''}]" for at, one in enumerate(cited)
    )
    with TemporaryDirectory() as folder:
        items = Path(folder, "works.json")
        items.write_text(json.dumps([item(at, one) for at, one in enumerate(cited)]), encoding="utf-8")
        command = [
            str(programme), "--from=markdown", "--to=plain", "--wrap=none", "--citeproc", f"--bibliography={items}",
            f"--csl={style}", "--metadata=suppress-bibliography:true",
        ]  # fmt: skip
        answer = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=True, timeout=300)
    for match in NOTE.finditer(answer.stdout):
        yield re.sub(r"(?<!\w)_|_(?!\w)", "", match["text"])


def item(at: int, one: CitedWork) -> dict[str, Any]:
    """The work as CSL-JSON. The letters of a title are kept: not every title is English."""
    work, date = one.work, one.work.date
    item: dict[str, Any] = {"id": f"w{at}", "type": one.type, "title": f'<span class="nocase">{work.title}</span>'}
    for role in ("author", "editor", "translator"):
        if names := getattr(work, f"{role}s"):
            item[role] = [_name(name) for name in names]
    if date.year:
        item["issued"] = {"date-parts": [[part for part in (date.year, date.month, date.day) if part]]}
    item |= {variable: work.facts[fact] for fact, variable in VARIABLES.items() if fact in work.facts}
    if "edition" in item:
        item["edition"] = item["edition"].rstrip("drnsteh .")
    if "container-title" in item:
        item["container-title"] = f'<span class="nocase">{item["container-title"]}</span>'
    return item


def _name(name: Name) -> dict[str, str]:
    if name.literal:
        return {"literal": name.literal}
    parts = {"family": name.family, "given": name.given, "non-dropping-particle": name.particle, "suffix": name.suffix}
    return {key: value for key, value in parts.items() if value}


def _spaced(name: Name) -> Name:
    """The style parts initials: `J. S.`"""
    return replace(name, given=re.sub(r"\.(?=\w)", ". ", name.given))


def _note(rng: Random, at: int, one: CitedWork, text: str) -> MadeNote:
    signal = rng.choice(SIGNALS)
    text = f"{signal} {text}".strip()
    kinds = frozenset((one.work.kind,))
    if one.work.facts.get("container") in NEWS_SITES:
        kinds |= {"newspaper", "magazine", "blog"}
    meant = Meant("full", 0, len(text), _reference(one), 0, kinds, one.locator, signal)
    return MadeNote(at, f"{text}." if not text.endswith((".”", "?", "!")) else text, (meant,))


def _reference(one: CitedWork) -> Reference:
    """What the style prints of the work."""
    work, facts = one.work, one.work.facts
    authors, editors, translators = (tuple(map(_spaced, n)) for n in (work.authors, work.editors, work.translators))
    more = len(authors or editors) >= ET_AL
    stated: dict[str, Any] = {name: facts[name] for name in VARIABLES if name in facts}
    place = stated.get("container", "").partition(" (")
    if place[2]:
        stated |= {"container": place[0], "place": place[2].rstrip(")")}
    if one.locator:
        stated.pop("pages", None)  # the note points to one of them
    if "doi" in stated:
        stated["url"] = f"https://doi.org/{stated['doi']}"
    reference = Reference(
        kind=work.kind, authors=_shown(authors), et_al=more, editors=_shown(editors), translators=_shown(translators),
        title=work.title, date=work.date, **stated,
    )  # fmt: skip
    return reference if work.date.year else replace(reference, date=None)


def _shown(names: tuple[Name, ...]) -> tuple[Name, ...]:
    return names[:1] if len(names) >= ET_AL else names
