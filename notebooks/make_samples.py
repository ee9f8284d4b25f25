"""Make the media in ``samples/``: pictures by arithmetic, words by espeak-ng.

Run ``python notebooks/make_samples.py`` from the repository; it needs the package itself and
the ``espeak-ng`` program. The results are committed, so that nobody else has to run it.
All of it is this project's own work and under its licence.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.render import fonts

HERE = Path(__file__).parent / "samples"
WIDTH, HEIGHT, FPS, RATE = 1280, 720, 30, 48000

# What is said, and the pause after it in seconds.
TALK = [
    ("Hello, and welcome.", 1.2),
    ("Today I would like to show you how a short talk becomes a better one.", 1.6),
    ("First, we take out the pauses.", 1.0),
    ("Then we add a title, and a name.", 1.9),
    ("A little music goes underneath.", 0.9),
    ("The words stay clear, because the music steps back.", 1.5),
    ("That is all. Thank you for watching.", 1.0),
]
LEAD_IN = 0.9

# Slides: the sentence with which they come, a heading, and lines with the sentence of each.
SLIDES = [
    (0, "A better talk", [(1, "in one sentence")]),
    (2, "Three small steps", [(2, "Cut the pauses"), (3, "Name who speaks"), (4, "Add music")]),
    (5, "Words first", [(5, "The music steps back"), (6, "Thank you")]),
]

INK, SOFT, ACCENT = (24, 28, 54), (92, 98, 130), (255, 138, 76)


def font(size: int, weight: int):
    return fonts.face_for("A", "en").font(size, weight)


# --- sound -----------------------------------------------------------------------------


def say(words: str) -> np.ndarray:
    """A sentence as mono samples, without the silence around it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        command = ["espeak-ng", "-v", "en-us+m3", "-s", "150", "-p", "38", "-w", str(path), words]
        subprocess.run(command, check=True)
        voice = np.concatenate(list(sound.blocks(path, rate=RATE, channels=1)))[:, 0]
    heard = np.flatnonzero(np.abs(voice) > 0.004)
    return voice[heard[0] : heard[-1] + 1]


def narrate() -> tuple[np.ndarray, list[float]]:
    """The talk, and when each of its sentences begins."""
    parts, starts, at = [np.zeros(int(LEAD_IN * RATE))], [], LEAD_IN
    for words, pause in TALK:
        voice = say(words)
        starts.append(at)
        parts += [voice, np.zeros(int(pause * RATE))]
        at += len(voice) / RATE + pause
    speech = np.concatenate(parts)
    frames = -(-len(speech) * FPS // RATE)
    speech = np.pad(speech, (0, frames * RATE // FPS - len(speech)))
    # A warm voice in a quiet room rather than a machine in none.
    speech = band(speech, 90, 7000)
    room = band(np.random.default_rng(5).standard_normal(len(speech)), 60, 2500)
    speech = 0.5 * speech / np.abs(speech).max()
    return (speech + 0.0008 * room / room.std()).astype(np.float32), starts


def band(samples: np.ndarray, low: float, high: float) -> np.ndarray:
    spectrum = np.fft.rfft(samples)
    f = np.fft.rfftfreq(len(samples), 1 / RATE)
    rise = (f / low) ** 2 / (1 + (f / low) ** 2)
    return np.fft.irfft(spectrum * rise / (1 + (f / high) ** 4), len(samples))


def street(seconds: float) -> np.ndarray:
    """A city from far away: low noise that swells as if cars went by."""
    count = int(seconds * RATE)
    t = np.arange(count) / RATE
    noise = band(np.random.default_rng(11).standard_normal(count), 80, 500)
    swell = 0.6 + 0.25 * np.sin(2 * np.pi * t / 4.5) + 0.15 * np.sin(2 * np.pi * t / 1.8)
    edges = np.clip(np.minimum(t, seconds - t) / 0.3, 0, 1)
    return (0.045 * noise / noise.std() * swell * edges).astype(np.float32)


# --- talk ------------------------------------------------------------------------------


def ease(share: float) -> float:
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)


def gradient(t: float) -> Image.Image:
    """Three colours that drift into one another."""
    y, x = np.mgrid[0:90, 0:160]
    x, y = x / 160, y / 90
    one = 0.5 + 0.5 * np.sin(2.2 * x + 1.4 * y + 0.25 * t)
    two = 0.5 + 0.5 * np.sin(1.7 * y - 1.1 * x - 0.19 * t + 1.3)
    a, b, c = (np.array(k, float) for k in ((38, 34, 98), (24, 108, 138), (138, 58, 128)))
    mix = a + (b - a) * one[..., None] + (c - a) * (two * 0.55)[..., None]
    small = Image.fromarray(np.clip(mix, 0, 255).astype(np.uint8))
    return small.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)


def card(slide: int, starts: list[float], t: float) -> Image.Image:
    """A white panel with a heading, and lines that come with what is said."""
    _, heading, points = SLIDES[slide]
    panel = Image.new("RGBA", (620, 430))
    pen = ImageDraw.Draw(panel)
    pen.rounded_rectangle((0, 0, 619, 429), 26, fill=(255, 255, 255, 240))
    pen.rounded_rectangle((48, 60, 56, 116), 4, fill=ACCENT)
    pen.text((78, 88), heading, font=font(50, 700), fill=INK, anchor="lm")
    for number, (sentence, words) in enumerate(points):
        shown = ease((t - starts[sentence] + 0.1) / 0.4)
        if shown <= 0:
            continue
        y, shade = 190 + 72 * number, tuple(round(255 + (k - 255) * shown) for k in SOFT)
        dot = tuple(round(255 + (k - 255) * shown) for k in ACCENT)
        pen.ellipse((80, y - 8, 96, y + 8), fill=dot)
        pen.text((118 + 14 * (1 - shown), y), words, font=font(35, 500), fill=shade, anchor="lm")
    return panel


def orb(level: float, t: float) -> Image.Image:
    """What speaks: a disc with rays that follow the voice, drawn large and made smaller."""
    size = 760
    picture = Image.new("RGBA", (size, size))
    pen = ImageDraw.Draw(picture)
    middle = size / 2
    for ray in range(56):
        angle = 2 * np.pi * ray / 56
        wave = 0.55 + 0.45 * np.sin(ray * 1.9 + 5 * t) * np.sin(ray * 0.7 - 3 * t)
        length = 26 + 150 * level * wave
        inner, outer = 190, 190 + length
        ends = [(middle + r * np.cos(angle), middle + r * np.sin(angle)) for r in (inner, outer)]
        pen.line(ends, fill=(255, 255, 255, 225), width=11)
    radius = 150 + 12 * level
    pen.ellipse((middle - radius,) * 2 + (middle + radius,) * 2, fill=(*ACCENT, 255))
    # A microphone, so that nobody takes it for a sun.
    pen.rounded_rectangle((middle - 34, middle - 84, middle + 34, middle + 22), 34, fill="white")
    pen.arc((middle - 62, middle - 60, middle + 62, middle + 56), 20, 160, fill="white", width=14)
    pen.line((middle, middle + 54, middle, middle + 88), fill="white", width=14)
    pen.line((middle - 36, middle + 90, middle + 36, middle + 90), fill="white", width=14)
    return picture.resize((380, 380), Image.Resampling.LANCZOS)


def talk_frames(speech: np.ndarray, starts: list[float]) -> Iterator[Image.Image]:
    per = RATE // FPS
    count = len(speech) // per
    rms = np.sqrt(np.mean(speech[: count * per].reshape(count, per) ** 2, axis=1))
    level = 0.0
    for number in range(count):
        t = number / FPS
        level = max(float(np.clip(rms[number] / 0.12, 0, 1)), level * 0.82)
        frame = gradient(t).convert("RGBA")
        slide = max(n for n, s in enumerate(SLIDES) if n == 0 or t >= starts[s[0]] - 0.5)
        came = 0.0 if slide == 0 else starts[SLIDES[slide][0]] - 0.5
        shift = round(46 * (1 - ease((t - came) / 0.6)))
        panel = card(slide, starts, t)
        fade = ease((t - came) / 0.5 if slide else 1.0)
        panel.putalpha(panel.getchannel("A").point(lambda a, f=fade: round(a * f)))
        frame.alpha_composite(panel, (84, 145 + shift))
        frame.alpha_composite(orb(level, t), (806, 170))
        pen = ImageDraw.Draw(frame)
        pen.rectangle((0, HEIGHT - 6, WIDTH * number / count, HEIGHT), fill=ACCENT)
        yield frame.convert("RGB")


# --- city ------------------------------------------------------------------------------


def city_frames(seconds: int) -> Iterator[Image.Image]:
    """A skyline at nightfall; the camera drifts, windows light up, cars pass."""
    layers = [skyline(seed, *rest) for seed, rest in enumerate(LAYERS)]
    for number in range(seconds * FPS):
        t = number / FPS
        dusk = t / seconds
        frame = sky(dusk)
        sun = 330 + 150 * dusk
        glow = Image.new("RGB", (WIDTH, HEIGHT))
        ImageDraw.Draw(glow).ellipse((820, sun - 60, 940, sun + 60), fill=(255, 190, 120))
        glow = glow.filter(ImageFilter.GaussianBlur(16))
        frame = ImageChops.screen(frame, glow)
        for (body, windows), (_, _, speed, _) in zip(layers, LAYERS, strict=True):
            left = round(40 + speed * t)
            frame.paste(body.crop((left, 0, left + WIDTH, HEIGHT)), (0, 0), crop_mask(body, left))
            lit = windows.crop((left, 0, left + WIDTH, HEIGHT))
            # Windows come on one by one: each has a number, compared with how late it is.
            on = lit.point(lambda v, d=dusk: 255 if 0 < v < 30 + 225 * d else 0)
            frame.paste((255, 214, 140), (0, 0), on)
        cars(frame, t)
        yield frame


LAYERS = [
    (250, (66, 60, 104), 7, 90),
    (340, (44, 40, 76), 15, 110),
    (430, (26, 24, 48), 26, 140),
]


def sky(dusk: float) -> Image.Image:
    top = np.array((70, 86, 150)) * (1 - dusk) + np.array((22, 20, 58)) * dusk
    low = np.array((250, 168, 120)) * (1 - dusk) + np.array((128, 62, 106)) * dusk
    share = np.linspace(0, 1, HEIGHT)[:, None] ** 1.4
    column = (top + (low - top) * share).astype(np.uint8)
    return Image.fromarray(np.repeat(column[:, None], WIDTH, axis=1))


def skyline(seed: int, top: int, shade: tuple, speed: int, width: int):
    """Buildings as a picture with alpha, and their windows as numbers from 1 to 255."""
    rng = np.random.default_rng(seed + 20)
    body = Image.new("RGBA", (WIDTH + 400, HEIGHT))
    windows = Image.new("L", body.size)
    pens = ImageDraw.Draw(body), ImageDraw.Draw(windows)
    x = 0
    while x < body.width:
        wide = int(rng.integers(width * 2 // 3, width * 3 // 2))
        high = int(top + rng.integers(-70, 90))
        pens[0].rectangle((x, high, x + wide - 4, HEIGHT), fill=(*shade, 255))
        for wy in range(high + 16, 640, 26):
            for wx in range(x + 10, x + wide - 20, 22):
                if rng.random() < 0.45:
                    pens[1].rectangle((wx, wy, wx + 8, wy + 12), fill=int(rng.integers(20, 255)))
        x += wide
    return body, windows


def crop_mask(body: Image.Image, left: int) -> Image.Image:
    return body.getchannel("A").crop((left, 0, left + WIDTH, HEIGHT))


def cars(frame: Image.Image, t: float) -> None:
    pen = ImageDraw.Draw(frame)
    pen.rectangle((0, 648, WIDTH, HEIGHT), fill=(16, 15, 30))
    for number in range(9):
        speed = 170 + 37 * (number % 4)
        right = number % 2 == 0
        run = (number * 211 + speed * t) % (WIDTH + 240) - 120
        x = run if right else WIDTH - run
        y = 694 if right else 668
        color = (255, 244, 214) if right else (255, 82, 64)
        pen.rounded_rectangle((x - 30, y - 3, x + 30, y + 3), 3, fill=color)


# --- stills ----------------------------------------------------------------------------


def photo() -> Image.Image:
    """Hills in the morning, one behind the other."""
    width, height = 1600, 1067
    share = np.linspace(0, 1, height)[:, None, None]
    rows = np.array((116, 168, 214)) * (1 - share) + np.array((255, 222, 186)) * share
    picture = Image.fromarray(np.repeat(rows, width, axis=1).astype(np.uint8))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((1080, 250, 1240, 410), fill=(255, 246, 222))
    picture = picture.filter(ImageFilter.GaussianBlur(6))
    x = np.arange(width)
    for layer in range(6):
        rng = np.random.default_rng(40 + layer)
        ridge = 430 + 105 * layer + sum(
            (70 - 8 * layer) / k * np.sin(x * k * 0.0021 + rng.uniform(0, 6.28))
            for k in (1, 2.3, 4.1, 9.7, 21)
        )
        near = layer / 5
        far, close = np.array((150, 172, 190)), np.array((28, 62, 58))
        shade = tuple(int(v) for v in far + (close - far) * near)
        pen = ImageDraw.Draw(picture)
        pen.polygon([(0, height), *zip(x.tolist(), ridge.tolist(), strict=True), (width, height)],
                    fill=shade)
    return picture


def logo() -> Image.Image:
    """A play sign in a fish's shape, on nothing."""
    size = 1024
    picture = Image.new("RGBA", (size, size))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((110, 212, 810, 812), fill=(*ACCENT, 255))
    pen.polygon([(720, 512), (960, 300), (960, 724)], fill=(*ACCENT, 255))
    pen.polygon([(380, 372), (380, 652), (620, 512)], fill=(255, 255, 255, 255))
    pen.ellipse((212, 420, 268, 476), fill=(*INK, 255))
    return picture.resize((512, 512), Image.Resampling.LANCZOS)


# --- files -----------------------------------------------------------------------------


def write(path: Path, frames: Iterator[Image.Image], voice: np.ndarray, crf: int) -> None:
    """H.264 High and AAC as cameras and editors write them, index first."""
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as out:
        film = out.add_stream("libx264", rate=FPS)
        film.width, film.height, film.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        film.options = {"crf": str(crf), "preset": "slow", "g": "60", "profile": "high"}
        context = film.codec_context
        context.time_base = Fraction(1, FPS)
        context.color_primaries = context.color_trc = context.colorspace = 1
        context.color_range = 1
        audio = out.add_stream("aac", rate=RATE, layout="mono")
        audio.bit_rate = 80_000
        done = 0
        for number, picture in enumerate(frames):
            frame = av.VideoFrame.from_image(picture)
            frame = frame.reformat(format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG")
            frame.pts = number
            out.mux(film.encode(frame))
            until = (number + 1) * RATE // FPS
            done = mux_sound(out, audio, voice, done, until)
        out.mux(film.encode(None))
        out.mux(audio.encode(None))


def mux_sound(out, stream, voice: np.ndarray, start: int, end: int) -> int:
    part = np.ascontiguousarray(voice[start:end].reshape(1, -1))
    if part.size:
        frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="mono")
        frame.sample_rate, frame.pts = RATE, start
        out.mux(stream.encode(frame))
    return end


def main() -> None:
    HERE.mkdir(exist_ok=True)
    speech, starts = narrate()
    write(HERE / "talk.mp4", talk_frames(speech, starts), speech, 30)
    write(HERE / "city.mp4", city_frames(9), street(9), 27)
    photo().save(HERE / "photo.jpg", quality=84, optimize=True)
    logo().save(HERE / "logo.png", optimize=True)


if __name__ == "__main__":
    main()
