"""What ``%nemo help`` tells: all subcommands, one of them, or what one can say."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.notebook.commands import CELLS, COMMANDS, GROUPS
from nemo_jupyter.notebook.grammar import Command
from nemo_jupyter.notebook.phrasebook import PHRASEBOOK
from nemo_jupyter.suggest import did_you_mean

SAYING = "saying"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and rows below it.

    Attributes:
        title: The heading; may be empty.
        rows: Something to type, and what it is for.
    """

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of help.

    Attributes:
        title: What it is about, as it is typed.
        purpose: What that is for.
        sections: What there is to say of it.
    """

    title: str
    purpose: str
    sections: tuple[Section, ...] = ()

    def __str__(self) -> str:
        rows = [row for section in self.sections for row in section.rows]
        width = max((len(what) for what, why in rows if why), default=0)
        lines = [self.title, f"  {self.purpose}"]
        for section in self.sections:
            lines += ["", section.title] if section.title else [""]
            lines += [f"  {what:<{width}}  {why}".rstrip() for what, why in section.rows]
        return "\n".join(lines)

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        return {"text/plain": str(self), "text/html": self._html()}

    def _html(self) -> str:
        head = f"<p><code>{escape(self.title)}</code><br>{escape(self.purpose)}</p>"
        return f"<div>{head}{''.join(_section(section) for section in self.sections)}</div>"


def find(name: str | None) -> Topic:
    """Help on a subcommand or on something to say; without a name, all there is.

    Raises:
        InvalidInput: There is no such topic; says which is nearest.
    """
    if name is None:
        return _everything()
    name = name.lstrip("%").lower()
    if name == SAYING:
        return _saying()
    if name in PHRASEBOOK:
        phrases = PHRASEBOOK[name]
        rows = tuple((words, "") for words in phrases.examples)
        return Topic(f"%nemo help {name}", phrases.purpose, (Section("Say, for example", rows),))
    command = CELLS.get(name) or COMMANDS.get(name)
    if command is None:
        hint = did_you_mean(name, names()) or "; see %nemo help."
        raise InvalidInput(f"There is no help on {name!r}{hint}")
    return _command(command)


def names() -> list[str]:
    """All topics."""
    return [*filter(None, CELLS), *COMMANDS, SAYING, *PHRASEBOOK]


def _command(command: Command) -> Topic:
    rows = tuple((option.spelled, option.purpose) for option in command.options)
    sections = [Section("", rows)] if rows else []
    if command.cell:
        sections.append(_on_saying())
    return Topic(command.usage, command.purpose, tuple(sections))


def _everything() -> Topic:
    cells = tuple((c.title, c.purpose) for c in CELLS.values())
    groups = [
        Section(title, tuple((c.title, c.purpose) for c in group))
        for title, group in GROUPS.items()
    ]
    more = ("%nemo help TOPIC", "more on one of these")
    sections = (Section("Say what you want", cells), *groups, _on_saying(more))
    return Topic("%nemo", "edit video by saying what you want", sections)


def _on_saying(*rows: tuple[str, str]) -> Section:
    there = (f"%nemo help {SAYING}", f"what you can say: {', '.join(PHRASEBOOK)}")
    return Section("Help", (*rows, there))


def _saying() -> Topic:
    sections = tuple(
        Section(f"{name.capitalize()}: {phrases.purpose}", tuple((e, "") for e in phrases.examples))
        for name, phrases in PHRASEBOOK.items()
    )
    return Topic("%%nemo edit", "what you can say, several things at once too", sections)


def _section(section: Section) -> str:
    title = f"<strong>{escape(section.title)}</strong>" if section.title else ""
    if any(why for _, why in section.rows):
        rows = "".join(_row(what, why) for what, why in section.rows)
        return f"{title}<table style='margin:0 0 1em'><tbody>{rows}</tbody></table>"
    items = "".join(f"<li><code>{escape(what)}</code></li>" for what, _ in section.rows)
    return f"{title}<ul>{items}</ul>"


def _row(what: str, why: str) -> str:
    start = "text-align:left;vertical-align:top;font-weight:inherit"
    cells = f'<th scope="row" style="{start}"><code>{escape(what)}</code></th>'
    return f'<tr>{cells}<td style="{start}">{escape(why)}</td></tr>'
