"""Tells from the other fields of a draft whether it is what the first look told, and puts right those that show it.

Comes in: a draft. Comes out: yes or no, or the draft with its fields where they belong.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import NEWSPAPERS
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.named_kinds import LETTERS_TO, SENT_FROM_RE
from apparatus.read.note.words.shelf_marks import KEEPER_RE

LETTERS: Final = (*LETTERS_TO, "telegram to ", "cable to ", "postcard to ", "note to ")


def is_letter(draft: Draft) -> bool:
    """Whether nothing but its day is told of a letter: `Jane Doe, letter to her brother, 3 May 1888`."""
    sent = draft.get("genre").startswith(LETTERS) and "editor" not in draft.get("genre") and bool(draft.authors)
    bare = not any(map(draft.get, ("title", "container", "publisher", "url", "volume", "event")))
    return sent and bare and draft.date is not None and draft.date.day > 0


def put_keeper_behind(draft: Draft) -> bool:
    """Takes the library that stands before the day of letters for who keeps them: `Letter from Ana Lima to Rui Costa,
    Quay Library, 3 May 1888`."""
    held = next((field for field in ("container", "publisher") if KEEPER_RE.search(draft.get(field))), "")
    bare = not (draft.quoted or draft.published or any(map(draft.get, ("url", "volume", "archive"))))
    if not (held and bare and draft.date and draft.date.day and SENT_FROM_RE.match(draft.get("title"))):
        return False
    draft.stated["archive"] = draft.stated.pop(held)
    return True


def put_letters_behind(draft: Draft) -> bool:
    """Takes letters behind the day of an old paper for the archive that keeps it: `TE Caveat 110, 8 October 1888,
    QPA`."""
    held, date = draft.get("container"), draft.date
    lone = draft.loose and draft.stated.keys() == {"title", "container"} and not draft.locator
    if not lone or date is None or not date.day or date.year >= LETTERED or not LETTERS_RE.match(held):
        return False
    draft.stated["archive"] = draft.stated.pop("container")
    return True


LETTERED: Final = 1930
"""Before that year nobody who issued papers was known by letters alone."""
LETTERS_RE: Final = lazy.regex(r"[A-Z]{3,6}\Z")


def is_decided(draft: Draft) -> bool:
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


def of_journal(draft: Draft) -> bool:
    """Whether a title of somebody, the volume of what holds it, its year and a page are told, and nothing of print or
    of an archive: `Ana Lima, The Study of Quays, Port & Society 1994, vol. 26, p. 395`."""
    told = all(map(draft.get, ("title", "container", "volume"))) and draft.locator[:1].isdigit()
    people = bool(draft.authors) and all(name.family for name in draft.authors)
    return bool(told and people and draft.date) and draft.stated.keys() <= {"title", "container", "volume", "issue"}


RULE_RE: Final = lazy.regex(
    r".*(?: (?:banfa|tiaoli|guiding|guize|xize|fa)|法|办法|辦法|条例|條例|规定|規定|规则|規則"
    r"|(?:Law|Code|Regulations?|Measures|Provisions) of the (?:People’s Republic of China|PRC)(?: \[[^\[\]]+\])?)\Z"
)
"""How the names of Chinese laws and measures end: `Shuju anquan fa`, `Port Law of the People’s Republic of China`."""


def is_rule(draft: Draft) -> bool:
    """Whether an article of what its title calls a law of China is cited, which nobody wrote but an office."""
    by_office = all(name.literal for name in draft.authors)
    return (
        by_office and draft.locator.startswith(("art", "Art", "第")) and RULE_RE.match(draft.get("title")) is not None
    )


PAPER_RE: Final = lazy.regex(r"\.pdf(?:\Z|[?#])", re.I)

REPORTED_RE: Final = lazy.regex(r"\bReport(?:,? (?:19|20)\d\d)?\Z")
"""`World Drug Report 2017`."""


def is_paper(draft: Draft) -> bool:
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


def dated_or_shown(draft: Draft) -> bool:
    """Whether a speech has its day, or an address where its words are."""
    return draft.get("url") != "" or (draft.date is not None and draft.date.day > 0)


def in_newspaper_alone(draft: Draft) -> bool:
    """Whether nothing but a newspaper stands before a title without marks and its day: `The Quay Times, Full Transcript
    of the Speech (May 4, 2025)`."""
    paper = draft.authors[0].literal if len(draft.authors) == 1 else ""
    held = any(map(draft.get, ("container", "publisher", "series", "archive", "place")))
    return paper.lower().removeprefix("the ") in NEWSPAPERS and bool(draft.date and draft.date.day) and not held


ALONE_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ].{3,80}?),? [Vv]ol\. ?(?P<volume>\d{1,4}|[IVXLC]{1,7}|[IVX][ivx]{1,5})\Z"
)


def put_issue_alone(draft: Draft) -> bool:
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


def put_day_of_interview(draft: Draft) -> None:
    """Takes the day with which the title of a recording ends: `“Interview with Ana Lima, 2009 May 22”`."""
    title = draft.get("title")
    if draft.quoted and not draft.date and "nterview " in title:
        parts = title.split(", ")[-2:]
        days = (read_date(words) for words in (parts[-1], ", ".join(parts)))
        draft.date = next((day for day in days if day and day.day), None)


def put_theme(draft: Draft) -> None:
    """Puts the title of an issue that somebody edited where it belongs: `Port Review 42, no. 4, The Tide Turned, ed.
    Ana Lima (Winter 1982)`; a journal’s issue tells no house without its town."""
    issued = draft.get("volume") and draft.get("issue") and draft.editors
    if issued and draft.get("publisher") and not (draft.get("place") or draft.get("volume_title")):
        draft.put("volume_title", draft.stated.pop("publisher"))


def put_headline(draft: Draft) -> None:
    """A headline that stands where authors do: `Beijing’s Giant Terminal To Open, Port News, February 27, 2008`; news
    agencies and boards have shorter names."""
    if draft.date and draft.date.day and len(draft.authors) == 1:
        (words,) = (name.literal for name in draft.authors)
        if words.count(" ") >= SHORTEST_HEADLINE - 1:
            draft.authors = ()
            draft.put("title", words)


SHORTEST_HEADLINE: Final = 4
"""Words of a headline that no agency has for a name."""
