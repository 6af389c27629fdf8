"""Reads a locator: the passage that a note points to (Chicago Manual 14.150-159, 14.49).

Comes in: one piece of text between commas. Comes out: the locator as printed, without the label where the label is
`p.` or `pp.`; or nothing when the piece is something else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from apparatus import lazy
from apparatus.read.note.words.looks import Headed
from apparatus.read.note.words.passages import is_counted

UNPAGED: Final = frozenset({"n.p", "n.pag", "s.p"})
"""What says that nothing is paged (MLA Handbook, 7th ed., 6.2; ISO 690)."""


LONGEST_ARTICLE: Final = 150
"""Pages."""


def within_article(first: str, passage: str) -> bool:
    """Whether a page may stand in an article that begins on page `first`."""
    return first.isdigit() and passage.isdigit() and 0 <= int(passage) - int(first) < LONGEST_ARTICLE


def unpaged(text: str) -> bool:
    """Whether words say that the work has no pages: `n.p.`, `n. pag.`."""
    return text[1:2] == "." and len(text) < 8 and text.rstrip(".").replace(" ", "") in UNPAGED


_NUMBER: Final = r"(?:\*?\d{1,5}[a-z]?|(?!in\s|cf\b)[ivxlc]{1,8}|(?!G(?:7|8|20|77)(?!\d))[A-Z]{1,2}-?\d{1,4}|e\d{3,8})"
_RANGE: Final = (
    rf"{_NUMBER}(?:\s?[-‑–—]{{1,3}}\s?(?:{_NUMBER}|[a-h]\b))?"
    r"(?:ff?\.?(?:\set sequ?\.?)?|\s?(?:ff?|sgg?|sqq?|ss)\.?|\set suiv(?:antes?|\.)?|\set sequ?\.?|\sand following\b)?"
    r"(?:\s?(?:& |(?<=\s)(?:at|and|with) )?(?:nn?\.?|(?<=\s)(?:(?:foot|end)?notes?|fnn?\.?|Anm\.|notas?)(?=\s))\s?"
    r"\d{1,4}(?:[-–]\d{1,4})?|\s(?:& )?(?:tbl|fig)s?\.\s?(?:\d{1,3}|[A-Z]\b))?"
)

PAGES_RE: Final = lazy.regex(
    r"(?:pp?\.?|pages?|pgs?\.|p[áa]gs?\.?|pagg\.|páginas?)\s?"
    rf"(?P<bare>\d{{1,5}} to \d{{1,5}}|(?-i:[A-H]) \d{{1,2}}\Z"
    rf"|{_RANGE}(?:(?:(?:,| and| &)\s?|\s(?:et|y|e)\s){_RANGE})*+(?:,?(?: and| et)? passim)?)\Z",
    re.I,
)
"""`p. 12`, `pp. 12-15`, `pp. 12 to 15`, `pp. 12 et 15`, `p. C 27`: only the numbers are kept."""

_SHOWN: Final = r"(?:(?:pp?|pls?|figs?)\.\s|(?:plate|figure)s?\s)"
BARE_RE: Final = lazy.regex(
    rf"(?:(?:\d{{1,3}}(?:[./]\d{{1,2}}|[a-e])?|[IVXLC]{{1,7}}|[ivx]{{1,7}}):\s?{_SHOWN}?)?{_RANGE}\Z"
    r"|(?:(?:\d{1,3}|[IVX]{1,6}):\s?)?\d{1,2},\d{3}(?:[-–]\d\d(?:,?\d{3})?)?\Z"
    r"|[IVX]{1,4}[-/]?\d{1,3}\Z|[AB] [ivxl]{1,7}\Z|[A-H]\.\d{1,2}\Z"
    r"|[A-Z]{1,2}\d{1,2}[rv](?:[-–](?:[A-Z]{1,2}\d{1,2})?[rv])?\Z|\d{1,3}(?:\.\d{1,4}){1,3}(?:[-–]\d{1,3}(?:\.\d{1,3})*)?\Z"
    rf"|[IVX]{{1,4}}(?::\s?|\.)[ivx]{{1,4}}(?:,?\s|\.)\d{{1,4}}(?:[-–]\d{{1,4}})?\Z"
    r"|sigs?\.? [A-Z*¶§]{1,3}\d{0,2}[rv]?(?:[-–][A-Z]{0,3}\d{0,2}[rv]?)?(?:, [A-Z]{0,3}\d{1,2}[rv]?)*\Z"
    r"|\d{3,4}[A-H]\Z|\d{2,4}[A-H]?[-–](?:\d{1,4})?[A-H]\Z"
)
"""`12`, `12-15`, `xii`, `34n5`, `2:34`, `3: plate 19`, `30.2:632`, `II:34`, `*134`, `45D–E`, `III: i 223-4`, `B.11`."""

SEVERAL_RE: Final = lazy.regex(
    rf"{_RANGE}(?:(?:,\s?(?:and |& )?| and | & ){_RANGE}){{1,8}}\Z"
    rf"|{_RANGE}(?:(?:,| and| &) {_RANGE}){{0,8}},?(?: and| et)? passim\Z"
)
"""`92 and 95`, `51–59 passim`."""

_LABEL: Final = (
    r"(?:docs?(?=\d)|(?:hadiths?(?: nos?\b)?|(?:cat|ill|inv|sheet|rehearsal)\.? nos?"
    r"|rehearsal(?: figures?| numbers?)?(?=\s\d)"
    r"|chaps?|chps?|chapters?|(?:op\.? |operative |preambular |pmbl\.? )?par(?:as?|s)?|paragraphs?"
    r"|secs?|sects?|sections?|clauses?|arts?|articles?|docs?|documents?(?: numbers?)?|letters?"
    r"|footnotes?|fns?|endnotes?|notas?|Anm|epistles?|eps?|figs?|figures?|tables?|nn?|notes?|items?|illus|ills?"
    r"|plates?|pls?|vol(?:ume)?s?|bks?|books?|pts?|parts?|parte|partie|lines?|ll?(?=[.\s])|fols?|fls?(?=\.\s?\d)|ff?|folios?|cols?|columns?|stanzas?|(?-i:[Ss]ts?)(?=[.\s])|frags?|fragments?|verses?"
    r"|vv?|acts?|libs?(?=[. ])|títs?(?=[. ])|ley(?:es)?(?= )"
    r"|scenes?|(?-i:scs?|Scs?)|sigs?(?:\. [A-Z]{1,2})?|mm?|measures?|bars?|mvts?|lessons?|cantos?|strophes?"
    r"|apps?|appendix|box(?:es)?(?=\s\d{1,2}\.\d)"
    r"|entry|rules?|recitals?|amends?(?=[.\s])|points?(?=\s)"
    r"|annex(?:es|e)?|principles?|recommendations?|(?:key )?considerations?(?=\s\d)|lots?|maps?|slides?|min|minutes?"
    r"|(?:kindle )?(?:locs?|locations?)|esp|cc|div|especially"
    r"|sub(?:ch|pt|tit)s?(?=\.\s)|(?-i:rr?|regs?|ss|j(?=\.)|juan)(?=\.?\s\d)|chs?|cls?|capp?|Kap|Sp?|Rn|tavv?|Abb|Tz)\b)"
)
_LABELLED: Final = (
    rf"\.?\s?(?:pp?\.\s?)?(?:{_NUMBER}(?:(?:[-–.]|:\s?){_NUMBER})*+(?:[-–.][A-Z]\b(?:[-–.]\d{{1,3}})?|(?:\.[a-z]{{1,4}}\b){{1,2}})?(?:\(\w{{1,4}}\)){{0,4}}"
    rf"(?:(?:\s?[-–]\s?|\s(?:to|and|or|&)\s)\(\w{{1,4}}\)|\s?ff?\b\.?)?|[A-Z]\b(?:\(\w{{1,4}}\)){{0,3}})"
    rf"(?:(?:,| and| &| und| u\.)\s?{_NUMBER}(?:[-–]{_NUMBER})?)*+(?:\s?ff?\b\.?)?"
    r"(?:[rv](?:[-–][rv])?)?(?: of \d{3,5})?"
    r"(?:,? nn?\.\s?\d{1,4}|,? cmts?\. [a-z]\b(?:[-–][a-z]\b)?|\set sequ?\.?|,? (?:and |et )?passim)?\Z"
)
_LABEL_HEADS: Final = (
    "lib tít ley had"
    " ame anm poi cat ill ills ite l ep eps sc scs inv she cha par sec art doc let epi fig tab n nn fn fns not pla pl"
    " st st. fra pls vol bk bks boo pt pts lin ll fl fl. fls fol f ff col sta ver v vv act sce sig m mm mea bar mvt les"
    " can str"
    " app ent rul rec ann pri lot map sli min kin loc esp cc cl cls cla div ch chp chs cap kap s rn tav abb tz foo r rr"
    " sub reg end ss sp op ope pre pmb j jua reh box key con"
)
LABELLED_RE: Final = Headed(frozenset(_LABEL_HEADS.split()), 3, lazy.regex(_LABEL + _LABELLED, re.I))
"""`chap. 3`, `para. 4`, `fig. 2`, `n. 5`, `fols. 12r`."""

SIGNED_RE: Final = lazy.regex(rf"(?:§§?|¶¶?){_LABELLED}", re.I)
"""`§ 12`."""

CAPITULUM_RE: Final = lazy.regex(r"c\.\s?\d{1,3}(?:[-–,]\s?\d{1,3})?\Z")
"""`c. 25`: a chapter of an old text; with four digits it is a year, about."""

PART_RE: Final = lazy.regex(
    r"(?:(?:(?:et|and) )?passim|fn|unpaginated|unpag\.|unpaged|unnumbered|unfoliated|slip op\.(?: at \d{1,4})?"
    r"|(?:author|editor|translator)[’']s note|preface"
    r"|preamble|pmbl\.?|prologue|acknowledge?ments|introduction|intro\.|foreword|conclusion|epilogue|afterword|postscript|appendix|annexe?"
    r"|(?:title|cover) page|frontispiece|colophon|endpapers?|dedication|epigraph|half[- ]title|copyright page|index"
    r"|abstract|caption|headnote|sidebar|addend(?:um|a)|errat(?:um|a)|update|executive summary"
    r"|(?:dust )?jacket|(?:front|back|inside|rear)(?: front| back| rear)? (?:cover|flap|matter)"
    r"|introducción|prólogo|prefacio|epílogo|capítulo final)\Z"
)
"""A part of a book without a number, in small letters."""

WORDED_RE: Final = lazy.regex(
    r"(?:part|chapter|book|volume|section|lecture) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\Z"
    r"|(?:first|second|third|fourth|fifth|final|last|slow) movement\Z"
)
"""`part three`: numbers in words."""

ORDINAL_RE: Final = lazy.regex(
    r"(?:Book|Part|Canto|Chapter|Lecture) (?:the )?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
    r"|Eleventh|Twelfth|Thirteenth|Fourteenth)\Z"
    r"|(?:Book|Chapter) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\Z"
)
"""`Book Thirteenth`, `Book Three`: the same of an old text, in capitals."""

ATTACHED_RE: Final = lazy.regex(r"(?:Ann?ex|Appendix)(?: [A-Z\d]{1,3})?\Z|Preamble\Z")
"""What is attached to a law, or stands before its articles."""

COUNTED_RE: Final = lazy.regex(r"(?:Kindle|[eE]-?book)(?: ed(?:ition|\.)?)?\Z")
"""`loc. 78, Kindle`: the edition whose places are counted."""

TIME_RE: Final = lazy.regex(
    r"(?:at )?\d{1,2}:\d\d(?::\d\d)?(?:[-–]\s?\d{1,2}:\d\d(?::\d\d)?)?\Z"
    r"|\d{1,3}(?::\d\d)? (?:min(?:ute)?|h(?:ou)?r|sec(?:ond)?)s?\b\.?"
    r"(?:,? \d{1,2} (?:min(?:ute)?|sec(?:ond)?)s?\b\.?)?\Z|\d{1,3} of \d{1,3}\Z"
)
"""`at 12:05`, `26:09 min.`: a time within what is heard or seen, or how long it is; `2 of 4`: a sheet."""

UNDER_HEADING: Final = (
    r"(?:paras?|pp?|chap|ch|sec|section|figs?|tables?|nn?|notes?|lines?|items?|slides?)\.? [\dIVX][\d–-]{0,6}"
    r" under(?: the)?(?: heading)?"
)
"""`para. 2 under “Harbours”`: a passage by the heading over it."""

UNDER_RE: Final = lazy.regex(
    r"(?:s\.?vv?\.?\s"
    r"|(?:chap(?:ter|\.)|ch\.|sec(?:tion|\.)|part|cap[ií]tulo|chapitre|Kapitel)(?: [\dIVX]{1,4}:?)?\s[“‘\"]"
    rf"|{UNDER_HEADING}\s[“‘\"])"
    r".{1,80}\Z"
)
"""`s.v. “douen”`: an entry in a dictionary (14.233); `chapter “Landlocked”`."""


ENTRY_RE: Final = lazy.regex(r"(?:(?:diary )?entry|entries) (?:for|of|dated) [^,;]{0,24}\d[^,;]{0,12}\Z")
"""`entry for 14 January 1915`, of a diary."""

BESIDE_RE: Final = lazy.regex(
    r"(?:after|before|opposite|facing|following|between) pp?\. ?\d{1,4}(?:(?:[-–]| and )\d{1,4})?\Z"
    r"|captions? (?:for|to|of) (?:fig(?:ure)?|pl(?:ate)?|ill)s?\.? ?\d{1,4}[a-z]?\Z"
)
"""`after p. 366`, `facing p. 12`: where a plate stands that has no page of its own; `caption for fig. 7`."""

ESPECIALLY_RE: Final = lazy.regex(
    r"(?:but )?(?:see )?(?:specifically|including|especially|esp\.|particularly|in particular|mainly|chiefly|notably"
    r"|(?:cf\.|also|as well as|from)(?=\s(?:pp?\. ?)?\d)|here:?|hier:?|bes\.|insb\.|v\. ?a\.|ici|cit\.(?=\sp)|qui|at"
    r"|on(?=\s(?:p|\d))"
    r"|(?:quot(?:e|ation)s?|quoted|citation|(?:figure|number|statistic)s? (?:cited|quoted|given)) (?:on|at|from)"
    r"|quotes?(?=\s\d)"
    r"|see(?=\s(?:(?:esp\.|also|at) )?(?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?\Z))\s"
)


REMARKED_RE: Final = lazy.regex(r"(\d[\d–-]*) \([a-z][^()]*\) and (?:pp?\. )?(\d[\d–-]*)(?: \([a-z][^()]*\))?\Z")
PARTS_RE: Final = lazy.regex(
    r"((?:chap|ch|pt|bk|part|chapter|book|sec|section)s?\.? [\divxIVX]{1,5}) \([a-z][^()]*\),? and "
    r"((?:(?:chap|ch|pt|bk|part|chapter|book|sec|section)s?\.? )?[\divxIVX]{1,5})(?: \([a-z][^()]*\))?\Z"
)
"""`52–53 (on tracing) and 221–223`: what the first pages tell of, in brackets."""


PAGED_RE: Final = lazy.regex(r"(?P<part>[A-Za-z§¶].{1,30}[\dIVXivx]) at \d{1,4}(?:[-–]\d{1,4})?\Z")
"""`ch. 21 at 151`: a part and the page in it, with no comma between them."""


CITED_RE: Final = lazy.regex(
    r"(?:pp?\.? ?)?(?P<range>(?P<first>\d{1,5})[-–](?P<last>\d{1,5}))(?: at|:) (?:pp?\.? ?)?"
    r"(?P<cited>(?P<page>\d{1,5})(?:[-–]\d{1,5})?(?: ?nn?\.? ?\d{1,4})?)\Z"
)


def _cited_within(text: str) -> str:
    """`pp. 34–56 at 45`, `34–56: 45`: the pages of an article, and the one of them that is cited."""
    found = CITED_RE.match(text)
    if not found:
        return ""
    first, last = found["first"], found["last"]
    last = first[: len(first) - len(last)] + last  # `441–56`
    return f"{found['range']}, {found['cited']}" if int(first) <= int(found["page"]) <= int(last) else ""


def read_locator(text: str) -> str:
    """The locator that `text` is, as it is kept; empty when `text` is no locator."""
    if ") and " in text and (remark := REMARKED_RE.match(text) or PARTS_RE.match(text)):
        text = remark.expand(r"\1 and \2")
    if not 0 < len(text) <= 90:
        return ""
    if (" at " in text or ": " in text) and (cited := _cited_within(text)):
        return cited
    if " at " in text and (paged := PAGED_RE.match(text)) and _read(paged["part"]):
        return text
    if "  " in text or "\n" in text:
        text = " ".join(text.split())
    if " of " in text and (of_part := _of_part(text)):
        return of_part
    if " on " in text and (noted := _noted(text)):
        return noted
    found = ESPECIALLY_RE.match(text) if text[0].islower() else None
    if found and found.end() < len(text):
        text = text[found.end() :]
        return text if NAMED_PARTS_RE.match(text) else _read(text) or _parts_joined(text)
    return _read(text) or _parts_joined(text)


_PART_NAMED: Final = (
    r"(?:the )?(?:[Ii]ntroduction|[Pp]reface|[Ff]oreword|[Pp]rologue|[Ee]pilogue|[Aa]fterword|[Pp]ostscript"
    r"|[Cc]onclusion|[Aa]ppendi(?:x|ces)|[Ii]ntro\.)"
)
NAMED_PARTS_RE: Final = lazy.regex(rf"{_PART_NAMED}(?:,? (?:and|&) {_PART_NAMED})?\Z")
"""`the Introduction`, `the preface and the conclusion`, behind `especially`: parts of a book that have names."""
PART_JOINED_RE: Final = lazy.regex(rf"{_PART_NAMED},? (?:and|&) (?P<passage>[^ ].{{1,40}})")
JOINED_PART_RE: Final = lazy.regex(rf"(?:and|&) {_PART_NAMED}\Z")


def _parts_joined(text: str) -> str:
    """`the Introduction and ch. 1`, `chap. 4 and the conclusion`: a part that has a name, and one with a number."""
    if " and " not in text and " & " not in text:
        return ""
    named = PART_JOINED_RE.match(text)
    if named:
        return text if _labelled(named["passage"]) or PAGES_RE.match(named["passage"]) else ""
    last = JOINED_PART_RE.search(text)
    passage = text[: last.start()].rstrip(" ,") if last else ""
    return text if passage and _read(passage) else ""


OF_PART_RE: Final = lazy.regex(
    r"(?:the|its|this|that|his|her|their|our|my) (?:[\w-]{3,15} ){0,2}"
    r"(?:introduction|preface|foreword|prologue|preamble|epilogue|afterword|postscript|conclusion|summary|abstract"
    r"|appendix|annex|supplement|commentary|translation|original|transcription|transcript|typescript|manuscript"
    r"|print(?:out)?|pdf|PDF|Introduction|Preface|Foreword|Afterword|Appendix|Annex)\Z"
)


def _of_part(text: str) -> str:
    """`para. 4 of the translation`, `p. xii of her preface`: a passage of a part, or of one form of the text."""
    cited, _, part = text.rpartition(" of ")
    found = _read(cited) if cited and OF_PART_RE.match(part) else ""
    return f"{found} of {part}" if found else ""


NOTED_RE: Final = lazy.regex(
    r"(?:(?P<cited>[^ ].{0,40}?) and (?:the )?(?:accompanying )?)?notes? on (?:pp?\.|pages?) ?\d{1,4}(?:[-–]\d{1,4})?\Z"
)


def _noted(text: str) -> str:
    """`notes on p. 169`, `p. 168 and accompanying notes on pages 168–169`: what an editor remarks on a page, alone or
    behind a passage."""
    found = NOTED_RE.match(text)
    if not found or not found["cited"]:
        return text if found else ""
    cited = _read(found["cited"])
    return f"{cited}{text[found.end('cited') :]}" if cited else ""


PASSAGE_STARTS: Final = frozenset("§¶abcfilnpst")
PASSAGE_RE: Final = lazy.regex(r"(?:§§?|¶¶?) ?\d[\w.:§ –-]{0,40}\Z")
"""`§41: Addition 2`."""


def is_passage(inner: str) -> bool:
    """Whether what stands in a bracket behind a page is a passage that all editions count: `83 (§41: Addition 2)`,
    `83 (bk. 2, chap. 3)`."""
    if inner[:1] in ("§", "¶"):
        return PASSAGE_RE.match(inner) is not None
    return inner[:1] in PASSAGE_STARTS and all(
        part[:1].islower() and read_locator(part) and not PAGES_RE.match(part) for part in inner.split(", ")
    )


LETTERED_RE: Final = lazy.regex(
    r"(?:cat\.?(?: nos?\.)?|inv\.? nos?\.|ills?\.(?: nos?\.)?|(?:colou?r )?(?:figs?|pls?)\.|(?:figure|plate)s?)"
    r"\s?\d{1,4}\s?[A-Za-z](?:(?:[-–]|,\s|\sand\s|\s&\s)(?:\d{1,4}(?:\s?[A-Za-z])?|[A-Za-z]))*\Z"
    r"|cats?\. \d{1,4}(?:[-–]\d{1,4})?\Z|ills?\.,? (?:on )?pp?\. ?\d[\d–-]*\Z",
    re.I,
)
"""`cat. nos. 21 A`, `pl. 3 a`: a letter apart from the number of what a catalogue shows."""


MORE_RE: Final = lazy.regex(r"\d{1,4}\s[A-Za-z]\Z")


LETTERS_RE: Final = lazy.regex(r"(?:and )?[a-h](?:(?: and | & |[-–])[a-h])?\Z")
LETTERED_END_RE: Final = lazy.regex(r"\b(?:[Ff]ig|[Pp]l)s?\. ?\d{1,3}[a-h](?:, [a-h]){0,6}\Z")
"""`e and f` behind `fig. 5d`."""


def more_lettered(locator: str, words: str) -> bool:
    """Whether the next of such numbers follows: `4 b` behind `pls. 3 a`."""
    if LETTERS_RE.match(words):
        return LETTERED_END_RE.search(locator) is not None
    if not MORE_RE.match(words):
        return False
    label = max(locator.rfind(sign) for sign in (". ", "figure", "plate"))
    return label > 0 and any(map(str.isalpha, locator[label + 2 :]))


def more_sections(locator: str, words: str) -> bool:
    """Whether the next section of a law follows behind one with its label: `5(iii)` behind `regs. 4(a)`."""
    return bool(words) and SECTION_RE.match(words) is not None and _labelled(locator.partition(", ")[0])


SECTION_RE: Final = lazy.regex(
    r"(?:(?:and|&) )?\d{1,5}[A-Za-z]{0,2}(?:[.:-]\d{1,4})?(?:\(\w{1,5}\)){1,4}(?:[–-](?:\(\w{1,4}\)){1,4})?\Z"
)
"""`11(d)`, `and 12(a)(1)–(3)`: a section with its parts, since a bare number may be anything."""


_ARTICLE: Final = r"\d{1,4}[A-Z]?(?: ?\(\w{1,3}\)){0,4}"
ARTICLES_RE: Final = lazy.regex(
    r"(?:[Pp]reamble(?:,| and) )?(?:[Aa]rt(?:icle)?s?|[Pp]ara(?:graph)?s?|[Ss]ect?(?:ion)?s?|[Rr]ules?|[Rr]egs?"
    rf"|[Pp]rinciples?|[Gg]uidelines?)\.? {_ARTICLE}"
    rf"(?:(?:, and |, | and | to |[–-]){_ARTICLE}|(?:[–-]| and | to )\(\w{{1,3}}\)){{0,9}}\Z"
)
"""`arts. 3 (1), 12 and 37 (b)`, `preamble and art. 6`: articles with their paragraphs, as the United Nations print
them."""


MORE_ARTICLES_RE: Final = lazy.regex(rf"{_ARTICLE}(?: and {_ARTICLE}|(?:[–-]| and | to )\(\w{{1,3}}\)){{0,4}}\Z")


def more_articles(locator: str, words: str) -> bool:
    """Whether more articles with their paragraphs follow: `12 and 37 (b)` behind `arts. 3 (1)`."""
    if " (" not in words or not MORE_ARTICLES_RE.match(words):
        return False
    return ARTICLES_RE.match(locator) is not None


_ROMAN: Final = r"[IVXL]{1,7}(?:\(\w{1,4}\)){0,4}"
ROMAN_RE: Final = lazy.regex(rf"(?:[Aa]rts|[Aa]rticles)\b\.? {_ROMAN}(?:(?:[-–]|, | and ){_ROMAN}){{0,9}}\Z")
MORE_ROMAN_RE: Final = lazy.regex(rf"{_ROMAN}(?:(?:[-–]| and | & ){_ROMAN}){{0,2}}\Z")


def more_roman(locator: str, words: str) -> bool:
    """Whether more articles of a treaty follow that it counts by Roman numbers: `IX` behind `arts VI`."""
    return MORE_ROMAN_RE.match(words) is not None and ROMAN_RE.match(locator) is not None


def _labelled(text: str) -> bool:
    if (" (" in text or text[:8] in ("preamble", "Preamble")) and ARTICLES_RE.match(text):
        return True
    if LABELLED_RE.match(text) is not None or (text[:1] in "§¶" and SIGNED_RE.match(text) is not None):
        return True
    return text[:1] in "cCfFiIpP" and LETTERED_RE.match(text) is not None


CHINESE_RE: Final = lazy.regex(r"第?(?P<pages>\d{1,4}(?:[-–—]\d{1,4})?)[页頁版]\Z")
"""`第12–15页`."""


@lru_cache(maxsize=2048)
def _read(text: str) -> str:
    if text[-1] in "页頁版":
        chinese = CHINESE_RE.match(text)
        return chinese["pages"] if chinese else ""
    if "[" in text and (unnumbered := UNNUMBERED_RE.match(text)):
        return unnumbered["bare"]
    if text[0] in "pP" and not text[1:].isalpha():  # `PI` is no page i
        found = PAGES_RE.match(text)
        if found:
            return found["bare"]
    if _points(text) or (text.endswith(" passim") and _labelled(text.removesuffix(" passim"))):
        return text
    nested = NESTED_RE.match(text)
    if (
        nested
        and (_labelled(nested["whole"].rstrip(".")) or PAGES_RE.match(nested["whole"]))
        and (_labelled(nested["part"]) or PAGES_RE.match(nested["part"]))
    ):
        return text
    first, joined, second = text.partition(" and ")
    if joined and first[:1] == "p" == second[:1] and (paged := PAGES_RE.match(first)):
        more = PAGES_RE.match(second)
        return f"{paged['bare']} and {more['bare']}" if more else ""  # `p. 286 and pp. 293–308`
    if joined and first[:1] == "p" and _labelled(second) and (paged := PAGES_RE.match(first)):
        return f"{paged['bare']} and {second}"  # `p. 95 and fig. 5d`
    both = joined and (
        (_labelled(first) and (PAGES_RE.match(second) or SECTION_RE.match(second) or _labelled(second)))
        or (TIME_RE.match(first) and TIME_RE.match(second))
        or (BARE_RE.match(first) and _labelled(second))
    )
    return text if both else ""


NESTED_RE: Final = lazy.regex(
    r"(?P<whole>[A-Za-z§][\w.]{0,10} ?[\dIVX][\w().–-]{0,8}) "
    r"(?:(?:mit|with) )?"
    r"(?P<part>(?:(?:paras?|nn?|notes?|[Ff]n|Anm|rn|Rn|cls?|subs|pp?|sentence)\b\.? ?|§ ?)\d[\d–-]*(?: ff?\.?)?)\Z"
)
"""`ch 12 para 3`, `Art 12(1) paras 3–4`: a passage within a part, with no comma between them."""

SECTION_BEHIND_RE: Final = lazy.regex(
    r"\d{1,5}(?:[-–]\d{1,5})? (?:(?:ss?|secs?|paras?|arts?|cls?|regs?)\.? |(?:§§?|¶¶?) ?)\d{1,4}(?:[-–]\d{1,4})?\Z"
)
"""`125–6 s. 146`, `12 § 3`: a page and the section on it, with no comma between them."""

ROMAN: Final = frozenset("ivxlcIVXfns")
"""The second letters of a Roman number, or of `f`, `n` and `seq.` behind one of a single letter."""

SMALL: Final = (PART_RE, WORDED_RE, CAPITULUM_RE, COUNTED_RE, UNDER_RE, TIME_RE, ENTRY_RE, BESIDE_RE)
"""What begins with a small letter."""
LARGE: Final = (ATTACHED_RE, COUNTED_RE, UNDER_RE, ORDINAL_RE)
"""And with a capital."""


OF_LAW_RE: Final = lazy.regex(
    r"(?:[Aa]rt(?:icle)?s?\b\.? |§{1,2} ?)\d{1,4}[a-z]?(?:\(\w{1,3}\)){0,3}"
    r" (?:[A-Z]{2,6}|[A-Z][a-z]?[A-Z]{1,3}[a-z]?)\Z"
)
"""`Art 263 TFEU`, `§ 823 BGB`: a passage of a law on which a commentary is written."""

PARAGRAPH: Final = r"\d{1,4}(?:\.\d{1,3}){0,3}(?:\([a-z]{1,4}\)|[A-H]\b)?"
_SPAN: Final = rf"{PARAGRAPH}(?:[-–]{PARAGRAPH})?"
PARAGRAPH_LIST: Final = rf"{_SPAN}(?:(?:, | and |, and ){_SPAN}){{0,12}}"
PARAGRAPHS_RE: Final = lazy.regex(
    rf"(?:paras?\.? )?\[{PARAGRAPH}\](?:(?:\s?[-–]\s?| and | to )\[{PARAGRAPH}\])?\Z"
    rf"|\[(?:(?!{PARAGRAPH}\]){PARAGRAPH_LIST}|[ivxl]{{1,7}})\]\Z"
)
"""`[12]`, `paras [103]–[104]`: paragraphs of a judgment (OSCOLA 2.1.6); `[1.12]`: of a
report; `[iv]`, `[7–9]`: pages without numbers."""

UNNUMBERED_RE: Final = lazy.regex(
    r"(?:pp?\.\s?)?(?P<bare>\[(?:\d{1,4}|[ivxl]{1,7})(?:[-–]\d{1,4})?\](?:[-–]\d{1,4})?)\Z"
)
"""`p. [7]`, `[7]–9`: a page on which no number is printed (Chicago Manual 14.147)."""


def _points(text: str) -> bool:
    """Whether a text is one locator of any kind; its first letter says of which kinds it can be."""
    first = text[0]
    if (text[-1] == "]" and PARAGRAPHS_RE.match(text)) or is_counted(text):
        return True
    if first.isdigit():
        found = BARE_RE.match(text) or SEVERAL_RE.match(text) or TIME_RE.match(text) or SECTION_BEHIND_RE.match(text)
        return found is not None
    if (text[1:2] in ROMAN or not text[1:2].isalpha()) and BARE_RE.match(text):
        return True
    if _labelled(text) or (first in "Aa§" and OF_LAW_RE.match(text)):
        return True
    if first.isupper():
        return any(pattern.match(text) for pattern in LARGE)
    return any(pattern.match(text) for pattern in SMALL)
