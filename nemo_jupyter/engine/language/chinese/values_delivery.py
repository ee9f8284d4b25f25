"""Chinese phrases for the values of arguments about delivery; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

VALUES: dict[str, Rows] = {
    "platform": (
        (r"抖音|tiktok", "tiktok"), (r"快手", "kuaishou"), (r"b站|哔哩哔哩|bilibili", "bilibili"), (r"小红书", "xiaohongshu"),
        (r"视频号", "wechat_channels"), (r"微信|朋友圈", "wechat"), (r"微博", "weibo"), (r"shorts", "shorts"),
        (r"youtube|油管", "youtube"), (r"reels", "reels"), (r"instagram|ins", "instagram"),
    ),
    "format": (
        (r"mp4", "mp4"), (r"mov", "mov"), (r"webm", "webm"), (r"mkv", "mkv"), (r"avi", "avi"), (r"gif", "gif"),
        (r"mp3", "mp3"), (r"wav", "wav"), (r"m4a", "m4a"), (r"srt", "srt"), (r"vtt", "vtt"), (r"(?<![带有含])字幕(?!的?(版|视频|成片))", "srt"),
        (r"音频|声音", "mp3"),
    ),
    "quality": (
        (r"高清|高质量|最高(画质|质量|清)|高画质|原画质|超清|无损", "high"), (r"低质量|低画质|草稿|(?<![>p])预览|流畅", "low"), (r"标清|中等", "medium"),
    ),
    "burn": (
        (r"烧录|烧[进到]|压进|硬字幕|压制|内嵌|烧入|嵌入", True),
    ),
    "loop_kind": (
        (r"无缝", "seamless"), (r"来回|回旋镖", "boomerang"),
    ),
    "everything": (
        (r"全部|所有", "all"),
    ),
}
