"""What holds for any note whatever it is: what was read gives it back, resolves, is explained and is exported.

`test_note.py` holds the same for a note alone and for notes that are long and hostile; here are the values of what was
read, and the way of such notes through the whole tool.
"""

from __future__ import annotations

import json
import re
from itertools import cycle
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from apparatus.build import build
from apparatus.explain import explain_text
from apparatus.explain.spans import spans
from apparatus.harvest import export
from apparatus.model import Article, Cite, CiteForm, Kind, Note, Reference, Sources
from apparatus.read.note import read_bibliography_entry, read_note
from apparatus.read.seed import read_article
from apparatus.render.links import Links
from apparatus.resolve.citations import resolve_citations
from note_cases import Case, cases_by_file, read

SCHEMA = Path(__file__).parents[1] / "docs" / "assets" / "article.schema.json"
VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

BY_FILE = cases_by_file()
NOTES = [case.note for cases in BY_FILE.values() for case in cases]
PIECES = [
    "“", "”", "‘", "’", '"', "«", "(", ")", "[", "]", "【", "《", "》", "``", "''", " ,", " .", "Lu, F. (2001). ", "; ",
    ". ", ", ", ": ", "—", "…", "?", "\n", "\t", " ",
    "Ibid.", "supra note 2", "supra note 99999999999", "See ", "and ", "Lu, 3", "n.d.", "(2021): ", "12–15", "0000",
    "https://x.example/ a", "http://[::1", "doi:10.1/", "שלום, “עולם,” ", "السلام، ", "\u202e", "\u2066", "\u200f",
    "\x00", "\x07", "\x1b[31m", "\x7f", "\x85", "\u2028", "\ufeff", "\ud800", "\U0001f600", "é", "e\u0301", "刘锋",
    "<script>alert(1)</script>", "<b", "&lt;", "-->", "{{ x }}",
    "{% x %}", "\\input{x}", "$", "%", "@misc{a,", "TY  - ",
]  # fmt: skip

JOINTS = [
    "; ", ". ", ", ", " and ", " (", ") ", ",: ", " ", "—", ", as of ", " for a ", ". Ibid. and ", " 12 and ", " (see ",
    "” ", " “",
]  # fmt: skip

pieces = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
punctuation = st.text(st.sampled_from(".,;:!?“”‘’\"'()[]{}<>«»-–—…/\\|&*#@%$^_~`†‡§¶"), max_size=60)


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """A real note, cut, doubled, or with something put into it."""
    note = draw(st.sampled_from(NOTES))
    at, to = sorted(draw(st.tuples(st.integers(0, len(note)), st.integers(0, len(note)))))
    put = draw(st.sampled_from(PIECES))
    return draw(
        st.sampled_from([note[:at] + put + note[at:], note[at:to], note[:at] + note[to:], note[:to] + note[at:]])
    )


@st.composite
def joined(draw: st.DrawFn) -> str:
    """The head of a real note and the tail of another, each cut before a word."""
    head, tail = draw(st.sampled_from(NOTES)).split(" "), draw(st.sampled_from(NOTES)).split(" ")
    between = draw(st.sampled_from(JOINTS))
    return (
        " ".join(head[: draw(st.integers(0, len(head)))]) + between + " ".join(tail[draw(st.integers(0, len(tail))) :])
    )


hostile = st.one_of(pieces, punctuation, spoilt(), joined(), st.text(max_size=120))
long = st.tuples(st.sampled_from(PIECES), st.sampled_from(PIECES), st.sampled_from(PIECES)).map(
    lambda three: ("".join(three) * (100_000 // len("".join(three)) + 1))[:100_000]
)


def check(text: str, cites: tuple[Cite, ...]) -> None:
    """Items and gaps give the note back; every value is one that a reading can have."""
    again, end = "", 0
    for cite in cites:
        assert end <= cite.start < cite.end
        again += text[end : cite.start] + cite.text
        end = cite.end
        assert cite.form in get_args(CiteForm) and 0 <= cite.confidence <= 1 and cite.rule
        assert cite.refers_to_note >= 0
        assert not (cite.form == "prose" and (cite.ibid or cite.locator or cite.signal))
        if cite.reference:
            check_reference(cite.reference)
    assert (again + text[end:]).encode("utf-8", "surrogatepass") == text.encode("utf-8", "surrogatepass")


def check_reference(reference: Reference) -> None:
    assert reference.kind in get_args(Kind)
    for name in (*reference.authors, *reference.editors, *reference.translators, *reference.container_authors):
        assert bool(name.literal) != bool(name.family or name.given), name
    dates = (reference.date, reference.original_date, reference.container_date, reference.accessed)
    for date in filter(None, dates):
        assert 0 <= date.month <= 12 and 0 <= date.day <= 31 and not (date.day and not date.month)
        assert date.year or date.literal
    if reference.original_date:
        assert reference.date and 0 < reference.original_date.year < reference.date.year
    if reference.container_date:
        assert reference.date and 0 < reference.date.year <= reference.container_date.year
        days = [(date.year, date.month, date.day) for date in (reference.date, reference.container_date)]
        assert days[0] < days[1], "what holds a document is printed later"


@settings(max_examples=250)
@given(hostile)
@example("World Bank (forthc``oming). .,")
@example("Angela Wilson, afterword to “Legal Labor”: The Struggle at Sea, by A. Schröder (Quay: Keel, 1957), 276.")
@example("SEE, 000000. 0: 0")
@example("Ana Lima, “Report: Quays,” ,Newsweek, April7, 2015.")
@example("Ana Lima, “Quays,” Port M, emorial Lecture, Lisbon, February 20, 1970.Tom Roe, “Keys,” Port Review 4 (1999).")
@example("Opinion of AG Roe Id.  Case C-12/04 Lima v Costa EU:C:2006:12, point 5.")
@example("ANA LIMA, HARBOURS IN AMERICA 12 (Penguin Books, . 1957).")
@example(
    "H Lima. Who has contributed most to global CO2 emissions. Online: Our World in Data. Accessed 2020 Dec. 2."
    " Oct. 2019. URL: https://port.example/data."
)
@example("Jane Doe, Guns, Butter, and GrowtNo.  Institution, May 2019")
@example(
    "See (in Jürgen Roe, Faktizität [Frankfurt: Quay,No.  1992], pp. 118–31, and :“Quays,” Port 29 [2001;  766–81)."
)
@example(
    "See also Lima, Ana/Costa, Rui: Harbours, Lisbon 1979, p. 1; Lima, 1957 A. / Costa, , R. B., “Quays”, Port 3, 12."
)
def test_what_is_read_gives_the_note_back_and_has_sane_values(text: str) -> None:
    check(text, read_note(text))


@settings(max_examples=2000)
@given(joined())
@example("Paris, Bibliothèque nationale de France, MS fr. 2643,: (Oxford: Clarendon Press, 1993), 242–69.")
@example("Letter from Jane Doe to John Roe, sent (Atlantic, June 2014).")
@example("Tom Roe, Harbours, p. 12, Touchstone Books, 1999. and Risorgimento (Turin), 4 May 1850, 2.")
@example("G. Deleuze, F. Guattari,: ")
@example("¹²” ")
@example("SZARKOWSKI, John. with an essay by Maria Hambourg, The Work of Atget, exh. cat. (New York: Quay, 1981), 2.")
@example("For further information, see: “640 Quays.”. The claim is repeated in 1993.")
@example(".—He wrote that the port was,' closed (ibid.§().")
def test_the_head_of_one_note_and_the_tail_of_another_are_read(text: str) -> None:
    check(text, read_note(text))


@settings(max_examples=1000)
@given(joined())
@example("He called it a fog (Smith, “I do not know what it was”), and left.")
@example(".—He wrote that the port was,' closed (ibid.§().")
def test_an_entry_of_a_bibliography_is_read_or_none(text: str) -> None:
    entry = read_bibliography_entry(text)
    assert entry is None or (entry.form == "full" and entry.reference is not None)


@settings(max_examples=12)
@given(long)
def test_a_hundred_thousand_characters_are_read_like_any_other_note(text: str) -> None:
    check(text, read_note(text))


@pytest.mark.parametrize("cases", BY_FILE.values(), ids=BY_FILE)
def test_a_note_is_read_alike_each_time(cases: list[Case]) -> None:
    assert [case.name for case in cases[::4] if read_note(case.note) != read(case.note)] == []


@settings(max_examples=150)
@given(hostile)
def test_the_pieces_of_an_item_give_it_back(text: str) -> None:
    for cite in read_note(text):
        parts, _ = spans(cite)
        assert "".join(text[part.start : part.end] for part in parts) == cite.text


@pytest.mark.parametrize("piece", ["“", "Lu, ", "Lu, “City,” 12; ", "a ", "2021 ", "1–2, "])
def test_a_long_note_can_be_explained(piece: str) -> None:
    assert explain_text(piece * (20_000 // len(piece))).endswith("\n")


# --- The way through the tool ---------------------------------------------------------------------------------------


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(hostile, max_size=6))
def test_any_notes_are_resolved_or_reported(texts: list[str]) -> None:
    notes = tuple(Note(number, text, number, read_note(text)) for number, text in enumerate(texts, 1))
    index, problems = resolve_citations([Article("a", "a.txt", "", (), None, "", (), notes, (), ())])
    unresolved = 0
    for note in notes:
        items = index.items["a", note.number]
        assert [(i.start, i.end, i.text) for i in items] == [(c.start, c.end, c.text) for c in note.cites]
        for item in items:
            assert 0 <= item.confidence <= 1
            assert (item.work is not None) == (item.kind in ("full", "short"))
            assert item.work is None or item.work in index.works
            assert all(key in index.works for key in item.candidates)
            unresolved += item.kind == "unresolved"
            assert item.kind != "unresolved" or item.reason
    assert len(problems) == unresolved and {p.level for p in problems} <= {"notice"}


BODY = "The harbour is older than the railway and it was never large enough for all ships.[1] Nobody knew why.{marks}"


def essay(texts: list[str]) -> bytes:
    marks = "".join(f"[{number}]" for number in range(2, len(texts) + 1))
    notes = "\n".join(f"{number} {text}" for number, text in enumerate(texts, 1))
    body = f"{BODY.format(marks=marks)}\n\n{BODY.format(marks='').replace('[1]', '')}"
    return f"An Essay on Rope and Tar\n\nMay 2023\n\n{body}\n\nNotes\n\n{notes}\n".encode("utf-8", "replace")


def of_one_line(text: str) -> str:
    return "x" + re.sub(r"[\r\n]", " ", text)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(hostile.map(of_one_line), min_size=1, max_size=5))
@example(["x[0]"])
@example(["Ana Lima, Harbours (Lisbon: Quay Press, [1920?]), 3."])
def test_an_article_with_such_notes_is_exported(texts: list[str]) -> None:
    files, problems = export(essay(texts), "essay.txt")
    assert files, [str(problem) for problem in problems]
    data = json.loads(files["article.json"])
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []
    numbers = [note["number"] for note in data["notes"]]
    for note in data["notes"] if len(set(numbers)) == len(numbers) else []:
        assert all(note["text"][item["start"] : item["end"]] == item["text"] for item in note["items"])


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(hostile.map(of_one_line), min_size=1, max_size=4))
@example(['x, "\x000"0:(1500)'])
def test_no_note_reaches_the_site_as_markup(texts: list[str]) -> None:
    article, _ = read_article(essay(texts), "seeds/essay.txt")
    assert article is not None
    output, _ = build(Sources((article,)), Links(True))
    for page in output.pages:
        assert not re.search(r"<script>alert|\{\{ x|\x1b|\x00|\x07", page.html.replace("{{ x }}", "")), page.address


SPACES = ("\n", "\u00a0", "\u2009", "  ", " \n ", " \u200b", "\u00ad ")
"""A line's end, a no-break and a thin space, two spaces, an indented line; characters without width beside a space."""


SPACE_RE = re.compile(r"(?<=[a-z],) |(?<=[a-z]) (?=[A-Z(“])|(?<=[.]) (?=[0-9])")


@pytest.mark.parametrize("cases", BY_FILE.values(), ids=BY_FILE)
def test_how_a_note_is_laid_out_does_not_change_what_is_read(cases: list[Case]) -> None:
    """One of the layouts of each note, in turn, so that each layout is seen in notes of every kind."""
    altered = [
        f"{case.name}: {space!r}"
        for case, space in zip(cases, cycle(SPACES), strict=False)
        if not is_read_alike(case.note, f" {SPACE_RE.sub(space, case.note)}{space}")
    ]
    assert not altered


def is_read_alike(note: str, other: str) -> bool:
    cites = read_note(other)
    return [cite.reference for cite in cites] == [cite.reference for cite in read(note)] and all(
        cite.text == other[cite.start : cite.end] for cite in cites
    )


ADDRESSES = st.text(st.sampled_from("abzABZ0129-_~=/+%&"), min_size=1, max_size=30).map(
    lambda path: f"https://www.ports.org/{path.strip('-~=/+%&')}9"
)


@given(ADDRESSES)
@example("https://www.ports.org/wp2574~664b.pdf")
@example("https://www.ports.org/a/12--34")
def test_an_address_stays_as_it_is_printed(url: str) -> None:
    cites = read_note(f"Ana Lima, “Quays,” Port Site, May 3, 2019, {url}.")
    assert [cite.reference.url for cite in cites if cite.reference] == [url]
