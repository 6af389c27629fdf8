"""How one article prints its notes: quotation marks, dates, pages, addresses, and the noise of a recovered PDF."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from apparatus.model import Date
from bench.citations.grammar import chance

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SHORT_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
STRAIGHT = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, slots=True)
class Style:
    """What stays the same throughout an article."""

    quotes: str
    """`curly`, `straight` or `single` (British)."""
    dash: str
    """Between the numbers of a range."""
    date_order: str
    """`mdy`, `dmy` or `short` (mdy with months cut short)."""
    page_label: bool
    """Whether `p.` and `pp.` stand before pages."""
    place: bool
    """Whether a publisher's place is given: the Manual's 18th edition leaves it out."""
    doi: str
    """What stands before a DOI."""
    access: float
    """How often the date of access is given."""
    question_comma: bool
    """`Why?,”` (17th edition) or `Why?”`."""
    et_al_from: int
    """The number of authors from which a note names only the first."""
    ibid: bool
    supra: bool
    op_cit: bool
    """Whether a surname alone is followed by `op. cit.`, as in older habit."""
    bare_surnames: bool
    """Whether a short form may be a surname alone."""
    family_first: bool
    """Whether Chinese and Korean names stand family name first."""
    noise: float
    """How often a citation bears a trace of the page that it was recovered from."""
    month_in_journals: bool

    def date(self, when: Date) -> str:
        """A date as a note prints it."""
        if when.literal:
            return when.literal
        if when.season:
            return f"{when.season.capitalize()} {when.year}"
        if when.end_year:
            return (
                f"{when.year}–{when.end_year if when.year // 100 != when.end_year // 100 else when.end_year % 100:02d}"
            )
        if not when.month:
            return str(when.year)
        month = (SHORT_MONTHS if self.date_order == "short" else MONTHS)[when.month - 1]
        if not when.day:
            return f"{month} {when.year}"
        return f"{when.day} {month} {when.year}" if self.date_order == "dmy" else f"{month} {when.day}, {when.year}"

    def pages(self, locator: str) -> str:
        """A locator, with `p.` or `pp.` where the article has it."""
        if not self.page_label or not locator[0].isdigit() or ":" in locator:
            return locator
        return f"{'pp.' if any(c in locator for c in '–,') else 'p.'} {locator}"

    def finish(self, text: str, rng: Random) -> str:
        """The text with the article's quotation marks and dashes, and now and then a trace of the page."""
        if self.quotes == "straight":
            text = text.translate(STRAIGHT)
        if self.dash == "-":
            text = text.replace("–", "-")
        return noisy(text, rng) if chance(rng, self.noise) else text


def style(rng: Random) -> Style:
    """The habits of one article."""
    return Style(
        quotes=rng.choices(("curly", "straight", "single"), (65, 30, 5))[0],
        dash=rng.choice("–––-"),
        date_order=rng.choices(("mdy", "dmy", "short"), (70, 18, 12))[0],
        page_label=chance(rng, 0.1),
        place=chance(rng, 0.85),
        doi=rng.choice(("https://doi.org/", "https://doi.org/", "https://doi.org/", "doi:", "http://dx.doi.org/")),
        access=rng.choice((0.0, 0.0, 0.1, 0.8)),
        question_comma=chance(rng, 0.5),
        et_al_from=rng.choice((3, 4, 4, 4)),
        ibid=chance(rng, 0.55),
        supra=chance(rng, 0.08),
        op_cit=chance(rng, 0.06),
        bare_surnames=chance(rng, 0.4),
        family_first=chance(rng, 0.6),
        noise=rng.choice((0.0, 0.0, 0.0, 0.0, 0.15)),
        month_in_journals=chance(rng, 0.7),
    )


def noisy(text: str, rng: Random) -> str:
    """A line break, a hard space, a ligature, or a gap in an address, as text comes out of a PDF."""
    sort = rng.choice(("line", "hard", "ligature", "address", "double"))
    if sort == "ligature":
        return text.replace("fi", "ﬁ")
    if sort == "hard":
        return text.replace("no. ", "no.\u00a0").replace("vol. ", "vol.\u00a0").replace("ed. ", "ed.\u00a0")
    if sort == "address":
        head, slashes, path = text.partition("://")
        at = path.find("/")
        return f"{head}{slashes}{path[: at + 1]} {path[at + 1 :]}" if slashes and 0 < at < len(path) - 3 else text
    spaces = [at for at, char in enumerate(text) if char == " " and 0 < at < len(text) - 1]
    if not spaces:
        return text
    at = rng.choice(spaces)
    gap = "\n" if sort == "line" else "  "
    return f"{text[:at]}{gap}{text[at + 1 :]}"
