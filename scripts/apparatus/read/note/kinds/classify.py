"""Decides what kind of work a citation states, from the fields that were read and the words that were met.

Comes in: a draft. Comes out: a `Kind`. What the citation does not show is `misc`, never a guess.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.kinds.by_container import by_container, of_press
from apparatus.read.note.kinds.issuers import is_institution
from apparatus.read.note.kinds.kept import (
    is_kept_diary,
    is_kept_file,
    put_document_before,
    put_form,
    put_own_name,
    put_repository,
)
from apparatus.read.note.kinds.kept_letters import kept_letter, put_keeper_of_letter
from apparatus.read.note.kinds.kinds_by_date import asked, in_newspaper, in_old_newspaper
from apparatus.read.note.kinds.marks import is_sold, kept_by_leaf, kept_under_mark, put_keeper, put_mark, sold_by
from apparatus.read.note.kinds.misplaced import (
    is_own_edition,
    kind_of_misplaced,
    part_issue,
    put_article_number,
    put_asked,
    put_hearing,
    put_host,
    put_land,
    put_land_of_title,
    put_name_of_act,
    put_oral_history,
    put_site,
    put_town_and_land,
    put_volume,
    told_by_mouth,
)
from apparatus.read.note.kinds.presses import press_and_place, press_and_year
from apparatus.read.note.kinds.shown_kinds import REPORT_RE, REPORTS, kind_of_genre, site_for_series
from apparatus.read.note.kinds.stated_kinds import unquoted_kind
from apparatus.read.note.lists import ISSUERS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.art_words import ART
from apparatus.read.note.words.houses import names_house
from apparatus.read.note.words.named_kinds import DATA_ENDS, KEPT_PAPERS, ORDERS, PREPARED_RE
from apparatus.read.note.words.patterns import SPOKEN_BY_RE

SAID: Final[tuple[Kind, ...]] = (
    "thesis", "conference", "treaty", "law", "interview", "speech", "archive", "film", "post", "dataset",
    "article", "report", "newspaper", "magazine",
)  # fmt: skip
"""Kinds for which words met on the way speak, in the order in which they decide."""


def classify(draft: Draft) -> Kind:
    """The kind of the work in `draft`."""
    genre = draft.get("genre").lower()
    if draft.locator.startswith("lot "):
        sold_by(draft)
    if genre and is_sold(draft):
        return "book"
    if draft.published and draft.quoted and draft.get("series"):
        site_for_series(draft)
        if _is_book_of_pieces(draft):
            draft.stated["container"] = draft.stated.pop("series")
            return _settled("chapter", draft)
    if draft.get("number").startswith(DATA_ARCHIVES):
        return "dataset"
    if draft.get("number").startswith(ORDERS):
        return "law"
    kind = (
        kind_of_misplaced(draft)
        or (kind_of_genre(genre, draft) if genre else None)
        or _by_words_met(draft)
        or (_by_name_of_genre(genre, draft) if genre else None)
        or _by_form(draft)
    )
    return _settled(kind, draft)


TOLD_BY_RE: Final = lazy.regex(
    r"(?P<title>.{8,}), (?P<how>(?:(?:by|via|over|on) (?:the )?)?(?:telephone|phone|Zoom|Skype|Teams|e-?mail"
    r"|WhatsApp|video(?: call)?))\Z"
)
"""`Interview with Jane Doe, by telephone`: how it was held."""

LETTERS: Final = ("letter to ", "telegram to ", "cable to ", "postcard to ", "note to ")


def _is_letter(draft: Draft) -> bool:
    """Whether nothing but its day is told of a letter: `Jane Doe, letter to her brother, 3 May 1888`."""
    sent = draft.get("genre").startswith(LETTERS) and "editor" not in draft.get("genre") and bool(draft.authors)
    bare = not any(map(draft.get, ("title", "container", "publisher", "url", "volume", "event")))
    return sent and bare and draft.date is not None and draft.date.day > 0


def _settled(kind: Kind, draft: Draft) -> Kind:
    """The kind, once what it tells of the other fields is put where it belongs; it may itself be told by them."""
    if kind == "thesis" and draft.get("publisher") and TOWN_RE.match(draft.get("container")) and not draft.get("place"):
        draft.stated["place"] = draft.stated.pop("container")  # `MA thesis, University of Ghana, Legon, 2016`
    if kind in ("web", "misc") and not draft.quoted and draft.get("title").endswith((" Dataset", " Data Set")):
        kind = "dataset"
    if (
        kind == "dataset"
        and not draft.get("publisher")
        and not draft.get("container").endswith(DATA_ENDS)
        and looks_like_organisation(draft.get("container"), strict=True)
    ):
        draft.put("publisher", draft.stated.pop("container"))
    kept = kind == "law" and draft.quoted and draft.get("number") and not draft.get("archive")
    if kept and (draft.in_repository() or " Library" in draft.get("container")):
        kind = "archive"  # `Presidential Directive/NSC-12, “Korea,” …, Jimmy Carter Presidential Library`
        draft.put("archive", draft.stated.pop("container"))
    if kind == "book" and asked(draft):
        return "interview"
    if kind == "book" and draft.locator.startswith("s.v.") and draft.accessed and not draft.published:
        return "web"
    if kind == "interview" and ", " in draft.get("title") and (told := TOLD_BY_RE.match(draft.get("title"))):
        draft.stated["title"] = told["title"]
        draft.put("genre", told["how"])
    if kind == "misc" and draft.quoted:
        put_town_and_land(draft)
    if kind == "archive" and draft.behind_date:
        draft.keep_in_archive()
    if kind in ("web", "misc") and (ORDER_RE.match(draft.get("title")) or _is_rule(draft)):
        return "law"
    if kind == "chapter" and put_land_of_title(draft):
        return "book"
    if kind == "chapter" and is_kept_file(draft):
        return "archive"
    if kind == "article" and is_own_edition(draft):
        return "book"
    if kind == "archive":
        put_repository(draft)
        put_document_before(draft)
        put_own_name(draft)
        put_form(draft)
    if kind == "misc" and (is_kept_diary(draft) or _is_letter(draft)):
        return "archive"
    if kind == "archive" and draft.quoted:
        put_mark(draft)
        put_keeper(draft)
    if kind in ("web", "misc") and _dated_or_shown(draft) and SPOKEN_BY_RE.match(draft.get("title")):
        return "speech"
    if kind == "article":
        put_article_number(draft)
        part_issue(draft)
    if kind in ("book", "chapter"):
        put_volume(draft)
    if kind == "web" and _is_paper(draft):
        if container := draft.stated.pop("container", ""):
            draft.put("publisher", container)
        return "report"
    if kind == "web":
        put_site(draft)
    if kind == "law":
        put_name_of_act(draft)
    if kind == "speech" and draft.in_book and draft.get("container") and draft.published:
        kind = "chapter"  # what was said is read in a book
    if kind == "chapter" and draft.get("issue") and not draft.get("volume"):
        passages = [f"no. {draft.stated.pop('issue')}", draft.locator]  # of a document in a collection
        draft.locator = ", ".join(filter(None, passages))
    if kind == "speech":
        put_hearing(draft)
        put_land(draft)
        put_host(draft)
    if (
        kind in ("archive", "misc") or (kind in ("web", "report", "book") and told_by_mouth(draft))
    ) and put_oral_history(draft):
        return "interview"
    if kind == "interview":
        put_asked(draft)
    if kind in ("newspaper", "magazine") and not draft.get("title"):
        _put_headline(draft)
    return kind


ORDER_RE: Final = lazy.regex(r"(?:Executive Order|Presidential Proclamation|Proclamation) (?:No\. )?\d{3,5}\b")
"""`“Executive Order 6581 Creating the Port Bank”`, with who signed it, or the site that shows it."""

RULE_RE: Final = lazy.regex(
    r".*(?: (?:banfa|tiaoli|guiding|guize|xize|fa)|法|办法|辦法|条例|條例|规定|規定|规则|規則"
    r"|(?:Law|Code|Regulations?|Measures|Provisions) of the (?:People’s Republic of China|PRC)(?: \[[^\[\]]+\])?)\Z"
)
"""How the names of Chinese laws and measures end: `Shuju anquan fa`, `Port Law of the People’s Republic of China`."""


def _is_rule(draft: Draft) -> bool:
    """Whether an article of what its title calls a law of China is cited, which nobody wrote but an office."""
    by_office = all(name.literal for name in draft.authors)
    return (
        by_office and draft.locator.startswith(("art", "Art", "第")) and RULE_RE.match(draft.get("title")) is not None
    )


PAPER_RE: Final = lazy.regex(r"\.pdf(?:\Z|[?#])", re.I)
REPORTED_RE: Final = lazy.regex(r"\bReport(?:,? (?:19|20)\d\d)?\Z")
"""`World Drug Report 2017`."""


def _is_paper(draft: Draft) -> bool:
    """Whether an institution issued a paper of its own, of a month or a year and no day, in a file of print or as a
    report by its title: `“Quays,” Port Institute, May 2019, https://….pdf`."""
    if not draft.quoted or draft.date is None or draft.date.day or not draft.date.year or draft.accessed:
        return False
    url = draft.get("url")
    if not url or not (PAPER_RE.search(url) or REPORTED_RE.search(draft.get("title"))):
        return False
    if any(map(draft.get, ("publisher", "volume", "issue", "number", "genre", "event", "pages"))):
        return False
    container = draft.get("container")
    if container:
        return looks_like_organisation(container) and periodical_kind(container) is None
    return bool(draft.authors) and all(name.literal for name in draft.authors)


def _dated_or_shown(draft: Draft) -> bool:
    """Whether a speech has its day, or an address where its words are."""
    return draft.get("url") != "" or (draft.date is not None and draft.date.day > 0)


def _put_headline(draft: Draft) -> None:
    """A headline that stands where authors do: `Beijing’s Giant Terminal To Open, Port News, February 27, 2008`; news
    agencies and boards have shorter names."""
    if draft.date and draft.date.day and len(draft.authors) == 1:
        (words,) = (name.literal for name in draft.authors)
        if words.count(" ") >= SHORTEST_HEADLINE - 1:
            draft.authors = ()
            draft.put("title", words)


SHORTEST_HEADLINE: Final = 4
"""Words of a headline that no agency has for a name."""

DATA_ARCHIVES: Final = ("ICPSR", "ZA ", "ZA4", "ZA5", "ZA6", "ZA7")
"""With what the numbers begin under which archives keep data: `ICPSR 6796`, `ZA5900`."""

_PLACE: Final = r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"
TOWN_RE: Final = lazy.regex(rf"(?!ProQuest){_PLACE}(?:, {_PLACE})?\Z")
"""A word or two that may be a town, and its land."""


def _by_words_met(draft: Draft) -> Kind | None:
    """The kind for which words met on the way speak, unless what is stated speaks against it."""
    said = draft.said
    if not said:
        return None
    if "law" in said and draft.published and draft.get("number").startswith(("COM", "JOIN", "SWD")):
        return "report"
    if "treaty" in said and draft.get("place") and draft.get("publisher") and draft.get("number"):
        return "report"  # `ST/ESA/SER.A/420 (New York: United Nations, 2019)`
    series = draft.stated.get("series") if draft.quoted and draft.published else None
    if series and series.endswith(COLLECTED) and not draft.get("container"):
        draft.stated["container"] = draft.stated.pop("series")
        return "chapter"  # `“Early Quays,” Early Quays and Other Papers (Lisbon, 1941)`
    if "archive" in said and _no_archive(draft):
        said.discard("archive")
    if "report" in said and _holds_issuer(draft):
        _issue(draft)
    return next((kind for kind in SAID if kind in said), None)


def _is_book_of_pieces(draft: Draft) -> bool:
    """Whether what stands between a piece and its imprint is a book, which nothing leads to: a press brought it out in
    a year, and it is called as no series of papers is: `Ana Lima, “At the Quay,” On Harbours (Quay Press, 1977)`."""
    series, date, publisher = draft.get("series"), draft.date, draft.get("publisher")
    if (
        draft.get("container")
        or draft.said
        or date is None
        or date.month
        or date.season
        or draft.get("number")
        or draft.get("genre")
        or draft.get("issue")
    ):
        return False
    if (
        not (publisher or (draft.get("place") and draft.locator))
        or draft.get("url")
        or REPORT_RE.search(series)
        or SERIES_RE.search(series)
    ):
        return False
    letters = publisher.isupper() and publisher.lower() not in ISSUERS
    return " " in series and (letters or not is_institution(publisher)) and not is_institution(series)


SERIES_RE: Final = lazy.regex(
    r"\b(?:Series|Studies|Updates?|Insights?|Letters?|Focus|Perspectives?|Policy|Analys[ie]s|Commentar(?:y|ies)|Review"
    r"|Project|Program(?:me)?|Cahiers|Etudes|Études|Schriften|Reihe|Dossier|Documents?|Lectures?|Library)\b|\d\Z"
)


def _no_archive(draft: Draft) -> bool:
    """Whether a work that words take to an archive is in print or on a site."""
    dated = draft.date is not None and not draft.date.month
    paged = draft.get("pages") or (dated and draft.locator[:1].isdigit())
    numbered = (draft.get("volume") and paged) or (draft.get("issue") and draft.get("container"))
    if draft.quoted and numbered:
        return True  # the journal of a historical society, or of a museum
    if draft.get("archive_location"):  # a copy of a book may lie in a box
        return bool(draft.published and draft.locator and draft.get("publisher") and draft.get("place"))
    return bool((draft.get("publisher") and draft.published) or (draft.get("url") and not _held(draft)))


COLLECTED: Final = (" Other Papers", " Other Letters", "Collected Papers", "Selected Papers")
"""How books of what somebody wrote are called."""


def _by_name_of_genre(genre: str, draft: Draft) -> Kind | None:
    """The kind of which a genre is a name, where no words said another."""
    if genre in RECORDINGS and draft.get("place") and not draft.get("publisher"):
        draft.put("publisher", draft.stated.pop("place"))  # `Columbia` is a town as well
    if (
        genre == "patent"
        or (genre.startswith(ART) and not (draft.published or draft.quoted))
        or (not draft.in_book and (genre in RECORDINGS or genre.endswith(" rpm")))
    ):
        return "misc"
    if genre.startswith(UNPUBLISHED) and not draft.get("number"):
        return "misc"
    if genre in ISSUED and not draft.get("volume") and (draft.quoted or is_institution(draft.get("container"))):
        if is_institution(draft.get("container")):
            _issue(draft)
        return "report"
    if genre in ASKED and is_institution(draft.get("container")):
        return "web"
    asked_for = genre.startswith(REPORTED) or PREPARED_RE.match(draft.get("genre"))
    if (asked_for or (genre.endswith(REPORTS) and draft.published)) and not (draft.in_book or draft.get("container")):
        return "report"
    return "film" if genre in FILMS else None


ASKED: Final = ("q&a", "q & a")

REPORTED: Final = ("report by ", "report for ", "report prepared ", "study by ", "study for ", "study prepared ")
"""What says who issued a report, or asked for it."""

RECORDINGS: Final = frozenset(
    {"lp", "vinyl", "vinyl lp", "cd", "compact disc", "audio cd", "cassette", "audiocassette"}
)
"""On what music and speech are sold."""


def _holds_issuer(draft: Draft) -> bool:
    """Whether the container of a report is the institution that issued it; its series may bear the name of one that
    nothing else tells: `Études de l’Ifri, Ifri`."""
    container, series = draft.get("container"), draft.get("series")
    if draft.quoted:
        named = series != "" and container != "" and not (draft.in_book or draft.get("number"))
        return named and (is_institution(container) or container in series)
    return draft.loose and is_institution(container)


def _issue(draft: Draft) -> None:
    """Makes the institution in which a report stands its publisher."""
    if not draft.get("publisher"):
        draft.stated["publisher"] = draft.stated.pop("container")


def _by_form(draft: Draft) -> Kind:
    """The kind that the marks of a title and what surrounds it show."""
    if (draft.letter or draft.loose) and draft.in_book:
        return "chapter" if draft.get("container") else "misc"
    if draft.in_book and draft.authors and draft.published and not (draft.get("title") or draft.editors):
        draft.stated["title"] = draft.stated.pop("container", "")
        return "book"  # `Fitzhugh Brundage, in Lynching in the New South (Urbana: …), 292, concedes that …`
    if kept_by_leaf(draft):
        return "archive"
    if kept_letter(draft):
        put_keeper_of_letter(draft)
        return "archive"
    if not draft.quoted:
        kind = unquoted_kind(draft)
        return "newspaper" if kind in ("web", "misc") and in_newspaper(draft) else kind
    if draft.in_book:
        return _dated_kind(draft) or (_of_journal(draft) if _in_journal(draft) else "chapter")
    if kept_under_mark(draft):
        return "archive"
    container, series = draft.get("container"), draft.get("series")
    named = is_institution(container) or bool(series and container and series.startswith(container.partition(" ")[0]))
    if container and series and not draft.get("volume") and named:
        _issue(draft)
    if series and not container and not REPORT_RE.search(series) and press_and_place(draft):
        draft.stated["container"] = draft.stated.pop("series")
        return "chapter"  # `“Those Quays,” Port Texts and Contexts (Columbia: University of Missouri Press, 1987)`
    if series and (draft.get("publisher") or draft.published or REPORT_RE.search(series)):
        return "report"
    if OFFICE_RE.search(container) and not draft.get("publisher"):
        _issue(draft)
        return "report"
    if press_and_year(draft) and (draft.get("place") or _by_press_alone(draft)) and not draft.published:
        _issue(draft)
        return "book" if of_press(draft) else "report"
    if ": " in container and draft.get("pages") and _in_book_by_year(draft):
        draft.locator = ", ".join(filter(None, (draft.stated.pop("pages"), draft.locator)))
        return "chapter"
    return by_container(draft.get("container"), draft)


OFFICE_RE: Final = lazy.regex(r"\b(?:Publications|Stationery|Printing) Office\b")
"""What governments and the Union print with: `“Quays,” Publications Office of the European Union, 2021`."""


def _by_press_alone(draft: Draft) -> bool:
    """Whether a person's work has a press and a year, and no address: `“Quays in Ruins,” Westview Press, 1996, 10`."""
    people = bool(draft.authors) and all(name.given for name in draft.authors)
    return people and names_house(draft.get("container")) and not draft.stated.keys() & NOT_OF_A_PRESS


NOT_OF_A_PRESS: Final = frozenset({"url", "doi", "volume", "issue", "pages", "genre", "number", "archive"})


def _in_book_by_year(draft: Draft) -> bool:
    """Whether a title with a subtitle and nothing but a year in brackets hold the work: a journal counts its volumes:
    `“Quays,” Writing the Port World: Studies in Culture (2012), 339–80`."""
    date = draft.date
    if date is None or date.month or date.season or any(map(draft.get, ("volume", "issue", "url", "doi", "number"))):
        return False
    name, _, subtitle = draft.get("container").partition(": ")
    if name.count(" ") < LEAST:
        return False  # `Annales: Économies, sociétés, civilisations (1958)`
    return periodical_kind(name) is None and not SUBTITLE_RE.match(subtitle) and not is_institution(name)


LEAST: Final = 2
"""Blanks in the title of a book that is no name of a journal."""

SUBTITLE_RE: Final = lazy.regex(
    r"(?:The |An? |International )?(?:\w+ ){0,3}(?:Journal|Review|Quarterly|Magazine|Bulletin)\b"
)


WHOLE: Final[frozenset[Kind]] = frozenset({"book", "thesis"})


def point_into_whole(draft: Draft, kind: Kind) -> None:
    """Makes the pages of a book what a note points to: `Harbours (Lisbon: Quay Press, 1985): 41–56`; only a piece in
    one has pages of its own."""
    if kind in WHOLE and not draft.get("container") and (pages := draft.stated.pop("pages", "")):
        draft.locator = ", ".join(filter(None, (pages, draft.locator)))


def _in_journal(draft: Draft) -> bool:
    """`in IEEE Transactions on Power Systems, vol. 40, no. 5, pp. 4278–91, Sept. 2025`: as engineers cite a journal."""
    paged = (
        draft.date
        and not draft.date.month
        and RANGE_RE.match(draft.locator)
        and (periodical_kind(draft.get("container")) == "article" or not COLLECTED_RE.search(draft.get("container")))
    )
    counted = draft.get("issue") or (draft.get("volume") and (paged or draft.get("pages")))
    return bool(counted) and not (draft.published or draft.get("publisher") or draft.get("place") or draft.editors)


def _of_journal(draft: Draft) -> Kind:
    """An article, and a range behind its year for its pages."""
    if RANGE_RE.match(draft.locator) and not draft.get("pages"):
        draft.put("pages", draft.locator)
        draft.locator = ""
    return "article"


RANGE_RE: Final = lazy.regex(r"\d{1,4}[-–]\d{1,4}\Z")
COLLECTED_RE: Final = lazy.regex(
    r"\b(?:Works|Writings|Papers|Essays|Letters|Encyclop\w+|Handbook|History|Dictionary|Companion|[Œo]euvres|Werke|Schriften|Opere|Obras)\b",
    re.I,
)
"""What counts volumes and is no journal."""


def _dated_kind(draft: Draft) -> Kind | None:
    """What `in The New Republic, December 30, 1996` makes of a piece: a press is not on its way."""
    kind = periodical_kind(draft.get("container"))
    dated = draft.date is not None and bool(draft.date.day) and not draft.published
    if dated and kind in {"magazine", "newspaper"}:
        return kind
    return "newspaper" if in_old_newspaper(draft) else None


FILMS: Final = frozenset({"film", "documentary", "dvd", "vhs", "video", "video file", "online video"})
ISSUED: Final = (
    "working paper", "discussion paper", "white paper", "staff paper", "policy brief",
    "policy paper", "issue brief", "briefing paper",
    "background paper", "position paper", "briefing note", "issue paper", "occasional paper",
)  # fmt: skip
"""Genres of what institutions issue (14.220)."""

UNPUBLISHED: Final = ("unpublished", "manuscript", "typescript", "mimeo", "in author")

HELD_RE: Final = lazy.regex(rf"{KEPT_PAPERS}\b|Manuscript|Historical Society|RG \d|National Archives")


def _held(draft: Draft) -> bool:
    """Whether words beside `Archive` speak for a document in one, and not for a site that calls itself so."""
    return any(HELD_RE.search(draft.get(name)) for name in ("archive", "container", "publisher", "series"))
