"""Reads what stands behind the title of a reference by author and date: the journal, the book, the publisher.

Comes in: the words behind the title. Comes out: whether they say where the work is to be found, with it in the draft.

    source = journal volume [ "(" issue ")" ] pages | "In" editors "(Eds.)," book "(pp. 1–9)." publisher
           | place ":" publisher | publisher | newspaper | address
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.entries.author_date_titles import (
    IN_RE,
    PAGES_BEHIND_RE,
    PLACED_WITHIN_RE,
    publisher_behind,
    publishes,
    with_imprint_behind,
)
from apparatus.read.note.entries.dated_papers import (
    dated_paper,
    says_more,
    without_day,
    without_imprint_day,
    without_year_again,
)
from apparatus.read.note.entries.entry_elements import elements_of, split_elements
from apparatus.read.note.entries.entry_head import read_heading
from apparatus.read.note.entries.held_books import held_book
from apparatus.read.note.entries.visits_before import put_issued, put_month, without_site
from apparatus.read.note.lists import NAMES_WITH_COMMAS, PLACES
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.addresses import URL_RE
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import scan
from apparatus.read.note.statements.behind import JOURNAL_RE, PUBLISHED_RE
from apparatus.read.note.statements.comma_imprints import is_publisher
from apparatus.read.note.statements.genres import say_genre
from apparatus.read.note.statements.numbered import PREPRINT_RE, put_number
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import MONTH_NAME, YEAR
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import MEETING, PAPER, PAPER_SORT
from apparatus.read.note.words.patterns import EDITION_RE, PRESS_WORDS
from apparatus.read.note.words.places import known_place, known_with_state, town_and_state
from apparatus.read.note.words.title_words import strip_stop

EDITORS_RE: Final = lazy.regex(
    r"(?P<names>[^()“”]{3,250}?),?\s(?:\((?:[Ee]d(?:itor)?s?|[Hh]rsg|[Cc]oords?)\.?\)|eds?\.(?=,))[,.:]?\s(?P<book>\S.*)\Z"
)
"""`A. Lima & C. Quay (Eds.), Ports of the World`."""

PAGED_RE: Final = lazy.regex(
    r",?\s\((?:(?P<said>[^()]{0,40}?)(?:,\s)?(?:pp?\.?|pages?)\s?)?(?P<pages>\d+\s?[-–—‑]+\s?\d+|(?<=p\.)\s?\d+)\)"
)
"""`(2nd ed., pp. 12–34)` behind the name of a book."""

PLACE_LAST_RE: Final = lazy.regex(
    r"(?P<publisher>[A-ZÀ-Þ][^,:\d“”]{2,60}(?:,\s(?:Inc|Ltd|LLC|Co)\b\.?)?),\s(?P<place>[A-ZÀ-Þ][^:\d“”]{2,40}|[\u4e00-\u9fff]{2,4})\Z"
)
CONFERENCE_RE: Final = lazy.regex(
    rf"(?P<name>(?=[^“”]*\b(?:{MEETING}|Congress|Proceedings)\b)"
    r"(?:\d{1,3}(?:st|nd|rd|th) )?[A-ZÀ-Þ].+?)"
    r"(?:,\s(?:pp?\.?\s?)?(?P<pages>\d+\s?[-–—]+\s?\d+))?\Z"
)
"""`12th International Joint Conference on …, 163–169`."""
TAIL_RE: Final = lazy.regex(
    r"(?:\b(?:[Aa]vailable at|Retrieved|Retirado|Recuperado|Obtenido|Disponible|Abgerufen|Consulté|Accessed|Available"
    r"|Last accessed|Viewed|doi|DOI|URL|Online|online)\b|\[(?:Accessed|Online|online)"
    r"|\((?:Accessed|accessed|last))"
)
LONGEST_PUBLISHER: Final = 8
"""Words of a publisher that stands alone."""


def read_source(source: str, draft: Draft) -> bool:
    """Takes the source; False when it says nothing of where the work is to be found."""
    address = URL_RE.search(source)
    said = TAIL_RE.search(source)
    cut = min([found.start() for found in (address, said) if found], default=len(source))
    body, tail = source[:cut].strip(" ,.;([<"), STOP_APART_RE.sub(".", source[cut:])
    if body.endswith(")") and "(" not in body:
        body = body[:-1]  # `(Port of Lisbon)`
    body = without_year_again(without_imprint_day(_without_kind(body, draft), draft), draft)
    _statements(without_site(tail, draft, alone=not body), draft)
    if opened := IN_RE.match(body):
        return _in_book(body[opened.end() :], draft)
    if body.startswith(PAGES) and not draft.in_book and (locator := read_locator(body)):
        draft.add_locator(locator)
        return bool(draft.get("url") or draft.get("doi"))
    dated = without_day(body, draft)
    if dated != body:
        return not dated or read_source(dated, draft) or draft.quoted
    if not body:
        return bool(draft.get("url") or draft.get("doi") or draft.get("publisher") or draft.accessed)
    if put_issued(body, draft):
        return True
    if PREPRINT_RE.match(body) and put_number(body, draft):
        draft.quoted = True
        return True
    if draft.quoted and draft.date and MONTH_ALONE_RE.match(body):
        draft.date = read_date(body) or draft.date
        return True
    if numbered := REPORT_RE.match(body):
        return _numbered(numbered, draft)
    if draft.quoted and _in_series(body, draft):
        return True
    behind = publisher_behind(body) if draft.quoted else 0
    if behind:
        draft.in_book = True  # `“Ports,” Harbours and Empires, Quay Press, Lisbon`
        draft.put("container", body[: behind - 2])
        return _published(body[behind:], draft)
    if publisher_behind(f", {body}") and _published(body, draft):
        return True
    if dated_paper(body, draft) or _in_series(body, draft):
        return True
    if numbered := ISSUE_ALONE_RE.match(body):
        draft.quoted = True
        draft.stated.update(container=numbered["name"], issue=numbered["issue"], pages=numbered["pages"])
        return True
    return _journal(body, draft) or _conference(body, draft) or _published(body, draft) or bool(draft.get("url"))


def _without_kind(body: str, draft: Draft) -> str:
    """What stands behind a title without what kind of paper it is: `“Quays”, Report, September 2012`."""
    kind, _, rest = body.partition(", ")
    if not draft.quoted or kind.lower() not in KINDS or draft.get("genre"):
        return body
    draft.put("genre", kind)
    return rest


KINDS: Final = frozenset({
    "report", "policy brief", "policy paper", "working paper", "discussion paper", "briefing paper", "issue brief",
    "white paper", "research report", "technical report", "fact sheet", "press release",
})  # fmt: skip

MONTH_ALONE_RE: Final = lazy.regex(rf"(?:\d{{1,2}} )?{MONTH_NAME} (?:\d{{1,2}}, )?{YEAR}\Z")
"""`“Quay Program.” December 2023`: when it was issued, whatever year stands behind the names."""
REPORT_RE: Final = lazy.regex(
    r"(?:(?P<series>[A-ZÀ-Þ][\w’&]*(?: (?:of|for|the|and|&|[A-ZÀ-Þ][\w’]*)){1,7}"
    r" (?:Paper|Briefing|Report|Note)),? (?:No\.? )?)?"
    r"(?P<number>(?:H[CL]|Cmn?d?|CP) \d{1,5}|[A-Z]{2,6}(?:[/-][A-Z]{1,6}){0,3}[/-]\d[\w/-]{1,18}(?<![/-]))"
    rf"(?:, (?P<date>(?:{MONTH_NAME} )?{YEAR}))?(?:\. (?P<rest>[A-ZÀ-Þ].*))?\Z"
)
"""`HC 312`, `GAO-23-1060, September 2023`, `Port Library Briefing Paper CBP-0932. London: …`: by what number a report
is known."""


def _numbered(found: re.Match[str], draft: Draft) -> bool:
    """Takes the number, the series and the month, and who publishes the report."""
    draft.stated.update(number=found["number"])
    draft.put("series", found["series"] or "")
    draft.said.add("report")
    put_month(found["date"], draft)
    if found["rest"]:
        _published(found["rest"], draft)
    return True


PAGES: Final = ("p. ", "pp. ")
"""With what a page begins, behind a title alone."""

ISSUE_ALONE_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ][^\d,“”\"()]{2,80}), \((?P<issue>\d{1,4})\), (?:pp?\. ?)?(?P<pages>\d{1,5}(?:[-–]\d{1,5})?)\Z"
)
"""`Port Review, (3), 12–34`: a journal that counts no volumes (APA 9.25)."""


def _statements(text: str, draft: Draft) -> None:
    """Takes what a note would say behind a title; stops and semicolons part nothing here, and a bracket that was opened
    before an address may close alone."""
    pieces = [piece for piece in scan(text) if piece.kind not in ".;" and text[piece.start : piece.end] != ")"]
    if pieces:
        read_tail(text, pieces, 0, draft)


EDITED_IN_RE: Final = lazy.regex(r"(?P<role>\((?:[Ee]ds?|[Hh]rsg)\.?\))\s\((?:19|20)\d\d\)")
"""`B. Roe (ed.) (2001), Ports`: the year behind the editors, which is that behind the author."""

DATE_LAST_RE: Final = lazy.regex(r"(?<=[a-z]),\s(?:[A-Z][a-z]{2,8}\s)?(?:19|20)\d\d\Z")
"""The month and the year behind the publisher of a book, which is that behind the author."""

STOP_APART_RE: Final = lazy.regex(r"(?<=[\w/])\s\.(?=\s)")
"""A stop that a space parts from the address that it ends."""

RANGE_RE: Final = lazy.regex(r"\d\s?[-–—‑]+\s?\d")


def _journal(body: str, draft: Draft) -> bool:
    found = JOURNAL_RE.match(body)
    if not found or says_more(body) or known_place(found["name"].partition(",")[0]):
        return False
    if found["name"].endswith((", p", ", pp")):
        return False  # `Summary, p. 8`
    if PUBLISHED_RE.match(body) and not (
        RANGE_RE.search(found["pages"] or "") and not known_place(body.partition(": ")[0])
    ):
        return False  # `Millennium: Journal of Keys, 89, 28–59` has its volume and its pages
    if found.end("volume") == found.start("pages"):  # `Decrypt, 45–67`: a range, and no volume 4
        return _pages_alone(body, draft)
    draft.quoted = True
    name = found["name"]
    whole = name.endswith(".") and "." in name[:-1]
    stop = (
        "." if whole or ("." in name and body.startswith((f"{name}. ", f"{name}.,"))) else ""
    )  # `Curr. Opin. Neurobiol. 23`
    draft.put("container", name.strip(" ,.") + stop)
    draft.put("volume", found["volume"])
    issue = found["bracketed"] or found["numbered"] or found["parted"] or found["plain"] or ""
    draft.put("issue", issue if not draft.date or issue != str(draft.date.year) else "")
    draft.put("pages", (found["pages"] or "").rstrip("."))
    draft.said.add("article")
    return True


def _pages_alone(body: str, draft: Draft) -> bool:
    """Takes what holds a piece, and the pages behind a comma."""
    name, comma, pages = body.rpartition(", ")
    if not comma or not pages[:1].isdigit():
        return False
    draft.quoted = True
    draft.put("container", name)
    draft.put("pages", pages)
    return True


def _conference(body: str, draft: Draft) -> bool:
    first, *others = split_elements(body)
    found = CONFERENCE_RE.match(first.strip(" ,."))
    if not found or says_more(body) or PUBLISHED_RE.match(first):
        return False
    draft.quoted = True
    draft.put("container", found["name"])
    draft.put("pages", found["pages"] or "")
    draft.said.add("conference")
    for other in others:
        _published(other, draft)
    return True


_SERIES: Final = rf"(?i:(?:{PAPER_SORT}|Ideas)\s{PAPER}s?(?: series)?)"
_COUNTED: Final = (
    rf"(?:{_SERIES}|(?:Policy|Social|Economic|Special|Research|Technical) (?:Studies|Series|Bulletin)(?=,? [Nn]os?\b))"
)
PAPER_RE: Final = lazy.regex(
    rf"(?P<series>[A-ZÀ-Þ][\w’& -]{{1,60}} {_SERIES})(?:,? (?:[Nn]o\.? ?)?(?P<number>\d[\d/-]{{0,8}}))?\Z"
)
"""`In: Quay Institute occasional paper`: the series of a body, and no book."""

COUNTED_PAPER_RE: Final = lazy.regex(
    rf"(?:(?P<issuer>[A-ZÀ-Þ][^:;()“”\"\d]{{3,120}}?), )?(?P<series>(?:[A-ZÀ-Þ][\w’& -]{{1,60}} )?{_COUNTED}),? "
    r"(?:[Nn]os?\.? ?|#)?(?P<number>(?:[A-Z]{2}/)?\d[\d/-]{0,8})(?:[.,] (?P<rest>[A-ZÀ-Þ].*))?\Z"
)
"""`FRB International Finance Discussion Papers No. 1223`, `Port University, Working Paper, WP/17/26`, and who issues
them."""


def _in_series(body: str, draft: Draft) -> bool:
    """Takes a series of papers with the number in it, and what stands behind these."""
    found = COUNTED_PAPER_RE.match(body)
    if not found:
        return False
    issuer = found["issuer"] or ""
    place, _, behind = issuer.partition(", ")
    if behind and known_place(place):
        draft.put("place", place)
        issuer = behind
    series = found["series"]
    if issuer and LISTED_RE.match(series):  # `Quay Science, Technology and Industry Working Papers`
        issuer, series = "", f"{found['issuer']}, {series}"
    if issuer and not looks_like_organisation(issuer):
        return False
    draft.stated.update(series=series, number=found["number"])
    draft.put("publisher", issuer)
    draft.said.add("report")
    if found["rest"]:
        _published(found["rest"], draft)
    return True


LISTED_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w-]+ (?:and|&) [A-ZÀ-Þ]")
"""`Technology and Industry Working Papers`: the end of a list."""


def paper_of_series(words: str, draft: Draft) -> bool:
    """Whether words are nothing but a series of papers and a number: then they go to the draft."""
    found = COUNTED_PAPER_RE.match(words)
    return found is not None and not (found["issuer"] or found["rest"]) and _in_series(words, draft)


def _in_periodical(body: str, draft: Draft) -> bool:
    """Takes a series of papers, or a journal with its volume, behind `In:`."""
    paper, journal = PAPER_RE.match(body), JOURNAL_RE.match(body)
    if paper:
        draft.put("series", paper["series"])
        draft.put("number", paper["number"] or "")
        draft.said.add("report")
        return True
    named = journal is not None and periodical_kind(journal["name"].strip(" ,.")) == "article"
    return named and _journal(body, draft)


PROCEEDINGS_RE: Final = lazy.regex(
    r"(?P<book>[A-ZÀ-Þ0-9][^.();“”\"]{8,200})(?: \([^()]{3,40}\))?\. (?P<publisher>[A-ZÀ-Þ][\w &’-]{1,50}),"
    r" (?P<place>[A-ZÀ-Þ][^.();\d“”\"]{2,60}), (?:Article \d{1,4}, )?(?P<pages>\d{1,5}[–-]\d{1,5})\Z"
)
"""`Proceedings of the Port Conference (PORT ’21). ACM, New York, NY, 5–17`, as computer scientists print it."""


def _in_proceedings(body: str, draft: Draft) -> bool:
    """Takes proceedings whose publisher stands between a stop and the place, before the pages."""
    found = PROCEEDINGS_RE.match(body)
    if not found:
        return False
    draft.quoted = draft.published = True
    draft.said.add("conference")
    draft.put("container", found["book"])
    for part in ("publisher", "place", "pages"):
        draft.put(part, found[part])
    return True


def _in_book(body: str, draft: Draft) -> bool:
    """The book in which a piece stands, its editors, and who published it."""
    body = DATE_LAST_RE.sub("", EDITED_IN_RE.sub(r"\g<role>", body))
    if _in_periodical(body, draft) or _in_proceedings(body, draft):
        return True
    elements = elements_of(f"In {body}")
    while len(elements) > 1 and elements[0][-1] in "?!" and not publishes(elements[1]):
        elements[:2] = [" ".join(elements[:2])]
    issued = any(publishes(element) or is_publisher(element.strip(" .")) for element in elements[1:])
    if issued and held_book(elements, 0, draft):
        for element in elements[1:]:
            _published(element.strip(" ,."), draft)
        return True
    draft.quoted = draft.in_book = True
    body = _without_pages(body, draft)
    edited = EDITORS_RE.match(body)
    if edited and (looks_like_names(edited["names"].replace(" (", "")) or _all_given(edited["names"])):
        draft.editors = read_heading(edited["names"])[0] or read_names(edited["names"])[0]
        body = edited["book"]
    book, rest = _title_and_source(body)
    behind = PAGES_BEHIND_RE.search(book)
    if behind:
        draft.put("pages", behind["pages"])
        book = book[: behind.start()]
    if edited:
        book, rest = _house_apart(book, rest)
        draft.put("container", strip_stop(book))
    else:
        _statements(f"in {book}", draft)
    for element in rest:
        _published(element.strip(" ,."), draft)
    if draft.locator and not draft.get("pages"):
        draft.put("pages", draft.locator)
        draft.locator = ""
    return bool(draft.get("container"))


def _house_apart(book: str, rest: list[str]) -> tuple[str, list[str]]:
    """The title of a book with editors, and who published it, which commas part from it."""
    placed, published = PLACED_WITHIN_RE.search(book), publisher_behind(book)
    if placed:
        return book[: placed.start()], [placed["source"]]
    if published:
        return book[: published - 2], [book[published:]]
    house = book.rpartition(", ")[2]
    if not rest and looks_like_organisation(house, strict=True):
        return book.removesuffix(f", {house}"), [house]
    return book, rest


def _without_pages(body: str, draft: Draft) -> str:
    """The words without the pages of the piece, and the edition beside them."""
    paged = PAGED_RE.search(body)
    if not paged:
        return body
    draft.put("pages", paged["pages"].strip(" ,"))
    if EDITION_RE.match(paged["said"] or ""):
        draft.put("edition", paged["said"])
    return body[: paged.start()] + body[paged.end() :]


def _title_and_source(body: str) -> tuple[str, list[str]]:
    """The title of the book, which may hold stops, and the elements that tell who published it."""
    body, imprint = with_imprint_behind(body)
    elements = split_elements(body)
    book, rest = (elements[0].strip(" ,."), elements[1:]) if elements else ("", [])
    rest += [imprint] if imprint else []
    while len(rest) > 1 and not publishes(rest[0]) and any(map(publishes, rest)):
        book = f"{book}. {rest.pop(0).strip(' ,.')}"
    return book, rest


def _all_given(names: str) -> bool:
    """Whether a list of names printed family name first holds a given name for each."""
    people = read_heading(names)[0]
    return bool(people) and all(name.given and name.family for name in people)


def _published(body: str, draft: Draft) -> bool:
    """`Place: Publisher`, a publisher alone, a newspaper, an edition, a thesis; element by element."""
    taken = False
    town, _, state = body.rpartition(", ")
    if STATE_RE.match(state) and known_with_state(town, f"{state.rstrip('.')}.") and not draft.get("place"):
        draft.put("place", f"{body.rstrip('.')}.")  # `Durham, N.C.`, which its stops do not part
        draft.published = True
        return True
    for part in split_elements(body) or [body]:
        element = part.strip(" ,.")
        if taken and LENGTH_RE.match(element):
            continue
        paged = PAGES_BEHIND_RE.search(element)
        if paged:
            element = element[: paged.start()]
            if draft.in_book or draft.quoted:
                draft.put("pages", paged["pages"])
            else:
                draft.add_locator(paged["pages"])
        taken = _element(element, draft) or taken
    return taken


STATE_RE: Final = lazy.regex(r"[A-Z]\. ?[A-Z]\.?\Z")
"""The letters of a state, which end with the stop of the element or without: `N. Y`, `D.C.`"""

LENGTH_RE: Final = lazy.regex(r"(?:[ivxlc]+[,+ ]{1,3})?\d{1,4} ?(?:pp?|pages|Seiten)\Z")
"""`472 pp`, `xii + 472 pp`: how long a book is, which no field holds."""


def _element(element: str, draft: Draft) -> bool:
    edition, comma, rest = element.partition(", ")
    if comma and EDITION_RE.match(edition):
        draft.put("edition", edition)
        element = rest
    behind = UNPRINTED_RE.search(element)
    if behind:
        say_genre(behind["genre"], draft)
        draft.said |= {"report"} if behind["genre"].endswith(("report", "paper")) else set()
        element = element[: behind.start()]
    placed, last = PUBLISHED_RE.match(element), PLACE_LAST_RE.match(element)
    if EDITION_RE.match(element):
        draft.put("edition", element)
    elif element in NAMES_WITH_COMMAS and not draft.get("publisher"):
        draft.put("publisher", element)
        draft.published = True
    elif placed:
        place, house = placed["place"].strip(" ,"), strip_stop(placed["publisher"])
        turned = known_place(house) and names_house(place)  # `Quay Press: Lisbon`
        draft.put("place", house if turned else place)
        draft.put("publisher", place if turned else house)
        draft.published = True
    elif (known_place(element) or town_and_state(element)) and not draft.get("place"):
        draft.put("place", element)
        draft.published = True
    elif says_more(element) or not element or draft.get("publisher"):
        _statements(element, draft)
    elif not draft.in_book and _is_periodical(element, draft):
        draft.quoted = True
        draft.put("container", element)
    elif last:
        first_is_place = last["publisher"].lower() in PLACES  # `Berlin, Rowohlt`
        draft.put("place" if first_is_place else "publisher", last["publisher"])
        draft.put("publisher" if first_is_place else "place", last["place"])
        draft.published = True
    elif element[0].isupper() and _short(element) and not any(map(str.isdigit, element)):
        _put_issuer(element, draft)
    else:
        return False
    return True


def _short(element: str) -> bool:
    """Whether words are few enough for a publisher, or for each of two bodies between which a semicolon stands."""
    parts = element.split("; ")
    bodies = len(parts) == 1 or all(looks_like_organisation(part.partition(" (")[0], strict=True) for part in parts)
    return bodies and all(len(part.split()) <= LONGEST_PUBLISHER for part in parts)


UNPRINTED_RE: Final = lazy.regex(r"(?:\A|, )(?P<genre>[Uu]npublished (?:report|paper|manuscript|mimeo))\Z")
"""What nobody printed: `Port Treasury, Unpublished report`."""


def _put_issuer(element: str, draft: Draft) -> None:
    """Takes a name for that of a publisher, or of the site or newspaper that holds what bears an address or a day."""
    exact = draft.date is not None and draft.date.day > 0
    body = is_publisher(element) or looks_like_organisation(element, strict=exact)
    shown = exact and draft.get("url") and any(name.given for name in draft.authors)
    if shown or ((draft.get("url") or exact) and not (draft.in_book or body)):
        draft.quoted = True  # neither a press nor a body: the site at that address, the newspaper of that day
        draft.put("container", element)
        return
    draft.put("publisher", element)
    draft.published = True


def _is_periodical(element: str, draft: Draft) -> bool:
    """Whether a name without a volume is a journal's or a newspaper's, and no publisher's."""
    kind = periodical_kind(element)
    return (
        kind in ("newspaper", "magazine")
        or (kind == "article" and not PRESS_RE.search(element))
        or (draft.quoted and bool(draft.get("pages")) and not draft.get("container"))
    )


PRESS_RE: Final = lazy.regex(rf"\b(?:{PRESS_WORDS}|University)\b")
