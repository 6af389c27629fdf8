"""Reads what follows the title of a citation, piece by piece.

Comes in: the pieces after the title. Comes out: a filled draft, and where the citation ends. Every statement that Chicago
notes put there has its own small reader (Chicago Manual 14.23); what none of them takes is the container, or, when it
begins with a small letter, prose that follows the citation.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from apparatus.read.note.brackets import EDITION_RE, PRESENTED_RE, THESIS_RE, read_bracket
from apparatus.read.note.dates import read_date
from apparatus.read.note.draft import Draft
from apparatus.read.note.locators import read_locator
from apparatus.read.note.names import looks_like_names, read_names
from apparatus.read.note.tokens import Piece

EDITED_RE: Final = re.compile(
    r"(?P<both>ed(?:s|ited)?\.?\s(?:and|&)\strans(?:lated|\.)?|trans(?:lated|\.)?\s(?:and|&)\sed(?:s|ited)?\.?)\s(?:by\s)?|(?P<ed>(?:ed\b|eds\b)\.?|edited by|hrsg\. v(?:on|\.)|comp\.|compiled by|éd\.|dir\.|sous la dir(?:ection|\.) de|coord\.)\s|(?P<tr>trans(?:\.|lated by)|übers\. v(?:on|\.)|trad(?:\.|uit par))\s",
    re.I,
)
ROLE_RE: Final = re.compile(
    r"\(?(?P<role>eds?|editors?|hrsg|hgg?|trans|translators?|comps?|dirs?|coords?)\b\.?(?:\s(?:and|&)\s(?:trans|comp)\.?)?\)?\Z",
    re.I,
)
VOLUME_RE: Final = re.compile(
    r"(?:vols?|volumes?|Bd|t|tomo|tome)\b\.?\s?(?P<number>\d{1,4}(?:[-–]\d{1,4})?|[IVXLC]+)(?::\s?(?P<title>.+)|\sof\s(?P<of>.+)|\s(?P<page>\d+[-–\d]*)|,?\s?(?:no|nr)s?\.\s?(?P<issue>\S+))?\Z",
    re.I,
)
VOLUMES_RE: Final = re.compile(r"\d{1,3}\svols?\.?\Z|(?:two|three|four|five|six)\svols?\.?\Z", re.I)
ISSUE_RE: Final = re.compile(
    r"(?:no|nos|nr|n°|n|iss|issue|number|num|núm|Heft|H)\b\.?\s?(?P<number>\d[\w/–-]*|[IVXLC]+)\Z", re.I
)
ACCESSED_RE: Final = re.compile(
    r"(?:\(|\[)?(?:last |date |site |page |most recently )?(?:accessed|retrieved|viewed|visited|consulted|checked|downloaded|abgerufen|consulté|zuletzt abgerufen|access date)\b:?(?:\s(?:on|am|le|in|by))?(?:\sthe author)?\s?",
    re.I,
)
UPDATED_RE: Final = re.compile(
    r"(?:last |first )?(?:modified|updated|published|posted|created|uploaded|revised|dated|released|issued|filed|submitted|aired|broadcast|recorded|performed|delivered|update|version of|as of|premiered|streamed)\b:?(?:\s(?:on|in|at))?\s",
    re.I,
)
SECTION_RE: Final = re.compile(r"(?:sec|sect|section)\b\.?\s(?P<name>[^\W\d_].*|[A-Z])\Z", re.I)
IN_RE: Final = re.compile(r"(?:in|In)\s|in:\s?")
COLON_PAGES_RE: Final = re.compile(
    r":\s?(?:pp?\.\s?)?(?P<first>[A-Za-z]?\d+[a-z]?|[ivxlc]+)(?:\s?[-–—]{1,3}\s?(?P<last>[A-Za-z]?\d+[a-z]?|[ivxlc]+))?(?P<more>(?:\s?n\.?\s?\d+)?)\Z"
)
NUMBERED_RE: Final = re.compile(
    r"(?:No|Nr|Number|Report|Paper|Series|Brief|Policy Brief|Working Paper|Discussion Paper|Research Paper|Technical Report|Occasional Paper|Issue Brief|Staff Report|White Paper|Memorandum|Bulletin|Publication|Circular|Document|Doc)s?\b\.?\s(?:No\.\s|Nr\.\s|#)?(?P<number>[A-Z\d][\w./–-]*)\Z"
)
JOURNAL_TAIL_RE: Final = re.compile(r"(?:\d{1,4}|[IVXLC]{1,7}|XX)(?:[./:](?P<issue>\d{1,3}(?:[-–/]\d{1,3})?))?\Z")
GENRE_RE: Final = re.compile(
    r"(?:press release|news release|op-ed|editorial|letter to the editor|white paper|fact sheet|policy brief|special issue|podcast(?: audio)?|video|audio|YouTube video|MP3 audio|documentary|DVD|blog|mimeo|unpublished [^\W\d_]+|unpublished (?:paper|ms\.?)|typescript|manuscript|book review|transcript|map|photograph|webinar|database|data ?set|slides|poster|advertisement|pamphlet|leaflet|memorandum|memo|report|e-?mail (?:message )?to (?:the )?author|personal communication|handwritten|Kindle|Facebook|Twitter|audiobook|television broadcast|radio broadcast|film|NBER working paper|working paper|discussion paper)\b.{0,40}\Z",
    re.I,
)
SAID: Final = (
    ("archive", re.compile(r"\b(?:Papers|[Bb]ox(?:es)?\s\d|[Ff]older\s\w|MSS?\b\.?|RG\s?\d|Record Group|Fonds|fonds|Archives?\b|Archivo|Nachlass|Special Collections|Manuscripts?\b|Collection\b|[Rr]eel\s\d|Historical Society)")),
    ("interview", re.compile(r"\b(?:interview(?:ed)?|oral history)\b", re.I)),
    ("conference", re.compile(r"\b(?:(?:paper|poster) presented|presented at|Proceedings of|conference)\b", re.I)),
    ("film", re.compile(r"\b(?:directed by|dir\.|YouTube|Vimeo|aired|DVD)\b")),
    ("post", re.compile(r"\b(?:Twitter|Facebook|Instagram|Mastodon|Weibo|tweet|Reddit|LinkedIn|Telegram)\b")),
    ("dataset", re.compile(r"\b(?:data ?set|Harvard Dataverse|Zenodo|Dataverse|distributed by)\b", re.I)),
)  # fmt: skip


class TailReader:
    """Walks over the pieces after a title."""

    def __init__(self, text: str, pieces: list[Piece], at: int, draft: Draft) -> None:
        self.text, self.pieces, self.at, self.draft = text, pieces, at, draft
        self.container_open = False
        self.end = pieces[at - 1].end if at else 0

    def words(self, at: int) -> str:
        """The text of a piece."""
        piece = self.pieces[at]
        return self.text[piece.start : piece.end]

    def kind(self, at: int) -> str:
        """The kind of a piece; empty beyond the end."""
        return self.pieces[at].kind if at < len(self.pieces) else ""

    def read(self) -> int:
        """Reads to the end of the citation; the index of the first piece behind it."""
        readers: dict[str, Callable[[], bool]] = {
            "text": self._text, "bracket": self._bracket, "square": self._bracket, "url": self._url, "date": self._date,
            "quote": self._quote, ",": self._comma,
        }  # fmt: skip
        while self.at < len(self.pieces):
            before = self.at
            if not readers[self.pieces[self.at].kind]():
                break
            if self.pieces[before].kind != ",":
                self.end = self.pieces[self.at - 1].end
        return self.at

    # --- one piece --------------------------------------------------------------------------------------------

    def _comma(self) -> bool:
        self.at += 1
        return True

    def _date(self) -> bool:
        self._put_date(self.words(self.at))
        self.at += 1
        return True

    def _put_date(self, text: str) -> bool:
        date = read_date(text)
        if not date:
            return False
        if not self.draft.date:
            self.draft.date = date
        elif self.draft.date.year and not self.draft.date.month and date.month:
            self.draft.date = date
        return True

    def _url(self) -> bool:
        put_address(self.words(self.at), self.draft)
        self.at += 1
        self.container_open = False
        return True

    def _bracket(self) -> bool:
        inner = self.words(self.at)[1:-1]
        accessed = ACCESSED_RE.match(inner)
        if accessed:
            self.draft.accessed = self.draft.accessed or read_date(inner[accessed.end() :].strip())
        elif inner.startswith(("http", "www.", "doi")):
            put_address(inner, self.draft)
        elif not read_bracket(inner, self.draft):
            self._place_of_container(inner)
        self.at += 1
        self.container_open = False
        return True

    def _place_of_container(self, inner: str) -> None:
        """`Guardian (UK)`, `Gazette (Montreal)`: a place that tells two newspapers apart (Chicago Manual 14.193)."""
        if self.container_open and len(inner) < 30 and inner[:1].isupper() and not any(c.isdigit() for c in inner):
            self.draft.put("place", inner)

    def _quote(self) -> bool:
        """A second quotation: a title in a title's place is prose or another citation, so the reading stops."""
        return False

    def _text(self) -> bool:
        words = self.words(self.at)
        for reader in _TEXT_READERS:
            if reader(self, words):
                return True
        return self._container(words)

    # --- what a text piece may be -----------------------------------------------------------------------------

    def _colon_pages(self, words: str) -> bool:
        found = COLON_PAGES_RE.match(words) if words[0] == ":" else None
        if not found:
            return False
        if found["last"] and not found["more"]:
            self.draft.put("pages", words[1:].strip().removeprefix("pp.").removeprefix("p.").strip())
        else:
            self._add_locator(words[1:].strip())
        self.at += 1
        return True

    def _dated(self, words: str) -> bool:
        if self.draft.date and self.draft.date.year and words.isdigit():
            return False
        if self._split_day(words) or self._put_date(words):
            self.at += 1
            self.container_open = False
            return True
        return False

    def _split_day(self, words: str) -> bool:
        """`Sunday`, `Winter` or a month before a comma and the year."""
        if self.kind(self.at + 1) == "," and self.kind(self.at + 2) == "text" and len(words) < 24:
            year = self.words(self.at + 2)
            if len(year) == 4 and year.isdigit() and self._put_date(f"{words} {year}"):
                self.at += 2
                return True
        return words in _WEEKDAYS

    def _accessed(self, words: str) -> bool:
        found = ACCESSED_RE.match(words)
        if not found:
            return False
        rest = words[found.end() :]
        if not rest and self.kind(self.at + 1) == "date":
            rest = self.words(self.at + 1)
            self.at += 1
        date = read_date(rest.rstrip(".]) "))
        self.draft.accessed = self.draft.accessed or date
        self.at += 1
        return True

    def _updated(self, words: str) -> bool:
        found = UPDATED_RE.match(words + " ")
        if not found:
            return False
        rest = words[found.end() :]
        if not rest and self.kind(self.at + 1) == "date":
            self.at += 1
            rest = self.words(self.at)
        if not self._put_date(rest):
            return False
        self.at += 1
        return True

    def _section(self, words: str) -> bool:
        found = SECTION_RE.match(words)
        if not found or len(words) > 60:
            return False
        self.draft.put("section", found["name"])
        self.at += 1
        return True

    def _in_book(self, words: str) -> bool:
        found = IN_RE.match(words)
        if not found or self.draft.get("container") or not self.draft.quoted:
            return False
        rest = words[found.end() :]
        if read_date(rest):
            return self._put_date(rest) and self._comma()
        self.draft.in_book = True
        editors = self._editors_before_role(rest)
        if not editors:
            name, role = _inner_role(rest)
            self.draft.put("container", rest)
        self.container_open = True
        self.at += 1
        return True

    def _editors_before_role(self, rest: str) -> bool:
        """`in Jane Doe and John Roe, eds., Title`: the names come first (as in a bibliography)."""
        parts, at = [rest], self.at + 1
        while self.kind(at) == "," and self.kind(at + 1) == "text" and len(parts) < 12:
            words = self.words(at + 1)
            if ROLE_RE.match(words):
                names = ", ".join(parts)
                if not looks_like_names(names):
                    return False
                self.draft.editors = read_names(names)[0]
                self.at = at + 1
                return True
            parts.append(words)
            at += 2
        if self.kind(at) == "bracket" and ROLE_RE.match(self.words(at)) and looks_like_names(", ".join(parts)):
            self.draft.editors = read_names(", ".join(parts))[0]
            self.at = at
            return True
        return False

    def _edited(self, words: str) -> bool:
        found = EDITED_RE.match(words)
        if not found:
            return False
        names, at = [words[found.end() :]], self.at + 1
        while (
            self.kind(at) == "," and self.kind(at + 1) == "text" and self._more_names(self.words(at + 1), names, at + 1)
        ):
            names.append(self.words(at + 1))
            at += 2
        people = read_names(", ".join(names))[0]
        if found["both"] or found["ed"]:
            self.draft.editors = self.draft.editors or people
        if found["both"] or found["tr"]:
            self.draft.translators = self.draft.translators or people
        self.at = at
        self.container_open = False
        return True

    def _more_names(self, words: str, names: list[str], at: int) -> bool:
        """Whether the list of names goes on: only if an `and` is still to come."""
        if any(" and " in f" {n} " for n in names) or EDITED_RE.match(words) or read_locator(words) or read_date(words):
            return False
        if words.startswith("and ") or words.rstrip(".") in ("Jr", "Sr"):
            return True
        ahead = at + 1
        while self.kind(ahead) == "," and self.kind(ahead + 1) == "text":
            if self.words(ahead + 1).startswith("and "):
                return looks_like_names(words)
            ahead += 2
        return False

    def _edition(self, words: str) -> bool:
        if not EDITION_RE.match(words):
            return False
        self.draft.put("edition", words)
        self.at += 1
        return True

    def _volume(self, words: str) -> bool:
        if VOLUMES_RE.match(words):
            self.draft.put("volume", words)
            self.at += 1
            return True
        found = VOLUME_RE.match(words)
        if not found:
            return False
        self.draft.put("volume", found["number"])
        if found["of"]:
            self.draft.put("series" if self.draft.get("title") else "title", found["of"])
        self.draft.put("issue", found["issue"] or "")
        if found["page"]:
            self._add_locator(found["page"])
        self.at += 1
        return True

    def _issue(self, words: str) -> bool:
        found = ISSUE_RE.match(words)
        if not found:
            return False
        self.draft.put("issue" if self.draft.get("container") else "number", found["number"])
        self.at += 1
        self.container_open = False
        return True

    def _locator(self, words: str) -> bool:
        locator = read_locator(words)
        if not locator:
            return False
        if words.isdigit() and len(words) == 4 and not self.draft.date and self._put_date(words):
            pass
        else:
            self._add_locator(locator)
        self.at += 1
        self.container_open = False
        return True

    def _add_locator(self, locator: str) -> None:
        self.draft.locator = f"{self.draft.locator}, {locator}" if self.draft.locator else locator

    def _genre(self, words: str) -> bool:
        lowered = words.lower()
        if THESIS_RE.match(words) and any(w in lowered for w in ("diss", "thesis", "habilitation", "thèse")):
            self.draft.said.add("thesis")
            self.draft.put("genre", words)
        elif PRESENTED_RE.match(words + " "):
            self.draft.said.add("conference")
            found = PRESENTED_RE.match(words + " ")
            self.draft.put("genre", found["genre"] if found else "")
            self.draft.put("event", words[found.end() :] if found else "")
        elif not self.container_open and GENRE_RE.match(words):
            self.draft.put("genre", words)
        else:
            return False
        self.at += 1
        return True

    # --- the container ----------------------------------------------------------------------------------------

    def _container(self, words: str) -> bool:
        """What is left: the journal, newspaper, site or series; or the end, when it reads like prose."""
        if self._another_citation(words):
            return False
        if words[0].islower() and not words.startswith(("and ", "eLife", "arXiv", "iScience", "e-flux", "n+1")):
            return False
        self._say(words)
        if self.container_open and self.draft.get("container"):
            self.draft.stated["container"] = self._with_volume(f"{self.draft.get('container')}, {words}")
        elif not self.draft.get("container"):
            self._open_container(words)
        elif not self.draft.get("publisher") and not self.draft.published:
            self.draft.put("publisher", words)
        else:
            self._leftover(words)
        self.at += 1
        return True

    def _open_container(self, words: str) -> None:
        if self.draft.quoted:
            numbered = NUMBERED_RE.search(words)
            if numbered and self.kind(self.at + 1) in ("bracket", ",", "") and self._no_year_ahead(numbered["number"]):
                self.draft.put("number", numbered["number"])
                self.draft.put(
                    "series", words[: numbered.start("number")].removesuffix("No. ").removesuffix("no. ").strip(" ,#")
                )
                return
            self.draft.stated["container"] = self._with_volume(words)
            self.container_open = True
        elif self.draft.get("title"):
            self.draft.put("series" if not self.draft.published else "publisher", words)

    def _no_year_ahead(self, number: str) -> bool:
        return not (
            number.isdigit() and self.kind(self.at + 1) == "bracket" and bool(read_date(self.words(self.at + 1)[1:-1]))
        )

    def _with_volume(self, name: str) -> str:
        """Takes the volume off a journal's name, when an issue, a year or pages follow: `Social Text 33`."""
        head, _, last = name.rpartition(" ")
        found = JOURNAL_TAIL_RE.match(last) if head else None
        if not found or not self._issue_follows():
            return name
        issue = found["issue"]
        self.draft.put("volume", last.partition(last[found.start("issue") - 1])[0] if issue else last)
        self.draft.put("issue", issue or "")
        self.container_open = False
        head = head.rstrip(" ,")
        for label in (" vol.", " Vol.", ", vol.", ", Vol.", " no.", " No."):
            if head.endswith(label):
                if "o" == label[-2] and not issue:
                    self.draft.stated["issue"] = self.draft.stated.pop("volume")
                head = head.removesuffix(label).rstrip(" ,")
        return head

    def _issue_follows(self) -> bool:
        at = self.at + 1
        if self.kind(at) == "bracket":
            return True
        if self.kind(at) == "text":
            return self.words(at)[0] == ":"
        while self.kind(at) == "," and self.kind(at + 1) == "text":
            words = self.words(at + 1)
            if ISSUE_RE.match(words) or words.isdigit() or read_locator(words):
                return True
            at += 2
            if read_date(words) is None:
                break
            return True
        return False

    def _another_citation(self, words: str) -> bool:
        """Whether names and a new title follow: the note parts two citations by a comma only."""
        at = self.at + 1
        if self.kind(at) == ",":
            at += 1
        return self.kind(at) == "quote" and looks_like_names(words.removeprefix("and ")) and bool(self.draft.quoted)

    def _leftover(self, words: str) -> None:
        if any(label == "archive" for label in self.draft.said):
            self.draft.put("archive_location", words)
        elif not self.draft.get("place"):
            self.draft.put("place", words)

    def _say(self, words: str) -> None:
        for label, pattern in SAID:
            if pattern.search(words):
                self.draft.said.add(label)


def _inner_role(rest: str) -> tuple[str, str]:
    return rest, ""


_WEEKDAYS: Final = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})

_TEXT_READERS: Final = (
    TailReader._colon_pages,
    TailReader._dated,
    TailReader._accessed,
    TailReader._updated,
    TailReader._section,
    TailReader._in_book,
    TailReader._edited,
    TailReader._edition,
    TailReader._volume,
    TailReader._issue,
    TailReader._locator,
    TailReader._genre,
)
"""In the order in which they are asked."""


def put_address(words: str, draft: Draft) -> None:
    """Fills in a DOI or a URL (Chicago Manual 14.6-14.8)."""
    words = words.rstrip(".,;")
    lowered = words.lower()
    at = lowered.find("10.")
    if "doi.org/" in lowered or lowered.startswith(("doi", "10.")):
        draft.put("doi", words[at:] if at >= 0 else words)
    if lowered.startswith(("http", "www.")) or "doi" not in lowered and not lowered.startswith("10."):
        draft.put("url", words)
