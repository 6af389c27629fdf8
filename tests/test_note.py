"""The citation reader: cases that a writer can add, and what must hold for every text whatever it is."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apparatus.read.note import lists, read_bibliography, read_bibliography_entry, read_note
from note_cases import ENTRIES, Case, cases_by_file, describe, differences, read

CASES = cases_by_file()
ENTRY_CASES = cases_by_file(ENTRIES)


@pytest.mark.parametrize("cases", CASES.values(), ids=CASES)
def test_cases(cases: list[Case]) -> None:
    wrong = [differences(case, describe(read(case.note))) for case in cases]
    assert not any(wrong), "\n".join(filter(None, wrong))


@pytest.mark.parametrize("cases", ENTRY_CASES.values(), ids=ENTRY_CASES)
def test_entries(cases: list[Case]) -> None:
    read_as = [(case, read_bibliography_entry(case.note)) for case in cases]
    wrong = [differences(case, describe((cite,)) if cite else "none") for case, cite in read_as]
    assert not any(wrong), "\n".join(filter(None, wrong))


ALL_CASES = [case for cases in CASES.values() for case in cases]


@pytest.mark.parametrize("dash", ["———. ", "---. ", "———, ", "–––. ", "___. "])
def test_a_dash_stands_for_the_authors_before(dash: str) -> None:
    first, second = read_bibliography(
        [
            "Davis, Natalie Zemon. Society and Culture in Early Modern France. Stanford: Stanford UP, 1975.",
            f"{dash}The Return of Martin Guerre. Cambridge, MA: Harvard University Press, 1983.",
        ]
    )
    assert first.reference and second.reference
    assert second.reference.authors == first.reference.authors
    assert second.reference.title == "The Return of Martin Guerre"


@pytest.mark.parametrize(
    ("dash", "authors", "editors"),
    [
        ("———, and Rui Costa. ", ["Jane Doe", "Rui Costa"], []),
        ("———, Rui Costa, and Tom Roe. ", ["Jane Doe", "Rui Costa", "Tom Roe"], []),
        ("——— (ed.). ", [], ["Jane Doe"]),
        ("———, ed. and trans. ", [], ["Jane Doe"]),
        ("———; ", ["Jane Doe"], []),
    ],
)
def test_others_and_a_role_may_stand_behind_a_dash(dash: str, authors: list[str], editors: list[str]) -> None:
    before = "Doe, Jane. Old Ports. Lisbon: Quay Press, 1990."
    _, cite = read_bibliography([before, f"{dash}And Then the Sea. Lisbon: Quay Press, 1994."])
    assert cite.reference and cite.reference.title == "And Then the Sea"
    assert [name.display for name in cite.reference.authors] == authors
    assert [name.display for name in cite.reference.editors] == editors


def test_an_entry_with_a_part_behind_a_stop_is_read() -> None:
    cite = read_bibliography_entry("Duistermaat, Johannes. Quay Operators. II. Harbour Acta, 128(1):183–269, 1972.")
    assert cite and cite.reference and cite.reference.title == "Quay Operators"


def test_an_author_in_plain_order_is_a_body_where_all_others_are_turned() -> None:
    people = ("Davis, Natalie", "Braudel, Fernand", "Hill, Christopher", "Scott, James", "Tuan, Yi-Fu")
    read = read_bibliography(f"{who}. “Title.” May 3, 2019." for who in (*people, "Think Tank", "Jane Doe"))
    assert [cite.reference.authors[0].literal for cite in read if cite.reference][-2:] == ["Think Tank", ""]


def test_marks_and_brackets_show_where_the_title_of_an_entry_in_a_note_ends() -> None:
    quoted, bracketed = read_note(
        "Kolko, Gabriel. “The Triumph of Ports.” Port Review 3 (1964): 1–9; "
        "Wiebe, Robert H. The Search for Order (New York: Hill and Wang, 1967)."
    )
    assert (quoted.rule, quoted.telltales) == ("entry", ())
    assert (bracketed.rule, bracketed.telltales) == ("published", ())  # read as a note has it


JOINERS = re.compile(r"\b(?:and|or|as well as|und|sowie|u(?=\.))\b", re.IGNORECASE)
WORDS = [
    "“", "”", '"', "‘", "’", "(", ")", "[", "]", "【", "】", "; ", ". ", ", ", " ", ": ", "?", "!", "—", "\n",
    "\t", "…", "See ", "see also ", "Ibid.", "Id. at 4", "supra note 12", "op. cit.", "and ", "quoted in ",
    "ed. ", "trans. ", "vol. 2", "Smith", "J. R. R. Tolkien", "van Gogh", "World Bank", "The History of Law",
    "New York Times", "in ", "argues that ", "(London: Verso, 2001)", "(2013): 12–15", "May 3, 2020", "2001",
    "n.d.", "12-15", "chap. 3", "347 U.S. 483", "v. ", "https://x.org/a;b", "doi: 10.1000/x", "刘锋", "\u202e",
    "\u200f", "שלום", "\x00", "\x1b", "\ud800", "<b>", "&amp;",
]  # fmt: skip
notes = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
DAMAGED = [
    "lbid.", "/bid", "{", "}", "¬ ", "l999", "I2-I5",
    "et aI.", "voL 12", "p, 5", "p .5", " ;", " .", "HTTP://x.org ", "www .x .org /a", "(Lisbon. Quay, 1999)", "cd.,",
    "2 nd ", "A ugust 3, ", "inAna Lima ", "TomRoe, ", "AWorld ", "12,45.", "\ufffd", "Scc ", "(Rome: A, 1 999)",
    "3· ", "Geographyfor ", "V i t a l ", "I Ana Lima, ", "1g65", "aReputation ", "/oc. cit.", "Lima ’s ",
    "Inter national ", "Wash ington", "7 Meeting with Lima, ", ", Preface, ",
]  # fmt: skip
"""What machines make of print."""


def check_nothing_is_lost(text: str) -> None:
    end = 0
    for cite in read_note(text):
        gap = text[end : cite.start]
        assert cite.start >= end and cite.start < cite.end <= len(text)
        assert cite.text == text[cite.start : cite.end]
        assert not any(c.isalnum() for c in JOINERS.sub("", gap)), f"words lost between items: {gap!r}"
        assert (cite.reference is None) == (cite.form == "prose")
        end = cite.end
    assert not any(c.isalnum() for c in JOINERS.sub("", text[end:])), f"words lost at the end: {text[end:]!r}"


@settings(max_examples=300, deadline=None)
@given(notes)
def test_items_and_gaps_give_the_note_back(text: str) -> None:
    check_nothing_is_lost(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, *DAMAGED]), max_size=40).map("".join))
def test_items_and_gaps_give_a_damaged_note_back(text: str) -> None:
    check_nothing_is_lost(text)


@settings(max_examples=150, deadline=None)
@given(notes)
def test_a_field_holds_only_words_of_the_note(text: str) -> None:
    words = {word for word in re.split(r"\W+", text) if word}
    for cite in read_note(text):
        if cite.reference is None:
            continue
        for value in (cite.reference.title, cite.reference.container, cite.reference.publisher, cite.reference.place):
            assert set(filter(None, re.split(r"\W+", value))) <= words


@settings(max_examples=150, deadline=None)
@given(notes)
def test_an_entry_is_read_as_a_whole(text: str) -> None:
    cite = read_bibliography_entry(text)
    assert cite is None or (cite.form == "full" and cite.text == text and cite.reference is not None)


def test_a_colon_between_an_address_and_what_is_quoted_is_no_piece() -> None:
    said = "“No keeper of the first generation would have known himself in the journal as it was printed.”"
    check_nothing_is_lost(
        f"Thus Doe in “Harbours,” Quay, accessed May 3, 2020, https://quay.example.org/harbours: {said}"
    )


def test_every_note_is_read_to_its_end_behind_words_that_lead_up_to_it() -> None:
    for case in ALL_CASES:
        check_nothing_is_lost(f"For more on this, see {case.note}")


# A hundred thousand characters of signs, forty thousand of what is read as citations: `UNITS` shows how the time grows.
HOSTILE = [
    "“" * 100_000,
    "(" * 100_000,
    "([“" * 33_333,
    "a" * 100_000,
    " " * 100_000,
    ". " * 50_000,
    "; , " * 25_000,
    "A. " * 33_000,
    "Aa." * 33_000 + "”",
    ". Aa Bb" * 14_000 + "”",
    "ABAB Ab" * 14_000,
    "Smith, “Title,” 12; " * 2_000,
    "Smith, " * 6_000,
    "and " * 25_000,
    "http://" * 14_000,
    "www." * 25_000 + " x.com",
    "a.com-" * 16_000,
    "1-" * 50_000,
    "see " * 10_000,
    "See also, e.g., " * 2_500,
    "„“”" * 33_000,
    "\u202e\u0000\x1b[0m" * 10_000,
    "May 3, 2020 " * 3_000,
    "(May 3, 2020, " * 3_000 + ")" * 3_000,
    "vol. " * 20_000,
    "ed. " * 10_000,
    "【" * 50_000 + "】" * 50_000,
    "‘a, ’" * 8_000,
    "Who? " * 8_000,
    "x: " * 13_000,
    "(Smith, 12) " * 3_000,
    "Family, Given. " * 2_500,
    "; Smith, Jane A. T. 2001. " * 1_500,
    "Smith, “Title," * 3_000,
    "quoted in Smith, " * 2_500,
    "§ 1, " * 8_000,
    "138 S. Ct. at " * 3_000,
    "A B, Title, 1 X L. Rev. 2 " * 1_500,
    "Jane Doe, Title 12 (1971), " * 1_500,
    "Res. 1, " * 5_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(text[:12]) for text in HOSTILE])
def test_long_hostile_notes_are_read(text: str) -> None:
    check_nothing_is_lost(text)


UNITS = [
    "A. ", ". Aa Bb", "ABAB Ab", "Smith, “Title,” 12; ", "Smith, ", "and ", "a.com-", "1-", "see ", "See also, e.g., ",
    "May 3, 2020 ", "(May 3, 2020, ", "ed. ", "‘a, ’", "Who? ", "x: ", "(Smith, 12) ", "Family, Given. ",
    "; Smith, Jane A. T. 2001. ", "Smith, “Title,", "quoted in Smith, ", "§ 1, ", "138 S. Ct. at ",
    "A B, Title, 1 X L. Rev. 2 ", "Jane Doe, Title 12 (1971), ", "Res. 1, ", "Ibid., 3. ", "Smith, J. (2001), ",
    "Smith, Ports (Lisbon: Quay, 2001), 12; ", "(hereafter A) ", "both in A, ", "[1920], ", "https://a.example/b, ",
    *(f"{case.note} " for case in ALL_CASES[::250]),
]  # fmt: skip


def steps(text: str) -> int:
    """How many functions are called, and generators resumed, until a note is read."""
    count = 0

    def one_more(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(one_more)
    try:
        read_note(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: repr(unit[:24]))
def test_a_note_twice_as_long_takes_twice_the_steps(unit: str) -> None:
    """Whatever it holds, the time to read a note grows with its length and no faster. `test_patterns.py` holds the same
    for the regular expressions, each of which is one step here."""
    many = 4_000 // len(unit)
    for case in ALL_CASES[::4]:
        read(case.note)  # makes what is made when it is first asked for, which is no step of the note's
    assert steps(unit * 2 * many) < 2.3 * steps(unit * many)


def test_an_entry_is_read_the_same_however_many_stand_before_it() -> None:
    entry = "Roe, E. (2012), Quays and the Law of the Sea, Oxford: Quay Press, chapter 3."
    alone = read_note(entry)[0]
    cites = read_note(" ".join([entry] * 60))
    assert [(cite.rule, cite.reference, cite.locator) for cite in cites] == 60 * [
        (alone.rule, alone.reference, alone.locator)
    ]


@pytest.mark.parametrize("text", [".", ";;;", "“", "()", "—", "?!", "— —", "… — ;", "† ‡ §", " .\n"])
def test_a_note_without_words_is_prose(text: str) -> None:
    assert [(cite.form, cite.text) for cite in read_note(text)] == [("prose", text.strip())]


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_a_blank_note_holds_nothing(text: str) -> None:
    assert read_note(text) == ()


LISTS = sorted(p for p in (Path(lists.__file__).parent / "lists").glob("*.txt") if p.stem != "telltales")
CASED = {
    "corpora",
    "capital-abbreviations",
    "capital-particles",
    "spanish-surnames",
    "east-asian-surnames",
    "east-asian-surnames-mostly",
    "names-with-commas",
    "organisations-like-people",
    "double-surnames",
    "databases",
}
PHRASES = {
    "classical-works",
    "newspapers",
    "publishers",
    "series-with-commas",
    "magazines",
    "journals",
    "places",
    "governments",
    "names-with-commas",
    "organisations-like-people",
    "double-surnames",
    "single-name-authors",
    "lower-case-authors",
    "databases",
}


@pytest.mark.parametrize("path", LISTS, ids=[path.stem for path in LISTS])
def test_a_list_says_what_it_is_and_names_nothing_twice(path: Path) -> None:
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    assert first.startswith("# ")
    entries = [
        e.strip()
        for line in lines
        if not line.startswith("#")
        for e in line.split("|" if path.stem in PHRASES else None)
    ]
    if path.stem == "months":
        entries = [entry for entry in entries if not entry.isdigit()]
    assert [entry for entry in set(entries) if entries.count(entry) > 1] == []
    assert path.stem in CASED or [entry for entry in entries if entry != entry.lower()] == []
