"""Notes in the margin: beside their markers, over nothing, long ones folded; gone where there is no room for them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from playwright.sync_api import Page, expect

from browser.conftest import Place
from browser.kinds import kinds

Opened = Callable[..., Page]
NEAR = 140
"""Pixels between a note and its marker that a reader still takes for beside it, in the densest part of the text."""

PLACES = """() => [...document.querySelectorAll('.ap-beside')].map((note) => {
  const box = note.getBoundingClientRect();
  const { beside } = note.dataset;
  const call = document.querySelector(`.ap-body :is(a[href="#note-${beside}"], a[href="#${beside}"])`);
  const marker = call.getBoundingClientRect();
  return { top: box.top, bottom: box.bottom, left: box.left, right: box.right, marker: marker.top };
})"""


def settled(page: Page) -> list[dict[str, float]]:
    """Where the notes stand, when they have moved after the text."""
    page.evaluate("document.fonts.ready")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    places: list[dict[str, float]] = page.evaluate(PLACES)
    return places


def test_notes_stand_beside_their_markers_and_over_nothing(opened: Opened, place: Place) -> None:
    page = opened(place.at(kinds()["full"]))
    markers = page.locator(".ap-body :is(.ap-mark, .ap-ed) a").evaluate_all(
        "(all) => new Set(all.map((a) => a.hash)).size"
    )
    for width in (1440, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        notes = settled(page)
        text = page.locator(".ap-body").bounding_box()
        assert text and len(notes) == markers
        for before, after in pairwise(notes):
            assert before["bottom"] <= after["top"]
        assert all(abs(note["top"] - note["marker"]) < NEAR for note in notes)
        assert all(text["x"] + text["width"] < note["left"] and note["right"] <= width for note in notes)


FORMS = """() => [...document.querySelectorAll('.ap-beside')].map((note) => {
  const text = note.querySelector('.ap-note__text');
  const line = parseFloat(getComputedStyle(text).lineHeight);
  return {
    editors: text.matches('.is-ed'), folded: note.matches('.is-folded'), cut: note.matches('.is-cut'),
    lines: text.clientHeight / line, hidden: note.scrollHeight - note.clientHeight,
  };
})"""


def test_annotations_are_folded_before_the_author_s_notes(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(kinds()["full"]))
    for width in (1280, 1440, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        settled(page)
        forms = page.evaluate(FORMS)
        annotations, notes = [[f for f in forms if f["editors"] is whose] for whose in (True, False)]
        assert all(form["lines"] >= 1.9 for form in notes if form["cut"])
        assert all(abs(form["lines"] - round(form["lines"])) < 0.1 for form in forms if form["cut"])
        assert all(form["hidden"] <= 1 for form in forms)
        assert sum(f["folded"] for f in annotations) / len(annotations) > sum(f["cut"] for f in notes) / len(notes)


def test_a_folded_note_is_unfolded_and_the_others_make_way(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(kinds()["full"]))
    settled(page)
    more = page.locator(".ap-beside.is-folded .ap-beside__more").first
    note = page.locator(".ap-beside.is-folded").first
    number = note.get_attribute("data-beside")
    more.click()
    unfolded = page.locator(f".ap-beside[data-beside='{number}']")
    expect(unfolded).not_to_have_class("is-folded")
    words, box = unfolded.locator(".ap-note__text"), unfolded.bounding_box()
    shown = words.evaluate("(text) => text.scrollHeight <= text.clientHeight + 1")
    assert shown and box
    notes = settled(page)
    assert all(before["bottom"] <= after["top"] for before, after in pairwise(notes))
    unfolded.get_by_text("Less").click()
    expect(unfolded).to_contain_text("More")


def test_notes_follow_the_text_and_yield_where_there_is_no_room(opened: Opened, hosted: Place) -> None:
    page = opened(hosted.at(kinds()["section"]))
    page.evaluate("document.querySelector('.ap-body p').style.paddingTop = '300px'")
    assert all(abs(note["top"] - note["marker"]) < NEAR for note in settled(page))
    page.set_viewport_size({"width": 720, "height": 450})  # 1440 pixels at a zoom of 200 per cent
    expect(page.locator(".ap-beside")).to_have_count(0)
    page.locator(".ap-body a[role=doc-noteref]").first.click()
    expect(page.locator(".ap-pop")).to_be_in_viewport()
