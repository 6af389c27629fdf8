"""Arrangements of the parts of a citation, as houses print them: templates that made-up facts fill.

`ARRANGEMENTS` maps the kind of work to its templates. `{title}` stands without marks, `{marked}` in them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Final

AUTHORS: Final = (
    "Ana Lima",
    "Ana Lima and Rui Costa",
    "Graham T. Roe, Peter W. Costa, and Matt Lima",
    "Wijnand Mijnhaven",
    "A. B. Lima",
    "Rebecca L. Quay",
    "Pierre Marceau",
)
TITLES: Final = (
    "Keepers and Quays: Who Keeps What",
    "The Harbour We Never Had",
    "Towing Ships in 1820–1848",
    "How Ports Learn",
    "Why the Port of Lisbon Is Sinking",
    "Who Owns the Port?",
    "Of Keepers and Ships",
    "Rethinking Ports",
    "Zur Kritik der Häfen",
    "La fin des quais",
)
HOLDERS: Final = ("Journal of Harbour Studies", "Port Review", "Annales", "Ships & Quays", "Cultural Critique")
SITES: Final = (
    "Quay Site",
    "New York Times",
    "Foreign Policy",
    "War on the Rocks",
    "Nikkei Asia",
    "quays.org",
    "Politico",
)
BOOKS: Final = ("The Cambridge History of Ports", "Ships in Motion: Essays on Keepers", "Quays and Their Uses")
EDITORS: Final = ("Rui Roe", "Jane Doe and Tom Roe", "Tjitske Akkerhaven")
PRESSES: Final = ("Quay Press", "Oxford University Press", "Routledge", "Minnow & Sons", "Gallimard", "Little, Brown")
INSTITUTES: Final = (
    "Harbour Institute",
    "RAND Corporation",
    "Center for Harbour Studies",
    "Institut Montaigne",
    "CNAS",
)
SERIES: Final = ("Policy Brief no. 7", "Working Paper 12", "Occasional Paper No. 4", "Harbour Perspectives 93")
TOWNS: Final = ("Lisbon", "Cambridge, MA", "Frankfurt am Main", "New Haven and London", "Chapel Hill", "Washington, DC")
DATES: Final = ("2015", "October 2015", "October 3, 2015", "3 October 2015")

ARRANGEMENTS: Final = {
    "book": (
        "{authors}, {title} ({town}: {press}, 2015), 12.",
        "{authors}, {title} ({press}, 2015), 12.",
        "{authors}, {title} ({town}, 2015), 12.",
        "{authors}, {title}, {town}: {press}, 2015, p. 12.",
        "{authors}, {title} ({town}, {press}, 2015), 12.",
        "{authors}, {title}, 2nd ed. ({town}: {press}, 2015), 12.",
        "{authors}, {title}, trans. {editors} ({town}: {press}, 2015), 12.",
        "{authors}, {title}, vol. 2 ({town}: {press}, 2015), 12.",
        "{authors}, {title}, Studies in Ports 12 ({town}: {press}, 2015), 12.",
        "{authors}, {title} (1899; repr., {town}: {press}, 2015), 12.",
        "{authors}. {stopped} {town}: {press}, 2015.",
        "{authors} (2015). {stopped} {town}: {press}.",
        "{authors} (2015) {title}, {town}: {press}, p. 12.",
        "See, for example, {authors}, {title} ({town}: {press}, 2015), esp. 12–19 and chap. 3.",
        "The best account is {authors}, {title} ({town}: {press}, 2015), which tells of keepers.",
    ),
    "report": (
        "{authors}, {marked} {institute}, {series}, {date}.",
        "{authors}, {title}, {institute}, {series}, {date}, 12.",
        "{authors}, {marked} {series}, {institute}, {town}, {date}.",
        "{authors}, {title}, {series}, {institute}, {date}.",
        "{authors}, {title} ({town}: {institute}, {date}), 12.",
        "{authors}, {marked} {town}: {institute}, {date}, p. 12.",
        "{authors}, {title}, {town}: {institute}, {date}, p. 12.",
        "{authors}, {title} ({town}: {institute}, {series}, {date}), 12.",
        "{authors}, {title}, {institute}, {series}, {date}, https://www.quays.org/r.pdf.",
    ),
    "page": (
        "{authors}, {marked} {site}, {date}, https://www.quays.org/a/b-c.",
        "{authors}, {marked} {site}, {date}.",
        "{authors}, {marked} {site}, {date}, accessed May 3, 2020, https://www.quays.org/a.",
        "{authors}, {marked} {site} ({date}), https://www.quays.org/a.",
        "{authors}, {title}, {site}, {date}, https://www.quays.org/a.",
    ),
    "article": (
        "{authors}, {marked} {holder} 12, no. 3 (2015): 45–67.",
        "{authors}, {marked} {holder}, Vol. 12, No. 3 (Summer 2015), pp. 45–67.",
        "{authors}, ‘{title}’, {holder} 12.3 (2015), pp. 45–67.",
        "{authors} (2015). {stopped} {holder}, 12(3), 45–67.",
        "{authors}, {title}, 12 {holder} 45, 47 (2015).",
        "{authors}, {title}, {holder} 12, no. 3 (2015), 45–67.",
        "{authors}. {quoted} {holder} 12, no. 3 (2015): 45–67.",
    ),
    "chapter": (
        "{authors}, {marked} in {book}, ed. {editors} ({town}: {press}, 2015), 45–67.",
        "{authors}, {marked} in {editors}, eds., {book} ({town}: {press}, 2015), 45–67.",
        "{authors}, ‘{title}’, in {editors} (eds), {book} ({town}, 2015), pp. 45–67.",
        "{authors}. {quoted} In {book}, edited by {editors}, 45–67. {town}: {press}, 2015.",
        "{authors} (2015). {stopped} In {editors} (Eds.), {book} (pp. 45–67). {town}: {press}.",
        "{authors}, {title}, in {book} 45 ({editors} eds., 2015).",
    ),
}

EACH: Final = 40
"""How often each is filled."""


def facts() -> Iterator[dict[str, str]]:
    """Facts without end; each list moves at its own pace, so that they meet in many ways."""
    lists = {
        "authors": AUTHORS, "title": TITLES, "holder": HOLDERS, "site": SITES, "book": BOOKS, "editors": EDITORS,
        "press": PRESSES, "institute": INSTITUTES, "series": SERIES, "town": TOWNS, "date": DATES,
    }  # fmt: skip
    for at in count():
        fact = {
            name: values[(at * (1 + place) + at // len(values)) % len(values)]
            for place, (name, values) in enumerate(lists.items())
        }
        asked = fact["title"].endswith("?")
        fact["stopped"] = fact["title"] if asked else f"{fact['title']}."
        fact["marked"] = f"“{fact['title']}”" if asked else f"“{fact['title']},”"
        fact["quoted"] = f"“{fact['stopped']}”"
        yield fact


def filled() -> Iterator[tuple[str, str, str, dict[str, str]]]:
    """Each kind and template with a note and the facts in it."""
    for kind, templates in ARRANGEMENTS.items():
        for template in templates:
            for _, fact in zip(range(EACH), facts(), strict=False):
                yield kind, template, template.format(**fact), fact
