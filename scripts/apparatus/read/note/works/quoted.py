"""Reads a citation whose title stands in quotation marks: an article, a chapter, a page, or a short form of one."""

from __future__ import annotations

import re
from typing import Final, Literal

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.containers.quoted_holders import settle_holder
from apparatus.read.note.head import put_authors
from apparatus.read.note.kinds.stated_kinds import CONSULTED_RE
from apparatus.read.note.lists import SMALL_WORDS, SPANISH_SURNAMES
from apparatus.read.note.names.asides import accounts
from apparatus.read.note.names.in_capitals import acronym
from apparatus.read.note.names.institutions import names_behind_title, put_body, without_body
from apparatus.read.note.names.library_headings import government
from apparatus.read.note.names.name_lists import initial_a
from apparatus.read.note.names.names import (
    LEADING_PARTICLES,
    looks_like_names,
    looks_like_person,
    read_names,
    split_names,
)
from apparatus.read.note.names.organisations import is_organisation, looks_like_organisation
from apparatus.read.note.names.periodical_kinds import of_another_language, periodical_kind
from apparatus.read.note.names.year_behind_names import without_paper, without_year
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.short_forms.repeats import take_pointer
from apparatus.read.note.statements.before_title import (
    CODED_RE,
    HOST_RE,
    HOSTS,
    TRANSLATED_RE,
    WORK_RE,
    WORKS,
    author_of_entry,
    dated_act,
    put_owner,
    without_genre,
    without_number,
    without_translator,
)
from apparatus.read.note.statements.behind import is_day
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.titles.own_script import behind_own_script
from apparatus.read.note.titles.quoted_titles import kind_behind, marked_title_end, remark_behind, title_quote
from apparatus.read.note.titles.series_in_marks import series_in_marks
from apparatus.read.note.titles.translated import translated_before
from apparatus.read.note.unpublished.repositories import kept_first
from apparatus.read.note.unpublished.spoken import read_said
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.given_names import is_given_name
from apparatus.read.note.words.named_kinds import PAPER, PAPER_SORT
from apparatus.read.note.words.patterns import ROLE_RE, SPEECH_RE, SPEECH_STARTS
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.signs import group
from apparatus.read.note.words.title_words import capital_share, foreign, title_of

QUOTATION: Final = group("“", "„", "«", "»", '"', "‘", "'")
REFERENCE_RE: Final = lazy.regex(
    r"\A(?:The )?(?:[A-Z][\w’-]+ ){0,5}(?:Encyclop(?:a?e|æ)dia\b|Dictionary\b|Wikipedia\Z)"
)
"""A reference work before its entry: `Encyclopaedia Britannica, “Harbour,”` (Chicago Manual 14.130)."""
ESPECIALLY_RE: Final = lazy.regex(r"[:,] (?:esp\.|especially|particularly) (?:pp?\. ?)?\d{1,4}[-–]\d{1,4}\Z")
ASIDE_RE: Final = lazy.regex(r"\s?\((?!eds?\b|trans\b|comps?\b)[^()]{1,40}\)|\s?\[[^\[\]]{1,40}\]")
"""The handle or pseudonym behind a name, as in a post (14.209)."""


def read_quoted(text: str, pieces: list[Piece], at: int) -> Found | None:
    """`Author, “Title,” …`; without anything that says where or when it appeared, it is a short form."""
    quote = _title_of_work(text, pieces, at)
    if quote < 0:
        return None
    if book := _book_in_marks(text, pieces, at, quote):
        return book
    draft = Draft(quoted=True)
    names = _names_before(text, pieces, at, quote, draft)
    if names is None:
        return None
    # `Doe’s review of the event, “…”` ends with what is reviewed
    mentioned = WORK_RE.search(names) if names.endswith(WORKS) or "s review o" in names else None
    if mentioned:
        names = names[: mentioned.start()].removeprefix("the ")
    names, body = without_body(names) if ", " in names else (names, "")
    if not _put_makers(text, pieces, quote, names, draft):
        return None
    _put_title(words_of(text, pieces[quote]), draft)
    kind = kind_behind(text, pieces, quote)
    after = behind_own_script(text, pieces, quote + 1 + bool(kind))
    end, index = take_pointer(text, pieces, after, draft, pieces[after - 1].end)
    if index > after and (names or _titled_before(draft)):
        draft.authors, draft.et_al = read_names(names, short=True) if names else ((), False)
        return Found(draft, end, index, "short", "short-title")
    if not remark_behind(text, pieces, quote):
        end, index = read_tail(text, pieces, after, draft)
    draft.pointed = ESPECIALLY_RE.search(text, pieces[quote].end, end) is not None
    _settle(names, body, mentioned, draft)
    if _says_nothing(names, mentioned, draft) or (not names and _told_of(text, end, draft)):
        return None
    if not names and _within_sentence(text, pieces[quote], draft):
        return None
    if not _in_known_book(text[end : end + 4], draft) and _form(draft) == "full":
        draft.put("genre", kind)
        return Found(draft, end, index, "full", "quoted-title")
    if not names and _is_said(text, pieces[at], pieces[quote], draft, last=index == len(pieces)):
        return None
    if names and draft.authors:
        draft.authors, draft.et_al = read_names(names, short=True)
    return Found(draft, end, index, "short", "short-title")


def _book_in_marks(text: str, pieces: list[Piece], at: int, quote: int) -> Found | None:
    """A book whose title, or whose series, stands in marks."""
    bracket = marked_title_end(text, pieces, quote) if quote == at and _behind_in(text, pieces[at]) else 0
    if bracket:
        return _marked_book(text, pieces, quote, bracket)
    return _book_of_series(text, pieces, at, quote) if quote > at and series_in_marks(text, pieces, at, quote) else None


def _title_of_work(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the quotation that is the title of what is cited; -1 if it is what somebody says, or kept there."""
    quote = title_quote(text, pieces, at)
    if quote == at and (_said_in(text, pieces, quote) or _said_alone(text, pieces, quote)):
        return -1
    return -1 if quote >= at + 2 and kept_first(text, pieces, at, quote) else quote


def _put_makers(text: str, pieces: list[Piece], quote: int, names: str, draft: Draft) -> bool:
    """Takes from the words before a title who wrote the work, or the work of reference or the newspaper that holds it;
    False if they are neither."""
    called = accounts(names, text, pieces[quote].end) if names[:1].islower() or names[:1] == "@" else []
    if called:
        draft.authors = tuple(Name(literal=name) for name in called)
        return True
    if names.endswith(" as") and translated_before(text, pieces[quote].start - len(names) - 1, names, draft):
        return True
    if names and REFERENCE_RE.search(names) and "," not in names:
        draft.put("container", names)
        return True
    return not names or _authors(names, draft) or _newspaper(text, pieces, quote, names, draft)


def _put_title(quoted: str, draft: Draft) -> None:
    """Takes the title out of its marks; it may be that of a speech."""
    draft.put("title", title_of(quoted))
    if draft.get("title")[:1] in SPEECH_STARTS and SPEECH_RE.match(draft.get("title")):
        draft.said.add("speech")


def _titled_before(draft: Draft) -> bool:
    """Whether the title itself points back to the note in which the work was cited."""
    return draft.refers_to_note > 0 and capital_share(draft.get("title")) >= TITLED


def _settle(names: str, body: str, mentioned: re.Match[str] | None, draft: Draft) -> None:
    """Takes what the words before the title tell beside names, if nothing behind it does, and who issued it or holds
    it."""
    if mentioned and mentioned["own"]:
        put_owner(mentioned["work"], draft)
    if body:
        put_body(draft, body)
    if not names:
        names_behind_title(draft)
    settle_holder(draft)


def _says_nothing(names: str, mentioned: re.Match[str] | None, draft: Draft) -> bool:
    """Whether a work is only mentioned in a sentence, or words of a sentence go on behind what is quoted in it."""
    if mentioned and not (draft.date or draft.get("container") or draft.get("url") or draft.locator):
        return True
    return not (names or draft.date or draft.get("url")) and _goes_on(draft.get("container"))


TOLD_RE: Final = lazy.regex(r"\)? (?:is|are|was|were|has been|have been|can be|may be) [a-z]")


def _told_of(text: str, end: int, draft: Draft) -> bool:
    """Whether a sentence goes on behind a title and its year that nobody signed: `“The Quay Manifesto” (1963) is kept
    at`."""
    alone = draft.date is not None and draft.date.is_year and draft.stated.keys() <= {"title"} and not draft.locator
    return alone and TOLD_RE.match(text, end) is not None


def _within_sentence(text: str, quote: Piece, draft: Draft) -> bool:
    """Whether a sentence goes on around words in marks, and `in` tells where something was and not what prints it: `the
    trial of “Fenians” in Great Britain through the end of the war in March 1869`."""
    told = draft.published or draft.editors or draft.locator or draft.get("url")
    if told or not draft.in_book or text[quote.end - 2] in ENDS_TITLE or text.startswith(",", quote.end):
        return False
    before = WORD_BEFORE_RE.search(text, max(0, quote.start - 24), quote.start)
    return before is not None and before["word"] not in BEFORE_TITLES


ENDS_TITLE: Final = frozenset(",.?!;")
WORD_BEFORE_RE: Final = lazy.regex(r"(?<![\w’'])(?P<word>[a-zß-ÿ]{2,})\s\Z")
BEFORE_TITLES: Final = frozenset({
    "see", "also", "in", "by", "cf", "his", "her", "their", "its", "my", "our", "the", "this", "that", "and", "or",
    "article", "chapter", "called", "contribution", "editorial", "entitled", "entry", "essay", "feature", "interview",
    "introduction", "lecture", "letter", "notice", "paper", "piece", "poem", "post", "preface", "report", "review",
    "sketch", "speech", "story", "tale", "talk", "titled", "under", "work",
})  # fmt: skip
"""What stands before a title in a sentence that cites it."""


def _is_said(text: str, first: Piece, quote: Piece, draft: Draft, *, last: bool) -> bool:
    """Whether words in marks, of which nobody is told as the author, are what somebody said, and no title; `last` if
    nothing stands behind the citation that begins with `first`."""
    title = draft.get("title")
    led = text[quote.end - 2] == "," or text.endswith(("See ", "see ", "see also "), 0, first.start)
    cited = draft.locator and last and title[:1].isupper() and led
    if not cited and capital_share(title) < TITLED and (_sentences(text, quote, title) or not foreign(title)):
        return True
    return not draft.locator and SAYS_WHAT_RE.search(text, 0, quote.start) is not None  # `One word: “Never.”`


def _sentences(text: str, quote: Piece, title: str) -> bool:
    """Whether words in any language are too long for a title, or end as sentences do."""
    blanks = title.count(" ")
    stopped = text[quote.end - 2] == "." or SENTENCE_RE.search(title) is not None
    return blanks > (LEAST_SAID if stopped else LONGEST_SAID)


SENTENCE_RE: Final = lazy.regex(r"[a-zß-ÿ]{3}\. [A-ZÀ-Þ]")
LEAST_SAID: Final = 15
"""Blanks in a sentence that is surely no title, if a stop ends it."""
LONGEST_SAID: Final = 40
"""Blanks in the title of a book in any language; more are sentences."""

SAYS_WHAT_RE: Final = lazy.regex(
    r"[a-zß-ÿ]\s(?!(?:see|also|in|from|of|by|here|title|titled|source|articles?|essays?|books?|works?|chapters?|papers?|pieces?"
    r"|references?|following|follows|sources|stor(?:y|ies)|reports?|stud(?:y|ies))\b)[a-zß-ÿ]{2,}:\s\Z"
)
"""What leads up to words that somebody said, and to no work."""


def _marked_book(text: str, pieces: list[Piece], quote: int, bracket: int) -> Found:
    """A book whose title only begins with words in marks, up to the bracket with its imprint."""
    draft = Draft()
    draft.put("title", text[pieces[quote].start : pieces[bracket - 1].end])
    end, index = read_tail(text, pieces, bracket, draft)
    return Found(draft, end, index, "full", "published")


def _book_of_series(text: str, pieces: list[Piece], at: int, quote: int) -> Found:
    """A book whose series alone stands in marks, behind its author and title."""
    draft = Draft()
    put_authors(words_of(text, pieces[at]), "", draft)
    draft.put("title", text[pieces[at + 2].start : pieces[quote - 2].end])
    draft.put("series", title_of(words_of(text, pieces[quote])))
    behind = quote + 1 + (quote + 1 < len(pieces) and pieces[quote + 1].kind == ",")
    if pieces[behind].kind == "text" and not known_place(words_of(text, pieces[behind])):
        draft.put("publisher", words_of(text, pieces[behind]))
        behind += 1
    draft.published = True
    end, index = read_tail(text, pieces, behind, draft)
    return Found(draft, end, index, "full", "published")


def _names_before(text: str, pieces: list[Piece], at: int, quote: int, draft: Draft) -> str | None:
    """The words before a title without what they tell beside names, which goes into the draft; None if they lead up to
    what somebody says."""
    names = words_before(text, pieces, at, quote) if quote > at else ""
    if dated_act(names, draft):
        return ""
    if pieces[quote - 1].kind == "text" and names.startswith(TOPIC_HEADS):
        return None
    translated = TRANSLATED_RE.match(names) if names.endswith("]") else None
    if translated and is_organisation(translated["meaning"]):
        draft.authors, names = (Name(literal=translated["name"]),), ""
    if names[-1:] == ":":
        names = names.removesuffix(":").rstrip()
        if capital_share(words_of(text, pieces[quote])) < TITLED:
            return None  # `Moreover: “But if the quays …”`: what somebody says
    names = without_translator(names, draft)
    if names.endswith(("s.v.", "s.v")):
        names = author_of_entry(text, pieces, quote, names)
    if names[-1:] == ")" or names[-1:].isdigit():
        names = without_year(names, draft)
    elif ", 1" in names or ", 2" in names or " 19" in names or " 20" in names or " 18" in names:
        names = without_paper(names, draft)
    names = _without_issue(names, draft) if names[-1:].isdigit() else names
    if "(@" in names:
        draft.said.add("post")  # `Ana Lima (@analima), “Ports Are Closed,” May 3, 2019`
    if ("(" in names or "[" in names) and not (CODED_RE.match(names) or government(names)):
        names = ASIDE_RE.sub("", names)
    names = read_said(without_genre(text, without_number(names, draft), draft), draft)
    names = names.removesuffix(".") if names in ("idem.", "eadem.") else names
    if names.endswith(HOSTS):
        names = HOST_RE.sub("", names)
    if names.endswith(("’s", "'s")) and pieces[quote - 1].kind == "text":
        names = names[:-2].removeprefix("the ")  # `Lima’s “Harbours,” Port Review 3 (1981)`
    return names


TOPIC_HEADS: Final = ("On ", "For ", "About ", "Regarding ", "Concerning ", "As for ", "As to ", "In ")
"""How words begin that tell of what a source is, before words in marks and no comma: `On Thomsonian “Quays,” see`."""


def _without_issue(names: str, draft: Draft) -> str:
    """A body's name without what it issued, and when."""
    issued = ISSUED_RE.search(names)
    if not issued:
        return names
    draft.date = read_date(issued["day"])
    draft.put("genre", issued["genre"])
    return names[: issued.start()]


ISSUED_RE: Final = lazy.regex(
    r",? (?P<genre>(?:(?:joint )?(?:press|news|media) )?(?:release|statement)|news|communiqué|announcement|fact ?sheet)"
    r"(?: of|,) (?P<day>\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d|[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d)\Z"
)
"""`Port Council press release of 22 May 2023` before a title."""


def _behind_in(text: str, piece: Piece) -> bool:
    """Whether `in` leads up to a piece."""
    return IN_BEFORE_RE.search(text, max(0, piece.start - 4), piece.start) is not None


IN_BEFORE_RE: Final = lazy.regex(r"(?<![\w-])[Ii]n\s\Z")


def _goes_on(container: str) -> bool:
    """Whether what was taken for a container is the rest of a sentence: `“soft power,” the country has a …`."""
    said = container.rpartition(" ")[2] in SMALL_WORDS or (" " in container and capital_share(container) < SAID)
    return said and not foreign(container)


TITLED: Final = 0.6
"""The share of capitals that a title has at least."""

SAID: Final = 0.5
"""The share of capitals that a container has at least."""


def _said_in(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a second quotation behind `in` shows that the first is what is said there: `“…,” in “Title,” in Book`."""
    at = quote + 1 + (quote + 1 < len(pieces) and pieces[quote + 1].kind == ",")
    return at + 1 < len(pieces) and pieces[at + 1].kind == "quote" and words_of(text, pieces[at]) == "in"


SAYS_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][\w’'-]+ (?:said|says|told|writes|wrote|noted|explained|recalled|remarked|argued|observed|declared"
    r"|added)\b"
    r"|(?:in|here) (?:this|that|the present|our)"
    r" (?:context|sense|case|connection|usage|article|essay|chapter|note|passage)\b"
)
"""`“I owe George a lot,” Witkin said.` `“Vulgate” in this context refers to …`"""

SAID_THERE_RE: Final = lazy.regex(r"\s?;\s[Ii]bid\b")
LONGEST_TITLE: Final = 16


def _said_alone(text: str, pieces: list[Piece], quote: int) -> bool:
    """Whether a quotation that nothing follows but a semicolon is what the source behind it says, in whatever language:
    `“Je cherche à comprendre …”; ibid., 8`."""
    if quote + 1 < len(pieces):
        following = pieces[quote + 1 + (pieces[quote + 1].kind == "," and quote + 2 < len(pieces))]
        return following.kind == "text" and SAYS_RE.match(text, following.start, following.end) is not None
    return SAID_THERE_RE.match(text, pieces[quote].end) is not None or (
        text.startswith(";", pieces[quote].end) and len(words_of(text, pieces[quote]).split()) > LONGEST_TITLE
    )


def _newspaper(text: str, pieces: list[Piece], quote: int, name: str, draft: Draft) -> bool:
    """Whether a newspaper of another language, which has small letters in its name, stands in the author's place before
    a headline and its day: `Krasnaia zvezda, “The Harbour Is Open,” March 15, 2023`."""
    if pieces[quote - 1].kind != "," or not of_another_language(name):
        return False
    day = quote + 2 + (quote + 3 < len(pieces) and pieces[quote + 1].kind == "square")
    if day >= len(pieces) or pieces[day - 1].kind != "," or not is_day(text, pieces[day]):
        return False
    draft.put("container", name)
    draft.said.add("newspaper")
    return True


def _authors(names: str, draft: Draft) -> bool:
    """Reads the names before a quoted title; False when they are no names."""
    head, comma, last = names.rpartition(",")
    if not comma and names.endswith(ROLES):
        head, comma, last = names.rpartition(" ")
    role = ROLE_RE.match(last.strip()) if comma else None
    bare = head if role else names
    if _mixed(bare) or LEAD_RE.match(bare) or bare.endswith(LEADING_UP):
        return False
    if ": " in bare and all(looks_like_organisation(part, strict=True) for part in bare.split(": ")):
        draft.authors = (Name(literal=bare),)
        return True
    issued = ISSUED_AS_RE.search(bare) if not role and bare[-1] in "eflorst" else None
    if issued:
        draft.put("genre", issued["genre"])
        names = bare = bare[: issued.start()]
    if not looks_like_names(bare) and not initial_a(bare):
        words = bare.split()
        if BRAND_RE.match(bare):
            draft.authors = (Name(literal=bare),)
            return True
        if len(words) > 6 or any(w[0].islower() and w not in IN_A_NAME for w in words) or words[0][0].islower():
            return False
    put_authors(names, role["role"].lower() if role else "", draft)
    return True


BRAND_RE: Final = lazy.regex(r"[a-z]{1,2}[A-Z][A-Za-z]{1,14}(?: [A-Z]\w+){0,3}\Z")
"""`eBay`, `dLOC`, `eLife Sciences`: a name that begins with a small letter."""

ROLES: Final = (" ed.", " eds.", " (ed.)", " (eds.)", " (ed)", " (eds)")
"""What somebody did, behind a name and a space."""

IN_A_NAME: Final = SMALL_WORDS | {"contributors"}
"""What the name of authors may hold in small letters: `Wikipedia contributors`."""

LEADING_UP: Final = (" to", " of", " on", " in", " from", " for")
"""What no name ends with: `Annotation to “Ordinance”`."""

LEAD_RE: Final = lazy.regex(r"(?:See|For|On|As|In|Also|But|Compare)\s(?:[a-z][\w’-]*\s){1,6}[A-Z]")
"""`See cases in Jane Doe and John Roe, “…”`: prose leads up to the names."""

ISSUED_AS_RE: Final = lazy.regex(
    r"(?<=[\w.’)])\s(?P<genre>press release|news release|media release|press statement|fact sheet|white paper|report"
    rf"|editorial|{PAPER_SORT} {PAPER}|Press Release|Fact Sheet)\Z"
)
"""`European Commission press release, “…”`: what the work is, behind who issued it."""

PAGES_RE: Final = lazy.regex(r", \d{1,4}(?:[-–]\d{1,4})?, ")
"""A page among what should be names shows that a citation ends there."""


def _mixed(names: str) -> bool:
    """Whether a list holds surnames and other words: `Foner, Free Soil, Free Labor, and Fields` are two citations."""
    if ", " not in names:
        return False
    if PAGES_RE.search(names):
        return True
    if ", and " not in names:
        return False
    first, *others = split_names(names)
    if any(other[0].isdigit() for other in others):
        return True  # `Davis, Return, 70, and Finlay`
    lone = " " not in first and not acronym(first)
    return lone and any(
        " " in other
        and other[0].isupper()
        and other.partition(" ")[0] not in LEADING_PARTICLES
        and not is_organisation(other)
        for other in others[:-1]
    )


def _surname_alone(draft: Draft) -> bool:
    return len(draft.authors) == 1 and not draft.authors[0].given


def _repeated_with_year(draft: Draft) -> bool:
    """`Lima, ‘Harbour Keepers’, 2007, p. 304`, `Lima, ‘Harbour Keepers’, forthcoming`: a surname alone, and nothing but
    the year says where."""
    date = draft.date
    bare = (
        date is not None and not (date.month or date.season) and (not date.literal if draft.locator else not date.year)
    )
    if not bare or not _surname_alone(draft):
        return False
    literal = draft.authors[0].literal
    lone = draft.authors[0].family if not literal else " " not in literal and looks_like_person(literal)
    return bool(lone) and not (draft.stated.keys() - {"title"} or draft.accessed or draft.said)


def _form(draft: Draft) -> Literal["full", "short"]:
    """Full when the citation states where or when the work appeared; short otherwise (Chicago Manual 14.29-30)."""
    dated = draft.date is not None or draft.accessed is not None
    if _repeated_with_year(draft):
        return "short"
    if draft.get("number").isdigit() and draft.locator and _surname_alone(draft) and len(draft.stated) == 2:
        draft.add_locator(f"no. {draft.stated.pop('number')}")  # `Lima, “Album 1,” 37, no. 76`
    if (
        dated
        or draft.published
        or draft.get("number")
        or draft.get("url")
        or draft.get("doi")
        or draft.said - {"speech"}
    ):
        return "full"
    named = any(name.given for name in (*draft.authors, *draft.editors))
    if draft.get("container") and all(" " in name.literal for name in draft.authors):
        return "full"
    paged = draft.locator and draft.stated.keys() <= {"title"} and not draft.in_book
    bare = draft.stated.keys() <= {"title"} and not draft.in_book and not any(map(_in_full, draft.authors))
    return "full" if named and not paged and not bare else "short"


def _in_known_book(following: str, draft: Draft) -> bool:
    """Whether nothing but a title says what holds a piece of nobody’s: `“Locations,” in Ropes and Quays`; with figures
    for what follows, the title goes on: `in Laws of the Quay. 1500–1848`."""
    if following.strip(". ").isdigit():
        return False
    if not draft.in_book or capital_share(draft.get("title")) < TITLED:
        return False
    if draft.authors or draft.editors or draft.translators or draft.container_authors or draft.date or draft.accessed:
        return False
    container = draft.get("container")
    named = periodical_kind(container) or CONSULTED_RE.search(container) or is_organisation(container)
    return not named and draft.stated.keys() <= {"title", "container"}


def _in_full(name: Name) -> bool:
    """Whether a given name is written out: initials may tell two surnames apart in a short form (14.32)."""
    if name.given.endswith("ez") and name.given in SPANISH_SURNAMES and not is_given_name(name.given):
        return False  # `Martínez Lima, “Quays”`: two family names
    return any(len(word) > 1 and not word.endswith(".") for word in name.given.split())
