"""Blending on the planes of 4:2:0 pictures, whole areas at a time."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray
from PIL import Image, ImageColor

from nemo_jupyter.engine.render.text import TextPicture

Plane = NDArray[np.uint8]
Weights = NDArray[np.uint16]
_ZOOM = 0.3  # how much the outgoing picture has grown at the end of a zoom
_SOFT = 0.08  # width of a wipe's edge, as a share of the picture


def planes(frame: VideoFrame) -> tuple[Plane, Plane, Plane]:
    """Views of the Y, U and V samples, without the padding of lines."""
    views = []
    for plane in frame.planes[:3]:
        lines = np.frombuffer(memoryview(plane), np.uint8)[: plane.height * plane.line_size]
        views.append(lines.reshape(plane.height, plane.line_size)[:, : plane.width])
    return views[0], views[1], views[2]


def plain(width: int, height: int, color: str = "black") -> VideoFrame:
    """A frame of one colour."""
    frame = VideoFrame(width, height, "yuv420p")
    for plane, value in zip(planes(frame), samples(color), strict=True):
        plane[:] = value
    return frame


def samples(color: str) -> tuple[int, int, int]:
    """Y, U and V of a colour as CSS names it; black for what is no colour."""
    try:
        rgb = ImageColor.getrgb(color)[:3]
    except ValueError:
        rgb = (0, 0, 0)
    y, u, v = (round(float(plane)) for plane in _bt709(np.array(rgb, np.float32)))
    return y, u, v


def copy(frame: VideoFrame) -> VideoFrame:
    """A frame that may be drawn on: a decoded one may still be a reference."""
    made = VideoFrame(frame.width, frame.height, "yuv420p")
    for target, source in zip(planes(made), planes(frame), strict=True):
        target[:] = source
    return made


def dip(frame: VideoFrame, strength: float, color: str) -> VideoFrame:
    """The frame on its way from (0) or to a colour; 1 is the frame itself."""
    made = VideoFrame(frame.width, frame.height, "yuv420p")
    for target, source, value in zip(planes(made), planes(frame), samples(color), strict=True):
        target[:] = _mix(np.full_like(source, value), source, strength)
    return made


def inset(
    below: VideoFrame, above: VideoFrame, at: tuple[int, int], opacity: float = 1.0
) -> VideoFrame:
    """A smaller picture over another one, its upper left corner at even samples."""
    made = copy(below)
    for index, (target, source) in enumerate(zip(planes(made), planes(above), strict=True)):
        left, top = (at[0], at[1]) if index == 0 else (at[0] // 2, at[1] // 2)
        area = target[top : top + source.shape[0], left : left + source.shape[1]]
        area[:] = source if opacity >= 1 else _mix(area, source, opacity)
    return made


def take_over(below: VideoFrame, above: VideoFrame, kind: str, share: float) -> VideoFrame:
    """A frame of a transition: ``share`` of the way from one picture to the next."""
    made = VideoFrame(below.width, below.height, "yuv420p")
    for target, old, new in zip(planes(made), planes(below), planes(above), strict=True):
        target[:] = _TAKEOVERS.get(kind, _mix)(old, new, share)
    return made


def _mix(old: Plane, new: Plane, share: float) -> Plane:
    weight = round(share * 256)
    mixed = old.astype(np.uint16) * (256 - weight) + new.astype(np.uint16) * weight + 128
    return (mixed >> 8).astype(np.uint8)


def _wipe(old: Plane, new: Plane, share: float) -> Plane:
    """From the left, behind a soft edge."""
    width = old.shape[1]
    soft = _SOFT * width
    at = _eased(share) * (width + soft) - soft
    weights = np.clip((at + soft - np.arange(width)) / soft, 0, 1)
    whole = np.rint(weights * 256).astype(np.uint16)
    mixed = old.astype(np.uint16) * (256 - whole) + new.astype(np.uint16) * whole + 128
    return np.asarray(mixed >> 8, np.uint8)


def _slide(old: Plane, new: Plane, share: float) -> Plane:
    edge = round(_eased(share) * old.shape[1])
    return np.concatenate([old[:, edge:], new[:, :edge]], axis=1)


def _zoom(old: Plane, new: Plane, share: float) -> Plane:
    height, width = old.shape
    rim = (1 - 1 / (1 + _ZOOM * _eased(share))) / 2
    box = (rim * width, rim * height, (1 - rim) * width, (1 - rim) * height)
    closer = Image.fromarray(old).resize((width, height), Image.Resampling.BICUBIC, box)
    return _mix(np.asarray(closer), new, share)


def _eased(share: float) -> float:
    """With a soft start and end, by the smooth step 3t² - 2t³."""
    return share * share * (3 - 2 * share)


_TAKEOVERS = {"crossfade": _mix, "wipe": _wipe, "slide": _slide, "zoom": _zoom}


class Stamp:
    """A drawn text as samples, ready to be laid over pictures."""

    def __init__(self, picture: TextPicture) -> None:
        """Convert a picture once, so that each frame costs only the blending."""
        rgba = _aligned(picture)
        alpha = rgba[..., 3] / np.float32(255)
        half = _halved(alpha)
        y, u, v = _bt709(rgba[..., :3])
        self._at = picture.x & ~1, picture.y & ~1
        # By coverage already, else transparent pixels would tint the edges of chroma.
        self._inks = (y * alpha, _halved(u * alpha), _halved(v * alpha))
        self._alphas = (alpha, half, half)
        self._opacity = -1.0
        self._weights: list[tuple[Weights, Weights]] = []

    def onto(self, frame: VideoFrame, opacity: float) -> None:
        """Lay it over a frame that may be drawn on."""
        if opacity != self._opacity:
            self._opacity, self._weights = opacity, self._weighed(opacity)
        for step, plane, (keep, ink) in zip((1, 2, 2), planes(frame), self._weights, strict=True):
            left, top = self._at[0] // step, self._at[1] // step
            area = plane[top : top + ink.shape[0], left : left + ink.shape[1]]
            within = np.s_[: area.shape[0], : area.shape[1]]
            mixed = np.multiply(area, keep[within], dtype=np.uint16)
            mixed += ink[within]
            mixed >>= 8
            area[:] = mixed

    def _weighed(self, opacity: float) -> list[tuple[Weights, Weights]]:
        """What each sample below is multiplied with and what is added, in 256ths."""
        strength = np.float32(256 * opacity)
        weights = []
        for ink, alpha in zip(self._inks, self._alphas, strict=True):
            keep = 256 - np.rint(strength * alpha)
            weights.append(
                (keep.astype(np.uint16), np.rint(strength * ink + 128).astype(np.uint16))
            )
        return weights


def _aligned(picture: TextPicture) -> NDArray[np.float32]:
    """The picture padded so that it begins and ends on even samples."""
    rgba = picture.rgba
    left, top = picture.x & 1, picture.y & 1
    right, bottom = (rgba.shape[1] + left) & 1, (rgba.shape[0] + top) & 1
    return np.pad(rgba, ((top, bottom), (left, right), (0, 0))).astype(np.float32)


def _halved(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    height, width = plane.shape
    quads = plane.reshape(height // 2, 2, width // 2, 2)
    return np.asarray(quads.mean(axis=(1, 3)), np.float32)


def _bt709(rgb: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
    """8-bit RGB to limited-range Y'CbCr by Rec. ITU-R BT.709-6, items 3.2 to 3.4."""
    red, green, blue = (rgb[..., i] / np.float32(255) for i in range(3))
    kr, kb = Fraction(2126, 10000), Fraction(722, 10000)
    luma = float(kr) * red + float(1 - kr - kb) * green + float(kb) * blue
    cb = (blue - luma) / float(2 * (1 - kb))
    cr = (red - luma) / float(2 * (1 - kr))
    scaled = (16 + 219 * luma, 128 + 224 * cb, 128 + 224 * cr)
    return tuple(np.asarray(plane, np.float32) for plane in scaled)
