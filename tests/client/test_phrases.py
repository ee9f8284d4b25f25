"""Requests find their route; talk of buttons becomes what works in a notebook."""

import pytest

from nemo_jupyter.client.phrases import route, translate

ROUTES = {
    "export": """export|Export!|导出|download|save|send me the video|导出为 mp4|把视频导出来
        |please export it as mp4 in 1080p|下载视频|export for tiktok|Export 9:16 and 1:1
        |download subtitles|保存到本地""",
    "credits": """credits|积分|balance|余额|how many credits do I have left?|我还剩多少积分
        |check my balance""",
    "state": """status|状态|show tracks|progress|what's done|what’s on the timeline?|显示轨道
        |现在进度怎么样|is it done yet?""",
    "upload": """upload|上传|upload my clips|upload talk.mp4|上传视频|I want to upload a file""",
    "edit": """export without the intro|trim the pauses, and export|不要上传|don't export|倒放
        |how do I export?|show only the scoring plays|balance the audio|add a progress bar
        |save the last 10 seconds|upload this to YouTube later, now cut the intro|导出前加标题
        |请把字幕换成黄色并重新导出|make it better""",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [(text.strip(), name) for name, texts in ROUTES.items() for text in texts.split("|")],
)
def test_a_request_goes_where_it_belongs(text: str, expected: str) -> None:
    assert route(text) == expected


EXPORT = "un `%nemo export` to get the file."


@pytest.mark.parametrize(
    ("said", "here"),
    [
        ("Your title is on. Click Export to download it.", "Your title is on. R" + EXPORT),
        ("Press the “Download” button.", "R" + EXPORT),
        ("I've added it, and you can click Export.", "I've added it, and you can r" + EXPORT),
        ("Open the Captions panel to adjust them.", "Run `%nemo status` to see it."),
        ("You can preview it in the timeline.", "You can run `%nemo timeline` to see it."),
        ("Drag the clip to the front.", "Say the change in a `%%nemo` cell."),
        ("Not happy? Click Undo.", "Not happy? Run `%nemo undo` to take it back."),
        ("点击右上角的“导出”按钮下载视频。", "运行 `%nemo export` 导出视频。"),
        ("已添加。您可以点击导出，选择 MP4 格式。", "已添加。运行 `%nemo export` 导出视频。"),
        ("打开字幕面板。", "运行 `%nemo status` 查看。"),
        ("拖拽片段到开头。", "在 `%%nemo` 单元格里说出要改什么。"),
        ("请在时间线中预览效果。", "运行 `%nemo timeline` 查看。"),
        ("The cut is at 0:30. Click Export.", "The cut is at 0:30. R" + EXPORT),
        ("Do:\n1. Click Export\n2. Choose 1080p\n3. Click Save.", "Do:\n1. R" + EXPORT[:-1]),
    ],
)  # fmt: skip
def test_talk_of_controls_becomes_what_works_here(said: str, here: str) -> None:
    assert translate(said) == here


@pytest.mark.parametrize(
    "content",
    [
        'I added the title "Click Subscribe now" at 3s.',
        "标题「点击关注」已添加。",
        "Removed the mouse clicks and opened with a wide shot.",
        "Added a click track.",
        "Added a subscribe button overlay at 10s.",
        'Timeline (3 tracks):\n1. Video: city timelapse (0-10s)\n\n2. BGM: "Lo-fi" (0-10s, 35%)',
        "Done. The title “Paradise Found” is on the timeline (0-3s).",
        "The end frame now dissolves to black; the music drops at 0:12.",
        "",
    ],
)
def test_content_is_kept_to_the_letter(content: str) -> None:
    assert translate(content) == content
