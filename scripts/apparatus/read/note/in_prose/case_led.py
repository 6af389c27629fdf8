"""Finds the case to which a sentence leads up: `See the opinion of Justice Holmes in Lochner v. New York, 198 U.S. 45`.

Comes in: the pieces of a stretch. Comes out: where the lead ends and the first party begins, if the case is printed
behind (Bluebook 10; Chicago Manual 14.276).
"""

from __future__ import annotations

from typing import Final

from apparatus import lazy
from apparatus.read.note.law.court_papers import court_paper
from apparatus.read.note.law.legal_signs import sign_between
from apparatus.read.note.law.legal_titles import CAMEL_RE, in_journal, leads_up_to_party, on_case
from apparatus.read.note.law.tribunal_papers import decided
from apparatus.read.note.pieces.tokens import Piece, words_of
from apparatus.read.note.words.signs import group, groups_in
from apparatus.read.note.words.title_words import capital_share

VERSUS_RE: Final = lazy.regex(
    r"\sv(?:\.|(?=\s[A-Z][^()\[\]“”\"]{2,80}(?:\[\d{4}\]|\(\d{4}\) (?:\d|(?:[A-Z][a-z]{2,4} )?[A-Z]{2,5} \d))))\s"
)
"""Between the parties; without a stop, as the British print it, the year of the reports follows in brackets."""

FARTHEST: Final = 400
"""Characters of a lead."""

WITHIN: Final = frozenset({
    "of", "the", "and", "for", "rel.", "ex", "&", "de", "la", "et", "al.", "others", "another", "ve", "und", "y", "del",
})  # fmt: skip
"""Small words that may stand within the name of a party, in other languages too: `Quay Üretim ve Ticaret Şirketi`."""

COMPANY_RE: Final = lazy.regex(r"(?:.*[&]|(?:.*\s)?(?:Inc|Co|Corp|Ltd|LLC|Jr|Sr|N\.A|S\.A)\b)")


def case_led(text: str, pieces: list[Piece], at: int) -> int:
    """Where the first party to a case begins to which the words from piece `at` lead up; 0 if there is no lead."""
    if at < len(pieces) and pieces[at].kind == "quote":
        return _quoted_from(text, pieces, at)
    if at >= len(pieces) or pieces[at].kind != "text":
        return 0
    if court_paper(text, pieces, at) or decided(text, pieces, at):
        return 0
    begin, end = pieces[at].start, pieces[-1].end
    named = next((piece.start for piece in pieces[at:] if not _said(text, piece)), end)
    versus = VERSUS_RE.search(text, begin, min(end, begin + FARTHEST))
    before = versus.start() if versus else min(end, begin + FARTHEST)
    judged = JUDGED_RE.match(text, begin, end) if groups_in(text) & JUDGED else None
    if judged and sign_between(text, judged.end(), end):
        return judged.end()
    if groups_in(text) & UNPARTIED and (alone := _led_to_one_party(text, begin, min(named, before), end)):
        return alone
    if (
        not versus
        or versus.start() > named
        or not leads_up_to_party(text[begin : versus.start()])
        or not sign_between(text, begin, end)
        or _in_law_review(text, pieces, versus.end())
        or IMPRINT_RE.search(text, versus.end(), end)
        or on_case(BEHIND_SIGNAL_RE.split(text[begin : versus.start()])[-1])
    ):
        return 0
    start = _party_begins(text, begin, versus.start())
    lead = text[begin:start]
    if (
        start <= begin
        or start == versus.start()
        or lead == "Joined cases "
        or any(map(str.isdigit, lead))
        or "(" in lead
        or not sign_between(text, start, end)
    ):
        return 0
    signal = SIGNAL_RE.search(lead)
    return begin + signal.start() if signal else start


IMPRINT_RE: Final = lazy.regex(r"\([A-ZÀ-Þ][^():;]{1,40}: [^():;]{2,60}, \d{4}\)")
"""Where a book was printed, whose title names a case: `Ana Lima, ed., Before Roe v. Wade (New York: Quay, 2010)`."""

PARTIES_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ][^;“”\"]{0,120}? v\.? [A-ZÀ-Þ]|(?:In re|Re|Ex parte) [A-ZÀ-Þ])")
SHORTEST: Final = 5
"""Words of what is quoted from a judgment; what a party files may have a shorter name."""


def _quoted_from(text: str, pieces: list[Piece], at: int) -> int:
    """Where a case begins from which a sentence is quoted before it: `“The quay is plain to see”, Lima v Costa [2000] 2
    AC 326`; 0 if none does."""
    behind = at + 1 + (at + 1 < len(pieces) and pieces[at + 1].kind == ",")
    if behind >= len(pieces) or pieces[behind].kind != "text":
        return 0
    said = text[pieces[at].start + 1 : pieces[at].end - 1]
    start = pieces[behind].start
    if said.count(" ") < SHORTEST or capital_share(said) >= SAID:
        return 0
    judged = JUDGED_RE.match(text, start, pieces[-1].end)
    start = judged.end() if judged else start
    parties = PARTIES_RE.match(text, start, pieces[behind].end)
    return start if parties and sign_between(text, start, pieces[-1].end) else 0


JUDGED: Final = group(
    *(f"{office}{mark} in " for office in ("J", "P", "R", "A", "J.", "P.", "R.", "A.") for mark in ("", ",")),
    ") in ",
    "Lord ",
    "Lady ",
    " case",
    " decision",
    " judgment",
    " ruling",
)
_PARTIES: Final = r"in (?=[A-ZÀ-Þ(][^;“”\"]{2,120}? v\.? [A-ZÀ-Þ])"
_NAMED: Final = r"[A-ZÀ-Þ][\w’-]{1,20}"
JUDGED_RE: Final = lazy.regex(
    rf"(?:[Pp]er )?(?:{_NAMED}(?: and)? ){{1,4}}(?:[CL]?\.?JJ?\.?|[MA]\.?R\.?|P\.?|J\.?A\.?)"
    rf"(?: \([a-z ]{{4,20}}\)|,)? {_PARTIES}"
    rf"|(?:[Pp]er )?L(?:ord|ady) {_NAMED} (?:of {_NAMED} )?{_PARTIES}"
    r"|(?:and |but )?(?:[Tt]he |[Aa] )?(?:(?:more|most|very) )?"
    r"(?:recent|later|earlier|leading|similar|related|famous|landmark|older|subsequent|contrary|same) "
    r"(?:case|decision|judge?ment|ruling)(?: (?:of|in))?,? (?=[A-ZÀ-Þ][^;“”\"]{2,120}? v\.? [A-ZÀ-Þ])"
)
"""`Roe LJ in Lima v Costa`, `Lord Roe in …`: who judged, before the case (OSCOLA 2.1.7)."""


def _said(text: str, piece: Piece) -> bool:
    """Whether a piece may belong to a sentence: words, or small ones that it quotes, `a “hot goods” rule`."""
    return piece.kind in ("text", ",") or (piece.kind == "quote" and text[piece.start + 1 : piece.start + 2].islower())


def _in_law_review(text: str, pieces: list[Piece], parties: int) -> bool:
    """Whether the parties belong to the title of an article, behind which its law review stands: `Jane Doe, The Quay in
    Lima v. Roe Company, 12 Harv. L. Rev. 3`."""
    behind = (piece for piece in pieces if piece.start > parties and piece.kind == "text")
    volume = next((piece for piece in behind if text[piece.start].isdigit()), None)
    return volume is not None and in_journal(words_of(text, volume))


UNPARTIED: Final = group("In re ", "In Re ", "Ex parte ", "Ex Parte ", "Matter of ", " Re ", " Ex p")
UNPARTIED_RE: Final = lazy.regex(
    r"(?:(?<=[a-z] )|(?<=[a-z], ))(?=(?:In [Rr]e|Ex [Pp]arte|(?<!the )Matter of|(?P<british>Re|Ex p\.?)) [A-Z])"
)
"""A case that has no two parties, behind a word in small letters."""


def _led_to_one_party(text: str, begin: int, before: int, end: int) -> int:
    """Where a case begins to which a sentence leads up, if it has one party: `They won in Ex parte Lima, 71 U.S. 2`."""
    found = UNPARTIED_RE.search(text, begin + 1, before)
    if not found or (found["british"] and not text.startswith(("[", "("), before)):
        return 0
    lead = text[begin : found.end()]
    said = not any(map(str.isdigit, lead)) and (capital_share(lead) < SAID or lead.startswith(("As ", "See ")))
    if not said or not sign_between(text, found.end(), end):
        return 0
    signal = SIGNAL_RE.search(lead)
    return begin + signal.start() if signal else found.end()


SAID: Final = 0.6
"""The share of capitals in a sentence; titles have more."""

BEHIND_SIGNAL_RE: Final = lazy.regex(r"\b(?:[Ss]ee(?: also)?|[Cc]f\.|[Cc]ompare|[Aa]ccording to|[a-z]{2,12}s,) ")
"""What may stand before an author."""

SIGNAL_RE: Final = lazy.regex(r"\b(?:[Ss]ee(?: also)?|[Cc]f\.|[Cc]ompare) \Z")
"""A signal right before the case is read with it."""


LEADING: Final = frozenset({"In", "See", "As", "Since", "After", "Unlike", "Like", "Following", "Despite"})
"""Words with capitals that begin a sentence, and no party."""


def _party_begins(text: str, begin: int, versus: int) -> int:
    """Where the run of capitals ends that stands before `v.`, read backwards."""
    start = at = versus
    while at > begin:
        before = text.rfind(" ", begin, at - 1) + 1 or begin
        word = text[before:at].strip()
        if word.endswith(",") and not COMPANY_RE.match(text[at:versus]):
            break
        if not (word.strip("“\"‘'[(")[:1].isupper() or word in WITHIN or CAMEL_RE.match(word)):
            break
        if word in LEADING:
            break
        start = before if word not in WITHIN else start
        at = before
    return start
