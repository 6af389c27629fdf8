"""Reads what somebody said before a committee, a court or a meeting, when no quotation marks show its title (Chicago
Manual 14.217, 14.290).

    Statement of Admiral Harry B. Harris, Commander, U.S. Pacific Command, before the House Armed Services Committee, …

The words down to the body that heard it are the title. `read_said` takes the same words off the name of who spoke
when a quoted title follows.
"""

from __future__ import annotations

from itertools import chain
from typing import Final

from apparatus import lazy
from apparatus.model import Name
from apparatus.read.note.lists import COMMON_WORDS
from apparatus.read.note.names.names import looks_like_names, looks_like_person, read_names
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.behind import is_day
from apparatus.read.note.statements.genres import HEARING_RE, say_genre
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.given_names import begins_with_given_name
from apparatus.read.note.words.places import known_place
from apparatus.read.note.words.posting import POSTED_AT
from apparatus.read.note.words.signs import group

SAID_RE: Final = lazy.regex(
    r"(?:(?:Prepared |Written |Opening |Oral |Joint |Congressional )?"
    r"(?:[Ss]tatement|[Tt]estimony|[Rr]emarks|[Ss]peech|[Aa]ddress)) (?:of|by|from) "
    r"|(?:PREPARED |WRITTEN |OPENING |ORAL |JOINT |CONGRESSIONAL )?(?:STATEMENT|TESTIMONY|REMARKS|SPEECH|ADDRESS)"
    r" (?:OF|BY|FROM) "
)
STARTS: Final = frozenset("PWOSTRAJC")
SAID: Final = group(
    *(f"{said} {of} " for said in ("tatement", "estimony", "emarks", "peech", "ddress") for of in ("of", "by", "from")),
    *(f"{s} {of} " for s in ("STATEMENT", "TESTIMONY", "REMARKS", "SPEECH", "ADDRESS") for of in ("OF", "BY", "FROM")),
)
HEARD_RE: Final = lazy.regex(
    r"(?:to the|at the|before|[Bb]efore the|delivered (?:to|at|before) the|(?:TO|AT|BEFORE) THE) [A-Z]"
)
HEARD_INSIDE_RE: Final = lazy.regex(r",? [Bb]efore (?:the |a )?(?P<body>[A-Z].*)\Z")
TESTIFIED_RE: Final = lazy.regex(
    r"(?P<name>[A-ZÀ-Þ].{2,160}?), (?P<genre>(?:(?:prepared|written|opening|oral|joint) )?(?:testimony|statement))"
    r" (?:before|to|for) (?:the )?(?P<body>[A-ZÀ-Þ].*)\Z"
)
"""`Jane Doe, testimony before the Port Commission`, behind which a hearing stands."""
POSTED_RE: Final = lazy.regex(
    rf"(?P<name>[A-ZÀ-Þ@][^,:]{{2,60}}?)(?: \(@\w{{1,20}}\))?,? on (?P<site>{POSTED_AT}|YouTube|Medium|Telegram):?\Z"
)
"""`Ana Lima (@analima) on Twitter` before what was posted (14.209)."""
FROM_RE: Final = lazy.regex(
    r"(?P<genre>Memorandum|Memo|Letter|Email|Cable|Telegram) from "
    r"(?P<name>[A-Z][^,]{2,50}?)(?:(?:, [^,]{2,60}){0,3}?,? to .+)?\Z"
)
"""`Memorandum from Lloyd J. Austin III, Secretary of Defense, to Senior Pentagon Leadership` before a title."""

INTERVIEW_RE: Final = lazy.regex(
    r"(?:[Aa]n )?(?:[A-Z][a-z]+ )?[Ii]nterview (?:with|of) (?P<name>[A-ZÀ-Þ][^,]{3,60}?)"
    r"(?:,? (?:conducted )?by (?P<by>[A-ZÀ-Þ][^,]{3,60}))?\Z"
)
"""`Interview with Jane Doe by Tom Roe` before a title (14.211)."""

BODY_RE: Final = lazy.regex(
    r"(?P<genre>Report|Communication|Note|Letter|Memo(?:randum)?) (?:of|by|from) the (?P<name>[A-ZÀ-Þ][^,]{3,80})\Z"
)
"""`Report of the Secretary-General`, `Communication from the Commission`, `Memorandum from the Secretary of the Navy to
the President` before a title."""
TO_RE: Final = lazy.regex(
    r" to the (?:President|Prime Minister|Secretary|Minister|Governor|Chairman|Cabinet|King|Queen)\b"
)
"""To whom an office wrote; a representative may be one to a body."""

ROLES: Final = 10
"""Pieces, commas among them, between the name and who heard it."""


def read_spoken(text: str, pieces: list[Piece], at: int) -> Found | None:
    """Testimony with the offices of who gave it, and the body that heard it."""
    if (
        pieces[at].kind != "text"
        or text[pieces[at].start] not in STARTS
        or not SAID_RE.match(words_of(text, pieces[at]))
    ):
        return None
    last = next((i for i in range(at + 2, min(at + ROLES, len(pieces))) if _heard(text, pieces[i])), -1)
    if last < 0 and WHERE_RE.search(text, pieces[at].start, pieces[at].end):
        last = at
    if last < 0 or any(piece.kind not in ("text", ",") for piece in pieces[at:last]):
        return None
    if last + 2 < len(pieces) and pieces[last + 2].kind == "text" and PART_RE.match(text, pieces[last + 2].start):
        last += 2
    last = _whole_body(text, pieces, last)
    draft = Draft(loose=True, said={"speech"})
    draft.put("title", text[pieces[at].start : pieces[last].end])
    end, index = read_tail(text, pieces, last + 1, draft)
    return Found(draft, end, index, "full", "dated") if draft.date or draft.get("url") else None


def _whole_body(text: str, pieces: list[Piece], last: int) -> int:
    """The index of the last piece that names who heard it: a subcommittee’s name may have commas, and its committee and
    its chamber stand behind it."""
    end = next((i for i in range(last + 1, len(pieces)) if pieces[i].kind not in ("text", ",")), len(pieces))
    parts = [i for i in range(last + 2, min(end, last + ROLES), 2) if BODY_BEHIND_RE.match(text, pieces[i].start)]
    return parts[-1] if parts else last


BODY_BEHIND_RE: Final = lazy.regex(
    r"(?:(?:Sen(?:ate|\.)|House) )?Comm(?:ittee|\.) on [A-ZÀ-Þ]|(?:SENATE |HOUSE )?COMMITTEE ON [A-ZÀ-Þ]"
    r"|(?:U\.S\.|United States|UNITED STATES) (?:Senate|SENATE|House|HOUSE)\b"
)
"""`Committee on the Judiciary`, `U.S. Senate`: behind the subcommittee."""

WHERE_RE: Final = lazy.regex(
    r"\s(?:(?:to|at|before) the|(?:AT|BEFORE) THE) (?:[A-ZÀ-Þ][\w.’'-]*+,? ?|of |for |on |and |the ){2,14}\Z"
)
"""`Speech by Jane Doe at the All-Port Congress`."""
PART_RE: Final = lazy.regex(r"(?:Subcommittee|Subcomm\.|Task Force|Panel) on [A-ZÀ-Þ]")
"""What a committee has parts by, behind its name."""


def _heard(text: str, piece: Piece) -> bool:
    return piece.kind == "text" and HEARD_RE.match(text, piece.start) is not None


def read_said(names: str, draft: Draft) -> str:
    """Takes `Testimony of`, the offices of who gave it and who heard it off a name."""
    hearing = HEARING_RE.search(names) if "earing" in names[-20:] else None
    names = names[: hearing.start()] if hearing else names
    testified = TESTIFIED_RE.match(names) if hearing or " before " in names else None
    if testified:
        draft.said.add("speech")
        draft.put("genre", f"{testified['genre']} before the {testified['body']}")
        draft.put("event", testified["body"])
        return testified["name"].partition(", ")[0]
    posted = POSTED_RE.match(names) if " on " in names else None
    if posted:
        draft.put("container", posted["site"])
        draft.said.add("post")
        return posted["name"]
    letter = FROM_RE.match(names) if names[:1] in "MLECT" else None
    if letter:
        draft.put("genre", letter["genre"])
        return letter["name"]
    body = BODY_RE.match(names) if names[:1] in "RCNLM" else None
    if body:
        sent = TO_RE.search(body["name"]) if " to the " in body["name"] else None
        draft.put("genre", body["genre"] + (body["name"][sent.start() :] if sent else ""))
        draft.authors = (Name(literal=body["name"][: sent.start()] if sent else body["name"]),)
        return ""
    asked = INTERVIEW_RE.match(names) if "nterview " in names else None
    if asked:
        say_genre(f"interview by {asked['by']}" if asked["by"] else "interview", draft)
        return asked["name"]
    found = SAID_RE.match(names) if names[:1] in STARTS else None
    if not found:
        return _sender(names, draft) if " to " in names else names
    draft.said.add("speech")
    name = names[found.end() :]
    heard = HEARD_INSIDE_RE.search(name)
    if heard:
        draft.put("event", heard["body"].strip(" ,"))
        name = name[: heard.start()]
    return name if " and " in name else name.partition(",")[0]


def _sender(names: str, draft: Draft) -> str:
    """Who wrote the letter that bears the title: `Sir John Roe to the Earl of Quay, “Information …”`."""
    sender, _, receiver = names.partition(" to ")
    form = FORM_RE.match(sender)
    sender = sender[form.end() :] if form else sender
    bare = TITLED_RE.sub("", sender)
    person = looks_like_person(bare) if " " in bare else _surnames(bare, receiver)
    if not person or not RECEIVER_RE.match(receiver):
        return names
    draft.put("genre", f"{form['form'].lower()} to {receiver}" if form else f"to {receiver}")
    return sender


FORM_RE: Final = lazy.regex(r"(?P<form>Memorandum|Memo|Letter|Telegram|Cable|Note|Minute|D[ei]spatch), (?=[A-ZÀ-Þ])")


def _surnames(sender: str, receiver: str) -> bool:
    """Whether two words are surnames of a sender and a receiver, `Roe to Lima, “Quays”`, and no `Reply to Lima`."""
    words = (sender.lower(), receiver.lower())
    return SURNAME_RE.match(sender) is not None and " " not in receiver and COMMON_WORDS.isdisjoint(words)


SURNAME_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]{2,}\Z")


TITLED_RE: Final = lazy.regex(r"(?:Sir|Lord|Lady|Dame|Captain|Colonel|General|Governor|Major) ")
RECEIVER_RE: Final = lazy.regex(r"(?:the )?[A-ZÀ-Þ][\w.’-]*(?: (?:[A-ZÀ-Þ][\w.’-]*|of|the|de|and)){0,7}\Z")

SENT_RE: Final = lazy.regex(r"(?:E-?mail|Letter|Message|Postcard|Fax)s? from [A-ZÀ-Þ][^,;]+ to (?:the )?author\Z")
"""`Email from Jane Doe to the author`."""


INTERVIEWS: Final = frozenset({
    "Interview", "Personal interview", "Telephone interview", "Author interview", "Author’s interview", "Oral history",
    "Email", "E-mail", "Personal communication",
})  # fmt: skip


def read_told(text: str, pieces: list[Piece], at: int) -> Found | None:
    """How somebody told it, before the name: `Interview, Jane Doe, Lisbon, 14 May 2008`; or behind it, as journalists
    have it: `Jane Doe, author interview`."""
    if at + 2 < len(pieces) and pieces[at + 2].kind == "text" and BY_AUTHOR_RE.match(words_of(text, pieces[at + 2])):
        return _told_author(text, pieces, at)
    told = words_of(text, pieces[at])
    if at + 3 >= len(pieces) or pieces[at + 1].kind != "," or told.removesuffix("s") not in INTERVIEWS:
        return None
    names = _asked_then_and_there(text, pieces, at + 2)
    name = words_of(text, pieces[at + 2])
    if not names and begins_with_given_name(name) and looks_like_person(name) and told in INTERVIEWS:
        names = [name]
    if not names:
        return None
    draft = Draft(loose=True)
    say_genre(told.lower(), draft)
    draft.authors = tuple(chain.from_iterable(read_names(name)[0] for name in names))
    end, index = read_tail(text, pieces, at + 1 + 2 * len(names), draft)
    return Found(draft, end, index, "full", "dated") if draft.date else None


def _asked_then_and_there(text: str, pieces: list[Piece], at: int) -> list[str]:
    """Who stands from `at` to the day, behind which nothing but a town stands; no list need know the names then:
    `Interview, Kimo Lima, Njora Costa, 8 October 1976, Quayport`."""
    names: list[str] = []
    while [piece.kind for piece in pieces[at : at + 2]] == ["text", ","]:
        name = words_of(text, pieces[at])
        if " " not in name or known_place(name) or not looks_like_names(name):
            return []
        names.append(name)
        at += 2
    there = at + 2 < len(pieces) and is_day(text, pieces[at]) and pieces[at + 1].kind == ","
    town = words_of(text, pieces[at + 2]) if there and pieces[at + 2].kind == "text" else ""
    return names if TOWN_RE.match(town) else []


TOWN_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w’-]{2,20}(?: [A-ZÀ-Þ][\w’-]{2,20}){0,2}\Z")


BY_AUTHOR_RE: Final = lazy.regex(r"[Aa]uthor(?:[’']?s?)? (?:phone |telephone |e-?mail )?interviews?\Z")


def _told_author(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A person named in full whom the author asked, on a day or on none."""
    name = words_of(text, pieces[at])
    if pieces[at + 1].kind != "," or " " not in name or not looks_like_names(name):
        return None
    draft = Draft(loose=True)
    say_genre(words_of(text, pieces[at + 2]), draft)
    draft.authors = read_names(name)[0]
    end, index = read_tail(text, pieces, at + 3, draft)
    return Found(draft, end, index, "full", "dated")


UNPUBLISHED: Final = ("unpublished manuscript", "unpublished typescript", "manuscript", "typescript")
"""What need not say when it was written (14.218)."""


def told_the_author(draft: Draft) -> bool:
    """Whether a person named in full told it to who cites it, so that no day is needed (14.211, 14.214): `Jane Doe,
    interview with author`."""
    genre = draft.get("genre")
    if not genre:
        return draft.get("title").endswith(" author") and SENT_RE.match(draft.get("title")) is not None
    if genre.startswith(UNPUBLISHED) and draft.get("title") and not draft.get("container"):
        return any(name.given for name in draft.authors)
    told = "author" in genre or genre in ("personal communication", "personal correspondence")
    return told and any(name.given or " " in name.literal or name.literal.isupper() for name in draft.authors)
