"""Titles of works, plausible and made up: with subtitles, questions, years, nested marks, dashes, other languages."""

from __future__ import annotations

import re
from random import Random

from bench.citations.grammar import expand

GRAMMAR = {
    "title": (
        "{plain}", "{plain}", "{plain}", "{plain}", "{head}: {question}", "{year_head}", "{years}", "{marked}",
        "{head}—{sub}", "{foreign}", "{odd}", "{list}",
    ),
    "plain": ("{head}: {sub}", "{head}: {sub}", "{head}: {sub}", "{head}", "{head}", "{list}: {sub}", "{question}"),
    "years": ("{head}, {y1}–{y2}", "{head}, {y1}-{y2}", "{head} since {y1}"),
    "odd": ("{bracketed}", "{number_head}", "{head} in the Age of {abstract}"),
    "head": (
        "The {adj} {thing}", "{adj} {things}", "The {thing} of {abstract}", "{thing} and {abstract}",
        "{things} of {place}",
        "{abstract} in {place}", "The {thing} That {past} {place}", "{gerund} the {thing}", "{gerund} {things}",
        "{adj} {abstract}", "A {thing} for {place}", "The Making of {adj} {place}", "Toward a {thing} of {abstract}",
        "On {abstract}", "Against {abstract}", "Beyond the {thing}", "{place}’s {adj} {thing}",
        "From {thing} to {thing}",
        "How {place} {past} the {thing}", "Why {things} Matter", "Notes on the {thing}", "The {things} of {abstract}",
        "{abstract}", "{adj} {thing}",
    ),
    "list": (
        "{thing}, {thing}, and {thing}", "{abstract}, {abstract}, and the {thing} of {place}",
        "{things}, {things}, and the {adj} {thing}", "{place}, {place}, and the {thing}",
    ),
    "sub": (
        "A History", "The {thing} of {abstract} in {place}", "{abstract} and {abstract} in {place}, {y1}–{y2}",
        "An Introduction", "{adj} {things} and the {thing} of {place}", "Essays on {abstract}", "A Study in {abstract}",
        "The Struggle over {abstract} in the {adj} World", "How {things} {past} {place}", "Lessons from {place}",
        "The Case of {place}", "{gerund} {things} in {adj} {place}", "A Global History of the {thing}",
        "{abstract} from {place} to {place}", "Evidence from {place}", "The Politics of {abstract}",
        "Race, {abstract}, and the {adj} {thing}", "New Perspectives on {abstract}", "The Life and Times of a {thing}",
    ),
    "question": (
        "Who Owns the {thing}?", "Can {things} Think?", "What Is {abstract}?", "Is There a {adj} {thing}?",
        "Whose {abstract}? {adj} {things} in {place}", "Do {things} Have {abstract}?", "What Happened in {place}?",
        "The End of {abstract}?", "Why Did {place} Fail?",
    ),
    "year_head": (
        "{place} {y2}: {sub}", "{abstract} in {y2}", "The {thing} of {y1}", "{y1}: {sub}", "{place} after {y2}",
        "Annual {thing} on {abstract} {y2}",
    ),
    "marked": (
        "“{adj} {abstract}”: {sub}", "The “{thing}” and the {thing}", "The “{adj} {thing}” of {place}",
        "The End of “{abstract}”", "Rethinking “{abstract}”",
    ),
    "bracketed": (
        "({adj_lower}){abstract}: {sub}", "The {thing} (and the {thing}) of {place}", "[Un]{gerund_lower} {things}",
        "{abstract} [{place}]: {sub}",
    ),
    "number_head": (
        "{number} {things}: {sub}", "{number} Theses on {abstract}", "The {number} {things} of {place}",
        "5G and the {thing}", "AI {things}: {sub}", "Smart {things} 2.0",
    ),
    "foreign": (
        "Geschichte der {german} in der Neuzeit", "Die {german} und ihre Kritiker: Eine Einführung",
        "Strukturwandel der {german}", "Zur Theorie der {german}", "L’{french} et la ville",
        "Histoire de la {french_f}",
        "Les mots et la {french_f}: Essai sur les frontières", "Historia de la {spanish} en el siglo XX",
        "La {spanish} y sus sombras", "Nueva corónica de la {spanish}", "Sejarah {indonesian} di Jawa",
        "Storia della {italian}",
        "O fim da {portuguese}", "Zhongguo {pinyin} shi", "智慧城市与{hanzi}",
    ),
    "german": ("Öffentlichkeit", "Technik", "Arbeit", "Stadt", "Großstadt"),
    "french": ("archive", "ordre", "empire", "autorité", "oubli"),
    "french_f": ("mémoire", "police", "folie", "ville", "guerre"),
    "spanish": ("memoria", "nación", "ciudad", "guerra", "lengua"),
    "indonesian": ("perdagangan", "pelabuhan", "nasional"),
    "italian": ("lingua", "città", "guerra"),
    "portuguese": ("história", "cidade", "saudade"),
    "pinyin": ("chengshi", "jindai", "keji", "duiwai"),
    "hanzi": ("治理", "安全", "数据"),
    "adj": (
        "Silent", "Colonial", "Digital", "Invisible", "Atlantic", "Urban", "Broken", "Modern", "Imperial", "Hidden",
        "Smart", "Industrial", "Nuclear", "Public", "Moral", "Unruly", "Early", "Long", "Great", "Postwar", "Networked",
        "Black", "Red", "Green", "Global", "Second", "Last", "Forgotten", "Algorithmic", "Legal", "Victorian",
        "Ottoman",
    ),
    "adj_lower": ("post", "un", "re", "anti"),
    "thing": (
        "City", "Harbor", "Machine", "Archive", "Empire", "Border", "Network", "Map", "State", "Market", "Body",
        "Constitution", "River", "Factory", "Camera", "Library", "Prison", "Railway", "Plantation", "Court", "Village",
        "Law", "Revolution", "Nation", "Engine", "Ledger", "Newspaper", "Letter", "Ocean", "Frontier", "Clock",
        "Treaty",
    ),
    "things": (
        "Cities", "Harbors", "Machines", "Archives", "Empires", "Borders", "Networks", "Maps", "States", "Markets",
        "Bodies", "Courts", "Engineers", "Sailors", "Workers", "Women", "Slaves", "Soldiers", "Judges", "Readers",
        "Algorithms", "Cameras", "Sensors", "Platforms", "Ships", "Cables", "Merchants", "Missionaries", "Migrants",
    ),
    "abstract": (
        "Freedom", "Memory", "Surveillance", "Power", "Sovereignty", "Citizenship", "Capital", "Justice", "Labor",
        "Knowledge", "Violence", "Privacy", "Development", "Modernity", "Property", "Race", "Gender", "Security",
        "Governance", "Infrastructure", "Trust", "Religion", "Trade", "War", "Peace", "Climate", "Slavery", "Science",
        "Human Rights", "Public Health", "Artificial Intelligence", "Self-Government", "Data", "Nationalism",
    ),
    "place": (
        "China", "Africa", "India", "Brazil", "New York", "London", "the Caribbean", "the Atlantic World", "Hong Kong",
        "Europe", "Latin America", "the United States", "Jamaica", "Japan", "Java", "Berlin", "Chicago", "Haiti",
        "Egypt",
        "the Soviet Union", "the Pacific", "Paris", "Mexico City", "South Africa", "the American South",
    ),
    "past": ("Changed", "Made", "Built", "Lost", "Remade", "Divided", "Forgot", "Invented"),
    "gerund": (
        "Mapping", "Reading", "Making", "Counting", "Policing", "Governing", "Imagining", "Writing", "Remembering",
        "Decolonizing", "Seeing", "Building", "Measuring",
    ),
    "gerund_lower": ("making", "mapping", "counting", "doing"),
    "number": ("Three", "Four", "Seven", "Ten", "1,001", "Twelve"),
    "y1": ("1492", "1789", "1800", "1848", "1861", "1890", "1914", "1700", "1650"),
    "y2": ("1914", "1945", "1968", "1989", "2001", "2020", "2016", "1939", "2008"),
}  # fmt: skip

STORY = {
    **GRAMMAR,
    "story": (
        "{title}", "{place} {verb} {adj} {thing} as {things} {plural_verb}", "{things} {plural_verb} in {place}",
        "Mayor of {city} {verb} Plan for {adj} {thing}", "{head}", "Inside {place}’s {adj} {thing}",
        "{place} to Spend ${amount} Million on {things}", "{number} {things} Held in {place}", "Letter to the Editor",
        "A Correction", "{person} Says {things} “Must {plural_verb}”", "Opinion: {question}", "Obituary: {person}",
        "{head} | {sub}", "{things} {plural_verb}; {thing} {verb}",
    ),
    "verb": ("Approves", "Rejects", "Opens", "Builds", "Bans", "Unveils", "Buys", "Loses"),
    "plural_verb": ("Strike", "Return", "Go Home", "Face Trial", "Vanish", "Protest", "Wait"),
    "city": ("Chicago", "Hamburg", "Lima", "Accra"),
    "amount": ("1.5", "40", "300"),
    "person": ("Mayor Daley", "Professor Hill", "Mrs. Taylor", "Senator Brooks"),
}  # fmt: skip

SERIES = (
    "Studies in Urban History", "Cambridge Studies in Law and Society", "Inside Technology", "Theory and History of "
    "Literature", "Harvard East Asian Monographs", "New Directions in Anthropology", "Penguin Classics", "Very Short "
    "Introductions", "American Encounters/Global Interactions", "Routledge Studies in Science",
)  # fmt: skip

PROSE = {
    **GRAMMAR,
    "prose": (
        "I thank {person} for pointing this out to me", "Emphasis in the original", "All translations are mine",
        "The figures do not include {things_lower} counted before {y2}",
        "This is not the place to retell the story of {place}", "The word was in use well before {y1}",
        "In {y1}, the {thing} of {place} had {amount} members", "{place} was no exception",
        "The argument is developed at greater length in the second part of this essay",
        "The name is given here as it stands in the register, with its spelling unchanged",
        "Whether this was so in {place} is a matter of dispute", "Punctuation has been modernized throughout",
        "Earlier drafts of this article called the practice “{thing_lower}”; I no longer think that the word fits",
        "The board (founded {y1}) moved to {city} in {y2} and was dissolved soon after",
        "On {month} 3, {y2}, the assembly met again; nobody came", "The ship reached {city} in {month} {y1}",
        "There is a large literature on the subject, much of it in German",
        "{person} made the same point in a conversation with me", "Names of informants have been changed",
        "The number rose from 12 in {y1} to 345 in {y2}, a gain of more than 2,000 percent",
        "Compare the situation in {place}", "See the appendix", "The map is not to scale",
        "The census of {y2} has no such column",
    ),
    "before": (
        "On {abstract_lower} in {place}, {see}", "For the history of the term, {see}", "For a different view, {see}",
        "The literature on {things_lower} is large; {see}", "This was true of {place} as well; {see}",
        "For an overview, {see}",
        "On this point {see}", "The episode is told in full elsewhere; {see}", "For more on {abstract_lower}, {see}",
    ),
    "sentence_before": (
        "The figures are contested.", "This holds for {place} too.", "Emphasis added.", "The text was later cut.",
        "Not everyone agreed.", "The spelling is that of the original.", "The debate goes back to {y1}.",
    ),
    "after": (
        "The {thing_lower} was closed in {y2}.", "The numbers were later corrected.", "Emphasis added.",
        "Translation mine.", "I return to this below.", "The passage is missing from later printings.",
        "This has been doubted, though without good reason.", "There were {amount} of them in {place} by {y2}.",
    ),
    "see": ("see", "see", "see also", "see especially", "see, for example,", "see, e.g.,"),
    "remark": ("emphasis added", "my translation", "emphasis in original", "translation mine", "italics mine"),
    "person": ("Jane Okafor", "an anonymous reader", "Peter Lindqvist", "my colleagues", "the archivists in Kew"),
    "thing_lower": ("harbor", "machine", "archive", "court", "census"),
    "things_lower": ("harbors", "machines", "archives", "courts", "sailors", "sensors"),
    "abstract_lower": ("freedom", "memory", "surveillance", "property", "public health", "trade"),
    "city": ("Chicago", "Hamburg", "Lima", "Accra"),
    "amount": ("23", "40", "300", "1,200"),
    "month": ("May", "June", "October", "March"),
}  # fmt: skip
"""What authors write between their citations."""


ADJECTIVES = "|".join(GRAMMAR["adj"])
DOUBLED = re.compile(rf"\b((?:{ADJECTIVES}) )the ")


def title(rng: Random) -> str:
    """The title of a book or paper, in headline capitals when it is English."""
    return _clean(expand(rng, GRAMMAR, "{title}"))


def story(rng: Random) -> str:
    """The title of something in a newspaper, magazine, site or blog."""
    return _clean(expand(rng, STORY, "{story}"))


def _clean(text: str) -> str:
    """No `Colonial the Caribbean`, and no article doubled."""
    text = DOUBLED.sub(r"\1", text).replace("s’s ", "s’ ")
    first = 1 if text[0] in "“([" else 0
    return text[:first] + text[first].upper() + text[first + 1 :]
