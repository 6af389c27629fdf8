"""Short forms to works, and the keys of works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apparatus.model import Article, CitationIndex, Date, Edition, Name, Note, Problem, Reference
from apparatus.read.note import read_bibliography, read_note
from apparatus.render.cards import make_cards
from apparatus.resolve.citations import resolve_citations
from apparatus.resolve.keys import assign_keys, key_parts
from apparatus.resolve.read_together import read_together

FOLDER = Path(__file__).parent / "cases" / "citations"
KEY = re.compile(r"[a-z0-9]+-(?:\d{4}|nd)[a-z]*-[a-z0-9]+\Z")


def article(lines: list[str], slug: str = "essay") -> Article:
    """An article of notes, each behind its number, and of entries of a bibliography, each behind a hyphen."""
    notes, entries = [], []
    for line, text in enumerate(lines, 1):
        number, _, words = text.partition(" ")
        if number == "-":
            entries.append(words)
        else:
            notes.append(Note(int(number), words, line, read_note(words)))
    listed = read_bibliography(entries)
    read = Article(slug, f"seeds/{slug}.txt", "", (), None, "", (), tuple(notes), (), (), bibliography=listed)
    return read_together(read)


def resolve(*texts: str) -> tuple[CitationIndex, list[Problem]]:
    return resolve_citations([article(text.splitlines(), f"essay-{at}") for at, text in enumerate(texts)])


def cases() -> list[tuple[str, str, str]]:
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        parts = [part.strip("\n") for part in re.split(r"^\.$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)]
        assert len(parts) % 3 == 1, f"{path.name}: a case lacks its closing dot"
        found += [(parts[at], parts[at + 1], parts[at + 2]) for at in range(0, len(parts) - 1, 3)]
    return found


CASES = cases()


@pytest.mark.parametrize(("notes", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_case(notes: str, expected: str) -> None:
    index, problems = resolve(notes)
    lines = []
    for (_, number), items in index.items.items():
        for item in items:
            if item.kind != "prose":
                lines.append(f"{number} {item.kind} {item.work or ' '.join(item.candidates) or '-'}")
    assert "\n".join(lines) == expected
    assert len(problems) == sum("unresolved" in line for line in lines)


@pytest.mark.parametrize("notes", [case[1] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_found_within_prose_leaves_every_word_where_it_stands(notes: str) -> None:
    for note in article(notes.splitlines()).notes:
        assert all(note.text[cite.start : cite.end] == cite.text for cite in note.cites)
        ends = [0, *(cite.end for cite in note.cites)]
        between = [note.text[end : cite.start] for end, cite in zip(ends, note.cites, strict=False)]
        alone = read_note(note.text)
        outside = [note.text[end : cite.start] for end, cite in zip([0, *(c.end for c in alone)], alone, strict=False)]
        assert letters(between) == letters(outside)


def letters(texts: list[str]) -> str:
    """What stands between citations, without the word that joins two."""
    return "".join(filter(str.isalnum, "".join(text for text in texts if text.strip(" ,") not in ("and", "&"))))


def test_an_unresolved_form_is_a_notice_with_its_place_and_candidates() -> None:
    _, problems = resolve("1 Jane Doe, Ports (London: Verso, 2001).\n2 Doe, “Harbours,” 4.")
    assert [str(problem) for problem in problems] == [
        "seeds/essay-0.txt:2: note 2: short form 'Doe, “Harbours,” 4' is unresolved: no work by that name has such a"
        " title (an annotation can say what the note means; candidates: doe-2001-ports)"
    ]
    assert problems[0].level == "notice"


def test_a_locator_is_kept_unless_it_ends_the_title() -> None:
    index, _ = resolve(
        "1 Smith, Ports, 97–110; Evans, The Pursuit of Power, 1815–1914.\n"
        "- Smith, Jane. Ports. London: Verso, 2001.\n"
        "- Evans, Richard J. The Pursuit of Power, 1815–1914. London: Allen Lane, 2016.\n"
    )
    assert [item.locator for items in index.items.values() for item in items] == ["97–110", ""]


def test_locator_and_signal_are_kept_and_printed_holds_the_first_full_citation() -> None:
    index, _ = resolve("1 See also Jane Doe, Ports (London: Verso, 2001), 4.\n2 Cf. Doe, chap. 3.")
    first, second = index.items["essay-0", 1][0], index.items["essay-0", 2][0]
    assert (first.signal, first.locator, second.signal, second.locator) == ("See also", "4", "Cf.", "chap. 3")
    assert index.works["doe-2001-ports"].printed == "Jane Doe, Ports (London: Verso, 2001), 4"


def test_a_work_holds_what_all_its_full_citations_state() -> None:
    index, _ = resolve(
        "1 Jane Doe, “Golden Shield,” 2001.",
        "1 Jane Doe, “Golden Shield,” Slate, November 2001, https://example.org/x.",
    )
    (work,) = index.works.values()
    assert work.reference.container == "Slate"
    assert work.reference.url == "https://example.org/x"
    assert work.reference.date == Date(2001, 11)


def test_a_short_form_does_not_reach_into_another_article() -> None:
    index, _ = resolve("1 Jane Doe, Ports (London: Verso, 2001).", "1 Doe, Ports, 3.")
    assert index.items["essay-1", 1][0].kind == "unresolved"


CRONON = "Cronon, William. Nature’s Metropolis: Chicago and the Great West. New York: W. W. Norton, 1991."


def test_a_work_that_no_note_cites_is_kept() -> None:
    index, problems = resolve(f"- {CRONON}\n1 Jane Doe, Ports (London: Verso, 2001).")
    assert list(index.works) == ["cronon-1991-natures", "doe-2001-ports"]
    assert index.works["cronon-1991-natures"].printed == CRONON
    assert not problems


def test_a_bibliography_serves_its_own_article_only() -> None:
    index, _ = resolve(f"- {CRONON}\n1 Cronon, 3.", "1 Cronon, 3.")
    assert (index.items["essay-0", 1][0].kind, index.items["essay-1", 1][0].kind) == ("short", "unresolved")


def test_works_stand_in_the_order_of_a_bibliography() -> None:
    index, _ = resolve(
        "1 Jane Roe, Zebras (London: Verso, 2001); “An Apple,” Slate, May 2001;"
        " Ann Doe and Jo Poe, Ants (London: Verso, 2003); Ann Doe, The Yak (London: Verso, 2002)."
    )
    assert list(index.works) == ["slate-2001-apple", "doe-2002-yak", "doe-2003-ants", "roe-2001-zebras"]


SAME = [
    (
        "“Quays and the Keys of Old,” Port Board, May 2020, https://www.port.example/a/",
        "“Quays and the Keys,” Port Board, 2020, http://port.example/a#top",
        Reference(title="Quays and the Keys of Old", date=Date(2020, 5)),
    ),
    (
        "“Quays and the Keys,” 2020, https://port.example/a",
        "“Quays and the Keys of Old: A List,” Port Board, May 2020, https://port.example/a?utm_source=x",
        Reference(title="Quays and the Keys of Old: A List", date=Date(2020, 5)),
    ),
    (
        "Ana Lima, “Quays,” Port Review 3 (2020): 5, doi:10.1/AB",
        "“Quays of Old,” Port Review 3 (2020): 5, https://doi.org/10.1/ab",
        Reference(title="Quays of Old", date=Date(2020)),
    ),
]
APART = [
    ("“Quays and the Keys of Old,” 2020, https://port.example/a", "“Quays and the Keys,” 2020, https://port.example/b"),
    (
        "“Port Board Yearly Report,” 2020, https://port.example/a",
        "“Port Board Yearly Report,” 2021, https://port.example/a",
    ),
    (
        "Ana Lima, “Quays and the Keys,” 2020, https://port.example/a",
        "Bo Ng, “Quays and the Keys,” 2020, https://port.example/a",
    ),
    ("“Quays and the Keys of Old,” 2020, https://port.example/a", "“Keys of New York,” 2020, https://port.example/a"),
]


@pytest.mark.parametrize(("one", "other", "whole"), SAME)
def test_what_stands_at_one_address_is_one_work_with_the_fuller_title_and_the_finer_date(
    one: str, other: str, whole: Reference
) -> None:
    index, problems = resolve(f"1 {one}.\n2 {other}.")
    (work,) = index.works.values()
    assert (work.reference.title, work.reference.date) == (whole.title, whole.date)
    assert not problems


@pytest.mark.parametrize(("one", "other"), APART)
def test_one_address_does_not_make_one_work_of_two(one: str, other: str) -> None:
    index, problems = resolve(f"1 {one}.\n2 {other}.")
    assert len(index.works) == 2 and not problems


def test_two_dates_of_what_stands_at_one_address_are_told() -> None:
    index, problems = resolve(
        "1 “Quays and the Keys of Old Harbours,” Port Board, May 3, 2020, https://port.example/quays-and-the-keys-of-old.\n"
        "2 “Quays and the Keys of Old,” Port Board, 2022, https://port.example/quays-and-the-keys-of-old."
    )
    (work,) = index.works.values()
    assert work.reference.date == Date(2020, 5, 3)
    (problem,) = problems
    assert problem.level == "notice" and problem.place.line == 2
    assert problem.message == "note 2 dates port-2020-quays 2022, and a note before it 2020-05-03"


@pytest.mark.parametrize(
    ("reference", "key"),
    [
        (
            Reference(authors=(Name("Rühlig", "Tim"),), title="Strategic Autonomy", date=Date(2023)),
            "ruhlig-2023-strategic",
        ),
        (Reference(authors=(Name("Großmann", "Ines"),), title="Über die Brücke"), "grossmann-nd-brucke"),
        (Reference(authors=(Name("O’Brien", "Ed"),), title="L’Étranger", date=Date(1942)), "obrien-1942-letranger"),
        (Reference(authors=(Name(literal="The World Bank"),), title="On the Up", date=Date(2016)), "world-2016-up"),
        (Reference(title="The 【New】 Way", container="Der Spiegel", date=Date(1999)), "spiegel-1999-new"),
        (Reference(title="What’s the Deal", date=Date(2019)), "whats-2019-whats"),
        (Reference(title="U.S. Ports", container="CNN", date=Date(2019)), "cnn-2019-us"),
        (Reference(title="J. B. Lima’s Ports", container="CNN", date=Date(2019)), "cnn-2019-limas"),
        (Reference(authors=(Name(literal="U.S. Port Board"),), title="C", date=Date(2019)), "us-2019-c"),
    ],
)
def test_key(reference: Reference, key: str) -> None:
    assert assign_keys([reference]) == [key]


words = st.text(alphabet="abcdeßüØ刘 -’", max_size=6) | st.sampled_from(
    ["port", "ports", "the", "a", "ab", "abc", "Łódź", "刘锋"]
)
references = st.builds(
    Reference,
    authors=st.lists(st.builds(Name, family=words) | st.builds(Name, literal=words), max_size=2).map(tuple),
    title=words,
    container=words,
    date=st.none() | st.sampled_from([2001, 2002]).map(Date),
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(references, max_size=60),
    st.sets(st.sampled_from(["ab", "ab-2001", "ab-2001-port", "port-nd-abcd", "doe-1-x"])),
)
def test_no_key_begins_another(stated: list[Reference], taken: set[str]) -> None:
    keys = assign_keys(stated, taken)
    every = sorted([*keys, *taken])
    assert all(KEY.match(key) for key in keys)
    begun = [(a, b) for a in keys for b in every if b.startswith(a) and a is not b and a != b]
    begun += [(a, b) for a in taken for b in keys if b.startswith(a)]
    assert not begun
    assert len(set(keys)) == len(keys)
    assert keys == assign_keys(stated, taken)


@settings(max_examples=100, deadline=None)
@given(references)
def test_key_parts_are_never_empty(reference: Reference) -> None:
    assert all(re.fullmatch(r"[a-z0-9]+", part) for part in key_parts(reference))


def test_many_clashing_keys() -> None:
    stated = [Reference(authors=(Name("Doe"),), title=f"Ports {'x' * at}", date=Date(2001)) for at in range(900)]
    keys = assign_keys(stated)
    assert len(set(keys)) == 900
    assert keys[:3] == ["doe-2001-ports", "doe-2001b-ports", "doe-2001c-ports"]


def test_a_piece_holds_what_the_citation_of_its_book_states() -> None:
    index, _ = resolve(
        "1 Eric Hobsbawm and Terence Ranger, eds., The Invention of Tradition (Cambridge: CUP, 1983).\n"
        "2 David Cannadine, “The Context,” in Hobsbawm and Ranger, Invention of Tradition, 101.\n"
        "3 Ana Lima, “The Quays,” in Roe, Invention of Tradition, 3.\n"
    )
    stated = index.works["cannadine-1983-context"].reference
    assert (stated.container, stated.publisher, stated.place) == ("The Invention of Tradition", "CUP", "Cambridge")
    assert [name.family for name in stated.editors] == ["Hobsbawm", "Ranger"]
    assert index.works["lima-nd-quays"].reference.publisher == ""  # Roe did not edit that book


def test_where_a_document_is_kept_is_spelt_out_by_the_short_name_that_a_note_gave() -> None:
    index, _ = resolve(
        "1 Ana Lima to Rui Costa, 3 May 1926, box 3, Jane Doe Papers, Library of Congress (LC).\n"
        "2 “Meeting,” Harbour Center, Lisbon Library (hereafter HC), Rui Costa papers (hereafter RCP), box 5.\n"
        "3 “Progress,” May 2, 1937, in Harbour Board Collection, Quay Archive, Lisbon (hereafter HBC), box 2.\n"
        "4 Ana Lima to Jane Roe, 4 May 1926, box 4, Poe Papers, LC; “Tides,” RCP, box 7; “Keys,” in HBC, box 3.\n"
    )
    kept = {work.reference.title: (work.reference.container, work.reference.archive) for work in index.works.values()}
    assert kept == {
        "Ana Lima to Rui Costa": ("", "Jane Doe Papers, Library of Congress"),
        "Meeting": ("", "Harbour Center, Lisbon Library, Rui Costa papers"),
        "Progress": ("Harbour Board Collection, Quay Archive, Lisbon", ""),
        "Ana Lima to Jane Roe": ("", "Poe Papers, Library of Congress"),
        "Tides": ("", "Harbour Center, Lisbon Library, Rui Costa papers"),
        "Keys": ("Harbour Board Collection, Quay Archive, Lisbon", ""),
    }


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        (
            "1 Ana Lima to Jo Poe, 3 May 1926, Poe Papers, Library of Congress (LC).\n"
            "2 Jane Doe to Jo Poe, 4 May 1926, Doe Papers, LC.",
            "Kept in Doe",
        ),
        (
            "1 John Roe, ed., Harbours (Boston: Quay, 1980), 3.\n2 Ana Lima, “Keys,” in Roe, 4.",
            "In Harbours, edited by",
        ),
    ],
)
def test_a_card_says_in_full_what_the_note_gives_by_a_short_name(notes: str, said: str) -> None:
    index, _ = resolve(notes)
    cards = make_cards(Edition((), index.works, {}, (), {}, {}, {}))
    (only,) = (card.spelt_out for card in cards.values() if card.spelt_out)
    assert only.startswith(said)
