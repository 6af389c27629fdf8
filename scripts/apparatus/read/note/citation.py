"""Reads one citation: authors, title and what follows.

Comes in: the pieces of a stretch of a note, and where to begin. Comes out: a `Cite` and the index of the first piece
behind it, or None when what stands there is no citation. The readers are asked in this order:

    repeat      ibid., op. cit., supra note 12
    address     https://…
    quoted      Author, “Title,” …
    published   Author, Title (Place: Publisher, year) …
    periodical  New York Times, August 3, 1921
    dated       Author, Title, … with a date, an address or a shelf mark
    short       Surname, Short Title, locator
"""

from __future__ import annotations

import re
from typing import Final

from apparatus.model import Cite
from apparatus.read.note.brackets import read_bracket
from apparatus.read.note.classify import classify, periodical_kind
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.head import author_pieces, count_authors, title_quote
from apparatus.read.note.lists import PARTICLES
from apparatus.read.note.locators import read_locator
from apparatus.read.note.names import ET_AL_RE, is_organisation, looks_like_names, looks_like_person, read_names
from apparatus.read.note.tail import (
    ACCESSED_RE, EDITED_RE, ISSUE_RE, ROLE_RE, SAID, VOLUME_RE, VOLUMES_RE, TailReader,
)  # fmt: skip
from apparatus.read.note.brackets import EDITION_RE
from apparatus.read.note.titles import capital_share, looks_like_title, strip_stop, title_of
from apparatus.read.note.tokens import Piece

IBID_RE: Final = re.compile(r"(?:ibid|ib|idem|id)\b\.?|(?:op|loc|art)\.?\s?cit\b\.?", re.I)
OPUS_RE: Final = re.compile(r"(?:op|loc|art)\.?\s?cit\b\.?|passim\Z", re.I)
SUPRA_RE: Final = re.compile(
    r"(?:above|supra)\s?,?\s?(?:at\s)?(?:notes?|nn?|fn|footnote)\b\.?\s?(?P<note>\d{1,4})|(?:see\s)?(?:note|n\.)\s(?P<note2>\d{1,4})\s(?:above|supra)|supra\b",
    re.I,
)

Read = tuple[Cite, int] | None


def read_citation(text: str, pieces: list[Piece], at: int, signal: str, begin: int) -> Read:
    """The citation that begins at piece `at`; `begin` is where its text begins, the signal included."""
    for reader in (_repeat, _address, _quoted, _published, _periodical, _dated, _short):
        found = reader(text, pieces, at)
        if found:
            draft, end, index, form, rule = found
            break
    else:
        return None
    kind = classify(draft)
    cite = Cite(
        form="short" if form != "full" else "full",
        start=begin,
        end=end,
        text=text[begin:end],
        reference=draft.reference(kind),
        locator=draft.locator,
        signal=signal,
        refers_to_note=draft.refers_to_note,
        ibid=form == "ibid",
        rule=rule,
        confidence=_confidence(draft, form, rule),
    )
    return cite, index


Found = tuple[Draft, int, int, str, str] | None
"""Draft, end of the text, index of the next piece, form (`full`, `short`, `ibid`), rule."""


def _words(text: str, piece: Piece) -> str:
    return text[piece.start : piece.end]


# --- Repeats ----------------------------------------------------------------------------------------------------


def _repeat(text: str, pieces: list[Piece], at: int) -> Found:
    if pieces[at].kind != "text":
        return None
    words = _words(text, pieces[at])
    found = IBID_RE.match(words)
    draft = Draft()
    if found:
        rest = words[found.end() :].strip(" ,.")
        if rest and not read_locator(rest.removeprefix("at ")):
            return None
        draft.locator = read_locator(rest.removeprefix("at ")) if rest else ""
        end, index = _locators(text, pieces, at + 1, draft, pieces[at].end)
        return draft, end, index, "ibid", "ibid"
    supra = SUPRA_RE.match(words)
    if supra and (supra["note"] or supra["note2"]):
        draft.refers_to_note = int(supra["note"] or supra["note2"])
        end, index = _locators(text, pieces, at + 1, draft, pieces[at].end)
        return draft, end, index, "short", "supra"
    return None


def _locators(text: str, pieces: list[Piece], at: int, draft: Draft, end: int) -> tuple[int, int]:
    """Takes the locators that follow; where the text ends and the next index."""
    while at + 1 < len(pieces) and pieces[at].kind == "," and pieces[at + 1].kind == "text":
        locator = read_locator(_words(text, pieces[at + 1]).removeprefix("at "))
        if not locator:
            break
        draft.locator = f"{draft.locator}, {locator}" if draft.locator else locator
        end = pieces[at + 1].end
        at += 2
    return end, at


def _address(text: str, pieces: list[Piece], at: int) -> Found:
    """An address that stands alone: `See https://viaf.org/, accessed May 3, 2020.`"""
    if pieces[at].kind != "url":
        return None
    draft = Draft()
    tail = TailReader(text, pieces, at, draft)
    index = tail.read()
    return draft, tail.end, index, "full", "address"


# --- A title in quotation marks ---------------------------------------------------------------------------------


def _quoted(text: str, pieces: list[Piece], at: int) -> Found:
    quote = title_quote(text, pieces, at)
    if quote < 0:
        return None
    draft = Draft(quoted=True)
    if quote > at:
        names = text[pieces[at].start : pieces[quote].start].strip(" ,")
        if not _authors(names, draft):
            return None
    draft.put("title", title_of(_words(text, pieces[quote])))
    tail = TailReader(text, pieces, quote + 1, draft)
    index = tail.read()
    form = _form(draft)
    if form == "short":
        _shorten(draft, text[pieces[at].start : pieces[quote].start].strip(" ,"))
    return draft, tail.end, index, form, "quoted-title" if form == "full" else "short-title"


def _authors(names: str, draft: Draft) -> bool:
    """Reads the names before a quoted title; False when they are no names."""
    head, comma, role = names.rpartition(",")
    if comma and ROLE_RE.match(role.strip()):
        names = head
    if not looks_like_names(names):
        return False
    people, draft.et_al = read_names(names)
    if comma and ROLE_RE.match(role.strip()):
        draft.editors = people
    else:
        draft.authors = people
    return True


def _form(draft: Draft) -> str:
    """Full when the citation states where or when the work appeared; short otherwise (Chicago Manual 14.29-30)."""
    dated = draft.date is not None or draft.accessed is not None
    if dated or draft.published or draft.get("url") or draft.get("doi") or draft.said:
        return "full"
    named = any(name.given for name in (*draft.authors, *draft.editors))
    if draft.get("container") and (named or not draft.authors):
        return "full"
    return "full" if named and draft.get("title") else "short"


def _shorten(draft: Draft, names: str) -> None:
    """Reads the names again as a short form gives them: a lone word is a family name."""
    if names and draft.authors:
        draft.authors, draft.et_al = read_names(names, short=True)


# --- A published work without quotation marks -------------------------------------------------------------------


def _published(text: str, pieces: list[Piece], at: int) -> Found:
    bracket = _publication_bracket(text, pieces, at)
    if bracket < 0:
        return None
    draft = Draft()
    after, role = author_pieces(text, pieces, at, bracket, full=True)
    if after > at:
        _put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), role, draft)
    modifier = _first_modifier(text, pieces, after, bracket)
    if modifier <= after:
        return None
    title = text[pieces[after].start : pieces[modifier - 1].end].strip(" ,")
    if not title or title[0].islower() or len(title) > 400 or (capital_share(title) < 0.5 and after == at):
        return None
    draft.put("title", strip_stop(title))
    tail = TailReader(text, pieces, modifier, draft)
    index = tail.read()
    if "dated-bracket" in draft.said and not draft.published:
        _retell_as_periodical(draft)
    return draft, tail.end, index, "full", "published"


def _publication_bracket(text: str, pieces: list[Piece], at: int) -> int:
    """The index of the bracket that names publisher, place or year; -1 when there is none before other marks."""
    for index in range(at, len(pieces)):
        kind = pieces[index].kind
        if kind == "bracket" and index > at:
            trial = Draft()
            inner = _words(text, pieces[index])[1:-1]
            if read_bracket(inner, trial) and trial.date:
                return index
        if kind in ("url",):
            return -1
    return -1


def _put_authors(names: str, role: str, draft: Draft) -> None:
    if role:
        names = names[: names.rfind(",")] if "," in names else names
    people, draft.et_al = read_names(names)
    if role.startswith("trans"):
        draft.translators = people
    elif role:
        draft.editors = people
    else:
        draft.authors = people


def _first_modifier(text: str, pieces: list[Piece], at: int, end: int) -> int:
    """The index of the first piece that is no title any more, at most `end`."""
    for index in range(at, end):
        piece = pieces[index]
        if piece.kind in ("bracket", "url", "date", "square") and index > at:
            return index
        if piece.kind != "text" or index == at:
            continue
        words = _words(text, piece)
        if any(p.match(words) for p in (EDITED_RE, EDITION_RE, VOLUMES_RE, VOLUME_RE, ISSUE_RE, ACCESSED_RE)):
            return index
        if read_date(words) and words.isdigit() is False:
            return index
    return end


def _retell_as_periodical(draft: Draft) -> None:
    """`Past and Present 50 (1971)`: a title whose bracket holds only a date is a journal's when a volume precedes it."""
    head, _, last = draft.get("title").rpartition(" ")
    if head and last.isdigit() and draft.locator:
        draft.stated.pop("title")
        draft.stated.update(container=head, volume=last)


# --- A periodical without author or title -----------------------------------------------------------------------


def _periodical(text: str, pieces: list[Piece], at: int) -> Found:
    if pieces[at].kind != "text":
        return None
    name = _words(text, pieces[at])
    kind = periodical_kind(name)
    if kind not in ("newspaper", "magazine", "article"):
        return None
    draft = Draft()
    draft.put("container", name)
    tail = TailReader(text, pieces, at + 1, draft)
    tail.container_open = True
    index = tail.read()
    if not draft.date or not (draft.date.month or draft.date.season):
        return None
    return draft, tail.end, index, "full", "periodical"


# --- Dated, online or archival, without quotation marks -----------------------------------------------------------


def _dated(text: str, pieces: list[Piece], at: int) -> Found:
    if pieces[at].kind not in ("text", "quote"):
        return None
    end = next((i for i in range(at, len(pieces)) if pieces[i].kind in ("url", "date", "bracket")), len(pieces))
    after, role = author_pieces(text, pieces, at, end, full=False)
    draft = Draft()
    if after > at:
        _put_authors(text[pieces[at].start : pieces[after].start].strip(" ,"), role, draft)
    if after >= len(pieces) or pieces[after].kind != "text":
        return None
    title = _words(text, pieces[after])
    if not looks_like_title(title) or len(title.split()) > 30 or read_locator(title):
        return None
    draft.put("title", title)
    for label, pattern in SAID:
        if pattern.search(title):
            draft.said.add(label)
    tail = TailReader(text, pieces, after + 1, draft)
    index = tail.read()
    shelved = "archive" in draft.said and index - after > 3
    proof = draft.date or draft.accessed or draft.get("url") or draft.get("doi") or shelved
    if not proof or (not draft.get("url") and _wordy(text, pieces, at, index)):
        return None
    return draft, tail.end, index, "full", "dated"


def _wordy(text: str, pieces: list[Piece], at: int, index: int) -> bool:
    """Whether the stretch reads like a sentence rather than a citation."""
    stretch = text[pieces[at].start : pieces[index - 1].end]
    return capital_share(stretch) < 0.75


# --- Short forms ------------------------------------------------------------------------------------------------

REMARK_RE: Final = re.compile(
    r"(?:emphas[ie]s|italics|translations?|my|author|ital|all|this|these|the author|interview|personal|unless|both)\b",
    re.I,
)


def _short(text: str, pieces: list[Piece], at: int) -> Found:
    end = at
    while end < len(pieces) and pieces[end].kind in ("text", ","):
        end += 1
    parts = [i for i in range(at, end) if pieces[i].kind == "text"]
    if not parts or end < len(pieces) and pieces[end].kind not in ("bracket", "square"):
        return None
    draft = Draft()
    words = [_words(text, pieces[i]) for i in parts]
    stop = _trailing_locators(words, draft)
    if not stop:
        return None
    end = pieces[parts[-1]].end
    index = parts[-1] + 1
    supra = SUPRA_RE.match(words[stop - 1]) if stop > 1 else None
    if supra or (stop > 1 and OPUS_RE.match(words[stop - 1])):
        draft.refers_to_note = int(supra["note"] or supra["note2"] or 0) if supra else 0
        stop -= 1
    names, title = _names_and_title(words[:stop], draft)
    if REMARK_RE.match(words[0]) or not names and not title:
        return None
    if names:
        draft.authors, draft.et_al = read_names(names, short=True)
    draft.put("title", title)
    return draft, end, index, "short", "short" if title else "surname"


def _trailing_locators(words: list[str], draft: Draft) -> int:
    """Takes locators off the end; how many parts are left."""
    stop = len(words)
    while stop and read_locator(words[stop - 1].removeprefix("at ")):
        stop -= 1
    draft.locator = ", ".join(read_locator(w.removeprefix("at ")) for w in words[stop:])
    return stop


def _names_and_title(words: list[str], draft: Draft) -> tuple[str, str]:
    joined = ", ".join(words)
    if len(words) == 1:
        if looks_like_names(joined) and _few(joined) and not _title_only(joined):
            return joined, ""
        return (
            ("", joined)
            if looks_like_title(joined) and len(joined.split()) <= 14 and capital_share(joined) > 0.8
            else ("", "")
        )
    if len(words) > 1 and _name_list(words):
        return joined, ""
    count = count_authors(words, full=False)
    names, title = ", ".join(words[:count]), ", ".join(words[count:])
    if not all(looks_like_title(w.removeprefix("and ")) or w.split()[0] in ("and", "or", "the") for w in words[count:]):
        return "", ""
    if count and title and len(names.split()) <= 14:
        return names, title
    return ("", title) if title and looks_like_title(title) and len(title.split()) <= 16 else ("", "")


def _few(names: str) -> bool:
    return len(ET_AL_RE.sub("", names).split()) <= 7


def _title_only(words: str) -> bool:
    """Whether capitalised words without a comma are more likely a title than names: three or more, none an `and`."""
    tokens = words.split()
    return (
        len(tokens) > 3
        and " and " not in words
        and not any(t in PARTICLES for t in tokens)
        and not ET_AL_RE.search(words)
    )


def _name_list(words: list[str]) -> bool:
    return words[-1].startswith(("and ", "& ")) and all(
        looks_like_person(w.removeprefix("and ").removeprefix("& ")) and len(w.split()) <= 3 for w in words
    )


def _confidence(draft: Draft, form: str, rule: str) -> float:
    """How far an editor can rely on the reading."""
    if form != "full":
        return 0.9 if rule in ("short-title", "ibid", "supra") else 0.8
    score = 0.95
    if not draft.authors and not draft.editors:
        score -= 0.1
    if not draft.date and not draft.accessed:
        score -= 0.15
    if rule == "dated":
        score -= 0.2
    if any(is_organisation(n.literal) is False for n in draft.authors if n.literal):
        score -= 0.05
    return round(score, 2)
