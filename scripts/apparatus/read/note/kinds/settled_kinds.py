"""Settles a kind that has been told: what it says of the other fields is put where it belongs, and may tell another.

Comes in: a kind and a draft. Comes out: the kind that the citation has in the end.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date, Kind
from apparatus.read.note.kinds.kept import (
    is_kept_diary,
    is_kept_file,
    put_document_before,
    put_form,
    put_own_name,
    put_repository,
)
from apparatus.read.note.kinds.kinds_by_date import asked
from apparatus.read.note.kinds.marks import put_keeper, put_mark
from apparatus.read.note.kinds.misplaced import (
    is_own_edition,
    part_issue,
    put_article_number,
    put_asked,
    put_hearing,
    put_holders_people,
    put_host,
    put_land,
    put_land_of_title,
    put_name_of_act,
    put_oral_history,
    put_short_name,
    put_site,
    put_sort_behind,
    put_town_and_land,
    put_volume,
    told_by_mouth,
)
from apparatus.read.note.lists import NEWSPAPERS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.named_kinds import DATA_ENDS
from apparatus.read.note.words.patterns import SPOKEN_BY_RE

TOLD_BY_RE: Final = lazy.regex(
    r"(?P<title>.{8,}), (?P<how>(?:(?:by|via|over|on) (?:the )?)?(?:telephone|phone|Zoom|Skype|Teams|e-?mail"
    r"|WhatsApp|video(?: call)?))\Z"
)
"""`Interview with Jane Doe, by telephone`: how it was held."""

STUDIO_RE: Final = lazy.regex(
    r"\b(?:Pictures|Warner Bros\.?|Metro-Goldwyn-Mayer|(?:20th|Twentieth)[ -]Century[ -]Fox|Filmproduktion|Mosfilm)\Z"
)
"""`Port Pictures`: who makes films, `Ana Lima, Quay Runner (Port Pictures, 1982)`; a page is that of a book."""

LETTERS: Final = ("letter to ", "telegram to ", "cable to ", "postcard to ", "note to ")


def _is_letter(draft: Draft) -> bool:
    """Whether nothing but its day is told of a letter: `Jane Doe, letter to her brother, 3 May 1888`."""
    sent = draft.get("genre").startswith(LETTERS) and "editor" not in draft.get("genre") and bool(draft.authors)
    bare = not any(map(draft.get, ("title", "container", "publisher", "url", "volume", "event")))
    return sent and bare and draft.date is not None and draft.date.day > 0


def _decided(draft: Draft) -> bool:
    """Whether a court stands before the names of two parties: `Supreme Court of Ports, Lima v. Roe, 3 May 1997`; or an
    act of the Union is known by its matter and number."""
    if UNION_ACT_RE.match(draft.get("title")) and UNION_NUMBER_RE.match(draft.get("number")):
        return True
    court = draft.authors[0].literal if len(draft.authors) == 1 else ""
    return "Court" in court and PARTIES_RE.search(draft.get("title")) is not None


UNION_ACT_RE: Final = lazy.regex(
    r"(?:Commission |Council )?(?:Delegated |Implementing |Framework )?(?:Regulation|Directive|Decision) [a-z]"
)
UNION_NUMBER_RE: Final = lazy.regex(r"(?:19|20)\d\d/\d{1,5}\Z")
"""`Commission Delegated Regulation on open quays`, `2019/158`."""

PARTIES_RE: Final = lazy.regex(r"[\w.)] (?:v|vs)\.? [A-ZÀ-Þ]")


def _of_journal(draft: Draft) -> bool:
    """Whether a title of somebody, the volume of what holds it, its year and a page are told, and nothing of print or
    of an archive: `Ana Lima, The Study of Quays, Port & Society 1994, vol. 26, p. 395`."""
    told = all(map(draft.get, ("title", "container", "volume"))) and draft.locator[:1].isdigit()
    people = bool(draft.authors) and all(name.family for name in draft.authors)
    return bool(told and people and draft.date) and draft.stated.keys() <= {"title", "container", "volume", "issue"}


VERSION_RE: Final = lazy.regex(r"V\d{1,2}\Z")
"""`Harvard Dataverse, V1`: which version of the data is meant."""

ALONE_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ].{3,80}?),? [Vv]ol\. ?(?P<volume>\d{1,4}|[IVXLC]{1,7}|[IVX][ivx]{1,5})\Z"
)


def _put_issue_alone(draft: Draft) -> bool:
    """Puts a magazine in its place of which an issue is cited by volume, number and month, and no piece in it: `The
    Harbour’s Work, vol. 8, no. 4, Aug. 1904, p. 5088`."""
    found = ALONE_RE.match(draft.get("title"))
    volume = found["volume"] if found else draft.get("volume")
    number = draft.get("number") or draft.get("issue")
    dated = draft.date is not None and (draft.date.month > 0 or draft.date.season != "")
    other = draft.stated.keys() - {"title", "volume", "number", "issue"}
    if other or draft.quoted or draft.authors or draft.editors or not (volume and number and dated):
        return False
    name = found["name"] if found else draft.get("title")
    draft.stated.pop("number", None)
    draft.stated.pop("title")
    draft.stated.update(container=name, volume=volume, issue=number)
    return True


def _day_within(title: str) -> Date | None:
    """The day with which the title of a recording ends: `Interview with Ana Lima, 2009 May 22`."""
    parts = title.split(", ")[-2:]
    days = (read_date(words) for words in (parts[-1], ", ".join(parts)))
    return next((day for day in days if day and day.day), None)


def settled(kind: Kind, draft: Draft) -> Kind:
    """The kind, once what it tells of the other fields is put where it belongs; it may itself be told by them."""
    if draft.quoted and not draft.date and "nterview " in draft.get("title"):
        draft.date = _day_within(draft.get("title"))
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
    if kind == "book" and not draft.locator and not draft.editors and STUDIO_RE.search(draft.get("publisher")):
        return "film"
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
    if kind in ("misc", "book", "web") and put_sort_behind(draft):
        return "report"
    if kind == "report" and _in_paper(draft):
        draft.put("container", draft.authors[0].literal)
        draft.authors = ()
        return "newspaper"
    if kind == "report":
        put_sort_behind(draft)
        if _decided(draft):
            return "law"
    if kind == "misc" and (_of_journal(draft) or _put_issue_alone(draft)):
        return "article"
    if kind == "dataset" and VERSION_RE.match(draft.locator) and not draft.get("edition"):
        draft.put("edition", draft.locator)
        draft.locator = ""
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
        _put_theme(draft)
    if kind in ("book", "chapter"):
        put_volume(draft)
    if kind == "chapter":
        put_holders_people(draft)
    if kind == "conference":
        put_short_name(draft)
    if kind == "web" and _is_paper(draft):
        if container := draft.stated.pop("container", ""):
            draft.put("publisher", container)
        return "report"
    if kind == "web":
        put_site(draft)
    if kind == "law":
        put_name_of_act(draft)
    said = kind == "speech" or (kind == "film" and not draft.get("genre"))
    if said and draft.in_book and draft.get("container") and draft.published:
        kind = "chapter"  # what was said, or sent on the air, is read in a book
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


def _in_paper(draft: Draft) -> bool:
    """Whether nothing but a newspaper stands before a title without marks and its day: `The Quay Times, Full Transcript
    of the Speech (May 4, 2025)`."""
    paper = draft.authors[0].literal if len(draft.authors) == 1 else ""
    held = any(map(draft.get, ("container", "publisher", "series", "archive", "place")))
    return paper.lower().removeprefix("the ") in NEWSPAPERS and bool(draft.date and draft.date.day) and not held


def _put_theme(draft: Draft) -> None:
    """Puts the title of an issue that somebody edited where it belongs: `Port Review 42, no. 4, The Tide Turned, ed.
    Ana Lima (Winter 1982)`; a journal’s issue tells no house without its town."""
    issued = draft.get("volume") and draft.get("issue") and draft.editors
    if issued and draft.get("publisher") and not (draft.get("place") or draft.get("volume_title")):
        draft.put("volume_title", draft.stated.pop("publisher"))


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

_PLACE: Final = r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"
TOWN_RE: Final = lazy.regex(rf"(?!ProQuest){_PLACE}(?:, {_PLACE})?\Z")
"""A word or two that may be a town, and its land."""
