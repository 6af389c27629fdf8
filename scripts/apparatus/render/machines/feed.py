"""Dated changes in; an Atom feed of them (RFC 4287) out. A site without an address of its own has no feed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from apparatus.model import Date, Placed, Term, Work
from apparatus.render.annotations import ADDRESS as ANNOTATIONS
from apparatus.render.annotations import plain_body
from apparatus.render.environment import render
from apparatus.render.links import Links

ADDRESS = "feed.xml"


@dataclass(frozen=True, slots=True)
class Change:
    """Something that readers can hear of."""

    day: Date
    title: str
    summary: str
    address: str
    """Absolute."""
    category: str

    @property
    def moment(self) -> str:
        """The day as RFC 3339 wants it. The hour is nobody's concern."""
        return f"{self.day.iso}T00:00:00Z"


def changed_terms(terms: Iterable[Term], links: Links) -> list[Change]:
    """The entries that say when they were last changed."""
    return [
        Change(term.changed, term.term, term.gloss, links.absolute(f"glossary/{term.id}"), term.kind)
        for term in terms
        if term.changed is not None
    ]


def told_annotations(annotations: Iterable[Placed], works: Mapping[str, Work], links: Links) -> list[Change]:
    """The editor's annotations, on the day of their last change."""
    return [
        Change(
            one.annotation.changed or one.annotation.date,
            one.annotation.title,
            plain_body(one, works),
            links.absolute(ANNOTATIONS) + f"#{one.annotation.id}",
            "annotation",
        )
        for one in annotations
    ]


def feed(changes: Sequence[Change], title: str, author: str, links: Links) -> str:
    """The newest first; the empty string where there is nothing to tell or no address to tell it under."""
    if not changes or not links.base:
        return ""
    newest = sorted(changes, key=lambda change: change.title)
    newest.sort(key=lambda change: change.day.iso, reverse=True)
    return render("feed.xml", changes=newest, title=title, author=author, base=links.base, address=ADDRESS)
