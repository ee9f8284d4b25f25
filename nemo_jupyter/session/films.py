"""The films of a session."""

from __future__ import annotations

import weakref
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from nemo_jupyter.client.portal import blocking, on_portal
from nemo_jupyter.client.wire import RenderStatus
from nemo_jupyter.errors import InvalidInput, TransferError
from nemo_jupyter.results import Frame, Progress, Render
from nemo_jupyter.session.core import Core, OnProgress, draft_of
from nemo_jupyter.session.target import CAPTIONS, apart, ending, spare
from nemo_jupyter.timeline.model import Draft

if TYPE_CHECKING:
    from pandas import DataFrame


_PREVIEW_SECONDS = 300.0  # a long stretch takes its time


class Films(Core):
    """Renders of the timeline."""

    _folder: Path | None = None

    @on_portal
    async def aexport(
        self,
        path: str | Path | None = None,
        *,
        format: str = "mp4",
        quality: str = "high",
        height: int | None = None,
        fps: float | None = None,
        aspect: str | None = None,
        platform: str | None = None,
        captions: str | None = None,
        encoder: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> Render:
        """Render the timeline and fetch the film.

        Args:
            path: Where it goes, its ending another way to name the format; by default beside the
                notebook, named after the footage.
            format: ``mp4``; the embedded engine also writes ``mov``, ``webm`` and ``gif``, and
                ``m4a``, ``mp3``, ``wav`` and ``flac`` for the sound alone; ``srt`` or ``vtt`` for
                the captions alone.
            quality: ``high``, or ``draft`` for a quick look.
            height: Lines, as in 720; never enlarged.
            fps: Frames a second; by default those of the footage.
            aspect: Another shape, as in ``9:16``; that of the timeline when not given.
            platform: A service such as ``tiktok`` or ``discord``: its shape and its size limit.
            captions: ``burn`` into the picture, ``sidecar`` files beside the film, or a ``track``
                that a player switches on and off; as the edit asked for when not given.
            encoder: ``nvenc``, ``qsv`` or ``videotoolbox`` where the machine has it: quicker and
                coarser than ``x264``, and nothing is copied.
            on_progress: Called with what is being done and how much of it.

        Raises:
            InvalidInput: There are no captions to write, the ending is not that of the format,
                or the path is that of footage.
            EmptyTimeline: There is nothing to export; nothing was sent.
            ExportBlocked: The plan does not allow it.
            RenderFailed: It failed twice.
            TransferError: The film did not arrive whole; running again goes on.
        """
        state = await self._read(fresh=True)
        draft = draft_of(state)
        if path is not None and format == "mp4":
            format = ending(Path(path)) or format
        target = self._place_of(draft, path, format)
        if format in CAPTIONS:
            written = _write_captions(draft, target)
            return Render(written, duration_ms=draft.duration, size=written.stat().st_size)
        wishes = {"height": height, "fps": fps, "aspect": aspect, "platform": platform}
        wishes |= {"encoder": encoder, "captions": captions}
        output: dict[str, Any] = {"format": format, "quality": quality}
        output |= {k: v for k, v in wishes.items() if v is not None}

        def told(status: RenderStatus) -> None:
            if on_progress:
                on_progress(_progress(status))

        status = await self._client.render(self.id, state.draft or {}, output, on_status=told)
        done = await self._client.download(status, target)
        beside = _beside(draft, done, captions)
        return replace(await self._render(status, done), captions=beside)

    export = blocking(aexport)

    @on_portal
    async def afilms(
        self,
        wishes: Sequence[Mapping[str, Any]],
        path: str | Path | None = None,
        *,
        on_progress: OnProgress | None = None,
    ) -> list[Render]:
        """Render several films of the timeline, one after the other.

        Args:
            wishes: For each what :meth:`export` is to be given, such as ``turn.exports``.
            path: Where one would go; what sets several apart is added to the name.
            on_progress: Called with what is being done and how much of all of it.

        Raises:
            NemoError: As :meth:`export`; the films made before stay.
        """
        places: Sequence[str | Path | None] = [path] * len(wishes)
        if len(wishes) > 1:
            draft = draft_of(await self._read(fresh=True))
            base = Path(path).expanduser() if path else Path(_film_name(draft))
            places = apart(base, wishes)
        films: list[Render] = []
        for place, wish in zip(places, wishes, strict=True):
            told = _part_of(on_progress, len(films), len(wishes))
            films.append(await self.aexport(place, on_progress=told, **wish))
        return films

    films = blocking(afilms)

    @on_portal
    async def apreview(
        self, start: int = 0, end: int | None = None, *, path: str | Path | None = None
    ) -> Render:
        """A quick look at a stretch of the timeline: 360 lines, encoded for speed.

        Args:
            start: First time wanted, ms.
            end: Time to stop before, ms; the end of the timeline when not given.
            path: Where it goes; by default a folder that goes with this session.

        Raises:
            Unsupported: The cloud offers no previews.
            RequestRejected: There is no picture, or the stretch lies outside of the timeline.
        """
        wanted = f"preview?start={start}" + (f"&end={end}" if end is not None else "")
        look = await self._engine("GET", wanted, within=_PREVIEW_SECONDS)
        target = Path(path).expanduser() if path else self._looks() / look["file"]
        spare(target, self._sources)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(await self._look(look["file"]))
        return Render(
            target,
            duration_ms=look["end_ms"] - look["start_ms"],
            width=look["width"],
            height=look["height"],
            size=target.stat().st_size,
        )

    preview = blocking(apreview)

    @on_portal
    async def aframe(self, ms: int, *, height: int | None = None) -> Frame:
        """What the film shows at a time.

        Args:
            ms: The time on the timeline.
            height: Lines, as in 360; those of the film when not given.

        Raises:
            Unsupported: The cloud offers no single frames.
            RequestRejected: There is no picture, or the time lies outside of the timeline.
        """
        wanted = f"frame?ms={ms}" + (f"&height={height}" if height is not None else "")
        look = await self._engine("GET", wanted)
        data = await self._look(look["file"])
        return Frame(ms, look["width"], look["height"], data)

    frame = blocking(aframe)

    def _place_of(self, draft: Draft, path: str | Path | None, format: str) -> Path:
        """Where a film goes; its folder is made.

        Raises:
            InvalidInput: The ending is not that of the format, or the path is that of footage.
        """
        target = Path(path).expanduser() if path else Path(_film_name(draft))
        if format in CAPTIONS or path is None or not target.suffix:
            target = target.with_suffix(f".{format}")
        ending(target, (format,))
        spare(target, self._sources)
        target.parent.mkdir(parents=True, exist_ok=True)
        return target

    async def _look(self, name: str) -> bytes:
        where = f"/api/engine/sessions/{self.id}/previews/{name}"
        async with self._client.open("GET", where) as response:
            if response.status_code != 200:
                raise TransferError("The preview did not arrive; ask for it again.")
            return await response.aread()

    def _looks(self) -> Path:
        """A folder for previews; it goes with this session, or with the process."""
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="nemo-previews-"))
            weakref.finalize(self, rmtree, self._folder, ignore_errors=True)
        return self._folder

    def jobs(self) -> DataFrame:
        """The renders that this machine remembers."""
        import pandas as pd

        from nemo_jupyter.session.listing import Listing

        columns = ["render_id", "session_id", "status", "path", "created_at"]
        found = self._client.jobs.list(origin=self._client.origin)
        table = pd.DataFrame([[getattr(j, c) for c in columns] for j in found], columns=columns)
        made = pd.to_datetime(table["created_at"], unit="s").dt.floor("s")
        return Listing(table.assign(created_at=made))

    async def _render(self, status: RenderStatus, path: Path) -> Render:
        report = status.data.get("report")
        report = report if isinstance(report, dict) else {}
        poster = None
        if self.is_embedded:
            where = f"/api/engine/jobs/{status.render_id}/poster"
            async with self._client.open("GET", where) as response:
                poster = await response.aread() if response.status_code == 200 else None
        return Render(
            path=path,
            url=status.url,
            duration_ms=int(report.get("duration_ms") or 1000 * (status.duration or 0)),
            width=int(report.get("width") or 0),
            height=int(report.get("height") or 0),
            size=path.stat().st_size,
            report=report,
            poster=poster,
        )


def _beside(draft: Draft, film: Path, how: str | None) -> tuple[Path, ...]:
    """The caption files of a film, where captions are wanted beside it."""
    track = draft.role("captions")
    if track is None or (how or track.options.get("deliver")) != "sidecar":
        return ()
    names = (film.with_suffix(f".{form}") for form in CAPTIONS)
    return tuple(_write_captions(draft, name) for name in names)


def _write_captions(draft: Draft, target: Path) -> Path:
    if not any(s.role == "caption" for _, s in draft.walk()):
        raise InvalidInput("There are no captions to write yet; say “add captions” first.")
    text = draft.to_srt() if target.suffix == ".srt" else draft.to_vtt()
    partial = target.with_name(f".{target.name}.part")
    partial.write_text(text, encoding="utf-8")
    return partial.replace(target)


def _progress(status: RenderStatus) -> Progress:
    told = status.data.get("progress")
    if not isinstance(told, Mapping):
        return Progress("Rendering")
    share, left = told.get("share"), told.get("left_ms")
    return Progress(
        str(told.get("doing") or "Rendering"),
        float(share) if isinstance(share, int | float) else None,
        left if isinstance(left, int) else None,
    )


def _part_of(on_progress: OnProgress | None, done: int, count: int) -> OnProgress | None:
    """Progress of one film as progress of all of them."""
    if on_progress is None or count == 1:
        return on_progress

    def told(progress: Progress) -> None:
        share = None if progress.share is None else (done + progress.share) / count
        doing = f"{progress.doing} ({done + 1} of {count})"
        on_progress(Progress(doing, share, progress.left_ms))

    return told


def _film_name(draft: Draft) -> str:
    """A name for the film: that of its first footage, never the footage itself."""
    names = [s.name for s in draft.main.segments if s.name] if draft.main else []
    stem = Path(names[0]).stem if names else "film"
    safe = "".join(c if c.isalnum() or c in "-_ " else "-" for c in stem).strip() or "film"
    return f"{safe}-edited.mp4"
