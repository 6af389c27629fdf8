"""`apparatus new`: what it writes passes the checks and cannot be taken for finished."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from apparatus.model import Article, Block, Date, Section, Target
from apparatus.read.annotations import read_annotation
from apparatus.read.fields import ID_RE
from apparatus.read.glossary import read_term
from apparatus.review.between import check_citations, check_terms
from apparatus.skeleton import new_annotation, new_term

KEYS = ("dyson-1997-darwin", "lu-2021-city")


def test_it_cites_the_source_that_is_named() -> None:
    skeleton, problems = new_term("smart city", [], KEYS, source="lu-2021-city", kind="project")
    assert problems == [] and skeleton is not None
    assert skeleton.path == "docs/glossary/smart-city.md"
    term, faults = read_term(skeleton.text, skeleton.path)
    assert faults == [] and term is not None
    assert (term.term, term.kind, term.cited, term.draft) == ("smart city", "project", ("lu-2021-city",), True)


def test_without_a_source_it_cites_the_first_of_the_bibliography() -> None:
    skeleton, _ = new_term("smart city", [], KEYS)
    assert skeleton is not None and "[@dyson-1997-darwin]" in skeleton.text


def test_without_its_draft_mark_it_is_refused() -> None:
    skeleton, _ = new_term("smart city", [], KEYS)
    assert skeleton is not None
    _, faults = read_term(skeleton.text.replace("draft: true\n", ""), skeleton.path)
    assert [str(fault) for fault in faults] == [
        "docs/glossary/smart-city.md:4:1: the definition is still that of a skeleton"
        " (write the definition, or add `draft: true`)"
    ]


def test_what_cannot_be_made_says_why() -> None:
    for name, existing, keys, source, expected in [
        ("城市大脑", [], KEYS, "", "has no letters a-z"),
        ("City  Brain", ["city-brain"], KEYS, "", "there is an entry 'city-brain' already"),
        ("smart city", [], [], "", "the bibliography is empty"),
        ("smart city", [], KEYS, "lu-2012-city", "did you mean 'lu-2021-city'?"),
        ("<b>smart</b> city", [], KEYS, "", "holds markup"),
    ]:
        skeleton, problems = new_term(name, existing, keys, source)
        assert skeleton is None and len(problems) == 1 and expected in str(problems[0]), name


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30) | st.text(st.sampled_from("aB1 '\"\\:#-[]{}<>`*@&\n城é\u202e\x7f"), max_size=20))
def test_every_skeleton_passes_the_checks(name: str) -> None:
    skeleton, problems = new_term(name, [], KEYS)
    assert (skeleton is None) == bool(problems)
    if skeleton is not None:
        term, faults = read_term(skeleton.text, skeleton.path)
        assert term is not None and ID_RE.fullmatch(term.id)
        assert [*faults, *check_terms([term]), *check_citations([term], KEYS)] == []
        assert term.term == " ".join(name.split())


# --- Annotations ------------------------------------------------------------------------------------------------------

DAY = Date(2026, 5, 1)
WORDS = "The mayor paid 40,000. The harbour: a “brain”. The mayor left."
BLOCK = Block("p1", "paragraph", WORDS, 1, number=1)
ARTICLE = Article("port", "seeds/port.txt", "Ports", (), None, "", (Section("a", "A", False, (BLOCK,)),), (), (), ())


def test_a_new_annotation_stands_at_its_words() -> None:
    target = Target(0, 'harbour: a "brain"', "The")
    skeleton, problems = new_annotation("The sum: in pounds", target, DAY, [], KEYS, [ARTICLE], motivation="correcting")
    assert problems == [] and skeleton is not None
    assert skeleton.path == "docs/annotations/the-sum-in-pounds.md"
    annotation, faults = read_annotation(skeleton.text, skeleton.path)
    assert faults == [] and annotation is not None
    assert (annotation.title, annotation.target, annotation.date) == ("The sum: in pounds", target, DAY)
    assert (annotation.motivation, annotation.cited, annotation.draft) == ("correcting", ("dyson-1997-darwin",), True)
    _, faults = read_annotation(skeleton.text.replace("draft: true\n", ""), skeleton.path)
    assert [fault.message for fault in faults] == ["the words are still those of a skeleton"]


def test_an_annotation_that_cannot_be_made_says_why() -> None:
    for title, target, existing, source, expected in [
        ("The sum", Target(0, "paid 50,000"), [], "", "did you mean “paid 40,000.” in ¶1?"),
        ("The sum", Target(0, "The mayor"), [], "", "holds the words 'The mayor' 2 times"),
        ("The sum", Target(7, "The mayor"), [], "", "there is no note 7"),
        ("The sum", Target(0, "paid"), ["the-sum"], "", "there is an annotation 'the-sum' already"),
        ("The sum", Target(0, "paid"), [], "lu-2012-city", "did you mean 'lu-2021-city'?"),
        ("港口", Target(0, "paid"), [], "", "has no letters a-z"),
        ("a <b>", Target(0, "paid"), [], "", "holds markup"),
    ]:
        skeleton, problems = new_annotation(title, target, DAY, existing, KEYS, [ARTICLE], source)
        assert skeleton is None and len(problems) == 1 and expected in str(problems[0]), title
