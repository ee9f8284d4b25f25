"""Chinese phrases for the values of arguments; the first row that occurs in a clause counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from .lexicon import Rows

COLORS = (
    ("黄", "yellow"), ("白", "white"), ("红", "red"), ("蓝", "blue"), ("绿", "green"), ("黑", "black"), ("橙", "orange"), ("粉", "pink"),
    ("紫", "purple"), ("金", "gold"), ("灰", "gray"), ("青", "cyan"), ("棕", "brown"), ("银", "silver"),
)  # fmt: skip

VALUES: dict[str, Rows] = {
    "color": (
        *((rf"{char}色(?!背景|底|描边|边框|阴影)|(?:改|变|换|调|设)(?:成|为)?{char}(?![色白])(?=$|的|字|,)|{char}字|^{char}色?$", name) for char, name in COLORS),
        *((rf"\b{name}\b", name) for _, name in COLORS),
    ),
    "background": (*((rf"{char}色?(?:背景|底)", name) for char, name in COLORS), (r"背景框|底框|加背景|带背景", "box")),
    "look": (
        (r"黑白|灰度|单色", "bw"), (r"复古|怀旧|老照片|老电影|港风", "vintage"), (r"电影|好莱坞|大片", "cinematic"), (r"胶片", "film"), (r"日系", "japanese"),
        (r"清新|森系", "fresh"), (r"冷色|冷调|冷淡", "cool"), (r"暖色|暖调|温暖|温馨", "warm"), (r"赛博朋克", "cyberpunk"), (r"青橙", "teal orange"), (r"梦幻", "dreamy"),
        (r"鲜艳|鲜明", "vibrant"), (r"高级", "premium"), (r"明亮|阳光", "bright"), (r"夏日", "summer"), (r"暗黑", "dark"), (r"莫兰迪", "pastel"), (r"vhs", "vhs"), (r"美食", "food"),
        *((rf"(?:变|改|调|换|偏|成|整体){char}(?!白)色?|{char}色(?:调|滤镜)", name) for char, name in COLORS),
    ),
    "brightness": ((r"变暗|调暗|压暗|太亮|偏亮|更暗|过曝|(?<!变)(?<!太)暗(?=一?[点些]|<p>)|再暗", "down"), (r"亮度|变亮|调亮|提亮|太暗|偏暗|更亮|欠曝|亮(?=一?[点些]|<p>)|再亮", "any")),
    "contrast": ((r"对比", "any"),),
    "saturation": ((r"饱和", "any"),),
    "exposure": ((r"曝光(?!过)", "any"),),
    "temperature": ((r"变暖|偏暖|更暖|暖(?=一?[点些])", "up"), (r"变冷|偏冷|更冷|冷(?=一?[点些])", "down"), (r"色温", "any")),
    "shadows": ((r"阴影", "any"),),
    "direction": (
        (r"太(?:大|吵|响)|小(?:一)?[点些]|调小|降|减|(?:调|变|放|压)低|低(?=一?[点些]|<)|小声|变小|小(?=$|<|一半|声)|轻(?=一?[点些])|弱", "down"),
        (r"太(?:小|轻|低)|大(?:一)?[点些]|调大|提|增|升|(?:调|变)高|高(?=一?[点些]|<)|大声|变大|大(?=$|<|声)|加大|加|响|强", "up"),
    ),
    "mood": (
        (r"轻快", "light upbeat"), (r"欢快|活泼|欢乐|愉快|动感", "upbeat"), (r"轻松|放松|舒缓|惬意", "relaxed"), (r"温馨|温暖", "warm"), (r"舒服|平静|安静|宁静|柔和|轻柔", "calm"),
        (r"激昂|激情|燃|热血|震撼|劲爆|激烈", "energetic"), (r"史诗|宏大|大气", "epic"), (r"悲伤|伤感|忧伤|感人|煽情", "sad"), (r"浪漫", "romantic"), (r"搞笑|滑稽|俏皮", "funny"),
        (r"紧张|悬疑", "suspense"), (r"励志", "inspirational"), (r"电子", "electronic"), (r"爵士", "jazz"), (r"古典", "classical"), (r"钢琴", "piano"), (r"吉他", "guitar"), (r"摇滚", "rock"), (r"嘻哈|说唱", "hip hop"),
        (r"古风|中国风|国风", "chinese traditional"), (r"科技", "tech"), (r"商务", "corporate"), (r"lo-?fi|低保真", "lo-fi"), (r"轻音乐|清新", "light"), (r"快乐|开心|喜庆", "happy"), (r"旅行|旅游", "travel"), (r"治愈", "soothing"), (r"电影", "cinematic"), (r"流行", "pop"), (r"夏日|夏天", "summer"), (r"复古", "retro"),
    ),
    "lang": (
        (r"英[文语]|(?<=中)英", "en"), (r"中(?:[文语]|(?=英))|汉语|普通话", "zh"), (r"日[文语]", "ja"), (r"韩[文语]", "ko"), (r"法[文语]", "fr"), (r"德[文语]", "de"), (r"西班牙[文语]", "es"), (r"俄[文语]", "ru"),
        (r"葡萄牙[文语]", "pt"), (r"阿拉伯[文语]", "ar"), (r"意大利[文语]", "it"), (r"泰[文语]", "th"), (r"越南[文语]", "vi"), (r"印地语", "hi"), (r"印尼语", "id"), (r"粤语", "yue"),
    ),
    "position": (
        (r"左上角?", "top_left"), (r"右上角?", "top_right"), (r"左下角?", "bottom_left"), (r"右下角?", "bottom_right"), (r"顶部|上方|上面|顶端|最上|上移|往上", "top"), (r"底部|下方|底端|最下|下面|下移|往下", "bottom"),
        (r"居中|正中|画面中间|中央|屏幕中间|放到?中间|放在中间|中间显示|在中间", "center"), (r"左[边侧]", "left"), (r"右[边侧]", "right"), (r"角落", "corner"),
    ),
    "edge": ((r"开头|片头|开始(?:处|时|的)|开场|最前|前面", "start"), (r"结尾|片尾|末尾|最后|结束|尾部", "end")),
    "range": (
        (r"前半(?:段|部分)|前一半", "first_half"), (r"后半(?:段|部分)|后一半", "second_half"), (r"片头", "intro"), (r"片尾", "outro"), (r"中间(?:一段|部分|那段|的?一?段)?(?!显示)", "middle"),
        (r"开头|前面(?!的?<)", "start"), (r"结尾|末尾|后面(?!的?<)", "end"),
    ),
    "track": ((r"旁白|配音", "voiceover"), (r"音乐|bgm|配乐|背景音(?!量)", "music"), (r"人声|说话声?|对白", "voice"), (r"字幕", "captions"), (r"原声|原音|音轨|音频", "audio")),
    "except_track": ((r"旁白|配音", "voiceover"), (r"音乐|bgm", "music"), (r"人声", "voice")),
    "animation": ((r"打字机|逐字打", "typewriter"), (r"逐字|逐词|卡拉ok", "word_by_word"), (r"弹跳|弹入", "bounce"), (r"滑入|滑动", "slide"), (r"弹出", "pop"), (r"渐显|淡入", "fade"), (r"动画|动态", "animated")),
    "weight": ((r"加粗|粗体|粗一?点", "bold"), (r"细体|细一?点", "light")),
    "text_size": ((r"放大|大一?[点些]|调大|变大|加大|太小", "up"), (r"缩小|小一?[点些]|调小|变小|太大", "down"), (r"大字|大号|很大", "large"), (r"小字|小号", "small")),
    "style": ((r"综艺", "variety"), (r"抖音(?:风格|风|同款)", "tiktok"), (r"描边", "outline"), (r"阴影", "shadow"), (r"简约|简洁", "minimal"), (r"手写", "handwritten"), (r"卡拉ok", "karaoke")),
    "transition_kind": (
        (r"叠化|溶解|交叉|渐变", "crossfade"), (r"淡入淡出|淡化|淡出|淡入|闪黑|黑场", "fade"), (r"擦除|划像", "wipe"), (r"滑动|推移|平移", "slide"), (r"缩放|推拉|放大", "zoom"), (r"闪白|白闪|闪光", "flash"), (r"旋转", "spin"), (r"故障", "glitch"), (r"模糊", "blur"),
        (r"自然|流畅|平滑|柔和|丝滑|顺滑", "smooth"), (r"动感|炫酷|酷炫", "dynamic"),
    ),
    "shape": ((r"竖", "9:16"), (r"方形", "1:1"), (r"横", "16:9")),
    "ratio": ((r"竖|抖音|tiktok|快手|视频号|reels|shorts|手机", "9:16"), (r"方形|正方", "1:1"), (r"横|youtube|b站|西瓜|电视", "16:9"), (r"小红书", "3:4")),
    "platform": ((r"抖音|tiktok", "tiktok"), (r"快手", "kuaishou"), (r"b站|哔哩哔哩|bilibili", "bilibili"), (r"小红书", "xiaohongshu"), (r"视频号", "wechat_channels"), (r"微信|朋友圈", "wechat"), (r"微博", "weibo"), (r"shorts", "shorts"), (r"youtube|油管", "youtube"), (r"reels", "reels"), (r"instagram|ins", "instagram")),
    "format": (*((name, name) for name in ("mp4", "mov", "webm", "mkv", "avi", "gif", "mp3", "wav", "m4a", "srt", "vtt")), (r"字幕", "srt"), (r"音频|声音", "mp3")),
    "audio_format": tuple((name, name) for name in ("mp3", "wav", "m4a", "aac", "flac")),
    "quality": ((r"高清|高质量|最高(?:画质|质量|清)|高画质|原画质|超清|无损", "high"), (r"低质量|低画质|草稿|预览|流畅", "low"), (r"标清|中等", "medium")),
    "axis": ((r"上下|垂直", "vertical"), (r"水平|左右|镜像|翻转", "horizontal")),
    "turn": ((r"逆时针|向左|往左", 270), (r"倒", 180), (r"顺时针|向右|往右|横|侧", 90)),
    "region": (
        (r"左上角?的?四分之一|左上角?(?:区域)?", "top_left_quarter"), (r"右上角?(?:的?四分之一|区域)?", "top_right_quarter"), (r"左下角?(?:的?四分之一|区域)?", "bottom_left_quarter"), (r"右下角?(?:的?四分之一|区域)?", "bottom_right_quarter"),
        (r"上半", "top_half"), (r"下半", "bottom_half"), (r"左半", "left_half"), (r"右半", "right_half"), (r"中间|中心|中央", "center"), (r"四周|边缘", "edges"),
    ),
    "effect_name": (
        (r"机器人", "voice_robot"), (r"萝莉", "voice_chipmunk"), (r"大叔", "voice_deep"), (r"变声", "voice_change"), (r"回声|回音", "echo"), (r"混响", "reverb"), (r"故障", "glitch"), (r"抖动|震动", "shake"), (r"镜头光晕|光晕", "lens_flare"), (r"闪光|闪烁", "flash"), (r"颗粒|噪点", "grain"),
        (r"暗角", "vignette"), (r"粒子", "particles"), (r"雪", "snow"), (r"下雨", "rain"), (r"火焰", "fire"), (r"老电视", "vhs"), (r"漏光", "light_leak"), (r"发光|光效", "glow"), (r"像素", "pixelate"), (r"锐化", "sharpen"), (r"黑边", "letterbox"), (r"模糊", "motion_blur"), (r"反色|负片", "invert"),
        (r"撒花|花瓣", "petals"), (r"烟花", "fireworks"), (r"爱心", "hearts"), (r"星光", "sparkle"), (r"色差", "rgb_split"), (r"浮雕", "emboss"), (r"万花筒", "kaleidoscope"), (r"电音", "voice_electronic"), (r"灵魂出窍", "ghost"),
    ),
    "sfx_name": ((r"掌声", "applause"), (r"笑声", "laughter"), (r"鼓", "drum"), (r"铃|叮", "ding"), (r"欢呼", "cheer"), (r"雷", "thunder"), (r"雨", "rain"), (r"海浪", "waves"), (r"鸟", "birds"), (r"快门", "shutter"), (r"打字", "typing"), (r"爆炸", "explosion"), (r"心跳", "heartbeat"), (r"嗖", "whoosh")),
    "zoom_kind": ((r"慢慢|缓[慢缓]|逐渐", "slow_in"), (r"肯伯恩斯|ken ?burns", "ken_burns"), (r"拉远", "out"), (r"突然|快速", "punch_in")),
    "overlay_kind": ((r"分屏|双屏|同屏|左右", "split_screen"), (r"画中画|小窗|叠加|角|上", "pip")),
    "overlay_what": ((r"摄像头|人像|我的脸|真人", "facecam"),),
    "voice": ((r"女[声生]", "female"), (r"男[声生]", "male")),
    "fade_to": ((r"白", "white"), (r"黑", "black")),
    "duck_off": ((r"(?:取消|关闭|不要)(?:自动)?闪避", False),),
    "split_by": ((r"场景|镜头", "scene"), (r"章节", "chapter"), (r"句", "sentence"), (r"说话人", "speaker"), (r"静音", "silence"), (r"两半|两[段份]|二[段份]|对半|一分为二|<x>", 2), (r"三[段份]", 3), (r"四[段份]", 4), (r"五[段份]", 5)),
    "split_at": ((r"中间", "middle"),),
    "merge_position": ((r"(?:到|在|接)?(?:最前|前面|开头)", "start"), (r"(?:到|在|接)?(?:后面|末尾|结尾|最后)", "end")),
    "loop_kind": ((r"无缝", "seamless"), (r"来回|回旋镖", "boomerang")),
    "burn": ((r"烧录|硬字幕|压制|内嵌|烧入|嵌入", True),),
    "to": ((r"最前|开头|最开始", "start"), (r"第一", 1), (r"最后|末尾|结尾|最末", "end")),
    "where": ((r"前|之前", "before"), (r"后|之后", "after")),
    "side": ((r"底|下", "bottom"), (r"顶|上", "top"), (r"左", "left"), (r"右", "right")),
    "none": (),
}  # fmt: skip
PHRASES = {
    "except_clip": r"(?<!删)(?<!去)(?<!移)(?<!消)除了?<c>(?:以外|之外|外)?",
    "first_part": r"(?:前|开头)(?:面)?(?:的)?<t>",
    "last_part": r"(?:最后|后|结尾|末尾)(?:面)?(?:的)?<t>",
    "from_time": r"从第?<t>|第?<t>(?:开始|起|之后|以后)",
    "until_time": r"(?:直到|到)第?<t>(?:为止|结束|停)",
    "at_time": r"(?:在|到|从|于)?第<t>(?:处|的?位置|时|的?时候|那里|的地方)?|(?:在|于)<t>(?:处|的?位置|时|的?时候|那里|的地方)?|<t>(?:处|的?位置|时(?!长)|的时候|那里|的地方)|第<n>秒",
    "playhead": r"播放头|当前位置|光标|这里",
    "fit_time": r"(?:刚好|正好)(?:为|是|到)?<t>",
    "absolute": r"(?:到|为|成|至|设|用|以|是|按)(?:原来的|原速的|只有|大约|约|正常的)?\s?(?:<[pxbn]>)|<x>速|<[px]>(?:的)?(?:速度|音量)|原来的<[px]>|(?:音量|声音|音乐|bgm|速度)<[pb]>",
    "every_time": r"每(?:隔)?<t>|<t>一段|(?:成|为)<t>的",
    "parts": r"(?:成|为)<n>|<n>(?:等)?(?:段|份|个片段|部分)",
    "leave_time": r"(?:保留|留|缩短到|压缩到)(?:下|出)?<t>",
    "work": r"(?:运动|训练|工作)<t>",
    "rest": r"(?:休息|间歇)<t>",
    "rounds": r"<n>(?:轮|组|次)",
    "point_size": r"(?:字号|字体大小|大小|字体)(?:为|是|设为|调到|改成|到|:)?<n>|<n>号字",
    "line_length": r"(?:每行|一行)(?:最多|不超过)?<n>(?:个)?字",
    "pronoun": r"它|他|这个(?!视频)|这段|那段|再",
    "next_clip": r"其[余他它]",
    "request": r"把.+|将.+|给.+(?:加|添|做|配)|让.+|帮.+",
    "filler": r"(?:谢谢|好的?|请|ok|嗯|就这样|可以|行|不要(?:影响|改变|破坏).*|保持(?:原样|自然|流畅|其[他它].*|画质.*|不变|原.*)|其[他它余](?:不变|不动|保持.*)|注意.*|尽量.*|要求.*|自然(?:一点|些)?|顺序不变|效果要.*|整体.{0,4}流畅|包含.*)[。.!！]?",
    "scope_only": r"(?:在|从|对|把|将)?(?:第?<t>(?:处|时|的时候)?|<i>|<c>|开头|结尾|片头|片尾|中间|视频)(?:的|里|处|部分|时候?|,)*",
    "remark": r"(?:但是?|不过)?(?:要|请)?(?:保留|保持|留着?)(?:原来?的?|背景|现有的?)*(?:音乐|声音|原声|人声|画质|字幕|节奏|风格|比例|顺序|bgm|音量|其他.*)(?:不变|不动|原样|即可|就行)?",
    "style_only": r"(?:显示在|放在|颜色|字体|字号|大小|放|在|位于|用|显示|位置|样式|字|,|的|要|带|为|是|到|并|设|成|白底|和|改|<n>|<p>|号|持续|出现)*(?:[黄白红蓝绿黑橙粉紫金灰青棕银]色?|顶部|底部|居中|中间|上方|下方|左上角?|右上角?|左下角?|右下角?|加粗|粗体|大一点|小一点|大号|小号|描边|阴影|大小<n>|字号<n>|<n>号字?|逐字|动画|打字机|弹出|持续<t>|<t>)(?:颜色|字体|字号|大小|显示|位置|描边|背景|中间|正中|底|的|字|出现|效果|,|边|阴影|居中|左右|秒|样式|动画)*",
    "count_wanted": r"<n>(?:个|段|条|处)?(?:最)?(?:精彩|高光|亮点|片段|短视频|镜头|瞬间|时刻)",
    "per_image": r"每(?:张|幅|个|页)(?:图片?|照片)?(?:显示|停留|播放|持续)?<t>",
    "follow_up": r"(?:再|把它|让它|给它|它|改|换|变|调|放到|移到|大|小|更|太|还是|颜色|字体|位置|不够|往|黄|白|红|蓝|绿|加粗).{0,16}",
    "again": r"(?:再(?:来)?(?:一次|一遍|一点|多一点|多点)?|更多|继续|还要|同样|一样|再做一次)(?:吧|点)?",
    "translates": r"翻|译",
    "adding": r"配|加|带|添加",
    "description": r"\Z.",
    "negation": r"(?:先)?(?:不要|不用|别|无需|不需要|暂时不|先不|不必|不想)(?:再|急着|自动|给我|要|先)*(?:上传|导出|加|添加|改|动|剪|裁|调|配|变|发布|下载|保存|破坏|影响|修改|用|打|加速|渲染|合并|换).*",
}
