"""How works are described that have no title: letters, minutes, filings, interviews, speeches, posts (Chicago Manual
14.209-211, 14.229).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.statements.genres import GENRE_RE
from apparatus.read.note.words.honorifics import without_honorifics

_UNNAMED: Final = r"(?:[Oo]ff-the-record|[Oo]n-the-record|[Nn]ot-for-attribution|[Nn]on-attributable)"
INTERVIEW_RE: Final = lazy.regex(
    r"(?:[Aa]uthor[’']?s?[’']? |[Pp]ersonal |[Tt]elephone |[Pp]hone |[Oo]ral history |[Aa]nonymous |[Cc]onfidential "
    r"|Zoom |Skype |TV |(?:[Vv]ideo|[Oo]nline|[Rr]adio|[Tt]elevision|[Ff]ilm(?:ed)?|[Rr]ecorded|[Tt]aped|[Ww]ritten"
    r"|[Bb]roadcast|[Uu]npublished|[Ee]-?mail|WhatsApp|WeChat|[Bb]ackground|[Ii]nformal|[Ii]n-person"
    rf"|{_UNNAMED}) )?[Ii]nterviews? (?:with|by|of|conducted|in(?= [A-ZÀ-Þ]))\b"
    r"|[Ee]ntrevista (?:con|com|por|de|a)\b"
    r"|(?:Interview|Gespräch) (?:des (?:Autors|Verfassers) |der (?:Autorin|Verfasserin) )?mit\b"
    r"|[Ee]ntretien (?:de l[’']auteure? )?avec\b|[Ii]ntervista (?:dell[’']autore )?(?:a|con)\b"
    r"|[Aa]uthor(?:[’']s?)? [Ii]nterviews?(?=\Z|,)|Interviews?(?:,|\Z)"
    r"|(?:Anonymous|Confidential|Background|Personal|Telephone|Phone|Zoom|Skype|Video|Online|E-?mail)"
    r" interviews?(?=\Z|,)"
    r"|(?:Personal|Private) (?:communications?|conversations?|correspondence)(?=\Z|,)"
    r"|[Bb]ackground (?:briefing|meeting)s? (?:with|by|from)\b"
    r"|(?:[Pp]ersonal |[Ee]-?mail |[Aa]uthor[’']?s?[’']? |[Tt]elephone |[Pp]hone |[Pp]rivate |[Cc]onfidential "
    rf"|[Bb]ackground |[Ii]nformal |WhatsApp |WeChat |{_UNNAMED} )?"
    r"(?:[Ee]-?mail |[Tt]ele(?:phone)? |[Pp]hone )?"
    r"(?:[Cc]ommunications?|[Cc]onversations?|[Cc]orrespondence|[Dd]iscussions?|[Ee]-?mails?|[Ee]xchange)"
    r" (?:with\b|between (?=[^,;]{2,60}\b(?:author|me)\b))"
)
"""`Interview with a senior official` (14.211)."""

BY_BODY_RE: Final = lazy.regex(
    r"(?P<body>[A-ZÀ-Þ][^,;:]{1,60}?) (?:(?:tele)?phone |video |online |remote |in-person |anonymous )?"
    r"interviews?(?=,|\Z| (?:with|of)\b)"
)


def asked_by_body(words: str) -> bool:
    """Whether words are an interview that an organisation held: `Human Rights Watch interview with a trader`."""
    found = BY_BODY_RE.match(words) if " interview" in words else None
    return found is not None and looks_like_organisation(found["body"], strict=True)


def is_interview(words: str) -> bool:
    """Whether words describe an interview."""
    return INTERVIEW_RE.match(words) is not None or asked_by_body(words)


DOCUMENT_RE: Final = lazy.regex(
    r"(?:Memorandum|Memo|Minutes|Letter|E-?mails?|Report|Diary|Notes?|Telegram|Statement|Transcript|Draft|Untitled"
    r"|Deposition|Testimony|Protocols"
    r"|Petition|Handbill|Pamphlet|Circular|Photograph|Diary entry|Press release|Oral history|Last will|Census"
    r"|Ledger|Journal"
    r"|Account book|Résumé|Record|Transcription|Summary|Notice) (?:of|from|to|by|on|for|entry|between|regarding"
    r"|re|and)\b|Diary\Z|Form (?:\d{1,2}-[A-Z]{1,2}|[A-Z]-\d|DEF 14A)\b"
)
"""How a document is described that has no title (14.229); `Form 10-K for the fiscal year ended December 31, 2020`."""

SPOKEN_RE: Final = lazy.regex(
    r"(?:Testimony|Statement|Remarks|Speech|Address) (?:of|by|to)\s.*\b(?:[Bb]efore|[Tt]o|[Aa]t)\s"
    r"|(?:(?:Prepared|Written|Oral) )?Testimony [Bb]efore the [A-ZÀ-Þ]"
)
"""`Testimony of Mark Zuckerberg before the Senate Committee …`."""

SPEECH_OF_RE: Final = lazy.regex(
    r"[’']s (?:opening |closing |keynote )?(?:remarks|speech|address|statement|testimony|press conference|lecture)"
    r" (?:at|to|before|in|on) "
)
"""`The minister’s remarks at the Security Forum`."""

STATED_RE: Final = lazy.regex(r"\b(?:Statement|Communiqué|Communique|Declaration)\Z")
"""`AUKUS Joint Leaders’ Statement`: a title, whoever made it."""

POST_RE: Final = lazy.regex(
    r"(?:Usenet|Facebook|Instagram|Reddit|LinkedIn|Twitter|X|Bluesky|Mastodon|Tumblr) (?:post|thread|photo|video)\Z"
)

SPOKE_RE: Final = lazy.regex(
    r"(?:in(?:-person)? )?(?:[\w-]+ ){0,2}"
    r"(?:interview(?:ed)?|conversation|discussion|communication|correspondence|exchange|e-?mails?|letter|message"
    r"|entrevista|entretien|Gespräch|Interview) (?:with|by|to|con|por|avec|mit)\b"
)
"""How somebody spoke or wrote, and with whom: `in discussion with`, `email message to`."""


def described_before_interview(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a bracket says what somebody is, between the name and the interview: `Jane Doe (harbour master),
    interview with author`; the comma may be missing."""
    if at + 2 >= len(pieces) or pieces[at + 1].kind != "bracket":
        return False
    spoke = at + 2 + (pieces[at + 2].kind == "," and at + 3 < len(pieces))
    if pieces[spoke].kind != "text" or not SPOKE_RE.match(words_of(text, pieces[spoke])):
        return False
    return looks_like_names(" ".join(without_honorifics(words_of(text, pieces[at]).split())))


def office_before_interview(text: str, pieces: list[Piece], at: int) -> int:
    """How many pieces tell what somebody is, between the name and the interview: `Jane Doe, former ambassador,
    interview with author`, `Jane Doe, Quay Trust director in Lisbon, interview with author`."""
    for index in range(at, min(at + OFFICES, len(pieces) - 2), 2):
        if any(piece.kind != kind for piece, kind in zip(pieces[index : index + 3], OFFICE, strict=True)):
            return 0
        words = words_of(text, pieces[index])
        office = HOLDING_RE.search(words) or looks_like_organisation(words, strict=True) or words.isupper()
        if GENRE_RE.match(words) or (words[0].isupper() and not office):
            return 0
        if SPOKE_RE.match(f"{words_of(text, pieces[index + 2])} with"):
            return index + 2 - at
    return 0


OFFICES: Final = 5
OFFICE: Final = ("text", ",", "text")
HOLDING_RE: Final = lazy.regex(
    r"(?:[a-z]{4,}|[A-Z][a-z]+(?:or|er|ist|man|woman|ant)|Head|Chief|Chair)(?: (?:at|of|in|for) |\Z)"
)
"""What names an office, and no second person: `Trust advisor in Lisbon`."""
