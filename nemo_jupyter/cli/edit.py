"""``nemo-jupyter edit`` and ``demo``: from footage and a sentence to a film."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nemo_jupyter.cli.arguments import Commands, add_film
from nemo_jupyter.terminal import Meter

if TYPE_CHECKING:
    from nemo_jupyter.results import Product
    from nemo_jupyter.session import Session

# What a sentence may say of the film; its place and form are the command's.
DEMO_SENTENCE = (
    'trim the pauses, add a title "Ada and the Engine", '
    "add calm music, and fade to black at the end"
)

# What single pictures are saved as.
PICTURES = ("jpg", "jpeg", "png", "webp")


def add(command: Commands) -> None:
    """Declare the commands."""
    demo = command("demo", _demo, "edit bundled footage and show the result")
    demo.add_argument(
        "--out", type=Path, default=Path("nemo-demo"), help="folder for the film (%(default)s)"
    )
    edit = command("edit", _edit, "edit files by a sentence", " Put the sentence in quotes.")
    edit.add_argument("files", nargs="+", metavar="IN", help="footage, in order")
    edit.add_argument("sentence", metavar="SENTENCE", help="what should be done")
    edit.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the finished MP4, or the GIF, picture or sound",
    )
    add_film(edit)


def _demo(options: argparse.Namespace) -> int:
    footage = sample("talk.mp4")
    print(f"Footage: {footage.name}. Instruction: {DEMO_SENTENCE}")
    return _make([footage], DEMO_SENTENCE, options.out / "demo.mp4", "high", None)


def _edit(options: argparse.Namespace) -> int:
    return _make(options.files, options.sentence, options.out, options.quality, options.height)


def _make(
    files: Sequence[str | Path], sentence: str, out: Path, quality: str, height: int | None
) -> int:
    from nemo_jupyter.session import connect
    from nemo_jupyter.session.target import FORMS, ending, spare

    spare(out, files)
    ending(out, dict.fromkeys((*FORMS, *PICTURES)))
    meter = Meter()
    with connect() as session:
        print(session.backend_line)
        with meter:
            session.upload(*files, on_progress=meter)
        with meter:
            turn = session.edit(sentence, on_progress=meter)
        saved = dict(_saved(session, turn.files, out, alone=not turn.changed))
        print(_naming(turn.text, saved))
        for place in saved.values():
            print(place)
        if saved and (not turn.changed or any(_alike(place, out) for place in saved.values())):
            return 0
        if not turn.changed and turn.wants("export") is None:
            return 1
        with meter:
            given = {"height": height} if height else {}
            wishes = [{"quality": quality} | wish | given for wish in turn.exports or ({},)]
            if len(wishes) == 1:
                wishes[0].pop("format", None)  # the name says it
            films = session.films(wishes, out, on_progress=meter)
        before, after = turn.before.duration / 1000, films[0].duration_ms / 1000
        print(session.draft.summary())
        print(f"{before:.1f} s became {after:.1f} s: {', '.join(str(f.path) for f in films)}")
    return 0


def _saved(
    session: Session, files: Sequence[Product], out: Path, *, alone: bool
) -> Iterator[tuple[str, Path]]:
    """Save what a turn made, by name: under the name given, numbered where there are several.

    Files of another form than the one given keep their own ending, and their own name where the
    film is to get the one given.
    """
    ours = [p for p in files if alone or _alike(Path(p.name), out)]
    for product in files:
        made = Path(product.name)
        target = out if _alike(made, out) else out.with_suffix(made.suffix)
        if product not in ours:
            target = out.with_name(product.name)
        elif len(ours) > 1:
            target = target.with_stem(f"{out.stem}-{ours.index(product) + 1}")
        yield product.name, _fetched(session, product, target)


def _fetched(session: Session, product: Product, target: Path) -> Path:
    """The file, as a picture of the form that the target's ending names."""
    made = session.download(product, target)
    if _form(made) != _form(Path(product.name)):
        from PIL import Image

        with Image.open(made) as picture:
            picture.load()
        picture.save(made)
    return made


def _naming(text: str, saved: Mapping[str, Path]) -> str:
    """What was said, with the files' names as they were saved."""
    for name, place in saved.items():
        text = text.replace(f"{name} (", f"{place.name} (")
    return text


def _alike(one: Path, other: Path) -> bool:
    """Whether one file can be written by the other's name."""
    pictures = {_form(one), _form(other)} <= set(PICTURES)
    return pictures or _form(one) == _form(other)


def _form(path: Path) -> str:
    return path.suffix.lower().removeprefix(".").replace("jpeg", "jpg")


def sample(name: str) -> Path:
    """A piece of the bundled footage: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parents[1]
    folders = (package / "samples", package.parent / "notebooks" / "samples")
    return next((f / name for f in folders if (f / name).exists()), folders[0] / name)
