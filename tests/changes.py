"""Changes to a note that say nothing of what it cites: marks, spaces, initials, what stands around it.

Comes in: a note. Comes out: the same as another house, or a page recovered from a file of print, would have it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final
from unicodedata import normalize

Change = Callable[[str], str]

ADDRESS_RE: Final = re.compile(r"(https?://\S+|www\.\S+|\b10\.\d{4,}/\S+)")
STRAIGHT: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
JOINED: Final = {"ffi": "\ufb03", "ffl": "\ufb04", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}
ANOTHER: Final = "Ruth Benedict, Patterns of Culture (Boston: Houghton Mifflin, 1934), 4."
CUT_RE: Final = re.compile(r"\b(\w+[aeiou][b-df-hj-np-tv-z])([b-df-hj-np-tv-z][aeiou]\w{2,})(?=[ ,.])(?<!henceforth)")


MONTH: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
PAIR_RE: Final = re.compile(r"(?<=[a-z]) and (?=[A-Z]\w+ [A-Z])")
YEARLESS_RE: Final = re.compile(
    r"^([A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z’-]+), ([^“”();,]+) \(([A-Z][\w .]+): ([^():;]+), (\d{4})\)"
)
IMPRINT_RE: Final = re.compile(r"\(([A-Z][\w .]+): ([^():;]+), (\d{4})\)")
VOLUME_RE: Final = re.compile(r" (\d+), no\. (\d+) \((\d{4})\): (\d[\d–]*)")
DAY_LAST_RE: Final = re.compile(rf"\b({MONTH}) (\d\d?), (\d{{4}})")
DAY_FIRST_RE: Final = re.compile(rf"\b(\d\d?) ({MONTH}) (\d{{4}})")
SHORTER: Final = {"May": "May", "June": "June", "July": "July", "September": "Sept."}
ISSUE_RE: Final = re.compile(r" (\d+), no\. (\d+) \(")
VISITED_RE: Final = re.compile(r"\baccessed (?=[A-Z\d])")
COMMAS_RE: Final = re.compile(r" \(([A-Z][\w .]+): ([^():;]+), (\d{4})\)(?=[,.]|\Z)")
SIGNER_RE: Final = re.compile(r"^((?!See )[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z’-]{2,}), (?=[“A-Z])(?!Jr|Sr|MD|[JS]\. )")
"""One author and nobody else before a title."""
_FULL: Final = r"[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z’-]{2,}"
PEOPLE_RE: Final = re.compile(
    rf"^(?!\w+ (?:Archives|Development|Inspection|Health) )((?:See )?{_FULL}) and (?={_FULL}, [“A-Z])"
)
"""Two authors by full names."""
ANGLED_RE: Final = re.compile(r"(?<![<‹〈⟨])(https?://[^\s<>›]+?)(?=[.,;)]?(?:\s|$))(?![.,] [a-z])")
GLUED_RE: Final = re.compile(r"(?<=[a-z]{2}), (?=[A-Z][a-z])")


def outside_addresses(change: Change) -> Change:
    """The same change, but for the addresses in a note."""
    return lambda note: "".join(part if at % 2 else change(part) for at, part in enumerate(ADDRESS_RE.split(note)))


def quotes_once(note: str) -> bool:
    """Whether one pair of curled marks stands in a note."""
    return note.count("“") == note.count("”") == 1


def quoted_with(opens: str, closes: str) -> Change:
    """The note with other marks for the curled ones, unless one of these is lost or it has others itself."""

    def change(note: str) -> str:
        kept = note.count("“") != note.count("”") or not {"„", "«"}.isdisjoint(note)
        return note if kept else note.replace("“", opens).replace("”", closes)

    return change


def joined(note: str) -> str:
    """The letters that a page set in type joins."""
    return re.sub("ffi|ffl|ff|fi|fl", lambda found: JOINED[found.group()], note)


def numbered(note: str) -> str:
    """The number of the note before it, unless it begins with a number or a sign."""
    return f"12. {note}" if note[0].isalpha() or note[0] in "“‘" else note


SIGNALLED_RE: Final = re.compile(
    r"(?:But )?(?:See|Cf|Compare|Quoted|For|On|In|As|Also|Cited|Ibid|Contra|Similarly|To|Of|Th(?:e|is|us|ese|ose)"
    r"|[AI]t?|An|He|She|We|Both|All)\b"
)
"""How a note begins that has words or an article of its own before what it cites."""


def behind(words: str) -> Change:
    """The note behind words that lead up to it, unless it has such words itself."""
    return lambda note: note if SIGNALLED_RE.match(note) or not note[0].isalpha() else f"{words} {note}"


def bracketed(note: str) -> str:
    """The note in brackets behind a signal, unless it has a signal itself."""
    led = behind("(See")(note)
    return led if led == note else f"{led.rstrip('.')}.)"


BRACKETED_YEAR_RE: Final = re.compile(r"\(([A-Z][\w .]+: [^():;“”]+, \d{4}|(?:[A-Z][a-z]+ )?\d{4})\)(?=[,:.])")
"""One bracket with an imprint or a year."""


def one_bracket(stands: str) -> Change:
    """The note with its only bracket, if an imprint or a year stands in it, in another form."""
    return lambda note: BRACKETED_YEAR_RE.sub(stands, note) if note.count("(") == 1 == note.count(")") else note


MACHINE: Final[dict[str, Change]] = {
    "words cut by another sign": outside_addresses(lambda note: CUT_RE.sub("\\1¬ \\2", note)),
    "the letters of an ordinal apart": outside_addresses(lambda note: re.sub(r"(?<=\d)(st|nd|rd|th)\b", r" \1", note)),
    "an address in capitals": lambda note: re.sub(r"\bhttps?(?=://)", lambda found: found.group().upper(), note),
    "letters for figures": outside_addresses(
        lambda note: IMPRINT_RE.sub(lambda found: f"{found.group()[:-5]}{found[3].replace('1', 'l')})", note)
    ),
    "a dash in another code": outside_addresses(lambda note: re.sub(r"(?<=\d)–(?=\d)", "\ufffd", note)),
    "a space before a semicolon": outside_addresses(lambda note: note.replace("; ", " ; ")),
    "a stop apart behind it": lambda note: f"{note.rstrip('.')} ." if note[-1] == "." else note,
    "a bracket that nothing closes": one_bracket(r"(\1"),
    "an imprint that nothing opens": lambda note: (
        IMPRINT_RE.sub(r"\1: \2, \3)", note) if note.count("(") == 1 == note.count(")") else note
    ),
    "a year that nothing opens": lambda note: re.sub(r"(?<=\d) \(((?:[A-Z][a-z]+ )?\d{4}\):)", r" \1", note),
    "spaces within an address": lambda note: re.sub(
        r"(https?://)([^\s/]+/)", lambda found: found[1] + re.sub(r"(?<=\w)\.", " .", found[2]), note
    ),
    "a comma for a short word’s stop": outside_addresses(
        lambda note: re.sub(r"(?<=, )(vol|no|pp?)\.(?= \d)", r"\1,", note)
    ),
    "a role whose letter is misread": outside_addresses(lambda note: re.sub(r"(?<=, )e(?=ds?\.,)", "c", note)),
    "others whose letter is misread": outside_addresses(lambda note: re.sub(r"\bet al(?=[.,])", "et aI", note)),
    "no space behind who edits": outside_addresses(lambda note: re.sub(r"(?<=[ (]ed\.) (?=[A-Z][a-z]+ )", "", note)),
    "no space before a name": outside_addresses(lambda note: re.sub(r"(?<=[,”] in) (?=[A-Z][a-z]+ [A-Z])", "", note)),
    "signs of two letters apart": outside_addresses(
        lambda note: re.sub(r"(?<=[A-Za-z])(ffi|ff|fi|fl)(?=[a-z]{2})", r" \1 ", note)
    ),
    "signs of two letters apart behind them": outside_addresses(
        lambda note: re.sub(r"(ffi|ff|fi|fl|Th)(?=[a-z]{2})", r"\1 ", note)
    ),
    "no spaces between pages": outside_addresses(lambda note: re.sub(r"(?<=[,:] \d\d), (?=\d\d\.?\Z)", ",", note)),
}
"""The same as a machine that reads print, or draws text out of a file, would have it."""


CHANGES: Final[dict[str, Change]] = {
    **MACHINE,
    "straight marks": lambda note: note.translate(STRAIGHT),
    "a comma outside the marks": lambda note: re.sub(r"([,.])”(?= [A-Z(]|$)", r"”\1", note),
    "joined letters": outside_addresses(joined),
    "words cut at a line's end": outside_addresses(lambda note: CUT_RE.sub("\\1-\n\\2", note)),
    "words cut by a soft hyphen": outside_addresses(lambda note: CUT_RE.sub("\\1\u00ad\n\\2", note)),
    "a space before a comma": outside_addresses(lambda note: re.sub(r"(?<=[a-z]),(?= )", " ,", note)),
    "initials without spaces": lambda note: re.sub(r"\b([A-Z]\.) (?=[A-Z]\. [A-Z][a-z])", r"\1", note),
    "spaces around the dash of a range": outside_addresses(lambda note: re.sub(r"(?<=\d)–(?=\d)", " – ", note)),
    "no space before an imprint": lambda note: re.sub(r"(?<=[a-z]) (?=\([A-Z][\w .]+: [^();]+ \d{4}\))", "", note),
    "another work behind it": lambda note: note if note[0] == "(" else f"{note.rstrip(' .')}; {ANOTHER}",
    "the number of the note": numbered,
    "the number of the note, no space behind it": lambda note: re.sub(r"\A12\. ", "12", numbered(note)),
    "a space behind the dash of a range": outside_addresses(lambda note: re.sub(r"(?<=\d)–(?=\d)", "- ", note)),
    "primes for marks": lambda note: note.translate(str.maketrans("“”’", "″″′")) if "‘" not in note else note,
    "accents as characters of their own": lambda note: normalize("NFD", note),
    "a signal": behind("See, for example,"),
    "a topic and a signal": behind("For more on this, see"),
    "a topic and a signal, no comma": behind("On the early years see especially"),
    "a sentence that names its source": behind("The phrase is from"),
    "a sentence that sets out from it": behind("According to"),
    "a bracket around it": bracketed,
    "a stop that ends a quoted title": lambda note: re.sub(r",”(?= [A-Z(])", ".”", note),
    "a stop before the day": lambda note: re.sub(rf", (?=(?:{MONTH}) \d+, \d{{4}})", ". ", note),
    "a sign between two people": lambda note: PAIR_RE.sub(" & ", note, count=1),
    "the year behind the author": lambda note: YEARLESS_RE.sub(r"\1 (\5), \2 (\3: \4)", note),
    "a bullet before it": lambda note: f"• {note}",
    "an arrow behind it": lambda note: f"{note} ↩",
    "hyphens that do not break": outside_addresses(lambda note: re.sub(r"(?<=\w)-(?=\w)", "\u2011", note)),
    "an apostrophe of letters": lambda note: re.sub(r"(?<=\w)’(?=\w)", "\u02bc", note),
    "straight marks that close curled ones": lambda note: note.replace("’", "'"),
    "marks that only open": lambda note: note.replace("”", "“"),
    "no space behind some commas": outside_addresses(lambda note: GLUED_RE.sub(",", note, count=1)),
    "a page within the imprint": lambda note: IMPRINT_RE.sub(r"(\1: \2, \3, p. 12)", note),
    "an edition before the year": lambda note: IMPRINT_RE.sub(r"(\1: \2, 2nd edn \3)", note),
    "a semicolon before the year": lambda note: IMPRINT_RE.sub(r"(\1: \2; \3)", note),
    "a form behind the year": lambda note: IMPRINT_RE.sub(r"(\1: \2, \3; Kindle ed.)", note),
    "a translator behind the year": lambda note: IMPRINT_RE.sub(r"(\1: \2, \3, trans. Rui Costa)", note),
    "the year before the volume": lambda note: VOLUME_RE.sub(r" \3;\1(\2):\4", note),
    "a tilde for the dash": outside_addresses(lambda note: re.sub(r"(?<=\d)–(?=\d)", "~", note)),
    "brackets around all of it": lambda note: f"({note})" if note[0] not in "([" else note,
    "a sentence and a colon": behind("The figure was disputed at the time:"),
    "quoted words of the text and a colon": behind("“nobody could say why”:"),
    "words of the text and a colon": behind("the keeper of the first port:"),
    "another work behind and": lambda note: f"{note.rstrip(' .')}, and {ANOTHER}",
    "a clause behind it": lambda note: f"{note.rstrip(' .')}, who argues otherwise.",
    "a sentence behind it": lambda note: f"{note.rstrip(' .')}. The claim is repeated in 1993.",
    "a topic before it": behind("On the ports of the north,"),
    "what somebody notes before it": behind("As Rui Costa notes,"),
    "a signal with an adverb": behind("See now"),
    "a signal and whose study it is": behind("See the classic study by"),
    "examples that include it": behind("Examples include"),
    "a remark right behind it": lambda note: f"{note.rstrip(' .')} for a survey.",
    "a verb right behind it": lambda note: f"{note.rstrip(' .')} is a good survey.",
    "a remark behind a dash": lambda note: f"{note.rstrip(' .')}—a good survey.",
    "the day first": lambda note: DAY_LAST_RE.sub(r"\2 \1 \3", note),
    "the month first": lambda note: DAY_FIRST_RE.sub(r"\2 \1, \3", note),
    "a shortened month": lambda note: re.sub(
        rf"\b({MONTH})\b(?= \d)", lambda found: SHORTER.get(found[1], f"{found[1][:3]}."), note
    ),
    "the issue in a bracket": lambda note: ISSUE_RE.sub(r" \1(\2) (", note),
    "the issue in a bracket apart": lambda note: ISSUE_RE.sub(r" \1 (\2) (", note),
    "the issue behind a stroke": lambda note: ISSUE_RE.sub(r" \1/\2 (", note),
    "the issue behind a point": lambda note: ISSUE_RE.sub(r" \1.\2 (", note),
    "the number of an issue in French": lambda note: ISSUE_RE.sub(r" \1, n° \2 (", note),
    "volume and issue in words": lambda note: ISSUE_RE.sub(r", vol. \1, issue \2 (", note),
    "a long dash in a range": outside_addresses(lambda note: re.sub(r"(?<=\d)–(?=\d)", "—", note)),
    "a hyphen between months": outside_addresses(
        lambda note: re.sub(rf"\b((?:{MONTH}))[/–]((?:{MONTH})\b)", r"\1-\2", note)
    ),
    "the day of the last visit": lambda note: VISITED_RE.sub("last accessed ", note),
    "a shortened university": lambda note: note.replace("University Press", "Univ. Press"),
    "in and a colon": lambda note: re.sub(r"(?<=[”’]) in (?=[A-Z])", " in: ", note),
    "a press without its town": lambda note: IMPRINT_RE.sub(r"(\2, \3)", note),
    "a town without the press": lambda note: IMPRINT_RE.sub(r"(\1, \3)", note),
    "an imprint without its bracket": lambda note: COMMAS_RE.sub(r", \1: \2, \3", note),
    "an imprint of commas": lambda note: COMMAS_RE.sub(r", \1, \2, \3", note),
    "a colon behind the author": lambda note: SIGNER_RE.sub(r"\1: ", note),
    "a stop behind the author": lambda note: SIGNER_RE.sub(r"\1. ", note),
    "a comma lost behind a quoted title": lambda note: note.replace(",” ", "” ", 1),
    "a title in marks of which none closes": lambda note: note.replace("”", "") if quotes_once(note) else note,
    "a title in marks of which none opens": lambda note: note.replace("“", "") if quotes_once(note) else note,
    "a semicolon between two authors": lambda note: PEOPLE_RE.sub(r"\1; ", note),
    "marks of the Germans": quoted_with("„", "“"),
    "marks of the French": quoted_with("«", "»"),
    "single marks": lambda note: re.sub(r"“([^“”‘’]+)”", r"‘\1’", note),
    "a space within an address": lambda note: re.sub(r"(https?://[^\s/]+/[^\s/]+/)(?=\S)", r"\1 ", note),
    "angle brackets around an address": lambda note: ANGLED_RE.sub(r"<\1>", note),
    "a clause in brackets behind it": lambda note: f"{note.rstrip(' .')} (where it is denied).",
}  # fmt: skip
