"""Reads one statement of what a work is: a review, a thesis, a numbered report, testimony before a congress.

Comes in: a cursor and the words at it. Comes out: whether the words were such a statement; `statements` says when each
is asked.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_person
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.cursor import Cursor
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.statements.genres import (
    BRACKETED,
    GENRE,
    GENRE_RE,
    NAMED_LECTURE_RE,
    PRESENTED,
    THESIS,
    read_presented,
    read_thesis,
    say_genre,
)
from apparatus.read.note.statements.numbered import NUMBER_STARTS, is_registered, put_number
from apparatus.read.note.statements.reviewed import REVIEW_RE, ROLES, reviewed
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import YEAR
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.named_kinds import PREPARED_RE, SOLD_ON_RE
from apparatus.read.note.words.patterns import ADDED, CONGRESS_RE, NUMBERED_RE
from apparatus.read.note.words.signs import group


def congress(cursor: Cursor, words: str) -> bool:
    """`115th Cong., 2nd sess.` behind testimony or a hearing: which congress sat (14.290)."""
    small = words.casefold()
    if small.startswith("serial no") and SERIAL_RE.match(small):
        cursor.draft.put("number", words)
        return cursor.take()
    found = CONGRESS_RE.match(words) if "cong" in small or "sess" in small else None
    if not found:
        return False
    if found["page"]:
        cursor.draft.add_locator(found["page"])
    return cursor.take()


SERIAL_RE: Final = lazy.regex(r"serial no\. ?(?:[a-z]{1,2}-?)?\d[\w-]{0,10}\Z")
"""`serial no. 95-12`: how a committee counts its hearings."""

CREDITED: Final = group(
    " by ",
    "ntroduction ",
    "oreword ",
    "reface ",
    "fterword ",
    "ntro. ",
    "ntrod. ",
    "ref. ",
    "llustration",
    "hotograph",
    "ssay ",
    "ssays ",
    "ommentary ",
    "pilogue ",
    "text ",
    "texts ",
    "ontributions ",
    "ill. ",
    "illus. ",
    "ranslated from ",
    "as told to ",
    " with ",
    *(f" {part}" for part in ("introduction", "foreword", "preface", "afterword", "epilogue")),
    "with the assistance of ",
    "with the help of ",
)

CREDITED_RE: Final = lazy.regex(
    r"(?:written|produced|performed|narrated|read|hosted|composed|introduced|adapted|illustrated|annotated|updated"
    r"|retold|photographed|(?:selected|arranged|chosen) and (?:introduced|annotated)) by [A-ZÀ-Þ][^,;]{2,60}\Z"
    r"|ill(?:us)?\. (?:by )?[A-ZÀ-Þ][^,;]{2,60}\Z"
    r"|with [A-ZÀ-Þ][a-zà-ÿ]{2,12} (?:[A-Z]\. )?"
    r"(?!(?:Letterpress|Plates|Notes|Maps|Illustrations|Engravings|Photographs|Figures|Tables|Drawings|Text)\Z)"
    r"[A-ZÀ-Þ][\w’'-]{2,20}\Z"
    r"|as told to [A-ZÀ-Þ][^,;]{2,60}\Z"
    r"|with an? (?:new |revised )?(?:introduction|foreword|preface|afterword|epilogue)(?: by the author)?\Z"
    r"|(?:commissioned|sponsored|prepared|issued|published|compiled|designed|drawn|taken) by (?:the )?"
    r"[A-ZÀ-Þ][^,;]{2,100}\Z"
    r"|(?:with )?(?:an? |the )?(?:new )?(?:introduction|foreword|preface|afterword|intro\.|introd\.|pref\."
    r"|introductory essay|commentary|epilogue|(?<=with an )essay|(?<=with a )text"
    r"|(?<=with )(?:texts|essays|contributions|poems|stories|drawings|prints|woodcuts|engravings|maps)"
    r"|illustrations?|photographs?)"
    rf"(?: and notes)?(?: by)? [A-ZÀ-Þ][^,;]{{2,60}}\Z|{ADDED},? by [A-ZÀ-Þ][^,;]{{2,60}}\Z"
    r"|with (?:the )?text [a-z ]{5,60} by [A-ZÀ-Þ][^,;]{2,60}\Z"
    r"|[Tt]ranslated from (?:the )?(?:original )?[A-Z]\w+(?: original| text)?\Z"
    r"|with the (?:assistance|help) of [A-ZÀ-Þ][^,;]{2,60}\Z"
)
"""`with introduction by Leslie Green`, `intro. Margaret Canovan`: who wrote a part of the book (14.105); `translated
from the German`, whoever did; `with text revised and notes by P. H. Nidditch`."""


def credited(cursor: Cursor, words: str) -> bool:
    """Steps over the author of an introduction: no field holds one; an institution that produced a recording is who
    published it."""
    if cursor.draft.part or CREDITED_RE.match(words) is None:
        return False
    if words.startswith(PUBLISHED) and cursor.kind(cursor.at + 1) == "bracket":
        return False  # `Port Review, published by the Port Institute (1985)`: a periodical
    maker = words.removeprefix(PRODUCED) if words.startswith(PRODUCED) else ""
    house = PUBLISHED_RE.match(words) if words.startswith(PUBLISHED) else None
    if house or (maker and looks_like_organisation(maker, strict=True)):
        cursor.draft.put("publisher", house["house"] if house else maker)
        cursor.draft.published |= bool(house) and not (cursor.draft.quoted or cursor.draft.get("container"))
    return cursor.take()


PRODUCED: Final = "produced by "
PUBLISHED: Final = "published by "
PUBLISHED_RE: Final = lazy.regex(r"published by (?:the )?(?P<house>[^,;]{2,100}?)(?: on behalf of [^,;]{2,100})?\Z")
"""`published by Quay Press on behalf of the Quay Society`: whose the imprint is."""


def registered(cursor: Cursor, words: str) -> bool:
    """Steps over the number that a register gives the work: no field holds one."""
    return is_registered(words) and cursor.take()


RESOLUTION: Final = group("Res. ", "Resolution ", "resolution ")
RESOLUTION_RE: Final = lazy.regex(
    r"(?P<number>(?:UN(?:GA|SC)? |GA |SC |HRC |General Assembly |Security Council )?(?:Res\."
    r"|[Rr]esolution) (?:No\. )?\d{1,5}(?:/\d{1,4})?"
    r"(?:\s?\([A-Z-]{1,7}\))?)\Z"
)
"""`Resolution 1514 (XV)` behind the title of the resolution."""


def resolution(cursor: Cursor, words: str) -> bool:
    """The number of a resolution of the United Nations."""
    found = RESOLUTION_RE.match(words)
    if not found or not cursor.draft.get("title") or not any(name.literal for name in cursor.draft.authors):
        return False
    cursor.draft.put("number", found["number"])
    cursor.draft.said.add("treaty")
    return cursor.take()


def numbered(cursor: Cursor, words: str) -> bool:
    """`RFC 793`, `GAO-21-518`, `arXiv:1706.03762`: the number of a report, a standard or a preprint."""
    if words[-1].isdigit() and CODED_RE.match(words):
        cursor.draft.put("number", words)
        return cursor.take()
    if words[0] not in NUMBER_STARTS or cursor.draft.in_book or "archive" in cursor.draft.said:
        return False
    if cursor.draft.published and ROMAN_PAGE_RE.match(words):
        return False
    return put_number(words, cursor.draft) and cursor.take()


CODED_RE: Final = lazy.regex(r"(?:[A-Z]\.?){1,5} ?\(\d\d\) ?\d{1,4}\Z")
"""`CP (48) 8`: what a cabinet and its committees number their papers with."""

ROMAN_PAGE_RE: Final = lazy.regex(r"[IVX]{1,4}-\d{1,3}\Z")
"""`III-4`: a page counted by chapters, behind an imprint."""

REVIEW: Final = group("eview of ", "eview essay on ", "ev. of ")


def reviews(words: str) -> bool:
    """Whether words say that the work is a review of another."""
    return words[:1] in "rRbBfFeEuU" and REVIEW_RE.match(words) is not None


JOURNAL_RE: Final = lazy.regex(
    rf"Review of [A-ZÀ-Þ][\w’]+(?: (?:and|&|[A-ZÀ-Þ][\w’]+)){{0,4}},? \d{{1,3}}(?:, no\. \d{{1,3}})? "
    rf"\((?:[A-Z][a-z]{{2,8}}\.? )?{YEAR}\)[:,] (?:pp?\. )?\d"
)
"""`Review of Politics 23 (1961): 130`: a journal, since nothing but its volume, year and page stands behind."""


YEARS_AND_JOURNAL_RE: Final = lazy.regex(
    r"1\d{3}[-–](?:\d\d|1\d{3}|20\d\d), [A-ZÀ-Þ][^,;()\d]{3,90} \d{1,3}(?:, (?:no|nos|iss)\. \d| \()"
)
"""`review of Quays in Ruins, 1890–1920, Port Review 6, no. 2`: the years of which the title tells, before a journal."""


def review(cursor: Cursor, words: str) -> bool:
    """`review of Sweet Sorrow, by Jane Doe` (14.202): without a title of its own, that is what the review is called."""
    if not reviews(words) or JOURNAL_RE.match(cursor.text, cursor.pieces[cursor.at].start):
        return False
    draft, end = cursor.draft, 0
    last, behind = reviewed(cursor.text, cursor.pieces, cursor.at)
    if last:
        _take_reviewed(cursor, last, behind)
        return True
    for at in range(cursor.at + 2, min(cursor.at + 10, len(cursor.pieces)), 2):
        if cursor.kind(at) != "text":
            break
        if cursor.words(at).startswith(("by ", "directed by ", "ed. ", "edited by ")):
            end = at
            break
    if not end and (draft.get("title") and words[0].isupper()):
        return False  # a journal: `Review of Politics 12`
    years = cursor.pieces[cursor.at + 2].start if not end and cursor.kind(cursor.at + 2) == "text" else -1
    if years >= 0 and YEARS_AND_JOURNAL_RE.match(cursor.text, years):
        end = cursor.at + 2
    begin, cursor.at = cursor.at, end or cursor.at
    if cursor.next_text(cursor.at + 1) in ROLES:
        cursor.at += 2  # `by Ana Lima and Rui Costa, eds.`
    _put_reviewed(draft, cursor.text[cursor.pieces[begin].start : cursor.pieces[cursor.at].end])
    return cursor.take()


def _put_reviewed(draft: Draft, called: str) -> None:
    """What a review is called, with who made the work that it is of: its title, if it has none of its own."""
    draft.put("genre" if draft.get("title") else "title", called)


def _take_reviewed(cursor: Cursor, last: int, behind: int) -> None:
    """Takes the review of a book whose title ends with the piece `last`, as far as the periodical at `behind`."""
    while last + 2 < behind and cursor.kind(last + 1) == "," and cursor.kind(last + 2) == "text":
        last += 2  # `by Ana Lima`
    _put_reviewed(cursor.draft, cursor.text[cursor.pieces[cursor.at].start : cursor.pieces[last].end])
    piece = cursor.pieces[behind]
    if cursor.text.startswith("in ", piece.start):
        cursor.pieces[behind] = piece._replace(start=piece.start + 3)
    cursor.at = behind
    cursor.container_open = False


SMALL_SERIES_RE: Final = lazy.regex(
    r"(?P<genre>(?:(?:technical|working|discussion|research|policy|staff|occasional|white|background"
    r"|issue|briefing) ){1,2}(?:report|paper|brief|note|memo)s?)(?: series)?,? (?:no\. |number |#)?"
    r"(?P<number>[A-Z]{0,4}[ -]?\d[\w./-]{0,14})\Z"
    r"|(?P<bare>report|brief)s?,? (?:no\. |number |#)(?P<of_bare>\d[\w./-]{0,14})\Z"
)
"""`technical report TR 21.917`, `working paper no. 12`, `report no. 25` in small letters."""


def small_series(cursor: Cursor, words: str) -> bool:
    """What an institution issues, in small letters, with its number."""
    found = SMALL_SERIES_RE.match(words) if words[-1].isdigit() and words[0].islower() else None
    if not found:
        return False
    cursor.draft.put("genre", found["genre"] or found["bare"])
    cursor.draft.put("number", found["number"] or found["of_bare"])
    cursor.draft.said.add("report")
    return cursor.take()


RELEASE: Final = group("elease ", "elease, ")
RELEASE_RE: Final = lazy.regex(
    r"(?P<genre>(?:[Pp]ress|[Nn]ews|[Mm]edia) [Rr]elease):?,? (?:(?:[Nn]o\.?|[Nn]umber|[Nn]r\.?|#) ?)?"
    r"(?P<number>[A-Z]{0,8}(?:/[A-Z]{1,8}){0,3}[/–-]?\d[\w./–-]{0,20}"
    r"|(?:[A-Z]{2}/[A-Z]{2})? ?\((?:19|20)\d\d\) ?\d{1,4})\Z"
)
"""`press release IP/09/123`, `Press Release SG/SM/12345`, `Press Release No. 12-123`, `Press Release (2021)
086`."""


def release(cursor: Cursor, words: str) -> bool:
    """A release to the press and its number."""
    found = RELEASE_RE.match(words) if words[-1].isalnum() and not cursor.draft.in_book else None
    if not found or not cursor.draft.get("title"):
        return False
    cursor.draft.put("number", found["number"])
    say_genre(found["genre"], cursor.draft)
    return cursor.take()


SPECIAL_ISSUE: Final = group(
    "pecial issue of ", "pecial section of ", "pecial number of ", "pecial double issue of ", "pecial edition of "
)
SPECIAL_RE: Final = lazy.regex(
    r"(?:a (?:(?P<year>(?:19|20)\d\d) )?)?(?P<genre>[Ss]pecial (?:double )?(?:issue|section|number|edition))"
    r" of (?:the (?:journal )?(?=[A-Z]))?"
    r"(?P<journal>(?:al-)?[A-ZÀ-Þ].{2,80}?)"
    r"(?: (?:vol\. )?(?P<volume>\d{1,4}|[IVXL]{1,7})(?:[/.](?P<issue>\d{1,2}))?)?\Z"
)


def special_issue_of(cursor: Cursor, words: str) -> bool:
    """`in Ports and Empires, ed. Ana Lima, special issue of Port Review 12, no. 3 (2004)`: the journal is what holds
    the work, whatever the issue is called (14.178)."""
    draft = cursor.draft
    found = SPECIAL_RE.match(words) if not (draft.published or draft.get("volume")) else None
    if not found or (draft.get("container") and not draft.in_book):
        return False
    draft.stated["container"] = found["journal"]
    cursor.put_date(found["year"] or "")
    draft.put("volume", found["volume"] or "")
    draft.put("issue", found["issue"] or "")
    draft.put("genre", found["genre"].lower())
    draft.in_book, draft.quoted = False, True
    counted = COUNTED_RE.match(cursor.words_in_bracket(cursor.at + 1))
    draft.put("issue", counted["issue"] if counted else "")
    cursor.at += counted is not None
    return cursor.take()


COUNTED_RE: Final = lazy.regex(r"no\. (?P<issue>\d{1,4})\Z")
"""`the journal Transitions (no. 111)`."""


COMMITTEE_RE: Final = lazy.regex(r"ommittee (?:on|for) (?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)?\Z")
LAST_MATTER_RE: Final = lazy.regex(r"and (?:the )?[A-Z]|(?:[A-Z][\w’-]+ ){1,2}and (?:the )?[A-Z]")


def _take_matters(cursor: Cursor) -> None:
    """Takes the further matters with which a committee deals, the last behind `and`: `hearing before the Subcommittee
    on Privacy, Technology, and the Law of the Senate`."""
    matters: list[str] = []
    for step in (1, 3, 5):
        matters.append(cursor.next_text(cursor.at + step))
        if LAST_MATTER_RE.match(matters[-1]):
            cursor.draft.stated["event"] += f", {', '.join(matters)}"
            cursor.at += step + 1
            return
        if not matters[-1] or matters[-1].count(" ") > 1:
            return


def genre(cursor: Cursor, words: str) -> bool:
    """`PhD diss.`, `paper presented at`, `press release`: what the citation calls the work."""
    if cursor.groups & THESIS and read_thesis(words, cursor.draft):
        return cursor.take()
    if words.startswith("manuscript at ") and (page := read_locator(words.removeprefix("manuscript at "))):
        cursor.draft.add_locator(page)  # `Port L. Rev. (forthcoming 2026), manuscript at 7`
        return cursor.take()
    if cursor.groups & PRESENTED and read_presented(words, cursor.draft):
        if COMMITTEE_RE.search(cursor.draft.get("event")):
            _take_matters(cursor)
        return cursor.take()
    if _gathers(cursor.draft, words):
        cursor.draft.put("event", words.removeprefix("at ").removeprefix("the "))
        return cursor.take()
    if len(words) > (LONGEST_TESTIMONY if words.startswith("testimony ") else 80):
        return False
    if (
        (words[0].isupper() or words[0].isdigit() or words.startswith("the "))
        and words[-1] in "esn"
        and NAMED_LECTURE_RE.match(words)
        and (words[-1] != "s" or cursor.kind(cursor.at + 1) == ",")
        and not cursor.draft.get("container")
    ):
        lecture = words.removeprefix("the ")
        cursor.draft.put("genre", lecture)
        if lecture[0].isdigit():
            cursor.put_date(lecture[:4])  # `2009 Harbour Lectures, University of Lisbon`
        if words.rpartition(" ")[2][0].isupper():
            cursor.draft.said.add("speech")
        return cursor.take()
    if not cursor.groups & GENRE or not GENRE_RE.match(words):
        return _issued_as(cursor, words)
    special = (
        words in ASKED
        or (SOLD_ON_RE.match(words) is not None and cursor.kind(cursor.at + 1) in ("bracket", ","))
        or PREPARED_RE.match(words) is not None
        or (cursor.draft.get("container") and words.startswith(SPECIAL))
    )
    within_name = (
        words[0].isupper()
        and not special
        and (cursor.container_open or _names_periodical(words) or _proper(words) or _called_genre(cursor))
    )
    if within_name or NUMBERED_RE.search(words) or _series_of_house(cursor, words):
        return False
    last = _last_who_asked(cursor) if ASKED_BY_RE.match(words) else 0
    if last:
        if cursor.draft.get("genre") == words:  # taken before it was known who else asked
            del cursor.draft.stated["genre"]
        words = " ".join(cursor.text[cursor.pieces[cursor.at].start : cursor.pieces[last].end].split())
        cursor.at = last
    say_genre(words, cursor.draft)
    return cursor.take()


ASKED_BY_RE: Final = lazy.regex(r"[a-z -]{0,20}interview(?:ed)? (?:by|with) [A-ZÀ-Þ][^,]{2,50}\Z")


def _last_who_asked(cursor: Cursor) -> int:
    """The index of the last of several people who led an interview, with the last comma or without: `interview by Jane
    Doe, Ana Lima, and John Roe`."""
    for index in range(cursor.at + 2, cursor.at + 2 * MOST_WHO_ASK, 2):
        if cursor.kind(index - 1) != "," or cursor.kind(index) != "text":
            return 0
        name = cursor.words(index)
        people = name.removeprefix("and ").split(" and ")
        if not all(" " in person and looks_like_person(person) for person in people):
            return 0
        if len(people) > 1 or name.startswith("and "):
            return index
    return 0


MOST_WHO_ASK: Final = 8


LONGEST_TESTIMONY: Final = 160
"""Letters of `testimony on behalf of the Motion Picture Association of America to extend the term of copyright`."""

GATHERED_RE: Final = lazy.regex(
    r"(?:at )?(?:the )?(?:\d{1,3}(?:st|nd|rd|th) )?"
    r"(?:annual|biennial|international|national|joint|spring|fall|winter|summer) "
    r"(?:[a-z]{3,12} )?(?:meeting|conference|convention|congress|symposium|workshop)s? (?:of|on|for) (?:the )?[A-ZÀ-Þ]"
)


def _gathers(draft: Draft, words: str) -> bool:
    """Whether words behind a speech or a paper, in small letters, name the meeting that heard it: `keynote address,
    annual meeting of the Quay Society`."""
    heard = not draft.said.isdisjoint(("speech", "conference")) and not draft.get("event")
    return heard and GATHERED_RE.match(words) is not None


ASKED: Final = ("Q&A", "Q & A")
"""Questions and answers, as institutions call what they print of their experts."""

SPECIAL: Final = (
    "Special Issue",
    "Special issue",
    "Special Number",
    "Special number",
    "Annual Number",
    "Special Section",
    "Special section",
    "Special Double Issue",
)
"""What a journal calls an issue, behind its own name and before the volume."""

ISSUED_AS_RE: Final = lazy.regex(
    r"(?P<issuer>[A-ZÀ-Þ][^,:;()“”]{2,80}?)\s(?P<genre>(?:[Pp]ress|[Nn]ews|[Mm]edia) [Rr]elease|[Pp]ress [Ss]tatement"
    r"|[Ff]act [Ss]heet"
    r"|(?:white|working|discussion|policy|research) paper|(?:policy|issue) brief)"
    r"(?:\s(?:[Nn]o\. ?)?(?P<number>[A-Z]{0,6}[/–-]?\d[\w./–-]{0,14}))?\Z"
)
"""`Department of Labor news release no. USDL-20-1646`: who issued it, what it is, and its number."""


def _issued_as(cursor: Cursor, words: str) -> bool:
    """What the work is behind who issued it, as one piece; or what goes with a letter."""
    if words.startswith("comments on ") and cursor.draft.letter and cursor.draft.date:
        cursor.draft.put("genre", words)  # what goes with a letter: elsewhere a clause goes on so
        return cursor.take()
    draft = cursor.draft
    found = ISSUED_AS_RE.match(words) if draft.quoted and not draft.get("container") else None
    if not found or not looks_like_organisation(found["issuer"], strict=True):
        return False
    date = read_date(cursor.next_text(cursor.at + 1)) if found["genre"] == "Fact Sheet" else None
    if date and not date.day:
        return False  # a series, of which one appears in a month
    draft.put("container", found["issuer"])
    draft.put("number", found["number"] or "")
    say_genre(found["genre"], draft)
    return cursor.take()


def _called_genre(cursor: Cursor) -> bool:
    """`Notebook (blog)`: a bracket says what bears that name."""
    return cursor.words_in_bracket(cursor.at + 1).lower() in BRACKETED


def _series_of_house(cursor: Cursor, words: str) -> bool:
    """Whether `Policy Brief` stands before the institution whose series it is."""
    following = cursor.next_text(cursor.at + 1) if cursor.draft.quoted and words in HOUSE_SERIES else ""
    return following != "" and looks_like_organisation(following, strict=True)


HOUSE_SERIES: Final = frozenset({"Policy Brief", "Policy Briefs"})


def _names_periodical(words: str) -> bool:
    """`Oral History 26`: a journal's name may begin with what is else a genre."""
    head, _, last = words.rpartition(" ")
    return (head != "" and last.isdigit()) or periodical_kind(words) is not None


def _proper(words: str) -> bool:
    """`Manuscript Division`, `Diary of a Harbour Pilot`: a name that begins with what is else a genre."""
    found = GENRE_RE.match(words)
    rest = words[found.end() :] if found else ""
    titled = words.startswith(("Diary of ", "Notebook of ")) and rest.rpartition(" ")[2][:1].isupper()
    return (rest[:1] == " " and rest[1:2].isupper()) or titled
