"""Grammar: the clause around a value, from the dependency links of the parse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factcheck.text.clauses.memory import remembered
from factcheck.text.clauses.words import attribute_names, attribute_of, family_of, words_of_class
from factcheck.text.patterns import regex

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

Direction = Literal["level", "change", "from"]
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_INNER = frozenset({"nummod", "nmod", "compound", "amod", "quantmod", "poss", "npadvmod", "advmod"})
_PASS_UP = frozenset({"conj", "appos"})
MAX_CLIMB = 8
TRADING_PRICE = "trading price"
UP_OR_DOWN = frozenset({"up", "down"})
LOWER_OR_HIGHER = frozenset({"lower", "higher"})
HEDGED_REACH = 2
PARTICLES = frozenset({"prt", "advmod", "quantmod"})
_DOUBLED = regex(r"[aeiou]([bdgmnprt])\1e$")
NO_COMPANIES = frozenset({"PERSON", "GPE", "LOC", "NORP", "EVENT"})
_OVER_A_PRICE = regex(r"\s(?:higher than|more than|above|over)\s(?:[\w.’']+\s){0,6}(?:price|close)\b")
PERCENT = frozenset({"percent", "cent", "%", "pc"})
NOW = frozenset({"now", "currently"})


@dataclass(frozen=True, slots=True)
class Clause:
    """What surrounds a value.

    `governor` is the noun or verb that the value hangs on, `relation` how ("nummod", "dobj", "nsubj", "of", "to", ...),
    `verb` the verb of the clause, `attribute` what the value measures, `direction` whether the value is a level that
    was reached, a change, or the level left behind; `measured` is the noun that gives the attribute, if a noun does.
    """

    root: Token
    governor: Token | None
    relation: str
    verb: Token | None
    attribute: str | None
    direction: Direction
    measured: Token | None = None


def root_of(doc: Doc, start: int, end: int) -> Token | None:
    """The word that heads the characters [start, end) of a parsed paragraph."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return span.root if span is not None and len(span) else None


def clause_verb(token: Token) -> Token | None:
    """The nearest verb above a word, itself included."""
    for _ in range(MAX_CLIMB * 2):
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass", "amod"):
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def governor_of(root: Token) -> tuple[Token | None, str]:
    """The noun or verb that a value hangs on, and the relation between them."""
    token = root
    for _ in range(MAX_CLIMB):
        relation, head = token.dep_, token.head
        if head.i == token.i:
            return None, "root"
        if relation in _INNER:
            if head.pos_ in ("NOUN", "PROPN") and head.tag_ != "CD" and not head.is_punct:
                return head, "nummod"
            if head.pos_ == "ADJ" and head.lower_ == "worth":
                return head, "worth"
            if head.pos_ in ("VERB", "AUX"):
                return head, "npadvmod"
            token = head
        elif relation in _PASS_UP:
            if relation == "appos" and head.pos_ in ("NOUN", "PROPN"):
                return head, "appos"
            token = head
        elif relation == "pobj":
            anchor = head.head
            if anchor.pos_ == "ADP" and anchor.i != head.i:
                anchor = anchor.head
            return anchor, head.lower_
        else:
            return head, relation
    return None, "root"


@remembered(lambda doc, start, end: (doc, (start, end)))
def clause_at(doc: Doc, start: int, end: int) -> Clause | None:
    """Read the clause around the characters [start, end) of a parsed paragraph."""
    root = root_of(doc, start, end)
    if root is None:
        return None
    governor, relation = governor_of(root)
    verb = clause_verb(root.head if root.head.i != root.i else root)
    attribute, direction, measured = _attribute(governor, relation, root)
    if direction == "level" and _is_up_or_down(doc, start, end):
        direction = "change"
        moved = subject_of(verb) if verb is not None and governor is not None and governor.pos_ != "NOUN" else None
        if moved is not None and moved.pos_ == "NOUN":
            attribute, measured = attribute_of(moved.lemma_.lower()), moved
    if root.lower_ in PERCENT:
        compared = _compared(doc, end)
        if _OVER_A_PRICE.match(doc.text, end):
            attribute, direction = "premium", "level"
        elif compared is not None:
            attribute, direction = attribute_of(compared.lemma_.lower()), "change"
    if attribute == "price" and governor is not None and _moves(governor):
        attribute = TRADING_PRICE
    if attribute == "valuation" and governor is not None:
        attribute = _deal_valued(measured or governor, governor) or attribute
    return Clause(root, governor, relation, verb, attribute, direction, measured)


def _is_up_or_down(doc: Doc, start: int, end: int) -> bool:
    """True for a change told by an adverb: "down about 1 percent", "2 percent lower"; not for "up to 5 percent"."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return False
    before = {token.lower_ for token in doc[max(0, span.start - HEDGED_REACH) : span.start]}
    after = {token.lower_ for token in doc[span.end : span.end + 1]}
    return bool(before & UP_OR_DOWN and "to" not in before) or bool(after & LOWER_OR_HIGHER)


def _compared(doc: Doc, end: int) -> Token | None:
    """The adjective of a comparison that a percentage stands before: "14 percent larger", "2 percent more costly"."""
    span = doc.char_span(end, end + 2, alignment_mode="expand") if end + 2 < len(doc.text) else None
    first = next((token for token in span if not token.is_space), None) if span is not None else None
    if first is None or first.lower_ in LOWER_OR_HIGHER:
        return None
    if first.tag_ == "JJR" and first.lower_ not in ("more", "less"):
        return first
    after = first.nbor() if first.i + 1 < len(doc) else None
    return after if first.lower_ in ("more", "less") and after is not None and after.pos_ == "ADJ" else None


def _moves(verb: Token) -> bool:
    """True for a price that goes up and down by itself: "prices fell to", "is now priced at"; not one that is cut."""
    if moves(verb):
        return not is_passive(verb) and not any(child.dep_ == "dobj" for child in verb.children)
    return verb.pos_ == "VERB" and any(child.lower_ in NOW for child in verb.children)


def _deal_valued(noun: Token, verb: Token) -> str | None:
    """The deal whose value it is: "the deal's value", "the takeover is valued at"."""
    owners = [child for child in noun.children if child.dep_ == "poss"]
    owners += [inner for part, inner in prepositional(noun) if part == "of"]
    if verb.pos_ == "VERB":
        owners += [child for child in verb.children if child.dep_ in ("nsubjpass", "dobj")]
    kinds = (attribute_of(owner.lemma_.lower()) for owner in owners)
    return next((kind for kind in kinds if family_of(kind) == "outlay"), None)


def _attribute(governor: Token | None, relation: str, root: Token) -> tuple[str | None, Direction, Token | None]:
    """What a value measures, whether it is a level or a change, and the noun that says so."""
    direction: Direction = "from" if relation == "from" else "change" if relation == "by" else "level"
    if governor is None:
        return None, direction, None
    if relation == "by" and governor.lemma_.lower() == "vote":
        direction = "level"  # "voted by 82 percent to strike"
    own = next((t for part, t in prepositional(root) if part in ("in", "of") and t.pos_ == "NOUN"), None)
    # "Lost half of its value" is a fall of half.
    falls = own is not None and own.lemma_ == "value" and governor.lemma_.lower() in words_of_class("market_verb")
    if own is not None and not falls and own.lemma_.lower() not in words_of_class("payment_mode"):
        done = _done_with(own, governor, relation) if root.lower_ not in PERCENT else None
        if done is not None:
            return done, direction, None
        if relation in ("nsubj", "nsubjpass") and governor.pos_ == "VERB":
            # "30 percent of pupils walk": of whom, and what they do.
            return f"{own.lemma_.lower()} {verb_lemma(governor)}", direction, own
        # "$3 million in earnings": the noun says what the money is, whatever verb rules it.
        return noun_attribute(own), "from" if relation == "from" else "level", own
    if governor.pos_ == "PROPN":
        return _charged(governor, root), direction, None
    if governor.pos_ == "NOUN":
        noun = governor
        if noun.lower_ == "share" and root.lower_ in PERCENT and not _is_known_phrase(noun):
            return None, direction, noun  # "a 20 percent share" of whatever it is, but not its price
        if noun.lemma_.lower() in words_of_class("measure_noun") and not _is_known_phrase(noun):
            inner = next((t for part, t in prepositional(noun) if part in ("of", "in")), None)
            kinds = [c.lemma_.lower() for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.pos_ == "NOUN"]
            if inner is None:
                # A bare "rate" says nothing; a "tax rate" does.
                return (attribute_of(" ".join((*kinds, noun.lemma_.lower()))) if kinds else None), direction, noun
            noun = inner
        is_change = noun.lemma_.lower() in words_of_class("change_noun")
        return noun_attribute(noun), "change" if is_change else direction, noun
    if governor.lower_ in ("more", "less") and governor.head.pos_ == "VERB":
        governor = governor.head  # "paid more than the $110"
    if governor.pos_ not in ("VERB", "AUX", "ADJ"):
        return None, direction, None
    lemma = verb_lemma(governor)
    subject = subject_of(governor)
    if relation == "npadvmod" and root.lower_ in PERCENT and governor.dep_ == "acomp" and governor.i > root.i:
        return attribute_of(governor.lower_), "level", None  # "is 40 percent contained"
    if lemma == "raise" and relation == "dobj":
        return "funding", "level", None  # what is raised is the money itself
    if moves(governor):
        moved = subject
        if relation in ("by", "to", "from"):
            moved = next((c for c in governor.children if c.dep_ in ("dobj", "nsubjpass")), subject)
        if relation in ("dobj", "npadvmod", "nummod") and not any(c.lower_ == "to" for c in root.lefts):
            direction = "change"
        owner = moved is None or moved.pos_ == "PROPN" or moved.lemma_.lower() in words_of_class("organization_noun")
        if lemma in ("lose", "gain") and relation == "dobj" and owner and not falls:
            return attribute_of(lemma), "level", None  # a company loses money, a share loses ground
        if moved is not None and moved.pos_ == "NOUN":
            return noun_attribute(moved), direction, moved
        if moved is not None and lemma in words_of_class("market_verb") and root.lower_ in PERCENT:
            # "Acme fell 3 percent": of a company that is said of its shares.
            is_price = falls or moved.ent_type_ not in NO_COMPANIES
            return "share price" if is_price else attribute_of(lemma), direction, None
        return (attribute_of(lemma) if moved is not None else None), direction, None
    if lemma == "get" and relation == "dobj" and any(part == "from" for part, _ in prepositional(governor)):
        return attribute_of("receive"), direction, None
    if lemma in words_of_class("light_verb") | words_of_class("inclusion_verb") or governor.lower_ == "worth":
        if governor.lower_ == "worth" and (done := _done_to(governor)) is not None:
            return done, direction, None
        # "Set bail at $3,000", "put the damage at $2 million".
        placed = next((c for c in governor.children if c.dep_ == "dobj" and c.pos_ == "NOUN"), None)
        subject = placed if relation == "at" and placed is not None else subject
        if subject is not None and (subject.pos_ == "NOUN" or _is_misread_noun(subject)):
            return noun_attribute(subject), direction, subject
        return None, direction, None
    return attribute_of(lemma), direction, None


def _is_misread_noun(token: Token) -> bool:
    """True for a noun that the tagger takes for an order as it opens a sentence: "Bail for Jane Roe was set"."""
    return token.tag_ == "VB" and token.i == token.sent.start and token.lemma_.lower() in attribute_names()


def noun_attribute(noun: Token) -> str:
    """The attribute that a noun names, with a word before it where the table knows the phrase: "jobless rate"."""
    return attribute_of(_known_phrase(noun) or noun.lemma_.lower())


def _is_known_phrase(noun: Token) -> bool:
    return _known_phrase(noun) is not None


def _known_phrase(noun: Token) -> str | None:
    """A noun and a word before it that name an attribute together: "funding round", "key rate"."""
    before = (c for c in noun.lefts if c.dep_ in ("compound", "nmod", "amod"))
    phrases = (f"{child.lemma_.lower()} {noun.lemma_.lower()}" for child in before)
    return next((phrase for phrase in phrases if phrase in attribute_names()), None)


def moves(verb: Token) -> bool:
    """True for a verb of rising or falling, with its particle where that tells: "fell to $3", "went up to $3"."""
    lemma = verb_lemma(verb)
    with_particle = {f"{lemma} {c.lower_}" for c in (*verb.children, *_next_word(verb)) if c.dep_ in PARTICLES}
    return bool(({lemma} | with_particle) & words_of_class("movement_verb"))


def _done_with(own: Token, verb: Token, relation: str) -> str | None:
    """What was done with money of a kind that is no question by itself: "stole $3 million in coins"."""
    if own.lemma_.lower() in attribute_names() or relation not in ("dobj", "nsubjpass") or verb.pos_ != "VERB":
        return None
    attribute = attribute_names().get(verb_lemma(verb))
    return attribute if attribute in words_of_class("done_with_money") else None


def _charged(name: Token, root: Token) -> str | None:
    """What somebody was made to pay where the parse gives the sum to the name: "fined Jane Roe, a grocer, $4"."""
    is_money = any(c.tag_ == "$" for c in root.lefts)
    if not is_money or name.dep_ not in ("dobj", "dative") or name.head.pos_ != "VERB":
        return None
    return attribute_names().get(verb_lemma(name.head))


def _done_to(worth: Token) -> str | None:
    """What was done to what is worth so much: "stole jewels worth $3 million", "jewels worth $3 were stolen"."""
    above = worth.head
    verb = above.head if above.dep_ in ("dobj", "nsubjpass") else above
    if verb.pos_ != "VERB":
        return None
    attribute = attribute_names().get(verb_lemma(verb))
    return attribute if attribute in words_of_class("done_with_money") else None


@remembered(lambda token: (token.doc, token.i))
def verb_lemma(token: Token) -> str:
    """The lemma of a verb, with its particle or object where the table of attributes knows the phrase.

    "go on sale" and "step down" mean something else than "go" and "step".
    """
    lemma = _mended(str(token.lemma_.lower()), token.lower_)
    if token.i > 1 and token.nbor(-1).text == "-" and token.nbor(-2).lower_ == "re":
        return f"re{lemma}"  # who is re-elected was elected before
    for child in (*token.children, *_next_word(token)):
        if child.dep_ in ("prt", "dobj", "acomp", "oprd", "advmod", "quantmod"):
            phrase = f"{lemma} {child.lemma_.lower()}"
        elif child.dep_ == "prep":
            inner = next((c.lemma_.lower() for c in child.children if c.dep_ == "pobj"), "")
            phrase = f"{lemma} {child.lower_} {inner}" if inner else f"{lemma} {child.lower_}"
            if phrase not in attribute_names():
                phrase = f"{lemma} {child.lower_}"
        else:
            continue
        if phrase in attribute_names():
            return phrase
    return lemma


def _next_word(verb: Token) -> tuple[Token, ...]:
    """The word behind a verb where the parse gives it to a number: the "over" of "handed over $3 million"."""
    following = verb.doc[verb.i + 1 : verb.i + 2]
    return tuple(token for token in following if token.dep_ == "quantmod" and token.tag_ in ("RP", "RB"))


def _mended(lemma: str, printed: str) -> str:
    """The lemma of a verb that the rules of the lemmatiser cut too short or leave too long: "fin" of "fined"."""
    if lemma == printed or lemma in attribute_names():
        return lemma
    longer, shorter = f"{lemma}e", lemma[:-1]
    if longer in attribute_names() and printed.startswith(lemma):
        return longer
    if _DOUBLED.search(lemma) and printed.startswith(shorter):
        return lemma[:-2]  # "scamme" of "scammed"
    return shorter if lemma.endswith("e") and shorter in attribute_names() else lemma


def event_attribute(token: Token) -> str:
    """The attribute of an event from the verb or noun that names it; a deal that closes is completed."""
    if token.pos_ not in ("VERB", "AUX"):
        return attribute_of(token.lemma_.lower())
    attribute = attribute_of(verb_lemma(token))
    if attribute != "closed":
        return attribute
    closed = (subject_of(token), *(child for child in token.children if child.dep_ == "dobj"))
    is_deal = any(noun is not None and family_of(attribute_of(noun.lemma_.lower())) == "outlay" for noun in closed)
    return "completed" if is_deal else attribute


def subject_of(verb: Token, depth: int = 0) -> Token | None:
    """The subject of a verb, taken over from the verb above where a clause has none of its own."""
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass"):
            return _speaker_meant(child, verb) or _antecedent(child, verb)
    if depth >= 4:
        return None
    head = verb.head
    if verb.dep_ == "acl" and head.pos_ in NOMINAL:
        # "gave up gains to fall": who has the gains falls.
        ends = head.dep_ == "dobj" and verb.tag_ == "VB" and head.head.pos_ == "VERB"
        return subject_of(head.head, depth + 1) if ends else head
    if verb.dep_ == "relcl":
        return head
    if verb.dep_ == "acomp" and head.pos_ == "AUX":
        return subject_of(head, depth + 1)
    if verb.dep_ in ("xcomp", "advcl", "conj") and head.i != verb.i and head.pos_ in ("VERB", "AUX"):
        if verb.dep_ == "xcomp" and head.lemma_.lower() in words_of_class("control_verb"):
            raised = next((c for c in head.children if c.dep_ == "dobj" and c.pos_ in NOMINAL), None)
            if raised is not None and raised.i < verb.i:
                return raised
        return subject_of(head, depth + 1)
    if verb.dep_ == "pcomp" and head.head.pos_ in ("VERB", "AUX"):
        return subject_of(head.head, depth + 1)
    return None


def is_passive(verb: Token) -> bool:
    """True when the verb's subject is what the verb happens to."""
    if any(c.dep_ in ("nsubjpass", "auxpass", "agent") for c in verb.children):
        return True
    return verb.dep_ == "acl" and verb.tag_ == "VBN"


def _speaker_meant(subject: Token, verb: Token) -> Token | None:
    """The speaker where "it", "they" or "he" is the subject of what the speaker says: "Acme said it will pay"."""
    if (
        verb.dep_ != "ccomp"
        or subject.pos_ != "PRON"
        or verb.head.lemma_.lower() not in words_of_class("reporting_verb")
    ):
        return None
    speaker = next((c for c in verb.head.children if c.dep_ == "nsubj"), None)
    if speaker is None or speaker.pos_ not in ("PROPN", "NOUN"):
        return None
    if subject.lower_ == "it":
        return speaker if speaker.tag_ in ("NNP", "NNPS", "NN") else None
    if subject.lower_ == "they":
        return speaker if speaker.tag_ in ("NNS", "NNPS") else None
    return speaker if subject.lower_ in ("he", "she") and speaker.pos_ == "PROPN" else None


def _antecedent(subject: Token, verb: Token) -> Token:
    if subject.tag_ in ("WDT", "WP") and verb.dep_ == "relcl":
        return verb.head
    return subject


def prepositional(token: Token) -> Iterator[tuple[str, Token]]:
    """The nouns that hang on a word by a preposition, as (preposition, noun) pairs."""
    for child in token.children:
        if child.dep_ in ("prep", "agent", "dative") and child.pos_ in ("ADP", "SCONJ", "VERB"):
            for inner in child.children:
                if inner.dep_ == "pobj":
                    yield child.lower_, inner
                elif inner.dep_ == "prep":
                    yield from ((inner.lower_, last) for last in inner.children if last.dep_ == "pobj")


def nearest_verb(token: Token) -> int | None:
    """The place of the verb whose clause a word belongs to."""
    verb = clause_verb(token)
    return None if verb is None else verb.i


def sentence_of(doc: Doc, start: int) -> Span | None:
    """The sentence that holds the character."""
    span = doc.char_span(start, start + 1, alignment_mode="expand")
    sentence = None if span is None or not span else span[0].sent
    return sentence if sentence is not None and start < sentence.end_char else None
