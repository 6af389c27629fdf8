"""Reads a speech as lawyers cite it: who gave it, perhaps with an office, what it was and before whom, the town, the
page cited, and the day (Bluebook 17.2.5).

    Ana Lima, Dean, Harbour Law Sch., Remarks at the Port Institute, Washington, D.C. 4 (Dec. 21, 1993)

Comes in: the pieces of a citation. Comes out: the speech, or None where anything else stands there.
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.head import put_authors
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.tail.tail import read_tail
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.day_patterns import EXACT_DAY
from apparatus.read.note.words.places import known_place, known_with_state
from apparatus.read.note.words.signs import group

_KIND: Final = r"(?:Remarks|Address|Speech|Statement|Testimony|Comments|Lecture)"
SPEECH_RE: Final = lazy.regex(
    rf"(?:(?:Prepared|Opening|Closing|Keynote|Luncheon|Commencement|Inaugural|Introductory|Oral) ){{0,2}}{_KIND} "
    r"(?:at|to|before|Before) (?:the |an? )?[A-ZÀ-Þ]"
    r"|Introduction of (?=[A-ZÀ-Þ][^,]+(?:,.*)? at )"
)
OFFICE_RE: Final = lazy.regex(
    r"\b(?:Att[’']y|Sec[’']y|Comm[’'][rn]|Adm[’']r|Dep[’']t|Dir\.|Attorney|Secretary|Minister|President|Chair(?:man|woman)?"
    r"|Director|Commissioner|Governor|Ambassador|Commander|Chief|Administrator|Head|Mayor|Dean|Provost|Professor|Prof\."
    r"|Counsel|Officer|Senator|Justice|Judge|Office of|Department of)(?!\w)"
)
"""What somebody is, behind the name."""

SPEECHES: Final = group(
    *(f"{kind} {where} " for kind in ("emarks", "ddress", "peech", "tatement", "estimony", "omments", "ecture")
      for where in ("at", "to", "before", "Before")),
    "ntroduction of ",
)  # fmt: skip
DAY_RE: Final = lazy.regex(rf"\((?P<day>{EXACT_DAY})\)\Z")
PAGE_RE: Final = lazy.regex(r"(?:\A|(?<=[\w.’] ))(?:at )?(?P<page>\d{1,3}(?:[-–]\d{1,3})?)\Z")
AT_RE: Final = lazy.regex(r"(?:at|in|before) (?:the )?[A-ZÀ-Þ]")
MOST: Final = 4
"""Parts between commas that are offices, or that stand behind what the speech was."""


def read_speech(text: str, pieces: list[Piece], at: int) -> Found | None:
    """A speech with its day in a bracket, and nothing but words before that."""
    bracket = next((i for i in range(at + 1, len(pieces)) if pieces[i].kind not in ("text", ",")), 0)
    day = DAY_RE.match(words_of(text, pieces[bracket])) if bracket and pieces[bracket].kind == "bracket" else None
    parts = [words_of(text, piece) for piece in pieces[at:bracket] if piece.kind == "text"]
    speech = next((i for i, words in enumerate(parts) if i and SPEECH_RE.match(", ".join(parts[i:]))), 0)
    if not day or not 0 < speech <= MOST + 1 or not _in_full(parts[0]) or not _in_office(parts[1:speech]):
        return None
    draft = Draft(date=read_date(day["day"]), said={"speech"})
    title = _without_town(_without_page(parts[speech:], draft), draft)
    if not title or draft.date is None:
        return None
    put_authors(parts[0], "", draft)
    draft.put("title", title)
    end, index = read_tail(text, pieces, bracket + 1, draft)
    return Found(draft, max(end, pieces[bracket].end), index, "full", "dated")


def _in_full(names: str) -> bool:
    """Whether words name people, each with a given name or a title."""
    return looks_like_names(names) and all(" " in name for name in JOINED_RE.split(names))


JOINED_RE: Final = lazy.regex(r" (?:and|&) ")


def _in_office(parts: list[str]) -> bool:
    """Whether the parts behind a name are an office and where it is held: `Dean`, `Harbour Law Sch.`."""
    if not parts:
        return True
    return OFFICE_RE.search(parts[0]) is not None and all(
        OFFICE_RE.search(part) or looks_like_organisation(part, strict=True) or part.endswith(".") for part in parts[1:]
    )


def _without_page(parts: list[str], draft: Draft) -> list[str]:
    """Takes the page cited off the end."""
    found = PAGE_RE.search(parts[-1])
    if not found:
        return parts
    draft.locator = found["page"]
    rest = parts[-1][: found.start()].strip()
    return [*parts[:-1], rest] if rest else parts[:-1]


def _without_town(parts: list[str], draft: Draft) -> str:
    """What the speech was, when the town, with its state or without, is taken off its end; empty if anything else than
    before whom it was given stands behind it."""
    if len(parts) > TWO and known_with_state(parts[-2], parts[-1]):
        draft.put("place", ", ".join(parts[-2:]))
        parts = parts[:-2]
    elif len(parts) > 1 and known_place(parts[-1]):
        draft.put("place", parts[-1])
        parts = parts[:-1]
    introduced = parts[0].startswith("Introduction") and AT_RE.match(parts[-1]) is not None
    told = len(parts) == 1 or introduced or (len(parts) <= MOST and AT_RE.match(parts[1]) is not None)
    return ", ".join(parts) if told else ""


TWO: Final = 2
"""Parts of a town and its state."""
