"""Tells a stop that ends a sentence from one that ends an abbreviation or stands within a title.

Comes in: a text and the place of a stop. Comes out: yes or no. Chicago Manual 6.9 (stops before closing quotation
marks), 10.4 (abbreviations), 10.12 (initials).
"""

from __future__ import annotations

from typing import Final, Literal

from apparatus import lazy
from apparatus.read.note.lists import ABBREVIATIONS, MONTHS
from apparatus.read.note.pieces.abbreviations import (
    HALVES_RE,
    abbreviated,
    is_initial,
    is_initial_of_two,
    last_half,
    of_capitals,
    word_before_stop,
)
from apparatus.read.note.pieces.shortened_names import calls_party, is_of_party, is_reported, is_shortened
from apparatus.read.note.pieces.word_brackets import ends_seat
from apparatus.read.note.words.address_leads import BEFORE_COLON, BEHIND_STOP
from apparatus.read.note.words.day_patterns import DAY, MONTH, YEAR
from apparatus.read.note.words.places import REGION_RE, known_with_region, place_alone
from apparatus.read.note.words.shelf_marks import MANUSCRIPT_BEFORE_RE, MANUSCRIPT_NEXT_RE
from apparatus.read.note.words.shortened import LONGEST_SHORTENED, shortened_run
from apparatus.read.note.words.title_words import capital_share

AFTER_STOP_RE: Final = lazy.regex(r"[’'”\")\]]{0,3}+\s++[“\"‘'(\[]{0,2}+(\w)")
"""What may follow the end of a sentence; the group is the first letter of the next."""

CLOSING: Final = frozenset("’'”\")]")
"""What may stand between a stop and the space behind it, three at most."""


PUBLISHER_RE: Final = lazy.regex(r"[A-Z][^():;]{1,40}(?:: [A-Z][^():;]{1,80}|\sPress|\sBooks), \d{4}\)")
"""What brackets behind the title of a book hold, also where a stop ends the title: `1905–1907 gg. (Moscow: …)`."""


CAPITALS_RE: Final = lazy.regex(
    r"[A-Z]{4,}\b|L\. ?(?:REV|J)\.|[A-Z]{2,3}(?:\.|[’'][A-Z]| [A-Z][A-Z.’'&])|\d{1,4}(?:[-–]\d{1,4})?, <?https?:"
    r"|(?:[A-Z][a-z]{2,8}\.? |[Ff]orthcoming )?(?:\d{1,2}, )?\d{4}\)"
    r"|\d{1,4}(?:[-–]\d{1,4})? \([^()]{0,24}\d{4}\)"
    r"|[A-Z][A-Z.’'&]*(?: [A-Z&][A-Z.’'&]*){0,8},? \(?(?:[A-Z][a-z]{2,8}\.? \d|\d{4}\)|forthcoming)"
)
"""What follows a stop within a name in capitals: `BUREAU OF LAB. STATISTICS`, `SUP. CT.`, `QUAY BAR ASS’N (May 3,
2020)`; or behind it: `5 (2023)`."""

DAY_RE: Final = lazy.regex(r"(?:[A-Z][a-z]{2,8}\.? \d{1,2},|\d{1,2} [A-Z][a-z]{2,8}\.?) \d{4}\b")
"""The day in a bracket behind the name of a newspaper or a site: `Harv. J.L. & Tech. Dig. (Nov. 20, 2023)`."""


LOCATOR_NEXT_RE: Final = lazy.regex(
    r"(?:[Cc]hap(?:ter)?s?|[Bb]ooks?|[Pp]arts?|[Ss]ections?|[Ff]ig(?:ure)?s?|[Tt]ables?|[Nn]os?|[Pp]aras?|[Pp]ages?)\b"
    r"(?=\.? ?[\dIVXA-Z])"
    r"|(?:[Aa]pp(?:endix)?|[Pp]p?|[Vv]ols?|[Pp]ts?|[Ss]ecs?|[IVXL]+)\b"
)
SIGNAL_NEXT_RE: Final = lazy.regex(r"(?:See|Cf|Compare|Quoted|Cited|Ibid)\b")
"""Words that begin a new sentence even behind what looks like an abbreviation."""


REPEATED_NEXT_RE: Final = lazy.regex(r"\s(?:Id\.|Ibid\b|See\s(?:also\s|id\.|[A-Z]))")
"""What follows a sentence whose last words are left out (Bluebook 5.3)."""

LAW_BRACKET_RE: Final = lazy.regex(r"\([^()]{4,200}\[(?:1[89]|20)\d\d\][^()]{4,80}\.\)\Z")


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether the stops at `start` end a sentence: not after an abbreviation or initial, nor before a small letter."""
    if end == len(text):
        return STATE_END_RE.search(text, max(0, end - LONGEST_STATE)) is None
    after = AFTER_STOP_RE.match(text, end)
    if after is None:
        if text.startswith((" & ", " © "), end) and not word_before_stop(text, start)[:1].isupper():
            return True  # `…, May 3, 2019. & Jane Doe, …`, `…: 3–9. © 2019 Jane Doe`, and no `Tel. & Tel.`
        return not text[end : end + 4].strip() or (text[end] in '”"’' and not text[end + 1 : end + 3].strip())
    first = after.group(1)
    if text[end] == "]" and text[start - 1] in " [" and not text[text.rfind("[", 0, start) + 1 : start].strip(" ."):
        return False  # `[...]`, `[. . .]`: what a title leaves out
    if text[start] == "." and (text[start - 1 : start] in (" ", "\n", ",") or text[end : end + 2] == " ."):
        if text[start - 6 : start] != ". . . ":
            return False  # a stop of an ellipsis: `One Nation . . . Many Bodies`, or one too many: `Jane Doe,. “Quays”`
        return REPEATED_NEXT_RE.match(text, end) is not None  # `the ports of old . . . . Id. at 3`
    if text[start] in "?!":
        return first.isupper() and text[after.start(1) - 1] != "(" and not calls_party(text, start)
    if first.islower() and first.isascii():
        return (text[start - 1].isdigit() or text[start - 1] == ")") and SMALL_NAME_NEXT_RE.match(text, end) is not None
    if text[start - 2 : start] == ".)" and first.isupper() and LAW_BRACKET_RE.search(text, 0, start):
        return True  # `(Re Lima Ltd [1981] A.C. 374, H.L.). The appeal`: the stop within is the abbreviation's
    if text[end : end + 2] == ") " and ends_seat(text, end):
        return False  # `Port Center (Va.) Office of the Clerk`
    word, behind = word_before_stop(text, start), after.start(1)
    if not word or end - start > 1 or _before_imprint(text, word, behind):
        return True
    if word.isupper() and len(word) > 1 and PASSAGE_BEFORE_RE.search(text, max(0, start - 40), start - len(word)):
        return True  # `Art. 2 Abs. 1 GG. The claim`: the letters of a law
    if word[-1].isupper() and text[start - 2 : start - 1] in ("-", "–") and text[start - 3 : start - 2].isdigit():
        return True  # `p. 8-E. The port`: the section of a newspaper
    if len(word) > FEWEST and CODE_NEXT_RE.match(text, behind):
        return True
    if _counts_on(text, start, word, behind) or _names_on(text, start, word, behind):
        return False
    if word[0].isupper() and is_reported(text, start):
        return SIGNAL_NEXT_RE.match(text, behind) is not None
    return _ends_behind(text, start, word, behind)


def _before_imprint(text: str, word: str, behind: int) -> bool:
    """Whether a known town, a publisher and a year stand behind the stop, which then closes a title whatever its last
    word is short for: `A History of Modern Art. New York: Quay Press, 1968`."""
    found = IMPRINT_NEXT_RE.match(text, behind) if len(word) > 1 and word.istitle() and word not in SAINTS else None
    return found is not None and known_with_region(found["place"])


IMPRINT_NEXT_RE: Final = lazy.regex(
    r"(?P<place>[A-ZÀ-Þ][^:;,.()“”\"\d]{2,40}(?:, [A-Z]{2})?): [A-ZÀ-Þ][^:;()“”\"\d]{2,80}, (?:1[5-9]|20)\d\d"
    r"(?=[.;,]|\Z)"
)
SAINTS: Final = frozenset({"St", "Ste", "Mt", "Ft", "Pt"})
"""What begins the names of towns."""


SMALL_NAME_NEXT_RE: Final = lazy.regex(
    r"\s(?:(?:d[aeiou]|de[ln]|della|dos|van|von|te[nr]|zu[rm]?)(?: (?:l[aeo]s?|de[nrm]|de|het))? |d[’']"
    r"|(?:[ae]l|ibn|bin)[- ])"
    r"[A-ZÀ-Þ][\w’'-]+(?:,| et al| and (?:(?:van|von|de|der|du) ){0,2}[A-ZÀ-Þ][\w’'-]+,)"
)
"""A surname that begins with a small letter, behind a page: `Discipline, 12. de Certeau, Practice, 44`."""

STATE_END_RE: Final = lazy.regex(
    r" D\.C\.\Z|[a-z], (?:N\. ?[CDHJMY]\.|S\. ?[CD]\.|W\. ?Va\.|R\. ?I\."
    r"|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|Md|Mass|Mich|Minn|Miss|Mo|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va"
    r"|Vt|Wash|Wis|Ont|Que)\.)\Z"
)
"""`Ann Arbor, Mich.` at the end of a note: the stop is a part of the name, and the end of the sentence."""
LONGEST_STATE: Final = 12


def _counts_on(text: str, start: int, word: str, behind: int) -> bool:
    """Whether a number before or behind the stop shows that the sentence goes on."""
    counted = (word.isdigit() and len(word) < 4) or (len(word) > 1 and set(word) <= ROMAN)
    if counted and ordinal(text, start - len(word), behind):
        return True
    if not text[behind].isdigit():
        return False
    if word in ("in", "ft") and text[behind - 1] == "(" and MEASURED_RE.search(text, max(0, start - 6), start):
        return True
    if "/" in word and word.rpartition("/")[2] in SYMBOL_PARTS:
        return True  # `ICC-ASP/8/Res. 6`
    if word in PASSED or (word == "seq" and text[behind - 1] == "("):
        return True  # `juris Rn. 12`, `§ 12 et seq. (2018)`
    if len(word) > 2 and word.isalpha() and YEARS_NEXT_RE.match(text, behind):
        return True  # `Cultivating the Masses. 1914–1939`
    if counted and _within_day(text, start, behind):
        return True
    if YEAR_NEXT_RE.match(text, behind) and REGION_RE.match(f"{word}."):
        return True  # `Cambridge, Mass. 1958`
    if len(word) < LONGEST_SHORTENED and word.istitle() and _of_classic(text, start - len(word), behind):
        return True
    # what counts something among commas: `op. 20, spr. 5254`
    return len(word) < 5 and word.isalpha() and text[: start - len(word)].endswith(", ")


MEASURED_RE: Final = lazy.regex(r"[\d½¼¾⅛⅜⅝⅞⅓⅔] ?(?:in|ft)\Z")
"""`13 in. (24.1 × 33 cm)`: one size, in two measures."""

BOOK_RE: Final = lazy.regex(r"\d{1,3}\.\d{1,4}(?:\.\d{1,4})?(?=[-–,;)]|\.?(?:\Z|\s(?:[A-Z(]|cf|and|with)))")
LEAF_RE: Final = lazy.regex(r"\d{1,4}[a-e]?(?=[-–,;)]|\.?(?:\Z|\s(?:[A-Z(]|cf|and|with)))")
AUTHOR_BEFORE_RE: Final = lazy.regex(r"(?:\A|[\s(])[A-Z][a-z]{1,5}\. \Z")


def _of_classic(text: str, word: int, behind: int) -> bool:
    """Whether the stop shortens the name or the title of a classic before book and chapter, or, behind who wrote it,
    before one number: `Thuc. 2.37`, `Plut. Per. 8`."""
    if BOOK_RE.match(text, behind):
        return True
    return LEAF_RE.match(text, behind) is not None and AUTHOR_BEFORE_RE.search(text, max(0, word - 9), word) is not None


def _names_on(text: str, start: int, word: str, behind: int) -> bool:
    """Whether the stop stands within a name, a place or what holds the work."""
    if word == "nom" and text.endswith("sub nom", 0, start):
        return True  # `vacated sub nom. Lima v. Roe`
    if (
        (word[0].isupper() or word == "ms")
        and len(word) < LONGEST_SHORTENED
        and _of_manuscript(text, start, word, behind)
    ):
        return True
    if word == "Esq" and (LETTERED_RE.match(text, behind) or PRINTED_RE.match(text, behind)):
        return True
    if word.isupper() and 1 < len(word) < 7 and CAPITALS_RE.match(text, behind):
        return True
    if text[behind - 1] == "(" and _imprint_or_day(text, behind):
        return True
    if not word[0].isupper():
        return False
    if (len(word) < 12 or text[behind].isdigit()) and is_shortened(text, word, behind):
        return True
    if len(word) < LONGEST_SHORTENED and (is_of_party(text, start, behind) or SITE_NEXT_RE.match(text, behind)):
        return True
    apart = text[start - len(word) - 2 : start - len(word)] == ", "
    return apart and word in TOWNS and PAPER_RE.match(text, behind) is not None


def _of_manuscript(text: str, start: int, word: str, behind: int) -> bool:
    """Whether the stop shortens the name of a collection before the number of a manuscript: `MS Gough Liturg. 2`."""
    if not MANUSCRIPT_NEXT_RE.match(text, behind):
        return False
    return word in CODEX or MANUSCRIPT_BEFORE_RE.search(text, max(0, start - 40), start - len(word)) is not None


CODEX: Final = frozenset({"Cod", "Hs", "Ms", "MS", "Mss", "ms"})
"""What stands before the name of a collection or the number of a manuscript."""

LETTERED_RE: Final = lazy.regex(r"(?:[A-Z]\.){2,4} [A-ZÀ-Þ]")
"""`John Constable, Esq. R.A. Composed of His Letters`: letters of rank in a title."""
PRINTED_RE: Final = lazy.regex(rf"(?<=\()[A-ZÀ-Þ][^();]{{2,60}}, {YEAR}\)")
"""`The Recollections of John Lima, Esq. (Quayport, 1891)`: the imprint of the same."""


def _ends_behind(text: str, start: int, word: str, behind: int) -> bool:
    """Whether the stop is no abbreviation’s or initial’s, or a signal follows it."""
    small = word.lower()
    if "/" in small or "-" in small:
        small = last_half(word) or HALVES_RE.sub("", small)
    if small == "n.p" and text.endswith(", n.p", 0, start):
        return text[behind].isupper()  # `New York Times, 9 December 1951, n.p. The paper`
    if small in ("ibid", "id"):
        return text[behind].isupper() and not LOCATOR_NEXT_RE.match(text, behind)
    if small == "red" and text.endswith("pod red", 0, start):
        return False
    joined = word[-2:-1] == "/" and not any(map(str.isdigit, word))  # not `WT/DS12/R`
    if LETTERS_RE.search(text, max(0, start - 6), start):
        return True
    initial = is_initial(word[-1] if joined else word) or is_initial_of_two(text, start - len(word), word, behind)
    if initial or small in ABBREVIATIONS or of_capitals(word.rpartition("-")[2]):
        signal = text[behind] in "SCQI" and SIGNAL_NEXT_RE.match(text, behind) is not None
        if len(word) == 2 and word.isupper() and text[start - 4 : start - 2] == ", ":
            return signal or TOLD_NEXT_RE.match(text, behind) is not None  # `Simi Valley, CA. Lima was then`
        return signal and small not in ("but", "e.g", "cf", "vgl")
    return not (word[0].isupper() and len(word) < LONGEST_SHORTENED and shortened_run(text, start, behind))


FEWEST: Final = 4
"""Letters of a shortened word that may stand before the name of a code."""

CODE_NEXT_RE: Final = lazy.regex(
    r"(?:Ala|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Haw|Ill|Ind|Kan|Ky|La|Md|Mass|Me|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Or"
    r"|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.[CDHJMY]|S\.[CD]|R\.I|W\.\s?Va)\. (?:[A-Z][a-z]{2,5}\. ){0,2}"
    r"(?:Code|Laws|Stat\.)(?: Ann\.)?,? §{1,2} ?\d"
)
"""The code of a state and its section behind a sentence: `before the Superior Court. Ga. Code Ann. § 32-3-6`."""

LETTERS_RE: Final = lazy.regex(r"[\da-z], [A-Z]–[A-Z]\Z")
"""`Correspondence 1901, M–O. Lima was …`: where in an alphabet a file begins and ends, and no initial."""

TOLD_NEXT_RE: Final = lazy.regex(
    r"(?:[A-ZÀ-Þ][\w’]+ ){1,3}(?:was|is|were|are|had|has|did|then|later|also|never|would|could|wrote|served|died)\b"
    r"|(?:The|This|These|Those|Her|His|He|She|It|They|There|In|On|For) [a-z]+ "
)
"""How a sentence begins behind a town and its state."""

SITE_NEXT_RE: Final = lazy.regex(
    r"(?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?\d{4}\), https?:|\d{1,4}(?: \([^()]{4,24}\))?, https?:"
    r"|[A-Z][a-z]{1,8}[’'](?:n|t|l|y|r)\b"
)
"""What stands behind a shortened word of a site's name: a day or a page and the address, or another such word."""

TOWNS: Final = frozenset({
    "Bos", "Balt", "Phila", "Chi", "Hous", "Dall", "Det", "Clev", "Cin", "Atl", "Minn", "Milw", "Pitt", "Sacr", "Orl",
    "Wash", "Prov", "Indianap", "Charl", "Rich", "Cinn", "Alb", "Ariz", "Fla", "Ill", "Conn", "Del", "Tenn", "Okla",
})  # fmt: skip
"""Towns and states as lawyers shorten them in the names of newspapers (Bluebook T10, T13)."""
PAPER_RE: Final = lazy.regex(rf"[A-Z][a-z]{{2,10}}\.?(?: [A-Z][a-z]{{2,10}}\.?)?,? \(?{MONTH} \d")
"""The rest of the name and its day: `Globe, May 3, 2001`."""

SYMBOL_PARTS: Final = frozenset({"Res", "RES", "Add", "Rev", "Corr", "L", "Doc", "Dec"})
"""What stands in the symbol of a document before its number."""

PASSAGE_BEFORE_RE: Final = lazy.regex(
    r"(?:\b[Aa]rt(?:icles?|s?\.?)|§§?) ?\d[\w().]{0,12}(?: (?:Abs|S|Satz)\.? ?\d{1,2}){0,2} (?:of (?:the )?)?\Z"
)
"""What of a law stands before its letters."""

PASSED: Final = frozenset({"Rn", "Rz", "Tz"})
"""How passages of German decisions and commentaries are counted."""

DAY_RE_AHEAD: Final = lazy.regex(rf"(?:\d{{1,2}}\. )?{YEAR}\b")
DAY_BEFORE_RE: Final = lazy.regex(r"(?<!\d)\d{1,2}\. \d{1,2}\Z")


def _within_day(text: str, stop: int, following: int) -> bool:
    """Whether a stop stands within a day in figures: `25. 8. 2017`."""
    ahead = DAY_RE_AHEAD.match(text, following)
    return ahead is not None and ("." in ahead.group() or DAY_BEFORE_RE.search(text, stop - 6, stop) is not None)


YEARS_NEXT_RE: Final = lazy.regex(r"(?:1[0-9]|20)\d\d[-–]\d{2,4}(?=[,.]| \([^\Wa-zß-ÿ\d_])")
"""The years of which a book tells begin no sentence."""

YEAR_NEXT_RE: Final = lazy.regex(rf"{YEAR}\b")


def _imprint_or_day(text: str, start: int) -> bool:
    """Whether a bracket holds where and when a work was printed, which belongs to the title before the stop."""
    return (
        PUBLISHER_RE.match(text, start) is not None
        or DAY_RE.match(text, start) is not None
        or _place(text, start)
        or _publisher_of_title(text, start)
    )


def _publisher_of_title(text: str, start: int) -> bool:
    """Whether a bracket with a name and a year, and nothing but a page behind it, follows words in headline style:
    `Slavery and Social Death. (HarperCollins, 1982), 6`; no sentence ends so."""
    if not HOUSE_RE.match(text, start):
        return False
    author, comma, title = text[max(0, start - LONGEST_TITLE) : start].rpartition(", ")
    return comma != "" and author != "" and title.count(" ") > 1 and capital_share(title) == 1


LONGEST_TITLE: Final = 120
HOUSE_RE: Final = lazy.regex(
    rf"[A-ZÀ-Þ][\w’'.& -]{{2,60}}(?:, [A-ZÀ-Þ][\w’'. -]{{1,30}}){{0,2}},? {YEAR}\)"
    r"(?:,? (?:pp?\. ?)?[\divxl]{1,6}\b|\.?\Z|\.? ?;|\. [A-ZÀ-Þ])"
)


def _place(text: str, start: int) -> bool:
    """Whether a bracket holds a town and a year: `Plagues and Peoples. (New York 1976)`."""
    found = PLACE_RE.match(text, start)
    return found is not None and place_alone(found["place"])


PLACE_RE: Final = lazy.regex(rf"(?P<place>[A-ZÀ-Þ][^():;\d]{{2,30}}?),? {YEAR}\)")


ADDRESS_RE: Final = lazy.regex(
    r"\s*(?:(?P<lead>[A-Z][A-Za-z]{2,11}(?: [A-Za-z]{2,6}){0,2}|doi) ?(?P<colon>:?)"
    rf"|As of {DAY}:?)\s(?:<?https?:|www\.)"
    r"|\s*(?:DOI|doi): ?10\.\d"
)
"""`. Available at: https://…`, `. As of May 3, 2019: https://…` say where to find what stands before the stop."""


def address_follows(text: str, at: int) -> bool:
    """Whether a stop parts a citation from its address: `… 2001. Available at: https://…`."""
    found = ADDRESS_RE.match(text, at)
    if not found or not found["lead"]:
        return found is not None
    lead = found["lead"].lower()
    return lead in BEHIND_STOP or (found["colon"] == ":" and lead in BEFORE_COLON)


ROMAN: Final = frozenset("IVXLC")
ARTICLE_RE: Final = lazy.regex(r"\b(?:der|die|das|des|dem|den|am|vom|zum|zur|im|beim)\s\Z")
NEXT_WORD_RE: Final = lazy.regex(r"[^\W\d_]+")


def ordinal(text: str, start: int, following: int) -> bool:
    """Whether a stop behind a number makes it an ordinal, as in German: `12. März 1938`, `der 48. Versammlung`."""
    word = NEXT_WORD_RE.match(text, following)
    named = word.group().lower() if word else ""
    return (
        (named in MONTHS and not CALLED_RE.match(text, following))
        or named.startswith("jahrhundert")
        or named in COUNTED_WORDS
        or (named == "ed" and LOOSE_LEAF_RE.match(text, following) is not None)
        or (named == "session" and text[start] in ROMAN)
        or ARTICLE_RE.search(text, max(0, start - 6), start) is not None
    )


CALLED_RE: Final = lazy.regex(r"\w+ (?:[A-ZÀ-Þ]\. ?){0,2}[A-ZÀ-Þ][\w’'-]+,")
"""Somebody whose given name is a month: `45. Julio Lima, Harbours`."""

LOOSE_LEAF_RE: Final = lazy.regex(r"Ed\. \d{1,2}\.\d{1,2}\.\d{4},")
"""`42. Ed. 1.5.2024,`: the edition of a German commentary, and its day."""

COUNTED_WORDS: Final = frozenset({
    "aufl", "auflage", "bd", "band", "jg", "jahrgang", "wahlperiode", "legislaturperiode", "sitzung", "ha", "abt",
    "abteilung", "hauptabteilung", "sitzungsperiode", "gesetzgebungsperiode", "tagung",
})  # fmt: skip
"""What an ordinal counts: `2. Wahlperiode`, `VI. HA`."""


def separator_inside(text: str, start: int, end: int) -> Literal[",", ";", ".", ""]:
    """The separator that stands before a closing quotation mark but belongs to the sentence around it."""
    last = text[max(start + 1, end - 4) : end].rstrip("”\"’'»“ ")[-1:]
    if last == ",":
        return ","
    if last == ";":
        return ";" if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper() else ""
    if last not in (".", "…"):
        return ""
    rest = text[end : end + 3]
    if rest[:2] == " (" and last == "." and abbreviated(text, text.rfind(".", start, end)):
        return ""  # `‘Ports of the U.K.’ (2012) 75 MLR 123`
    if rest[1:2].isdigit():
        return "." if LAW_NEXT_RE.match(text, end) else ""
    return "." if not rest.strip() or (rest[0].isspace() and (rest[1].isupper() or rest[1] in '“"[(&')) else ""


LAW_NEXT_RE: Final = lazy.regex(
    r"\s\d{1,3} (?:(?:[A-Z][A-Za-z]{0,5}\. ?){1,5}(?:Code )?§{1,2} ?\d"
    r"|(?:U\.S\.|S\. ?Ct\.|F\.(?: ?[23]d| ?4th)?|F\. ?Supp\.(?: ?[23]d)?) \d{1,4}\b)"
)
"""A code or the reports of courts, in which nothing stands that has a title: `… any ship.” 33 C.F.R. § 4.2(b)`."""
