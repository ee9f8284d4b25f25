"""What a language table holds. The tables are data; the engine beside them is one for all."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any

from . import typos
from .literals import Likely
from .patterns import expand, plain_words

LATIN = re.compile(r"(?<![\w<])[A-Za-z]{4,}(?![\w>])")

VALUED = ("line_length", "rounds", "all_sides", "opacity", "each_clip", "appears", "disappears")
"""Shapes whose words fill an argument."""
Rows = tuple[tuple[str, Any], ...]
Plain = str | Callable[[re.Match[str]], str]
"""The plain form of a set phrase, or what makes it of the match."""

NOTES: Mapping[str, str] = {
    "sense": 'the direction of its verb: "up", "down"',
    "topic": "what the question it asks is about",
    "weak": "it counts only beside other requests",
    "after_split": "it means a clip only after a split",
    "after_cut": "it means the side of the split before it",
    "where": "it is a place, without which the rest of the clause would be wrong",
    "complaint": "it only says what is amiss: a remedy named after it takes its place",
    "taken_off": "it takes off what was added, which must be named",
}
"""What a rule may say besides arguments."""


@dataclass(frozen=True)
class Rule:
    """One way of asking for an operation.

    Attributes:
        ops: Names of the operations the words ask for; usually one.
        patterns: Regular expressions over marked text, any of which will do; of two that start
            at the same place the earlier counts. Brackets only group; ``{word}`` inserts a word
            class of the language, ``<t>`` matches a placeholder of kind t. A named group fills
            the argument of that name.
        fixed: Arguments that the words themselves imply; a tuple has one for each operation.
            The keys in `NOTES` are about the rule, not arguments.
    """

    ops: tuple[str, ...]
    patterns: tuple[str, ...]
    fixed: Mapping[str, Any] = field(default_factory=dict)


def rule(ops: str, *patterns: str, **fixed: Any) -> Rule:
    """A row of a rule table: operations separated by spaces, patterns, implied arguments."""
    return Rule(tuple(ops.split()), patterns, fixed)


@dataclass(frozen=True)
class Measures:
    """How a language spells quantities. All patterns are regular expressions.

    Attributes:
        number: A number, as digits or in words.
        read: The value of such a number, or None.
        units: Time units and their length in ms.
        wholes: Times that are one phrase ("half a second"), in ms.
        factors: Phrases for a factor.
        numbered_factor: A number (group ``n``) that is a factor.
        percent: A number (group ``n``) that is a percentage.
        spans: From-to times, with groups ``a`` and ``b``; a missing one is the edge.
        pair: Two numbers sharing a time unit; the unit is copied to the first.
        clips: Phrases for one clip or several, each with a function from the match.
        joins: What may stand between clips of one list.
        counted: A number in words (group ``n``) that counts something.
        times: Several times (group ``times``) that are positions.
        spelled: Words of quantities that the patterns do not spell out.
    """

    number: str
    read: Callable[[str], float | None]
    units: Rows
    wholes: Rows
    factors: Rows
    numbered_factor: str
    percent: str
    between_units: str
    spans: tuple[str, ...]
    pair: str
    clips: tuple[tuple[str, Callable[[re.Match[str]], Any]], ...]
    joins: str
    counted: str
    times: str
    spelled: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Lexicon:
    """One language.

    Attributes:
        code: ISO code.
        spaced: Whether words are separated by spaces.
        words: Word classes, for use in patterns as ``{name}``.
        measures: How quantities are spelled.
        quotes: Phrases after which the user's own words follow unquoted (group ``text``).
        rewrites: Set phrases and their plain form, applied before anything else.
        separator: Where an instruction may fall into clauses.
        verb: What a clause's own verb looks like, at its start.
        rules: Ways of asking for operations; on overlap the earlier row wins.
        values: For each argument, phrases and the value they stand for.
        phrases: Shapes around a quantity, such as "at <t>", by the name slots know them by.
        plain: Characters that the tables write in another way, one for one.
        common: Words that name nothing in particular.
        real: Words that are no slip, though close to a word of the rules.
        things: Nouns for what a film consists of, in the singular.
        films: Those for a whole film.
        occasions: Those for what a film, or a part of it, was made of.
    """

    code: str
    spaced: bool
    words: Mapping[str, str]
    measures: Measures
    quotes: tuple[str, ...]
    rewrites: tuple[tuple[str, Plain], ...]
    separator: str
    verb: str
    rules: tuple[Rule, ...]
    values: Mapping[str, Rows]
    phrases: Mapping[str, str]
    plain: Mapping[int, int | str] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    real: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    films: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()

    def expand(self, pattern: str, *, numbered: bool = False) -> str:
        """The pattern with the word classes of this language filled in."""
        return expand(pattern, self.words, numbered=numbered)

    @property
    def flags(self) -> int:
        """How patterns of this language are compiled; case does not matter."""
        # Without spaces a Chinese character must not count as part of a Latin word or number.
        return re.IGNORECASE if self.spaced else re.IGNORECASE | re.ASCII

    def compile(self, pattern: str, *, numbered: bool = False) -> re.Pattern[str]:
        """A pattern of this language, ready for use."""
        return self._ready(self.expand(pattern, numbered=numbered))

    def _ready(self, expanded: str) -> re.Pattern[str]:
        """Compiled when it is first tried: most patterns never are, and all take a second."""
        pattern = self._compiled.get(expanded)
        if pattern is None:
            pattern = self._compiled[expanded] = re.compile(expanded, self.flags)
        return pattern

    @cached_property
    def _compiled(self) -> dict[str, re.Pattern[str]]:
        return {}

    def compile_all(self) -> None:
        """Compile now what the first instructions would wait for."""
        for _, patterns in self._patterns:
            for pattern in patterns:
                self._ready(pattern)
        for pattern, _ in self._expanded_rewrites:
            self._ready(pattern)

    @cached_property
    def _patterns(self) -> tuple[tuple[Rule, tuple[str, ...]], ...]:
        """Every rule with its patterns."""
        return tuple(
            (row, tuple(self.expand(self.bounded(words)) for words in row.patterns))
            for row in self.rules
        )

    @cached_property
    def _likely(self) -> Likely[tuple[int, int]]:
        """The patterns, as number of the rule and place in it, by the letters they need."""
        rows = enumerate(self._patterns)
        places = (((n, place), pattern) for n, row in rows for place, pattern in enumerate(row[1]))
        return Likely(places, self.flags)

    def rules_for(self, text: str) -> Iterator[tuple[Rule, list[re.Pattern[str]]]]:
        """The rules, in their order, with the patterns that a text might match."""
        for number, group in groupby(sorted(self._likely.within(text)), key=itemgetter(0)):
            row, patterns = self._patterns[number]
            yield row, [self._ready(patterns[place]) for _, place in group]

    @cached_property
    def quoting(self) -> tuple[re.Pattern[str], ...]:
        """The compiled phrases before unquoted words of the user's."""
        return tuple(re.compile(self.expand(pattern)) for pattern in self.quotes)

    @cached_property
    def separators(self) -> re.Pattern[str]:
        """The compiled separator."""
        return self.compile(self.separator)

    @cached_property
    def verbs(self) -> re.Pattern[str]:
        """The compiled verb."""
        return self.compile(self.verb)

    def rewrite(self, text: str) -> str:
        """The text with set phrases in their plain form."""
        likely, place = sorted(self._likely_rewrites.within(text)), 0
        while place < len(likely):
            pattern, plain = self._expanded_rewrites[likely[place]]
            text, changes = self._ready(pattern).subn(plain, text)
            place += 1
            if changes:
                done = likely[place - 1]
                likely = sorted(self._likely_rewrites.within(text))
                place = bisect_right(likely, done)
        return text

    @cached_property
    def _expanded_rewrites(self) -> tuple[tuple[str, Plain], ...]:
        return tuple((self.expand(row, numbered=True), plain) for row, plain in self.rewrites)

    @cached_property
    def _likely_rewrites(self) -> Likely[int]:
        """The rewrites, as their number, by the letters they need."""
        return Likely(enumerate(row for row, _ in self._expanded_rewrites), self.flags)

    @cached_property
    def shapes(self) -> Mapping[str, re.Pattern[str]]:
        """The compiled phrases."""
        return {name: self.compile(self.bounded(shape)) for name, shape in self.phrases.items()}

    @cached_property
    def compiled_values(self) -> Mapping[str, tuple[tuple[re.Pattern[str], Any], ...]]:
        """Every value table with its compiled patterns."""
        return {
            name: tuple((self.compile(self.bounded(words)), value) for words, value in rows)
            for name, rows in self.values.items()
        }

    def bounded(self, words: str) -> str:
        """The pattern, matching whole words only where the language has spaces."""
        return rf"(?<![\w<])(?<!\w-)(?:{words})(?![\w>])" if self.spaced else f"(?:{words})"

    def corrections(self, text: str, *, valued: bool = False) -> Iterator[str]:
        """The text with words that are one slip away from a known one put right, likeliest
        first; words of the rules only, or those that fill arguments as well."""
        if not self.spaced:
            return
        words = {found[0] for found in LATIN.finditer(text)}
        vocabulary = self._valued if valued else self.vocabulary
        meant = {word: typos.candidates(word, vocabulary, self.real) for word in words}
        for place in range(max(map(len, meant.values()), default=0)):
            chosen = {word: found[min(place, len(found) - 1)] for word, found in meant.items()}
            yield _replaced(text, chosen)

    def correct_measures(self, text: str) -> str:
        """The text with the longer words of quantities put right: "the secnd clip"."""
        if not self.spaced:
            return text
        return LATIN.sub(lambda found: typos.correct(found[0], self.measuring, self._known), text)

    @cached_property
    def measuring(self) -> frozenset[str]:
        """Every plain word of five letters or more that spells a quantity."""
        spelling = self.measures
        patterns = [spelling.number, *spelling.spans, *(words for words, _ in spelling.clips)]
        patterns += [words for rows in (spelling.units, spelling.wholes) for words, _ in rows]
        spelled = plain_words(map(self.expand, patterns)) | spelling.spelled
        return frozenset(word for word in spelled if len(word) > 4)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every plain word that the rules know."""
        return plain_words(self.expand(words) for row in self.rules for words in row.patterns)

    @cached_property
    def _valued(self) -> frozenset[str]:
        """Every plain word that the rules know, or that fills an argument."""
        values = (words for rows in self.values.values() for words, _ in rows)
        shapes = (self.phrases[name] for name in VALUED if name in self.phrases)
        return self.vocabulary | plain_words(map(self.expand, (*values, *shapes)))

    @cached_property
    def _known(self) -> frozenset[str]:
        """Words that are right as they are."""
        return self.vocabulary | self.real

    def lookup(self, name: str, text: str) -> Any:
        """The value of the first row of a table whose words occur in the text, or None."""
        for pattern, value in self.compiled_values.get(name, ()):
            if pattern.search(text):
                return value
        return None


def _replaced(text: str, words: Mapping[str, str]) -> str:
    """The text with every word of the table by its other one."""
    return LATIN.sub(lambda found: words[found[0]], text)
