"""Finds words of notes in other languages for which those of the Manual are read.

    Karl Berg, Der Hafen, Berlin 1999; ders., Die Häfen, Berlin 2001      idem
    Lima, Quays, 4; und Karl Berg, Der Hafen, Berlin 1999                 nothing
    “Gangkou fa” [Ports Law], promulgated by the Port Board, May 3, 2016      the day behind, as where no board is named
    Karl Berg: Der Kai, in Lima (Hg.): Häfen  in:
    Karl Berg, Art. „Hafen“, in: Lexikon      Rossi, Il porto cit., p. 4  nothing; a comma before

Comes in: a note as printed. Comes out: the changes (Chicago Manual 14.35; DIN 1505-2; ISO 690). Behind `in` the book of
the same author follows, which its own reader knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.read.note.pieces.changes import Change, put_for
from apparatus.read.note.words.signs import group

FOREIGN: Final = group(
    *(word + mark for word in ("ers.", "ies.", "dem", "Ead.", "Id.", "même", "autor", "autora") for mark in ",:"),
    *(word + mark for word in ("auteur", "auteure", "autrice", "autore") for mark in ",:"),
    "dem (", "ers. (", "ies. (", " u. ", " Aufl",
    *(f"; {word} " for word in ("und", "sowie", "et", "ainsi que", "y", "e")),
    " promulgated by ", " issued by ", " adopted by ",
    " vom ", ". Aus d", " (Hg", " (Hrsg", ", le ", "rad. ", "Art. ", "Artikel ", " cit.,", " cit.;",
)  # fmt: skip
_JOINS: Final = r"und|sowie|et|ainsi\sque|y|e"
JOIN_RE: Final = lazy.regex(rf"(?<=;\s)(?:{_JOINS})\s(?=[A-ZÀ-Þ“„«])")
"""`; und Karl Berg, Der Hafen`."""
_SAME: Final = (
    r"[Dd]ers\.|[Dd]ies\.|[Dd]u\smême(?:\sauteur)?|[Dd]e\sla\smême(?:\sauteure?|\sautrice)?"
    r"|[EeIi]idem|[Dd]el\smismo\sautor|[Dd]e\sla\smisma\sautora|[Dd]ello\sstesso\sautore|[Dd]o\smesmo\sautor|[Dd]a\smesma\sautora"
)
_TITLED: Final = r"(?:L[’']|(?:I|Il|La|Le|Lo|Gli|Un|Una|Per|Tra|Storia|Dal|Dalla|Les|Une|Histoire|El|Los|Las)\b)"
SAME_RE: Final = lazy.regex(
    rf"(?:\A|[;.]\s|(?<=[\d).”»])(?P<join>[,;]?\s(?:{_JOINS}|and),?\s)|\b(?:[Vv]oir(?:\saussi)?|[Vv]gl\.(?:\sauch)?|[Cc]f\.|[Ss]ee(?:\salso)?),?\s)"
    rf"(?:(?P<same>{_SAME})[,:]|(?P<latin>(?:[Ii]dem|[Ee]adem|Id\.|Ead\.):|Ead\.,|Id\.,(?=\s{_TITLED})))(?=\s[“„«‘\"'A-ZÀ-Þ])"
)

ROLED_RE: Final = lazy.regex(
    r"\b(?:[Ii]dem|[Ee]adem|[EeIi]idem|[Dd]ers\.|[Dd]ies\.)\s\((?P<role>[Ee]ds?|Hg|Hrsg|dir)\.?\),?(?=\s[A-ZÀ-Þ“„‘])"
)
"""`idem (ed.), Harbours`, `ders. (Hg.), Häfen`: what the author of the work before has edited."""
ALSO_RE: Final = lazy.regex(
    r"(?<=[a-zà-ÿ])(?P<also>\su\.)(?=\s(?:[A-ZÀ-Þ]\.\s?){0,4}(?:(?:v[oa]n|de[rn]?|zu[mr]?|d[aiu]|la)\s){0,3}[A-ZÀ-Þ][a-zà-ÿ-]+)"
)
"""`Karl Berg u. Ana Lima`, `Berg u. van der Lima`: the last of two names."""

HELD_RE: Final = lazy.regex(r"(?<=[^\W\d_][,.]\s)in(?=\s[A-ZÀ-Þ][^;:()“”„]{2,90}\s\((?:Hgg?|Hrsg)\.?\):\s)")
"""`Karl Berg: Der Kai, in Lima u. Costa (Hg.): Neue Häfen`: the colon that others print behind it."""

EDITION_RE: Final = lazy.regex(
    r"(?<=, )\d{1,2}\.(?: [a-zäöüß]{2,16}\.?){0,3} Aufl(?:age\b|\.)(?P<gap>\s)"
    r"(?=[A-ZÄÖÜ][\w./-]+(?:(?:,\s[A-Z]{2})?\s[\w./-]+){0,5}(?:,\s[A-Z]{2})?,?\s\d{4}\b)"
)
"""`2. Aufl. Göttingen 1974`: no comma stands before the town."""

ARTICLE_RE: Final = lazy.regex(r"(?<=[a-zß-ÿ.],\s)Art(?:\.|ikel)\s(?=[„“\"»«])")
"""`Karl Berg, Art. „Hafen“, in: Lexikon`: what holds the title says as much."""
CITED_RE: Final = lazy.regex(r"(?<=[a-zà-ÿ])(?<!\b[Oo]p)(?<!\b[Oo]b)(?<!\b[Ll]oc)(?<!\b[Aa]rt)(?P<cited>\scit\.)[,;]")

OF_DAY_RE: Final = lazy.regex(
    r"(?:\b[Ii]n:\s|[”“»\"],\s)[A-ZÀ-Þ][^,;:().\d“”]{1,40}(?P<of>,?\svom\s)(?=\d{1,2}\.\s?(?:\d{1,2}\.\s?|[A-ZÄ][a-zä]{2,8}\s)\d{4})"
)
"""`in: Süddeutsche Zeitung vom 4. Mai 1999`."""

FROM_RE: Final = lazy.regex(
    r"(?P<stop>\.\sAus\s(?:dem|d\.)\s)[A-Z][a-zäöü]+\.?\s(?:übersetzt\s)?von\s[A-ZÀ-Þ][\w’-]*+\.?(?:(?:\s(?:und\s)?|(?<=\.))[A-ZÀ-Þ][\w’-]*+\.?){1,5}"
    r"(?P<end>(?<=[a-zß-ÿ])\.)(?=\s[A-ZÀ-Þ][^:.()]{2,30}\.?:\s)"
)
"""`Der Hafen. Aus dem Französischen von Karl Berg. Berlin: Merve`."""
ON_DAY_RE: Final = lazy.regex(r"(?<=[a-zà-ÿ],\s)le\s(?=\d{1,2}(?:er)?\s[a-zéû]{3,9}\s\d{4}\b(?![^“«\n]{0,120}[”»]))")
"""`lettre à Jean Roux, le 3 mai 1843`, and no day within a title."""
INTO_RE: Final = lazy.regex(
    r"\b[Tt]rad(?P<into>\.\s(?:fr|it|esp|ingl|angl|all|port|cast)\.,?\s(?:(?:di|de|par|por|a\scura\sdi)\s)?)"
    r"(?=(?:[A-ZÀ-Þ]\.[\s-]?){1,3}[A-ZÀ-Þ]|(?!(?:Il|La|Lo|Le|Les|El|Los|Un|Una|Une|Der|Die)\b)[A-ZÀ-Þ][\w’-]+\s[A-ZÀ-Þ][\w’-]+,)"
)
"""`trad. it. di C. Rossi`: into which language."""

THEIRS_RE: Final = lazy.regex(
    r"(?P<comma>,)\s[Tt]rad\.\s(?:it|fr|esp|ingl|angl|port|cast)\.\s(?=(?:Il|La|Lo|Gli|Le|Les|El|Los|Un|Una|Une|The|A)\s)"
)
"""`Der Hafen (1921), trad. it. Il porto, Einaudi, Torino 1990`: the translation is another work."""


BY_BOARD_RE: Final = lazy.regex(
    r"[\]”\"],\s(?:promulgated|issued|adopted)(?P<board>\sby\s(?:the\s)?[A-ZÀ-Þ][^,;()“”\d]{3,120},)(?=\s[A-Z][a-z]{2,8}\s\d|\s\d)"
)
"""Which board made a law behind a title in marks."""


def foreign_read(text: str, _groups: int) -> Iterator[tuple[int, Change]]:
    """Where such words stand, and the comma behind them."""
    for found in SAME_RE.finditer(text):
        at = found.start("join") if found["join"] else found.start("same" if found["same"] else "latin")
        same = "Idem," if text[at].isupper() else "idem,"
        yield at, Change(found.end(), "; idem," if found["join"] else same, at)
    for found in ROLED_RE.finditer(text):
        yield put_for(found, "idem, eds.," if found["role"][-1] == "s" else "idem, ed.,")
    for found in ALSO_RE.finditer(text) if "u. " in text else ():
        yield put_for(found, " und", "also")
    for found in HELD_RE.finditer(text):
        yield put_for(found, "in:")
    for found in EDITION_RE.finditer(text) if "Aufl" in text else ():
        yield put_for(found, ", ", "gap")
    for found in JOIN_RE.finditer(text):
        yield put_for(found, "")
    for found in BY_BOARD_RE.finditer(text):
        yield put_for(found, "", "board")
    for found in ARTICLE_RE.finditer(text):
        yield put_for(found, "")
    for found in CITED_RE.finditer(text):
        yield found.start(), Change(found.end("cited"), ", op. cit.", found.start())
    for found in OF_DAY_RE.finditer(text):
        yield put_for(found, ", ", "of")
    for found in FROM_RE.finditer(text):
        yield put_for(found, ", aus dem ", "stop")
        yield put_for(found, ",", "end")
    for found in ON_DAY_RE.finditer(text):
        yield put_for(found, "")
    for found in INTO_RE.finditer(text):
        yield put_for(found, ". ", "into")
    for found in THEIRS_RE.finditer(text):
        yield found.start(), Change(found.end("comma"), ";", found.start())
