"""Finds the marks and words within what points back to a note for which others are read.

    A. Lima, above, n 1 at 12      Lima, supra, note 1, p. 12      Lima, op cit, n 1 at 12
    Lima, cited in note 1, p. 12   Lima, op. cit., note 1 above    Lima (n. 1): 12              Ibid.: 12
    Lima (n1) 12                   Lima, supra 1, at 12

Comes in: a note as printed. Comes out: where no comma is read, or `supra` for other words, or a comma for a colon
(Bluebook 4.2; OSCOLA 1.2.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_before, put_behind, put_for
from apparatus.read.note.words.signs import Groups, and_digit, behind_digit, group
from apparatus.read.note.words.speakers import JUDGE

POINTING: Final = group("bove, n", "upra, n", "cit, n", "cit., n", "bove, f", "upra, f", "cit, f", "cit., f")
"""Of these signs a text holds some where such a comma stands."""
SQUARED: Final = group(*and_digit("cit. [", "cit., [", "cit ["))
SQUARED_RE: Final = lazy.regex(r"(?<=\bcit)\.?(?P<open>,?\s\[)\d{1,3}(?P<close>\])")
"""`Lima, op. cit. [13]`: the number of a note in square brackets."""
ABOVE: Final = group(", above, ", ", above p", ", above at", ",” above, ", ",’ above, ")
POINTER_RE: Final = lazy.regex(
    r"(?:\A|(?<=[,;)”’\"'] )|(?<=\b[Ss]ee )|(?<=\bcit\., ))"
    r"(?:[Aa]bove|[Ss]upra|(?:[Oo]p|[Ll]oc)\.?\s?cit\.?)(?P<comma>,)(?=\s(?:nn?|notes?|fn|footnote)\b\.?\s?\d)"
)


_HELD: Final = r"[A-ZÀ-Þ][\w’./-]{0,20}"
_NAMED: Final = rf"{_HELD}(?:\s(?:{_HELD}|\d{{1,4}}/\d\d|and|&|v\.?|of|the|van|von|de[rn]?|du|la|in|on|for|to)){{0,9}}"
ABOVE_RE: Final = lazy.regex(
    r"(?:(?:\A|[;.]\s|[Ss]ee\s|also\s|[Cc]f\.?\s)(?!As\b|In\b|For\b|On\b|See\b|But\b|Part\b|Section\b|Chapter\b|Joined\b)"
    rf"{_NAMED}(?:,\s(?:{_NAMED}|‘[^‘’]{{3,120}}’|“[^“”]{{3,120}}”))?(?:,|(?<=,[’”]))\s)"
    r"(?P<above>above)(?=,?\s(?:at|pp?\.|paras?\.?)\s?(?:paras?\s)?\d)"
)
"""`Lima, above, at 45`, `Lima v Roe, above, at 45`: as `supra` is printed."""


WORDED: Final = group(
    *(f"ited {where} {note}" for where in ("in", "at") for note in ("n", "fn", "foot")), "cit., above", "cit. above",
    "cit., supra", "cit. supra", ", cit. ", ", cit.,", "pus cit", ", see n", ", see above, n", ", see fn",
    ", see supra", "cit. in n", "cit. in fn", "cit. (", "cit (", " as above", "ited above", "iously cited", "cit in n",
    *(f"{digit}{comma} {word}" for digit in "0123456789" for comma in (",", "") for word in ("above", "supra")),
)  # fmt: skip
_CAPITAL: Final = r"(?!See\b|For\b|On\b|In\b)[A-ZÀ-Þ][\w.’-]{0,20}"
_NUMBER: Final = r"(?:notes?|nn?|fn|footnote)\b\.?\s?\d"
CITED_RE: Final = lazy.regex(
    rf"(?:(?<=[\w.”’\"'], )|(?<=,[”’\"'] ))(?:as )?cited (?:in|at) "
    rf"(?={_NUMBER}\d{{0,3}}(?P<behind>,?\s(?:above|supra)\b)?)"
    rf"|(?:(?<=[\w.”’\"'], )|(?<=,[”’\"'] ))cited (?:above|previously),?\s(?={_NUMBER})"
    r"|(?:(?<=[\w.”’\"'], )|(?<=,[”’\"'] ))(?:(?:as|previously) (?:above|cited)|cited (?:above|previously))"
    r"(?=[,.:]|\s\(|\s(?:at\s|pp?\.\s?)?\d|\Z)"
    rf"|(?:(?:\A|[;.]\s|[Ss]ee\s|[Cc]f\.?\s)(?:{_CAPITAL}\s(?:(?:and|&)\s)?){{0,3}}{_CAPITAL}(?:\set\sal\.)?,\s"
    r"(?:[“‘\"][^“”‘’\"]{2,60}[”’\"],?\s|[A-ZÀ-Þ][\w ]{2,40},\s)?)"
    rf"(?P<see>see\s(?:above,?\s|supra\s)?)(?={_NUMBER}\d{{0,3}}(?P<above>,?\s(?:above|supra)\b)?)"
)
"""`Lima, cited in note 12, p. 3`, `Lima, see note 12 above`: behind a name, as `supra` is printed."""
OPUS_RE: Final = lazy.regex(
    rf"(?:(?<=[\w.”’\"'], )|(?<=,[”’\"'] ))(?:(?:op|loc)\.?\s?cit\.?,? (?=(?:above|supra),?\s{_NUMBER})"
    rf"|(?:(?<=[”’\"'] )|(?<=[”’\"'], ))op\.?\s?cit\.?,? (?=\({_NUMBER})"
    rf"|(?<=[\w.”’\"'] )cited (?:above|previously),? (?=\({_NUMBER})"
    rf"|(?P<short>(?:opus )?cit\.)(?=,?\s\(?{_NUMBER}|,\s))"
    rf"|(?<=cit)\.?(?P<within> in)(?=\s{_NUMBER})"
)
"""`Lima, op. cit., above, note 12`, `Lima, cit. (n. 12)`, `Lima, op. cit. in n. 12`: one of the two is enough, and the
shorter form is one too."""
BEHIND_RE: Final = lazy.regex(
    r"(?<=[,;.(”’\"'] )(?P<foot>foot)?(?:note |n\.? ?|fn\.? ?)\d{1,3}(?P<comma>,)?\s(?:above|(?P<supra>supra))\b"
)
"""`Lima, note 12, above`, `Lima, footnote 12 above`, `Lima, n. 12 supra`."""

COLON: Final = group(
    *(f"{word}:" for word in ("bid.", "bid", "cit.", "cit", "Id.", "id.", ".O.", "upra", "dem", "bd.", "enda")),
    "above):", "supra):", "cited:", "cited above:", "as above:",
    *behind_digit("):", "]:"), *and_digit("above: ", "supra: "), *behind_digit(*and_digit(": ")),
)  # fmt: skip
COLON_RE: Final = lazy.regex(
    r"(?:\b(?:[Ii]bid|[Ii]d(?:em)?|[Ee]b(?:d|enda)|(?:[Oo]p|[Ll]oc|[Aa]rt)\.?\s?cit|a\.\s?a\.\s?O)\b\.?"
    r"|[,.”’\"']\s(?:supra|as above|(?:previously )?cited(?: (?:above|previously))?)"
    r"|(?:[,.(”’\"']\s?(?:see\s|op\. cit\. in|op\. cit\.,?\s)?(?:supra|above)?"
    r"|[([](?:(?:see|cit\.|cited in|as in|wie)\s)?|cit\.),?\s?"
    r"(?:notes?|nn?|fn|footnote|ref|Anm)\b\.?\s?\d{1,3}(?:\s(?:above|supra))?[)\]]?"
    r"|,\s(?:note\s|n\.?\s|fn\.?\s)\d{1,3}\s(?:above|supra))(?P<colon>:)\s?(?=(?:pp?\.\s?)?\d)"
)
"""`Ibid.: 12`, `Lima, op. cit.: 12`, `Lima (n. 12): 34`: the page behind a colon."""

SPEAKERS: Final = group(
    *behind_digit(" per ", ", per ", "] per ", "], per ", ") per "), "bid per ", "bid., per", "bid, per"
)
_BACK: Final = r"(?:\b(?:n|fn|nn|note|footnote)\.?\s?\d{1,3}\)?|\b[Ii]bid\.?)"
SPOKEN_RE: Final = lazy.regex(
    rf"{_BACK},?(?: (?:at )?(?:(?:paras?|pp?)\.? )?\[?\d[\[\]\d, A-J–-]{{0,30}}?)(?P<per>,? per ){JUDGE}"
    r"(?=[.;,]|\Z)"
    rf"|{_BACK},? (?P<before>per {JUDGE},? )(?=(?:at |paras? )?\[?\d)"
)
"""`Lima v Costa (n 12) [45] per Roe J`: as in a bracket; `Ibid, per Lord Roe at [45]` (OSCOLA 2.1.7)."""

HEARD: Final = group(*and_digit("J), "), "J), [")
HEARD_RE: Final = lazy.regex(rf"{_BACK},? (?:at )?\[?\d[\[\]\d, A-J–-]{{0,30}}?(?P<said> \({JUDGE}\))(?=, \[?\d)")
"""`Ibid 123 (Roe J), 130 (Doe J)`: between two passages."""

REFERRED: Final = group(*and_digit("ef. ", "eference ", "eferences ", "efs. "))
REFERRED_RE: Final = lazy.regex(
    r"(?:(?<=[\w’] )|(?<=[\w’], )|(?<=[’”\"'] )|(?<=,[’”\"'] ))"
    r"(?P<opus>(?:op|loc)\.?\s?cit\.?,?\s\(?)?(?P<noun>(?:[Rr]ef\.|[Rr]eference)\s)(?=\d{1,3}\b(?!/|[.:]\d| of\b))"
)
"""`Lima, op. cit., Ref. 3`, `Lima, ref. 3, p. 12`: journals of the sciences call their notes references."""

NUMBERED: Final = group(*and_digit("upra "))
NUMBERED_RE: Final = lazy.regex(
    r"(?:(?<=[\w.”’\"'], )|(?<=,[”’\"'] ))[Ss]upra (?P<note>\d{1,3})(?=,? (?:at (?:pp?\. ?)?|pp?\. ?)\d)"
)
"""`Lima, supra 8, at 34`: the number of a note, since the page follows."""

UNPARTED: Final = group(" op. cit", " op.cit", " op cit")
UNPARTED_RE: Final = lazy.regex(
    r"(?:[,&]|\b[Ii]n|\band)\s(?!See\b|Cf\b|In\b)[A-ZÀ-Þ][\w’-]+(?P<gap>\s)(?=op\.?\s?cit\b)"
)
"""`in Lima & Costa op. cit.`: the comma is wanting."""

DATED_RE: Final = lazy.regex(r" to [^;()“”]{2,80}\d{4}(?P<stop>\.)(?=\sop\.?\s?cit\b)")
"""`Lima to Doe, 4 February 1950. op. cit.`: a letter cited again."""

FOUND: Final = group(" in: ")
FOUND_RE: Final = lazy.regex(
    r"\b(?:found|given|offered|provided|printed|contained|set out|made|developed) in(?P<colon>:)\s"
    r"(?=[A-ZÀ-Þ][^:;.()“”]{2,90}, (?:supra|above),? (?:note|n\.?) ?\d)"
)
"""`A survey is to be found in: Lima, supra note 12`: the sentence leads to it."""

GLUED: Final = group(*and_digit("(n", "(fn"))
GLUED_RE: Final = lazy.regex(r"(?<=[\w.’”'\"] )\(f?n(?P<gap>)(?=\d{1,3}\))")
"""`Lima (n12)`: the blank is wanting."""

JOINED: Final = group(*behind_digit(" and "), "above and ", "below and ")
JOINED_RE: Final = lazy.regex(
    rf"\b[Ss]ee\s(?:also\s)?(?:above\s|supra\s)?{_NUMBER}\d{{0,2}}(?:\s(?:above|below))?(?P<and> and)"
    rf"(?=\s{_HELD},\s[“A-ZÀ-Þ])"
)
"""`See note 12 and Lima, Harbours, 3`: a semicolon parts the two elsewhere."""

POINTERS: Final = Groups(
    POINTING
    | ABOVE
    | WORDED
    | COLON
    | SPEAKERS
    | HEARD
    | REFERRED
    | NUMBERED
    | UNPARTED
    | JOINED
    | SQUARED
    | GLUED
    | FOUND
)
"""What of them it is asked for."""


def pointers_read(text: str, groups: int) -> Iterator[tuple[int, Change]]:
    """Where such marks and words stand; `groups` are those of which the text holds signs."""
    for found in POINTER_RE.finditer(text) if groups & POINTING else ():
        yield put_for(found, "", "comma")
    for found in FOUND_RE.finditer(text) if groups & FOUND else ():
        yield put_for(found, "", "colon")
    for found in GLUED_RE.finditer(text) if groups & GLUED else ():
        yield put_for(found, " ", "gap")
    for found in SQUARED_RE.finditer(text) if groups & SQUARED else ():
        yield put_for(found, ", n. ", "open")
        yield put_for(found, "", "close")
    if groups & WORDED:
        yield from _worded(text)
    for found in JOINED_RE.finditer(text) if groups & JOINED else ():
        yield put_for(found, ";", "and")
    for found in REFERRED_RE.finditer(text) if groups & REFERRED else ():
        yield (
            found.start("noun"),
            Change(found.end("noun"), "note " if found["opus"] else "supra note ", found.start("noun")),
        )
    for found in NUMBERED_RE.finditer(text) if groups & NUMBERED else ():
        yield put_before(found, "note ", "note")
    for found in UNPARTED_RE.finditer(text) if groups & UNPARTED else ():
        yield put_before(found, ",", "gap")
    for found in DATED_RE.finditer(text) if groups & UNPARTED else ():
        yield put_for(found, ",", "stop")
    for found in COLON_RE.finditer(text) if groups & COLON else ():
        yield found.start("colon"), Change(found.end(), ", ", found.start("colon"))
    for found in ABOVE_RE.finditer(text) if groups & ABOVE else ():
        yield put_for(found, "supra", "above")
    for found in HEARD_RE.finditer(text) if groups & HEARD else ():
        yield put_for(found, "", "said")
    for found in SPOKEN_RE.finditer(text) if groups & SPEAKERS else ():
        if found["per"]:
            yield put_for(found, " (", "per")
            yield put_behind(found, ")")
        else:
            yield put_for(found, "", "before")


def _worded(text: str) -> Iterator[tuple[int, Change]]:
    """Where it says in other words that a work is cited in another note."""
    for found in CITED_RE.finditer(text):
        at = found.start("see") if found["see"] else found.start()
        if text.rfind("“", 0, at) > text.rfind("”", 0, at):
            continue  # the title is not closed, and its words stay
        noted = text[found.end() : found.end() + 1] not in (",", ".", "")
        yield at, Change(found.end(), "" if found["above"] or found["behind"] else "supra " if noted else "supra", at)
    for found in OPUS_RE.finditer(text):
        part = "within" if found["within"] else 0
        yield put_for(found, "op. cit." if found["short"] else "", part)
    for found in BEHIND_RE.finditer(text):
        for part in ("foot", "comma"):
            if found[part]:
                yield put_for(found, "", part)
        if found["supra"]:
            yield put_for(found, "above", "supra")
