"""A citation while it is being printed: hands out the parts of a work as text, and notes what it has handed out."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

from apparatus.model import Date, Kind, Name
from bench.citations.grammar import chance
from bench.citations.people import printed
from bench.citations.style import Style
from bench.citations.works import Work, number


@dataclass(slots=True)
class Sheet:
    """A citation while it is being printed."""

    work: Work
    style: Style
    rng: Random
    stated: dict[str, Any] = field(default_factory=dict)
    locator: str = ""
    kinds: tuple[Kind, ...] = ()
    unscored: set[str] = field(default_factory=set)
    quoted: bool = False

    def fact(self, name: str, before: str = "", after: str = "") -> str:
        """A fact of the work with what stands around it; the empty string when it is not known."""
        value = self.work.facts.get(name, "")
        if not value:
            return ""
        self.stated[name] = value
        return f"{before}{value}{after}"

    def people(self, role: str, most: int = 0) -> str:
        """The names of a role."""
        names: tuple[Name, ...] = getattr(self.work, role)
        most = most or self.style.et_al_from
        shown = names[:1] if len(names) >= most and len(names) > 1 else names
        self.stated[role] = shown
        texts = [printed(name, self.style.family_first) for name in shown]
        if len(shown) < len(names):
            if role == "authors" or not self.work.authors:
                self.stated["et_al"] = True
            return f"{texts[0]} et al."
        if len(texts) < 3:
            return " and ".join(texts)
        return f"{', '.join(texts[:-1])}, and {texts[-1]}"

    def authors(self) -> str:
        """The authors and a comma, or nothing."""
        return f"{self.people('authors')}, " if self.work.authors else ""

    def title(self, before: str = "") -> str:
        """The title of a book, and `before`: what follows it. A comma stands within closing quotation marks."""
        self.stated["title"] = self.work.title
        return joined(self.work.title, before)

    def quoted_title(self, before: str = ",") -> str:
        """The title in quotation marks, and a comma or nothing behind it."""
        self.quoted = True
        self.stated["title"] = title = self.work.title
        if self.style.quotes == "single":
            return f"‘{title}’{before}"
        if before and title[-1] in "?!" and not self.style.question_comma:
            before = ""
        return f"“{inner(joined(self.work.title, before))}”"

    def date(self, when: Date | None = None) -> str:
        """The date of the work."""
        when = when or self.work.date
        self.stated["date"] = when
        return self.style.date(when)

    def point(self, before: str = ", ", share: float = 0.6, sort: str = "page") -> str:
        """In `share` of the cases, a locator."""
        if not chance(self.rng, share):
            return ""
        self.locator = locator(self.rng) if sort == "page" else f"{sort} {number(self.rng, 40)}"
        return before + self.style.pages(self.locator)

    def address(self, access: float = -1) -> str:
        """DOI or address, with the date of access where the article gives it."""
        if "doi" in self.work.facts:
            self.stated["doi"] = self.work.facts["doi"]
            if self.style.doi.startswith("http"):
                self.stated["url"] = self.style.doi + self.work.facts["doi"]
            return f", {self.style.doi}{self.work.facts['doi']}"
        if "url" not in self.work.facts:
            return ""
        accessed = ""
        if chance(self.rng, self.style.access if access < 0 else access):
            when = Date(
                max(self.work.date.year, 2010) + self.rng.randint(0, 3),
                self.rng.randint(1, 12),
                self.rng.randint(1, 28),
            )
            self.stated["accessed"] = when
            accessed = f", accessed {self.style.date(when)}"
        return f"{accessed}{self.fact('url', ', ')}"


def joined(title: str, before: str) -> str:
    """A title and the comma behind it, which goes within closing quotation marks (Chicago Manual 6.9)."""
    if before == "," and title[-1] == "”":
        return f"{title[:-1]},{title[-1]}"
    return title + before


def inner(title: str) -> str:
    """A title with the marks that quotation marks have within others."""
    return title.replace("“", "‘").replace("”", "’")


def locator(rng: Random) -> str:
    """A passage that a note points to."""
    page = rng.randint(1, 480)
    last = page + rng.randint(1, 7)
    if page > 100 and page % 100 and page // 100 == last // 100:
        last = rng.choice((last, last % 100))
    return rng.choices(
        (
            str(page), f"{page}–{last}", f"{page}, {page + rng.randint(9, 60)}",
            f"chap. {number(rng, 14)}",
            f"{page}n{number(rng, 90)}", rng.choice(("xii", "iv–v", "xiv", "ix")), f"fig. {number(rng, 9)}",
            f"{page}, {page + 12}–{page + 15}", f"para. {number(rng, 90)}", f"sec. {number(rng, 9)}",
            rng.choice((f"table {number(rng, 9)}", f"app. {rng.choice('ABC')}", f"fol. {number(rng, 90)}r", "pt. 2")),
        ),
        (50, 20, 8, 6, 4, 4, 2, 3, 2, 1, 2),
    )[0]  # fmt: skip
