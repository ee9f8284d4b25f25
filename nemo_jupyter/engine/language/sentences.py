"""Sentences about operations, per language.

A template's ``{field}`` is an argument; a part in brackets appears only if its arguments are
given. Of several templates the first whose arguments are all given is used. Arguments that no
template mentions are added after it.
"""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Templates = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Sentences:
    """One language's sentences.

    Attributes:
        operations: Templates by operation.
        unsupported: For each thing that cannot be done: its name, and a way round or nothing.
        questions: Pattern of the user's words and the question to ask; first match counts.
        question: The question for anything else.
        unplaced: The question when an edit cannot be limited to a place.
        unused: What is said about words that nothing used.
        details: How an argument that no template mentions is added.
    """

    operations: Templates
    unsupported: Mapping[str, tuple[str, str]]
    unknown: str
    cannot: str
    questions: tuple[tuple[str, str], ...]
    question: str
    unplaced: str
    unused: str
    span: str
    details: Mapping[str, str]
    detail: str
    names: Mapping[str, str]
    values: Mapping[str, str]
    both: str
    yes: str
    last: str
    time: Callable[[float], str]
    finish: Callable[[str], str]
    changes: frozenset[str] = frozenset(
        {"brightness", "contrast", "saturation", "exposure", "temperature", "shadows"}
    )


def english_time(ms: float) -> str:
    """0.5 s, 12 s, 1:30."""
    if abs(ms) < 60_000:
        return f"{ms / 1000:g} s"
    minutes, rest = divmod(ms, 60_000)
    return (
        f"{int(minutes)}:{rest / 1000:06.3f}".rstrip("0").rstrip(".")
        if rest % 1000
        else (f"{int(minutes)}:{int(rest // 1000):02d}")
    )


def chinese_time(ms: float) -> str:
    """0.5 秒、12 秒、1 分 30 秒."""
    if abs(ms) < 60_000:
        return f"{ms / 1000:g} 秒"
    minutes, rest = divmod(ms, 60_000)
    return f"{int(minutes)} 分 {rest / 1000:g} 秒" if rest else f"{int(minutes)} 分钟"


ENGLISH = Sentences(
    operations={
        "trim_silence": ("Remove pauses[ longer than {min_pause}][, leaving {keep} ms]",),
        "remove_filler": ("Cut the words {words}", "Cut filler words such as um and uh"),
        "remove_repeats": ("Keep the last of repeated takes and cut the others",),
        "cut_first": ("Cut the first {ms}", "Cut the first {percent}"),
        "cut_last": ("Cut the last {ms}", "Cut the last {percent}"),
        "cut": ('Remove where "{phrases}" is said', "Remove {start} to {end}", "Remove {duration} from {start}", "Remove everything from {start} on",
                "Remove the {duration} before {end}", "Remove a part"),
        "keep": ('Keep only the sentences with "{phrases}"', "Keep only {start} to {end}", "Keep only the last {last}", "Keep only clip {clip}", "Keep only a part"),
        "trim": ("Trim the {range} a little", "Trim a little"),
        "shorten_to": ("Shorten to {ms}", "Shorten to {factor} times the length"),
        "shorten_by": ("Shorten by {ms}",),
        "extend_to": ("Extend to {ms}", "Extend to {factor} times the length"),
        "highlight": ("Pick the {count} liveliest moments[, {ms} in all]", "Pick the liveliest moments[, {ms} in all]"),
        "split": ("Split every {every}", "Split into {parts} equal parts", "Split at every {by}", "Split at {at}", "Split"),
        "merge": ("Join {file} to the video", "Join {order} in this order", "Join clips {clip}", "Join the clips"),
        "insert": ("Insert {file}[ at {position}]", "Insert {what}[ at {position}]", "Insert a clip[ at {position}]"),
        "delete_clip": ("Delete clips shorter than {shorter_than}", "Delete clip {clip}", "Delete a clip"),
        "delete_track": ("Remove the {track} track",),
        "reorder": ("Move clip {clip} to {to}", "Move the last {last} to {to}", "Move {start} to {end} to {to}", "Swap clips {swap}", "Shift by {shift}", "Put the clips into this order: {order}", "Change the order"),
        "duplicate": ("Repeat clip {clip} right after itself", "Repeat the clip right after itself"),
        "freeze": ("Hold the picture still[ at {at}][ for {duration}]",),
        "reverse": ("Play backwards",),
        "loop": ("Play {times} times over", "Loop it {kind}", "Repeat until it lasts {ms}", "Play in a loop"),
        "slideshow": ("Show the pictures one after the other, {per_image} each", "Show the pictures one after the other, {duration} in all", "Show the pictures one after the other"),
        "chapters": ("Mark[ {count}] chapters",),
        "timer": ("Show a countdown of {ms}", "Show an interval timer"),
        "speed": ("Play at {factor}x speed", "Fit into {fit_ms} by changing the speed", "Change the speed: {direction}"),
        "speed_ramp": ("Change the speed gradually[ to {to}x]",),
        "transition": ("Add {kind} transitions[, {duration} each]", "Add transitions[, {duration} each]"),
        "fade_in": ("Fade in[ the {track}][ over {ms}][ from {to}]",),
        "fade_out": ("Fade out[ the {track}][ over {ms}][ to {to}]",),
        "aspect": ("Change the shape to {ratio}", "Change the shape"),
        "resize": ("Resize to {width}x{height}", "Resize to {height}p", "Resize to a width of {width}", "Resize"),
        "crop": ("Crop to the {region}", "Crop the {what} away", "Crop {bottom} off the bottom", "Crop the picture"),
        "rotate": ("Rotate by {deg} degrees", "Rotate"),
        "flip": ("Mirror the picture, {axis}", "Mirror the picture"),
        "color": ("Give a {look} look", "Adjust the colours"),
        "zoom": ("Add a {kind}[ every {every}][ to {factor}x]", "Zoom in[ every {every}][ to {factor}x]"),
        "blur": ("Blur[ the {target}]",),
        "effect": ("Apply the effect {name}", "Apply an effect"),
        "stabilize": ("Steady the picture",),
        "background": ("Set the background to {color}", "Set the background"),
        "overlay": ("Show two pictures {kind}", "Put a picture over the video"),
        "watermark": ("Put {file} over the picture[ at the {position}]", "Put the words {text} over the picture[ at the {position}]", "Put your logo over the picture[ at the {position}]"),
        "thumbnail": ("Save {count} thumbnails", "Save a thumbnail[ of the picture at {at}]"),
        "gif": ("Save an animated GIF[ of {duration}][ of at most {max_mb} MB]",),
        "caption": ("Add captions from the speech[ in {lang}]",),
        "caption_style": ("Change the look of the captions",),
        "title": ("Add the title {text}", "Add a title"),
        "lower_third": ("Add the lower third {text}", "Add a lower third"),
        "text": ("Show the words {text}", "Show words on screen"),
        "text_style": ("Change the words on screen to {text}", "Change the look of the words on screen"),
        "music": ("Add {mood} music", "Put {file} under it as music", "Add music"),
        "volume": ("Set the volume to {level}", "Multiply the volume by {factor}", "Change the volume by {gain_db} dB",
                   "Set the volume to {level_db} dB", "Turn the volume {direction}", "Change the volume"),
        "mute": ("Mute everything but the {except_track}", "Mute the {track}", "Mute"),
        "unmute": ("Unmute the {track}", "Unmute"),
        "duck": ("Lower the music while somebody speaks",),
        "beat_sync": ("Move the cuts to the beat of the music, every {beats} beats", "Move the cuts to the beat of the music"),
        "normalize_audio": ("Even out the loudness[ to {lufs} LUFS]",),
        "denoise_audio": ("Reduce the background noise",),
        "sfx": ("Add the sound effect {name}", "Add a sound effect"),
        "replace_audio": ("Replace the sound with {file}", "Replace the sound with your file"),
        "extract_audio": ("Save the sound as {format}", "Save the sound as a file"),
        "voiceover": ("Speak {text}", "Add a voice-over"),
        "export": ("Export[ {format}][ at {height}p]",),
        "compress": ("Make the file at most {max_mb} MB", "Make the file {percent} smaller", "Make the file smaller"),
        "undo": ("Undo[ {times} steps]",),
        "redo": ("Redo[ {times} steps]",),
        "auto_edit": ("Tidy up: remove long pauses and even out the loudness",),
        "credits": ("Show the credits",),
        "state": ("Show the timeline",),
        "upload": ("Upload a file",),
        "help": ("Answer a question",),
        "ask": ("Ask what is meant",),
    },
    unsupported={
        "content_search": ("find moments by what is seen or said", "Give the times, for example: keep 1:20 to 1:45."),
        "generate_video": ("generate new video", "Upload footage and it can be edited."),
        "remove_background": ("remove a background", "Upload footage that was shot without it; a plain background can be put behind the frame."),
        "locate_on_screen": ("find a thing in the picture", "Give a region, for example: blur the bottom right corner."),
        "subject_tracking": ("follow a subject", "A centred crop or a fixed zoom can be done."),
        "background_blur": ("blur only the background", "The whole picture can be blurred."),
        "generate_image": ("generate pictures", "Upload a picture and it can be inserted."),
        "voice_clone": ("clone a voice", "Record the words and upload the file."),
        "face_retouch": ("retouch faces", "Brightness and warmth can be changed."),
        "music_generation": ("compose a song", "Built-in background music or your own file can be used."),
        "motion_graphics": ("make motion graphics", "A title or a lower third can be added."),
        "script_writing": ("write a script", "Give the words and they can be shown on screen."),
        "stem_separation": ("separate voice from music", "Noise can be reduced, and whole tracks muted."),
        "cursor_effects": ("find the cursor", "A zoom can be put at a time you give."),
        "remove_object": ("remove an object from the picture", "It can be cropped away, or its corner blurred."),
        "erase_text": ("erase words that are part of the picture", "Their corner can be blurred or cropped."),
        "translate_audio": ("translate speech", "Captions in the spoken language can be added, or your own recording."),
        "translation": ("translate", "Give the words in that language and they can be shown on screen."),
        "avatar": ("make an avatar", "Upload footage of a speaker, or have the words shown on screen."),
        "b_roll": ("find b-roll", "Upload the clips and say where they go."),
        "project_file": ("write another editor's project file", "Export the film, or in Python draft.to_otio() for an exchange file."),
        "style_transfer": ("repaint the video in a style", "A colour look can be applied, for example vintage."),
        "stock_search": ("search for stock footage", "Upload the files and they can be edited."),
        "content_analysis": ("describe what the footage shows", "The timeline can be shown: say “show the timeline”."),
        "upscaling": ("restore detail that is not in the footage", "It can be scaled, sharpened or graded."),
        "equalizer": ("shape the tone", "Noise can be reduced and the loudness evened out."),
        "screen_recording": ("record the screen", "Upload the recording and it can be edited."),
        "effect": ("apply that effect", "A look, a zoom or a title can be added."),
        "quiz": ("make a quiz", "Give the questions and they can be shown on screen."),
    },
    unknown="do that",
    cannot="This engine cannot {what}; nothing was done in its place.",
    questions=(
        (r"\b(?:except|excluding|apart from|other than|but not|but keep|all but|everything but|while (?:keeping|leaving))\b", "I cannot leave a part out of that edit. Which stretch should it change, from when to when?"),
        (r"^\W*(?:please )?(?:don'?t|do not|never)\b", "Nothing was changed. What should be done instead?"),
        (r"(?:remove|take off|get rid of|turn off|disable|delete)\b.*\b(?:filter|effect|transition|fade|zoom|look|title|animation|text|grad)", "Was it in the last edit? Then say “undo”; otherwise say which edit to take back."),
        (r"\blonger\b|extend|lengthen", "How long should it be, for example “extend to 20 seconds” or “loop it twice”?"),
        (r"\bmarkers?\b", "Which time is meant, for example 0:12?"),
        (r"highlights|whites|blacks|mid-?tones|clarity|vibrance", "Which can it be instead: brightness, contrast, saturation, exposure, warmth or shadows?"),
        (r"\bspeed|faster|slow", "How fast should it be, for example 2x or 0.5x?"),
        (r"reorder|rearrange|sort|shuffle", "In which order should the clips be, for example 3, 1, 2?"),
        (r"smaller|bigger|larger", "Do you mean the picture, the text, or the size of the file?"),
        (r"better|nicer|cool|improve|enhance|engag|dynamic|pop|professional|energy|fix", "What should change first: pauses, colour, captions, music, or pace?"),
    ),
    question='What should be done with "{text}"? Name one edit, for example: trim the pauses.',
    unplaced="I cannot limit this to {0}, so nothing was changed. Which clip or time do you mean, or should it be the whole video?",
    unused="I did not use {0}.",
    span=" from {0} to {1}",
    details={"clip": " in clip {value}", "except_clip": " except clip {value}", "range": " in the {value}", "track": " of the {value}",
             "at": " at {value}", "duration": " for {value}", "position": ", {value}", "direction": ", {value}", "last": " in the last {value}",
             "color": ", {value}", "platform": " for {value}", "aspect": " as {value}", "lang": " in {value}", "text": ": {value}",
             "start": " from {value}", "volume_db": " at {value} dB", "level": " at {value}", "file": " ({value})"},
    detail=", {name} {value}",
    names={},
    values={"bw": "black-and-white", "reverse": "the other way round", "slow_in": "slow zoom in", "punch_in": "quick zoom in",
            "ken_burns": "Ken Burns movement", "out": "zoom out", "pip": "one small in the other", "split_screen": "side by side", "seamless": "without a visible seam",
            "boomerang": "forth and back", "horizontal": "left to right", "vertical": "upside down", "playhead": "the playhead",
            "en": "English", "zh": "Chinese", "es": "Spanish", "fr": "French", "de": "German", "ja": "Japanese", "ko": "Korean", "pt": "Portuguese",
            "it": "Italian", "ru": "Russian", "ar": "Arabic", "hi": "Hindi", "end": "the end", "start": "the start", "selected": "the selected one", "-1": "the last"},
    both=" and ",
    yes="yes",
    last="the last",
    time=english_time,
    finish=lambda sentence: sentence.rstrip(". ") + ".",
)  # fmt: skip
CHINESE = Sentences(
    operations={
        "trim_silence": ("删除[超过 {min_pause} 的]停顿[，各留 {keep} 毫秒]",),
        "remove_filler": ("删除口头禅",),
        "remove_repeats": ("删除重复和口误",),
        "cut_first": ("剪掉前 {ms}", "剪掉前 {percent}"),
        "cut_last": ("剪掉最后 {ms}", "剪掉最后 {percent}"),
        "cut": ("删除说到“{phrases}”的地方", "删除 {start} 到 {end}", "从 {start} 起删除 {duration}", "删除 {start} 之后的部分", "删除 {end} 前的 {duration}", "删除一部分"),
        "keep": ("只保留说到“{phrases}”的句子", "只保留 {start} 到 {end}", "只保留最后 {last}", "只保留片段 {clip}", "只保留一部分"),
        "trim": ("稍微修剪{range}", "稍微修剪"),
        "shorten_to": ("缩短到 {ms}", "缩短到原来的 {factor} 倍"),
        "shorten_by": ("缩短 {ms}",),
        "extend_to": ("延长到 {ms}", "延长到原来的 {factor} 倍"),
        "highlight": ("挑出最热闹的片段[，共 {ms}]",),
        "split": ("每 {every} 分割一次", "平均分成 {parts} 段", "按{by}分割", "在 {at} 处分割", "分割"),
        "merge": ("把 {file} 接到视频上", "合并片段"),
        "insert": ("插入 {file}", "插入{what}", "插入片段"),
        "delete_clip": ("删除短于 {shorter_than} 的片段", "删除片段 {clip}", "删除片段"),
        "delete_track": ("删除{track}轨道",),
        "reorder": ("把片段 {clip} 移到 {to}", "把最后 {last} 移到 {to}", "把 {start} 到 {end} 移到 {to}", "交换片段 {swap}", "移动 {shift}", "调整顺序"),
        "duplicate": ("复制片段 {clip}", "复制片段"),
        "freeze": ("定格画面",),
        "reverse": ("倒放",),
        "loop": ("循环播放[到 {ms}]",),
        "slideshow": ("制作幻灯片",),
        "chapters": ("标出[ {count} 个]章节",),
        "timer": ("显示 {ms} 倒计时", "显示计时器"),
        "speed": ("以 {factor} 倍速播放", "变速以适应 {fit_ms}", "改变速度：{direction}"),
        "speed_ramp": ("曲线变速[到 {to} 倍]",),
        "transition": ("添加{kind}转场[，每个 {duration}]", "添加转场[，每个 {duration}]"),
        "fade_in": ("[{track}]淡入[，{ms}]",),
        "fade_out": ("[{track}]淡出[，{ms}]",),
        "aspect": ("画面改为 {ratio}", "改变画面比例"),
        "resize": ("调整到 {width}x{height}", "调整到 {height}p", "调整尺寸"),
        "crop": ("裁剪画面",),
        "rotate": ("顺时针旋转 {deg} 度", "旋转"),
        "flip": ("{axis}翻转", "翻转"),
        "color": ("应用 {look} 风格", "调整色彩"),
        "zoom": ("镜头缩放",),
        "blur": ("模糊画面",),
        "effect": ("应用效果 {name}", "应用效果"),
        "stabilize": ("稳定画面",),
        "background": ("背景设为 {color}", "设置背景"),
        "overlay": ("画面布局：{kind}", "叠加画面"),
        "watermark": ("叠加 {file}[，{position}]", "叠加标志[，{position}]"),
        "thumbnail": ("生成[ {count} 张]封面",),
        "gif": ("生成动图",),
        "caption": ("根据语音添加字幕[（{lang}）]",),
        "caption_style": ("修改字幕样式",),
        "title": ("添加标题{text}", "添加标题"),
        "lower_third": ("添加人名条{text}", "添加人名条"),
        "text": ("显示文字{text}", "显示文字"),
        "text_style": ("修改文字样式",),
        "music": ("添加 {mood} 音乐", "用 {file} 作背景音乐", "添加音乐"),
        "volume": ("音量设为 {level}", "音量乘以 {factor}", "音量改变 {gain_db} dB", "音量设为 {level_db} dB", "音量调整：{direction}", "调整音量"),
        "mute": ("除{except_track}外全部静音", "{track}静音", "静音"),
        "unmute": ("取消静音",),
        "duck": ("说话时压低音乐",),
        "beat_sync": ("按音乐节拍剪辑",),
        "normalize_audio": ("统一响度[到 {lufs} LUFS]",),
        "denoise_audio": ("降低噪音",),
        "sfx": ("添加音效 {name}", "添加音效"),
        "replace_audio": ("把声音换成 {file}", "替换声音"),
        "extract_audio": ("把声音存成文件[（{format}）]",),
        "voiceover": ("朗读{text}", "添加旁白"),
        "export": ("导出[ {format}][，{height}p]",),
        "compress": ("压缩到 {max_mb} MB 以内", "压缩"),
        "undo": ("撤销[ {times} 步]",),
        "redo": ("重做[ {times} 步]",),
        "auto_edit": ("基本整理：删除长停顿，统一响度",),
        "credits": ("显示积分",),
        "state": ("显示时间线",),
        "upload": ("上传文件",),
        "help": ("回答问题",),
        "ask": ("询问具体要求",),
    },
    unsupported={
        "content_search": ("按画面或说话内容查找", "请给出时间，例如：保留 1:20 到 1:45。"),
        "generate_video": ("生成新视频", "上传素材后可以剪辑。"),
        "remove_background": ("去除背景", "可以给画面加边框底色。"),
        "locate_on_screen": ("在画面中定位物体", "请给出区域，例如：模糊右下角。"),
        "subject_tracking": ("跟随主体", "可以居中裁剪或固定放大。"),
        "background_blur": ("只虚化背景", "可以模糊整个画面。"),
        "generate_image": ("生成图片", "上传图片后可以插入。"),
        "voice_clone": ("克隆声音", "请录好后上传文件。"),
        "face_retouch": ("美颜", "可以调整亮度和色温。"),
        "music_generation": ("作曲", "可以用内置音乐或您的文件。"),
        "motion_graphics": ("制作动态图形", "可以添加标题或人名条。"),
        "script_writing": ("撰写脚本", "给出文字后可以显示在画面上。"),
        "stem_separation": ("分离人声和伴奏", "可以降噪，或让整条轨道静音。"),
        "cursor_effects": ("识别鼠标", "可以在给定时间放大画面。"),
        "remove_object": ("去除画面中的物体", "可以裁掉，或模糊那个角落。"),
        "erase_text": ("擦除画面里的文字", "可以模糊或裁掉那个角落。"),
        "translate_audio": ("翻译语音", "可以添加原语言字幕，或用您自己的录音。"),
        "translation": ("翻译", "给出译文后可以显示在画面上。"),
        "avatar": ("制作数字人", "可以上传真人素材，或把文字显示在画面上。"),
        "b_roll": ("寻找空镜", "上传素材并说明位置即可。"),
        "project_file": ("写出其他软件的工程文件", "可以导出视频，或在 Python 中用 draft.to_otio() 得到交换文件。"),
        "style_transfer": ("转换画风", "可以应用调色风格，例如复古。"),
        "stock_search": ("搜索素材", "上传文件后可以剪辑。"),
        "content_analysis": ("描述视频内容", "可以显示时间线。"),
        "upscaling": ("恢复素材里没有的细节", "可以缩放、锐化或调色。"),
        "equalizer": ("调整音色", "可以降噪，或统一响度。"),
        "screen_recording": ("录制屏幕", "录好后上传即可剪辑。"),
        "effect": ("应用这个特效", "可以添加调色、缩放或标题。"),
        "quiz": ("制作测验", "给出题目后可以显示在画面上。"),
    },
    unknown="完成这一要求",
    cannot="本地引擎无法{what}，没有做任何替代。",
    questions=(
        (r"(?<![删去移消清])除了?|其余|其他|剩下|不包括", "这项编辑不能跳过其中一段；要改动的是从几秒到几秒？"),
        (r"^\W*(?:请)?(?:先)?(?:不要|别|不用|请勿)", "没有做任何改动。想改什么？"),
        (r"(?:去掉|取消|删掉|删除|关闭).*(?:滤镜|特效|转场|效果|标题|动画)", "如果是上一步加的，请说“撤销”；否则请说明要撤销哪一步。"),
        (r"延长|更长|加长", "想要多长？例如“延长到 20 秒”或“循环两次”。"),
        (r"速|快|慢", "想要多快？例如 2 倍速或 0.5 倍速。"),
        (r"顺序|排", "片段应按什么顺序排列？例如 3、1、2。"),
        (r"小|大", "指的是画面、文字，还是文件大小？"),
        (r"好看|高级|酷|动感|优化|美化|改善|节奏|氛围", "先改哪一项：停顿、色彩、字幕、音乐，还是节奏？"),
    ),
    question="“{text}”具体想怎么改？请说一个操作，例如：删掉停顿。",
    unplaced="这个操作不能只用于{0}，因此没有改动。请说明片段或时间，或者用于整个视频？",
    unused="没有用到{0}。",
    span="（{0} 到 {1}）",
    details={"clip": "（片段 {value}）", "except_clip": "（片段 {value} 除外）", "range": "（{value}）", "track": "（{value}）", "at": "，位置 {value}",
             "duration": "，持续 {value}"},
    detail="，{name} {value}",
    names={"position": "位置", "color": "颜色", "direction": "方向", "platform": "平台", "quality": "画质", "size": "大小", "lang": "语言",
           "animation": "动画", "weight": "粗细", "volume_db": "音量 dB", "level": "音量", "brightness": "亮度", "contrast": "对比度",
           "saturation": "饱和度", "exposure": "曝光", "temperature": "色温", "aspect": "比例", "last": "最后"},
    values={"bw": "黑白", "end": "结尾", "start": "开头", "selected": "当前", "up": "提高", "down": "降低", "music": "音乐", "voice": "人声",
            "voiceover": "旁白", "audio": "声音", "captions": "字幕", "intro": "片头", "outro": "片尾", "middle": "中间", "first_half": "前半段",
            "second_half": "后半段", "horizontal": "水平", "vertical": "垂直", "scene": "场景", "split_screen": "分屏", "pip": "画中画",
            "crossfade": "叠化", "fade": "淡入淡出", "smooth": "平滑", "top": "顶部", "bottom": "底部", "center": "居中"},
    both=" 和 ",
    yes="是",
    last="最后一段",
    time=chinese_time,
    finish=lambda sentence: sentence.rstrip("。") + "。",
)  # fmt: skip
SENTENCES = {"en": ENGLISH, "zh": CHINESE}
