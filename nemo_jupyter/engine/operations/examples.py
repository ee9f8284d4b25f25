"""An example sentence for each operation, in English and in Chinese; the planner understands all
of them, and ``docs/operations.md`` is made of them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping

from nemo_jupyter.engine.operations.registry import OPERATIONS

EXAMPLES: Mapping[str, tuple[str, str]] = {
    "trim_silence": ("trim the pauses", "删掉停顿"),
    "remove_filler": ("remove the ums and uhs", "去掉口头禅"),
    "remove_repeats": ("remove the retakes", "删掉重复的话"),
    "cut_first": ("cut the first 5 seconds", "去掉前5秒"),
    "cut_last": ("remove the last 3 seconds", "去掉后3秒"),
    "cut": ("cut from 0:30 to 0:45", "删除第10秒到第15秒"),
    "keep": ("keep only seconds 2 to 5", "只保留第2秒到第5秒"),
    "shorten_to": ("make it 60 seconds long", "缩短到20秒"),
    "shorten_by": ("shorten the video by 3 seconds", "缩短3秒"),
    "extend_to": ("extend it to 30 seconds", "延长到30秒"),
    "trim": ("trim the footage", "修剪一下视频"),
    "highlight": ("make a highlight reel of the best 60 seconds", "把精彩片段剪成1分钟"),
    "auto_edit": ("edit my raw video clips", "帮我剪辑"),
    "split": ("split it at 0:12", "在第10秒切一刀"),
    "merge": ("merge all the clips", "合并多个视频文件"),
    "insert": ("add my intro animation at the start", "在开头插入 intro.mp4"),
    "delete_clip": ("delete clip 2", "把第一段删掉"),
    "delete_track": ("remove the music", "去掉背景音乐"),
    "reorder": ("move clip 3 to the start", "把第一段移到最后"),
    "duplicate": ("duplicate clip 2", "复制第二段"),
    "loop": ("loop it 3 times", "循环播放三遍"),
    "beat_sync": ("sync the cuts to the beat of the music", "卡点剪辑"),
    "freeze": ("freeze the frame at 0:05 for 2 seconds", "在第5秒定格2秒"),
    "reverse": ("play it in reverse", "倒放"),
    "speed": ("speed it up 2x", "加速到2倍"),
    "speed_ramp": ("add a speed ramp", "变速曲线"),
    "slideshow": ("turn these photos into a slideshow", "把照片做成幻灯片"),
    "chapters": ("add chapter markers", "添加章节标记"),
    "timer": ("add a 5-minute countdown timer", "加一个5分钟倒计时"),
    "transition": ("crossfade between the clips", "片段之间加叠化转场"),
    "fade_in": ("fade in from black", "开头淡入"),
    "fade_out": ("fade out at the end", "结尾淡出"),
    "aspect": ("make it vertical", "改成竖屏"),
    "resize": ("resize it to 720p", "改成720p"),
    "crop": ("crop out the black bars", "裁掉黑边"),
    "rotate": ("rotate it 90 degrees", "旋转90度"),
    "flip": ("flip it horizontally", "水平翻转"),
    "color": ("make it 20% brighter", "亮度提升30%"),
    "zoom": ("add a slow zoom in", "慢慢放大"),
    "stabilize": ("stabilize the shaky footage", "画面防抖"),
    "blur": ("blur the video", "把画面模糊一下"),
    "effect": ("add a film grain effect", "加一个胶片颗粒特效"),
    "background": ("use a white background", "背景设为白色"),
    "overlay": ("put my facecam in the bottom right corner", "右下角做画中画"),
    "watermark": ("add my logo.png in the top right corner", "右上角加上 logo.png 水印"),
    "caption": ("add captions", "加字幕"),
    "caption_style": ("make the captions yellow", "字幕换成黄色"),
    "title": ("add a title “Beach Week”", "加标题“海边一周”"),
    "lower_third": ("add a lower third “Ada Lovelace”", "加人名条“张三”"),
    "text": ("add the text “Day 1” at 0:05", "在第5秒加文字“你好”"),
    "text_style": ("make the text bigger", "文字大一点"),
    "music": ("add lo-fi music", "加轻快的背景音乐"),
    "volume": ("turn the music down", "音乐小一点"),
    "mute": ("mute clip 2", "静音"),
    "unmute": ("unmute it", "取消静音"),
    "duck": ("lower the music when someone speaks", "说话时音乐自动降低"),
    "normalize_audio": ("normalize the audio", "音量标准化"),
    "denoise_audio": ("remove the background noise", "降噪"),
    "sfx": ("add a whoosh sound at 0:05", "在第5秒加一个“叮”的音效"),
    "voiceover": ("add a voiceover saying “Welcome back”", "添加旁白 narration.mp3"),
    "replace_audio": ("replace the audio with song.mp3", "用 song.mp3 替换原声"),
    "extract_audio": ("extract the audio as mp3", "提取音频"),
    "thumbnail": ("make 3 thumbnails", "生成封面图"),
    "gif": ("make a GIF of seconds 2 to 5 under 5 MB", "做成动图"),
    "compress": ("compress it to under 25 MB", "压缩到10MB以内"),
}


def table() -> str:
    """All operations as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# What can be said"
    yield ""
    yield "The embedded engine carries these out; what it cannot do, it names. Sentences are"
    yield "examples: other words, several wishes in one sentence, times and amounts are understood"
    yield "as well, in English and in Chinese. This page is made by `nemo-jupyter operations`."
    yield ""
    yield "| operation | say | 说 | what it does |"
    yield "|---|---|---|---|"
    for name, (english, chinese) in EXAMPLES.items():
        yield f"| `{name}` | {english} | {chinese} | {_purpose(name)} |"


def _purpose(name: str) -> str:
    """The first paragraph of what the operation's function says of itself."""
    text = inspect.getdoc(OPERATIONS[name]) or ""
    return " ".join(text.split("\n\n")[0].split()).replace("``", "`")
