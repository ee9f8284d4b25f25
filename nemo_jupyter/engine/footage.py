"""A session's media, and what has been found out about them; found out once per file."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import shorten
from typing import Any

from nemo_jupyter.engine.findings import find
from nemo_jupyter.engine.media import cutpoints, music, noises, voice
from nemo_jupyter.engine.media.bars import Bars
from nemo_jupyter.engine.media.beats import NO_BEAT, Beats
from nemo_jupyter.engine.media.cutpoints import CutPoints
from nemo_jupyter.engine.media.levels import Envelope
from nemo_jupyter.engine.media.limits import MAX_UPLOAD
from nemo_jupyter.engine.media.loudness import SILENT, Loudness
from nemo_jupyter.engine.media.probe import MediaInfo, probe
from nemo_jupyter.engine.media.room import Room, quietest
from nemo_jupyter.engine.media.scenes import Scenes
from nemo_jupyter.engine.media.shake import Shake
from nemo_jupyter.engine.media.signals import Value
from nemo_jupyter.engine.media.speech import Speech
from nemo_jupyter.engine.media.words import NOTHING_SAID, Words
from nemo_jupyter.engine.store import Asset, Session, Store
from nemo_jupyter.errors import MediaTooLarge
from nemo_jupyter.timeline.model import Span

_SHOWN = 32  # letters of a text by which its sound is called

OnProgress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Item:
    """A media file by the name that its session uses."""

    name: str
    asset: str
    info: MediaInfo


class Footage:
    """What operations may ask about media; slow answers report progress and can be stopped."""

    def __init__(
        self,
        store: Store,
        session: Session,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        on_progress: OnProgress = lambda doing, share: None,
    ) -> None:
        self._store = store
        self._session = session
        self._cancelled = cancelled
        self._on_progress = on_progress

    def items(self) -> Sequence[Item]:
        """All media in the order they came."""
        media = self._store.media.of(self._session)
        return [Item(m.name, m.file.asset, m.file.info) for m in media]

    def info(self, asset: str) -> MediaInfo | None:
        """Properties of an asset."""
        found = self._store.media.asset(asset)
        return found.info if found else None

    def size(self, asset: str) -> int:
        """Bytes of an asset."""
        found = self._store.media.asset(asset)
        return found.size if found else 0

    def speech(self, asset: str) -> Sequence[Span]:
        """Where somebody speaks, ms of the source."""
        return Speech.from_dict(self._find(asset, "speech")).spans if self._hears(asset) else ()

    def words(self, asset: str, *, verbatim: bool = False) -> Words:
        """What is said in it, word by word, ms of the source; hesitations too if ``verbatim``.

        Raises:
            Unsupported: The extra that recognises words, or its model, is not installed.
        """
        if not self._hears(asset):
            return NOTHING_SAID
        return Words.from_dict(self._find(asset, "verbatim" if verbatim else "words"))

    def scenes(self, asset: str) -> Scenes:
        """Cuts, black stretches and motion; none for what has no moving picture."""
        info = self.info(asset)
        if info is None or info.kind != "video":
            return Scenes((), (), 0)
        return Scenes.from_dict(self._find(asset, "scenes"))

    def bars(self, asset: str) -> Bars:
        """Black bars around its picture."""
        info = self.info(asset)
        seen = info is not None and info.kind == "video"
        return Bars.from_dict(self._find(asset, "bars")) if seen else Bars()

    def shake(self, asset: str) -> Shake:
        """How its camera shakes; nothing for what has no moving picture."""
        info = self.info(asset)
        moving = info is not None and info.kind == "video"
        return Shake.from_dict(self._find(asset, "shake")) if moving else Shake()

    def cut_points(self, asset: str) -> CutPoints:
        """Where it can be cut so that its pictures can be copied up to the cut."""
        file = self._store.media.asset(asset)
        if file is None or file.info.kind != "video":
            return CutPoints()
        key = f"cut_points.{cutpoints.VERSION}"
        known = self._store.media.signal(asset, key)
        if known is None:
            known = cutpoints.cut_points(file.path, file.info).to_dict()
            self._store.media.add_signal(asset, key, known)
        return CutPoints.from_dict(known)

    def beats(self, asset: str) -> Beats:
        """The beat of its sound."""
        return Beats.from_dict(self._find(asset, "beats")) if self._hears(asset) else NO_BEAT

    def loudness(self, asset: str) -> Loudness:
        """Its loudness from moment to moment."""
        return Loudness.from_dict(self._find(asset, "loudness")) if self._hears(asset) else SILENT

    def room(self, asset: str) -> Room | None:
        """Where only the room is heard between words; ``None`` where nobody speaks or stops."""
        file, speech = self._store.media.asset(asset), self.speech(asset)
        if file is None or not speech:
            return None
        levels = Envelope.from_dict(self._find(asset, "levels")).levels_db
        return quietest(file.path, speech, levels, file.info.duration_ms)

    def _find(self, asset: str, kind: str) -> Value:
        return find(self._store, asset, kind, self._cancelled, self._on_progress)

    def _hears(self, asset: str) -> bool:
        info = self.info(asset)
        return info is not None and info.has_audio

    def music(self, mood: str) -> Item:
        """The built-in piece of a mood, composed when it is first asked for."""
        name = music.mood_for(mood)
        key = f"music:{music.VERSION}:{name}"
        return self._made(key, name, f"Composing {name} music", music.write_music)

    def noise(self, words: str) -> Item | None:
        """The built-in sound that words ask for, made when it is first asked for."""
        name = noises.sound_for(words)
        if name is None:
            return None
        key = f"noise:{noises.VERSION}:{name}"
        return self._made(key, name, f"Making the sound {name}", noises.write_sound)

    def noises(self) -> Sequence[str]:
        """Names of the built-in sounds."""
        return tuple(noises.SOUNDS)

    def voice(self, text: str, language: str | None = None) -> Item:
        """A text spoken by the voice of this machine, when it is first asked for.

        Raises:
            Unsupported: The extra that speaks, or its voice, is missing, or the voice does not
                know the text's language.
        """
        speaker = voice.chosen_voice()
        voice.check_language(text, speaker, language)
        digest = hashlib.sha256(text.encode()).hexdigest()
        key = f"voice:{voice.VERSION}:{hash_of(speaker)}:{digest}"
        doing = "Speaking the text"

        def write(_: str, path: Path) -> None:
            progress = lambda share: self._on_progress(doing, share)  # noqa: E731
            voice.speak(text, path, progress, self._cancelled, voice=speaker)

        item = self._made(key, "voice", doing, write, suffix=".wav")
        return replace(item, name=f"“{shorten(text, _SHOWN, placeholder='…')}”")

    def _made(
        self,
        key: str,
        name: str,
        doing: str,
        write: Callable[[str, Path], None],
        suffix: str = ".flac",
    ) -> Item:
        """A file that is made by code, once for all sessions."""
        known = self._store.media.signal(key, "asset")
        stored = self._store.media.asset(known) if known else None
        if stored is None:
            self._on_progress(doing, 0.0)
            path = self._store.media.folder / f".{name}.{id(self)}.part{suffix}"
            write(name, path)
            stored = adopt(self._store, path, name + suffix)
            self._store.media.add_signal(key, "asset", stored.asset)
        return Item(name, stored.asset, stored.info)


def adopt(store: Store, path: Path, name: str) -> Asset:
    """Check a file, then move it into the store under its content hash.

    Raises:
        UnsupportedMedia: It is not what it should be; the file is removed.
        MediaTooLarge: It is over the limit; the file is removed.
    """
    try:
        size = path.stat().st_size
        if size > MAX_UPLOAD:
            raise MediaTooLarge(too_large(name))
        info = probe(path, name)
        asset = hash_of(path)
        known = store.media.asset(asset)
        if known is not None:
            return known
        suffix = Path(name).suffix.lower()[:8]
        suffix = suffix if suffix[1:].isalnum() else ""
        target = store.media.path(asset, suffix)
        shutil.move(path, target)
        store.media.add_asset(asset, suffix, size, info)
        return Asset(asset, target, size, info)
    finally:
        path.unlink(missing_ok=True)


def hash_of(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def too_large(name: str) -> str:
    """What to tell somebody whose file is over the limit."""
    return (
        f"{name} is over the limit of {MAX_UPLOAD // 1024**2} MB; "
        "compress it or cut it into parts first."
    )


def describe(item: Item) -> dict[str, Any]:
    """A media file as the API shows it."""
    return {"name": item.name, "asset": item.asset, **item.info.to_dict()}
