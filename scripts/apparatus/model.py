"""The shapes of an edition, from a place in a file to the finished book.

Nothing here imports anything of ours. Whoever has read this file can guess the rest: `read` makes the shapes of the
first half from text, `resolve` makes those of the second half, where every link is known, and `render` writes the
second half down. Values never change; a step hands on a new one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

# --- Problems ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in a file."""

    path: str
    """As a person would type it: relative to the project's folder, with forward slashes."""
    line: int = 0
    """Counted from 1; 0 means the file as a whole."""
    column: int = 0
    """Counted in characters from 1; 0 means the line as a whole."""

    def __str__(self) -> str:
        """`path`, `path:line` or `path:line:column`, as editors and terminals make clickable."""
        parts = [self.path] + [str(n) for n in (self.line, self.column) if n]
        return ":".join(parts)


Level = Literal["error", "notice"]
"""An error makes a check fail; a notice is a true statement about the source that an editor may want to act on."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something that a person has to know about an input."""

    place: Place
    message: str
    """What is wrong, in one sentence without a full stop, naming what was found."""
    hint: str = ""
    """What to do about it."""
    level: Level = "error"

    def __str__(self) -> str:
        """`path:line:column: message (hint)`, the only way in which a problem is printed."""
        return f"{self.place}: {self.message}" + (f" ({self.hint})" if self.hint else "")


# --- References: what a citation says about a work --------------------------------------------------------------

Kind = Literal[
    "book", "chapter", "article", "newspaper", "magazine", "web", "blog", "report", "thesis", "conference", "archive",
    "law", "treaty", "speech", "interview", "dataset", "post", "film", "misc",
]  # fmt: skip
"""What a work is, as far as a citation shows it. `misc` when it does not."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person, or an organisation written as a `literal`."""

    family: str = ""
    given: str = ""
    particle: str = ""
    """`van`, `de la`: CSL's non-dropping particle."""
    suffix: str = ""
    """`Jr.`, `III`."""
    literal: str = ""
    """The whole name of an organisation, or of a person whose parts are not known. Excludes the other fields."""

    @property
    def sort_family(self) -> str:
        """The part by which a bibliography sorts and a short form refers."""
        return self.literal or self.family

    @property
    def display(self) -> str:
        """The name in reading order."""
        return self.literal or " ".join(p for p in (self.given, self.particle, self.family, self.suffix) if p)


@dataclass(frozen=True, slots=True)
class Date:
    """A date as precise as the source gives it; 0 and the empty string mean not stated."""

    year: int = 0
    month: int = 0
    day: int = 0
    end_year: int = 0
    """Of a range: `1861-65` is year 1861, end_year 1865."""
    season: str = ""
    """`spring`, `summer`, `autumn`, `winter`."""
    literal: str = ""
    """What is printed when it is no date: `forthcoming`, `n.d.`."""

    @property
    def iso(self) -> str:
        """`2021`, `2021-02`, `2021-02-03` or `1861/1865` (ISO 8601-1; ranges as in EDTF and biblatex)."""
        if not self.year:
            return ""
        head = f"{self.year:04d}" + (f"-{self.month:02d}" if self.month else "")
        head += f"-{self.day:02d}" if self.month and self.day else ""
        return f"{head}/{self.end_year:04d}" if self.end_year else head


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything that one full citation states about a work, and nothing else. All strings are as printed."""

    kind: Kind = "misc"
    authors: tuple[Name, ...] = ()
    et_al: bool = False
    """Whether the citation says that there are more authors than it names."""
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    title: str = ""
    """Of the work itself, without its outer quotation marks and without the comma or stop that closes the citation."""
    container: str = ""
    """The journal, newspaper, site, blog or book that the work stands in."""
    publisher: str = ""
    """Publisher, or the institution that issued a report or granted a degree."""
    place: str = ""
    series: str = ""
    edition: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    """The page range of the whole work in its container, never the passage that a note points to."""
    number: str = ""
    """Of a report, law, UN document or patent."""
    date: Date | None = None
    accessed: Date | None = None
    url: str = ""
    doi: str = ""
    section: str = ""
    """Of a newspaper: `World news`."""
    genre: str = ""
    """`blog`, `PhD diss.`, `press release`: what the citation calls the work."""
    event: str = ""
    archive: str = ""
    archive_location: str = ""


# --- The article as read ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mark:
    """A note marker in running text. The marker itself (`[7]`) is taken out of the text."""

    note: int
    offset: int
    """Where the marker stood, in characters of the text without markers."""


BlockType = Literal["paragraph", "quote", "list", "heading"]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or its like. Ids are unique within an article; once published, they stay (`read.register`)."""

    id: str
    type: BlockType
    text: str
    """The author's words, verbatim, without note markers. A list holds one item a line, with its printed number."""
    line: int
    """Of the seed, counted from 1, where the block begins."""
    marks: tuple[Mark, ...] = ()
    """In the order of their offsets."""
    number: int = 0
    """Counted through the article from 1, headings left out; a heading has 0."""
    former: tuple[str, ...] = ()
    """Further ids that lead here: of the paragraph itself in former times, and of neighbours that are gone."""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the article under one title."""

    id: str
    """Letters a-z, digits and hyphens; unique within the article; the last part of the section's address."""
    title: str
    editorial: bool
    """Whether an editor gave the title. If not, the first block is the heading as the author wrote it, if any."""
    blocks: tuple[Block, ...]


CiteForm = Literal["full", "short", "prose"]
"""A full citation states a work; a short form (surname, short title, ibid., supra) points to one; the rest is prose."""


@dataclass(frozen=True, slots=True)
class Cite:
    """One stretch of a note as read, before anything is looked up. `text` is `note.text[start:end]`."""

    form: CiteForm
    start: int
    end: int
    text: str
    reference: Reference | None = None
    """Of a full citation; of a short form, the names and title that it does give."""
    locator: str = ""
    """The passage pointed to, as printed and without its label where the label is `p.` or `pp.`: `12-15`, `chap. 3`."""
    signal: str = ""
    """`See`, `see also`, `cf.`, `quoted in`: the words that introduce the citation."""
    alias: str = ""
    """The short name that the citation gives the work for later notes: `(hereafter FRUS)`."""
    refers_to_note: int = 0
    """Of `supra note 12`: the note named; 0 otherwise."""
    ibid: bool = False
    """Whether the form points to the citation before it (ibid., id., op. cit. without a name)."""
    rule: str = ""
    """The name of the rule that decided, for `explain`."""
    confidence: float = 1.0
    """Between 0 and 1: how far an editor can rely on this reading unseen."""


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note as printed, with what was read in it."""

    number: int
    text: str
    """Verbatim, without its number and without page furniture."""
    line: int
    cites: tuple[Cite, ...] = ()
    """In order; together with what stands between them they give the text back."""

    def own(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Those of `items` that were read in this note: by mistake of a source, two notes may have one number."""
        return tuple(item for item in items if self.text[item.start : item.end] == item.text)


MatterKind = Literal["title", "author", "date", "lead", "acknowledgements", "how-to-cite", "bibliography", "rights"]


@dataclass(frozen=True, slots=True)
class Matter:
    """Front or back matter: of the article, but neither body nor note."""

    kind: MatterKind
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Furniture:
    """What the page or the site printed around the article: kept in a ledger, with the reason why it is not text."""

    text: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class GivenLink:
    """A link that an editor forces or forbids in one passage of the article."""

    term: str
    """The id of an entry."""
    passage: str
    """Words of the article, verbatim and found once."""
    words: str
    """Of a forced link: the words of the passage that become the link. Empty: all of them."""
    force: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Article:
    """One seed, read. Every non-space character of the file is in a block, a note, the matter or the furniture."""

    slug: str
    path: str
    """Of the seed, as a person would type it."""
    title: str
    authors: tuple[str, ...]
    date: Date | None
    lead: str
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    matter: tuple[Matter, ...]
    furniture: tuple[Furniture, ...]
    bibliography: tuple[Cite, ...] = ()
    """The works that a bibliography of the article lists, as full citations: each holds an entry's text."""
    publisher: str = ""
    """As the editor's file gives it, like the two that follow."""
    address: str = ""
    rights: str = ""
    language: str = "en"
    sha256: str = ""
    links: tuple[GivenLink, ...] = ()
    """As the editor's file gives them, like the names that follow."""
    not_terms: tuple[str, ...] = ()
    """Names in the text that need no entry."""


# --- The editor's contributions as read -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GivenTitle:
    """A section title that an editor gave, and where its section begins."""

    title: str
    opening: str
    """The first words of the paragraph that opens the section."""
    place: Place


@dataclass(frozen=True, slots=True)
class Editorial:
    """What `seeds/<slug>.yml` says of an article: true of this one article, and never read out of the text."""

    place: Place
    slug: str = ""
    sha256: str = ""
    """Of the seed's bytes, in hexadecimal; empty when not recorded."""
    title: str = ""
    authors: tuple[str, ...] = ()
    date: Date | None = None
    publisher: str = ""
    address: str = ""
    """Where the publisher keeps the article: an http(s) address."""
    rights: str = ""
    language: str = "en"
    sections: tuple[GivenTitle, ...] = ()
    links: tuple[GivenLink, ...] = ()
    not_terms: tuple[str, ...] = ()
    sha256_place: Place | None = None
    """Where the sum is recorded, for the message that it does not fit."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of `bib/curated.bib`: fields that an editor corrected or added, or a work that an editor cites."""

    key: str
    type: str
    """The BibTeX type, in lower case."""
    fields: Mapping[str, str]
    """Names in lower case; values as written, names of persons as BibTeX writes them."""
    place: Place


TermKind = Literal["concept", "system", "person", "organisation", "place", "project", "cable", "event"]
"""What an entry of the glossary is about."""

Status = Literal["stated by the article", "stated by its source", "found elsewhere", "editor's inference"]
"""Who answers for a fact: the article itself, a work that its notes cite, a work that the editor found, the editor."""


@dataclass(frozen=True, slots=True)
class Support:
    """A work that an entry rests on, and what for."""

    key: str
    supports: str
    """What it shows, in a few words of plain text."""
    status: Status


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that happened, with its source."""

    date: Date
    what: str
    source: str
    """The key of a work."""


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry as a person wrote it: `docs/glossary/<id>.md`."""

    id: str
    term: str
    """The headword, in the form in which a sentence would hold it."""
    gloss: str
    """A definition of one line, plain text, in our words."""
    body: str
    """Markdown, with `[@key]` citations."""
    place: Place
    kind: TermKind = "concept"
    aliases: tuple[str, ...] = ()
    """Other forms under which the article may speak of it."""
    native: str = ""
    native_lang: str = ""
    """BCP 47, as `zh-Hans`."""
    traditional: str = ""
    """Of a Chinese name: the traditional characters, where they differ."""
    pinyin: str = ""
    """Or another romanisation, with tone marks."""
    literal: str = ""
    """Word for word, in English."""
    family: str = ""
    """Of a person: the family name, where the headword does not end with it."""
    see_also: tuple[str, ...] = ()
    """Ids of related terms."""
    coordinates: tuple[float, float] | None = None
    """Latitude and longitude in decimal degrees (WGS 84)."""
    dates: tuple[Dated, ...] = ()
    sources: tuple[Support, ...] = ()
    cited: tuple[str, ...] = ()
    """The keys that the body cites, in order of first mention."""
    body_line: int = 1
    """The line of the file on which the body begins."""
    places: Mapping[tuple[int | str, ...], Place] = field(default_factory=dict)
    """Where each field stands: `("aliases", 0)`, `("sources", 1, "key")`."""
    changed: Date | None = None
    """The day of the last change that readers should hear of."""
    draft: bool = False
    """Whether the entry is unfinished: it is checked like the others and not published."""

    def at(self, *way: int | str) -> Place:
        """Where a field stands, or the nearest field around it that is written down."""
        return _nearest(self.places, way, self.place)


def _nearest(places: Mapping[tuple[int | str, ...], Place], way: tuple[int | str, ...], whole: Place) -> Place:
    return next((places[way[:end]] for end in range(len(way), 0, -1) if way[:end] in places), whole)


Motivation = Literal["commenting", "questioning", "linking", "correcting"]
"""Why an annotation was written. The first three are motivations of the Web Annotation Vocabulary (W3C, 3.4); a
correction is its `editing`, seen from the reader: the printed words stay."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A work that an annotation cites, and what it shows."""

    key: str
    supports: str


@dataclass(frozen=True, slots=True)
class Target:
    """The words that an annotation is about (Web Annotation Data Model, 4.2.4: a Text Quote Selector)."""

    note: int
    """The number of the note that holds the words; 0 for the running text."""
    exact: str
    prefix: str = ""
    """What stands before the words, where they stand more than once."""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the editor says of a passage, as a person wrote it: `docs/annotations/<id>.md`."""

    id: str
    title: str
    target: Target
    motivation: Motivation
    date: Date
    """The day on which it was written."""
    body: str
    """Markdown, with `[@key]` citations."""
    place: Place
    sources: tuple[Evidence, ...] = ()
    cited: tuple[str, ...] = ()
    """The keys that the body cites, in order of first mention."""
    body_line: int = 1
    places: Mapping[tuple[int | str, ...], Place] = field(default_factory=dict)
    """As those of a term, like the three that follow."""
    changed: Date | None = None
    draft: bool = False

    def at(self, *way: int | str) -> Place:
        """Where a field stands, or the nearest field around it that is written down."""
        return _nearest(self.places, way, self.place)


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that people wrote, read and not yet resolved."""

    articles: tuple[Article, ...]
    curated: tuple[Entry, ...] = ()
    glossary: tuple[Term, ...] = ()
    annotations: tuple[Annotation, ...] = ()


# --- The edition: all links known -------------------------------------------------------------------------------

RunKind = Literal["text", "mark", "term", "work", "url", "annotation"]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph or note that is shown in one way. The texts of all runs give the words back in order;
    the text of a mark, and of the place where an annotation is called, is empty."""

    kind: RunKind
    text: str
    target: str = ""
    """Of a mark the note's number, of a term its id, of a work its key, of a url the address, of an annotation its
    id."""
    ref: int = 0
    """Of a mark: which of the markers that point to the same note it is, counted from 1. Of an annotation: its
    number."""
    annotated: bool = False
    """Whether an annotation of the editor's is about these words."""


ItemKind = Literal["full", "short", "prose", "unresolved"]


@dataclass(frozen=True, slots=True)
class Item:
    """One stretch of a note, resolved. An unresolved short form says what it may mean and is never guessed."""

    kind: ItemKind
    start: int
    end: int
    text: str
    work: str | None = None
    locator: str = ""
    signal: str = ""
    candidates: tuple[str, ...] = ()
    reason: str = ""
    """Of an unresolved form: why it could not be resolved."""
    rule: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Work:
    """A cited work under its key. `reference` holds only what the notes say; what an editor added is in `edited`."""

    key: str
    reference: Reference
    edited: Mapping[str, str] = field(default_factory=dict)
    """BibTeX field name to value, from `bib/curated.bib`."""
    editorial: bool = False
    """Whether an editor cites the work (glossary, annotation) and no note does."""
    printed: str = ""
    """The full citation as the first note prints it."""
    type: str = ""
    """The BibTeX type that an editor gave the work in `bib/curated.bib`, or the empty string."""
    short_title: str = ""
    """By which the notes call the work after its first citation, if they do."""


@dataclass(frozen=True, slots=True)
class CitationIndex:
    """All works that the notes cite or a bibliography lists, and what each note cites."""

    works: Mapping[str, Work]
    """By key, in the order of a bibliography."""
    items: Mapping[tuple[str, int], tuple[Item, ...]]
    """By article slug and note number; in order, as the note's cites."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article, and where it stands."""

    article: str
    section: str
    block: str
    text: str


@dataclass(frozen=True, slots=True)
class Citing:
    """One marker: the sentence that a note supports, and the way back to it."""

    note: int
    ref: int
    """As in `Run.ref`."""
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class ResolvedBlock:
    """A block whose terms and markers are links."""

    block: Block
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class ResolvedSection:
    """A section, its blocks resolved, with the notes that its markers call."""

    section: Section
    blocks: tuple[ResolvedBlock, ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ResolvedNote:
    """A note with its works, and every sentence that calls it."""

    note: Note
    items: tuple[Item, ...]
    runs: tuple[Run, ...]
    citings: tuple[Citing, ...]


@dataclass(frozen=True, slots=True)
class ResolvedArticle:
    """An article in which every link is known."""

    article: Article
    sections: tuple[ResolvedSection, ...]
    notes: tuple[ResolvedNote, ...]


@dataclass(frozen=True, slots=True)
class WorkUse:
    """A place where a work is cited: the note, the item in it, and the sentences that the note supports."""

    article: str
    note: int
    item: Item
    citings: tuple[Citing, ...]


@dataclass(frozen=True, slots=True)
class TermUse:
    """A place where a term is used; the words from `start` to `end` of the sentence are the term."""

    sentence: Sentence
    start: int
    end: int
    notes: tuple[int, ...] = ()
    """The notes whose markers stand in the sentence."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation, and the passage that it is about."""

    annotation: Annotation
    number: int
    """By which its article calls it, counted from 1 in the order of the passages; pages show it as letters."""
    article: str
    section: str
    """Where the passage stands, or the note that holds it is called first; empty where no marker calls the note."""
    block: str
    """The id of the paragraph; empty for a passage of a note."""
    note: int
    """The number of the note; 0 for a passage of the running text."""
    line: int
    """Of the seed, where the paragraph or the note begins."""
    start: int
    end: int
    exact: str
    """The words as the article has them: those from `start` to `end` of the paragraph or note."""
    prefix: str
    """What stands before and after them, also where the editor does not say."""
    suffix: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A term that stands in the same sentences as another."""

    term: str
    sentences: int
    """How many of them."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names in an article's text, as far as a program can see them."""

    covered: tuple[str, ...]
    """Ids of the entries that the text names, in the order in which it does."""
    without: tuple[tuple[str, int], ...]
    """Names without an entry, and how often each stands; the commonest first."""
    needless: tuple[str, ...]
    """Names in the text that need no entry, as the editor says."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The whole edition: what renderers receive, so that none of them has to look anything up."""

    articles: tuple[ResolvedArticle, ...]
    works: Mapping[str, Work]
    """By key, in the order of the bibliography."""
    work_uses: Mapping[str, tuple[WorkUse, ...]]
    terms: tuple[Term, ...]
    term_uses: Mapping[str, tuple[TermUse, ...]]
    neighbours: Mapping[str, tuple[Neighbour, ...]]
    """By the id of a term: the others that its sentences name, the commonest first."""
    names: Mapping[str, Names]
    """By article slug."""
    annotations: tuple[Placed, ...] = ()
    """In the order of their passages, those of notes after those of the text."""
    term_annotations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the id of a term: the ids of annotations about passages that name it."""


# --- What is rendered -------------------------------------------------------------------------------------------

PageKind = Literal[
    "landing",
    "overview",
    "section",
    "full",
    "notes",
    "ledger",
    "sources",
    "work",
    "glossary",
    "term",
    "kind",
    "annotations",
    "coverage",
    "data",
]


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """What search finds: a page, or a passage in it."""

    fragment: str
    """The id of the passage, or the empty string for the page."""
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site without the theme around it."""

    address: str
    """Where it stands, without an ending: `weber/notes`, `sources/index`. The host turns it into a file name."""
    kind: PageKind
    title: str
    html: str
    """The page's own part. Where it holds `WRITTEN`, the host puts what the file `written` says, as HTML."""
    description: str = ""
    head: str = ""
    """What stands in the document's head for machines, as HTML."""
    source: str = ""
    """The file that an editor has to change to change the words of this page, relative to the project."""
    written: str = ""
    """A Markdown file relative to `docs/` that is a part of this page, or the empty string."""
    nav: str = ""
    """The address of the page that stands for this one in the site's navigation."""
    entries: tuple[IndexEntry, ...] = ()


WRITTEN = "<!--written-->"
"""The place in a page's HTML for what a person wrote in Markdown."""


@dataclass(frozen=True, slots=True)
class Output:
    """Everything that a build makes, before anything is written."""

    pages: tuple[Page, ...]
    files: Mapping[str, str]
    """Further files, by their path in the site."""
