"""Adds to a citation what stands apart behind it: more pages, the work's next part, where it is kept, the next box.

Comes in: the citation read last and the bounds of the words behind it. Comes out: the citation with them; nothing when
they are prose.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite
from apparatus.read.note.confidence import restated
from apparatus.read.note.short_forms.aliases import BEHIND_STARTS, named_behind
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.locators import read_locator
from apparatus.read.note.words.patterns import ROMAN_VOLUME_RE, SHELF_RE
from apparatus.read.note.words.remarks import FOUND_IN_RE
from apparatus.read.note.words.shelf_marks import STRICT_RE

MORE_PAGES_RE: Final = lazy.regex(
    r"(?:and |also )?(?:(?:pp?\. )?\d[\d–, -]*|pp?\. [ivxlc]{1,8}(?:[-–][ivxlc]{1,8})?)\Z"
    r"|(?:(?:Tables?|Figs?\.|Figures?|Appendix|Plates?|Pls?\.|Maps?) (?:[A-Z]|[IVXLC]{1,7}|\d{1,3}), )"
    r"pp?\. \d{1,4}(?:[-–]\d{1,4})?\Z"
    r"|(?:(?:facing|opposite) )?pp?\. \d{1,4}"
    r"(?:, (?:charts?|tables?|figs?\.|plates?|pls?\.|maps?) (?:nos?\. )?\d{1,3})?\Z|(?:and )?passim\Z"
)
"""`45–47`, `and 45`, `facing p. 344, chart no. 1`, `Table IX, p. 319`."""
MORE_VOLUMES_RE: Final = lazy.regex(r"vols?\. (?:\d{1,3}|[IVXLC]{1,6}), (?:pp?\. )?\d[\d–, -]*\Z")
"""`vol. 7, 388; vol. 8, 336–337`, of a short form."""
KEPT_AT_RE: Final = lazy.regex(
    r"(?:(?:also )?(?:archived|available|accessible)(?: \w+)? at:? )(?P<url>(?:https?://|www\.)\S+)\Z"
)
VISITS: Final = ("Accessed ", "Retrieved ")
MORE_ISSUES_RE: Final = lazy.regex(r"(?:nos?|vols?|pts?)\. \d{1,4}[^;]{0,60}\Z")


def continued(text: str, cite: Cite, start: int, end: int) -> Cite | None:
    """A citation with what stands behind its semicolon: more pages (`12; 45–47`, and behind a comma `12, and 45`), the
    work's next part (`; no. 5 (December 1919): 72–73`), where it is kept (`; archived at https://…`), or the next place
    on the shelves (`f. 3, op. 14, d. 2; d. 3, ll. 18–19`)."""
    if text.startswith(BEHIND_STARTS, start) and (more := named_behind(text, cite, start, end)):
        return more
    close = text.find(")", start, end) + 1 if text.startswith("(", start) else 0
    if close and text.startswith(BEHIND_STARTS, start) and (more := named_behind(text, cite, start, close)):
        return more  # `(Henceforth QK.) For a discussion,`
    words = text[start:end].rstrip(" .")
    marks = set(text[cite.end : start])
    if words.startswith(VISITS) and marks <= set(". \n\t"):
        return _visited(text, cite, start, words)
    if words.startswith("(") and marks <= set(". \n\t") and (found := _found_in(text, cite, start, words)):
        return found
    listed = "," in marks and cite.locator != "" and words.startswith("and ")
    if not marks <= set(", \n\t" if listed else "; \n\t") or cite.form == "prose":
        return None
    counted = cite.form == "short" and cite.locator.startswith("vol") and MORE_VOLUMES_RE.match(words) is not None
    if MORE_PAGES_RE.match(words) or counted:
        more_pages = words if cite.locator else read_locator(words) or words
        locator = (", " if listed else "; ").join(filter(None, (cite.locator, more_pages)))
        return replace(cite, end=start + len(words), text=text[cite.start : start + len(words)], locator=locator)
    if cite.form != "full":
        return None
    if cite.reference and cite.reference.archive_location and all(map(_is_shelf, words.split(", "))):
        more = replace(cite, end=start + len(words), text=text[cite.start : start + len(words)])
        shelves = f"{cite.reference.archive_location}; {words}"
        return restated(more, replace(cite.reference, archive_location=shelves))
    kept = KEPT_AT_RE.match(words)
    if kept or MORE_ISSUES_RE.match(words):
        more = replace(cite, end=start + len(words), text=text[cite.start : start + len(words)])
        return _found_at(more, kept["url"]) if kept else more
    return None


def _is_shelf(part: str) -> bool:
    """Whether a part says no more than where in an archive something lies."""
    return STRICT_RE.match(part) is not None or SHELF_RE.match(part) is not None


NAMING: Final = ("Hereafter", "hereafter", "Hereinafter", "hereinafter", "Henceforth", "henceforth")


def called_behind(text: str, cite: Cite, prose: tuple[int, int] | None, following: Cite) -> Cite | None:
    """A citation with the short name that looks like one of another work: `…, 3–5. Hereafter Lima, “Quays.”`"""
    start = prose[0] if prose else following.start
    if not text.startswith(NAMING, start) or cite.form != "full":
        return None
    end = following.end
    while text[end : end + 1] in CLOSING and end < len(text):
        end += 1
    return named_behind(text, cite, start, end)


def volume_behind(text: str, cite: Cite, following: Cite) -> Cite | None:
    """A citation with the next volume and page that it cites, which look like a short form: `II, 351–59; II, 351`."""
    stated = following.reference
    name = stated.authors[0].display if stated and len(stated.authors) == 1 else ""
    if (
        following.form != "short"
        or following.signal
        or not ROMAN_VOLUME_RE.match(name)
        or following.text.count(",") != 1
    ):
        return None
    volumed = ROMAN_VOLUME_RE.match(cite.locator.partition(", ")[0]) is not None and ", " in cite.locator
    if not volumed or text[cite.end : following.start].strip() != ";":
        return None
    locator = f"{cite.locator}; {name}, {following.locator}"
    return replace(cite, end=following.end, text=text[cite.start : following.end], locator=locator)


CLOSING: Final = '.,”’")'


def _visited(text: str, cite: Cite, start: int, words: str) -> Cite | None:
    """A citation with the day of the visit that stands in a sentence of its own behind its address."""
    stated, day = cite.reference, read_date(words.partition(" ")[2].removeprefix("on "))
    if stated is None or not stated.url or stated.accessed or day is None:
        return None
    end = start + len(words)
    return restated(replace(cite, end=end, text=text[cite.start : end]), replace(stated, accessed=day))


def _found_in(text: str, cite: Cite, start: int, words: str) -> Cite | None:
    """A citation with the bracket behind it that says where a copy was found."""
    found, stated = FOUND_IN_RE.fullmatch(words), cite.reference
    if not found or stated is None or cite.form == "prose":
        return None
    end = start + len(words)
    more = replace(cite, end=end, text=text[cite.start : end])
    if cite.form != "full" or stated.archive:
        return more
    return restated(more, replace(stated, archive=found["where"], archive_location=found["mark"] or ""))


def _found_at(cite: Cite, address: str) -> Cite:
    """A citation with its address, if it has none yet."""
    stated = cite.reference
    if stated is None or stated.url:
        return cite
    return restated(cite, replace(stated, url=address, kind="web" if stated.kind == "misc" else stated.kind))
