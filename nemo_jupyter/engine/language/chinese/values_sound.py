"""Chinese phrases for the values of arguments about sound; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

VALUES: dict[str, Rows] = {
    "mix": ((r"混合|混音|和原声一起|叠加在?原声", True),),
    "mood": (
        (r"轻快", "light upbeat"), (r"欢快|活泼|欢乐|愉快", "upbeat"), (r"轻松|放松|舒缓|惬意", "relaxed"), (r"温馨|温暖", "warm"),
        (r"舒服|平静|安静|宁静|柔和|轻柔", "calm"), (r"动感|激昂|激情|燃|热血|震撼|劲爆|激烈", "energetic"), (r"史诗|宏大|大气", "epic"),
        (r"悲伤|伤感|忧伤|感人|煽情", "sad"), (r"浪漫", "romantic"), (r"搞笑|滑稽|俏皮", "funny"), (r"紧张|悬疑", "suspense"),
        (r"励志", "inspirational"), (r"电子", "electronic"), (r"爵士", "jazz"), (r"古典", "classical"), (r"钢琴", "piano"),
        (r"吉他", "guitar"), (r"摇滚", "rock"), (r"嘻哈|说唱", "hip hop"), (r"古风|中国风|国风", "chinese traditional"),
        (r"科技", "tech"), (r"商务", "corporate"), (r"lo-?fi|低保真", "lo-fi"), (r"轻音乐|清新", "light"), (r"快乐|开心|喜庆", "happy"),
        (r"旅行|旅游", "travel"), (r"治愈", "soothing"), (r"电影", "cinematic"), (r"流行", "pop"), (r"夏日|夏天", "summer"),
        (r"复古", "retro"), (r"慢(?=一?[点些]?的?(歌|曲|音乐|bgm|节奏))|慢节奏", "slow"),
    ),
    "track": (
        (r"旁白|配音", "voiceover"), (r"音乐|bgm|配乐|背景乐|底乐|背景音(?!量)", "music"), (r"人声|说话声?|对白", "voice"), (r"字幕", "captions"),
        (r"原声|原音|音轨|音频", "audio"),
    ),
    "except_track": (
        (r"旁白|配音", "voiceover"), (r"音乐|bgm", "music"), (r"人声", "voice"),
    ),
    "direction": (
        (r"(?<![调变放弄加开升提])(大|吵|响|高)了", "down"), (r"(?<![调变放弄减关降压])(小|轻|低|弱)了|听不(太)?(清|见|到)|不够(大|响|高)", "up"), (r"[往向]上[调拉升提抬推]", "up"),
        (r"(太|有点|偏|过)(大|吵|响|高)|小(一)?[点些]|调小|降|减|[往向]下|下[调拉降压]|拉低|[往向]回收|-(?=<)|(调|变|放|压)低|低(?=一?[点些]|<)|(?<!太)(?<!点)小声|变小|(?<!太)(?<!点)(?<!偏)小(?=$|<|一半|声)|轻(?=一?[点些])|(?<!太)(?<!点)弱", "down"),
        (r"(太|有点|偏|过)(小|轻|低|弱)|大(一)?[点些]|调大|提|增|升|抬|(调|变)高|高(?=一?[点些]|<)|大声|变大|大(?=$|<|声)|加大|加|响|强", "up"),
    ),
    "sfx_name": (
        (r"掌声|鼓掌", "applause"), (r"笑声|大笑", "laughter"), (r"鼓", "drum"), (r"铃|叮", "ding"), (r"欢呼", "cheer"), (r"雷", "thunder"),
        (r"雨", "rain"), (r"海浪", "waves"), (r"鸟", "birds"), (r"快门", "shutter"), (r"打字", "typing"), (r"爆炸", "explosion"),
        (r"心跳", "heartbeat"), (r"嗖", "whoosh"),
    ),
    "voice": (
        (r"女[声生]", "female"), (r"男[声生]", "male"),
    ),
    "duck_off": (
        (r"(取消|关闭|不要)(自动)?闪避", False),
    ),
    "audio_format": (
        (r"mp3", "mp3"), (r"wav", "wav"), (r"m4a", "m4a"), (r"aac", "aac"), (r"flac", "flac"),
    ),
}
