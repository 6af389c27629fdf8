"""Works of every kind that notes cite, made by chance.

Comes in: a source of chance. Comes out: a `Work`: all that is known of it, of which a note prints a part.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from apparatus.model import Date, Kind, Name
from bench.citations import organisations as o
from bench.citations import titles
from bench.citations.grammar import chance, expand
from bench.citations.people import authors, organisation, people, person

SEASONS = ("spring", "summer", "autumn", "winter")


@dataclass(frozen=True, slots=True)
class Work:
    """What is known of a work."""

    kind: Kind
    title: str = ""
    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    date: Date = field(default_factory=Date)
    facts: dict[str, str] = field(default_factory=dict)
    """Everything else, by the names of the fields of a `Reference` and a few that only printing needs."""


def year(rng: Random, first: int = 1890, last: int = 2023) -> int:
    """A year, late ones more often."""
    return max(rng.randint(first, last), rng.randint(first, last))


def day(rng: Random, first: int = 1900) -> Date:
    return Date(year(rng, first), rng.randint(1, 12), rng.randint(1, 28))


def number(rng: Random, last: int) -> str:
    return str(rng.randint(1, last))


def page_range(rng: Random, least: int = 9) -> str:
    """A range of pages, cut short as Chicago Manual 9.61 says: 125-43, 100-104, 1003-18."""
    first = rng.choice((rng.randint(1, 99), rng.randint(100, 999), rng.randint(100, 999), rng.randint(1000, 1800)))
    last = first + rng.randint(least, 38)
    if first < 100 or first % 100 == 0 or first // 100 != last // 100:
        return f"{first}–{last}"
    return f"{first}–{last % 10 if 0 < first % 100 < 10 and last % 100 < 10 else last % 100:02d}".replace("–0", "–")


def book(rng: Random) -> Work:
    place, publisher = rng.choice(o.PUBLISHERS)
    facts = {"place": place, "publisher": publisher}
    when = Date(literal="forthcoming") if chance(rng, 0.01) else Date(year(rng))
    if chance(rng, 0.1):
        facts["edition"] = rng.choice(("2nd ed.", "3rd ed.", "4th ed.", "rev. ed.", "5th ed.", "11th ed."))
    if chance(rng, 0.04):
        facts.pop("publisher")
    if chance(rng, 0.06):
        facts["volume"] = number(rng, 6)
    elif chance(rng, 0.04):
        facts["volumes"] = f"{rng.randint(2, 8)} vols."
        if chance(rng, 0.3) and when.year:
            when = Date(when.year, end_year=when.year + rng.randint(1, 9))
    if chance(rng, 0.05):
        facts["series"] = rng.choice(titles.SERIES) + (f" {number(rng, 90)}" if chance(rng, 0.5) else "")
    if chance(rng, 0.04):
        facts["first_year"] = str(when.year - rng.randint(20, 150)) if when.year else ""
    if chance(rng, 0.06):
        facts["url"] = _url(rng, rng.choice(("archive.org", "hdl.handle.net", "www.gutenberg.org", "books.google.com")))
    by, edited_by = (authors(rng), ()) if chance(rng, 0.85) else ((), people(rng, 3))
    if by and chance(rng, 0.04):
        edited_by = (person(rng),)
    translated_by = (person(rng),) if chance(rng, 0.1) else ()
    if by and chance(rng, 0.015):
        edited_by = translated_by = (person(rng),)
    elif by and by[0].family and chance(rng, 0.02):
        facts["part"] = rng.choice(("introduction", "foreword", "preface", "afterword")) + " to"
        facts["by"] = person(rng).display
    return Work("book", titles.title(rng), by, edited_by, translated_by, when, facts)


def chapter(rng: Random) -> Work:
    place, publisher = rng.choice(o.PUBLISHERS)
    facts = {"place": place, "publisher": publisher, "container": titles.title(rng), "range": page_range(rng)}
    if chance(rng, 0.05):
        facts["edition"] = rng.choice(("2nd ed.", "3rd ed.", "rev. ed."))
    if chance(rng, 0.08):
        facts["volume"] = number(rng, 5)
    edited_by = () if chance(rng, 0.1) else people(rng, 3)
    translated_by = (person(rng),) if chance(rng, 0.05) else ()
    return Work("chapter", titles.title(rng), people(rng, 4), edited_by, translated_by, Date(year(rng)), facts)


def article(rng: Random) -> Work:
    facts = {"container": expand(rng, o.JOURNALS, "{journal}"), "pages": page_range(rng)}
    when = Date(year(rng))
    facts["volume"] = number(rng, 120)
    if chance(rng, 0.75):
        facts["issue"] = number(rng, 12) if chance(rng, 0.93) else rng.choice(("1–2", "3–4", "1/2"))
        if chance(rng, 0.4):
            when = Date(when.year, rng.randint(1, 12))
        elif chance(rng, 0.25):
            when = Date(when.year, season=rng.choice(SEASONS))
    if chance(rng, 0.08):
        facts.pop("volume")
        facts.setdefault("issue", number(rng, 240))
    if when.year > 1995 and chance(rng, 0.5):
        facts["doi"] = (
            f"10.{rng.randint(1000, 9999)}/{_slug(rng)}.{rng.randint(1990, 2023)}.{rng.randint(1, 99999):05d}"
        )
    elif chance(rng, 0.2):
        facts["url"] = _url(rng, rng.choice(("www.jstor.org/stable", "muse.jhu.edu/article", "hdl.handle.net")))
    if chance(rng, 0.03):
        facts["review_of"] = f"review of {titles.title(rng).split(':')[0]}, by {person(rng).display}".replace(
            "”,", ",”"
        )
    return Work("article", titles.title(rng), people(rng), (), (), when, facts)


def newspaper(rng: Random) -> Work:
    facts = {"container": rng.choice(o.NEWSPAPERS)}
    when = day(rng, 1850)
    if chance(rng, 0.1):
        facts["section"] = rng.choice(("Technology", "Business", "World news", "A", "Opinion", "Metro"))
    if when.year > 2000 and chance(rng, 0.6):
        facts["url"] = _url(rng, "www." + rng.choice(("nytimes", "theguardian", "lemonde", "scmp", "ft")) + ".com")
    if chance(rng, 0.07):
        return Work("newspaper", "", (), (), (), when, {"container": facts["container"]})
    by = () if chance(rng, 0.4) else people(rng, 3)
    return Work("newspaper", titles.story(rng), by, (), (), when, facts)


def magazine(rng: Random) -> Work:
    facts = {"container": rng.choice(o.MAGAZINES)}
    when = day(rng) if chance(rng, 0.6) else Date(year(rng), rng.randint(1, 12))
    if when.year > 2005 and chance(rng, 0.5):
        facts["url"] = _url(rng, "www." + rng.choice(("newyorker", "theatlantic", "wired", "time")) + ".com")
    return Work("magazine", titles.story(rng), () if chance(rng, 0.12) else people(rng, 2), (), (), when, facts)


def web(rng: Random) -> Work:
    facts = {"container": rng.choice(o.SITES), "url": _url(rng)}
    when = Date() if chance(rng, 0.25) else day(rng, 2003)
    if chance(rng, 0.02):
        when = Date(literal="n.d.")
    by = () if chance(rng, 0.35) else authors(rng, 0.25)
    if by and by[0].literal and chance(rng, 0.6):
        facts.pop("container")
    if chance(rng, 0.06):
        facts["archived"] = f"https://perma.cc/{_slug(rng).upper()[:4]}-{rng.randint(1000, 9999)}"
    return Work("web", titles.story(rng), by, (), (), when, facts)


def blog(rng: Random) -> Work:
    facts = {"container": rng.choice(o.BLOGS), "url": _url(rng)}
    if chance(rng, 0.2):
        facts["publisher"] = rng.choice(o.BLOG_HOSTS)
    return Work("blog", titles.story(rng), people(rng, 2), (), (), day(rng, 2004), facts)


def report(rng: Random) -> Work:
    facts = {"publisher": rng.choice(o.INSTITUTIONS)}
    when = Date(year(rng, 1975), rng.randint(1, 12) if chance(rng, 0.6) else 0)
    if chance(rng, 0.4):
        facts["place"] = rng.choice(o.CITIES)
    if chance(rng, 0.35):
        facts["series"] = rng.choice(
            ("Working Paper", "Policy Brief", "Research Report", "Discussion Paper", "Occasional Paper")
        )
        facts["number"] = number(rng, 9999) if chance(rng, 0.8) else f"{when.year}-{rng.randint(1, 40):02d}"
    if chance(rng, 0.4):
        facts["url"] = _url(rng)
    return Work("report", titles.title(rng), authors(rng, 0.4), (), (), when, facts)


def thesis(rng: Random) -> Work:
    facts = {"publisher": rng.choice(o.UNIVERSITIES)}
    facts["genre"] = rng.choice(("PhD diss.", "PhD diss.", "master’s thesis", "PhD thesis", "BA thesis"))
    return Work("thesis", titles.title(rng), (person(rng),), (), (), Date(year(rng, 1950)), facts)


def conference(rng: Random) -> Work:
    facts = {"event": rng.choice(("annual meeting of the ", "Annual Meeting of the ")) + rng.choice(o.SOCIETIES)}
    facts["genre"] = rng.choice(("paper presented at", "paper presented at", "presentation at", "poster presented at"))
    facts["place"] = rng.choice(o.CITIES)
    return Work("conference", titles.title(rng), people(rng, 3), (), (), day(rng, 1960), facts)


def archive(rng: Random) -> Work:
    holder = f"{person(rng).family or 'Ashby'} {rng.choice(('Papers', 'Papers', 'Collection', 'Family Papers'))}"
    if chance(rng, 0.3):
        holder = rng.choice(("Harbour Board Records", "Colonial Office Records", "Record Group 59", "Company Minutes"))
    facts = {"collection": holder, "repository": rng.choice(o.REPOSITORIES)}
    facts["archive_location"] = rng.choice(
        (f"box {number(rng, 90)}, folder {number(rng, 40)}", f"box {number(rng, 30)}", f"folder {number(rng, 300)}",
         f"series {number(rng, 4)}, box {number(rng, 60)}")
    )  # fmt: skip
    named = f"{person(rng).display} to {person(rng).display}"
    kept = rng.choice(("Diary of", "Deposition of", "Testimony of")) + f" {person(rng).display}"
    what = rng.choice((named, named, named, f"Minutes of the {organisation(rng).literal.removeprefix('The ')}", kept))
    return Work("archive", what[0].upper() + what[1:], (), (), (), day(rng, 1750), facts)


def law(rng: Random) -> Work:
    if chance(rng, 0.7):
        parties = (
            person(rng).family or "Brown", "United States", "City of Boerne", "Board of Education", "State of Oregon",
            "Shelley", "Atomic Energy Commission", "Allied Tug Co.", "In the Matter of Trade",
        )  # fmt: skip
        one, other = rng.sample(parties[:-1], 2)
        reporter, court = rng.choice(
            (("U.S.", ""), ("U.S.", ""), ("F.2d", "2d Cir."), ("F.3d", "D.C. Cir."), ("F. Supp.", "S.D.N.Y."),
            ("S. Ct.", ""),
             ("N.E.2d", "Ill."), ("F. Supp. 2d", "N.D. Cal."))
        )  # fmt: skip
        facts = {"volume": number(rng, 900), "container": reporter, "pages": number(rng, 1500)}
        if court:
            facts["publisher"] = court
        return Work("law", f"{one} v. {other}", (), (), (), Date(year(rng, 1850)), facts)
    when = year(rng, 1880)
    name = (
        f"{expand(rng, titles.GRAMMAR, '{abstract}')} {rng.choice(('Act', 'Protection Act', 'Reform Act'))} of {when}"
    )
    facts = {"number": f"Pub. L. No. {rng.randint(74, 117)}-{rng.randint(1, 400)}", "volume": number(rng, 135)}
    facts |= {"container": "Stat.", "pages": number(rng, 3000)}
    return Work("law", name, (), (), (), Date(when), facts)


def treaty(rng: Random) -> Work:
    if chance(rng, 0.4):
        subject = expand(rng, titles.GRAMMAR, "{abstract}")
        name = rng.choice(("Treaty on", "Convention on the Law of", "Agreement on", "Protocol on")) + f" {subject}"
        facts = {"volume": number(rng, 2400), "container": "U.N.T.S.", "pages": number(rng, 600)}
        return Work("treaty", name, (), (), (), day(rng, 1920), facts)
    when = day(rng, 1950)
    body, symbol = rng.choice(
        (("UN General Assembly", f"A/RES/{rng.randint(30, 77)}/{number(rng, 300)}"),
         ("UN Security Council", f"S/RES/{rng.randint(200, 2600)}"), ("UN Human Rights Council",
         f"A/HRC/{number(rng, 50)}/{number(rng, 90)}"),
         ("UN General Assembly", f"A/{rng.randint(40, 77)}/{number(rng, 600)}"))
    )  # fmt: skip
    name = (
        f"Resolution {symbol.split('/', 2)[2]}"
        if "RES" in symbol
        else f"Report of the {titles.title(rng).split(':')[0]}"
    )
    return Work("treaty", name, (Name(literal=body),), (), (), when, {"number": symbol})


def speech(rng: Random) -> Work:
    facts = {
        "genre": rng.choice(("speech", "lecture", "keynote address", "remarks", "address")),
        "place": rng.choice(o.CITIES),
    }
    facts["venue"] = rng.choice((*o.UNIVERSITIES, *o.INSTITUTIONS))
    return Work("speech", titles.title(rng), (person(rng),), (), (), day(rng, 1930), facts)


def interview(rng: Random) -> Work:
    by = rng.choice(("the author", "author", person(rng).display, person(rng).display))
    if chance(rng, 0.3):
        facts = {"by": person(rng).display, "container": rng.choice(o.MAGAZINES)}
        return Work("interview", titles.story(rng), (person(rng),), (), (), day(rng, 1970), facts)
    return Work("interview", "", (person(rng),), (), (), day(rng, 1970), {"by": by, "place": rng.choice(o.CITIES)})


def dataset(rng: Random) -> Work:
    facts = {
        "container": rng.choice(("Harvard Dataverse", "Zenodo", "ICPSR", "UK Data Archive", "Dryad")),
        "genre": "dataset",
    }
    facts["doi"] = f"10.{rng.randint(1000, 9999)}/{_slug(rng).upper()}{number(rng, 999)}"
    title = expand(rng, titles.GRAMMAR, "{adj} {things} of {place}") + rng.choice(
        (" Survey", " Database", ", 1950–2010")
    )
    return Work("dataset", title, authors(rng, 0.4), (), (), day(rng, 2000), facts)


def post(rng: Random) -> Work:
    by = person(rng)
    handle = f"{by.family or by.literal}{number(rng, 99)}".replace(" ", "").replace("’", "").replace("-", "")
    host, site = rng.choice((("Twitter", "twitter.com"), ("Twitter", "twitter.com"), ("Facebook", "www.facebook.com"),
                             ("X", "x.com"), ("Instagram", "www.instagram.com"), ("Mastodon",
                             "mastodon.social")))  # fmt: skip
    text = rng.choice((
        "Watch the quay tonight, and tell me what you see", "Our new report is out",
        "The archive is closed again. Shame!",
        "A thread on ports, cables, and power (1/12)", "We will not be moved",
        "In honor of Earth Day, I’m reading maps",
    ))  # fmt: skip
    facts = {
        "container": host,
        "handle": handle,
        "url": f"https://{site}/{handle}/status/{rng.randint(10**11, 10**12)}",
    }
    return Work("post", text, (by,), (), (), day(rng, 2009), facts)


def film(rng: Random) -> Work:
    when = year(rng, 1920)
    facts = {
        "director": person(rng).display,
        "publisher": rng.choice(("Universal Pictures", "Criterion Collection", "BBC", "A24")),
    }
    facts["place"] = rng.choice(("Los Angeles", "New York", "London", "Burbank, CA"))
    if chance(rng, 0.3) and when > 1995:
        facts["first_year"] = str(when - rng.randint(5, 60))
    return Work("film", titles.title(rng).split(":")[0].split("—")[0], (), (), (), Date(when), facts)


MAKERS: dict[Callable[[Random], Work], int] = {
    book: 30, article: 22, chapter: 9, newspaper: 9, magazine: 4, web: 8, blog: 2, report: 7, thesis: 2, conference: 1,
    archive: 3, law: 2, treaty: 2, speech: 1, interview: 1, dataset: 1, post: 1, film: 1,
}  # fmt: skip
"""How often each kind is cited, about as in the humanities and in policy."""


def work(rng: Random) -> Work:
    """A work of any kind."""
    return rng.choices(tuple(MAKERS), tuple(MAKERS.values()))[0](rng)


def _slug(rng: Random) -> str:
    return "".join(rng.choice("abcdefghjkmnpqrstuvwxyz") for _ in range(rng.randint(3, 8)))


def _url(rng: Random, host: str = "") -> str:
    host = (
        host
        or f"{rng.choice(('www.', '', 'blog.'))}{_slug(rng)}.{rng.choice(('com', 'org', 'gov', 'edu', 'co.uk', 'cn'))}"
    )
    parts = [_slug(rng) for _ in range(rng.randint(1, 3))]
    if chance(rng, 0.4):
        parts.insert(0, f"{rng.randint(2003, 2023)}/{rng.randint(1, 12):02d}")
    end = rng.choice(("", "", "/", ".html", ".pdf", f"?id={number(rng, 9999)}", f"-{_slug(rng)}-{_slug(rng)}"))
    return f"{rng.choice(('https', 'https', 'http'))}://{host}/{'/'.join(parts)}{end}"
