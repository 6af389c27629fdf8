"""Finds short forms within what was taken for prose, by the works that the article cites in full or lists.

    Other accounts say more than Lima, Harbours. Most of them …      … (as Lima, op. cit., p. 12, has it)

Comes in: an article whose notes were read one by one. Comes out: the same article, the prose of its notes cut where one
names a work by its author and the words of its title, or by its author and what points back (Chicago Manual 14.30-36);
a bare name, and a title without its author, are left as the prose they may be. Two surnames that wrote nothing together
are two short forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from apparatus import lazy
from apparatus.model import Article, Cite, Name, Note, Reference
from apparatus.resolve.cite_match import flat

SURE: Final = 0.8
"""How sure such a reading is by itself; that a work fits it, makes it surer."""

SHORTEST_NAME: Final = 3
"""Letters of a family name that is looked for."""

LONGEST: Final = 1500
"""Characters of prose that are looked through, from its beginning."""

OTHERS: Final = (
    r"(?:,? (?:Jr|Sr)\.)?(?:(?:,? (?:and|&) |, (?=[A-ZÀ-Þ][\w’'-]+,? (?:and|&) ))[A-ZÀ-Þ][\w’'-]+| et\.? al\.?)*+"
)
PAGES: Final = r"[\divxl]+(?:[-–][\divxl]+)?(?: ?ff?\.?)?"
PASSAGE: Final = (
    r"(?:(?:pp?|paras?|chaps?|chs?|n|vols?)\. ?|chapters? |notes? |at |§+ ?)?"
    rf"(?=[\divxl]*\d|[ivxl]+\b(?=[.,;)]|\Z)){PAGES}\b"
)
IBID: Final = r"(?P<ibid>(?<=[,(”\"’'] )ibid\.?)(?=,? (?:pp?\. ?|at )?\d)"
LOCATOR_RE: Final = lazy.regex(rf",? (?P<locator>{PASSAGE}(?:, {PASSAGE})*)")
BACK_RE: Final = lazy.regex(
    r",? (?:(?:op|loc)\. ?cit\.|(?:supra|above),? (?:notes?|nn?\.?|fn\.?) ?(?P<note>\d{1,4})"
    r"|\((?:n|see note|note) ?(?P<aside>\d{1,4})\))"
)
PAGED_RE: Final = lazy.regex(r", (?=pp?\. ?\d)")
VOLUME_RE: Final = lazy.regex(r",? (?P<locator>\d{1,2}:\d{1,4}(?:[-–]\d{1,4})?(?:, \d{1,4}(?:[-–]\d{1,4})?)*)(?![\w:])")
"""`Burns 2:14`: a volume and a page, if a work of his is in volumes."""
SIGNAL_RE: Final = lazy.regex(
    r"(?:\A|(?<=[\s(]))(?P<signal>(?:[Ss]ee(?: also)?|[Cc]f\.|(?:quoted|cited) in|[Cc]ompare|[Aa]lso)),? \Z"
)
OPENS: Final = "“‘‛\"'`"
TITLE_RE: Final = lazy.regex(
    r"(?:[,:]? [“‘‛\"'`]?|[’']s [“‘\"]|(?:[’']s|(?<=s)[’'])(?: [a-z]+){1,4} in [“‘\"]?)(?=[A-ZÀ-Þ])"
)
"""What parts a title from its author: `Lima, Harbours`, `Lima’s “Harbours”`, `Lima’s remarks in “Harbours,”`."""
WORD_RE: Final = lazy.regex(r"[^\W_]+(?:[’'.-][^\W_]+)*[’']?")
GAP_RE: Final = lazy.regex(r"(?: ?[:,.;]| -| –)? |—")
ENDS_RE: Final = lazy.regex(r"[.?!,]?[”’\"'`]|(?=[.,;:)\]])|\Z|(?= \()|(?= and [A-ZÀ-Þ])|(?=—)")
SMALL: Final = frozenset(
    {"the", "a", "an", "of", "and", "in", "on", "to", "for", "der", "die", "das", "la", "le", "de"}
)


@dataclass(frozen=True, slots=True)
class Known:
    """A work as a short form can name it."""

    names: tuple[str, ...]
    given: str
    """Of the first author."""
    title: tuple[str, ...]
    """Its words, flat."""
    in_volumes: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A short form within prose: where it stands in it, and what it gives."""

    start: int
    end: int
    reference: Reference
    locator: str = ""
    note: int = 0
    ibid: bool = False


def with_mentions(article: Article) -> Article:
    """The article, in whose notes such short forms are citations."""
    known = known_works(article)
    if not known:
        return article
    listed = "|".join(map(re.escape, sorted(known, key=lambda name: (-len(name), name))))
    names = re.compile(rf"(?<!\w)(?:{listed})(?![\w-])|{IBID}")
    return replace(article, notes=tuple(_note(note, names, known) for note in article.notes))


def known_works(article: Article) -> Mapping[str, tuple[Known, ...]]:
    """The works of an article's full citations and of its bibliography, by the family name of the first author, or by
    the name of the body that issued them."""
    known: dict[str, list[Known]] = {}
    cites = [cite for note in article.notes for cite in note.cites if cite.form == "full"]
    for cite in (*cites, *article.bibliography):
        stated = cite.reference
        people = (stated.authors or stated.editors) if stated else ()
        names = tuple(filter(None, map(_called, people)))
        if stated and names and len(names[0]) >= SHORTEST_NAME and names[0][:1].isupper():
            title = tuple(flat(stated.title).replace(":", "").split())
            volumes = " vols" in cite.text or ":" in cite.locator
            work = Known(tuple(map(flat, names)), people[0].given, title, volumes)
            works = known.setdefault(names[0], [])
            works += [] if work in works else [work]
    return {name: tuple(works) for name, works in known.items()}


def _called(name: Name) -> str:
    """By what a work's author is known: the family name, or the name of a body, if it has no stops as people's have."""
    family = f"{name.particle} {name.family}".strip()
    return family or (name.literal if "." not in name.literal and " " in name.literal else "")


def _note(note: Note, names: re.Pattern[str], known: Mapping[str, tuple[Known, ...]]) -> Note:
    cites: list[Cite] = []
    for cite in note.cites:
        found = list(_mentions(cite.text[:LONGEST], names, known)) if cite.form == "prose" else []
        cites += cut(cite, found) if found else _apart(cite, known)
    return replace(note, cites=tuple(cites)) if cites != list(note.cites) else note


def _apart(cite: Cite, known: Mapping[str, tuple[Known, ...]]) -> Sequence[Cite]:
    """A short form of two surnames as two, if nobody wrote a work with the other, and each one of his own: `see Lima
    and Costa`."""
    stated = cite.reference
    if (
        cite.form != "short"
        or stated is None
        or len(stated.authors) != 2
        or stated != Reference(authors=stated.authors)
    ):
        return [cite]
    first, second = (name.family for name in stated.authors)
    if first not in known or second not in known or first == second or cite.refers_to_note:
        return [cite]
    works = [work for listed in known.values() for work in listed]
    if any({flat(first), flat(second)} <= set(work.names) for work in works):
        return [cite]
    parted = re.search(rf"{re.escape(first)},? (?:and|&) (?={re.escape(second)})", cite.text)
    if not parted:
        return [cite]
    end = parted.start() + len(first)
    one = replace(
        cite, end=cite.start + end, text=cite.text[:end], reference=Reference(authors=stated.authors[:1]), locator=""
    )
    begin = parted.end()
    other = replace(
        cite,
        start=cite.start + begin,
        text=cite.text[begin:],
        signal="",
        reference=Reference(authors=stated.authors[1:]),
    )
    return [one, other]


def cut(prose: Cite, mentions: Iterable[Mention]) -> Iterator[Cite]:
    """The prose with the short forms in it, in order."""
    text, end = prose.text, 0
    for found in mentions:
        led = SIGNAL_RE.search(text, end, found.start)
        begin = led.start("signal") if led else found.start
        yield from _prose(prose, end, begin)
        yield replace(
            prose,
            form="short",
            start=prose.start + begin,
            end=prose.start + found.end,
            text=text[begin : found.end],
            signal=led["signal"] if led else "",
            reference=None if found.ibid else found.reference,
            locator=found.locator,
            refers_to_note=found.note,
            ibid=found.ibid,
            rule="ibid" if found.ibid else "short" if found.reference.title else "surname",
            confidence=SURE,
        )
        end = found.end
    yield from _prose(prose, end, len(text))


def _prose(prose: Cite, begin: int, end: int) -> Iterator[Cite]:
    """What is left of prose between two places, if it holds a word."""
    words = prose.text[begin:end]
    if not any(map(str.isalnum, words)):
        return
    begin += len(words) - len(words.lstrip(" ,.;:)")) if begin else 0
    words = prose.text[begin:end].rstrip(" (" if end < len(prose.text) else None)
    yield replace(prose, start=prose.start + begin, end=prose.start + begin + len(words), text=words)


def _mentions(text: str, names: re.Pattern[str], known: Mapping[str, tuple[Known, ...]]) -> Iterator[Mention]:
    """The short forms within prose, in order."""
    end = 0
    for found in names.finditer(text):
        if found.start() < end:
            continue
        mention = _ibid(text, found) if found["ibid"] else _named(text, found, known[found.group()])
        if mention and mention.start >= end:
            end = mention.end
            yield mention


def _ibid(text: str, found: re.Match[str]) -> Mention:
    return replace(_located(text, found.start(), found.end(), Reference()), ibid=True)


GIVEN_RE: Final = lazy.regex(r"(?:[A-ZÀ-Þ](?:\.|[\w’'-]*+)[ -]?){0,3}[A-ZÀ-Þ](?:\.|[\w’'-]*) \Z")
LEADS: Final = frozenset(
    {"See", "Also", "Compare", "Cf.", "In", "From", "As", "By", "And", "But", "While", "Both", "Like", "With"}
)


def _begin(text: str, name: int, works: Sequence[Known]) -> int:
    """Where a short form begins that has a family name at a place: with the given name before it, if that is the
    author's; -1 if the name is a part of another, or that of a book in which a piece stands."""
    if HOLDS_RE.search(text, 0, name):
        return -1
    before = GIVEN_RE.search(text, max(0, name - LONGEST_GIVEN), name)
    given = before.group().split() if before else []
    while given and given[0] in LEADS:
        given = given[1:]
    if not given:
        return name
    ours = flat(" ".join(given)).split()
    theirs = [flat(work.given).split() for work in works]
    same = any(len(ours) <= len(full) and all(map(_same_given, ours, full)) for full in theirs)
    return text.rindex(given[0], 0, name) if same and len(given) == 1 else before.start() if same and before else -1


def _same_given(one: str, other: str) -> bool:
    return one == other or (1 in (len(one), len(other)) and one[0] == other[0])


LONGEST_GIVEN: Final = 40
HOLDS_RE: Final = lazy.regex(r"(?:\A|(?<=[;.] )|(?<=[Ss]ee )|(?<=[Cc]f\. ))[A-ZÀ-Þ][\w’'-]+,? in:? \Z")
OTHERS_RE: Final = lazy.regex(OTHERS)


def _named(text: str, found: re.Match[str], works: Sequence[Known]) -> Mention | None:
    """The short form that begins with a name, if one does."""
    begin = _begin(text, found.start(), works)
    if begin < 0:
        return None
    others = OTHERS_RE.match(text, found.end())
    for behind in sorted({others.end() if others else found.end(), found.end()}, reverse=True):
        people = _people(found.group(), text[found.end() : behind], body=not any(work.given for work in works))
        fits = [work for work in works if _names_fit(people, work)]
        if not fits:
            continue
        et_al = text[found.end() : behind].rstrip(".").endswith(" al")
        back = BACK_RE.match(text, behind)
        if back:
            note = int(back["note"] or back["aside"] or 0)
            return _located(text, begin, back.end(), Reference(authors=people, et_al=et_al), note)
        titled = _titled(text, behind, fits)
        if titled:
            title = _bare(text[titled[0] : titled[1]])
            return _located(text, begin, titled[1], Reference(authors=people, et_al=et_al, title=title))
        volume = VOLUME_RE.match(text, behind) if any(work.in_volumes for work in fits) else None
        if volume:
            return Mention(begin, volume.end(), Reference(authors=people, et_al=et_al), volume["locator"])
        if PAGED_RE.match(text, behind):
            return _located(text, begin, behind, Reference(authors=people, et_al=et_al))
    return None


SPLIT_RE: Final = lazy.regex(r",? (?:and|&) |,? (?:Jr|Sr)\.|, | et\.? al\.?")


def people_behind(text: str, found: re.Match[str], works: Sequence[Known]) -> tuple[Name, ...]:
    """The people whose names begin with one that was found, if those of a work do; else that one alone."""
    others = OTHERS_RE.match(text, found.end())
    body = not any(work.given for work in works)
    people = _people(found.group(), others.group() if others else "", body=body)
    return people if any(_names_fit(people, work) for work in works) else people[:1]


def _people(first: str, others: str, *, body: bool) -> tuple[Name, ...]:
    listed = tuple(Name(family=name) for name in SPLIT_RE.split(others) if name)
    return (Name(literal=first) if body and " " in first else Name(family=first), *listed)


def _names_fit(people: Sequence[Name], work: Known) -> bool:
    names = [flat(name.family or name.literal) for name in people]
    return len(names) <= len(work.names) and all(name in work.names for name in names)


def _titled(text: str, behind: int, works: Sequence[Known]) -> tuple[int, int] | None:
    """Where the words of the title of one of the works stand behind its author, and end as a title does: several, or
    one that is all of it or that a passage follows."""
    opens = TITLE_RE.match(text, behind)
    if not opens:
        return None
    quoted = text[opens.end() - 1] in OPENS
    spans = [(end, whole) for work in works if (run := _run(text, opens.end(), work.title)) for end, whole in [run]]
    for end, whole in sorted(spans, reverse=True):
        closes = ENDS_RE.match(text, end)
        if not closes or (quoted and closes.end() == end and closes.group() == "" and text[end : end + 1] not in ",."):
            continue
        weighty = [word for word in WORD_RE.findall(text[opens.end() : end]) if word.lower() not in SMALL]
        if len(weighty) > 1 or (weighty and (whole or LOCATOR_RE.match(text, closes.end()))):
            return opens.end() - quoted, closes.end()
    return None


def _run(text: str, begin: int, title: Sequence[str]) -> tuple[int, bool] | None:
    """Where the longest run of a title's words ends that stands at a place, and whether it is the whole title."""
    first = WORD_RE.match(text, begin)
    if not first:
        return None
    best = (begin, False)
    starts = [at for at, word in enumerate(title) if word == flat(first.group()).split(" ")[0]]
    for start in starts:
        at, end = start, begin
        while word := WORD_RE.match(text, end if end == begin else _over_gap(text, end)):
            words = flat(word.group()).split(" ")
            if list(title[at : at + len(words)]) != words:
                break
            at, end = at + len(words), word.end()
        best = max(best, (end, start == 0 and at == len(title)))
    return best if best[0] > begin else None


def _over_gap(text: str, end: int) -> int:
    gap = GAP_RE.match(text, end)
    return gap.end() if gap else len(text)


def _located(text: str, start: int, end: int, reference: Reference, note: int = 0) -> Mention:
    """A short form with the passage that follows it."""
    found = LOCATOR_RE.match(text, end)
    if not found:
        return Mention(start, end, reference, "", note)
    locator = re.sub(r"(?:(?<=\A)|(?<=, ))(?:pp?\. ?|at )", "", found["locator"])
    return Mention(start, found.end(), reference, locator, note)


def _bare(title: str) -> str:
    """A title without its marks and the comma within them."""
    return title.strip("“”‘’\"'` ").rstrip(".,")
