"""One recipe over many files: the same sentences said to each, a table of what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from nemo_jupyter.errors import InvalidInput, MediaNotFound, NemoError
from nemo_jupyter.session import connect

if TYPE_CHECKING:
    from distributed import Client
    from pandas import DataFrame

# What is taken from a folder; files that are named are taken whatever they are called.
_FILMS = frozenset({".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi"})


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one file; a row of the table.

    Attributes:
        file: The footage.
        status: ``done``; ``asked`` when a line of the recipe was not carried out, for example
            since it was answered by a question: the film is made by the others; or ``failed``.
        film: Where the film is.
        before_ms: Length of the footage on the timeline.
        after_ms: Length of the film.
        seconds: Time taken.
        said: The answers, a line each.
        error: What went wrong.
        asked: The answers to what was not carried out, a line each.
    """

    file: str
    status: str = "failed"
    film: str | None = None
    before_ms: int = 0
    after_ms: int = 0
    seconds: float = 0.0
    said: str = ""
    error: str | None = None
    asked: str = ""


@dataclass(frozen=True, slots=True)
class _Task:
    file: str
    film: str
    recipe: tuple[str, ...]
    quality: str
    height: int | None
    data_dir: str | None


def batch(
    files: str | Path | Iterable[str | Path],
    recipe: str | Path | Sequence[str],
    *,
    out: str | Path = "edited",
    quality: str = "high",
    height: int | None = None,
    data_dir: str | Path | None = None,
    client: Client | None = None,
    on_result: Callable[[Result], object] | None = None,
) -> DataFrame:
    """Edit each of many files by the same recipe, in a session of its own.

    A file that fails has its error in the table and does not keep the others from being edited.

    Args:
        files: Files and folders; of a folder, the films in it.
        recipe: Sentences; a text of one a line, or a :class:`~pathlib.Path` to such a text.
            Empty lines and those that begin with ``#`` say nothing.
        out: The folder for the films, each named after its footage.
        quality: ``high``, or ``draft`` for a quick look.
        height: Lines, as in 720; never enlarged.
        data_dir: Where the embedded engine keeps its data.
        client: A ``distributed.Client``: files are then edited side by side by its workers, each
            with the engine of its machine. Files and ``out`` must be found there by the same path.
        on_result: Called with each :class:`Result` as it comes.

    Returns:
        A row for each file, in the order given.

    Raises:
        InvalidInput: The recipe says nothing.
        MediaNotFound: There is no such file; nothing was done.
    """
    import pandas as pd

    said = sentences(recipe)
    found = list(_found([files] if isinstance(files, str | Path) else files))
    folder = Path(out).expanduser().absolute()
    folder.mkdir(parents=True, exist_ok=True)
    home = None if data_dir is None else str(data_dir)
    tasks = [
        _Task(str(file), str(film), said, quality, height, home)
        for file, film in zip(found, _targets(found, folder), strict=True)
    ]
    rows: dict[str, Result] = {}
    for result in _here(tasks) if client is None else _there(tasks, client):
        rows[result.file] = result
        if on_result is not None:
            on_result(result)
    columns = list(Result.__dataclass_fields__)
    return pd.DataFrame([asdict(rows[task.file]) for task in tasks], columns=columns)


def sentences(recipe: str | Path | Sequence[str]) -> tuple[str, ...]:
    """The instructions of a recipe.

    Raises:
        InvalidInput: There is none, or no such file.
    """
    if isinstance(recipe, Path):
        try:
            recipe = recipe.expanduser().read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidInput(f"The recipe {recipe} cannot be read as text.") from error
    lines = recipe.splitlines() if isinstance(recipe, str) else recipe
    said = tuple(line.strip() for line in lines if line.strip() and line.strip()[0] != "#")
    if not said:
        raise InvalidInput("The recipe says nothing; write one instruction a line.")
    return said


def _found(files: Iterable[str | Path]) -> Iterator[Path]:
    for given in files:
        path = Path(given).expanduser().absolute()
        if path.is_dir():
            yield from (p for p in sorted(path.iterdir()) if p.suffix.lower() in _FILMS)
        elif path.is_file():
            yield path
        else:
            raise MediaNotFound(f"There is no file {given}.")


def _targets(files: Sequence[Path], folder: Path) -> Iterator[Path]:
    """A name for each film, never that of footage; one that is taken gets a number."""
    taken = {file.name for file in files if file.parent.resolve() == folder.resolve()}
    for file in files:
        name, number = f"{file.stem}-edited.mp4", 1
        while name in taken:
            number += 1
            name = f"{file.stem}-edited-{number}.mp4"
        taken.add(name)
        yield folder / name


def _here(tasks: Sequence[_Task]) -> Iterator[Result]:
    return map(_edited, tasks)


def _there(tasks: Sequence[_Task], client: Client) -> Iterator[Result]:
    from distributed import as_completed

    futures = {client.submit(_edited, task, pure=False): task for task in tasks}
    try:
        for future in as_completed(list(futures)):
            if future.status == "finished":
                yield future.result()
            else:
                yield Result(futures[future].file, error=f"The worker was lost: {future.status}.")
    finally:
        client.cancel(list(futures))


def _edited(task: _Task) -> Result:
    started = time.monotonic()
    result = Result(task.file)
    said: list[str] = []
    asked: list[str] = []
    try:
        with connect("embedded", data_dir=task.data_dir) as session:
            session.upload(task.file)
            before = session.draft.duration
            for sentence in task.recipe:
                turn = session.edit(sentence)
                said.append(turn.text)
                if turn.asked or turn.wants("unsupported"):
                    asked.append(f"{sentence}: {turn.text}")
            film = session.export(task.film, quality=task.quality, height=task.height)
        result = replace(
            result,
            status="asked" if asked else "done",
            film=str(film.path),
            before_ms=before,
            after_ms=film.duration_ms,
        )
    except NemoError as error:
        result = replace(result, error=error.message)
    return replace(
        result,
        said="\n".join(said),
        asked="\n".join(asked),
        seconds=round(time.monotonic() - started, 1),
    )
