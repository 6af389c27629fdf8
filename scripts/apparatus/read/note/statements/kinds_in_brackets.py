"""Reads what kind of thing a work is where it stands before the day in the bracket behind the title, as Australian
lawyers print it (Australian Guide to Legal Citation 7).

    ‘Of Quays’, Harbour Blog (Blog Post, 3 May 2012) · Harbour Authority, ‘Of Quays’ (Media Release, 12/34, 3 May 2012)
    ‘Of Quays’, The Age (online, 3 May 2012) · Harbour Authority, Quays (Final Report, May 2012)

Comes in: what stands in the bracket. Comes out: whether it is such a statement; the draft is filled.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.named_kinds import MEETING
from apparatus.read.note.words.signs import group

STATED: Final = group(
    "Page, ", "Page", "Post, ", "Release, ", "Report, ", "Sheet, ", "Podcast, ", "online, ", "Online, ", "online at ",
    "Newsletter, ", "onsultation, ", "uidance, ", "ractice, ", "pinion, ", "Paper, ",
    "Document, ", "Guidelines, ", "Submission, ", "Statement, ",
    "onference", "ymposium", "orkshop", "olloquium", "Annual Meeting", "Lecture, ", "LRC ",
)  # fmt: skip

STATED_RE: Final = lazy.regex(
    r"(?:(?P<online>[Oo]nline(?: at)?)|(?P<kind>Web ?[Pp]age|Blog [Pp]ost|Forum Post|(?:Media|Press|News) Release"
    r"|Fact Sheet|Consultation(?: Paper| Document)?|(?:Draft |Statutory )?Guidance|Code of Practice"
    r"|(?:[A-Z][\w]*[’']s |Advisory )?Opinion|(?:Discussion|Issues|Consultation) Paper|Podcast|Newsletter"
    r"|Guidelines|Submission|(?:Media |Policy |Position )?Statement"
    r"|(?:Final |Interim |Annual |Research |Technical |Inquiry |Committee )?Report))"
    r"(?:, (?P<number>(?=[^,]*\d)[\w/.-]{1,16})(?=,))?,? (?P<day>(?:(?:\d{1,2} )?[A-Z][a-z]{2,8} )?\d{4})\Z"
)
PAGE_RE: Final = lazy.regex(r"Web ?[Pp]age\Z")

TALK_RE: Final = lazy.regex(
    r"(?:(?P<genre>Conference Paper|Seminar Paper|Keynote Address|Keynote), )?"
    rf"(?P<event>(?:(?P<meeting>[A-ZÀ-Þ][^,:;“”]{{0,80}}?\b(?:{MEETING}|Annual Meeting)\b"
    r"[^,:;“”]{0,60})|[A-ZÀ-Þ][^,:;“”]{3,80} Lecture)"
    r"(?:, University of [A-ZÀ-Þ][a-zà-ÿ]+|, [A-ZÀ-Þ][a-zà-ÿ]+ University"
    r"|(?<=Lecture), [A-ZÀ-Þ][\w’ ]{3,30}[’'][\w ]{1,20})?)"
    r"(?:, (?P<town>[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?))?, "
    r"(?P<day>(?:\d{1,2}(?:[-–]\d{1,2})? )?[A-Z][a-z]{2,8} (?:19|20)\d\d)\Z"
)
"""`Harbour Law Conference, Lisbon, 12 May 2013`: where a paper was given."""

REPORTS: Final = ("Report", "Submission", "Consultation", "Document", "Guidance", "Practice", "Opinion", "Paper")


REFORM_RE: Final = lazy.regex(r"(?P<number>LRC(?: (?:CP|IP|WP|SP|R))? ?\d{1,3}[-–](?P<year>(?:19|20)\d\d))\Z")
"""`(LRC 12-1994)`: the number of a report of the commission on law of Ireland, with its year."""


def stated_kind(inner: str, draft: Draft) -> bool:
    """Takes the kind, its number and the day."""
    if PAGE_RE.match(inner):
        draft.put("genre", inner)
        draft.said.add("web")
        return True
    reform = REFORM_RE.match(inner) if inner.startswith("LRC") else None
    if reform:
        draft.put("number", reform["number"])
        draft.date = draft.date or read_date(reform["year"])
        draft.said.add("report")
        draft.published = True
        return True
    found = STATED_RE.match(inner)
    talk = TALK_RE.match(inner) if draft.quoted and not (found or draft.in_book or draft.get("container")) else None
    if talk:
        draft.said.add("conference" if talk["meeting"] else "speech")
        draft.put("genre", talk["genre"] or "")
        draft.put("event", talk["event"])
        draft.put("place", talk["town"] or "")
        draft.date = draft.date or read_date(talk["day"])
        return True
    if not found:
        return False
    kind = found["kind"] or ""
    draft.put("genre", kind)
    draft.put("number", found["number"] or "")
    draft.date = draft.date or read_date(found["day"])
    if kind.endswith(REPORTS):
        draft.said.add("report")
    elif kind and kind != "Blog Post":
        draft.said.add("web")
    return True


ENACTED_RE: Final = lazy.regex(
    r"(?:promulgated|adopted|issued|enacted|passed) by (?:the )?(?P<body>[A-Z][^\d]{3,100}?),? "
    rf"(?P<date>{EXACT_DAY})(?:, [^()]{{4,80}})?\Z"
)
"""`promulgated by the Standing Committee, Nov. 7, 2016, effective June 1, 2017`: a Chinese law (Bluebook, table 2)."""

ACTED_RE: Final = lazy.regex(
    r"(?:(?:promulgated|adopted|enacted|passed|vetoed|approved)(?: on)?"
    r"|(?:in|entered into|entry into) force(?: on| since| from| as of)?) "
    rf"(?P<date>{EXACT_DAY})(?:, [^()]{{4,80}})?\Z"
)
"""`adopted August 20, 2021, effective November 1, 2021`: what became of a law; `in force Dec. 30, 2024`."""

NUMBERED_RE: Final = lazy.regex(
    r"(?P<number>[A-Z]{1,6}[ -]?\d[\w.-]{0,20}|[Vv]ersion \d{1,2}(?:\.\d{1,2}){0,2}), "
    r"(?:adopted|issued|approved|published|endorsed|revised|updated)(?: on)? "
    rf"(?P<day>{EXACT_DAY})(?:(?:,|;| and) (?:as )?(?:last )?(?:revised|amended|updated|reviewed|endorsed)\b"
    r"[^();]{4,60})?\Z"
)
"""`WP12rev.01, adopted 3 October 2017, revised 6 February 2018`: a paper of a body by its number."""


def when_adopted(inner: str) -> str:
    """A bracket with the day alone on which a paper was adopted, behind its number: `WP12, 3 October 2017`."""
    found = NUMBERED_RE.match(inner) if "ed " in inner and "," in inner else None
    return f"{found['number']}, {found['day']}" if found else inner


ACTED: Final = group(
    "promulgated ", "adopted ", "issued ", "enacted ", "passed ", "vetoed ", "approved ", " force ", "in force "
)


def enacted(inner: str, draft: Draft) -> bool:
    """Takes who enacted a law, or what became of it, and the day."""
    acted = ACTED_RE.match(inner)
    found = acted or ENACTED_RE.match(inner)
    if not found:
        return False
    if not acted:
        draft.put("publisher", found["body"].strip(" ,"))
    draft.date = draft.date or read_date(found["date"])
    advised = draft.authors and ADVICE_RE.match(draft.get("title"))
    draft.said.add("report" if advised else "law")
    draft.published = True
    return True


ADVICE_RE: Final = lazy.regex(r"(?:(?:Draft )?Guidelines|Guidance|Opinion|Working (?:Document|Paper))\s")
"""`Guidelines 05/2020 on Consent`: what a body adopts, and is no law."""
