"""Gathers what is to be read for the marks of other houses: those of the Manual, in the places of what is printed.

Comes in: a note that holds nothing but words, marks and single spaces. Comes out: the changes by their places.
"""

from __future__ import annotations

from typing import Final

from apparatus.read.note.parted.accounts_dated import ACCOUNTS, accounts_parted
from apparatus.read.note.parted.acts_counted import COUNTED as ACTS_COUNTED
from apparatus.read.note.parted.acts_counted import acts_counted
from apparatus.read.note.parted.adverbs_behind import BEHIND as ADVERBS
from apparatus.read.note.parted.adverbs_behind import adverbs_behind
from apparatus.read.note.parted.all_visited import VISITED, all_visited_read
from apparatus.read.note.parted.article_numbers import NUMBERED as ARTICLE_NUMBERS
from apparatus.read.note.parted.article_numbers import article_numbers
from apparatus.read.note.parted.authors_behind_titles import SIGNED as TITLES_SIGNED
from apparatus.read.note.parted.authors_behind_titles import authors_behind_titles
from apparatus.read.note.parted.before_article import ARTICLES, articles_parted
from apparatus.read.note.parted.behind_addresses import ADDRESSES, behind_addresses_read
from apparatus.read.note.parted.behind_angles import ANGLES, behind_angles_read
from apparatus.read.note.parted.bodies_dated import DATED as BODIES_DATED
from apparatus.read.note.parted.bodies_dated import bodies_dated
from apparatus.read.note.parted.bodies_explained import EXPLAINED, bodies_explained
from apparatus.read.note.parted.bodies_stopped import BODIES, bodies_stopped_read
from apparatus.read.note.parted.book_editors_unparted import EDITED as EDITED_UNPARTED
from apparatus.read.note.parted.book_editors_unparted import book_editors_unparted
from apparatus.read.note.parted.books_alone import BARE, books_alone
from apparatus.read.note.parted.bracketed_days import DAYS_BRACKETED, bracketed_days_read
from apparatus.read.note.parted.case_stops import CASES, case_stops_read
from apparatus.read.note.parted.chapter_pages import RANGES as CHAPTER_RANGES
from apparatus.read.note.parted.chapter_pages import chapter_pages
from apparatus.read.note.parted.cited_for import TOLD, cited_for
from apparatus.read.note.parted.classical_pieces import CLASSICAL, classical_pieces
from apparatus.read.note.parted.classified import CLASSIFIED, classified_read
from apparatus.read.note.parted.collections import COLLECTED, collections_read
from apparatus.read.note.parted.colon_heads import (
    BODY_RE,
    FARTHEST,
    FARTHEST_OF_LIST,
    NAMED_RE,
    TURNED_MARK_RE,
    bodies_read,
    colons_read,
    lists_read,
)
from apparatus.read.note.parted.colons_again import AGAIN as COLONS
from apparatus.read.note.parted.colons_again import colons_again
from apparatus.read.note.parted.command_papers import COMMANDED, command_papers_read
from apparatus.read.note.parted.compared import COMPARED, compared_read
from apparatus.read.note.parted.courtesies import COURTESIES, courtesies_read
from apparatus.read.note.parted.dashes_between import DASHES, dashes_parted
from apparatus.read.note.parted.dated_heads import DATED_HEADS, dated_heads_read
from apparatus.read.note.parted.days_listed import LISTED as DAYS_LISTED
from apparatus.read.note.parted.days_listed import days_listed_read
from apparatus.read.note.parted.days_of_volumes import COUNTED as VOLUMES_COUNTED
from apparatus.read.note.parted.days_of_volumes import days_of_volumes
from apparatus.read.note.parted.degrees import DEGREED, degrees_read
from apparatus.read.note.parted.documents_held import SENT as DOCUMENTS_SENT
from apparatus.read.note.parted.documents_held import documents_held_read
from apparatus.read.note.parted.editors_stopped import EDITED as EDITORS_STOPPED
from apparatus.read.note.parted.editors_stopped import editors_stopped
from apparatus.read.note.parted.enclosures import ENCLOSED, enclosures_read
from apparatus.read.note.parted.entitled import ENTITLED, entitled_read
from apparatus.read.note.parted.entries_behind_books import HELD as ENTRIES_HELD
from apparatus.read.note.parted.entries_behind_books import entries_behind_books
from apparatus.read.note.parted.entry_order import ENTRIES, entries_reordered
from apparatus.read.note.parted.films_described import DESCRIBED as FILMS_DESCRIBED
from apparatus.read.note.parted.films_described import films_described
from apparatus.read.note.parted.first_prints import FIRST_PRINTS, first_prints_read
from apparatus.read.note.parted.foreign_leads import LED as FOREIGN_LEADS
from apparatus.read.note.parted.foreign_leads import foreign_leads
from apparatus.read.note.parted.foreign_words import FOREIGN, foreign_read
from apparatus.read.note.parted.genres_behind import GENRES, genres_behind
from apparatus.read.note.parted.given_in_brackets import BRACKETED, given_names_turned
from apparatus.read.note.parted.grave_marks import GRAVE, grave_marks_read
from apparatus.read.note.parted.harvard_marks import MARKS as OF_HARVARD
from apparatus.read.note.parted.harvard_marks import harvard_marks
from apparatus.read.note.parted.headed_pages import PAGES, headed_pages_read
from apparatus.read.note.parted.held_again import HELD, held_again_read
from apparatus.read.note.parted.holdings_stopped import STOPPED as HOLDINGS
from apparatus.read.note.parted.holdings_stopped import holdings_read
from apparatus.read.note.parted.houses_first import HOUSES, houses_turned
from apparatus.read.note.parted.initials_behind import ALONE, INITIALS, initials_turned, stopped_authors
from apparatus.read.note.parted.interviews_kept import KEPT as INTERVIEWS_KEPT
from apparatus.read.note.parted.interviews_kept import interviews_kept_read
from apparatus.read.note.parted.interviews_listed import ROWS as INTERVIEWS_LISTED
from apparatus.read.note.parted.interviews_listed import interviews_listed
from apparatus.read.note.parted.introductions import INTRODUCED, introductions_read
from apparatus.read.note.parted.issues_again import AGAIN, issues_again_read
from apparatus.read.note.parted.issues_alone import ISSUES as ISSUES_ALONE
from apparatus.read.note.parted.issues_alone import issues_alone
from apparatus.read.note.parted.issues_behind_years import LED as ISSUES_LED
from apparatus.read.note.parted.issues_behind_years import issues_behind_years
from apparatus.read.note.parted.issues_dated import DATED, issues_dated
from apparatus.read.note.parted.issues_of_days import ISSUES as DAILY_ISSUES
from apparatus.read.note.parted.issues_of_days import issues_of_days_read
from apparatus.read.note.parted.issues_of_years import YEARS as YEARLY_ISSUES
from apparatus.read.note.parted.issues_of_years import issues_of_years_read
from apparatus.read.note.parted.issues_read import ISSUES, issues_read
from apparatus.read.note.parted.joined_sources import JOINED, sources_parted
from apparatus.read.note.parted.journals_of_years import YEARS as JOURNALS_OF_YEARS
from apparatus.read.note.parted.journals_of_years import journals_of_years
from apparatus.read.note.parted.journals_untitled import UNTITLED, journals_untitled
from apparatus.read.note.parted.judges_behind import OPINIONS, judges_behind_read
from apparatus.read.note.parted.kept_behind import KEPT, kept_read
from apparatus.read.note.parted.kinds_before_titles import OWNED as KINDS_OWNED
from apparatus.read.note.parted.kinds_before_titles import kinds_before_titles
from apparatus.read.note.parted.lawyers_marks import MARKED_WORDS, lawyers_marks
from apparatus.read.note.parted.letters_behind_pages import SENT as SENT_BEHIND
from apparatus.read.note.parted.letters_behind_pages import letters_behind_pages
from apparatus.read.note.parted.letters_dated import DATED as LETTERS_DATED
from apparatus.read.note.parted.letters_dated import letters_dated
from apparatus.read.note.parted.letters_printed import PRINTED, letters_printed_read
from apparatus.read.note.parted.letters_run_on import SENT as SENT_AGAIN
from apparatus.read.note.parted.letters_run_on import letters_run_on
from apparatus.read.note.parted.lost_colons import SCHEMES, lost_colons_read
from apparatus.read.note.parted.lost_opening import OPENINGS, opening_read
from apparatus.read.note.parted.months_of_issues import MONTHS, months_of_issues_read
from apparatus.read.note.parted.named_parts import NAMED_PARTS, parts_quoted
from apparatus.read.note.parted.names_before_again import AGAIN as NAMED_AGAIN
from apparatus.read.note.parted.names_before_again import names_before_again
from apparatus.read.note.parted.native_names import native_read
from apparatus.read.note.parted.nicknames import CALLED, nicknames_read
from apparatus.read.note.parted.numbered_acts import ACTS, numbered_acts_read
from apparatus.read.note.parted.numbered_months import NUMBERED, months_spelt
from apparatus.read.note.parted.numbers_first import FIRST, numbers_turned
from apparatus.read.note.parted.numbers_run_on import RUN_ON, numbers_run_on
from apparatus.read.note.parted.odd_editions import EDITED as EDITIONS
from apparatus.read.note.parted.odd_editions import odd_editions
from apparatus.read.note.parted.odd_roles import ODD, odd_roles_read
from apparatus.read.note.parted.office_marks import MARKED as OFFICES
from apparatus.read.note.parted.office_marks import office_marks_read
from apparatus.read.note.parted.online_editions import ONLINE, online_editions_read
from apparatus.read.note.parted.open_years import OPEN as YEARS_OPEN
from apparatus.read.note.parted.open_years import open_years_read
from apparatus.read.note.parted.other_imprints import OTHER as IMPRINTED
from apparatus.read.note.parted.other_imprints import other_imprints_read
from apparatus.read.note.parted.other_names import NAMED as OTHER_NAMES
from apparatus.read.note.parted.other_names import other_names_read
from apparatus.read.note.parted.others_in_squares import OTHERS as IN_SQUARES
from apparatus.read.note.parted.others_in_squares import others_in_squares
from apparatus.read.note.parted.owners_described import DESCRIBED, owners_described
from apparatus.read.note.parted.page_letters import PAGE_LETTERS, page_letters_read
from apparatus.read.note.parted.pages_before_book import PAGED, pages_before_book
from apparatus.read.note.parted.pages_led import LED as PAGES_LED
from apparatus.read.note.parted.pages_led import pages_led
from apparatus.read.note.parted.paper_headings import HEADED as PAPERS_HEADED
from apparatus.read.note.parted.paper_headings import paper_headings
from apparatus.read.note.parted.papers_numbered import NUMBERED as PAPERS_NUMBERED
from apparatus.read.note.parted.papers_numbered import papers_numbered
from apparatus.read.note.parted.papers_of_one_day import SHARED, papers_of_one_day
from apparatus.read.note.parted.papers_paged import PAPERS, papers_paged
from apparatus.read.note.parted.papers_stopped import STOPPED as PAPERS_STOPPED
from apparatus.read.note.parted.papers_stopped import papers_stopped_read
from apparatus.read.note.parted.particles_behind import BEHIND as PARTICLES_BEHIND
from apparatus.read.note.parted.particles_behind import particles_behind_read
from apparatus.read.note.parted.people_listed import LISTED, people_joined
from apparatus.read.note.parted.pointers_read import POINTERS, pointers_read
from apparatus.read.note.parted.posts_by import POSTED, posts_turned
from apparatus.read.note.parted.printed_for import PRINTED as PRINTED_FOR
from apparatus.read.note.parted.printed_for import printed_for
from apparatus.read.note.parted.printed_interviews import INTERVIEWS, interviews_read
from apparatus.read.note.parted.programmes import SENT, programmes_read
from apparatus.read.note.parted.published_behind import PUBLISHED, published_behind
from apparatus.read.note.parted.quoted_sources import QUOTED, commas_read
from apparatus.read.note.parted.quotes_unparted import QUOTES, unparted_read
from apparatus.read.note.parted.ranks_before_titles import RANKED, ranks_before_titles
from apparatus.read.note.parted.remarks_behind import REMARKED, remarks_read
from apparatus.read.note.parted.repositories_named import NAMED, repositories_named
from apparatus.read.note.parted.reprinted_imprints import REPRINTED, imprints_reprinted
from apparatus.read.note.parted.reprints_in_squares import REPRINTS, reprints_read
from apparatus.read.note.parted.roles_before_titles import ROLES as ROLES_BEFORE
from apparatus.read.note.parted.roles_before_titles import roles_before_titles
from apparatus.read.note.parted.roles_behind import ROLES, roles_behind_read
from apparatus.read.note.parted.roman_stops import COUNTED as ROMAN
from apparatus.read.note.parted.roman_stops import roman_stops
from apparatus.read.note.parted.said_behind import SAID, said_behind
from apparatus.read.note.parted.sales_dated import SOLD, sales_dated
from apparatus.read.note.parted.schools_first import schools_read
from apparatus.read.note.parted.section_words import SECTIONS, section_words_read
from apparatus.read.note.parted.sessions import SESSIONS, sessions_read
from apparatus.read.note.parted.shelf_numbers import SHELVES, shelf_numbers_read
from apparatus.read.note.parted.ships_named import SHIPS, ships_named_read
from apparatus.read.note.parted.short_years import SHORT, short_years_read
from apparatus.read.note.parted.shortened_titles import SHORTENED, shortened_titles_read
from apparatus.read.note.parted.slashed_days import SLASHED, slashed_days
from apparatus.read.note.parted.small_volumes import VOLUMES, small_volumes_read
from apparatus.read.note.parted.southern_marks import SOUTHERN, southern_marks_read
from apparatus.read.note.parted.stopped_books import STOPPED as BOOKS
from apparatus.read.note.parted.stopped_books import stopped_books_read
from apparatus.read.note.parted.stopped_statements import STOPPED, statements_read
from apparatus.read.note.parted.stops_for_commas import STOPS, stops_for_commas
from apparatus.read.note.parted.straight_marks import STRAIGHT, straight_marks_read
from apparatus.read.note.parted.stray_commas import STRAY, stray_commas_read
from apparatus.read.note.parted.subjects_of_letters import SUBJECTS, subjects_read
from apparatus.read.note.parted.supplements import SUPPLIED, supplements_read
from apparatus.read.note.parted.told_of_pieces import PIECES, told_of_pieces
from apparatus.read.note.parted.turned_authors import TURNED, authors_turned
from apparatus.read.note.parted.turned_before_marks import MARKED, names_before_marks
from apparatus.read.note.parted.turned_editors import EDITED, editors_turned
from apparatus.read.note.parted.turned_first import turned_back
from apparatus.read.note.parted.turned_lists import LISTED as TURNED_LISTS
from apparatus.read.note.parted.turned_lists import turned_lists
from apparatus.read.note.parted.turned_short_forms import TURNED as TURNED_SHORT
from apparatus.read.note.parted.turned_short_forms import short_forms_turned
from apparatus.read.note.parted.two_brackets import BRACKETS, two_brackets_read
from apparatus.read.note.parted.two_imprints import IMPRINTS, two_imprints_read
from apparatus.read.note.parted.union_passages import PASSAGES, union_passages_read
from apparatus.read.note.parted.unmarked_articles import COUNTED, unmarked_read
from apparatus.read.note.parted.unopened import CLOSES, lone_brackets_read
from apparatus.read.note.parted.unparted_issues import UNPARTED, unparted_issues
from apparatus.read.note.parted.versions_apart import APART, versions_apart
from apparatus.read.note.parted.visits_bracketed import OPENED as VISITS_BRACKETED
from apparatus.read.note.parted.visits_bracketed import visits_bracketed
from apparatus.read.note.parted.visits_read import VISITS, visits_read
from apparatus.read.note.parted.works_of_art import MADE, works_of_art_read
from apparatus.read.note.parted.yearly_articles import YEARLY_ARTICLES, yearly_articles
from apparatus.read.note.parted.yearly_pairs import YEARLY, yearly_pairs_read
from apparatus.read.note.parted.years_again import REPEATED, years_again
from apparatus.read.note.parted.years_before_pages import MOVED, years_moved
from apparatus.read.note.parted.years_before_titles import YEARS as YEARS_BEFORE
from apparatus.read.note.parted.years_before_titles import years_before_titles
from apparatus.read.note.parted.years_behind_authors import YEARS, years_behind_authors
from apparatus.read.note.parted.years_leading import LEADING, years_leading
from apparatus.read.note.parted.years_of_holders import HOLDERS, years_of_holders_read
from apparatus.read.note.parted.years_of_short_forms import YEARS as YEARS_OF_SHORT
from apparatus.read.note.parted.years_of_short_forms import years_read
from apparatus.read.note.parted.years_unbracketed import DATED as YEARS_UNBRACKETED
from apparatus.read.note.parted.years_unbracketed import years_unbracketed
from apparatus.read.note.pieces.changes import Change
from apparatus.read.note.statements.genres import THESIS
from apparatus.read.note.words.signs import ANY, chosen_by, groups_in


def marks_of_the_manual(text: str) -> dict[int, Change]:
    """What other houses part by other marks, with the Manual's."""
    groups = groups_in(text)
    changes: dict[int, Change] = {}
    for look in looks_for(groups):
        for place, change in look(text, groups):
            changes[place] = change
    if (": " in text[:FARTHEST] or ". " in text[:FARTHEST]) and NAMED_RE.search(text, 0, FARTHEST):
        changes |= dict(colons_read(text))
    if ": " in text[:FARTHEST] and BODY_RE.search(text, 0, FARTHEST):
        changes |= dict(bodies_read(text))
    if ": " in text[:FARTHEST_OF_LIST] and ", " in text[:FARTHEST] and TURNED_MARK_RE.match(text):
        changes |= dict(lists_read(text))
    return changes


LOOKS: Final = (
    (turned_back, ANY),
    (enclosures_read, ENCLOSED),
    (short_forms_turned, TURNED_SHORT),
    (articles_parted, ARTICLES),
    (foreign_read, FOREIGN),
    (foreign_leads, FOREIGN_LEADS),
    (remarks_read, REMARKED),
    (degrees_read, DEGREED),
    (kinds_before_titles, KINDS_OWNED),
    (owners_described, DESCRIBED),
    (genres_behind, GENRES),
    (told_of_pieces, PIECES),
    (courtesies_read, COURTESIES),
    (ranks_before_titles, RANKED),
    (other_names_read, OTHER_NAMES),
    (sessions_read, SESSIONS),
    (small_volumes_read, VOLUMES),
    (shortened_titles_read, SHORTENED),
    (repositories_named, NAMED),
    (classified_read, CLASSIFIED),
    (classical_pieces, CLASSICAL),
    (editors_stopped, EDITORS_STOPPED),
    (introductions_read, INTRODUCED),
    (reprints_read, REPRINTS),
    (first_prints_read, FIRST_PRINTS),
    (behind_angles_read, ANGLES),
    (said_behind, SAID),
    (entitled_read, ENTITLED),
    (posts_turned, POSTED),
    (adverbs_behind, ADVERBS),
    (section_words_read, SECTIONS),
    (parts_quoted, NAMED_PARTS),
    (schools_read, THESIS),
    (papers_paged, PAPERS),
    (papers_numbered, PAPERS_NUMBERED),
    (issues_read, ISSUES),
    (issues_dated, DATED),
    (months_of_issues_read, MONTHS),
    (issues_alone, ISSUES_ALONE),
    (issues_behind_years, ISSUES_LED),
    (issues_of_days_read, DAILY_ISSUES),
    (days_listed_read, DAYS_LISTED),
    (days_of_volumes, VOLUMES_COUNTED),
    (papers_of_one_day, SHARED),
    (pages_led, PAGES_LED),
    (published_behind, PUBLISHED),
    (journals_untitled, UNTITLED),
    (issues_again_read, AGAIN),
    (issues_of_years_read, YEARLY_ISSUES),
    (years_leading, LEADING),
    (years_of_holders_read, HOLDERS),
    (programmes_read, SENT),
    (printed_for, PRINTED_FOR),
    (judges_behind_read, OPINIONS),
    (particles_behind_read, PARTICLES_BEHIND),
    (numbers_turned, FIRST),
    (shelf_numbers_read, SHELVES),
    (papers_stopped_read, PAPERS_STOPPED),
    (dashes_parted, DASHES),
    (headed_pages_read, PAGES),
    (commas_read, QUOTED),
    (initials_turned, INITIALS),
    (stopped_authors, ALONE),
    (given_names_turned, BRACKETED),
    (nicknames_read, CALLED),
    (harvard_marks, OF_HARVARD),
    (people_joined, LISTED),
    (pointers_read, POINTERS),
    (compared_read, COMPARED),
    (colons_again, COLONS),
    (all_visited_read, VISITED),
    (unparted_issues, UNPARTED),
    (years_again, REPEATED),
    (straight_marks_read, STRAIGHT),
    (ships_named_read, SHIPS),
    (grave_marks_read, GRAVE),
    (case_stops_read, CASES),
    (entries_reordered, ENTRIES),
    (native_read, ANY),
    (lone_brackets_read, CLOSES),
    (opening_read, OPENINGS),
    (lost_colons_read, SCHEMES),
    (stray_commas_read, STRAY),
    (subjects_read, SUBJECTS),
    (unparted_read, QUOTES),
    (two_imprints_read, IMPRINTS),
    (imprints_reprinted, REPRINTED),
    (stops_for_commas, STOPS),
    (two_brackets_read, BRACKETS),
    (pages_before_book, PAGED),
    (page_letters_read, PAGE_LETTERS),
    (months_spelt, NUMBERED),
    (short_years_read, SHORT),
    (open_years_read, YEARS_OPEN),
    (slashed_days, SLASHED),
    (bracketed_days_read, DAYS_BRACKETED),
    (numbered_acts_read, ACTS),
    (command_papers_read, COMMANDED),
    (acts_counted, ACTS_COUNTED),
    (union_passages_read, PASSAGES),
    (versions_apart, APART),
    (accounts_parted, ACCOUNTS),
    (other_imprints_read, IMPRINTED),
    (houses_turned, HOUSES),
    (online_editions_read, ONLINE),
    (behind_addresses_read, ADDRESSES),
    (collections_read, COLLECTED),
    (holdings_read, HOLDINGS),
    (documents_held_read, DOCUMENTS_SENT),
    (office_marks_read, OFFICES),
    (yearly_articles, YEARLY_ARTICLES),
    (journals_of_years, JOURNALS_OF_YEARS),
    (lawyers_marks, MARKED_WORDS),
    (yearly_pairs_read, YEARLY),
    (works_of_art_read, MADE),
    (authors_turned, TURNED),
    (visits_read, VISITS),
    (bodies_stopped_read, BODIES),
    (dated_heads_read, DATED_HEADS),
    (years_moved, MOVED),
    (southern_marks_read, SOUTHERN),
    (supplements_read, SUPPLIED),
    (held_again_read, HELD),
    (letters_printed_read, PRINTED),
    (letters_behind_pages, SENT_BEHIND),
    (letters_dated, LETTERS_DATED),
    (letters_run_on, SENT_AGAIN),
    (numbers_run_on, RUN_ON),
    (bodies_dated, BODIES_DATED),
    (years_behind_authors, YEARS),
    (years_before_titles, YEARS_BEFORE),
    (years_unbracketed, YEARS_UNBRACKETED),
    (turned_lists, TURNED_LISTS),
    (cited_for, TOLD),
    (article_numbers, ARTICLE_NUMBERS),
    (bodies_explained, EXPLAINED),
    (authors_behind_titles, TITLES_SIGNED),
    (odd_editions, EDITIONS),
    (entries_behind_books, ENTRIES_HELD),
    (films_described, FILMS_DESCRIBED),
    (visits_bracketed, VISITS_BRACKETED),
    (paper_headings, PAPERS_HEADED),
    (sales_dated, SOLD),
    (roman_stops, ROMAN),
    (chapter_pages, CHAPTER_RANGES),
    (others_in_squares, IN_SQUARES),
    (names_before_again, NAMED_AGAIN),
    (book_editors_unparted, EDITED_UNPARTED),
    (statements_read, STOPPED),
    (years_read, YEARS_OF_SHORT),
    (books_alone, BARE),
    (stopped_books_read, BOOKS),
    (roles_before_titles, ROLES_BEFORE),
    (names_before_marks, MARKED),
    (unmarked_read, COUNTED),
    (odd_roles_read, ODD),
    (roles_behind_read, ROLES),
    (editors_turned, EDITED),
    (interviews_read, INTERVIEWS),
    (interviews_listed, INTERVIEWS_LISTED),
    (interviews_kept_read, INTERVIEWS_KEPT),
    (kept_read, KEPT),
    (sources_parted, JOINED),
)
"""Who finds such marks, each with the signs of which a note must hold one; where two begin at one place, the later
stands."""

looks_for: Final = chosen_by(LOOKS)
