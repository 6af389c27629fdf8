"""Annotations at their passages in, what pages show of them out: the words at the passage, and the page of them all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from markupsafe import Markup

from apparatus.model import Edition, IndexEntry, Page, Placed, Work
from apparatus.render.complete import complete
from apparatus.render.environment import environment, markup, render
from apparatus.render.links import Links
from apparatus.render.prose import CITATION_RE, keys_of, prose

ADDRESS = "annotations/index"

To = Callable[..., str]


def short_name(work: Work) -> str:
    """By which running text calls a work: the first author and the year, or a title in place of an author (Chicago
    Manual of Style, 18th ed., 13.102)."""
    reference = complete(work)
    names = [name.sort_family for name in reference.authors] or [reference.title or work.key]
    more = " et al." if len(names) > 2 or reference.et_al else f" and {names[1]}" if len(names) == 2 else ""
    year = str(reference.date.year) if reference.date and reference.date.year else ""
    return " ".join(part for part in (names[0] + more, year) if part)


def bodies(edition: Edition, to: To, cards: bool = True) -> dict[str, Markup]:
    """What the editor says, by the id of the annotation, as pages link that reach others by `to`; `cards` says whether
    a link can bring the card of its work."""
    template = environment().get_template("annotations.html").module
    names = {key: short_name(edition.works[key]) for one in edition.annotations for key in _known(one, edition.works)}

    def cite(keys: Sequence[str]) -> str:
        return str(template.cited([(key, names.get(key, "")) for key in keys], to, cards))  # type: ignore[attr-defined]

    return {one.annotation.id: prose(one.annotation.body, cite) for one in edition.annotations}


def _known(one: Placed, works: Mapping[str, Work]) -> list[str]:
    return [key for key in one.annotation.cited if key in works]


def by_work(edition: Edition) -> Mapping[str, list[Placed]]:
    """The annotations that cite each work, by its key."""
    found: dict[str, list[Placed]] = defaultdict(list)
    for one in edition.annotations:
        for key in one.annotation.cited:
            found[key].append(one)
    return found


def by_term(edition: Edition) -> Mapping[str, list[Placed]]:
    """The annotations of passages that name each term, by its id."""
    placed = {one.annotation.id: one for one in edition.annotations}
    return {term: [placed[told] for told in ids] for term, ids in edition.term_annotations.items()}


def of_notes(edition: Edition, slug: str, said: Mapping[str, Markup], to: To) -> dict[int, Markup]:
    """The annotations of each note, by the line of the note."""
    template = environment().get_template("annotations.html").module
    found: dict[int, Markup] = {}
    for one in edition.annotations:
        if one.note and one.article == slug:
            html = template.on_note(one, said[one.annotation.id], to)  # type: ignore[attr-defined]
            found[one.line] = found.get(one.line, Markup()) + markup(html)
    return found


def annotations_page(
    edition: Edition,
    titles: Mapping[tuple[str, str], str],
    numbers: Mapping[tuple[str, str], int],
    links: Links,
    to: To,
) -> Page:
    """The page at `/annotations/`. `titles` are those of sections, `numbers` those of paragraphs."""
    html = render(
        "annotations-page.html",
        to=to,
        annotations=edition.annotations,
        bodies=bodies(edition, to),
        works={key: short_name(work) for key, work in edition.works.items()},
        titles=titles,
        numbers=numbers,
        links=links,
        many=len(edition.articles) > 1,
        articles={article.article.slug: article.article.title for article in edition.articles},
    )
    entries = [IndexEntry("", "The editor’s annotations", "")]
    entries += [
        IndexEntry(
            one.annotation.id,
            one.annotation.title,
            f"{one.exact} {plain_body(one, edition.works)}",
        )
        for one in edition.annotations
    ]
    return Page(ADDRESS, "annotations", "The editor’s annotations", html, nav=ADDRESS, entries=tuple(entries))


def plain_body(one: Placed, works: Mapping[str, Work]) -> str:
    """What the editor says as plain text, sources in brackets."""

    def cite(keys: Sequence[str]) -> str:
        return str(Markup.escape(f" ({'; '.join(short_name(works[key]) if key in works else key for key in keys)})"))

    paragraphs = prose(one.annotation.body, cite).split("</p>")
    return "\n\n".join(text for paragraph in paragraphs if (text := Markup(paragraph).striptags()))


def with_links(one: Placed, works: Mapping[str, Work], to: To) -> str:
    """The same as Markdown, sources as links."""

    def cite(match: re.Match[str]) -> str:
        keys = keys_of(match)
        shown = [f"[{short_name(works[key]) if key in works else key}]({to(f'sources/{key}')})" for key in keys]
        return f" ({'; '.join(shown)})"

    return CITATION_RE.sub(cite, one.annotation.body)
