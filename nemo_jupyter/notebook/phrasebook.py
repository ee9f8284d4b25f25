"""What one can say, by topic: sentences that the embedded engine carries out as they stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """What one can say about something.

    Attributes:
        purpose: What it is about.
        examples: Sentences.
    """

    purpose: str
    examples: tuple[str, ...]


PHRASEBOOK: dict[str, Phrases] = {
    "cutting": Phrases(
        "take away what is too much",
        (
            "trim the pauses",
            "remove the ums and ahs",
            "remove the repeated takes",
            "cut the first 5 seconds",
            "cut 0:10 to 0:15",
            "keep 0:10 to 0:40",
            "shorten it to 30 seconds",
            "make a 30 second highlight reel",
        ),
    ),
    "clips": Phrases(
        "split, join, move, repeat",
        (
            "split at 0:12",
            "delete clip 2",
            "move clip 3 to the start",
            "join the clips with a crossfade",
            "insert intro.mp4 at the start",
            "reverse clip 2",
            "freeze the frame at 0:05 for 2 seconds",
            "make it a slideshow of 3 seconds per picture",
            "add chapters",
        ),
    ),
    "speed": Phrases(
        "faster and slower, the pitch kept",
        ("speed it up 2x", "play clip 2 at half speed", "slow motion from 0:05 to 0:08"),
    ),
    "captions": Phrases(
        "what is said, written on the screen",
        ("add captions", "add yellow captions in the middle of the screen"),
    ),
    "text": Phrases(
        "titles, names and other words on the screen",
        (
            'add a title "Ada and the Engine"',
            'add a lower third "Ada Lovelace"',
            'add the text "Next week" from 0:05 to 0:08',
            "make the title larger",
        ),
    ),
    "sound": Phrases(
        "music, loudness, silence",
        (
            "add calm music",
            "lower the music to 20%",
            "make the music quieter when someone speaks",
            "mute clip 2",
            "fade out the music in the last 3 seconds",
            "remove the background noise",
            "cut to the beat",
        ),
    ),
    "picture": Phrases(
        "shape, colour, movement",
        (
            "make it vertical",
            "make it black and white",
            "make it brighter",
            "zoom in slowly on clip 2",
            "crop out the black bars",
            "put logo.png in the top right corner",
            "stabilize it",
        ),
    ),
    "transitions": Phrases(
        "from one clip to the next, in and out",
        ("crossfade between the clips", "fade in from black", "fade to black at the end"),
    ),
    "back": Phrases("take back what was done", ("undo", "redo", "undo the last 2 edits")),
    "chinese": Phrases(
        "the same in Chinese", ("删掉停顿", "加字幕", "加标题「你好」", "加轻快的音乐,音量30%")
    ),
}
