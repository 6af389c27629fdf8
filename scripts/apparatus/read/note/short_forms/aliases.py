"""Reads the short name that a citation gives its work: `(hereafter cited as FRUS)` (Chicago Manual 14.36, 14.59)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import LAWS, Cite, Reference
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.words.named_kinds import AGREED, ENACTED
from apparatus.read.note.words.signs import either_case, group, groups_in
from apparatus.read.note.words.title_words import capital_share

NAMING: Final = group(
    *either_case(
        "hereafter", "hereinafter", "herinafter", "henceforth", "abbreviated", "cited below", "cited in", "cited as",
        "(referred to ", "[referred to ", "from now on", "from here on",
    )
)  # fmt: skip
"""Most citations hold none of these and need no closer look."""

WHERE: Final = (
    r"(?:\s(?:parenthetically|intertextually|in parentheses|(?:and )?(?:in )?(?:the )?(?:text|notes))(?=\s)){0,3}"
)
"""Where a short name is used: `cited parenthetically in the text and in the notes as`."""

ALIAS_RE: Final = lazy.regex(
    r"(?:hereafter|here?inafter|henceforth|(?<=[(\[])from (?:now|here) on|abbreviated|cited below"
    r"|(?<=[(\[])cited(?=(?: in (?:the )?text)? as )"
    r"|(?<=[(\[])(?:cited|referred to) (?:hereafter|hereinafter|henceforth|below)(?= as )"
    r"|(?<=\()referred to(?: below| here(?:in)?)?(?=(?: in (?:the )?text)? as [“\"‘'])"
    r")(?: and abbreviated| cited| referred to"
    r"| abbreviated)?"
    rf"{WHERE}(?: as)?[:,]? "
    r"(?P<alias>(?:[^()\[\];]|\((?:[Nn]o\.? \d{1,2}|Part [IVX\d]{1,4})\)){1,80}?)(?: (?:with|followed by"
    r"|and(?! (?-i:[A-ZÀ-Þ][a-zß-ÿ]))|plus)\b[^()\[\]]{0,60})?[)\];]",
    re.I,
)
NO_ALIAS_RE: Final = lazy.regex(
    r"(?:as\Z|cited|referred|(?-i:in |by |as |to )|the text|parenthetically)|(?-i:[A-Z]{1,5} and [A-Z]{1,5}\Z)", re.I
)
"""What is no short name, or two: `Hereafter cited as HQ and QK`."""


LATER: Final = "(?:[Ff]urther|[Ss]ubsequent|[Ll]ater|[Oo]ther)"

BEHIND_RE: Final = lazy.regex(
    r"[,;.]?\s*[(\[]?(?:(?:[Hh]ere(?:in)?after|[Hh]enceforth),? [^.;()]{2,80}? (?:will be|is)"
    r" (?:cited|abbreviated|referred to)(?: to)? as"
    r"|(?:[Hh]ere(?:in)?after|[Hh]enceforth|Subsequently(?= (?:cited|referred))"
    r"|[Ff]rom (?:now|here) on(?:wards?)?(?=,? (?:cited|referred|abbreviated|indicated)))"
    r"(?:,?\s(?:cited|referred to|abbreviated|indicated))?"
    rf"{WHERE}(?:\s(?:as|to as))?"
    r"|[Cc]ited (?:(?:here(?:in)?after|henceforth|below)(?: in (?:the )?text)? )?as"
    r"|(?:which (?:will be|is) |here(?:in)? )?referred to(?: (?:here(?:in)?(?:after)?|below|in (?:the )?text))? as"
    r"(?=[:,]? [“\"‘'][^“”\"]{1,60}[”\"’'][.,]?\)?\.?\Z)"
    r"|(?:It|This (?:work|book|text|edition)"
    r"|(?:All )?(?:[Ff]urther |[Ss]ubsequent |[Oo]ther )?(?:[Rr]eferences|[Cc]itations)"
    r" to this (?:work|book|text|edition)) (?:will be|is|are) (?:(?:here(?:in)?after|henceforth|from here on) )?"
    r"(?:abbreviated|cited|referred to)(?: (?:here(?:in)?after|below|in (?:the )?text))? as"
    rf"|(?:All |Any )?{LATER} (?:references|quotations|citations|quotes)(?: (?:to|from) [^.;,]{{2,60}})?"
    r" (?:(?:are|come|will be) (?:taken )?(?:from|to) (?:this|that|the same) (?:work|book|text|edition|translation"
    r"|volume),"
    r" (?:here(?:in)?after |henceforth )?(?:abbreviated|cited|referred to)(?: (?:here(?:in)?after|henceforth|below))?"
    r"|(?:are|will be) (?:given|made|cited)(?: parenthetically)? in the text,?) as)"
    r"(?::|,(?=\s[A-ZÀ-Þ“‘\"]))?\s"
    r"(?P<alias>(?:[A-ZÀ-Þ][\w’'-]+(?: et al\.)?, )?[“‘\"][^“”‘\"]{2,60}(?=[”’\"])"
    r"|(?:[A-ZÀ-Þ][\w’'-]+, (?!with |followed |(?:the )?page ))?(?:[^;.,()\[\]]|(?<= v)\.){1,60}?)"
    r"(?:, (?:pp?\. ?)?(?P<page>\d{1,3}(?:[-–]\d{1,3})?)(?=\.?\Z))?"
    r"(?:, (?:[A-Z][a-z]{2,8} )?(?:\d{1,2}, )?\d{4})?"
    r"(?: and (?:cited|abbreviated|quoted)\b[^;.]{0,60}"
    r"|, (?:with |followed by )?(?:the )?(?:page|section|paragraph|remark|line|volume|volume and page) numbers?"
    r"|,? by (?:page|section|volume and page)(?: numbers?)?| (?:with|followed by) (?:the )?page numbers?)?"
    r"[.,]?[”\"’']?\.?[)\]]?\.?\Z"
)
"""A short name in a sentence of its own behind the citation: `…, 111; henceforth PS.`"""


BEHIND_STARTS: Final = (
    "h",
    "H",
    "From ",
    "from ",
    "(from ",
    "(h",
    "(H",
    "[h",
    "[H",
    "It ",
    "This ",
    "Subsequent",
    "All ",
    "Further ",
    "Any ",
    "Later ",
    "Other ",
    "References ",
    "cited ",
    "Cited ",
    "referred to ",
    "which will be ",
    "which is ",
)
"""How such a sentence begins."""


def named_behind(text: str, cite: Cite, start: int, end: int) -> Cite | None:
    """The citation with the short name that the words from `start` to `end`, right behind it, give it."""
    titled = cite.form == "full" or cite.rule == "short"
    found = BEHIND_RE.match(text, cite.end, end) if titled and not cite.alias else None
    alias = found["alias"].strip(" “”\"‘’']") if found else ""
    alias = alias.rstrip(".,") if found and set(found["alias"]) & set('“‘"') else alias
    if not alias or NO_ALIAS_RE.match(alias) or set(text[cite.end : start]) - set(" ,;.\n\t"):
        return None
    if text.find(f"({alias})", 0, cite.start) >= 0:
        return None  # the letters of another title, behind which they stand: `De Jure Belli (DJB)`
    stop = end - (text[end - 1] == ".")
    paged = PAGED_RE.match(alias) if alias[-1].isdigit() and not cite.locator else None
    if paged:
        cite, alias = replace(cite, locator=paged["page"]), paged["name"]
    elif found and found["page"] and not cite.locator:
        cite = replace(cite, locator=found["page"])
    return replace(cite, end=stop, text=text[cite.start : stop], alias=alias)


PAGED_RE: Final = lazy.regex(r"(?P<name>.*[^\W\d_]), (?:pp?\. ?)?(?P<page>\d{1,3}(?:[-–]\d{1,3})?)\Z")
"""`hereafter cited as Harbours, 143`: the page that is meant here stands behind the name."""


BARE_RE: Final = lazy.regex(
    r"(?:\[(?![A-Z ]*\b(?:NEED|PAGES?|CHECK|INSERT|MISSING)\b)"
    r"(?!(?:Hebrew|Arabic|Persian|Turkish|Russian|Ukrainian|Polish|Czech|Chinese|Japanese|Korean|Hindi|Urdu|Yiddish"
    r"|German|French|Italian|Spanish|Portuguese|Dutch|Danish|Swedish|Norwegian|Finnish|Greek|Latin|Hungarian|Romanian"
    r"|Serbian|Croatian|Bulgarian|English)\])(?P<name>[A-ZÀ-Þ][\w’.&-]*(?: (?:of |the |and )?[A-ZÀ-Þ][\w’.&-]*){0,3}"
    r"|[A-Z]{2,6}/[A-Z]{2,6})\]|(?<= )\((?P<capitals>[A-Z]{2,7}|[A-Z]{2,6}/[A-Z]{2,6})\)"
    r"|(?<= )\((?P<worded>[A-Z][A-Z\d]+ [A-Z][a-z]+(?: [A-Z][a-z]+)?"
    r"|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Recast|New) [A-Z]{2,7}"
    r"|(?:[A-Z][\w’-]+ ){1,2}(?:Report|Opinion|Guidelines|Guidance|Review|Inquiry|Statement|Code|Framework))\)"
    r"|\(= (?P<equal>[A-Z][^()]{1,20})\))\Z"
)
"""A short name alone in brackets behind a citation: `… (London: HMSO, 1948) [Watson Report]`, `… (DSA)`; `(KB)`
is a court, `(UK)` whose an act is."""

NUMERAL_RE: Final = lazy.regex(r"[IVXLC]+\Z")
COURTS_AND_LANDS: Final = frozenset({
    "HC", "HL", "KB", "QB", "KBD", "QBD", "CA", "ONCA", "BCCA", "NZCA", "NSWCA", "FCA", "HCA", "PC", "SC", "SCC",
    "UKSC", "EC", "US", "NY", "UK", "NZ", "NSW", "HK", "WA", "NT", "NI", "ACT", "PNG", "SA", "SCA", "LAC", "LCC", "WCC",
    "GP", "GJ", "GNP", "GSJ", "GPJ", "GNJ", "GSP", "GPP", "KZD", "KZP", "ECG", "ECP", "ECB",
    "EU", "UN", "SDNY", "EDNY", "NDNY", "WDNY", "DNJ", "DDC",
    "EAT", "TC", "TCC", "AAC", "IAC", "GRC", "IPEC", "QL", "TD", "SCJ", "IAT", "GD", "ABCA", "SKCA",
})  # fmt: skip
"""Letters of courts, and of the lands whose laws are cited, which shorten no work."""


CALLED_RE: Final = lazy.regex(r"(?<=[\w)]), (?P<alias>(?:[A-Z][\w-]* ){1,3}(?:Directive|Regulation|Act))\Z")
GESETZ_RE: Final = lazy.regex(r"gesetz \((?P<alias>[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,10})\)")
"""`Hafenrechtsgesetz (HafenG)`: the letters of a German law."""
MATTER_RE: Final = lazy.regex(r"\d\b[^,;]{0,120} (?:on|concerning|amending|relating to|laying down|regarding) ")
"""What the act is about; where nothing says it, the name is its title."""
ACTS: Final = ("Directive ", "Regulation ", "Council Directive ", "Council Regulation ")
"""`Directive (EU) 2019/790 of … on the Port Market, Port Directive`: the name by which an act is called, behind it."""


def named(note: str, cite: Cite) -> Cite:
    """The citation of a note with the short name that it introduces, if it does."""
    text = cite.text
    if cite.reference and cite.reference.kind == "law" and cite.reference.title.endswith(")"):
        cite = _case_named(cite, cite.reference)
    if cite.reference and cite.reference.kind == "law" and text.endswith("I)"):
        numbered = NUMBERED_RE.search(text[-60:])
        if numbered and numbered["alias"].split()[0] in cite.reference.title:
            return replace(cite, alias=numbered["alias"])
    if cite.reference and cite.reference.kind in LAWS and cite.locator and "(" in text:
        before = BEFORE_PASSAGE_RE.search(text[-90:])
        if before and before["alias"] not in COURTS_AND_LANDS:
            title = cite.reference.title.removesuffix(f" ({before['alias']})")
            if f"({before['alias']})" not in title and (title == cite.reference.title or _by_initials(before, title)):
                return replace(cite, alias=before["alias"], reference=replace(cite.reference, title=title))
    if cite.reference and cite.form == "full" and cite.reference.title.startswith(ACTS):
        called = CALLED_RE.search(cite.reference.title)
        if called and MATTER_RE.search(cite.reference.title, 0, called.start()):
            title = cite.reference.title[: called.start()]
            return replace(cite, alias=called["alias"], reference=replace(cite.reference, title=title))
    if cite.reference and cite.form == "full" and "gesetz (" in text and cite.reference.title.endswith("gesetz"):
        lettered = GESETZ_RE.search(text)
        return replace(cite, alias=lettered["alias"]) if lettered else cite
    if not groups_in(note) & NAMING:
        marked = _marked_name(text, cite.reference.title) if cite.form == "full" and cite.reference else ""
        if marked and cite.reference and cite.reference.kind in LAWS:
            # `7 May 1997 (“Trial Judgement”)`: elsewhere such words tell what a title means
            return replace(cite, alias=marked, reference=_without_name(cite.reference))
        if marked and cite.reference and _of_title(marked, cite.reference.title):
            return replace(cite, alias=marked)
        found = BARE_RE.search(text[-60:]) if text[-1] in "])" and cite.form == "full" else None
        if not found or found["capitals"] in COURTS_AND_LANDS or NUMERAL_RE.match(found["capitals"] or ""):
            return cite
        bare = found["name"] or found["capitals"] or found["worded"] or found["equal"]
        if cite.reference and cite.reference.kind == "law" and cite.reference.title.endswith(f" ({bare})"):
            title = cite.reference.title.removesuffix(f" ({bare})")
            return replace(cite, alias=bare, reference=replace(cite.reference, title=title))
        if cite.reference and cite.reference.archive.endswith(f", {bare}"):  # `Quay Museum Archives (QM Archives)`
            kept = cite.reference.archive.removesuffix(f", {bare}")
            return replace(cite, alias=bare, reference=replace(cite.reference, archive=kept))
        return replace(cite, alias=bare)
    alias = alias_of(text)
    return replace(cite, alias=alias) if alias else cite


MARKED_RE: Final = lazy.regex(
    r"(?<=[\w.,)] )\((?:the )?(?:“(?P<curled>(?:the )?[A-ZÀ-Þ][^()“”]{1,60})”"
    r"|\"(?P<straight>(?:the )?[A-ZÀ-Þ][^()\"]{1,60})\""
    r"|‘(?P<single>(?:the )?[A-ZÀ-Þ][^()‘’]{1,60})’|'(?P<plain>(?:the )?[A-ZÀ-Þ][^()']{1,60})'"
    r"|(?P<bare>(?:\d{4}\s)?(?:[A-Z][\w’&-]*\s(?:(?:of|on|the|and|for|to)\s){0,2}){1,5}"
    rf"(?:{AGREED}|{ENACTED}|Directive|Agreement|Guidelines|Principles)))\)"
    r"(?=[,;]|\sat\s|\s(?:ss?|arts?|paras?)\.?\s|\Z)"
)
"""In marks, or without them if the last word says that it is a law: `(Harbour Statute)` (OSCOLA 2.4.1)."""


def _marked_name(text: str, title: str) -> str:
    """The short name alone in marks and brackets, which is no quotation: each of its weighty words has a capital; one
    without marks is of the title where it ends it."""
    found = MARKED_RE.search(text) if "(" in text else None
    if found and found["bare"] and title.endswith(found.group()):
        return ""
    name = next(filter(None, found.groups()), "") if found else ""
    return name if name and name[-1] not in ".!?," and capital_share(name.removeprefix("the ")) > HEADLINE else ""


HEADLINE: Final = 0.75
WEIGHTY: Final = 3


def _of_title(name: str, title: str) -> bool:
    """Whether a short name in marks is made of a title’s weighty words: `Keeping Our Edge`, `Edge Report`."""
    weighty = {word.strip(",:.?!’'").lower() for word in title.split() if len(word) >= WEIGHTY}
    return any(word.lower() in weighty for word in name.split() if len(word) >= WEIGHTY and word[0].isupper())


def _without_name(stated: Reference) -> Reference:
    """A law without the short name that its title holds: `Lima v. Costa (“Lima II”)`."""
    found = MARKED_RE.search(stated.title)
    if found is None or found.end() < len(stated.title):
        return stated
    return replace(stated, title=stated.title[: found.start()].rstrip())


CASE_RE: Final = lazy.regex(r"(?P<title>(?P<party>.+) v\.? .+) \((?P<alias>(?:[A-Z][\w’.-]* ){1,3}[IVX]{1,4})\)\Z")
"""`Lima v. Costa (Lima II), 349 U.S. 294`: which of several cases of the parties it is."""


BEFORE_PASSAGE_RE: Final = lazy.regex(
    r"(?<=[\w\])] )\((?P<alias>[A-Z]{3,}[a-z]?(?: [A-Z][a-z]+)?)\),? "
    r"(?:arts?|ss?|recitals?|paras?|regs?|[Aa]rticles?|[Ss]ections?)\b[ .]"
)
"""`… [2016] OJ L119/1 (GDPR), art 22`: before the passage."""


def _by_initials(named: re.Match[str], title: str) -> bool:
    """Whether a short name is the initials of a title: `Port Law Board Act 1996 (PLB Act), section 2`."""
    letters, kind, _ = named["alias"].partition(" ")
    return kind != "" and "".join(word[0] for word in title.split() if word[0].isupper()).startswith(letters)


NUMBERED_RE: Final = lazy.regex(r"\d\) \((?P<alias>(?:[A-Z][\w’.-]* ){1,3}[IVX]{0,3}I)\)\Z")
"""`Lima v. Costa, 349 U.S. 294 (1955) (Lima II)`: the same behind the year."""


def _case_named(cite: Cite, stated: Reference) -> Cite:
    """A case, its short name apart from its title."""
    found = CASE_RE.match(stated.title)
    if not found or found["alias"].split()[0] not in found["title"]:
        return cite
    return replace(cite, alias=found["alias"], reference=replace(stated, title=found["title"]))


SHORTENED: Final = (" Corp", " Inc", " Ltd", " Co", " Bros", "S.A", "B.V", "N.V", "L.P", "U.K", "U.S")
"""The last word of a party, without the stop that shortens it: `(hereafter Quay Corp.)`."""


def alias_of(text: str) -> str:
    """The short name, without quotation marks; empty when none is given, as in `hereafter cited in the text`."""
    found = ALIAS_RE.search(text + ")")
    alias = found["alias"].strip(" ,.“”\"‘’']") if found else ""
    alias += "." * (alias.endswith(SHORTENED) and text.find(f"{alias}.)") >= 0)
    return "" if NO_ALIAS_RE.match(alias) else alias


EQUATED_RE: Final = lazy.regex(r"(?<![\w.])(?P<alias>[A-Z][\w.&]{0,9}(?: [\dIVX]{1,4})?)\s?=\s(?=[A-ZÀ-Þ])")
"""`PT = Carl Schmitt, Political Theology, …`: an entry in a list of abbreviations (Chicago Manual 14.60)."""


def equated_in(text: str, piece: Piece) -> re.Match[str] | None:
    """The short name that a list of abbreviations sets equal to the work that follows."""
    if piece.kind != "text" or text.find("=", piece.start, piece.end) < 0:
        return None
    return EQUATED_RE.search(text, piece.start, piece.end)
