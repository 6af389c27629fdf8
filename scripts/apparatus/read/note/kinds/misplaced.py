"""Puts words where they belong that a name sent to another field: a book called after an archive, a label of music, the
land behind the town of a speech.

Comes in: a draft whose words are all read. Comes out: the draft, and the kind if only this tells it.
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Kind, Name
from apparatus.read.note.kinds.issuers import is_institution
from apparatus.read.note.lists import COMMON_WORDS, GOVERNMENTS
from apparatus.read.note.names.names import read_names
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.periodical_kinds import periodical_kind
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.named_kinds import KEEPER, MEETING
from apparatus.read.note.words.places import known_place


def kind_of_misplaced(draft: Draft) -> Kind | None:
    """The kind of what was put right, None where nothing was."""
    if _put_volume(draft):
        return "article"
    if not draft.quoted or draft.get("archive_location"):
        return None
    archive = draft.get("archive")
    if archive and draft.editors and draft.published and draft.get("publisher") and not draft.get("container"):
        draft.stated["container"] = draft.stated.pop("archive")
        return "chapter"  # `“Quays,” in Refiguring the Archive, edited by Ana Lima and Rui Costa (Lisbon: …)`
    if _put_bill(draft):
        return "law"
    if _put_sort(draft):
        return "web"
    held = draft.get("container")
    label = LABEL_RE.match(held) if held.endswith(" Records") else None
    if label and draft.date and not draft.date.month and draft.authors and not archive:
        draft.stated.update(container=label["album"], publisher=label["label"])
        return "misc"
    return None


VOLUME_FIRST_RE: Final = lazy.regex(r"(?P<volume>\d{1,3}) (?P<name>[A-ZÀ-Þ][^\d]{2,80})\Z")


def _put_volume(draft: Draft) -> bool:
    """Parts the volume from the journal before whose name lawyers print it, where the issue behind shows that it is
    one: `Jane Doe, The Keys, 7 Quay Theory, no. 2, 2018, at 3` (Bluebook 16.5)."""
    found = VOLUME_FIRST_RE.match(draft.get("container")) if draft.get("issue") and draft.date else None
    if not found or not draft.authors or draft.in_book or any(map(draft.get, ("volume", "publisher", "series"))):
        return False
    draft.stated.update(container=found["name"], volume=found["volume"])
    return True


_HOUSES: Final = r"(?:Assembly|Senate|House|Council|Legislative)"
BILL_RE: Final = lazy.regex(
    r"(?P<number>(?:H\. ?R\.|H\.R|HR|S\.|[SH]\. ?(?:(?:J|Con)\. ?)?Res\."
    rf"|{_HOUSES} (?:Bill|File|(?:Joint |Concurrent )?Resolution)(?: No\.?)?)"
    r" ?[A-Z]{0,3}-?\d{1,5}[A-Z]?)(?:, (?P<body>[A-ZÀ-Þ].+))?\Z"
)
"""`H.R. 4521`, `Senate Bill S55B, The New York State Senate`: a bill by its house and number."""
BILLS_RE: Final = lazy.regex(rf"{_HOUSES} (?:Bill|File|(?:Joint |Concurrent )?Resolution)\Z")


def _put_sort(draft: Draft) -> bool:
    """Takes what an institute calls the piece, before its own name, for the sort and not for what holds it:
    `‘Quays’, Briefing, Port Institute, 3 May 2016`."""
    held, _, body = draft.get("container").partition(", ")
    behind = next((name for name in ("publisher", "section") if draft.get(name)), "")
    body = draft.get(behind) if behind and not body else body
    if not body or not SORT_RE.match(held) or draft.published or any(map(draft.get, NOT_SORTED)):
        return False
    if not looks_like_organisation(body, strict=True):
        return False
    draft.stated.pop(behind, "")
    draft.stated.update(container=body, genre=held)
    return True


NOT_SORTED: Final = ("place", "genre", "volume", "issue", "pages")


SORT_RE: Final = lazy.regex(
    r"(?:(?:Expert|Policy|Issue|Research|Background|Quick|Strategic|Legal) )?"
    r"(?:[Bb]riefing(?: [Nn]ote| [Pp]aper)?|[Cc]omment(?:ary)?|[Aa]nalysis|[Ee]xplainer|[Bb]ackgrounder|[Ii]nsight"
    r"|[Mm]emo|[Pp]erspective|[Bb]rief|[Ee]ssay|[Aa]rticle|[Rr]eport|[Nn]ote|[Tt]estimony|[Ff]act ?[Ss]heet)s?\Z"
)


def _put_bill(draft: Draft) -> bool:
    """Takes the number of a bill for what it is, where a title in quotation marks stands before it, and the body before
    which it lay, or its day, behind it (Chicago Manual 14.294)."""
    if BILLS_RE.match(draft.get("series")) and draft.get("number"):
        return True
    found = BILL_RE.match(draft.get("container")) if not draft.get("number") else None
    if not found or draft.get("volume") or draft.get("pages"):
        return False
    del draft.stated["container"]
    draft.put("number", found["number"])
    draft.put("container", found["body"] or "")
    return True


LABEL_RE: Final = lazy.regex(r"(?P<album>[A-ZÀ-Þ][^,]{1,60}), (?P<label>[A-Z][\w’&]+(?: [A-Z][\w’&]+)? Records)\Z")
"""`“Quay Song,” Harbour Songs, Quay Records, 1966`."""


def put_asked(draft: Draft) -> None:
    """Takes who was asked, by an office, off the place: `Author interview, German official, Berlin, May 2021`."""
    parts = draft.get("place").split(", ")
    said = draft.get("title").partition(", ")[0].lower()
    if len(parts) < PAIR or draft.authors or not said.endswith("interview"):
        return
    begin = next((at for at, part in enumerate(parts) if known_place(part)), 0)
    if begin:
        draft.append("title", ", ".join(parts[:begin]))
        draft.stated["place"] = ", ".join(parts[begin:])


PAIR: Final = 2


def put_oral_history(draft: Draft) -> bool:
    """Takes who keeps what somebody told to be recorded for nothing that holds it, and whether a title or its keeper
    says so: `Ana Lima, “Pilots,” conducted by Rui Costa, Oral History Center, Quay Library, 2013`."""
    told = told_by_mouth(draft)
    for field in ("container", "publisher", "series") if told else ("container",):
        held = draft.get(field)
        if ("Oral History" in held or (told and COLLECTED_RE.search(held))) and not draft.get("archive"):
            draft.stated["archive"] = draft.stated.pop(field)
    return told or "Oral History" in draft.get("archive") or ORAL_RE.search(draft.get("title")) is not None


def told_by_mouth(draft: Draft) -> bool:
    """Whether a title begins by saying that it is an interview for oral history."""
    return draft.get("title").startswith(("Oral History Interview", "Oral history interview"))


COLLECTED_RE: Final = lazy.regex(rf"\b(?:{KEEPER}|Collections?|Repository|Project)\b")
ORAL_RE: Final = lazy.regex(r"\bOral [Hh]istory(?: [Ii]nterview)?\Z")


def put_host(draft: Draft) -> None:
    """Takes who met or was host to the speaker for the occasion, and for nobody who printed the words: `“Remarks on
    Ports,” University of Lisbon, May 27, 2008`; so too for what has no day and no town of its own behind those of the
    speech: `“Our Quays” (speech, Lisbon, July 23, 2018), Harbours 2018`."""
    host = draft.get("container")
    if HOUSE_RE.match(host) and "Committee" in draft.get("event"):
        draft.append("event", draft.stated.pop("container"))
    if draft.get("event") or draft.get("publisher") or not host:
        return
    placed = draft.get("place") and draft.date and draft.date.day
    if HOST_RE.search(host) or (placed and (YEARLY_RE.search(host) or not _shows_words(host))):
        draft.put("event", draft.stated.pop("container"))


HOUSE_RE: Final = lazy.regex(
    r"(?:the )?(?:U\.? ?S\.? |United States )?(?:Senate|House of (?:Representatives|Commons|Lords)|Congress)\Z"
)
"""Of whose committee it is: `Committee on Ports, U.S. Senate`."""


def _shows_words(name: str) -> bool:
    """Whether what is named may have printed a speech, or show it: a body, a periodical or a site, all of few words."""
    known = is_institution(name) or periodical_kind(name) is not None or "." in name
    return known or name.count(" ") < MANY


MANY: Final = 4
"""Spaces in what an occasion is called and no site: `Meeting the Targets: Faster and Better`."""


YEARLY_RE: Final = lazy.regex(r"[^\W\d] ?(?:19|20)\d\d\Z")


HOST_RE: Final = lazy.regex(
    rf"\b(?:University|College|Academy|High School|Law School)(?: of [A-ZÀ-Þ][\w’ -]+)?(?:, [A-ZÀ-Þ][\w’ -]+)?\Z"
    rf"|\b(?:{MEETING}|Congress|Convention|Summit)\b"
)


def put_name_of_act(draft: Draft) -> None:
    """Takes the name of an act behind its number for the title: `Public Law 107-296, Harbour Security Act of 2002`."""
    if draft.get("number") and not draft.get("title") and ACT_RE.search(draft.get("series")):
        draft.put("title", draft.stated.pop("series"))
    chapter = CHAPTER_RE.match(draft.locator) if draft.quoted and "Stat" in draft.get("container") else None
    if chapter and not draft.get("number"):  # `“An Act to Regulate Quays,” ch. 301, 28 Stat. 372, 390 (1894)`
        draft.put("number", chapter["chapter"])
        draft.locator = draft.locator[chapter.end() :]


CHAPTER_RE: Final = lazy.regex(r"(?P<chapter>ch(?:ap)?\. ?\d{1,4})(?:, |\Z)")

VOLUME_WITHIN_RE: Final = lazy.regex(
    r"(?P<whole>[^:]{3,160}): [Vv]ol(?:ume|\.) (?P<volume>\d{1,3}|[IVXL]{1,6}|One|Two|Three|Four|Five|Six)[:.,] "
    r"(?P<part>[A-ZÀ-Þ].+)\Z"
)
"""`Anthology of Harbour Thought: Volume One: From Keys to Quays`."""


SHORT_NAME_RE: Final = lazy.regex(r"(?P<name>.{12,}), (?P<short>[A-Z][A-Za-z&*/-]{1,10} ?[’'‘](?:19|20)?\d\d)\Z")


def put_short_name(draft: Draft) -> None:
    """Takes the short name of a meeting, with its year, for the series of its proceedings: `Proceedings of the 20th
    Conference on Ports, PORT ’11`."""
    found = SHORT_NAME_RE.match(draft.get("container"))
    if found and not draft.get("series"):
        draft.stated.update(container=found["name"], series=found["short"])


SORT_BEHIND_RE: Final = lazy.regex(
    r"(?P<issuer>[A-ZÀ-Þ].{2,80}?) (?P<genre>(?:(?:working|discussion|policy|briefing"
    r"|background|research|technical|white) (?:paper|brief|report|note)|report)|(?:Working|Discussion) Paper)\Z"
)


def put_sort_behind(draft: Draft) -> bool:
    """Parts what a body calls its paper, in small letters, from its name: `Ana Lima, Ports, World Bank working paper,
    1999`."""
    held = "container" if draft.get("container") else "publisher"
    found = SORT_BEHIND_RE.match(draft.get(held)) if not (draft.quoted or draft.in_book or draft.get("genre")) else None
    if not found or not looks_like_organisation(found["issuer"], strict=True):
        return False
    del draft.stated[held]
    draft.stated.update(publisher=found["issuer"], genre=found["genre"])
    return True


_FAMILY: Final = r"[A-ZÀ-Þ][a-zà-ÿ’][\w’-]*"
NAMED_RE: Final = lazy.regex(
    rf"(?P<first>(?:[A-ZÀ-Þ]\.[ -]?){{0,3}}{_FAMILY})(?: (?:and|&) (?P<second>(?:[A-ZÀ-Þ]\.[ -]?){{0,3}}{_FAMILY})"
    r"| et al\.)?\Z"
)


def put_holders_people(draft: Draft) -> None:
    """Takes people's names in the place of the book for those who made it: `“Quays,” in Lima and Costa (1978), 12`."""
    named = NAMED_RE.match(draft.get("container"))
    alone = named and not named["second"] and named.group().isalpha()
    if not named or alone or draft.editors or draft.container_authors or any(map(draft.get, OF_BOOKS)):
        return
    words = [name.rpartition(".")[2].strip().lower() for name in named.groups() if name]
    if not COMMON_WORDS.isdisjoint(words) or periodical_kind(named.group()) or looks_like_organisation(named.group()):
        return
    draft.container_authors = read_names(draft.stated.pop("container"), short=True)[0]


OF_BOOKS: Final = ("publisher", "place", "volume", "issue", "series", "url")
"""What a book has that is named, or a journal."""


def put_volume(draft: Draft) -> None:
    """Parts the name of a work in volumes from the number and the name of the volume, between colons (Chicago Manual
    14.118)."""
    held = "container" if draft.get("container") else "title"
    found = VOLUME_WITHIN_RE.match(draft.get(held))
    if found and not draft.get("volume") and not draft.get("series"):
        draft.stated.update({held: found["whole"], "volume": found["volume"], "series": found["part"]})


def put_site(draft: Draft) -> None:
    """Takes the site that a body names behind its own name for what holds the page: `Department of Ports, Office of the
    Keeper website, “Quays,” https://…`."""
    body, comma, site = draft.authors[0].literal.rpartition(", ") if len(draft.authors) == 1 else ("", "", "")
    if comma and site.endswith((" website", " Website", " web site")) and not draft.get("container"):
        draft.authors = (Name(literal=body),)
        draft.put("container", site)


ACT_RE: Final = lazy.regex(r"\b(?:Act|Law|Code|Order|Regulations?)\b(?: (?:of|for) [^,;]{2,60})?\Z")


def part_issue(draft: Draft) -> None:
    """Parts the issue from the volume of a journal where a stop stands between them: `Port Forum, vol. 12.2, 2020`; and
    the volume from its name before a special issue: `Port Review 12, special issue (1991)`."""
    name, _, number = draft.get("container").rpartition(" ")
    if draft.get("genre").lower().startswith("special ") and number.isdigit() and name and not draft.get("volume"):
        draft.stated.update(container=name, volume=number)
    volume, stop, issue = draft.get("volume").partition(".")
    if stop and volume.isdigit() and issue.isdigit() and not draft.get("issue"):
        draft.stated.update(volume=volume, issue=issue)


ARTICLE_NUMBER_RE: Final = lazy.regex(r"(?:[Aa]rt(?:icle|\.) [Nn]o\. ?)?\d+\Z")


def put_article_number(draft: Draft) -> None:
    """Takes the number by which an article is known for its pages, and for no publisher: `133 (2021), 103539`, `2020,
    Art. no. 2059034`."""
    if ARTICLE_NUMBER_RE.match(draft.get("publisher")) and draft.get("volume") and not draft.get("pages"):
        draft.stated["pages"] = draft.stated.pop("publisher")


def put_hearing(draft: Draft) -> None:
    """Takes the hearing for which testimony was written, behind the committee that held it, for what the testimony is
    called, since it has no other title: `testimony before the Committee on Ports, Hearing on Quays, May 3, 2019`."""
    if draft.get("title"):
        return
    taken = next((name for name in ("container", "place") if draft.get(name).startswith(("Hearing ", "hearing "))), "")
    if taken:
        draft.put("title", draft.stated.pop(taken))


def put_town_and_land(draft: Draft) -> None:
    """Takes a town and its land for the place where a body declared something, and for nothing that holds it: `G20,
    “Digital Declaration,” Salta, Argentina, August 24, 2018`."""
    town, comma, land = draft.get("container").partition(", ")
    dated = draft.date is not None and draft.date.day > 0
    if comma and dated and not draft.get("place") and " " not in town and land.lower() in GOVERNMENTS:
        draft.stated["place"] = draft.stated.pop("container")


def put_land(draft: Draft) -> None:
    """Takes the land behind the town in which somebody spoke for a part of the place, and who printed the words for
    what holds them: `Royal Castle, Warsaw, Poland, March 26, 2022, The White House`."""
    town, joined, house = draft.get("place").partition(": ")
    if joined and not draft.get("publisher"):
        draft.stated.update(place=town, publisher=house)
    land = draft.get("container")
    if not (land and draft.get("place") and (known_place(land) or land.lower() in GOVERNMENTS)):
        return
    draft.stated["place"] = f"{draft.stated['place']}, {draft.stated.pop('container')}"
    draft.put("container", draft.stated.pop("publisher", ""))


def put_land_of_title(draft: Draft) -> bool:
    """Whether the lands where a journey went were taken for the book that holds a piece: `Notes by the Way, in Peru and
    Chile (Lisbon: Quay, 1869)`; then the title has them again."""
    land = re.split(r", | and ", draft.get("container"), maxsplit=1)[0]
    if (
        draft.quoted
        or draft.editors
        or draft.container_authors
        or not (known_place(land) or land.lower() in GOVERNMENTS)
    ):
        return False
    draft.stated["title"] += f", in {draft.stated.pop('container')}"
    return True


EDITION_RE: Final = lazy.regex(
    r"(?:The )?(?:(?:Complete|Collected|Selected) )?"
    r"(?:Works|Writings|Letters|Diar(?:y|ies)|Memoirs|Correspondence|Speeches) of [A-ZÀ-Þ]"
)


def is_own_edition(draft: Draft) -> bool:
    """Whether somebody's works, or a diary, were taken for a journal without a title: `Works of Ana Lima 2 (1848):
    305`; then they are put right."""
    if draft.get("title") or draft.get("issue") or not draft.get("volume"):
        return False
    if not EDITION_RE.match(draft.get("container")):
        return False
    draft.stated["title"] = draft.stated.pop("container")
    return True
