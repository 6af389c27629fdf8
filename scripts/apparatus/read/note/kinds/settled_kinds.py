"""Settles a kind that has been told: what it says of the other fields is put where it belongs, and may tell another.

Comes in: a kind and a draft. Comes out: the kind that the citation has in the end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from apparatus import lazy
from apparatus.model import Kind
from apparatus.read.note.kinds.kept import (
    is_kept_diary,
    is_kept_file,
    put_document_before,
    put_form,
    put_lone_writer,
    put_mark_behind,
    put_own_name,
    put_repository,
)
from apparatus.read.note.kinds.kinds_by_date import asked
from apparatus.read.note.kinds.marks import is_sale, put_keeper, put_mark
from apparatus.read.note.kinds.misplaced import (
    is_own_edition,
    part_issue,
    put_article_number,
    put_asked,
    put_hearing,
    put_holders_people,
    put_host,
    put_land,
    put_land_of_title,
    put_name_of_act,
    put_oral_history,
    put_short_name,
    put_site,
    put_sort_behind,
    put_town_and_land,
    put_volume,
    told_by_mouth,
)
from apparatus.read.note.kinds.told_by_fields import (
    dated_or_shown,
    in_newspaper_alone,
    is_decided,
    is_letter,
    is_paper,
    is_rule,
    of_journal,
    put_day_of_interview,
    put_headline,
    put_issue_alone,
    put_keeper_behind,
    put_letters_behind,
    put_theme,
)
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.named_kinds import DATA_ENDS
from apparatus.read.note.words.patterns import SPOKEN_BY_RE

TOLD_BY_RE: Final = lazy.regex(
    r"(?P<title>.{8,}), (?P<how>(?:(?:by|via|over|on) (?:the )?)?(?:telephone|phone|Zoom|Skype|Teams|e-?mail"
    r"|WhatsApp|video(?: call)?))\Z"
)
"""`Interview with Jane Doe, by telephone`: how it was held."""

STUDIO_RE: Final = lazy.regex(
    r"\b(?:Pictures|Warner Bros\.?|Metro-Goldwyn-Mayer|(?:20th|Twentieth)[ -]Century[ -]Fox|Filmproduktion|Mosfilm)\Z"
)
"""`Port Pictures`: who makes films, `Ana Lima, Quay Runner (Port Pictures, 1982)`; a page is that of a book."""


VERSION_RE: Final = lazy.regex(r"V\d{1,2}\Z")
"""`Harvard Dataverse, V1`: which version of the data is meant."""


ORDER_RE: Final = lazy.regex(r"(?:Executive Order|Presidential Proclamation|Proclamation) (?:No\. )?\d{3,5}\b")
"""`“Executive Order 6581 Creating the Port Bank”`, with who signed it, or the site that shows it."""


_PLACE: Final = r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?"
TOWN_RE: Final = lazy.regex(rf"(?!ProQuest){_PLACE}(?:, {_PLACE})?\Z")
"""A word or two that may be a town, and its land."""


def settled(kind: Kind, draft: Draft) -> Kind:
    """The kind, once what it tells of the other fields is put where it belongs; it may itself be told by them."""
    put_day_of_interview(draft)
    kind = _shown_otherwise(kind, draft)
    settle = SETTLE.get(kind)
    return (settle(draft) if settle else None) or kind


def _shown_otherwise(kind: Kind, draft: Draft) -> Kind:
    """The kind, or the one that a word of the title or what holds the work shows, whose fields are settled then."""
    if kind in ("web", "misc") and not draft.quoted and draft.get("title").endswith((" Dataset", " Data Set")):
        return "dataset"
    kept = kind == "law" and draft.quoted and draft.get("number") and not draft.get("archive")
    if kept and (draft.in_repository() or " Library" in draft.get("container")):
        draft.put("archive", draft.stated.pop("container"))
        return "archive"  # `Presidential Directive/NSC-12, “Korea,” …, Jimmy Carter Presidential Library`
    return kind


def _thesis(draft: Draft) -> None:
    if draft.get("publisher") and TOWN_RE.match(draft.get("container")) and not draft.get("place"):
        draft.stated["place"] = draft.stated.pop("container")  # `MA thesis, University of Ghana, Legon, 2016`


def _dataset(draft: Draft) -> None:
    held = draft.get("container")
    if not (draft.get("publisher") or held.endswith(DATA_ENDS)) and looks_like_organisation(held, strict=True):
        draft.put("publisher", draft.stated.pop("container"))
    if VERSION_RE.match(draft.locator) and not draft.get("edition"):
        draft.put("edition", draft.locator)
        draft.locator = ""


def _book(draft: Draft) -> Kind | None:
    if asked(draft):
        return "interview"
    if not draft.locator and not draft.editors and STUDIO_RE.search(draft.get("publisher")):
        return "film"
    if draft.locator.startswith("s.v.") and draft.accessed and not draft.published:
        return "web"
    if put_sort_behind(draft):
        return "report"
    put_volume(draft)
    return _by_mouth(draft)


def _interview(draft: Draft) -> None:
    told = TOLD_BY_RE.match(draft.get("title")) if ", " in draft.get("title") else None
    if told:
        draft.stated["title"] = told["title"]
        draft.put("genre", told["how"])
    put_asked(draft)


def _misc(draft: Draft) -> Kind | None:
    if draft.quoted:
        put_town_and_land(draft)
    if other := _read_alone(draft):
        return other
    if of_journal(draft) or put_issue_alone(draft):
        return "article"
    if is_kept_diary(draft) or is_letter(draft) or put_keeper_behind(draft) or put_letters_behind(draft):
        return "archive"
    if _is_spoken(draft):
        return "speech"
    return "interview" if put_oral_history(draft) else None


def _web(draft: Draft) -> Kind | None:
    if other := _read_alone(draft):
        return other
    if _is_spoken(draft):
        return "speech"
    if is_paper(draft):
        if container := draft.stated.pop("container", ""):
            draft.put("publisher", container)
        return "report"
    put_site(draft)
    return _by_mouth(draft)


def _read_alone(draft: Draft) -> Kind | None:
    """What a page, or something of which no kind is told, is by its title, or by what a body calls it."""
    if ORDER_RE.match(draft.get("title")) or is_rule(draft):
        return "law"
    return "report" if put_sort_behind(draft) else None


def _is_spoken(draft: Draft) -> bool:
    return dated_or_shown(draft) and SPOKEN_BY_RE.match(draft.get("title")) is not None


def _archive(draft: Draft) -> Kind | None:
    if draft.behind_date:
        draft.keep_in_archive()
    put_repository(draft)
    put_document_before(draft)
    put_own_name(draft)
    put_form(draft)
    put_mark_behind(draft)
    put_lone_writer(draft)
    if draft.quoted:
        put_mark(draft)
        put_keeper(draft)
    return "interview" if put_oral_history(draft) else None


def _report(draft: Draft) -> Kind | None:
    if in_newspaper_alone(draft):
        draft.put("container", draft.authors[0].literal)
        draft.authors = ()
        return "newspaper"
    put_sort_behind(draft)
    if is_sale(draft):
        return "book"
    return "law" if is_decided(draft) else _by_mouth(draft)


def _by_mouth(draft: Draft) -> Kind | None:
    """An interview, where somebody told by word of mouth what is cited."""
    return "interview" if told_by_mouth(draft) and put_oral_history(draft) else None


def _chapter(draft: Draft) -> Kind | None:
    if put_land_of_title(draft):
        return "book"
    if is_kept_file(draft):
        return "archive"
    put_volume(draft)
    put_holders_people(draft)
    _put_document_number(draft)
    return None


def _put_document_number(draft: Draft) -> None:
    """Puts the number of a document in a collection with the passage: no book has issues."""
    if draft.get("issue") and not draft.get("volume"):
        passages = [f"no. {draft.stated.pop('issue')}", draft.locator]
        draft.locator = ", ".join(filter(None, passages))


def _article(draft: Draft) -> Kind | None:
    if is_own_edition(draft):
        return "book"
    put_article_number(draft)
    part_issue(draft)
    put_theme(draft)
    return None


def _speech(draft: Draft) -> Kind | None:
    if _in_printed_book(draft):
        return "chapter"
    if draft.get("title").startswith("Remarks on ") and all(map(draft.get, ("container", "volume", "pages"))):
        return "article"  # `“Remarks on Cicero,” Port Review 12 (2002): 19–30`
    put_hearing(draft)
    put_land(draft)
    put_host(draft)
    return None


def _film(draft: Draft) -> Kind | None:
    return "chapter" if not draft.get("genre") and _in_printed_book(draft) else None


def _in_printed_book(draft: Draft) -> bool:
    """Whether what was said, or sent on the air, is read in a book; then a number is that of a document in it."""
    if not (draft.in_book and draft.get("container") and draft.published):
        return False
    _put_document_number(draft)
    return True


def _periodical(draft: Draft) -> None:
    if not draft.get("title"):
        put_headline(draft)


SETTLE: Final[Mapping[Kind, Callable[[Draft], Kind | None]]] = {
    "thesis": _thesis,
    "dataset": _dataset,
    "book": _book,
    "interview": _interview,
    "misc": _misc,
    "web": _web,
    "archive": _archive,
    "report": _report,
    "chapter": _chapter,
    "article": _article,
    "conference": put_short_name,
    "law": put_name_of_act,
    "speech": _speech,
    "film": _film,
    "newspaper": _periodical,
    "magazine": _periodical,
}
"""What is put right for each kind, and which other kind that shows, if any."""
