"""Takes off what stands beside the names before a quoted title: a number, a translator, what somebody did.

Comes in: the words before a title and the draft. Comes out: the names alone.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.lists import GOVERNMENTS, PLACES
from apparatus.read.note.names.institutions import as_surname
from apparatus.read.note.names.name_lists import CREDIT_RE
from apparatus.read.note.names.names import looks_like_names, read_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.statements.numbered import report_number
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.named_kinds import DATA_ENDS
from apparatus.read.note.words.shelf_marks import OFFICE_RE
from apparatus.read.note.words.signs import either_case, group, groups_in

ISSUED_RE: Final = lazy.regex(
    r"(?<=[a-z’']),? (?P<number>(?:Directive|Instruction|Manual|Circular|Bulletin|Regulation|Notice|Order)"
    r"(?: No\.)? [A-Z]{0,3}-?\d[\w.-]{0,12})\Z"
)
"""`Department of Defense Directive 3000.09`: who issued it, and its number."""

RESOLVED_RE: Final = lazy.regex(
    r"(?<=Assembly|.Council),? (?P<number>[Rr]esolution \d{1,5}(?:/\d{1,4})?(?: ?\([IVXLC]{1,7}\))?)\Z"
)
"""`UN General Assembly Resolution 68/167`."""

TRANSLATED_RE: Final = lazy.regex(r"(?P<name>[^\[\],“”\"]{2,80}) \[(?P<meaning>[^\[\]]{4,100})\]\Z")
"""`Waijiaobu [Ministry of Foreign Affairs]`: the translation says that the author is an organisation."""

DOCUMENT_RE: Final = lazy.regex(
    r",\s(?P<number>[A-Z][A-Za-z-]+(?:\s[A-Z][A-Za-z-]+){0,3}\s(?:[Nn]o\.\s)?\d[\w./-]{0,16})\Z"
)
"""A numbered document before its title in quotation marks."""

_HOSTS: Final = (
    "host", "co-host", "presenter", "narrator", "moderator", "producer", "creator", "artist", "composer", "writer",
    "performer", "singer", "reporter", "photographer",
)  # fmt: skip

HOSTS: Final = (*_HOSTS, *(host + "s" for host in _HOSTS))

EPISODE_RE: Final = lazy.regex(
    r"(?:\A|, )(?P<show>[A-Z0-9][^,]{1,60}), (?:(?P<podcast>podcast)\Z|(?P<told>podcast, )?"
    r"(?:(?:season|series) \d{1,3}, )?(?:[Ee]pisode|[Ee]p\.) \d{1,4}\Z)"
)
"""`The Wire, season 4, episode 13, “Final Grades”`, `Ana Lima, host, Harbour Hour, podcast, episode 3, “Quays”`
(14.265, and in the 18th edition 14.168)."""

ORDER_RE: Final = lazy.regex(
    r"(?:Exec\. Order|Executive Order|Proclamation|Presidential Directive)(?: No\.)? [\d,]{2,7}\Z"
    r"|(?:National Security |Presidential |Homeland )(?:Decision )?Directive/[A-Z]{2,4}-\d{1,3}\Z"
    r"|(?:National|Presidential|Homeland) (?:[A-Z]\w+ ){0,3}(?:Directive|Memorandum|Finding)[ -]\d{1,4}\Z"
    r"|(?:(?:Federal|Presidential|Government|Ministerial|Royal|Supreme|Executive|Constitutional|Organic|Basic) ){0,2}"
    r"(?:Law|Decree|Act|Order|Ordinance|Edict)(?: [Nn]o\.)? [A-Z]{0,3}-?\d[\w./-]{0,12}\Z"
)
"""`Executive Order 14110`, `Federal Law No. 99-FZ`: what a state orders, by its number."""


_ACT: Final = (
    r"(?:(?:Federal|Presidential|Government|Ministerial|Royal|Supreme|Executive|Constitutional|Organic|Basic) ){0,2}"
    r"(?:Law|Decree|Act|Order|Ordinance|Edict|Resolution)"
)
DATED_ACT_RE: Final = lazy.regex(
    rf"(?P<kind>{_ACT}(?: (?:of|on|to) (?:the )?[A-ZÀ-Þ][\w’-]*"
    r"(?: (?:(?:of|on|to|and|the) ){0,2}[A-ZÀ-Þ][\w’-]*){0,12})?)"
    rf"(?:,? (?:of|dated) (?P<first>{EXACT_DAY}),?)? (?P<number>[Nn]o\. ?[A-Z]{{0,3}}-?\d[\w./-]{{0,14}})"
    rf"(?:,? (?:of |dated )?(?P<day>{EXACT_DAY}))?\Z"
)
"""`Federal Law of July 27, 2006, No. 149-FZ`, `Decree of the President of Quayland No. 683, December 31, 2015`."""


ACT_OF_LAND_RE: Final = lazy.regex(rf"{_ACT} of (?:the )?(?P<land>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){{0,3}})\Z")
"""`Law of Ukraine “On Media,” No. 2849-IX`."""
LANDS: Final = PLACES | GOVERNMENTS


def dated_act(names: str, draft: Draft) -> bool:
    """Takes the kind, the number and the day of a law from the words before its title; whether they tell these."""
    of_land = ACT_OF_LAND_RE.match(names) if " of " in names else None
    if of_land and of_land["land"].lower() in LANDS:
        draft.said.add("law")
        draft.put("genre", names)
        return True
    found = DATED_ACT_RE.match(names) if " No" in names or " no" in names else None
    if not found or not (found["first"] or found["day"] or " of " in found["kind"]):
        return False
    draft.said.add("law")
    draft.date = read_date(found["first"] or found["day"] or "")
    draft.put("genre", found["kind"] if found["first"] else "")
    draft.put("number", found["number"] if found["first"] else f"{found['kind']} {found['number']}")
    return True


DIVISION_RE: Final = lazy.regex(
    r"(?:Query|Chapter|Chap\.|Book|Part|Section|Canto|Letter|Lecture|Article|Scene|Act|Volume|Appendix)"
    r" (?:[IVXLC]+|\d{1,3})\Z|Appendix [A-Z]\Z"
)
"""The part of a book that bears the title: `Chapter 4, “Laws,” in …`."""

ROMAN: Final = frozenset("IVXLC")


CODED_RE: Final = lazy.regex(
    r"[A-Z]{1,5} ?\(\d\d\) ?\d{1,4}\Z|[A-Z]{2,5} \d{1,5}(?:[./–-]\d{1,4}){0,3}\Z|[A-Z]{2,5}/\d{1,4}(?:/\d{1,2})?\Z"
)
"""`JIC(54)37`, `NSC 68`, `PPS/58`: what a committee numbers its papers with."""


PATENT_RE: Final = lazy.regex(
    r"(?:(?:U\.?S\.?|British|French|German|European|Canadian|Australian|Japanese) )?"
    r"Patent (?:[Nn]os?\. )?[\d,/]{5,14}\Z"
)
"""`U.S. Patent 6,285,999, “Method for Node Ranking”`: its number, in which commas part thousands."""


PART_RE: Final = lazy.regex(
    r"(?<=[\w.]), (?P<part>(?:[Bb]ook|[Bb]k\.|[Pp]art|[Pp]t\.|[Cc]anto) (?:[IVXLC]{1,6}|\d{1,3}))\Z"
)
"""`Pliny the Elder, Book XXXVII, “Precious Stones,”`: of the work that holds what follows."""


def without_number(names: str, draft: Draft) -> str:
    """Takes a number off the words before a title: `CIA, National Intelligence Estimate 11-4-54, “…”`."""
    lettered = names[-1:] in ROMAN or names.endswith(" podcast") or names.startswith("Appendix ")
    if not (lettered or any(map(str.isdigit, names[-7:]))):
        return names
    episode = EPISODE_RE.search(names)
    if episode:
        draft.put("container", episode["show"])
        if episode["podcast"] or episode["told"]:
            draft.put("genre", "podcast")
        else:
            draft.said.add("film")
        return names[: episode.start()]
    if DIVISION_RE.match(names):
        draft.add_locator(names)
        return ""
    if part := PART_RE.search(names):
        draft.add_locator(part["part"])
        return names[: part.start()]
    if ORDER_RE.match(names):
        draft.put("number", names)
        draft.said.add("law")
        return ""
    if "Patent " in names and PATENT_RE.match(names):
        draft.put("number", names)
        draft.put("genre", "patent")
        return ""
    if OFFICE_RE.match(names):
        draft.put("archive_location", names)
        draft.said.add("archive")
        return ""
    if CODED_RE.match(names) or (names[1:2].isupper() and report_number(names)):
        draft.put("number", names)
        return ""
    resolved = RESOLVED_RE.search(names)
    if resolved:
        draft.said.add("treaty")
    found = resolved or DOCUMENT_RE.search(names) or ISSUED_RE.search(names)
    if not found:
        return names
    draft.put("number", found["number"])
    return names[: found.start()]


def without_translator(names: str, draft: Draft) -> str:
    """Takes who translated the work before it off `translated by Jane Doe as “Title”`."""
    if not names.endswith(" as") or not looks_like_names(names[:-3]):
        return names
    draft.translators = read_names(names[:-3])[0]
    return ""


KEEPS_DATA_RE: Final = lazy.regex(
    r"(?:(?:U\.S\.|US|National|Central|Federal) )?(?:Bureau|Office|Cent(?:er|re)|Department|Division|Directorate"
    r"|Institute|Agency|Service|Board|Committee|Council)\b"
)
"""`Bureau of Labor Statistics`: a part of the institution before it."""


def without_data(names: str, draft: Draft) -> str:
    """Takes the collection of data off the names that stand before one of its tables: `World Bank, World Development
    Indicators, “…”`."""
    people, comma, data = names.rpartition(", ")
    if not comma or not data[0].isupper() or KEEPS_DATA_RE.match(data) or not looks_like_names(people):
        return names
    draft.put("container", data)
    draft.said.add("web")
    return people


GENRES: Final = frozenset({
    "introduction", "foreword", "preface", "afterword", "lecture", "keynote", "keynote address", "talk", "speech",
    "remarks", "testimony", "study", "review", "book review", "film review", "review essay", "editorial", "commentary",
    "comment", "opinion", "op-ed", "interview", "essay", "article", "discussion", "obituary", "letter to the editor",
    "memorandum", "memo", "white paper", "working paper", "discussion paper", "fact sheet", "press release",
    "briefing paper", "background paper", "policy paper", "position paper", "position statement", "staff study",
    "talking points", "field notes", "radio script", "unpublished manuscript", "action memorandum",
    "memorandum of conversation", "memcon", "record of conversation",
    "information memorandum", "intelligence report", "background note", "briefing memorandum",
    "news release", "media release", "press statement", "policy brief", "report", "blog", "blog post", "video",
    "podcast", "poem", "statement", "prepared statement", "opening statement", "written statement", "joint statement",
    "written testimony", "oral testimony", "prepared testimony", "prepared remarks", "opening remarks",
})  # fmt: skip


RELEASES: Final = tuple(
    f"{kind} {word}, "
    for kind in ("Press", "News", "Media")
    for word in ("Release", "release", "Statement", "statement")
)
"""What may stand before who issued it: `Press release, Quay Corp., “…”`."""


def without_genre(text: str, names: str, draft: Draft) -> str:
    """Takes off the names what the work is: `Jane Doe, Lecture: “Harbours,” …`, `White House, Fact Sheet, “…”`, `Jane
    Doe, typescript for “Harbours,” …`; or who wrote it down: `Louis Armstrong, as told to Jane Doe, “…”`."""
    if not names:
        return names
    names = without_data(names, draft) if names.endswith(DATA_ENDS) else names
    if names[0] in "PNM" and names.startswith(RELEASES):
        genre, _, names = names.partition(", ")
        draft.put("genre", genre.lower())
    people, _, genre = names.rpartition(", ")
    if genre.lower() in ("response to", "reply to") and people in ASSISTANTS:
        draft.put("genre", "response")
        return people
    if genre.lower() in GENRES:
        draft.put("genre", genre.lower())
        return people
    if genre[:1] == "@" and people:
        return people  # `Ana Lima, @analima, “…”`: the name under which she posts
    if genre.startswith(("with ", "as told")) and CREDIT_RE.match(genre):
        return people
    found = DOCUMENT_BEFORE_RE.match(names) if groups_in(text) & NOUNS and NOUNS_RE.search(names) else None
    if not found:
        return names
    genre = found["about"] or found["alone"] or found["received"]
    draft.put("genre", genre)
    draft.said |= {"speech"} if genre.lower().endswith(("testimony", "remarks")) else set()
    return found["people"] or ""


ASSISTANTS: Final = frozenset({
    "ChatGPT", "GPT-4", "GPT-3", "GPT-4o", "Claude", "Gemini", "Bard", "Copilot", "Bing Chat", "Perplexity", "DeepSeek",
    "Llama", "DALL-E", "DALL·E", "Midjourney", "Stable Diffusion",
})  # fmt: skip
"""Programs that answer a question, which stands for the title: `ChatGPT, response to “…,” OpenAI` (CMOS18 14.112)."""

_NOUNS: Final = (
    r"(?:[Pp]hotograph|[Tt]ypescript|[Mm]anuscript|[Ss]cript|[Dd]raft|[Ss]ketch|[Nn]otes?|[Tt]ranscript"
    r"|[Pp]rogram(?:me)?|[Oo]utline|[Pp]roposal|[Pp]ress [Rr]elease|[Ff]l[iy]er|[Pp]oster|[Ii]nvitation|[Cc]hecklist"
    r"|[Bb]rochure|[Pp]rospectus|[Cc]ontract|[Aa]nnouncement|[Mm]emo(?:randum)?|[Tt]elegram|[Cc]able|[Pp]amphlet"
    r"|[Ll]eaflet|[Cc]ircular|[Pp]ostcard|[Dd]ata [Ss]heet|[Ww]all [Tt]ext|[Ll]abel|[Ss]tatement"
    r"|[Tt]estimony|[Rr]emarks)"
)
_MADE: Final = (
    r"(?:[Tt]yped|[Tt]ypewritten|[Hh]andwritten|[Mm]imeographed|[Uu]npublished)"
    r" (?:[Dd]escription|[Rr]eport|[Ee]ssay|[Pp]aper|[Aa]rticle|[Ss]tudy|[Ll]ecture|[Mm]emoir|[Hh]istory)"
)
"""`Typewritten description “Quays of Port Ada”`: how a document was made, and what it is."""
NOUNS: Final = group(
    *either_case(
        "typed ", "typewritten ", "handwritten ", "mimeographed ", "unpublished ",
        "photograph", "script", "draft", "sketch", "note", "program", "outline", "proposal", "release", "flier",
        "flyer", "poster", "invitation", "checklist", "brochure", "prospectus", "contract", "announcement", "memo",
        "telegram", "cable", "pamphlet", "leaflet", "circular", "postcard", "sheet", "wall", "label", "statement",
        "testimony", "remarks",
    )
)  # fmt: skip
NOUNS_RE: Final = lazy.regex(rf"(?:{_NOUNS}|{_MADE})\b")
DOCUMENT_BEFORE_RE: Final = lazy.regex(
    r"(?:(?P<people>[A-ZÀ-Þ].*), )?(?:"
    rf"(?P<about>(?:(?:Concert|Exhibition|Draft|Final|Typed|Opening|Original) |(?:[a-z-]+ ){{0,3}}){_NOUNS})"
    r" (?:(?:for|at|before|to) (?:the |a )?(?:[Hh]earing|[Cc]onference|[Pp]anel)(?:,? (?:on|entitled|titled))?"
    r"|for|of|to|on|entitled|titled)"
    rf"|(?P<alone>(?:(?:[A-Z][a-z]+ ){{1,2}}(?:Data Sheet|Memorandum|Typescript|Wall Text)|{_NOUNS}|{_MADE}))"
    r"|(?P<received>(?:Memorandum|Memo|Telegram|Cable|Briefing|Note) (?:for|to) (?:the )?[A-ZÀ-Þ][^,;]{2,60}))\Z"
)
"""A document whose title stands in quotation marks, or that is about what does: `Press release for “Harbours,”`."""


def author_of_entry(text: str, pieces: list[Piece], quote: int, names: str) -> str:
    """Who wrote the entry that `s.v.` names, if the work of reference stands behind it: `Abbas Amanat, s.v. “Eʿtemād,”
    in Encyclopaedia Iranica`."""
    author = names.rpartition(",")[0].strip()
    behind = pieces[quote + 1 : quote + 3]
    held = any(
        piece.kind == "text" and (text.startswith("in ", piece.start) or text[piece.start].isupper())
        for piece in behind
    )
    return author if held and " " in author and looks_like_names(author) and not REFERENCE_RE.search(author) else names


HOST_RE: Final = lazy.regex(rf",?\s(?:{'|'.join(HOSTS)})\Z")
"""What somebody did for a broadcast or a recording: `Ezra Klein, host, “…”` (14.263-267)."""

_WORKS: Final = (
    "paper", "article", "essay", "chapter", "piece", "lecture", "talk", "op-ed", "review", "series", "story", "poem",
    "report", "study", "column", "post", "entry", "speech", "contribution", "interview",
)  # fmt: skip

WORKS: Final = (*_WORKS, " in")

WORK_RE: Final = lazy.regex(
    rf"(?<=[a-z.])(?:(?P<own>[’']s|(?<=s)[’']) (?:[a-z-]+ ){{0,3}}(?P<work>{'|'.join(_WORKS)})"
    r"(?: (?:of|on|about) (?:the|this|that|his|her|their) [a-z-]+)?"
    rf"| in(?: (?:his|her|their) (?:[a-z-]+ ){{0,3}}(?:{'|'.join(_WORKS)}))?)\Z"
)
"""Whose work it is, in a sentence: `Jane Doe’s influential essay “…”`, `Doe’s review of the event, “…”`, `Jane Doe in
“…”`."""

SPOKEN: Final = frozenset({"lecture", "talk", "speech"})
"""What of these is said to those who are there, and printed later if at all."""


def put_owner(work: str, draft: Draft) -> None:
    """Takes whose work a title is for a person, and what it is if it was spoken and not printed in what is cited."""
    draft.authors = tuple(as_surname(name, draft) for name in draft.authors)
    container = draft.get("container")
    printed = draft.in_book or draft.published or any(map(draft.get, ("volume", "issue", "pages")))
    if work in SPOKEN and not printed and not (container and periodical_kind(container)):
        draft.said.add("speech")
        draft.put("genre", work)


REFERENCE_RE: Final = lazy.regex(
    r"\b(?:Encyclop(?:a?edia|édie)|Dictionary|Handbook|Companion to|Lexi[ck]on|Wörterbuch"
    r"|(?:Selected|Collected|Complete|New and Selected) (?:Poems|Works|Essays|Writings|Stories|Papers|Letters)"
    r"|Anthology)\b"
)
"""A work of reference: what stands in it is an entry (14.232)."""
