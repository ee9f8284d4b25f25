"""The same films by ffmpeg and by MoviePy, written as their users would."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Piece = tuple[float, float]  # in- and out-point, seconds
_X264 = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p"]
_OUT = ["-c:a", "aac", "-b:a", "192k", "-movflags", "+faststart", "-y"]


def ffmpeg_pieces(source: Path, pieces: Sequence[Piece], target: Path) -> list[str]:
    """Trim and concatenate, in one filter graph."""
    count = len(pieces)
    heads = "".join(f"[v{i}]" for i in range(count)), "".join(f"[a{i}]" for i in range(count))
    graph = [f"[0:v]split={count}{heads[0]}", f"[0:a]asplit={count}{heads[1]}"]
    for i, (start, end) in enumerate(pieces):
        graph.append(f"[v{i}]trim={start}:{end},setpts=PTS-STARTPTS[w{i}]")
        graph.append(f"[a{i}]atrim={start}:{end},asetpts=PTS-STARTPTS[b{i}]")
    joined = "".join(f"[w{i}][b{i}]" for i in range(count))
    graph.append(f"{joined}concat=n={count}:v=1:a=1[v][a]")
    return [
        *("ffmpeg", "-nostdin", "-v", "error", "-i", str(source)),
        *("-filter_complex", ";".join(graph), "-map", "[v]", "-map", "[a]"),
        *(*_X264, *_OUT, str(target)),
    ]


def ffmpeg_whole(source: Path, target: Path) -> list[str]:
    """Everything encoded again."""
    return ["ffmpeg", "-nostdin", "-v", "error", "-i", str(source), *_X264, *_OUT, str(target)]


def ffmpeg_full_edit(
    source: Path, music: Path, subtitles: Path, duration: float, target: Path
) -> list[str]:
    """9:16 on a blurred fill, captions and a title burned in, music ducked under the voice."""
    graph = (
        "[0:v]split[f][b];[b]scale=270:480:force_original_aspect_ratio=increase,crop=270:480,"
        "boxblur=10,scale=1080:1920[bg];[f]scale=1080:-2[fg];[bg][fg]overlay=0:(H-h)/2,"
        f"ass={subtitles}[v];"
        "[0:a]aresample=48000,asplit[voice][key];[1:a]volume=0.35[m];"
        "[m][key]sidechaincompress=threshold=0.02:ratio=8:attack=20:release=300[ducked];"
        "[voice][ducked]amix=inputs=2:duration=first:normalize=0,loudnorm=I=-14:TP=-1[a]"
    )
    return [
        *("ffmpeg", "-nostdin", "-v", "error", "-i", str(source), "-stream_loop", "-1"),
        *("-i", str(music), "-filter_complex", graph, "-map", "[v]", "-map", "[a]"),
        *("-t", str(duration), *_X264, "-ar", "48000", *_OUT, str(target)),
    ]


MOVIEPY_FULL_EDIT = """
import json, sys
from moviepy import (AudioFileClip, CompositeAudioClip, CompositeVideoClip, TextClip,
                     VideoFileClip, afx, vfx)
job = json.load(open(sys.argv[1]))
clip = VideoFileClip(job["source"]).subclipped(0, job["duration"])
back = clip.cropped(x_center=960, width=606).resized((270, 480)).resized((1080, 1920))
front = clip.resized(width=1080).with_position(("center", "center"))
texts = [
    TextClip(font=job["font"], text=text, font_size=size, color="white", bg_color="black",
             size=(960, None), method="caption")
    .with_start(start).with_duration(end - start).with_position(("center", place))
    for text, start, end, size, place in job["texts"]
]
music = AudioFileClip(job["music"])
music = music.with_effects([afx.AudioLoop(duration=job["duration"]), afx.MultiplyVolume(0.15)])
film = CompositeVideoClip([back, front, *texts], size=(1080, 1920))
film = film.with_audio(CompositeAudioClip([clip.audio, music])).with_duration(job["duration"])
film.write_videofile(job["target"], fps=30, preset="veryfast", ffmpeg_params=["-crf", "20"],
                     audio_codec="aac", logger=None, temp_audiofile_path=job["folder"])
"""
