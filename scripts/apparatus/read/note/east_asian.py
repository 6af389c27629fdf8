"""Reads citations as Chinese and Japanese journals print them, with the marks of those scripts.

    王沪宁：《美国反对美国》，上海：上海文艺出版社，1991年，第45页。
    阎学通：《…战略》，《国际政治科学》2014年第3期，第103—127页。
    丸山眞男「超国家主義の論理と心理」『世界』1946年5月号、2–15頁。

Comes in: a note. Comes out: the citations in it, with their places. Names stay as they are printed: where the family
name ends is not said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from apparatus import lazy
from apparatus.model import Cite, Name
from apparatus.read.note.confidence import confidence
from apparatus.read.note.kinds.classify import classify
from apparatus.read.note.lists import NEWSPAPERS
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.telltales import telltales
from apparatus.read.note.words.dates import read_date
from apparatus.read.note.words.signs import group, groups_in

NATIVE: Final = group("《", "『", "「")

_DATE: Final = (
    r"(?P<date>\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?:版|刊)?"
    r"(?:第?(?P<issue>\d{1,4}(?:[—–-]\d{1,4})?)[期号號]|月?号)?"
)
_RANGE: Final = r"\d{1,5}(?:\s?[—–~〜-]\s?\d{1,5})?"
_WHERE: Final = (
    r"(?:(?P<place>[^\s：:，,、（(。；;《『]{1,12})[：:]\s?)?(?P<publisher>[^\s：:，,、。；;《》『』（(\d]{2,40})"
)

CHINESE_RE: Final = lazy.regex(
    r"(?P<signal>(?:参见|参阅|另见|详见|转引自|引自|见|參見|參閱|見)[：:]?)?"
    r"(?:(?P<authors>[^《》『』「」：:，,。；;\s\d][^《》『』「」：:。；;\d]{0,60}?)(?P<edited>主?[编編])?著?[：:，,]\s?)?"
    r"《(?P<title>[^《》]{1,200}(?:《[^《》]{1,100}》[^《》]{0,100})?)》"
    r"(?:（[^（）]{1,20}）)?(?:[，,]\s?(?P<translators>[^，,：:《》。\d]{2,30})译)?[，,]?\s?"
    rf"(?:[载載]?《(?P<container>[^《》]{{1,60}})》[，,]?\s?(?:{_DATE})?"
    rf"|{_WHERE}[，,]\s?(?P<year>\d{{4}}年)版?|(?P<day>\d{{4}}年\d{{1,2}}月\d{{1,2}}日))"
    rf"(?:[，,]?\s?第(?P<section>[A-Z]?\d{{1,3}})版|[，,]?\s?第?(?P<pages>{_RANGE})[页頁])?"
)
JAPANESE_RE: Final = lazy.regex(
    r"(?P<authors>[^《》『』「」：:，、。；;\s\d（）()]{2,30})"
    r"(?:「(?P<piece>[^「」]{1,200})」(?P<editors>[^「」『』、。]{2,30}編)?)?『(?P<title>[^『』]{1,120})』"
    r"(?:第?(?P<volume>\d{1,4})巻)?(?:第?(?P<number>\d{1,4})号)?、?"
    rf"(?:[（(](?:{_WHERE}[、,]\s?)?(?P<year>\d{{4}}年)(?P<month>\d{{1,2}}月)?[）)]"
    r"|(?P<date>\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)号?)"
    rf"(?:[、,]?\s?(?P<pages>{_RANGE})[頁页])?"
)
COUNTRY_RE: Final = lazy.regex(r"[［\[〔（(][^［\]〔〕）)]{1,4}[］\]〕）)]\s?")
"""`［美］亨利·基辛格`: where the author comes from."""


def native_in(text: str) -> list[Cite]:
    """The citations of a note that are printed so; most notes hold none."""
    if not groups_in(text) & NATIVE or "年" not in text:
        return []
    return sorted(_found(text), key=lambda cite: cite.start)


def _found(text: str) -> Iterator[Cite]:
    for found in CHINESE_RE.finditer(text):
        if found["authors"] or not found["day"]:
            yield _cite(text, found, _chinese(found))
    for found in JAPANESE_RE.finditer(text):
        yield _cite(text, found, _japanese(found))


def _chinese(found: re.Match[str]) -> Draft:
    draft = Draft(quoted=found["container"] is not None)
    people, draft.et_al = _names(found["authors"] or "")
    draft.authors, draft.editors = ((), people) if found["edited"] else (people, ())
    draft.put("title", found["title"])
    draft.translators = _names(found["translators"] or "")[0]
    draft.date = read_date(found["date"] or found["year"] or found["day"] or "")
    draft.put("container", found["container"] or "")
    draft.put("issue", found["issue"] or "")
    draft.put("place", found["place"] or "")
    draft.put("publisher", found["publisher"] or "")
    draft.published = bool(found["publisher"])
    draft.put("section", found["section"] or "")
    _put_pages(found["pages"] or "", draft)
    return draft


def _japanese(found: re.Match[str]) -> Draft:
    piece = found["piece"]
    draft = Draft(quoted=bool(piece), in_book=bool(piece and found["publisher"]))
    draft.authors, draft.et_al = _names(found["authors"])
    draft.put("title", piece or found["title"])
    draft.put("container", found["title"] if piece else "")
    draft.editors = _names((found["editors"] or "").removesuffix("編"))[0]
    draft.date = read_date(found["date"] or f"{found['year']}{found['month'] or ''}")
    draft.put("volume", found["volume"] or "")
    draft.put("issue", found["number"] or "")
    draft.put("place", found["place"] or "")
    draft.put("publisher", found["publisher"] or "")
    draft.published = bool(found["publisher"])
    _put_pages(found["pages"] or "", draft)
    return draft


def _names(names: str) -> tuple[tuple[Name, ...], bool]:
    """The names, and whether `等` says that there are more."""
    parts = re.split("[、,，]", COUNTRY_RE.sub("", names.removesuffix("等")))
    return tuple(Name(literal=part.strip()) for part in parts if part.strip()), names.endswith("等")


def _put_pages(pages: str, draft: Draft) -> None:
    """A range of an article is its own, anything else what the note points to."""
    if draft.quoted and any(dash in pages for dash in "—–-~〜"):
        draft.put("pages", pages)
    elif pages:
        draft.add_locator(pages)


def _cite(text: str, found: re.Match[str], draft: Draft) -> Cite:
    if draft.quoted and not draft.published:
        paper = draft.get("container") in NEWSPAPERS or (draft.date is not None and draft.date.day > 0)
        draft.said.add("newspaper" if paper else "article")
    reference = draft.reference(classify(draft))
    shown = telltales("quoted-title", reference)
    signal = found.groupdict().get("signal") or ""
    end = found.end() - (text[found.end() - 1] in "。.")
    return Cite(
        "full", found.start(), end, text[found.start() : end], reference, draft.locator, signal.rstrip("：:"),
        rule="east-asian", confidence=confidence(shown), telltales=shown,
    )  # fmt: skip
