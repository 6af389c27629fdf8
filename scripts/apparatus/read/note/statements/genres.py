"""The words by which a citation says what the work is: a thesis, a paper at a conference, a blog, an interview.

Comes in: a piece of text or what stands in a bracket. Comes out: genre, event and institution in the draft.

    granted   = "PhD diss." "," institution "," date       thesis (Chicago Manual 14.215)
    presented = "paper presented at" event "," date        conference (14.217)
"""

from __future__ import annotations

import re
from typing import Final

from apparatus import lazy
from apparatus.model import Date, Kind
from apparatus.read.note.lists import PLACES
from apparatus.read.note.pieces.draft import Draft
from apparatus.read.note.words.dates import read_date, split_date
from apparatus.read.note.words.day_patterns import EXACT_DAY, YEAR
from apparatus.read.note.words.looks import Headed
from apparatus.read.note.words.named_kinds import LETTER_SORTS, MEETING
from apparatus.read.note.words.places import REGION_RE, STATES, known_with_region
from apparatus.read.note.words.signs import behind_digit, either_case, group
from apparatus.read.note.words.whole_names import whole_names

_DEGREE: Final = (
    r"(?:Ph\.?\s?D\.?|D\.?\s?Phil\.?|Ed\.?D\.?|doctoral|doctorate|master[’']?s?[’']?|M\.?\s?A\.?|M\.?\s?Sc?\.?"
    r"|M\.?\s?Phil\.?|[BM]\.?\s?Litt\.?|M\.?Eng\.?|M\.?B\.?A\.?|MMAS|LL\.?\s?[BDM]\.?|Th\.?D\.?|B\.?Sc?\.?|(?:post)?graduate|diploma|capstone"
    r"|kandidat(?:skaia)?|candidate[’']?s|doktor(?:skaia)?|licentiate|inaugural|B\.?A\.?|bachelor[’']?s|undergraduate|senior|honors|honours)"
)
NAMED_LECTURE_RE: Final = lazy.regex(
    r"(?:the )?(?:(?:1[89]|20)\d\d )?(?:[A-Z][\w’'.-]+ ){1,6}"
    r"(?:[Ll]ecture|[Aa]ddress|[Ss]peech|keynote|[Ss]ermon|Lectures)\Z"
)
"""`Turing Award lecture`, `the 1979 Quay Lecture`."""

LECTURE: Final = group(*either_case("lecture", "address", "speech", "keynote", "sermon"))

THESIS_RE: Final = lazy.regex(
    rf"(?:unpub(?:lished|l?\.)\s)?(?:{_DEGREE}[\s,]*)?"
    r"(?:(?-i:Diss\. (?:phil|jur|theol|med|masch)\.)|diss\b\.?|dissertation|thesis"
    r"|thèse(?: de doctorat|(?: de)? 3e cycle| d[’']État)?(?: (?:en|ès|de) (?:[a-zà-ÿ’']++ ?){1,4})?"
    rf"|Habilitation\w*(?:\s(?:treatise|thesis))?"
    rf"|Magisterarbeit|Doktorarbeit|proefschrift|av?fhandling|mémoire de (?:maîtrise|master|DEA)"
    rf"|te(?:se|sis|si) (?:de |di )?(?:do[uc]tora\w*|mestrado|maestr[ií]a|licenciatura|dottorato|laurea)"
    r"|tesis doctoral|(?:magist(?:arski|rski)|doktorski|diplomski) rad"
    r"|(?:doktorska|magistarska|doktorská|disertační) (?:disertacija|teza|práce)"
    r"|praca (?:doktorska|magisterska|habilitacyjna)|doktori (?:disszertáció|értekezés)|Diplomarbeit)"
    r"(?-i:(?!\s[A-Z]\w+\s\d))",
    re.I,
)
DEGREE_ALONE_RE: Final = lazy.regex(
    r"(?:Ph\.? ?D\.?|D\.? ?Phil\.?|M\.A\.|MA|Ed\.D\.)"
    r"(?=, (?:[A-ZÀ-Þ][^,;()]{1,40}, )?(?:[A-ZÀ-Þ][^,;]{1,60} )?(?:Univ|College|Institut|École|School)"
    r"|, [A-ZÀ-Þ][^\W\d_]{2,15}(?: [A-ZÀ-Þ][^\W\d_]{2,15}){0,2},? (?:1[89]|20)\d\d\Z)"
)
"""`(Ph.D., Quay University, 2001)`, `(Ph.D., Lisbon, 2001)`: the degree for which a thesis was written."""
THESIS: Final = group(
    "Ph.D., ",
    "PhD, ",
    "Ph.D, ",
    "D.Phil., ",
    "DPhil, ",
    "M.A., ",
    "MA, ",
    *either_case(
        "diss",
        "thesis",
        "thèse",
        "habilitation",
        "magisterarbeit",
        "doktorarbeit",
        "proefschrift",
        "handling",
        "mémoire",
        "tese",
        "tesi",
        "ski rad",
        "disertac",
        "doktorsk",
        "magistarska",
        "disertač",
        "doktori",
        "práce",
        "diplomarbeit",
        "magisterska",
        "habilitacyjna",
    ),
    "ski Rad",
)
PRESENTED_RE: Final = lazy.regex(
    r"(?:an? )?(?P<genre>(?:unpublished |unpub\. )?"
    r"(?:conference |working |discussion |briefing |background |position |white |draft |seminar |written |oral "
    r"|opening |prepared |invited |plenary |public "
    r"|video |online )?(?:paper|poster|lectures?|keynote(?: address)?|address|presentation|speech"
    r"|talk|remarks"
    r"|panel(?: discussion)?|slides|plenary|hearing|testimony|statement|sermon|manuscript|workshop))\s?,?\s"
    r"(?:was\s)?(?:presented|delivered|given|prepared|read)?,?\s?(?:at|to|before|for)\s(?:the\s)?"
    rf"|(?P<read>paper),\s(?:the\s)?(?=[^()]*\b(?:{MEETING}|Meeting|Congress|Convention)\b)"
    r"|(?:presented|delivered)\s(?:at|to|before)\s(?:the\s)?"
    r"|(?P<spoken>speech|lecture|keynote(?: address| speech)?|address|remarks|talk|sermon|testimony|presentation"
    r"|panel(?: discussion)?|round ?table),\s",
    re.I,
)
HEARING_RE: Final = lazy.regex(
    r"(?:,? (?:(?:at|for|in|during) )?|\A)(?:(?:a|the|its) )?(?:[a-z]+ )?[Hh]earing"
    r"(?:,? (?:on|called|titled|entitled))?\Z"
)
"""What leads from who heard it to what the hearing was called: `before the Port Commission, hearing on “Quays,”`."""
PRESENTED: Final = group(
    *either_case(
        "paper", "poster", "lecture", "keynote", "address", "presentation", "speech", "talk", "remarks", "panel",
        "roundtable", "round table", "slides", "plenary", "hearing", "testimony", "statement", "sermon", "manuscript",
        "workshop", "presented", "delivered",
    )
)  # fmt: skip
SPOKEN: Final = frozenset(
    {
        "lecture",
        "lectures",
        "keynote",
        "address",
        "speech",
        "talk",
        "remarks",
        "testimony",
        "hearing",
        "statement",
        "sermon",
    }
)

PAINTS: Final = (
    "oil", "acrylic", "tempera", "ink", "watercolor", "watercolour", "gouache", "charcoal", "pencil", "pastel",
    "collage", "enamel",
)  # fmt: skip
_GENRE_HEADS: Final = (
    "q&a 33r 45r 78r 7-i 10- 12- 8mm 16m 35m 70m"
    " acr add adv aud blo blu boo bro cd cha col com con cor dat dia dir dis doc dvd e-b e-m ebo edi ema ena eng"
    " etc ex. exh auc sal fac fie fil for gel gou gue han in- ink ins int key kin lea lec led let lin lit lp mac man"
    " bac bri cli occ cat iss wha sig tel wec sla voi pri ful stu voc min orc lib"
    " jou map mar mas med mem mes mim mix mp3 nbe new not oil onl op- ope ora pam pap pas pen per pho ple pod"
    " pol pos pre pri pub rad rec red rem rep res rev sco scr ser sil sli sof sou spe swo tal ted tel tem tes tex tra"
    " tum twi twe rea typ unp use vid vim vin vir inv ina wat web whi woo wor wri you zoo sky ges ent"
    " inf fin ann tec cou mis sta unt und typ aut sig dra jou ske scr con exh lin pro not tap dig sou art cur ele"
    " wil las dep pet min aut aff raw pan pla fly arc off cir joi sec cov"
)
_SPACED_HEADS: Final = (
    "in ", "im ", "q& ", "q &", "x p", "x t", "8 m", "16r", "16 ", "33 ", "45 ", "78 ", "35 ", "70 ",
)  # fmt: skip
GENRE_RE: Final = Headed(
    frozenset([*_GENRE_HEADS.split(), *_SPACED_HEADS]),
    3,
    lazy.regex(
        r"(?:press release|client alert|news release|media release|press statement|press briefing|press conference"
        r"|conference (?:paper|presentation)|panel discussion|(?:unpublished )?raw data"
        r"|op-ed|Q ?& ?A\b|editorial|letter to the editor|white ?paper|fact sheet|policy brief"
        r"|(?:Usenet|blog|forum|Facebook|Instagram|Reddit|LinkedIn|Twitter|X|Bluesky|Mastodon|Tumblr)"
        r" (?:post|thread|photo|video|update|message)|tweets?\b"
        r"|Blu-ray|(?:[\w-]+ )?newsletter|(?:(?:16|33|45|78) ?rpm |(?:7|10|12)-inch )(?:single|record|disc|EP)"
        r"|LP\b|CD\b|vinyl|compact disc|TED (?:[Vv]ideo|[Tt]alk)"
        rf"|(?:{'|'.join(PAINTS)})(?:,? (?:and )?[a-z]+){{0,2}} on"
        r"|gelatin silver|lithograph|etching|engraving|woodcut|bronze|marble|installation|mixed media|silkscreen"
        r"|screenprint"
        r"|(?:(?:ex\.|exh\.|exhib\.) ?|(?:exhibition|auction|sales?) )cat(?:alogu?e?)?"
        r"|catalog(?:ue)? of (?:an?|the) [^,()]{0,30}exhibition|preprint|software|source code"
        r"|special issue|podcast(?: audio)?|web ?(?:site|page)\Z"
        r"|(?:preliminary|initial|discussion|consultation|review|public) draft\Z|draft (?:manuscript|paper|chapter)\Z"
        r"|(?:online )?video(?: file)?(?! lecture)|audio|(?:YouTube|Vimeo|Archive\.org|Internet Archive) video"
        r"|MP3 audio|documentary|DVD|blog|mimeo"
        r"|(?:(?:full|study|vocal|piano|miniature|orchestral|conductor[’']s) )?score\Z|libretto\Z"
        r"|(?-i:in conversation with [A-ZÀ-Þ][\w.’-]+ [A-ZÀ-Þ])"
        r"|unpublished(?: [^\W\d_]+)?|typescript|manuscript|book review"
        r"|(?:edited |full |partial |corrected )?transcript|map|photograph|webinar|database"
        r"|(?:machine-readable )?data ?set"
        r"|diary(?: entry)?|(?:journal |notebook )?entry\Z"
        r"|notebooks?|field notes|ledger|slides|poster|advertisement|pamphlet|booklet\Z|leaflet|memorandum|minute\Z"
        r"|(?:newspaper|press) (?:clipping|cutting)s?|memo(?!/)"
        r"|(?:project )?(?:(?:information|final|annual|interim|technical|progress|country|mission|staff|field|research)"
        r" )?report|(?:digital|online) (?:humanities )?project\Z"
        r"|e-?mails? (?:(?:message|exchange|correspondence) )?(?:to|with)"
        r"|(?:in )?(?:(?:personal|private|phone|telephone|e-?mail|informal|zoom|skype) ){0,2}"
        r"(?:communication|correspondence|conversation|discussion) (?:with"
        r"|to) (?:(?:the )?author|me|(?-i:[A-ZÀ-Þ]\w*))"
        r"|personal communication|pers\. comm|handwritten|Kindle|audiobook|e-?book|television broadcast"
        r"|radio broadcast|film"
        r"|(?-i:(?:8|16|35|70) ?mm\b(?: film)?)"
        r"|NBER working paper|(?:working|discussion|briefing|position|background|issues?|occasional|staff) paper"
        r"|briefing note"
        r"|issue brief|paper|directed by"
        r"|(?:(?:telephone|phone|personal|video|e-?mail|oral history|online|in-person|zoom|skype|virtual|recorded"
        r"|unpublished|written) ){0,2}interview(?:ed)?"
        r"|entrevista (?:con|por|de)|entretien avec|(?:persönliches )?gespräch mit|interview mit|im gespräch mit"
        r"|(?:(?:keynote|public|guest|plenary|invited|inaugural|video|online) )?"
        r"(?:lectures?|speech|address|remarks|keynote|talk|sermon|presentation)"
        r"|(?-i:(?:untitled|undated|typed|typewritten|autograph|signed|draft|handwritten)"
        r"(?:,? (?:and )?(?:untitled|undated|signed|typed))*(?:,? [a-z]+)?)|journal entry|sketchbook|scrapbook"
        r"|(?:tape|digital|sound) recording"
        r"|(?:artist|curator)[’']s statement|(?:(?:solo|group|retrospective|travell?ing|special|online) )?exhibition\Z"
        r"|(?:[Cc]oncert |[Ee]xhibition |[Ll]iner )?(?:program(?:me)? )?notes (?:for|to|on)|script (?:for|of)"
        r"|(?-i:(?:(?:souvenir |concert )?program(?:me)?|playbill|handbill|broadside|brochure|flyer|menu) (?:for|of) "
        r"(?=(?:an? |the )?(?:[\w-]+ )?[A-ZÀ-Þ“‘])"
        r"|minutes of (?:an? |the )?(?:[\w-]+ )?(?:meeting|board|council|committee|society))"
        r"|(?:digital|electronic|online) publication"
        r"|oral history(?!(?-i: (?:of|Program|Project|Collection|Archive|Office|Cent|Research)))"
        r"|(?:written |prepared |oral |opening |sworn )?testimony|(?:written|prepared|opening) statement"
        r"|(?-i:statement (?:to|at|before|for) |letter (?:published |printed )?in )(?=[A-ZÀ-Þ]|the [A-ZÀ-Þ])"
        r"|(?-i:(?:letters?|(?:last )?will(?: and testament)?|testament|(?:probate |estate )?inventory|depositions?"
        r"|correspondence|petitions?|minutes|memoirs?|autobiography|journals?|affidavits?|confession|telegrams?"
        r"|diaries|speeches)\Z|notes? (?:on|for|of) |sketch(?:es)? (?:for|of) |reader[’']s report)"
        r"|conducted by (?-i:(?=[A-ZÀ-Þ]))|message to|text message"
        r"|(?:WhatsApp|Signal|Telegram|WeChat|Slack|direct|voice|private) messages? (?:to|with|from)"
        rf"|(?:(?:open|{'|'.join(LETTER_SORTS)}) )?letter to)\b(?!\.(?:com|org|net|edu)\b)",
        re.I,
    ),
    "newsletter",
)
"""What the citation calls the work (14.208, 14.211-214)."""

GENRE: Final = group(
    *either_case(
        "clipping", "cutting", "entry", "raw data", "q&a", "q & a", "q& a", "q &a",
        "ic publication", "al publication", "ne publication", "al project", "es project", "ne project",
        "release", "press statement", "client alert", "briefing", "conference", "op-ed", "editorial", "letter", "paper",
        "sheet",
        "telegram", "tweet", "diaries",
        "policy brief", "post", "thread", "photo", "video", "update", "message", "blu-ray",
        "lp ", "lp,", "lp.", "lp)", "lp;",
        "cd ", "cd,", "cd.", "cd)", "cd;", "vinyl", "compact disc", "ted talk",
        *(f"{paint}{mark}" for paint in PAINTS for mark in " ,"),
        "gelatin", "lithograph", "etching", "engraving", "woodcut", "bronze", "marble",
        "installation", "mixed media", "silkscreen", "screenprint", "exh", "ex. cat", "ex.cat",
        "auction cat", "sale cat", "sales cat", "catalog",
        "issue brief", "preprint", " score", "libretto", "ebook", "e-book", "newsletter", "poster",
        "rpm ", "-inch ",
        "website", "web site", "webpage", "web page",
        "software", "source code", "special issue", "podcast", "audio", "documentary", "dvd", "blog", "mimeo",
        "unpublished", "typescript", "manuscript", "review", "transcript", "map", "webinar", "database", "data set",
        "dataset", "diary", "notebook", "field notes", "ledger", "slides", "advertisement", "pamphlet", "leaflet",
        "booklet", "memo", "report", "mail to", "communication", "pers. comm",
        "correspondence", "conversation", "discussion", "handwritten",
        "kindle", "broadcast", "film", "directed by", "interview", "lecture", "speech", "address", "remarks",
        "keynote", "talk", "sermon", "presentation", "oral history", "testimony", "statement", "entrevista",
        "entretien", "gespräch", "untitled", "undated", "typed", "typewritten", "autograph", "signed", "draft",
        "journal entry", "recording", "sketchbook", "scrapbook", "notes ", "comments on ", "script ",
        " will", "testament", "inventory", "deposition", "petition", "minutes", "memoir", "autobiography", "journal",
        "program for ", "programme for ", "program of ", "programme of ", "playbill", "handbill", "broadside",
        "brochure", "flyer", "menu for ",
        "conducted by", "affidavit", "confession", "mail exchange with", "mails to", "mails with", "mail with",
    ),
    "ic Publication", "al Publication", "ne Publication",
    *behind_digit("mm", " mm"),
)  # fmt: skip
"""Signs of what such words say."""

GENRE_KINDS: Final[tuple[tuple[str, Kind], ...]] = (
    ("interview", "interview"), ("oral history", "interview"), ("with the author", "interview"),
    ("conversation with", "interview"), ("discussion with", "interview"), ("personal communication", "interview"),
    ("pers. comm", "interview"),
    ("entrevista", "interview"), ("entretien", "interview"), ("gespräch", "interview"), ("lecture", "speech"),
    ("speech", "speech"), ("address", "speech"), ("remarks", "speech"), ("keynote", "speech"), ("talk", "speech"),
    ("sermon", "speech"), ("testimony", "speech"), ("poster", "conference"), ("conference", "conference"),
    ("film", "film"), ("archive.org video", "film"), ("internet archive video", "film"),
    ("x post", "post"), ("tweet", "post"), ("bluesky", "post"),
    ("usenet post", "post"), ("forum post", "post"), ("instagram", "post"), ("facebook", "post"), ("reddit", "post"),
    ("linkedin", "post"), ("tumblr", "post"), ("mastodon", "post"), ("twitter", "post"),
    ("documentary", "film"), ("directed by", "film"), ("data set", "dataset"), ("dataset", "dataset"),
    ("computer file", "dataset"), ("raw data", "dataset"), ("data file", "dataset"), ("data collection", "dataset"),
)  # fmt: skip
"""Words in a genre, and the kind for which they speak."""

BRACKETED: Final = frozenset({
    "blog", "weblog", "podcast", "video", "website", "web", "film", "documentary", "audio", "audiobook", "dvd", "vhs",
    "cd", "email", "e-mail", "dataset", "database", "newsletter", "webinar", "tweet", "exhibition", "review",
    "editorial", "kindle", "ebook", "e-book", "pdf", "transcript", "interview", "map", "letter", "photograph", "poster",
    "typescript", "manuscript", "substack newsletter", "substack", "blu-ray", "streaming", "data set", "computer file",
    "data file", "data collection",
})  # fmt: skip
"""Genres that stand alone in a bracket: `China Dialogues (blog)`."""

BRACKETED_TOO: Final = frozenset({
    "press release", "client alert", "news release", "media release", "press statement", "press briefing",
    "press conference",
    "fact sheet", "factsheet", "white paper", "working paper", "discussion paper", "policy brief", "policy paper",
    "issue brief", "report", "research report", "technical report", "op-ed", "opinion", "commentary", "obituary",
    "book review", "film review", "letter to the editor", "presentation", "powerpoint presentation", "powerpoint",
    "slides", "lecture", "speech", "keynote", "keynote address", "infographic", "preprint", "software",
    "computer software", "mobile app", "app", "song", "album", "television broadcast", "radio broadcast",
    "television series", "tv series", "advertisement", "pamphlet", "brochure", "flyer", "conference paper",
    "conference presentation", "unpublished manuscript", "unpublished paper", "image", "photo", "post", "thread",
})  # fmt: skip
"""The same of what says more of a work: `“Quays Advance” [press release], Port Authority`."""


def read_thesis(text: str, draft: Draft) -> bool:
    """`PhD diss., University of Chicago, 2013`."""
    titled = draft.quoted or draft.authors  # `Ana Lima (Ph.D., Lisbon, 2001)` is a person
    found = THESIS_RE.match(text) or (DEGREE_ALONE_RE.match(text) if titled else None)
    if not found or _names_journal(text):
        return False
    draft.said.add("thesis")
    draft.put("genre", found.group())
    rest, date = split_date(text[found.end() :].strip(" ,"))
    if not date and (unparted := UNPARTED_RE.match(rest)):
        rest, date = unparted["rest"], read_date(unparted["year"])
    draft.date = draft.date or date
    school, town = school_and_town(rest.strip(" ,"))
    draft.put("publisher", school)
    draft.put("place", town)
    return True


def school_and_town(words: str) -> tuple[str, str]:
    """The school that granted a degree and its town, which may stand before it: `London, Quay Institute of Art`; of
    one whose name ends in its town, nothing is taken: `Trinity College, Dublin`."""
    if "," not in words and ":" not in words:
        return words, ""
    found = TOWN_FIRST_RE.match(words) or TOWN_BEHIND_RE.match(words)
    return (found["school"], found["town"]) if found and known_with_region(found["town"]) else (words, "")


_TOWN: Final = r"(?P<town>[A-ZÀ-Þ][^,:;\d]{2,24}(?:, (?:[A-Z]{2}|[A-ZÀ-Þ][^,:;\d]{3,24}))?)"
TOWN_FIRST_RE: Final = lazy.regex(
    rf"{_TOWN}(?:, |: )(?P<school>(?!Dep|Facult|School of)"
    r"(?=[^,]*(?:Univ|Coll[eè]g|Institut|School|Academ|Hochschule|Polytech|(?<= )[A-Z]{2,5}\Z))[^,].{1,80})\Z"
)
TOWN_BEHIND_RE: Final = lazy.regex(
    rf"(?P<school>(?:University of (?!(?:{STATES})\b|London\b)(?:the )?[A-ZÀ-Þ][^\W\d_]+"
    r"|(?!Free|Technical|State|City|Catholic|Open|Royal|National)[A-ZÀ-Þ][\w’' -]{2,40}"
    rf" (?:University|Institute of [A-Z][a-z]+))), {_TOWN}\Z"
)


def _names_journal(text: str) -> bool:
    """Whether a capital and one word behind it, which is no town with a school, are a journal's name: `Thesis
    Eleven`."""
    head, _, word = text.partition(" ")
    return head == "Thesis" and word.isalpha() and word[0].isupper() and word.lower() not in PLACES


SCHOOL_PAGE_RE: Final = lazy.regex(r"(?P<rest>[^\d:]{4,90}): (?P<page>\d{1,4}(?:[-–]\d{1,4})?)\Z")
"""`Quay University: 122`: the page, where no year is told."""

UNPARTED_RE: Final = lazy.regex(r"(?P<rest>[^\d]{4,90}[^\W\d_.]) (?P<year>(?:1[89]|20)\d\d)\Z")
"""`Humboldt University of Berlin 1998`: the comma before the year is missing."""


def read_presented(text: str, draft: Draft) -> bool:
    """`paper presented at the annual meeting of …, New Orleans, November 21–24, 2009`."""
    found = PRESENTED_RE.match(text + " ")
    if not found:
        return False
    genre = found["genre"] or found["read"] or found["spoken"] or ""
    draft.said.add("speech" if found["spoken"] or genre.lower().rpartition(" ")[2] in SPOKEN else "conference")
    draft.put("genre", genre)
    rest, date = split_date(text[found.end() :])
    rest, date = (rest, date) if date else _day_before_town(rest)
    event, place = _event_and_place(rest) if not _town(rest) else ("", rest)
    while MEETING_RE.search(place.partition(",")[0]):
        of_whole, _, place = place.partition(",")
        event = f"{event},{of_whole}"
    named = EVENT_YEAR_RE.search(event.strip())
    draft.date = draft.date or date or (read_date(named["year"]) if named else None)
    draft.put("event", event.strip())
    draft.put("place", place.strip())
    return True


def _event_and_place(words: str) -> tuple[str, str]:
    """What commas part from the town; commas within the name of a committee do not."""
    named = next((end for start, end in whole_names(f"{words},") if words.find(",", start) < end), 0)
    event, _, place = words[named:].partition(",")
    return words[:named] + event, place


MEETING_RE: Final = lazy.regex(
    r"\b(?:Conference|Conventions?|Congress|Meetings?|Symposium|Workshop|Association|Society|Forum|Colloquium|Seminar)\b"
)
"""What a part of a meeting belongs to, and no town: `Technology Section, Library Association Conference`."""


def _town(words: str) -> bool:
    """Whether nothing but a town is named, with its country or state if any: `(lecture, Lisbon, May 2, 2016)`."""
    town, _, region = words.strip(" ,").partition(", ")
    return town.lower() in PLACES and (not region or REGION_RE.match(region) is not None or region.lower() in PLACES)


EVENT_YEAR_RE: Final = lazy.regex(r"(?:\A|[A-Z][\w-]+ )(?P<year>(?:19|20)\d\d)(?=\Z|:| [A-Z])")
"""`Harbours 2011`, `2011 Harbour Congress`: a meeting is called by its year."""


def _day_before_town(text: str) -> tuple[str, Date | None]:
    """`Harbours 2017: Ropes and Tides, 4-8 June 2017, San Juan`: the day stands before the town; or first of all."""
    parts = text.split(",")
    for at in range(len(parts)):
        for end in (at + 1, at + 2):
            date = read_date(",".join(parts[at:end]).strip())
            if date:
                return ",".join(parts[:at] + parts[end:]), date
    return text, None


ENTRY_RE: Final = lazy.regex(
    r"(?P<entry>(?:diary |journal |logbook )?entry"
    r"|(?:[a-z]+ )?(?:lecture|talk|speech|address|keynote|sermon|presentation)"
    r"(?= (?:given|delivered|presented|held|on)))"
    r"(?: (?:given|delivered|presented|held))?(?:,? (?:for|of|dated|on))? (?P<day>.{4,30})\Z"
)
"""`diary entry for 14 April 1919`, `lecture given 3 May 2001`: the day is the document's."""


DAY_BEHIND_RE: Final = lazy.regex(rf"(?<=[a-z]), (?P<day>{EXACT_DAY}|(?:[A-Z][a-z]{{2,8}}\.? )?{YEAR})\Z")
"""`blog post, 2021`: the day behind what the work is."""


PRINTED_IN_RE: Final = lazy.regex(
    r"(?P<genre>letter|op-ed|editorial|book review) (?:published |printed )?in (?:the )?(?P<where>[A-ZÀ-Þ].{2,60})\Z"
)
"""`letter published in The Economist`: what prints it."""


POSTED_RE: Final = lazy.regex(
    rf"(?P<genre>(?:\w+ )?video),? (?:posted|uploaded|published)(?: on)?(?: (?P<day>{EXACT_DAY}))? by "
    rf"(?P<who>[\w’&. -]{{2,40}}?)(?: on (?P<last>{EXACT_DAY}))?\Z"
)
"""`YouTube video posted 6 June 2013 by Quay Museum`: who shows it, and since when."""


SENT: Final = ("memorandum to ", "memo to ", "letter to ", "telegram to ", "cable to ", "note to ")
"""Behind these, a name that holds a word of a genre says to whom it was sent: `memorandum to the Conference`."""

WHEN_RE: Final = lazy.regex(r" dated\Z|(?<= entry) (?:for|of|on)\Z")
"""`letter to Rui Costa dated`, `diary entry for`: what leads to a day that stands apart."""


def say_genre(text: str, draft: Draft) -> None:
    """Takes a genre, and the kind for which its words speak."""
    text = WHEN_RE.sub("", text.partition(" on file with ")[0])
    dated = ENTRY_RE.match(text)
    if dated and (day := read_date(dated["day"])):
        draft.date = draft.date or day
        text = dated["entry"]
    behind = DAY_BEHIND_RE.search(text) if text[-1:].isdigit() else None
    if behind and (date := read_date(behind["day"])):
        draft.date = draft.date or date
        text = text[: behind.start()]
    posted = POSTED_RE.match(text) if " by " in text else None
    if posted:
        text = posted["genre"]
        draft.date = draft.date or read_date(posted["day"] or posted["last"] or "")
        draft.put("publisher", posted["who"])
    printed = PRINTED_IN_RE.match(text)
    if printed:
        text = printed["genre"]
        draft.put("container", printed["where"])
    lowered = text.lower()
    kind = next((kind for word, kind in GENRE_KINDS if word in lowered), None)
    if kind and not lowered.startswith(SENT):
        draft.said.add(kind)
    if draft.get("genre").lower() == "website":
        del draft.stated["genre"]  # `(website), podcast`
    draft.put("genre", text)
