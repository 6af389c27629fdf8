"""Quick looks save time and decide nothing: wherever a slow pattern matches, the look before it lets it be asked."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import apparatus.read.note
from apparatus.read.note.containers.contributors import edited, written
from apparatus.read.note.containers.in_books import TO_RE, in_book
from apparatus.read.note.entries import given_first
from apparatus.read.note.entries.author_date_notes import DATED_RE, UNDATED
from apparatus.read.note.entries.embedded import INVERTED_RE, STOP_RE
from apparatus.read.note.in_prose import led
from apparatus.read.note.law import legal_signs, review
from apparatus.read.note.names import people_in_brackets
from apparatus.read.note.parted import (
    case_stops,
    entry_order,
    lost_opening,
    quoted_sources,
    shelf_numbers,
    turned_authors,
    turned_editors,
    two_imprints,
    visits_read,
)
from apparatus.read.note.parted.print_patterns import at_heads
from apparatus.read.note.pieces import (
    addresses,
    laid_out,
    number_signs,
    other_signs,
    quotation_marks,
    spacing,
    tokens,
    white_space,
)
from apparatus.read.note.pieces.shortened_names import REPORTER_RE
from apparatus.read.note.pieces.shortened_names import VOLUME_RE as REPORTED_RE
from apparatus.read.note.short_forms import aliases, repeats, spoken_short
from apparatus.read.note.statements import (
    before_title,
    brackets,
    imprints,
    kinds_in_brackets,
    papers_in_brackets,
    shelf_statements,
    shelves_told,
    work_statements,
)
from apparatus.read.note.statements.date_statements import accessed, updated
from apparatus.read.note.statements.genres import GENRE_RE, PRESENTED_RE, THESIS_RE
from apparatus.read.note.statements.numbered import CODE_RE, PREPRINT_RE, STANDARD_RE
from apparatus.read.note.tail import statements
from apparatus.read.note.unpublished import spoken
from apparatus.read.note.words import hints, honorifics, looks, patterns, shelf_marks, whole_names
from apparatus.read.note.words.patterns import (
    ACCESSED_RE,
    CONGRESS_RE,
    EDITED_RE,
    EDITION_RE,
    IN_RE,
    ISSUE_RE,
    SECTION_RE,
    SHELF_RE,
    UPDATED_RE,
    VOLUME_RE,
    VOLUMES_RE,
)
from apparatus.read.note.words.signs import groups_in, spaced
from apparatus.read.note.works import parts, proofs
from manners import MANNERS, printed
from note_cases import Case, cases_by_file, read

MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(apparatus.read.note.__path__, "apparatus.read.note.")
]
GUARDED = {
    value: f"{module.__name__.rpartition('.')[2]}.{name}"
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, looks.Signed | looks.Headed | looks.Ended)
}
BY_FILE = cases_by_file()
NOTES = [case.note for cases in BY_FILE.values() for case in cases]
LETTERS = st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=["Cc"])
"""What a note is printed with; beyond them, small and large letters pair in ways that no note shows."""

MANY = settings(
    max_examples=int(os.environ.get("EXAMPLES", "40")), deadline=None, suppress_health_check=list(HealthCheck)
)


def asked(guarded: looks.Signed | looks.Headed | looks.Ended, text: str) -> bool:
    """Whether the look lets its pattern be asked."""
    if isinstance(guarded, looks.Signed):
        return any(sign in text for sign in guarded.signs)
    if isinstance(guarded, looks.Headed):
        head = text[: guarded.length].casefold()
        headed = head in guarded.heads or looks.first_word(head) in guarded.heads
        return headed or (guarded.sign != "" and guarded.sign in text.casefold())
    return text.endswith(guarded.ends)


def without_what_stands_before(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern without its looks behind: texts are made from what is left, and a space is put before them."""
    return re.compile(re.sub(r"\(\?<=(?:\[(?:\\.|[^\\\]])*\]|[^()\[\]]*)\)", "", pattern.pattern), pattern.flags)


def found(guarded: looks.Signed | looks.Headed | looks.Ended, text: str) -> re.Match[str] | None:
    """What the pattern finds when nothing is asked before it."""
    return guarded.pattern.match(text) if isinstance(guarded, looks.Headed) else guarded.pattern.search(text)


def as_printed(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Texts that a pattern matches; where it does not mind the case, words in capitals, in small letters or with a
    capital first, and not a mixture, which no note has."""
    texts = st.from_regex(re.compile(pattern.pattern, pattern.flags), fullmatch=True, alphabet=LETTERS)
    if not pattern.flags & re.I:
        return texts
    cases: list[Callable[[str], str]] = [str.lower, str.upper, str.capitalize, str.title]
    return st.builds(lambda text, case: case(text), texts, st.sampled_from(cases))


@pytest.mark.parametrize("guarded", GUARDED, ids=GUARDED.values())
def test_a_look_lets_through_whatever_its_pattern_matches(guarded: looks.Signed | looks.Headed | looks.Ended) -> None:
    @MANY
    @given(
        st.from_regex(without_what_stands_before(guarded.pattern), fullmatch=True, alphabet=LETTERS),
        st.sampled_from(["", " "]),
    )
    def check(text: str, before: str) -> None:
        assert found(guarded, before + text) is None or asked(guarded, before + text)

    check()


@pytest.mark.parametrize("guarded", GUARDED, ids=GUARDED.values())
def test_a_look_lets_through_whatever_stands_in_a_case(guarded: looks.Signed | looks.Headed | looks.Ended) -> None:
    for note in NOTES:
        for text in (note, *(note[at.end() :] for at in re.finditer(r"\A|[\s(]", note[:400]))):
            assert found(guarded, text) is None or asked(guarded, text)


STATEMENTS = [
    (accessed, (ACCESSED_RE,)),
    (updated, (UPDATED_RE,)),
    (statements.section, (SECTION_RE,)),
    (in_book, (IN_RE, TO_RE)),
    (edited, (EDITED_RE.pattern,)),
    (statements.edition, (EDITION_RE,)),
    (written, (re.compile("by [A-Z]"),)),
    (work_statements.congress, (CONGRESS_RE,)),
    (work_statements.credited, (work_statements.CREDITED_RE,)),
    (work_statements.resolution, (work_statements.RESOLUTION_RE,)),
    (statements.volumes, (VOLUMES_RE,)),
    (statements.volume, (VOLUME_RE,)),
    (statements.new_series, (statements.NEW_SERIES_RE,)),
    (statements.issue, (ISSUE_RE,)),
    (shelf_statements.shelf, (SHELF_RE.pattern, shelves_told.SLASHED_RE)),
    (work_statements.numbered, (CODE_RE, PREPRINT_RE, STANDARD_RE)),
    (work_statements.review, (work_statements.REVIEW_RE,)),
    (work_statements.genre, (THESIS_RE, PRESENTED_RE, GENRE_RE.pattern)),
]


@pytest.mark.parametrize(
    ("statement", "pattern"),
    [(statement, pattern) for statement, patterns in STATEMENTS for pattern in patterns],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_statement_is_asked_for_every_letter_with_which_it_begins(
    statement: statements.Statement, pattern: re.Pattern[str]
) -> None:
    @MANY
    @given(as_printed(pattern))
    def check(text: str) -> None:
        asked_for = statements.statements_from(text[0], groups_in(text))
        assert pattern.match(text) is None or statement in asked_for

    check()


GROUPS = [
    (addresses.ADDRESS, (addresses.URL_RE,)),
    (aliases.NAMING, (aliases.ALIAS_RE,)),
    (before_title.NOUNS, (before_title.NOUNS_RE,)),
    (kinds_in_brackets.ACTED, (kinds_in_brackets.ACTED_RE, kinds_in_brackets.ENACTED_RE)),
    (people_in_brackets.PEOPLE_FIRST, (people_in_brackets.NAMES_FIRST_RE, people_in_brackets.ROLE_FIRST_RE)),
    (papers_in_brackets.ISSUED, (papers_in_brackets.ISSUED_RE, papers_in_brackets.BEHIND_RE)),
    (brackets.REMARK, (brackets.REMARK_RE,)),
    (hints.HINT, tuple(pattern for _, pattern in hints.HINTS)),
    (quotation_marks.TYPED_MARKS, (quotation_marks.TYPED_MARKS_RE,)),
    (spacing.SPACED, (re.compile(r"\s[,.)\]]|[(\[]\s"),)),
    (number_signs.RUN_ON, (re.compile(r"\d\spp?\."),)),
    (other_signs.BRACKETED_IN, (re.compile(r"\[[Ii]n:?\]"),)),
    (white_space.BLANKS, (white_space.BLANK_RE,)),
    (patterns.YEAR_SIGNS, (imprints.PLACED_RE, imprints.YEAR_RE, given_first.PRINTED_RE)),
    (proofs.PROOF, (proofs.PROOF_RE,)),
    (repeats.REPEAT, (repeats.IBID_RE, repeats.OPUS_RE, repeats.SUPRA_RE, repeats.BARE_RE)),
    (shelf_marks.OPIS, (shelf_marks.OPIS_RE,)),
    (shelf_numbers.SHELVED, (re.compile(r"\d;\s[A-Z]"),)),
    (spoken.SAID, (spoken.SAID_RE,)),
    (spoken_short.SPOKEN, (spoken_short.NAMED_RE,)),
]


@pytest.mark.parametrize(("group", "pattern"), [(group, pattern) for group, patterns in GROUPS for pattern in patterns])
def test_whatever_a_pattern_matches_holds_a_sign_of_its_group(group: int, pattern: re.Pattern[str]) -> None:
    @MANY
    @given(as_printed(without_what_stands_before(pattern)), st.sampled_from(["", "3 ", "("]))
    def check(text: str, before: str) -> None:
        assert pattern.search(before + text) is None or groups_in(before + text) & group

    check()


@pytest.mark.parametrize(("signs", "pattern"), legal_signs.SIGNS, ids=[signs[0] for signs, _ in legal_signs.SIGNS])
def test_a_legal_sign_stands_in_whatever_its_pattern_matches(signs: tuple[str, ...], pattern: re.Pattern[str]) -> None:
    @MANY
    @given(st.from_regex(without_what_stands_before(pattern), fullmatch=True, alphabet=LETTERS))
    def check(text: str) -> None:
        assert pattern.search(f" {text}") is None or any(sign in spaced(f" {text}") for sign in signs)

    check()


WHOLE = [
    (parts.PART, parts.PART_RE),
    (led.NOUN, led.NOUN_RE),
    (review.LAWYERS, review.NEWS_RE),
    (other_signs.NAMED, other_signs.NAMED_WITHIN_RE),
    (spacing.SPACED, spacing.SPACED_RE),
    (spacing.BREAKS, spacing.BROKEN_RE),
    (patterns.YEAR_SIGNS | UNDATED, DATED_RE),
    (review.LAWYERS, re.compile(r",\s\d{1,4}\s[A-Z]|\d\s\((?:[^()]{0,40}\s)?\d{4}\)")),
    (whole_names.DEPARTMENT, whole_names.DEPARTMENT_RE),
    *((group, pattern) for group, every in GROUPS for pattern in every),
]


@pytest.mark.parametrize("cases", BY_FILE.values(), ids=BY_FILE)
def test_looks_before_whole_notes_miss_nothing(cases: list[Case]) -> None:
    missed = [
        (case.note, pattern.pattern)
        for case in cases
        for group, pattern in WHOLE
        if pattern.search(case.note) and not groups_in(case.note) & group
    ]
    assert missed == []
    for note in (case.note for case in cases):
        assert INVERTED_RE.search(note) is None or STOP_RE.search(note), note
        for stop in re.finditer(r"\.", note):
            window = (max(0, stop.start() - 40), stop.start())
            assert REPORTER_RE.search(note, *window) is None or REPORTED_RE.search(note, *window), note


@pytest.mark.parametrize(("find", "signs"), laid_out.FINDERS)
def test_what_is_read_otherwise_holds_a_sign_of_it(find: laid_out.Finder, signs: int) -> None:
    for note in NOTES:
        assert groups_in(note) & (signs | white_space.BLANKS) or not any(find(note))


@MANY
@given(st.from_regex(re.compile(tokens.SUFFIX_RE.pattern), fullmatch=True, alphabet=LETTERS))
def test_a_suffix_begins_with_one_of_its_heads(suffix: str) -> None:
    assert suffix[1:4].lstrip()[:2] in tokens.SUFFIX_HEADS


@MANY
@given(st.from_regex(re.compile(honorifics.ORDER_RE.pattern), fullmatch=True, alphabet=LETTERS))
def test_the_letters_of_an_order_begin_with_one_of_its_starts(order: str) -> None:
    assert order[2] in tokens.ORDER_STARTS and not order[3:4].islower()


def test_signs_are_looked_for_wherever_another_house_parts_a_citation() -> None:
    """The works of the cases, in the manners of `manners.py`, hold the signs by which the patterns are asked."""
    works = [work for note in NOTES for cite in read(note) if (work := cite.reference)]
    notes = [note for work in works for manner in MANNERS if (note := printed(work, manner))]
    at_names = [
        (entry_order.YEARED_RE, entry_order.YEARED),
        (entry_order.COLONED_RE, entry_order.COLONED),
        (entry_order.SITED_RE, entry_order.ADDRESSED),
        (entry_order.PRINTED_RE, entry_order.HOUSED),
        (quoted_sources.NAMES_RE, quoted_sources.NAMELESS),
        (lost_opening.CLOSED_RE, lost_opening.CLOSING),
    ]
    anywhere = [
        (entry_order.OWNED_RE, entry_order.OWNED),
        (entry_order.REGION_BEFORE_RE, entry_order.REGIONED),
        (quoted_sources.DASH_RE, quoted_sources.DASHED),
        (quoted_sources.FOR_RE, quoted_sources.FOR),
        (quoted_sources.DATED_RE, quoted_sources.STOPPED),
        (quoted_sources.APART_RE, quoted_sources.APART),
        (quoted_sources.BEHIND_RE, quoted_sources.BEHIND),
        (lost_opening.OPENED_RE, lost_opening.OPENING),
        (two_imprints.SEVERAL_RE, two_imprints.IMPRINTS),
        (turned_authors.TURNED_NAMES_RE, turned_authors.LISTED),
        (turned_authors.NATURAL_RE, turned_authors.LISTED),
        (turned_authors.CITED_RE, turned_authors.CITED),
        (visits_read.ANCHOR_RE, visits_read.VISITED),
    ]
    missed = [
        (pattern.pattern[:40], note)
        for note in notes
        for pattern, signs in [*at_names, *anywhere]
        if not groups_in(note) & signs
        and (any(at_heads(pattern, note)) if (pattern, signs) in at_names else pattern.search(note))
    ]
    assert len(notes) > 1000
    assert not missed


def test_looks_for_what_stands_amid_a_note_miss_nothing_in_the_cases() -> None:
    amid = [(case_stops.HEARD_RE, case_stops.HEARD), (turned_editors.EDITORS_RE, turned_editors.EDITED)]
    for pattern, signs in amid:
        found = [note for note in NOTES if pattern.search(note)]
        assert found and all(groups_in(note) & signs for note in found)
