"""Prints a work as a full citation in a note, and says what of the work the print states.

Comes in: a work, an article's style. Comes out: the text without its closing stop, and the `Reference` and locator that
a reader should find in it. The forms are those of the Chicago Manual of Style, 17th edition, chapter 14.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from apparatus.model import Date, Kind, Reference
from bench.citations.grammar import chance
from bench.citations.sheet import Sheet, joined
from bench.citations.style import Style
from bench.citations.works import Work, number

NEWS_SITES = frozenset({"BBC News", "Politico", "The Diplomat", "Vox", "Quartz", "Slate", "CNN", "Al Jazeera", "Sohu",
                        "Rest of World", "Xinhua Net", "TechCrunch", "ZDNet", "The Conversation",
                        "Lawfare"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Printed:
    """A full citation, and what is to be read in it."""

    text: str
    reference: Reference
    locator: str
    kinds: frozenset[Kind]
    """More than one where the print alone does not decide."""
    unscored: frozenset[str]
    """Fields that the print states in a way on which readers may differ."""
    quoted: bool
    """Whether the title stands in quotation marks."""


def full(work: Work, style: Style, rng: Random) -> Printed:
    """The work as a note cites it the first time."""
    sheet = Sheet(work, style, rng)
    text = FORMS[work.kind](sheet)
    for name in (
        "range",
        "volumes",
        "first_year",
        "collection",
        "repository",
        "by",
        "director",
        "handle",
        "venue",
        "part",
        "review_of",
        "archived",
    ):
        sheet.stated.pop(name, None)
    return Printed(
        text, Reference(**{"kind": work.kind, **sheet.stated}), sheet.locator, frozenset(sheet.kinds or (work.kind,)),
        frozenset(sheet.unscored), sheet.quoted,
    )  # fmt: skip


# --- Forms ------------------------------------------------------------------------------------------------------


def _lead(sheet: Sheet) -> str:
    """Authors, or editors in their place."""
    if sheet.work.authors or not sheet.work.editors:
        return sheet.authors()
    names = sheet.people("editors")
    return f"{names}, {'eds.' if ' and ' in names or 'et al.' in names else 'ed.'}, "


def _imprint(sheet: Sheet) -> str:
    """`(1903; repr., Place: Publisher, year)`."""
    first = sheet.work.facts.get("first_year", "")
    named = "publisher" in sheet.work.facts
    place = sheet.fact("place", after=": " if named else ", ") if sheet.style.place or not named else ""
    return f" ({first + '; repr., ' if first else ''}{place}{sheet.fact('publisher', after=', ')}{sheet.date()})"


def _book(sheet: Sheet) -> str:
    lead = _lead(sheet)
    if "volumes" in sheet.work.facts:
        sheet.unscored.add("volume")
    if sheet.work.kind == "book" and sheet.work.authors and "World Health" in lead:
        sheet.unscored.add("kind")
    if "part" in sheet.work.facts:
        sheet.kinds = ("chapter", "book")
        sheet.unscored.add("title")
        sheet.stated["container"] = sheet.work.title
        by = f", by {sheet.work.facts['by']}"
        named = (
            joined(sheet.work.title, ",")[:-1] + by
            if sheet.work.title[-1] != "”"
            else joined(sheet.work.title, ",") + by[1:]
        )
        return f"{lead}{sheet.work.facts['part']} {named}{_imprint(sheet)}{sheet.point()}"
    roles = [f"ed. {sheet.people('editors')}"] if sheet.work.authors and sheet.work.editors else []
    roles += [f"trans. {sheet.people('translators')}"] if sheet.work.translators else []
    if sheet.work.editors == sheet.work.translators and roles:
        roles = [f"{sheet.rng.choice(('ed. and trans.', 'trans. and ed.'))} {sheet.people('editors')}"]
    parts = [*roles, sheet.fact("edition"), sheet.fact("volume", "vol. "), sheet.fact("volumes"), sheet.fact("series")]
    behind = "".join(f", {part}" for part in parts if part)
    title = f"{sheet.title(',')}{behind[1:]}" if behind else sheet.title()
    text = f"{lead}{title}{_imprint(sheet)}"
    if "volumes" in sheet.work.facts and chance(sheet.rng, 0.7):
        sheet.locator = f"{sheet.rng.randint(1, 2)}:{number(sheet.rng, 500)}"
        return f"{text}, {sheet.locator}"
    return text + sheet.point() + sheet.address()


def _chapter(sheet: Sheet) -> str:
    lead, title, editors = sheet.authors(), sheet.quoted_title(), ""
    container = sheet.work.facts["container"]
    parts = [sheet.fact("edition"), sheet.fact("volume", "vol. ")]
    if sheet.work.editors and chance(sheet.rng, 0.9):
        parts.insert(0, f"ed. {sheet.people('editors')}")
    elif sheet.work.editors:
        names = sheet.people("editors")
        editors = f"{names}, {'eds.' if ' and ' in names or 'et al.' in names else 'ed.'}, "
    if sheet.work.translators:
        parts.insert(sheet.rng.choice((0, 1)), f"trans. {sheet.people('translators')}")
    sheet.stated["container"] = container
    behind = "".join(f", {part}" for part in parts if part)
    named = f"{joined(container, ',')}{behind[1:]}" if behind else container
    text = f"{lead}{title} in {editors}{named}{_imprint(sheet)}"
    if chance(sheet.rng, 0.3):
        sheet.locator = sheet.work.facts["range"]
        return f"{text}, {sheet.style.pages(sheet.locator)}"
    return text + sheet.point(share=0.8)


def _article(sheet: Sheet) -> str:
    lead, title = sheet.authors(), sheet.quoted_title()
    issue = sheet.work.facts.get("issue", "")
    label = "nos." if "–" in issue or "/" in issue else "no."
    review = sheet.work.facts.get("review_of", "")
    text = f"{lead}{title} {review + ', ' if review else ''}{sheet.fact('container')}"
    text += sheet.fact("volume", " ")
    text += sheet.fact("issue", f", {label} ")
    when = sheet.work.date if sheet.style.month_in_journals else Date(sheet.work.date.year)
    text += f" ({sheet.date(when)})"
    how = sheet.rng.choices(("range", "page", "none"), (50, 40, 10))[0]
    if how == "range":
        text += f": {sheet.style.pages(sheet.fact('pages'))}"
    elif how == "page":
        sheet.locator = sheet.work.facts["pages"].partition("–")[0]
        text += f": {sheet.style.pages(sheet.locator)}"
    return text + sheet.address()


def _periodical(sheet: Sheet) -> str:
    lead = sheet.authors()
    title = f"{sheet.quoted_title()} " if sheet.work.title else ""
    name, _, place = sheet.work.facts["container"].partition(" (")
    sheet.stated["container"] = name
    if place:
        sheet.stated["place"] = place.rstrip(")")
    text = f"{lead}{title}{sheet.work.facts['container']}, {sheet.date()}{sheet.fact('section', ', sec. ')}"
    if "section" not in sheet.work.facts and chance(sheet.rng, 0.3):
        letter = sheet.rng.choice(("", "", "A", "B"))
        sheet.locator = f"{letter}{number(sheet.rng, 60)}"
        text += f", {sheet.style.pages(sheet.locator)}"
    return text + sheet.address()


def _web(sheet: Sheet) -> str:
    if sheet.work.facts.get("container") in NEWS_SITES:
        sheet.kinds = ("web", "newspaper", "magazine", "blog")
    text = f"{sheet.authors()}{sheet.quoted_title()}{sheet.fact('container', ' ')}"
    if sheet.work.date == Date():
        address = sheet.address(1.0)
        return text + (address if "container" in sheet.stated else address[1:])
    archived = f", archived at {sheet.work.facts['archived']}" if "archived" in sheet.work.facts else ""
    modified = "last modified " if chance(sheet.rng, 0.12) else ""
    return f"{text}{',' if 'container' in sheet.stated else ''} {modified}{sheet.date()}{sheet.address()}{archived}"


def _blog(sheet: Sheet) -> str:
    text = f"{sheet.authors()}{sheet.quoted_title()}{sheet.fact('container', ' ')} (blog)"
    return f"{text}{sheet.fact('publisher', ', ')}, {sheet.date()}{sheet.address()}"


def _report(sheet: Sheet) -> str:
    numbered = f"{sheet.fact('series')} {sheet.rng.choice(('', '', 'no. ', 'No. '))}{sheet.fact('number')}"
    how = sheet.rng.choice(("italic", "bracket", "commas"))
    if how == "italic":
        sheet.kinds = ("report", "book")
        lead = sheet.authors()
        title = sheet.title(",") + f" {numbered}" if "number" in sheet.stated else sheet.title()
        return f"{lead}{title}{_imprint(sheet)}{sheet.point()}{sheet.address()}"
    if how == "bracket":
        lead = sheet.authors()
        if "number" in sheet.stated:
            place = sheet.fact("place", ", ")
            head = f"{lead}{sheet.quoted_title('')} ({numbered}, {sheet.fact('publisher')}{place}, {sheet.date()})"
        else:
            head = f"{lead}{sheet.quoted_title('')}{_imprint(sheet)}"
        return f"{head}{sheet.point()}{sheet.address()}"
    if "number" not in sheet.stated:
        sheet.kinds = ("report", "web", "misc")
    sheet.unscored |= {"container", "publisher", "place"}
    head = f"{sheet.authors()}{sheet.quoted_title()} {numbered + ', ' if 'number' in sheet.stated else ''}"
    return f"{head}{sheet.fact('publisher')}, {sheet.date()}{sheet.address()}"


def _thesis(sheet: Sheet) -> str:
    text = (
        f"{sheet.authors()}{sheet.quoted_title('')} ({sheet.fact('genre')}, {sheet.fact('publisher')}, {sheet.date()})"
    )
    return text + sheet.point()


def _conference(sheet: Sheet) -> str:
    sheet.kinds = ("conference", "speech") if "paper" not in sheet.work.facts["genre"] else ("conference",)
    genre = sheet.work.facts["genre"]
    where = f"{sheet.fact('event')}, {sheet.fact('place')}, {sheet.date()}"
    text = f"{sheet.authors()}{sheet.quoted_title('')} ({genre} the {where})"
    sheet.unscored.add("genre")
    return text


def _archive(sheet: Sheet) -> str:
    title = sheet.title()
    where, collection = sheet.fact("archive_location"), sheet.fact("collection")
    text = f"{title}, {sheet.date()}, "
    text += f"{where}, {collection}" if chance(sheet.rng, 0.55) else f"{collection}, {where}"
    sheet.stated["archive"] = f"{collection}, {sheet.work.facts['repository']}"
    return f"{text}, {sheet.work.facts['repository']}"


def _law(sheet: Sheet) -> str:
    text = f"{sheet.title(',')} "
    if "number" in sheet.work.facts:
        text += f"{sheet.fact('number')}, {sheet.fact('volume')} {sheet.fact('container')} {sheet.fact('pages')}"
        return f"{text} ({sheet.date()})"
    text += f"{sheet.fact('volume')} {sheet.fact('container')} {sheet.fact('pages')}"
    if chance(sheet.rng, 0.3):
        sheet.locator = str(int(sheet.work.facts["pages"]) + sheet.rng.randint(1, 30))
        text += f", {sheet.locator}"
    return f"{text} ({sheet.fact('publisher', after=' ')}{sheet.date()})"


def _treaty(sheet: Sheet) -> str:
    if sheet.work.authors:
        if sheet.work.title.startswith("Report"):
            sheet.kinds = ("treaty", "report")
        head = f"{sheet.authors()}{sheet.title(',')} {sheet.fact('number')}"
        date = f" ({sheet.date()})" if chance(sheet.rng, 0.5) else f", {sheet.date()}"
        return head + date + sheet.point(share=0.4, sort="para.")
    head = f"{sheet.title(',')} {sheet.date()}, {sheet.fact('volume')} {sheet.fact('container')} {sheet.fact('pages')}"
    return head + sheet.point(share=0.4, sort="art.")


def _speech(sheet: Sheet) -> str:
    sheet.unscored |= {"container", "publisher", "event", "genre"}
    venue = sheet.work.facts["venue"]
    where = f"{sheet.fact('genre')}, {venue}, {sheet.fact('place')}, {sheet.date()}"
    return f"{sheet.authors()}{sheet.quoted_title('')} ({where})"


def _interview(sheet: Sheet) -> str:
    sheet.unscored.add("genre")
    if sheet.work.title:
        title = f"{sheet.authors()}{sheet.quoted_title()} interview by {sheet.work.facts['by']}"
        return f"{title}, {sheet.fact('container')}, {sheet.date()}"
    return f"{sheet.people('authors')}, interview by {sheet.work.facts['by']}, {sheet.fact('place')}, {sheet.date()}"


def _dataset(sheet: Sheet) -> str:
    sheet.unscored |= {"genre", "publisher", "container"}
    return (
        f"{sheet.authors()}{sheet.quoted_title()} dataset, {sheet.fact('container')}, {sheet.date()}{sheet.address()}"
    )


def _post(sheet: Sheet) -> str:
    time = sheet.rng.choice(("", "", ", 11:10 a.m."))
    handle = f"{sheet.people('authors')} (@{sheet.work.facts['handle']}), "
    return f"{handle}{sheet.quoted_title()} {sheet.fact('container')}, {sheet.date()}{time}{sheet.address()}"


def _film(sheet: Sheet) -> str:
    sheet.unscored |= {"genre", "authors"}
    text = f"{sheet.title(',')} directed by {sheet.work.facts['director']}{_imprint(sheet)}"
    return f"{text}{sheet.rng.choice((', DVD', ', film', ''))}"


FORMS: dict[Kind, Callable[[Sheet], str]] = {
    "book": _book, "chapter": _chapter, "article": _article, "newspaper": _periodical, "magazine": _periodical,
    "web": _web, "blog": _blog, "report": _report, "thesis": _thesis, "conference": _conference, "archive": _archive,
    "law": _law, "treaty": _treaty, "speech": _speech, "interview": _interview, "dataset": _dataset, "post": _post,
    "film": _film,
}  # fmt: skip
