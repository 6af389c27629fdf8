"""Reads a letter or the like, known by its sender and receiver (Chicago Manual 14.229, 14.13): `Abigail Adams to John
Adams, 31 March 1776, Adams Papers, Massachusetts Historical Society`."""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date
from apparatus.read.note.names.named_before import names_person
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_before, words_of
from apparatus.read.note.statements.behind import is_date, is_dated_bracket, is_day
from apparatus.read.note.statements.genres import GENRE_RE
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.unpublished.repositories import REPOSITORY_RE
from apparatus.read.note.words.dates import american_day, read_date
from apparatus.read.note.words.hints import HINTS
from apparatus.read.note.words.honorifics import HELD
from apparatus.read.note.words.kin import ALONE, RELATED_RE, RELATIVE
from apparatus.read.note.words.named_kinds import KEEPER, KEPT_PAPERS, SENT_FORM_RE
from apparatus.read.note.words.patterns import SHELF_RE
from apparatus.read.note.words.places import REGION_RE, known_place
from apparatus.read.note.words.roles import LED_ROLES
from apparatus.read.note.words.shelf_marks import MARK_RE
from apparatus.read.note.words.signs import and_digit, group
from apparatus.read.note.words.title_words import sentence_like

CORRESPONDENTS: Final = group(" to ", " memorandum for ", " an ", " à ", " a ", *and_digit(" No. "))
LETTER_RE: Final = lazy.regex(
    r"(?:\[?[A-ZÀ-Þ]|[dl][’'][A-ZÀ-Þ])[^,;:“”\"]{1,70}\sto\s(?:(?:the\s(?:[a-zé]{2,12}\s){0,3})?[A-ZÀ-Þ]"
    rf"|(?:his|her|their) (?:[a-z]+ )?{RELATIVE}\b|{ALONE}(?= [A-ZÀ-Þ]|\Z)"
    r"|(?:president|governor|minister|secretary|consul|ambassador|commander|commissioner|chief|viceroy|king|queen)"
    r" (?:of|to) |(?<= letter to )(?=[a-z])|(?<= memorandum to )(?=[a-z])|(?<= cable to )(?=[a-z]))[^,;:“”\"]{0,90}\Z"
    r"|[A-ZÀ-Þ][^,;:“”\"]{1,70} memorandum for the (?:record|files?)\Z"
)
TO_RE: Final = lazy.regex(r" to (?:(?:his|her|their) )?")
TOLD_RE: Final = lazy.regex(
    r"[A-ZÀ-Þ][^ ]+ (?:[A-ZÀ-Þ][^ ]+ )?[a-z]{2,12}(?:ed|nt|ve) (?:the|an?|his|her|its|their|it|them) "
)
"""`Knox delivered the papers to the House`: a sentence."""
TREATY_RE: Final = dict(HINTS)["treaty"]
FORM_RE: Final = lazy.regex(
    r"(?:(?:telegram|cable|letter|memorandum|memo|note|dispatch|despatch|e-?mail|postcard|draft)\b"
    r"|(?:tel\. |(?:tel\. )?no\. ?)[A-Z]?\d)",
    re.I,
)
LEAD_RE: Final = lazy.regex(
    r"(?:(?:(?:Private|Personal|Confidential|Secret|Circular) (?=[a-z]))?"
    r"(?i:(?:Tele(?:gram|x)|Cable|Letter|Memo(?:randum)?|Note|D[ei]spatch|E-?mail|Airgram|Tel\.))"
    r"(?: [Nn]o\.)?(?: [A-Z]{0,9}-?\d[\w/-]*)?|No\. ?\d{1,5})\Z"
)
"""`Memorandum, Bundy to Johnson, 7 February 1965`, `Tel. 423, Kirk to Secretary of State`, `No. 12, Lima to Doe`."""

NUMBERED_RE: Final = lazy.regex(r"(?P<form>(?:D[ei]spatch |Telegram |Letter )?[Nn]o\. ?\d{1,5}),? (?=[A-ZÀ-Þ])")
"""`No. 10 Ana Lima to Jane Doe`: the number of a dispatch needs no comma behind it."""

OF_RE: Final = lazy.regex(
    r"\s(?:of|dated|on|[Rr]eceived|[Ss]ent)\Z|\s(?:(?:of|dated|on)\s)?(?P<date>\d{1,2}\s[^\W\d_]{3,10}\.?\s\d{4})\Z"
)
"""`Letter to Charles Lyell of 18 June 1858`; the comma before the day may be missing."""

COLLECTED_RE: Final = lazy.regex(
    r"(?:The )?(?:(?:Selected|Collected|Complete|Unpublished) )?(?:Letters|Correspondence)\b"
)
"""`Selected Letters of Ezra Pound to John Quinn, 1915–1924, ed. Timothy Materer` is a book."""

FEW: Final = 9
"""Words of a name with its title: `the Secretary of State for Foreign Affairs`."""


def read_letter(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Sender and receiver are the title; a date must follow, and then where the letter is printed or kept."""
    if pieces[at].kind != "text":
        return None
    if _receiver_parted(text, pieces, at):
        whole = Piece("text", pieces[at].start, pieces[at + 2].end)
        found = read_letter(text, [*pieces[:at], whole, *pieces[at + 3 :]], at)
        return found._replace(following=found.following + 2) if found else None
    words, form = words_of(text, pieces[at]), ""
    if SMALL_RE.match(words):
        dated = at + 4 < len(pieces) and is_day(text, pieces[at + 2])
        filed = dated and (_filed(text, pieces[at + 3 :]) or _paged(text, pieces[at + 3 :]))
        return _read_sent(text, pieces, at, at + 1, form) if filed else None
    parted = [piece.kind for piece in pieces[at + 1 : at + 3]] == [",", "text"]
    if parted and words[0] in "TCLMNDEAPS" and LEAD_RE.match(words):
        form, at = words, at + 2
        words = words_of(text, pieces[at])
    if numbered := NUMBERED_RE.match(words) if words[0] in "NDTL" else None:
        form, words = numbered["form"], words[numbered.end() :]
        if " to " not in words and (dispatched := _dispatched(text, pieces, at, form, words)):
            return dispatched
    if " to " not in words and " memorandum for the " not in words:
        return _read_unreceived(text, pieces, at, words, form)
    return _read_correspondents(text, pieces, at, words, form)


def heads_letter(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether sender, receiver and day of a letter stand at `at`, whatever is named behind them: `Ana Lima memorandum
    to Rui Costa, April 14, 1980, “Harbour Package”`."""
    if at + 2 >= len(pieces) or pieces[at].kind != "text" or pieces[at + 1].kind != ",":
        return False
    words = words_of(text, pieces[at])
    if not (" to " in words or " for the " in words) or not is_day(text, pieces[at + 2]) or not LETTER_RE.match(words):
        return False
    if TREATY_RE.match(words) or TOLD_RE.match(words) or sentence_like(TO_RE.sub(" ", words)):
        return False
    sender = SENT_FORM_RE.sub("", words).partition(" to ")[0].partition(" memorandum for ")[0]
    return looks_like_person(sender) and not sender.endswith("ing")  # `According to Lima Diary, 3 May 1906`


def _read_unreceived(text: str, pieces: list[Piece], at: int, words: str, form: str) -> Found | None:
    """A letter whose receiver no `to` shows at once: in another language, or behind the sender's office."""
    abroad = " an " in words or " à " in words or " a " in words
    if foreign := FOREIGN_RE.match(words) if abroad else None:
        return _read_foreign(text, pieces, at, foreign)
    sent = _sent_by_office(text, pieces, at) if _office(text, pieces[at]) or SENT_RE.match(words) else 0
    return _read_sent(text, pieces, at, sent, form) if sent else None


def _read_correspondents(text: str, pieces: list[Piece], at: int, words: str, form: str) -> Found | None:
    """A letter whose sender and receiver stand in `words`."""
    dated = OF_RE.search(words)
    date = read_date(dated["date"] or "") if dated else None
    of_date = date is not None or (at + 1 < len(pieces) and pieces[at + 1].kind == "date")
    if dated and of_date:
        words = words[: dated.start()]
    if COLLECTED_RE.match(words) and any(text.startswith(LED_ROLES, piece.start) for piece in pieces[at + 1 : at + 6]):
        return None
    named = SUFFIX_RE.sub("", words) if "," in words else words
    if TREATY_RE.match(words) or not LETTER_RE.match(named) or TOLD_RE.match(named):
        return None
    if sentence_like(TO_RE.sub(" ", named)):
        return None
    noun = SENT_FORM_RE.search(words)
    if noun and looks_like_person(words[: noun.start()]):
        form, words = noun["form"], words[: noun.start()] + words[noun.end() :]
    sender, _, receiver = words.partition(" to ")
    if len(sender.split()) > FEW or len(receiver.split()) > FEW:
        return None
    draft = Draft(loose=True, letter=True, date=date)
    draft.put("genre", form)
    draft.put("title", words)
    index = at + 1
    while index + 1 < len(pieces) and pieces[index].kind == "," and _form(text, pieces[index + 1], draft):
        index += 2
    if not of_date:
        index = _behind_day(text, pieces, index, sender, draft)
    if not index:
        return None
    end, index = read_tail(text, pieces, index, draft)
    _printed_in_papers(draft)
    kept = KEPT_RE.match(text, pieces[index - 1].start) if pieces[index - 1].kind == "bracket" else None
    if kept:
        draft.put("archive", kept["archive"].rstrip())
        draft.said.add("archive")
    return Found(draft, end, index, "full", "letter") if draft.date else None


def _behind_day(text: str, pieces: list[Piece], index: int, sender: str, draft: Draft) -> int:
    """The index behind the day of a letter, or of the day where it is a piece that the tail can read; 0 if there is
    none."""
    if index + 1 >= len(pieces) or pieces[index].kind != ",":
        return 0
    if words_of(text, pieces[index + 1]) in SENT and pieces[index + 2 : index + 3]:
        index += 2
        if pieces[index].kind == "date":
            return index
    index = _written_at(text, pieces, index, sender, draft)
    if index + 1 >= len(pieces):
        return 0
    if day := _day(words_of(text, pieces[index + 1])):
        draft.date = day
        return index + 2
    if squared := _squared_day(text, pieces, index + 1):
        draft.date = read_date(words_before(text, pieces, index + 1, squared))
        return squared
    return index if is_date(text, pieces[index + 1]) else 0


def _squared_day(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind a day of which an editor supplies all or the year: `[9 March 1859]`, `9 March [1859?]`; 0 if
    none stands there."""
    square = next((i for i in range(at, min(at + 3, len(pieces))) if pieces[i].kind == "square"), -1)
    if square < 0 or any(piece.kind == "bracket" for piece in pieces[at:square]):
        return 0
    return square + 1 if read_date(words_before(text, pieces, at, square + 1)) else 0


SUFFIX_RE: Final = lazy.regex(r", (?:[JS]r|Esq|II|III)\b\.?,?(?= to |\Z)")
"""What stands behind a name and a comma: `Ana Lima to John Doe, Jr.`"""


def _receiver_parted(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether what stands behind the sender's name parts it from the receiver's: `Samuel Doe, Jr., to John Lima`."""
    if at + 4 >= len(pieces) or pieces[at + 1].kind != "," or not text.startswith("to ", pieces[at + 2].start):
        return False
    return pieces[at + 2].kind == "text" and SUFFIX_RE.search(words_of(text, pieces[at])) is not None


def _written_at(text: str, pieces: list[Piece], at: int, sender: str, draft: Draft) -> int:
    """Puts where a letter was written, which may stand between the names and the day: `Ana Lima to Jane Doe, Ningpo,
    China, May 4, 1860`, `…, Legation of Portugal, Peking, May 4, 1860`; the index of the comma before the day. The
    office of the receiver belongs to the names."""
    day = next((i for i in range(at + 3, at + 8, 2) if i < len(pieces) and is_day(text, pieces[i])), 0)
    if not day or any(piece.kind != "," for piece in pieces[at:day:2]):
        return at
    parts = [words_of(text, piece) for piece in pieces[at + 1 : day : 2]]
    full = " " in parts[0] and looks_like_person(parts[0]) and not known_place(parts[0])
    named = full and RELATED_RE.search(draft.get("title")) is not None
    offices = next((i for i, part in enumerate(parts) if not (_holds_office(part) or (named and i == 0))), len(parts))
    offices = max([offices, *(i + 1 for i, part in enumerate(parts) if part in KEEPS)])
    towns = parts[offices:]
    in_land = towns != [] and REGION_RE.match(towns[-1]) is not None
    if not all(map(_may_be_place, towns)) or not (in_land or known_place(parts[0]) or _one_person(sender)):
        return at
    if in_land and len(towns) == 1 and OF_TOWN_RE.search(draft.get("title")):
        offices = len(parts)
    draft.stated["title"] = ", ".join(filter(None, [draft.get("title"), *parts[:offices]]))
    draft.put("place", ", ".join(parts[offices:]))
    return day - 1


OF_TOWN_RE: Final = lazy.regex(r" (?:of|at) [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?\Z")
"""`Ana Lima to the Harbour Society of Concord, N.H.`: whose town has its state behind it."""


def _dispatched(text: str, pieces: list[Piece], at: int, form: str, sender: str) -> Found | None:
    """`No. 10 Ana Lima, Shanghai, May 28, 1861`: a dispatch that names only who sent it, and where and when."""
    draft = Draft(loose=True, letter=True)
    index = _written_at(text, pieces, at + 1, sender, draft) if names_person(sender) else 0
    if not draft.get("place"):
        return None
    draft.put("genre", form)
    draft.authors = read_names(sender)[0]
    end, index = read_tail(text, pieces, index, draft)
    return Found(draft, end, index, "full", "letter") if draft.date else None


def _one_person(sender: str) -> bool:
    """Whether a letter is by somebody named in full, or by the surname."""
    name = sender.removeprefix("Letter from ")
    return looks_like_person(name) if " " not in name else names_person(name)


KEEPS: Final = frozenset({"Archivist", "Librarian", "Curator", "Treasurer", "Secretary", "Clerk", "Registrar"})
"""Offices behind the body in which they are held: `Ana Lima to John Roe, Harbour Board, Archivist, May 4, 1950`."""


def _holds_office(words: str) -> bool:
    """`Director of Quays`, `Foreign Minister`."""
    return not HELD.isdisjoint(words.split()[:2])


def _may_be_place(words: str) -> bool:
    """Whether a town, or a house or an office in one, may be called so, and no archive or shelf."""
    if not words[:1].isupper() or ":" in words or len(words.split()) >= FEW or any(map(str.isdigit, words)):
        return False
    if words.isupper() and len(words) > 1 and not (known_place(words) or REGION_RE.match(words)):
        return False
    return not (periodical_kind(words) or REPOSITORY_RE.match(words) or KEPT_WORD_RE.search(words))


KEPT_WORD_RE: Final = dict(reversed(HINTS))["archive"]


FOREIGN_RE: Final = lazy.regex(
    r"(?P<form>(?:Brief|Lettre|Carta|Lettera|Telegramm|Télégramme) (?:von|de|d[’']|di|del|della) ?)?"
    r"(?P<sender>[A-ZÀ-Þ][^,;:“”\"]{1,50}?) (?:an|à|a) "
    r"(?P<receiver>(?:sa |son |die |den |das )?[^\W\d_][^,;:“”\"]{1,60})\Z"
)
"""`Walter Gropius an Lyonel Feininger`, `Lettre de Le Corbusier à sa mère`."""


def _read_foreign(text: str, pieces: list[Piece], at: int, found: re.Match[str]) -> Found | None:
    """A letter in French, German, Italian or Spanish; a date must follow."""
    both = (found["sender"], found["receiver"])
    index = at + 1
    day_behind = index + 1 < len(pieces) and is_day(text, pieces[index + 1]) and " a " not in found.group()
    if not found["form"] and not all((" " in name or day_behind) and looks_like_person(name) for name in both):
        return None
    draft = Draft(loose=True, letter=True)
    draft.put("title", found.group())
    if index + 1 >= len(pieces) or pieces[index].kind != ",":
        return None
    day = DAY_RE.match(words_of(text, pieces[index + 1]))
    draft.date = read_date(day["day"]) if day else None
    if not draft.date and not is_date(text, pieces[index + 1]):
        return None
    end, index = read_tail(text, pieces, index + 2 * bool(draft.date), draft)
    return Found(draft, end, index, "full", "letter") if draft.date else None


DAY_RE: Final = lazy.regex(r"(?:Brief|Schreiben|lettre|carta) (?:vom|von|du|de|del) (?P<day>.{6,30})\Z")

SENT: Final = frozenset({"sent", "dated", "written", "received", "sent on", "received on"})
SENT_ON_RE: Final = lazy.regex(r"(?:sent|dated|of|written|received)(?: on)? (?P<day>.{6,30})\Z")


def _day(words: str) -> Date | None:
    """`sent November 4, 1971`, `2/15/77`."""
    found = SENT_ON_RE.match(words)
    return read_date(found["day"]) if found else american_day(words)


SENT_RE: Final = lazy.regex(
    r"(?:[Ll]etter|[Mm]emo(?:randum)?|[Ee]-?mail|[Cc]able|[Tt]elegram|[Dd]ispatch|[Dd]espatch|[Nn]ote) from [A-ZÀ-Þ]"
)
SMALL_RE: Final = lazy.regex(
    r"(?:letter|memo(?:randum)?|cable|telegram|d[ei]spatch|note|minute) from (?:the )?[A-ZÀ-Þ][^,;]{1,60}?"
    r" to (?:the )?[A-ZÀ-Þ]"
)
"""`letter from Lampson to Eden` amid a string of documents."""
RECEIVER_RE: Final = lazy.regex(r"(?:and )?to (?:the )?[A-ZÀ-Þ]")
OFFICES: Final = 12
"""Pieces, commas among them, that may tell the offices of sender and receiver."""

SPOKEN_RE: Final = lazy.regex(r"(?:Remarks|Speech|Address|Statement|Testimony|Report|Lecture|Message)\b")
"""What is said to somebody, and not sent."""


def _sent_by_office(text: str, pieces: list[Piece], at: int) -> int:
    """The index behind sender and receiver with their offices: `Letter from Jane Doe, Harbour Master, to John Roe, Port
    Minister`, `Consul General, Shanghai, to Secretary of State`; 0 if none stand at `at`."""
    formed = text[pieces[at].start] in "LlMmEeCcTtDdNn" and SENT_RE.match(text, pieces[at].start) is not None
    received = 0
    for index in range(at + 1, min(at + OFFICES, len(pieces))):
        piece = pieces[index]
        if received and (is_dated_bracket(text, piece) or is_date(text, piece)):
            return index if formed or (is_day(text, piece) and _filed(text, pieces[index + 1 :])) else 0
        if piece.kind not in ("text", ",") and not (formed and piece.kind == "bracket" and not received):
            return 0
        received = received or (piece.kind == "text" and _received(text, piece, formed=formed))
        if not formed and piece.kind == "text" and not (received or _office(text, piece)):
            return 0
    return 0


def _received(text: str, piece: Piece, *, formed: bool) -> bool:
    """Whether the receiver is named there, behind the sender's office where the form of the letter is told: `Telegram
    from Jane Doe, Secretary, Department of Ports to the Collector`."""
    if RECEIVER_RE.match(text, piece.start):
        return True
    return formed and " to " in words_of(text, piece) and WITHIN_RE.search(text, piece.start, piece.end) is not None


WITHIN_RE: Final = lazy.regex(r"[a-z] to (?:the )?[A-ZÀ-Þ]")


def _filed(text: str, pieces: list[Piece]) -> bool:
    """Whether a shelf mark, an archive or a volume of documents stands behind the day."""
    behind = [words_of(text, piece) for piece in pieces[:8] if piece.kind == "text"]
    return any(
        MARK_RE.match(words) or REPOSITORY_RE.match(words) or SHELF_RE.match(words) or "FRUS" in words
        for words in behind
    )


def _paged(text: str, pieces: list[Piece]) -> bool:
    """Whether a name of one word and a page are all that stands behind the day: `letter from Lima to Roe, April 27,
    1861, Message, 83`."""
    parts = pieces[:4]
    if [piece.kind for piece in parts] != [",", "text", ",", "text"]:
        return False
    ended = len(pieces) == len(parts) or pieces[len(parts)].kind in (".", ";")
    return (
        ended
        and NAME_RE.match(words_of(text, parts[1])) is not None
        and PAGE_RE.match(words_of(text, parts[3])) is not None
    )


NAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]+(?: [IVXL]{1,5})?\Z")
PAGE_RE: Final = lazy.regex(r"(?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?\Z")


def _office(text: str, piece: Piece) -> bool:
    """Whether an office, or its town, may stand there: few words, and capitals."""
    words = words_of(text, piece)
    few = words[0].isupper() and len(words.split()) < FEW and not SPOKEN_RE.match(words)
    return few and not any(map(str.isdigit, words))


def _read_sent(text: str, pieces: list[Piece], at: int, index: int, form: str) -> Found | None:
    draft = Draft(loose=True, letter=True)
    draft.put("title", words_before(text, pieces, at, index))
    draft.put("genre", form)
    end, index = read_tail(text, pieces, index, draft)
    return Found(draft, end, index, "full", "letter") if draft.date else None


KEPT_RE: Final = lazy.regex(
    r"\((?:in |(?:a |the )?(?:copy|original) (?:(?:of it|of the letter) )?(?:is )?in )(?:the )?"
    r"(?P<archive>(?:[a-z]{2,3} )?[A-ZÀ-Þ][^();]{0,60}"
    rf"\b(?:{KEPT_PAPERS}|{KEEPER})\b[^();]{{0,90}})[();]"
)
"""`Lima to Roe, 3 May 1901 (in the Quay Papers, City Archive)`: where a letter is kept."""


def _printed_in_papers(draft: Draft) -> None:
    """Makes `The Papers of Benjamin Franklin`, which could be an archive, the edition that prints the letter, since its
    publisher stands behind it; a book with an editor is one as well."""
    if draft.published and draft.get("publisher") and not draft.get("container") and not draft.get("archive_location"):
        draft.put("container", draft.stated.pop("archive", ""))
        draft.said.discard("archive")
        draft.in_book = True
    elif draft.published and draft.get("container") and draft.editors:
        draft.in_book = True


SERIAL_RE: Final = lazy.regex(r"[A-Z]{2,6} \d{4,6}\Z")
"""`JCS 92801`: the number of a cable."""


def _form(text: str, piece: Piece, draft: Draft) -> bool:
    words = words_of(text, piece)
    if piece.kind == "text" and SERIAL_RE.match(words):
        draft.put("number", words)
        return True
    if piece.kind != "text" or not (FORM_RE.match(words) or (words[0].islower() and GENRE_RE.match(words))):
        return False
    draft.put("genre", words)
    return True
