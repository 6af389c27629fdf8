"""What publishers print around articles: headings over the parts that are not body, and words of pages and sites.

Facts, not code: a language or a house is added by adding a line.
"""

from __future__ import annotations

import re
from typing import Literal

from apparatus import lazy
from apparatus.read.seed.compare import squeeze

Part = Literal["acknowledgements", "how-to-cite", "bibliography", "rights", "author", "notes", "lead"]

HEADINGS: dict[Part, str] = {
    "acknowledgements": """
        acknowledgements | acknowledgments | acknowledgement | acknowledgment | danksagung | remerciements
        agradecimientos | ringraziamenti | dank | thanks | disclosure statement | conflicts of interest
        conflict of interest | declaration of interest | declaration of interests | competing interests
        declaration of conflicting interests | disclosure | disclosures | acknowledgements and disclosures
        acknowledgments and disclosures | acknowledgements and funding | acknowledgments and funding
        data availability statement | funding statement | about this report | about this paper | about this brief
        about this study | about this publication | about this perspective | about the report | about the paper
        about the project""",
    "how-to-cite": """
        how to cite | how to cite this article | how to cite this paper | cite this article | cite as | cite this as
        share and cite | cite this
        suggested citation | recommended citation | preferred citation | citation | attribution
        bibliografische angaben | bibliographische angaben | zitiervorschlag | zitierhinweis | pour citer cet article
        cómo citar | bibliographic data | bibliographic information""",
    "bibliography": """
        bibliography | references | works cited | works consulted | sources | reference list | select bibliography
        selected bibliography | further reading | literatur | literaturverzeichnis | quellen | bibliographie
        bibliografía | bibliografia | références | primary sources | secondary sources | archival sources""",
    "rights": """
        copyright | rights | license | licence | rights and permissions | open access | impressum | terms of use
        limited print and electronic distribution rights""",
    "author": """
        about the author | about the authors | the author | the authors | author | authors | author biography
        author bio | author bios | about the contributors
        notes on contributors | notes on contributor | note on contributor | about the contributor
        contributors | über den autor | über die autorin | über die autoren | autor | autoren
        à propos de l'auteur | sobre el autor""",
    "notes": """
        notes | endnotes | footnotes | references and notes | notes and references | end notes | anmerkungen
        fußnoten | endnoten | notes de fin | notas | note | notas al pie | notas finales | notes de bas de page
        notes et références | références et notes | anmerkungen und quellen | quellen und anmerkungen
        referencias y notas | notas y referencias | note e riferimenti | noten | voetnoten | eindnoten | fotnoter
        注释 | 註釋 | 注 | 尾注 | 脚注 | 参考文献 | note a piè di pagina | noter | przypisy | примечания""",
    "lead": """
        abstract | extract | summary | executive summary | zusammenfassung | résumé | resumen | in brief | abstrakt
        摘要""",
}

HEADING_OF: dict[str, Part] = {
    squeeze(words): part for part, table in HEADINGS.items() for line in table.split("\n") for words in line.split("|")
}
HEADING_OF.pop("", None)

WORDS_OVER_NOTES = frozenset(
    (
        "and", "&", "of", "cited", "citations", "endnotes", "footnotes", "notes", "references", "sources",
        "bibliography", "works", "legal", "comments", "remarks",
    )
)  # fmt: skip
"""Of these, in any order, is a heading over notes made, as long as it speaks of notes: `Notes and Sources`."""

OF_CHAPTER = lazy.regex(r"(?:end|foot)?notes (?:to|for) (?:chapter|part|section) \w{1,12}", re.IGNORECASE)
"""`Notes to Chapter 4`."""

NUMBERED_PART = lazy.regex(r"(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]? ")


def part_of(text: str) -> Part | None:
    """The part of the article over which a line stands as its heading, if any."""
    if len(text) > 60 or text.startswith("|"):
        return None
    found = HEADING_OF.get(squeeze(text))
    if found is None and (number := NUMBERED_PART.match(text)):
        found = HEADING_OF.get(squeeze(text[number.end() :]))
    if found is not None:
        return found
    if OF_CHAPTER.fullmatch(text.strip(" #*_:")):
        return "notes"
    words = text.strip(" #*_:").lower().split()
    return "notes" if set(words) <= WORDS_OVER_NOTES and any(word.endswith("notes") for word in words) else None


BODY_HEADINGS = frozenset(
    squeeze(words)
    for words in """introduction | conclusion | conclusions | background | context | discussion | method | methods
    methodology | findings | results | recommendations | policy recommendations | outlook | overview | prologue
    epilogue | preface | foreword | afterword | appendix | annex | key findings | key points | einleitung | fazit
    conclusión | introducción | executive summary""".replace("\n", "|").split("|")
)
"""Headings that a body is known to have: never a title, an author or a caption."""

RIGHTS_WORDS = (
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
    "copyright ©", "copyright (c)", "copyright 1", "copyright 2", "copyright by", "copyright:", "©", "(c) ",
    "licensed under", "creative commons", "getty images", "picture alliance",
)  # fmt: skip
"""What a statement of rights says, in lower case."""

CREDIT_WORDS = (
    "photo:", "photo by", "photograph:", "image:", "image credit", "picture:", "credit:", "foto:", "bild:", "caption:",
    "source: getty", "cover image", "cover photo", "image courtesy", "photo courtesy", "picture courtesy",
    "courtesy of", "image source", "photo source", "illustration by", "illustrations by", "illustration:",
    "photos by", "photographs by", "photography by", "images by", "artwork by", "graphics by",
    "graphic by", "design by",
)  # fmt: skip
"""What opens a picture credit, in lower case."""

KEYWORDS = lazy.regex(
    r"(?:key ?words?|index terms|subjects?|topics?|tags?|jel(?: codes?| classification)?|schlagwörter|schlüsselwörter"
    r"|mots[- ]clés|palabras clave|关键词)(?:\s?[:：—–-]| (?=[^;\n]{3,60};))",
    re.IGNORECASE,
)
"""How a list of keywords begins."""

IDENTIFIER = lazy.regex(
    r"_?[^\W_]{1,30}(?:_[^\W_]{1,30}){3,12}|(?:shutterstock|istock|gettyimages|adobestock|dreamstime|img|dsc)[_-]?\d{3,15}"
    r"|(?:doi:? ?)?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+|https?://\S+|is[sb]n:? ?[\dX -]{8,20}"
    r"|\S+\.(?:jpe?g|png|gif|webp|svg)",
    re.I,
)
"""A line that is only an address, the name of a picture's file or a number of the publication."""

IMPRINT = lazy.regex(r"\be?-?IS[SB]N\b|\bdoi\.org/|\bDOI:? ?10\.", re.IGNORECASE)
"""What the imprint of a publication says in a line of other things."""

SMALL_PRINT = lazy.regex(r"\s*#{5,6}\s+[*_]{0,2}[A-Z][\w -]{2,30}: ?\S")
"""`###### *Article DOI: 10.1000/1*`: what the site says of the article, set small as if it were a heading."""

SERIES = lazy.regex(
    r"(?:press release|news release|fact sheet|explainer|interview|podcast|transcript|op-ed|speech|q&a)s?"
    r"|(?:[\w&.-]+ ){0,7}(?:working|discussion|occasional|policy|research|background|issue) (?:paper|brief|note)"
    r"(?: series)?,? (?:(?:no|nr)\.? ?|#)?\d{1,4}"
    r"|(?:\w+[ -]){0,3}(?:brief|paper|report|memo|update|analysis|commentary|insight|perspective|note|series|issue"
    r"|volume|vol\.|study|studie|essay|article|review|column|comment|backgrounder|number|no\."
    r"|artículo|artigo|articolo|artikel|aufsatz|beitrag|rezension|reseña|recensione|ensayo|ensaio|saggio)s?"
    r"(?: ?/ ?\w+)?"
    r"(?:,? (?:series|vol\.?|no\.?|nr\.?|number|#|issue))?,? ?[\d/.-]{0,9}(?:/[A-Z] ?\d{1,3})?",
    re.I,
)
"""`Policy Brief No. 7`, `COMMENTARY`: what the publication is, above the title."""

BESIDE_SERIES = lazy.regex(
    r"(?:19|20)\d\d/\d{1,3}|(?:no|nr|n°|nº|num|numéro|número|numero|#)\.? ?\d{1,5}"
    r"|[A-Z]{2,8} \d{1,4}/\d{2,4}|\d{1,4} (?:pages?|pp\.?|p\.|seiten|s\.|páginas)"
    r"|draft(?: for .{3,30})?|(?:not )?for (?:comment|discussion|citation)|work in progress|preprint|news"
    r"|reports?",
    re.I,
)
"""What stands beside a series and a date: `No. 12`, `ARI 117/2004`, `38 Seiten`, `Draft for Comment`."""

SKIP_LINK = (
    r"skip to|jump (?:directly )?to|zum (?:haupt)?inhalt|direkt zum|direkt zur|aller au |passer au |ir al |saltar al?"
    r"|vai al |naar de inhoud"
)
"""How a page lets who cannot see it pass its menu by, in the languages of publishers."""

ISSUE = lazy.regex(
    r"\bVol(?:\.|ume)? ?\d{1,3}\b"
    r"|\b(?:Issue|Journal|Heft|N[or]\.|n°|Nummer|Number|[Nn]uméro|[Nn]úmero|[Nn]umero) ?#?\d{1,4}\b"
    r".{0,30}\b(?:19|20)\d\d(?!\d)"
    r"|(?<![\d/])\d{1,3}/(?:19|20)\d\d\Z"
)
"""`Vol. 12, No. 2`, `Nr. 41 Juni 2022`: what counts the issues of a publication."""

CHROME = lazy.regex(
    rf"(?:{SKIP_LINK})|e\.g\.,? \d|\| ?welcome to\b|[\w ]{{3,60}}logo ?link to\b|now reading"
    r"|full article|rights & permissions"
    r"|research areas?$|/? ?\d{1,3} minuten zu lesen|link kopieren$|forschungsgebiete$|home(?:$|\s*[»›>/|])|menu\b"
    r"|listen to|\W{1,6}\d{1,3} min(?:ute)?s?\b|reading time|\d?\d:\d\d(?: ?/ ?\d?\d:\d\d)?$|advertisement$|∙ paid$"
    r"|open in app$|member-only story|(?:write|listen|follow|[·•|])$|published in|press enter or click"
    r"|(?:last |first )?(?:updated|posted|published):? [a-z]{3,9}\.? \d{1,2}$"
    r"|(?:last )?(?:updated|modified|reviewed):? \d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$"
    r"|this article is more than \w+ (?:years?|months?) old|help us (?:stay|keep)\b|we rely on (?:readers|you)\b"
    r"|buy (?:print|now|this|the (?:book|issue))"
    r"|share(?: |$)|subscribe|sign (?:in|up)\b|log ?in\b|search$|print$|download (?:pdf|as|the|report|paper)"
    r"|search for other papers|font (?:size|type)|image (?:removed|caption)"
    r"|teaser image|translate this page|(?:top|main|site|primary) (?:menu|navigation)"
    r"|in lieu of an abstract|academic journal article|search for more"
    r"|(?:free|open|full|restricted) access$|free to (?:view|read)$|you are on page \d|dark mode|light mode"
    r"|get access|get full access|listen$|audio version|(?:show|hide) (?:author|article)s? details"
    r"|\d+ min(?:ute)?s? read|follow us|back to|breadcrumb|read more|related (?:content|topics|articles|posts)|cookie"
    r"|(?:(?:x|linkedin|facebook|twitter|e-?mail|whatsapp|bluesky|mastodon) ?)+$",
    re.IGNORECASE,
)
"""How the lines of a web page around an article begin."""

OF_SITE = lazy.regex(
    r"advertisement|sponsored(?: content)?|∙ paid"
    r"|(?:read (?:more|also|next)|also read|related(?: article| post| reading)?|more from .{2,40}) ?[:：] ?.{3,120}"
    r"|(?:related|recommended|popular) (?:content|articles|posts|reading|stories|topics)"
    r"|you (?:may|might) also like.{0,20}|share(?: this)?(?: article| post| page| story| via.{0,20})?:?"
    r"|click to (?:share|print|e-?mail).{0,80}|like this:|like loading\.{0,3}|tags?: .{2,120}|filed under:? .{2,120}"
    r"|subscribe(?: now| here| today| for free.{0,80})?[!.]?|(?:sign up|register) (?:for|to) (?:our|the|my) .{0,80}"
    r"newsletter.{0,60}|get (?:our|the|my) .{2,60} in your inbox.{0,60}|(?:type|enter) your e-?mail.{0,20}"
    r"|join our mailing list.{0,40}"
    r"|thanks for reading.{0,120}|.{2,60} is a reader-supported publication.{0,120}|leave a (?:comment|reply)"
    r"|listen to this (?:article|story|post).{0,20}|reading time:? ?\d{1,2} min(?:ute)?s?|\d{1,2} min(?:ute)?s? read"
    r"|download (?:the )?(?:full |this )?(?:pdf|report|paper|article|brief)(?: ?\(.{2,20}\))?|print this page"
    r"|this entry was posted (?:on|in) .{5,120}"
    r"|(?:stay|keep) (?:informed|up to date)[.!]?|follow (?:us|me)(?: on .{2,60})?|back to top|skip to .{3,30}",
    re.IGNORECASE,
)
"""Lines of a web page that stand between the paragraphs of a text."""

FOOT = lazy.regex(r"\s*(?:CONTACT .{3,120}@|Corresponding author|© ?\d{4}|Copyright )")
"""What stands at the foot of a first page, below its notes."""

MENU = frozenset(
    words.strip()
    for words in """about | about us | our work | experts | people | team | research | events | publications | donate
    features | recent features | latest | latest posts | most read | trending | popular
    search | news | newsroom | contact | contact us | careers | topics | regions | programs | programmes | home | menu
    login | log in | sections | font type: | arial georgia verdana | aa aa aa | line spacing: | column width:
    background: | published on
    sign in | subscribe | newsletter | newsletters | podcasts | videos | multimedia | media | blog | projects | press
    support us | facebook | twitter | x | linkedin | email | e-mail | print | share | whatsapp | bluesky | copy link
    magazine | cite | download | download pdf | pdf | analysis | commentary | issues | library | shop | join | explore
    download report | download paper | pdf download | buy print | add to cart
    views | citations | crossref citations to date | altmetric | metrics | full text | figures & data | references
    google scholar | pubmed | close | current site | search by citation | font size | font size: | top of page
    bottom of page | more | article excerpt | in this review | in this issue | view pdf | save | comments | no comments
    suggest changes | suggest an edit | edit this page | view on github
    über uns | themen | publikationen | veranstaltungen | presse | suche | kontakt | teilen | drucken""".replace(
        "\n", "|"
    ).split("|")
)
"""Of such lines the menu of a site is made, and what it offers a reader to do with a page."""

APPEARED = lazy.regex(
    r"source: |(?:this (?:article|essay|piece|paper|report|text) )?(?:was |has been )?"
    r"(?:originally |first |previously )?"
    r"(?:published|appeared|printed|posted)(?: online)? (?:by|in)\b|reprinted (?:from|with permission)"
    r"|this (?:\w+ )?(?:address|lecture|speech|talk|paper|essay) was (?:first |originally )?"
    r"(?:delivered|given|presented) (?:at|to|in|on)\b",
    re.IGNORECASE,
)
"""How a line begins that says where a text came out: `Source: Port Studies`."""

OCCASION = (
    r"(?:conference|workshop|symposium|forum|summit|meeting|seminar|society|club|congress|convention|university|institut\w+"
    r"|council|association|committee|cent(?:er|re)|college|school|board)s?"
)

SAID_AT = lazy.regex(
    r"(?:(?:an? |the )?(?:speech|remarks|address|lecture|talk|keynote|testimony|statement)"
    r"(?: delivered| given| presented| as prepared| prepared for delivery)? (?:on|at|before|to)|at) (?=the |an? |\w)"
    rf".{{0,120}}\b{OCCASION}\b[^.!?]{{0,90}}\.?",
    re.IGNORECASE,
)
"""`At the Quay Workshop of the Port Society, Port Town`: where a speech was held, below its title."""

ISSUED_BY = lazy.regex(
    r"\b(?:published|issued|veröffentlicht|herausgegeben|édité|publié|publicado|pubblicato)"
    r" (?:by|vo[mn]|durch|par|por|da)\b",
    re.IGNORECASE,
)
"""Behind which a letterhead names the house."""

KIND = (
    r"(?:(?:guest|blog|opinion|policy|research|special) )?(?:post|blog|insight|opinion|column|analys[ei]s|commentary"
    r"|comment|review|article|essay|paper|report|brief|text|feature|perspective|study|story|words)s?"
)
"""What a text is, before who wrote it: `Guest post by`, `Report by`."""

BY_WORDS = (
    "by",
    "von",
    "par",
    "por",
    "di",
    "written by",
    "prepared by",
    "authored by",
    "author:",
    "authors:",
    "author(s):",
    "autor:",
    "autorin:",
    "autoren:",
    "autores:",
    "autore:",
    "autori:",
    "auteur:",
    "auteurs:",
    "writer:",
    "作者",
    "作者：",
)
"""What opens a line with authors, in lower case."""
