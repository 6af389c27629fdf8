"""Reads one citation: authors, title and what follows.

Comes in: the pieces of a stretch of a note, and where to begin. Comes out: a `Cite` and the index of the first piece
behind it, or None when what stands there is no citation. The readers are asked in this order:

    repeat      ibid., op. cit., supra note 12
    address     https://…
    leaves      Surname sketchbook, 2v, 3r
    listed      Surname 14; Surname 1987
    quoted      Author, “Title,” …
    piece       Ad Succensum, in Jane Doe (ed.), Title (Place: Publisher, year)
    before in   Author, Title, in: Journal 12 (1986)
    part        Author, foreword to Title (Place: Publisher, year)
    spoken      Statement of Jane Doe, Under Secretary of State, before the Senate …
    released    Press Release, U.S. Dep’t of Just., Title (Mar. 21, 2024)
    sent        Letter from Jane Doe, Chair, to John Roe (Sept. 6, 1789)
    sessional   Report of the Committee on Quays, Parliamentary Papers, 1833 (450), XX, 12
    roll        Quay State Census, 1915, assembly district 15, p. 19, Ancestry.com
    gazetted    Treaty on Harbours, Official Journal of the European Union (26.10.2012), C 326/47
    by item     Act of 21 July 2006 on quays, Journal of Laws 2006 No. 157 item 1119
    restated    Restatement (Third) of Torts (Am. L. Inst. 2010)
    document    Regulation (EU) 2016/679 …, OJ L 119; Foreign Relations of the United States, 1961–1963, vol. 11
    act         Harbours Act 1990 (UK) c 12, s 6
    legal       Brown v. Board of Education, 347 U.S. 483 (1954)
    reported    14 Watts 12 (Pa. 1844)
    named law   European Convention on Human Rights, art. 8
    treaty      Treaty of Lisbon, signed at Lisbon, December 13, 2007
    patent      U.S. Patent No. 1,234,567 (issued Apr. 3, 1917)
    filed       Memo, Somervell for Handy, 24 Feb 43, Lutes File
    record      Quay Parish Register, PD484/1, City Record Office, Lisbon
    shelved     TNA, FO 371/12345, …
    office      Account by Jane Doe, CAB 45/193
    published   Author, Title (Place: Publisher, year) …
    review      Author, Title, 131 Harv. L. Rev. 1598 (2018)
    letter      Jane Doe to John Roe, May 3, 1920, …
    periodical  New York Times, August 3, 1921
    dated       Author, Title, … with a date, an address or a shelf mark
    spoken      Zhang interview
    short       Surname, Short Title, locator
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from apparatus import lazy
from apparatus.model import LONE_IMPRINT, Cite, Name
from apparatus.read.note.confidence import confidence
from apparatus.read.note.containers.article_pages import passages_apart
from apparatus.read.note.containers.named_editors import take_editors_held
from apparatus.read.note.containers.patents import PATENT
from apparatus.read.note.containers.signed_journals import author_for_title
from apparatus.read.note.containers.town_first import take_town
from apparatus.read.note.kinds.classify import classify, point_into_whole
from apparatus.read.note.law.bills import BILLS, read_bill
from apparatus.read.note.law.book_reviews import REVIEWS, read_review_of
from apparatus.read.note.law.collected import COLLECTED, read_collected
from apparatus.read.note.law.continental_courts import CONTINENTAL, read_continental
from apparatus.read.note.law.counted_papers import COUNTED, read_counted_paper
from apparatus.read.note.law.court_days import SPOKEN as COURT_DAYS
from apparatus.read.note.law.court_days import read_court_day
from apparatus.read.note.law.dated_treaties import DAYS, read_dated_treaty
from apparatus.read.note.law.debates import DEBATES, read_debates
from apparatus.read.note.law.documents import ACT_RE, DOCUMENT, read_document
from apparatus.read.note.law.gazetted import GAZETTED, read_gazetted
from apparatus.read.note.law.german_commentaries import COMMENTED, read_commentary
from apparatus.read.note.law.german_gazettes import GAZETTES, read_german_act
from apparatus.read.note.law.german_journals import GERMAN, read_german
from apparatus.read.note.law.law_sites import VISITED, read_law_site
from apparatus.read.note.law.laws_by_item import ITEMS, read_law_by_item
from apparatus.read.note.law.laws_of_lands import LANDS, REALMS, read_law_of_land, read_law_of_realm
from apparatus.read.note.law.legal import read_legal
from apparatus.read.note.law.legal_signs import LAW
from apparatus.read.note.law.lone_acts import ACTS, read_lone_act
from apparatus.read.note.law.lone_patents import read_lone_patent
from apparatus.read.note.law.lone_reports import read_lone_report
from apparatus.read.note.law.named_laws import NAMED_LAW, read_named_law
from apparatus.read.note.law.papers_of_cases import settle_case_again, settle_paper
from apparatus.read.note.law.released import RELEASED, read_released
from apparatus.read.note.law.resolutions import RESOLVED, read_resolution
from apparatus.read.note.law.restatements import RESTATED, read_restatement
from apparatus.read.note.law.review import LAWYERS, read_review
from apparatus.read.note.law.sent import SENT, read_sent
from apparatus.read.note.law.sessional_papers import PAPERS, read_sessional_paper
from apparatus.read.note.law.settled_decisions import settle_decision
from apparatus.read.note.law.ships import NAMED, read_ship
from apparatus.read.note.law.signed_treaties import SIGNED, read_signed_treaty
from apparatus.read.note.law.slashed_laws import SLASHED, read_slashed_law
from apparatus.read.note.law.statutes import FOREIGN_ACT_RE
from apparatus.read.note.law.trade_panels import DISPUTES, read_trade_report
from apparatus.read.note.law.treaty_bodies import COMMENTS, read_comment
from apparatus.read.note.law.tribunal_papers import decided
from apparatus.read.note.law.union_cases import DECIDED, read_union_case
from apparatus.read.note.law.union_papers import UNION, read_union_paper
from apparatus.read.note.law.unreported import UNREPORTED, read_unreported
from apparatus.read.note.names.initials_last import turn_initials
from apparatus.read.note.names.institutions import (
    letters_before_title,
    settle_institution,
    settle_makers,
    settle_surnames,
    title_before_site,
    title_behind_publisher,
)
from apparatus.read.note.names.joint_bodies import settle_joint_bodies, take_chamber
from apparatus.read.note.names.lifetimes import lived
from apparatus.read.note.names.loud_families import settle_loud_families
from apparatus.read.note.names.names import looks_like_names
from apparatus.read.note.names.order_beside import turn_beside
from apparatus.read.note.names.organisations import looks_like_organisation
from apparatus.read.note.names.surname_again import settle_surname_again
from apparatus.read.note.names.title_language import turn_names
from apparatus.read.note.pieces.addresses import ADDRESS
from apparatus.read.note.pieces.draft import Draft, Found
from apparatus.read.note.pieces.mended import mend_paper
from apparatus.read.note.pieces.tokens import Piece
from apparatus.read.note.short_forms.leaves import LEAVES, read_leaves
from apparatus.read.note.short_forms.listed import read_listed
from apparatus.read.note.short_forms.numbered_again import as_short
from apparatus.read.note.short_forms.repeats import REPEAT, read_repeat
from apparatus.read.note.short_forms.short import read_short
from apparatus.read.note.short_forms.short_beside import CHAPTER_OF_RE
from apparatus.read.note.short_forms.spoken_short import SPOKEN, read_spoken_short
from apparatus.read.note.telltales import telltales
from apparatus.read.note.titles.centres_held import take_centre, take_sort
from apparatus.read.note.titles.dictionary_entries import settle_entry
from apparatus.read.note.titles.films import take_film
from apparatus.read.note.titles.lands_and_towns import give_back_town, take_land
from apparatus.read.note.titles.shown_sorts import settle_sort
from apparatus.read.note.titles.unparted import (
    give_back_end,
    take_channel,
    take_edition_held,
    take_page_held,
    take_passage_held,
    take_video_site,
    take_volume_held,
)
from apparatus.read.note.titles.years_covered import give_back_years
from apparatus.read.note.unpublished.army_files import FILED, read_filed
from apparatus.read.note.unpublished.kept_records import RECORDS, read_kept_record
from apparatus.read.note.unpublished.letters import CORRESPONDENTS, read_letter
from apparatus.read.note.unpublished.office_papers import MARKED, read_office_paper
from apparatus.read.note.unpublished.record_books import BOOKS, read_record_book
from apparatus.read.note.unpublished.rolls import ROLLS, read_roll
from apparatus.read.note.unpublished.shelved import read_shelved
from apparatus.read.note.unpublished.speeches import SPEECHES, read_speech
from apparatus.read.note.unpublished.spoken import SAID, read_spoken
from apparatus.read.note.words.honorifics import HELD_OF
from apparatus.read.note.words.signals import ENACTED_RE, WORK_RE
from apparatus.read.note.words.signs import ANY, Groups, chosen_by, groups_in
from apparatus.read.note.words.title_words import capital_share, foreign
from apparatus.read.note.works.before_in import IN, read_before_in
from apparatus.read.note.works.data_files import DATA, read_data_file
from apparatus.read.note.works.dated import read_address, read_dated
from apparatus.read.note.works.museum_objects import OBJECTS, read_object
from apparatus.read.note.works.parts import PART, read_part
from apparatus.read.note.works.periodicals import read_periodical
from apparatus.read.note.works.pieces_in_books import IN_BOOK, read_piece_in_book
from apparatus.read.note.works.published import BRACKET, read_published
from apparatus.read.note.works.quoted import QUOTATION, read_quoted

Reader = Callable[[str, list[Piece], int], Found | None]

READERS: Final[tuple[tuple[Reader, Groups], ...]] = (
    (read_repeat, REPEAT),
    (read_address, ADDRESS),
    (read_listed, ANY),
    (read_data_file, DATA),
    (read_review_of, REVIEWS),
    (read_union_paper, UNION),
    (read_union_case, DECIDED),
    (read_ship, NAMED),
    (read_quoted, QUOTATION),
    (read_piece_in_book, IN_BOOK),
    (read_before_in, IN),
    (read_part, PART),
    (read_spoken, SAID),
    (read_speech, SPEECHES),
    (read_released, RELEASED),
    (read_sent, SENT),
    (read_trade_report, DISPUTES),
    (read_bill, BILLS),
    (read_dated_treaty, DAYS),
    (read_comment, COMMENTS),
    (read_counted_paper, COUNTED),
    (read_debates, DEBATES),
    (read_sessional_paper, PAPERS),
    (read_roll, ROLLS),
    (read_resolution, RESOLVED),
    (read_gazetted, GAZETTED),
    (read_law_by_item, ITEMS),
    (read_restatement, RESTATED),
    (read_document, DOCUMENT),
    (read_collected, COLLECTED),
    (read_lone_act, ACTS),
    (read_court_day, COURT_DAYS),
    (read_commentary, COMMENTED),
    (read_german, GERMAN),
    (read_german_act, GAZETTES),
    (read_continental, CONTINENTAL),
    (read_unreported, UNREPORTED),
    (read_legal, LAW),
    (read_lone_report, LAWYERS),
    (read_slashed_law, SLASHED),
    (read_named_law, NAMED_LAW),
    (read_law_of_land, LANDS),
    (read_law_of_realm, REALMS),
    (read_signed_treaty, SIGNED),
    (read_law_site, VISITED),
    (read_review, LAWYERS),
    (read_lone_patent, PATENT),
    (read_filed, FILED),
    (read_letter, CORRESPONDENTS),
    (read_record_book, BOOKS),
    (read_kept_record, RECORDS),
    (read_shelved, ANY),
    (read_office_paper, MARKED),
    (read_object, OBJECTS),
    (read_published, BRACKET),
    (read_periodical, ANY),
    (read_dated, ANY),
    (read_spoken_short, SPOKEN),
    (read_leaves, LEAVES),
    (read_short, ANY),
)
"""In the order in which they are asked, each with the signs of which a note must hold one."""


readers_for: Final = chosen_by(READERS)

LONG_TITLES: Final[tuple[tuple[Reader, Groups], ...]] = (
    (read_comment, COMMENTS),
    (read_counted_paper, COUNTED),
    (read_gazetted, GAZETTED),
    (read_law_by_item, ITEMS),
    (read_signed_treaty, SIGNED),
)
"""Those who know a citation by so much that it may have few capitals: an act tells in its title what it is about."""

long_titles_for: Final = chosen_by(LONG_TITLES)


FOLLOWED: Final = frozenset("0123456789 f")
"""What stands before the last letter of `12f.` and `12 ff.`."""

SHORT: Final = {"short-title": 0.9, "ibid": 0.97, "supra": 0.97}
"""How sure it is that a form is a short one; resolving it says more."""


def read_citation(text: str, pieces: list[Piece], at: int, signal: str, begin: int) -> tuple[Cite, int] | None:
    """The citation at piece `at`, and the next index. `begin` is where its text begins, the signal included."""
    readers = readers_for(groups_in(text))
    if _is_prose(text, pieces[at]) and not _cited_still(text, pieces, at):
        readers = long_titles_for(groups_in(text))
    if not readers or lived(text, pieces, at):
        return None
    pieces = _without_article(text, _without_square(text, pieces, at), at)
    piece = pieces[at]
    chapter = CHAPTER_OF_RE.match(text, piece.start, piece.end) if text[piece.start] in "CcPpBb" else None
    if chapter:
        pieces = [*pieces[:at], piece._replace(start=chapter.end()), *pieces[at + 1 :]]
    found = _first_found(readers, text, pieces, at)
    if found is None:
        return None
    if found.form == "full" and found.draft.in_book and not found.draft.quoted:
        _without_office(found.draft)
    if found.form == "full" and groups_in(text) & REPEAT:
        found = as_short(text, pieces, at, found)
    if chapter:
        led = chapter["page"] or chapter["chapter"]
        passages = (led if led != found.draft.locator else "", found.draft.locator)
        found.draft.locator = ", ".join(filter(None, passages))
    if signal.endswith(OWN):
        _take_whole_title(text, begin + len(signal), found.draft)
    if found.form == "short" and (signal.endswith(OWN) or text.endswith(OWN_BEFORE, 0, begin)):
        _title_for_body(found.draft)
    _settle(text, begin, found)
    return _cite(text, begin, signal, found), found.following


def _without_office(draft: Draft) -> None:
    """Cites the book alone where what was taken for the title of a piece in it is what somebody was who speaks there:
    `John Roe, Bishop of Bristol, in Jane Doe, Harbours (…)`."""
    if draft.get("container") and OFFICE_RE.match(draft.get("title")):
        draft.stated["title"] = draft.stated.pop("container")
        draft.authors, draft.container_authors, draft.in_book = draft.container_authors, (), False


OFFICE_RE: Final = lazy.regex(
    r"(?:the )?(?:(?:first|second|third|fourth|\d{1,2}(?:st|nd|rd|th)) )?"
    rf"{HELD_OF}[\w’-]+(?: (?:and )?[A-ZÀ-Þ][\w’-]+)?\Z"
)
OWN: Final = (" his", " her", " their", " my", " our")
OWN_BEFORE: Final = tuple(f"{own} " for own in OWN)


def _title_for_body(draft: Draft) -> None:
    """Takes words that look like a body's name for a title, for it is said whose that is: `see his Local Knowledge,
    12`."""
    body = draft.authors[0].literal if len(draft.authors) == 1 else ""
    if " " in body and not draft.get("title"):
        draft.put("title", body)
        draft.authors = ()


def _take_whole_title(text: str, begin: int, draft: Draft) -> None:
    """Gives a title the words before its colon that look like a body's name, for a signal says whose it is: `see also
    his Everyday Technology: Machines in India (…)`."""
    title = draft.get("title")
    body = draft.authors[0].literal if len(draft.authors) == 1 else ""
    end = text.find(title, begin) if body and title and text.startswith(body, begin + 1) else -1
    if end > 0 and text[end - 2 : end] == ": ":
        draft.authors = ()
        draft.stated["title"] = text[begin + 1 : end + len(title)]


def _part_paper(draft: Draft) -> None:
    """Takes off the title of what somebody wrote who issues it, and what it is."""
    if draft.authors:
        take_centre(draft)
        take_sort(draft)


def _first_found(readers: Sequence[Reader], text: str, pieces: list[Piece], at: int) -> Found | None:
    """What the first reader finds that finds anything."""
    for reader in readers:
        found = reader(text, pieces, at)
        if found is not None:
            return found
    return None


DOUBTED_RE: Final = lazy.regex(r"[^\[\]]{0,24}\[(?P<name>[^\[\]]{3,60}\?)\],")


def _doubt_author(text: str, begin: int, draft: Draft) -> None:
    """Keeps the doubt about an author, whose name is then no longer parted."""
    doubted = DOUBTED_RE.match(text, begin) if "?]," in text and len(draft.authors) == 1 else None
    if doubted and draft.authors[0].family and draft.authors[0].family in doubted["name"]:
        draft.authors = (Name(literal=doubted["name"]),)


def _settle(text: str, begin: int, found: Found) -> None:
    """Puts right what only the whole citation tells."""
    draft = found.draft
    if found.form == "full":
        _doubt_author(text, begin, draft)
        mend_paper(draft.stated)
        settle_decision(draft)
        settle_paper(draft)
        settle_sort(draft)
        settle_joint_bodies(draft)
        take_chamber(draft)
        turn_initials(draft)
        take_edition_held(draft)
        take_editors_held(draft)
        give_back_end(draft)
        take_passage_held(draft)
        take_volume_held(draft)
        take_page_held(draft)
        take_video_site(draft)
        take_town(draft)
        author_for_title(draft)
        title_before_site(draft)
        letters_before_title(draft)
        take_land(draft)
        if not draft.quoted or found.rule == "review":  # a title in marks ends where they say
            take_channel(draft)
            _part_paper(draft)
        give_back_town(draft)
        give_back_years(text, begin, draft)
        take_film(draft)
        turn_names(draft, text[begin : found.end])
        turn_beside(draft, text[begin : found.end])
        settle_entry(draft)
        if draft.published:
            title_behind_publisher(draft)
    if found.form == "full" and len(draft.authors) == 1 and draft.authors[0].given:
        settle_institution(draft)
        settle_makers(draft)
    else:
        settle_surnames(draft)
    if found.form == "short":
        settle_case_again(draft)
    settle_loud_families(draft)
    if found.form == "full":
        settle_surname_again(draft)


def _cite(text: str, begin: int, signal: str, found: Found) -> Cite:
    """What was found, frozen."""
    draft, full = found.draft, found.form == "full"
    kind = classify(draft)
    if full:
        point_into_whole(draft, kind)
        passages_apart(draft, kind, text[begin : found.end])
    reference = draft.reference(kind)
    shown = (*telltales(found.rule, reference), *((LONE_IMPRINT,) if draft.lone else ())) if full else ()
    end = found.end + text.startswith((">", "›"), found.end)  # closes an address
    followed = draft.locator[-1:] == "f" and draft.locator[-2:-1] in FOLLOWED
    if (followed or draft.locator.endswith((" et seq", " et sequ"))) and text.startswith(".", found.end):
        draft.locator += "."  # `12ff.`: the stop is the abbreviation's, though it ends the sentence too
    return Cite(
        form="full" if full else "short",
        start=begin,
        end=end,
        text=text[begin:end],
        reference=reference,
        locator=draft.locator,
        signal=signal,
        refers_to_note=draft.refers_to_note,
        ibid=found.form == "ibid",
        rule=found.rule,
        confidence=confidence(shown) if full else SHORT.get(found.rule, 0.8),
        telltales=shown,
    )


def _without_square(text: str, pieces: list[Piece], at: int) -> list[Piece]:
    """The pieces, the first freed of the brackets in which an editor supplies the author: `[Daniel Defoe], A Journal`
    (Chicago Manual 14.79); of whom he may doubt, `[Daniel Defoe?]` (14.80)."""
    piece = pieces[at]
    if piece.kind != "square" or at + 2 >= len(pieces) or pieces[at + 1].kind != ",":
        return pieces
    end = piece.end - 1 - (text[piece.end - 2] == "?")
    if not looks_like_names(text[piece.start + 1 : end]):
        return pieces
    return [*pieces[:at], Piece("text", piece.start + 1, end), *pieces[at + 1 :]]


def _without_article(text: str, pieces: list[Piece], at: int) -> list[Piece]:
    """The pieces, the first without the article before an institution, `See the World Commission on Dams, Dams and
    Development (…)`, or before a law, `See the Act of Settlement 1701`, the town of a newspaper, `See the [London]
    Daily Mail, 3 May 1899`, or a blog."""
    piece = pieces[at]
    if piece.kind == "text" and text.startswith("the [", piece.start):
        return [*pieces[:at], Piece("text", piece.start + len("the "), piece.end), *pieces[at + 1 :]]
    if not text.startswith("the ", piece.start) or piece.kind != "text" or not text[piece.start + 4].isupper():
        return pieces
    if WORK_RE.match(text, piece.start) or ENACTED_RE.match(text, piece.start):
        return [*pieces[:at], Piece("text", piece.start + len("the "), piece.end), *pieces[at + 1 :]]
    comma = at + 2 < len(pieces) and pieces[at + 1].kind == ","
    blog = comma and pieces[at + 2].kind == "url" and text.endswith((" Blog", " Weblog"), piece.start, piece.end)
    if not comma or not (blog or looks_like_organisation(text[piece.start + 4 : piece.end], strict=True)):
        return pieces
    return [*pieces[:at], Piece("text", piece.start + 4, piece.end), *pieces[at + 1 :]]


def _cited_still(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a long piece with few capitals begins a citation of any kind all the same."""
    return _titles_a_book(text, pieces, at) or decided(text, pieces, at) is not None


def _titles_a_book(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether words of another language that a publisher's bracket follows are a title as old books have them."""
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    printed = following is not None and following.kind == "bracket" and text[following.end - 2].isdigit()
    return printed and foreign(text[pieces[at].start : pieces[at].end])


TOLD: Final = ("According to ", *(f"{done} by " for done in (
    "Hosted", "Sponsored", "Cosponsored", "Co-sponsored", "Funded", "Supported", "Organized", "Organised", "Convened",
)))  # fmt: skip
"""With what a sentence begins, and no citation."""


def _is_prose(text: str, piece: Piece) -> bool:
    """Whether a piece is so long and has so few capitals that no citation begins with it."""
    if piece.kind == "text" and text.startswith(TOLD, piece.start):
        return True
    if piece.kind != "text" or piece.end - piece.start <= 90 or ACT_RE.match(text, piece.start):
        return False
    if text[piece.start] in "LDOA" and FOREIGN_ACT_RE.match(text, piece.start):
        return False
    return capital_share(text[piece.start : piece.end]) < 0.5
