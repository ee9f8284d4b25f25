"""Understand instructions: words in, operations out, and operations back in words.

How a sentence becomes a plan (`planner.plan`), with "Please mute clip 2 and slow the rest down to
50%" as the example:

1. `planner.mark` sets aside what is taken literally (`text`, the ``quotes`` of the language), puts
   set phrases in their plain form (``rewrites``) and replaces every quantity by a placeholder
   (`quantities`): "mute <c1> and slow the rest down to <p0>". `marks` knows what each stands for.
2. `clauses.split` cuts it where the ``separator`` of the language may, corrects slips (`typos`),
   and decides with `joining` what a piece without a verb belongs to: "mute <c1>", "slow the ...".
3. `reading.Reader` tries the ``rules`` on each clause, and fills the arguments of the operation by
   its slots (`vocabulary.SLOTS`, made in `slots`, `places` and `amounts` of the language's
   ``values`` and ``phrases``): mute clip 2; speed 0.5.
4. `settle.settle` makes one plan of the clauses: what "it", "there" and "the rest" mean (`topics`,
   `pronouns`, `carrying`, `scoping`), what was taken back or contradicts itself
   (`contradictions`), what is no request (`english.telling`), and what two operations say
   together (`folding`, `arguments`).
5. `followup` and `amend` relate it to the turn before; `leftovers` names words that nothing used,
   and asks where a place was meant that the operation cannot have.

>>> for op in plan("Please mute clip 2 and slow the rest down to 50%").ops:
...     print(op.name, op.args)
mute {'clip': 2}
speed {'factor': 0.5, 'except_clip': 2}

What cannot be understood becomes an ``ask``: nothing is guessed.

Where to add a way of saying something, in `english` and `chinese`, which hold nothing but tables:

- a way of asking for an operation: a row by `lexicon.rule` in the module of its family (`cutting`,
  `picture`, `text`, `sound`, `control`); of two that overlap in a clause the earlier row counts;
- a word for something known (a look, a mood, a place): a row in ``values_*``, or in ``words`` if
  several patterns use it as ``{music}``;
- a set phrase for what the tables already know: a row in ``rewrites``;
- what is amiss, and means what mends it: `english.complaints`;
- what is no request, or only part of one: `english.telling` and ``shapes*``;
- what only a service or a person could do: ``not_local`` or ``out_of_reach``.

In a pattern, brackets only group, ``<t>`` is a time, ``<c>`` a clip (all kinds: `marks`), and
``(?P<name>...)`` fills an argument. Write down the sentence with its plan in
``tests/engine/language`` first; ``test_score.py`` shows what a row costs elsewhere.
"""

from .explain import (
    explain,
    left_out,
    place_question,
    question_for,
    unsupported_message,
)
from .planner import plan, warm_up
from .text import language_of

__all__ = [
    "explain",
    "language_of",
    "left_out",
    "place_question",
    "plan",
    "question_for",
    "unsupported_message",
    "warm_up",
]
