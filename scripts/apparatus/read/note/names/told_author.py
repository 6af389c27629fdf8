"""Finds who wrote a work that a sentence leads up to with `his` or `her`, where the sentence begins with the name, and
who wrote a page of which nothing else is told behind a sentence.

    Ana Lima’s 2021 study, however, adds to these readings; see her “Quays of the North,” Port Review 26 (2021): 97
    Rui Costa took up the story in his The Art of Quays (Lisbon: Quay Press, 2021), 194
    An example is Ana Lima who knew the quays of the north. See her The Art of Quays (Lisbon: Quay Press, 2021), 194
    She told her guide how quays help: Ana Lima, July 19, 2019, https://…

Comes in: the prose before a citation, and the citation. Comes out: the citation, with its author if that is told
(Chicago Manual 14.37: a note may tell in a sentence what it cites).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Kind, Reference
from apparatus.read.note.confidence import restated
from apparatus.read.note.names.names import looks_like_person, read_names
from apparatus.read.note.words.given_names import begins_with_given_name

SIGNED: Final[frozenset[Kind]] = frozenset({"book", "article", "chapter"})
"""Kinds of works that have an author almost always."""

_NAME: Final = r"(?:\A|(?<=[.;!?] ))(?P<name>[A-ZÀ-Þ][\w’-]{1,20}(?: [A-ZÀ-Þ](?:\.|[\w-]{1,20})){1,3})"
OWNED_RE: Final = lazy.regex(
    rf"{_NAME}[’']s? (?:(?:\d{{4}}|[a-z-]{{2,14}}) ){{0,3}}"
    r"(?:study|book|article|essay|paper|work|research|analysis|monograph)\b[^.;!?]*[.;]?\Z"
)
WHO_RE: Final = lazy.regex(
    r"(?:\A|[.;!?“] |\b(?:the late|by|like|is|was|being|from|with) )(?:(?:Sir|Dame|Lord|Lady|Professor) )?"
    r"(?P<name>[A-ZÀ-Þ][\w’-]{1,20}(?: [A-ZÀ-Þ](?:\.|[\w-]{1,20})){1,3}),? who [a-z][^.;!?]{3,200}[.;]?\Z"
)
"""`An example is Ana Lima who knew the quays. See her`: of whom the last sentence tells."""
DONE_RE: Final = lazy.regex(rf"{_NAME} (?!and\b|or\b|in\b|of\b|to\b)[a-z]{{3,14}} [^.;!?]{{0,160}}\bin (?:his|her)\Z")
SIGNAL_RE: Final = lazy.regex(r"\b(?:his|her)\Z")
"""`see his`: what says that the author was named."""


def with_told_author(cite: Cite, prose: Cite, between: str) -> Cite:
    """A citation without people behind such a sentence, with the author."""
    stated = cite.reference
    if prose.form != "prose" or cite.form != "full" or not stated:
        return cite
    if stated.kind == "web" and between == "; ":
        return _of_page(cite, stated)
    if stated.kind not in SIGNED or stated.authors or stated.editors or not stated.title:
        return cite
    pattern = OWNED_RE if SIGNAL_RE.search(cite.signal) else DONE_RE
    found = pattern.search(prose.text.rstrip()) if cite.signal == "" or pattern is OWNED_RE else None
    if pattern is OWNED_RE and not found:
        found = WHO_RE.search(prose.text.rstrip())
    if not found or not begins_with_given_name(found["name"]) or not looks_like_person(found["name"]):
        return cite
    return restated(cite, replace(stated, authors=read_names(found["name"])[0]))


def _of_page(cite: Cite, stated: Reference) -> Cite:
    """A page without a title, of whose author, day and address nothing but these is told."""
    bare = replace(stated, title="", date=None, url="") == Reference(kind="web")
    day = stated.date is not None and stated.date.day > 0 and stated.url != ""
    if not (bare and day and begins_with_given_name(stated.title) and looks_like_person(stated.title)):
        return cite
    return restated(cite, replace(stated, title="", authors=read_names(stated.title)[0]))
