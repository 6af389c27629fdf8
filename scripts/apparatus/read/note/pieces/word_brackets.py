"""Tells a bracket that belongs to the words around it from one that holds a statement of its own.

Comes in: a text and where a bracket stands in it. Comes out: yes or no.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.read.note.words.day_patterns import DAY, YEAR
from apparatus.read.note.words.named_kinds import KEPT_PAPERS
from apparatus.read.note.words.title_words import foreign

LOCATOR_RE: Final = lazy.regex(r"\d{1,4}(?!\w| (?:vol|tom|B[dä]))|pp?\.\s|chap|[ivxlc]+\b")
SQUARE_RE: Final = lazy.regex(r"\s?[^\W\d_]|:\s")
"""What goes on behind a word that an editor supplied: `Joan [Colin] Dayan`, `[Anglo-]Caribbean`."""


LEGAL_RE: Final = lazy.regex(r"\d{1,2} (?:Cranch|Wheat\.|Pet\.|How\.|Wall\.|Black|Dall\.)\Z|[LC] \d{1,4}\Z")
REPORTED_RE: Final = lazy.regex(
    r"\d{1,2} (?:[A-Z][A-Za-z.& ]{0,10}\.|Tyng|Gray|Allen|Cushing|Pickering|Metcalf|Mason)\Z"
)
"""`24 Mass. (7 Pick.) 12`: who reported the case, in his own count of volumes (Bluebook 10.3.2)."""

VOLUME_OF_YEAR_RE: Final = lazy.regex(r"(?:18|19|20)\d\d \(\d{1,2}\) [A-Z][A-Za-z.]{1,8} \d")
"""`1995 (3) SA 391`: the volume of the year, as South African reports count."""

COMMISSION: Final = ("COM ", "JOIN ", "SWD ", "SEC ", "ress Release ", "ress release ")
"""`COM (2020) 825 final`: documents of the European Commission, counted by the year, and releases of NATO."""

ROMAN_RE: Final = lazy.regex(r"(?:ES-|S-)?[IVX]{1,5}\Z")
"""`5 U.S. (1 Cranch) 137`, `O.J. (L 281)`, `217 A (III)`."""


TITLE_WORDS_RE: Final = lazy.regex(r"[^\d:,@.]{2,40}\Z|\d[A-Z]\Z|G\d{1,2}\Z|COVID-19\Z")
NAME_RE: Final = lazy.regex(r"[A-Z][\w’-]*(?: [A-Z]\.)+ [A-Z][\w’-]+\Z")
"""Who is meant, amid a title: `Die Philosophie (Simon L. Frank) und …`."""

ROLE_START_RE: Final = lazy.regex(
    r"(?:eds?|trans|hrsg|dir|here|see|cf|emph|ital|my |author|blog|podcast|forthcoming|film|video|speech|quot"
    r"|cit|n\.d|no date|UK|US|London)",
    re.I,
)
"""Words in brackets within a title: `The Engine (and the Prison) of the American South`, `(Un)making Law`."""


SEAT_RE: Final = lazy.regex(r"[A-ZÀ-Þ][\w.’ -]{1,25}(?:, [A-Z][\w. ]{1,15})?\Z")
KEPT_RE: Final = lazy.regex(
    rf" (?:[A-Z][a-z]+ )?(?:{KEPT_PAPERS}|Record|Office|Archives?|Department|Division|Library|Files|Board)\b"
)
"""`Port Center (Va.) Office of the Clerk`, `Port Society (Lisbon, Portugal) Records`: where a body sat whose papers an
archive keeps."""


def ends_seat(text: str, stop: int) -> bool:
    """Whether the stop before a closing bracket is that of a place shortened in it, and the name goes on behind."""
    opens = text.rfind("(", max(0, stop - LONGEST_SEAT), stop)
    return opens > 0 and SEAT_RE.match(text[opens + 1 : stop]) is not None and KEPT_RE.match(text, stop + 1) is not None


LONGEST_SEAT: Final = 42

POINTING: Final = (", supra ", ", above n", ", op. cit", " supra note", ", note ")
NUMBERED_RE: Final = lazy.regex(
    r"(?:Part|Book|Vol(?:\.|ume)|No\.|Session) (?:[IVX]{1,5}|\d{1,3}|[A-Z]|One|Two|Three)\Z|[IVX]{1,4}\Z"
)
"""`Report on Quays (Part I), supra note 12`: which of several that bear one name."""

COMING: Final = (" forthcoming", " in press")
"""What ends an imprint without a year."""

AFTERTHOUGHT_RE: Final = lazy.regex(
    r"(?:and|or|but|not|almost|nearly|how|why|what|when|where|even|still|yet|if|because|without|beyond|despite"
    r"|again|sort of|kind of) (?!(?:others|passim|notes?|cited|above|below|see|hereafter|hereinafter|henceforth)\b)"
    r"[^()\d:;,.]{3,60}[^()\d:;,.\s]\Z"
)
"""`The New Harbour (and Why It Failed)`: an afterthought that ends a title."""


SMALL_RE: Final = lazy.regex(
    r"(?!(?:with|by) [A-Z])(?:to|of|in|for|from|on|with|at|as|by|under|after|before|un|non) [^()\d:;,.]{3,60}\Z"
)
"""`Bearing Witness (to Tides) (Lisbon: Quay, 1999)`: what ends a title before the imprint."""

TRANSLATED_RE: Final = lazy.regex(r" [A-ZÀ-Þ][^()\[\],;:“”]{2,90} \[[A-ZÀ-Þ][^\[\]]{2,160}\] \([A-ZÀ-Þ]")
"""`Guangxu chunian (1876–79) Huabei de da hanzai [The Great North China Drought] (…)`: a title goes on behind years."""

UNTIL_RE: Final = lazy.regex(
    r"(?:to|until|till|up to|as of|bis|do|k|jusqu’(?:au|en)|hasta|fino al?) "
    r"(?:\d{1,2} )?(?:[^\W\d_]{3,10} |c\. ?|ca\.? ?)?(?:1[0-9]|20)\d\d(?: g\.)?\Z"
)
"""`Registers of Quays (to 1 January 1912), ed. Ana Lima`: up to when a title tells of what it does."""

SQUARE_IMPRINT_RE: Final = lazy.regex(r"\[[A-ZÀ-Þ][^:\[\]]{1,40}: [^:\[\]]{2,80}, \d{4}\]\Z")
"""`[Westport: Greenwood Press, 1999]`, for want of round brackets."""


_YEAR: Final = r"(?:1[4-9]|20)\d\d"
SPAN_NEXT_RE: Final = lazy.regex(
    r": [A-ZÀ-Þ]|,? (?:eds?\.|edited|ed\b)|, by [A-ZÀ-Þ]"
    r"|(?:,? (?:und|et|and|e|y|i)| [a-z]+) [a-zß-ÿ]+ [\wà-ÿ]"
)
"""What goes on behind the years in a title: who edited the book, or more words of it."""
PLACED_BY_RE: Final = lazy.regex(r", by (?:[A-ZÀ-Þ][\w.’-]* ){2,4}\([A-ZÀ-Þ]")
OTHER_SCRIPT_RE: Final = lazy.regex(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ’' -]{2,40}\Z")

STATES_RE: Final = lazy.regex(
    rf"{_YEAR}(?:(?:,| and|, and| &) {_YEAR})+\Z|[A-ZÀ-Þ][^\d,:;]{{2,30}}, {_YEAR}[-–](?:\d\d){{1,2}}\Z"
)
PLACED_RE: Final = lazy.regex(r"[A-ZÀ-ÞА-Я\u3040-\u9fff\uac00-\ud7a3][^():;“”\d]{1,40}: [^()]{2,80}\d{4}")
"""`The Harbour (1798, 1805, 1850) (London: Verso, 1995)`, `Les quais (Lisbonne, 1848–1871), Paris: Seuil, 2012`: the
states of a text, or where and when what it tells of was, and then who printed it where."""

LETTER: Final = 3
"""Characters of a bracket with a letter in it."""

SPANS: Final = (")-", ")–", ") to ", ") and ", ") or ", ") & ")
PARAGRAPH_RE: Final = lazy.regex(r"[a-z]{1,4}\Z|\d{1,2}[a-z]?\Z")
"""`§ 106(1)–(5)`, `art 49(a) to (g)`: a span of the paragraphs of a section."""


ARTICLE_RE: Final = lazy.regex(
    r"\b(?:[Aa]rt(?:icle)?s?|[Pp]ara(?:graph)?s?|sect?(?:ion)?s?|rules?|regs?|principles?|guidelines?)\.? "
    r"\d(?:[\d(), –-]|and |[a-z]{1,3}\)){0,40}\Z"
)
"""`arts. 3 (1), 12 and 37 `: articles, before the paragraph that stands in brackets, as the United Nations print it."""
LONGEST_PARAGRAPH: Final = 7
"""Letters of a bracket with a paragraph, at most."""
SPACED_RE: Final = lazy.regex(r"\d{1,2}\Z|[a-z]\Z|[ivx]{2,4}\Z|bis\Z")


ANOTHER_RE: Final = lazy.regex(r" and (?:see |cf\. )?[A-ZÀ-Þ][\w’.-]*[, ]")
"""`Lima, Harbours, 12 (for painting) and Jane Doe, “Quays”`: behind a page the bracket tells what it is cited for."""


def _of_article(text: str, start: int, inner: str) -> bool:
    """Whether a paragraph of an article stands in the bracket, behind a space: `art. 2 (1)`."""
    if text[start - 1 : start] != " " or not (text[start - 2].isdigit() or text[start - 2] == ")"):
        return False
    return SPACED_RE.match(inner) is not None and ARTICLE_RE.search(text, max(0, start - 50), start) is not None


def within_word(text: str, start: int, close: int) -> bool:
    """Whether a bracket belongs to the words around it: `COM(2020) 65`, `Regulation (EU) 2016/679`."""
    if text[start] == "[":
        return _supplied(text, start, close)
    inner = text[start + 1 : close - 1]
    if text.startswith(POINTING, close) and NUMBERED_RE.match(inner):
        return True
    if inner[-2:].isdigit() and text[close : close + 2] in (" (", ". ", ", ") and STATES_RE.match(inner):
        return PLACED_RE.match(text, close + 2) is not None
    if RANGE_RE.match(inner) and TRANSLATED_RE.match(text, close):
        return text[start - 2 : start - 1].isalpha()
    if RANGE_RE.match(inner) and SPAN_NEXT_RE.match(text, close):
        return text[start - 2].isalpha() or text[start - 2] == "."
    if text.startswith(", by ", close) and inner.isdigit():
        return text[start - 2].isalpha() and PLACED_BY_RE.match(text, close) is not None
    if text[start - 2] > "\u3000" and OTHER_SCRIPT_RE.match(inner) and text[close : close + 2].strip().isdigit():
        return True  # `Wenhua zazhi 文化雜誌 (Revista de Cultura) 57 (2005)`
    if text.startswith(", ", close) and UNTIL_RE.match(inner):
        return text[start - 2 : start - 1].isalpha()
    if text.startswith(" (", close) and SMALL_RE.match(inner):
        return PLACED_RE.match(text, close + 2) is not None
    if text[start - 2 : start - 1].isalpha() and _before_imprint(text, start, close, inner):
        return True
    if text.startswith(", ", close) and SEAT_RE.match(inner) and _of_receiver(text, start, close):
        return True
    if close - start < LONGEST_PARAGRAPH and _of_article(text, start, inner):
        return True
    if "/" in inner and text.endswith(UNION_JOURNAL, 0, start) and JOURNAL_NUMBER_RE.match(inner):
        return True
    if text.startswith("/", close) and FILED_RE.search(text, max(0, start - LONGEST_FILE), start):
        return text[close + 1 : close + 3].strip()[:1].isdigit()
    word = text[close : close + 2].strip()[:1]
    if text[start - 2 : start - 1].isdigit() and ANOTHER_RE.match(text, close):
        return False
    if word.isalpha() and TITLE_WORDS_RE.match(inner) and not (ROLE_START_RE.match(inner) or inner.endswith(COMING)):
        return True
    if word.isalpha() and close - start == LETTER and inner.islower() and text[start - 1] == " ":
        return text[start - 3 : start - 1].isalpha() and text[start - 3 : start - 1].isupper()  # `VKP (b) v portretakh`
    if text[close : close + 3] == " / " and TITLE_WORDS_RE.match(inner):
        return text[start - 2 : start - 1].isalnum()  # `Blue Quay (Harbour Blues) / Waiting`: two sides of a record
    if "A" <= word <= "Z" and KEPT_RE.match(text, close) and SEAT_RE.match(inner):
        return text[start - 2 : start - 1].isalpha()
    if inner[:1].islower() and AFTERTHOUGHT_RE.match(inner):
        return text[start - 2 : start - 1].isalpha() and text[start - 1 : start] == " "
    if word.islower() and text[close] == " " and NAME_RE.match(inner):
        return not ROLE_START_RE.match(inner)
    if close - start > LONGEST_SIGN:
        return False
    return _in_reference(text, start, close, inner) or _part_of_word(text, start, close, inner)


UNION_JOURNAL: Final = ("O.J. ", "OJ ")
JOURNAL_NUMBER_RE: Final = lazy.regex(r"[CL] ?\d{1,4}/\d{1,4}\Z")
"""`O.J. (C 340/1)`: number and page of the Official Journal."""

FILED_RE: Final = lazy.regex(r"(?:\A|\s)\d{3}(?:\.\d{1,4})? [A-Z][A-Za-z,& -]{2,40} \Z")
"""`026 Foreign Relations (P.C. 1919)/66`: class and subject of a decimal file, before a bracket and a stroke."""
LONGEST_FILE: Final = 52

_ROLE: Final = r"(?:[Ee]ds?\.|[Hh]g\.|[Hh]rsg\.|(?:ed|trans)(?:\.|ited|lated) by)"
IMPRINT_BEHIND_RE: Final = lazy.regex(
    rf"(?:,? (?:{_ROLE} )?(?P<words>(?![^();]{{0,120}}\b(?:in|by) [A-ZÀ-Þ])[^();:“”\"]{{3,120}}))?"
    r" \([A-ZÀ-Þ][^():;“”\d]{1,40}: [^():]{2,80}\d{4}\)"
)
"""Who edited a book, or its series, and then who printed it where."""
OF_DAY_RE: Final = lazy.regex(rf"[A-ZÀ-Þ][^\d():;]{{2,40}}, (?P<day>[^,;:()]{{0,24}}(?<!\d)){YEAR}\Z")
"""`Rome, 17–20 September 2014`, `Rome, 2014`."""
MEETING_RE: Final = lazy.regex(
    r"\b(?:[Cc]ong?res|[Cc]onf[eé]rence|Konferenz|[Cc]ollo(?:qui|que)|[Ss]ymposi|[Ss]impos|[Pp]roceedings|Acts|Act[ae]s|Atti"
    r"|[Ww]orkshop|[Cc]onvegno|Tagung|[Kk]ongress|Kolloqui|[Ss]ession|[Mm]eeting)"
)
OTHER_TITLE_RE: Final = lazy.regex(
    r"(?!.{0,60}\b(?:Library|Series|Classics|Studies|Texts?|Press|Books|Edition|University|Vols?|Volume|Part|Book)\b)"
    r"[A-ZÀ-Þ][^\d:;,.()“”\"]{3,60}\Z"
)
"""`On the Sacraments (De sacramentis)`: what the work is called elsewhere."""


DAY_RE: Final = lazy.regex(DAY)
SENDER_RE: Final = lazy.regex(r"[A-ZÀ-Þ][^();]{1,40} \([A-ZÀ-Þ][^();]{2,25}\) to [^();]{2,60} \Z")
"""`Lima (Paris) to Secretary of State (Washington), May 3, 1914`: from where a letter was sent, and where to."""


def _of_receiver(text: str, start: int, close: int) -> bool:
    """Whether a bracket tells where somebody was to whom a letter of a day was sent."""
    sent = DAY_RE.match(text, close + 2) and SENDER_RE.search(text, max(0, start - LONGEST_TITLE), start)
    return sent is not None


def _before_imprint(text: str, start: int, close: int, inner: str) -> bool:
    """Whether a bracket ends the title of a book, whose imprint stands in another behind it: where and when a congress
    met, or another title."""
    if not inner[:1].isupper() or not text.startswith((", ", " (", " e"), close):
        return False
    behind = IMPRINT_BEHIND_RE.match(text, close)
    if behind is None:
        return False
    held = OF_DAY_RE.match(inner)
    if held:
        return held["day"] != "" or MEETING_RE.search(text, max(0, start - LONGEST_TITLE), start) is not None
    if not behind["words"] or not OTHER_TITLE_RE.match(inner) or ROLE_START_RE.match(inner):
        return False
    comma = text.rfind(", ", max(0, start - LONGEST_TITLE), start)
    return comma > 0 and not foreign(text[comma + 2 : start])  # a foreign title is translated there


LONGEST_SIGN: Final = 14
"""Letters of a bracket, with its marks, that may stand within a sign or a word."""


LONGEST_ELLIPSIS: Final = 9
OFFICE_RE: Final = lazy.regex(r"\[[A-Z]{2,5}\] \d{1,4}/\d")
"""`Foreign Office [FO] 371/2137`: the letters of an office in the mark of its papers."""


def _supplied(text: str, start: int, close: int) -> bool:
    """Whether an editor supplied words of the title in square brackets, or a year stands in the number of a
    document."""
    if SQUARE_IMPRINT_RE.match(text, start, close):
        return False
    if text.endswith("Office ", 0, start) and OFFICE_RE.match(text, start):
        return True
    if close - start < LONGEST_ELLIPSIS and not text[start + 1 : close - 1].strip(" .…"):
        return True  # `Lettres édifiantes [. . .]`: what the citation leaves out
    if any(map(str.isdigit, text[start + 1 : min(close, start + 30)])):
        return close - start == 6 and text.startswith((" No. ", " no. "), close)  # `Guofa [2015] No. 28`
    if text[start + 1].isupper() and text[start - 1 : start] == " " and text[close : close + 2] == ", ":
        if not LOCATOR_RE.match(text, close + 2):
            return False
        return text[start - 2 : start - 1].isalpha()  # of the title: `War [Java], 43`
    return close - start <= 30 and (text[start - 1 : start].isalnum() or SQUARE_RE.match(text, close) is not None)


def _in_reference(text: str, start: int, close: int, inner: str) -> bool:
    """Whether a bracket stands in the number of a resolution, a document, a volume or a report."""
    if ROMAN_RE.match(inner) and "Res" in text[max(0, start - 18) : start]:
        return True
    if text[start - 2] == "." and text[close : close + 2].strip().isdigit() and REPORTED_RE.match(inner):
        return True
    if inner.isdigit() and text[close : close + 2].strip().isdigit() and text.endswith(COMMISSION, 0, start):
        return True
    if inner.isdigit() and VOLUME_OF_YEAR_RE.match(text, start - 5):
        return True
    if inner[:1].isdigit() and _on_shelf(text, start, close, inner):
        return True
    return LEGAL_RE.match(inner) is not None or (
        ROMAN_RE.match(inner) is not None and text[start - 2 : start - 1].isupper()
    )


ITEM_RE: Final = lazy.regex(r"\bb?MSS? [A-Z][a-z]{1,6}\.? \d{1,5}(?:\.\d{1,3})? \Z")
PAPER_RE: Final = lazy.regex(r"(?:\A|[\s(])(?![IVXL]+\.? \Z)(?:[A-Z]\.?){1,3} \Z")
LONGEST_MARK: Final = 24
FEWEST_FIGURES: Final = 2


def _on_shelf(text: str, start: int, close: int, inner: str) -> bool:
    """Whether a number in brackets is a piece of a manuscript, `MS Am 1906 (653)`, or the year in the number of a
    cabinet’s paper, `CP (48) 8`."""
    before = text[max(0, start - LONGEST_MARK) : start]
    if ITEM_RE.search(before):
        return True
    counted = text[close : close + 1] == " " and text[close + 1 : close + 2].isdigit()
    return counted and len(inner) == FEWEST_FIGURES and inner.isdigit() and PAPER_RE.search(before) is not None


def _part_of_word(text: str, start: int, close: int, inner: str) -> bool:
    """Whether a bracket belongs to the word or the paragraph before it, or shortens the name that goes on behind it."""
    if text[start - 1 : start].isalnum() or (text[start - 1 : start] == ")" and close - start < 5):
        return not any(c in ",: " for c in inner)
    if close - start < 7 and text.endswith(SPANS, 0, start) and PARAGRAPH_RE.match(inner):
        return True
    letters = inner.removesuffix("s")
    if not (letters.isupper() and letters.isalnum() and letters[0].isalpha() and len(inner) < 7):
        return False
    behind = text[close : close + 3]
    if SUBTITLE_RE.match(text, close):  # `Application Whitelisting (AWL): A Guide` behind an author
        return text.rfind(", ", max(0, start - 120), start) > 0
    if behind[:2] == ": ":
        return False
    return inner[:2].isalpha() and behind[:2].strip().isalnum()


SUBTITLE_RE: Final = lazy.regex(r"(?::| [–—]) [A-ZÀ-Þ]")

YEARS_RE: Final = lazy.regex(r"\((?:1[0-9]|20)\d\d[-–](?:\d\d){1,2}\)")
TITLE_BEFORE_RE: Final = lazy.regex(
    r"[,.]\s(?:The |An? )?[A-ZÀ-Þ][^,;.:()“”\d]{0,60}"
    r"\s(?:of|for|and|in|on|the|to|from|de|der|des|du|la|y|et|und)\s[^,;.:()“”]{1,60}\s\Z"
)
"""A title behind an author, which has a small word as no name does."""

SOURCE_BEHIND_RE: Final = lazy.regex(
    rf"(?:,\s|\.\s)[A-ZÀ-Þ][^();“”\d]{{2,100}}(?<!\d){YEAR}(?![-–\d])"
    r"|\.\s[A-ZÀ-Þ][^();“”\d]{2,100}\s\([A-ZÀ-Þ]|,\s[A-ZÀ-Þ][^();“”\d]{2,60}\s\d{1,4}(?:, no\. \d{1,3})?\s\("
)
"""Who printed it when, a subtitle with its imprint, or a journal with its volume."""


def years_of_title(text: str, start: int, close: int) -> bool:
    """Whether years in brackets end a title, since its own year follows: `The Strategy for Africa (2020–2030), Verso,
    London, 1983`."""
    if not YEARS_RE.match(text, start, close) or not text.startswith((", ", ". "), close):
        return False
    before = TITLE_BEFORE_RE.search(text, max(0, start - LONGEST_TITLE), start)
    return before is not None and SOURCE_BEHIND_RE.match(text, close) is not None


LONGEST_TITLE: Final = 150

RANGE_RE: Final = lazy.regex(r"(?:1[0-9]|20)\d\d[-–](?:\d\d){1,2}\Z")
GOES_ON_RE: Final = lazy.regex(
    r", and (?:the )?[A-ZÀ-Þ][\w’-]*(?: [A-ZÀ-Þ][\w’-]*){0,3}(?:,? (?:1[0-9]|20)\d\d[-–](?:\d\d){1,2})?"
    rf" \([^()]{{3,80}}{YEAR}\)"
)


def years_go_on(text: str, comma: int) -> bool:
    """Whether a title goes on behind years with what else it tells of: `Ports in France, 1900–1930, and Britain,
    1948–68 (New York: Quay Press, 1973)`."""
    return RANGE_RE.search(text, max(0, comma - 9), comma) is not None and GOES_ON_RE.match(text, comma) is not None
