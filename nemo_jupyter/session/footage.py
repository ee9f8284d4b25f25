"""The footage of a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nemo_jupyter.client.portal import blocking, on_portal
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.results import Media, Progress
from nemo_jupyter.session.core import Core, OnProgress

if TYPE_CHECKING:
    from pandas import DataFrame


class Footage(Core):
    """Files on their way to the service, and those that are there."""

    @on_portal
    async def aupload(
        self, *sources: str | Path, on_progress: OnProgress | None = None
    ) -> list[Media]:
        """Upload files, or have addresses fetched; videos come onto the timeline in order.

        Raises:
            MediaNotFound: There is no such file; nothing was sent.
            UnsupportedMedia: A file is no accepted footage.
            MediaTooLarge: A file is over 500 MB.
        """
        if not sources:
            raise InvalidInput("Name a file or an address to upload.")
        urls = [str(s) for s in sources if str(s).startswith(("http://", "https://"))]
        paths = [Path(s).expanduser() for s in sources if str(s) not in urls]

        def sent(done: int, total: int) -> None:
            if on_progress:
                on_progress(Progress("Uploading", done / total if total else None))

        self._sources += [*paths, *urls]
        answers: list[Any] = []
        if paths:
            answers += await self._client.upload(self.id, paths, progress=sent)
        if urls:
            answers.append(await self._client.upload_urls(self.id, urls))
        self._state = None
        names = [*(p.name for p in paths), *urls]
        media = _media_of(answers, names)
        _remember(media, paths)
        return media

    upload = blocking(aupload)

    @property
    def media(self) -> DataFrame:
        """The session's files as a table."""
        import pandas as pd

        columns = list(Media.__dataclass_fields__)
        return pd.DataFrame(
            [[getattr(m, c) for c in columns] for m in self.state().media], columns=columns
        )

    @property
    def names(self) -> list[str]:
        """Names of the files and clips as last known; nothing is asked for."""
        sent = [Path(source).name for source in self._sources]
        clips = [s.name for _, s in self.draft.walk()] if self._state else []
        return list(dict.fromkeys(name for name in (*sent, *clips) if name))

    async def _reopen(self) -> str:
        """Go on in a new session where the service has forgotten this one; says what that means."""
        made = await self._client.create_session()
        self.id, self._task, self._state = made.session_id, made.task_id, None
        sources, self._sources = self._sources, []
        there = [s for s in sources if isinstance(s, str) or s.exists()]
        if there:
            await self.aupload(*there)
        return (
            f"The session had expired, so a new one was opened and {len(there)} of {len(sources)} "
            "files were uploaded again; earlier edits are gone, run their cells again."
        )


def _remember(media: Sequence[Media], paths: Sequence[Path]) -> None:
    """Keep in mind where files are, so that timelines can show them."""
    from nemo_jupyter import pictures

    places = {path.name: path for path in paths}
    for item in media:
        if item.name in places:
            pictures.remember(item.asset, places[item.name])


def _media_of(answers: list[Any], names: list[str]) -> list[Media]:
    found: list[Media] = []
    for answer in answers:
        files = answer.get("files") if isinstance(answer, Mapping) else None
        for item in files if isinstance(files, list) else [answer]:
            name = names[len(found)] if len(found) < len(names) else ""
            found.append(Media.from_wire(item, name=name))
    return found
