"""Items in; in words, by which rule each was read, and those that an editor should look at first, out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from apparatus.model import Item, Note, ResolvedArticle

UNCERTAIN: Final = 0.7
"""Below this confidence a reading is shown to the editor."""

RULES: Final[Mapping[str, str]] = {
    "address": "an address stands alone",
    "alias": "a short name that the notes give the work",
    "author-date": "names and a year stand first, as in a list by author and date",
    "bibliography": "an entry of the bibliography",
    "container": "it is no title, but the name of what one work stands in",
    "dated": "neither quotation marks nor a bracket show the title, only a date, an address or a shelf mark behind it",
    "east-asian": "the marks about its titles are those of Chinese or Japanese citations",
    "empty": "it names neither an author nor a title",
    "entry": "written as in a bibliography, family name first and full stops between its parts",
    "ibid": "it points to the citation before",
    "initials": "the letters are the initials of one work's title, though no note says that they stand for it",
    "later": "the only work that fits is cited in full only later",
    "object": "an object, what it is made of, the museum that keeps it, its number there and an address",
    "legal": "cited as lawyers do, by volume, reporter and page or by the name of the act",
    "letter": "a sender and a receiver, joined by “to”, and a date",
    "law-again": "its number, its report or its title is that of a law or a case cited before",
    "letter-again": "sender, receiver and day are those of a letter cited before",
    "volume": "a volume is named, and the work by that name is an article",
    "name-unknown": "no work by that name is cited in full",
    "body-and-title": "the title fits one work, and the name the body that issued it",
    "ibid-page": "of the works before it only one has the page",
    "ibid-each": "it stands in the place that the work has in the note before",
    "supra-page": "of the works in the note named only one has the page",
    "number": "the number is that of one work by a body of that name",
    "names": "the names fit one work",
    "names-and-title": "names and title fit one work",
    "names-nearly": "the names fit but for a slip of the pen",
    "names-part": "the name is one of several that one work's author has",
    "name-nearly": "the title fits one work, the names only nearly",
    "names-so-far": "the names fit several works, and one of them is cited before",
    "patent": "a patent is named by its number, with or without what it is for",
    "part": "a part of a book that has a name of its own, such as a foreword",
    "part-of-whole": "the names fit one work, and its title is that of what holds the part that is named",
    "part-of-book": "the names fit one work, and the title that of the book in which it stands",
    "party": "it names one party of one case",
    "periodical": "a newspaper, a journal or a book and a date, without a title",
    "prose": "not read as a citation",
    "prose-figures": "not read as a citation, though it has a page, a volume, a day or an address, as one has",
    "prose-imprint": "not read as a citation, though a bracket in it may name the publisher and the year of one",
    "piece": "a title stands alone before the book that holds it, whose editors or authors are named first",
    "published": "a bracket names place, publisher or year",
    "quoted-title": "a title stands in quotation marks, and more is said of the work",
    "data-file": "what is called data in square brackets, and the archive that distributes it",
    "document": "what a state or a union of states issued, known by its number, its symbol or its series",
    "review": "a book or an article cited as lawyers do, without quotation marks",
    "shelved": "an archive or a shelf mark stands first",
    "short": "names and a short title, and nothing else",
    "short-case": "a party's name, a reporter and a page",
    "short-title": "a title in quotation marks, and nothing else is said of the work",
    "spoken": "it names who spoke in one interview, testimony or speech",
    "supra": "the number of a note is named",
    "supra-elsewhere": "the note that is named cites nothing that fits, another note does",
    "surname": "a name alone, with or without a passage",
    "tie": "several works fit equally well",
    "title": "the title fits one work",
    "title-and-contributor": "the title fits one work, and the name one who took part in it",
    "title-nearly": "the names fit, the title only nearly",
    "title-shortened": "its title shortens the words of the title",
    "title-goes-on": "the names fit, and a part of the work is named behind its title",
    "reported": "the one case in that volume of reports whose citation names no party",
    "title-printed": "the names fit, and the full citation prints these words, though not as its title",
    "year-letter": "the names fit several works of that year, and one of them has the letter behind it",
    "title-unknown": "no work that is cited in full has such a title",
}
"""What a rule saw, by its name in an item. A rule that is not listed is called by its name."""

TELLTALES: Final[Mapping[str, str]] = {
    "author-date": "only stops part its title from what follows",
    "comma-in-container": "a comma stands in the name of what it appeared in",
    "comma-in-title": "a comma stands in the title, which no quotation marks close",
    "digit-in-container": "a number stands in the name of what it appeared in",
    "digit-in-publisher": "a number stands in the publisher’s name",
    "lone-imprint": "one name alone stands before the year, which may be a town’s or a publisher’s",
    "long-author": "an author’s name is long",
    "misread": "letters, spaces or marks that a machine may have misread are read otherwise than they are printed",
    "no-author": "no author is named",
    "no-date": "no date is named",
    "no-holder": "neither a publisher nor what it appeared in is named",
    "no-kind": "what kind of work it is cannot be told",
    "odd-author": "a sign stands in an author’s name that names do not have",
    "one-word-author": "an author’s name is one word",
    "role-in-title": "words such as “ed.” or “vol.” stand in a title",
    "series": "some words were taken for the name of a series",
    "short-title": "the title is very short",
    "unmarked-title": "nothing shows where the title ends",
    "unsigned": "no author is named",
}
"""What lowers the confidence of a reading, by its name in an item."""

SECOND: Final[Mapping[str, str]] = {
    "stop-for-comma": "the stop was read as the end of a citation at first; read as a comma, it leaves a surer reading",
    "author-supposed": "no author stands there; read as if one did, the rest is surer",
}
"""Why a second reading was taken, by what it did."""

LATER: Final = "-later"
"""Ends the name of a rule when the work is cited in full only behind the short form."""

LISTED: Final = "bibliography-"
"""Begins the name of a rule by which an entry of the bibliography was read as if it were a note."""


@dataclass(frozen=True, slots=True)
class Look:
    """An item that an editor should look at, and why."""

    note: Note
    item: Item
    why: str


def rule_words(rule: str) -> str:
    """What the rule saw, in words."""
    if rule.startswith(LISTED):
        return f"an entry of the bibliography, read as a note: {rule_words(rule.removeprefix(LISTED))}"
    if rule.endswith(LATER) and rule not in RULES:
        return f"{rule_words(rule.removesuffix(LATER))}, which is cited in full only later"
    return RULES.get(rule, rule)


def doubt_words(item: Item) -> str:
    """Why a reading is uncertain: its telltales, and without any what the rule saw."""
    return ", ".join(TELLTALES[name] for name in item.telltales) or rule_words(item.rule)


def is_uncertain(item: Item) -> bool:
    """Whether the item was read, but so that nobody should rely on it unseen."""
    return item.kind != "unresolved" and item.confidence < UNCERTAIN


def first_looks(article: ResolvedArticle) -> list[Look]:
    """What an editor should look at first: unresolved short forms, then uncertain readings, the least certain first."""
    looks = [
        Look(note.note, item, item.reason if item.kind == "unresolved" else doubt_words(item))
        for note in article.notes
        for item in note.items
        if item.kind == "unresolved" or is_uncertain(item)
    ]
    return sorted(looks, key=lambda look: (look.item.kind != "unresolved", look.item.confidence))
