"""Chinese verbs and what they are wanted for where no offline engine can help.

A row says: what cannot be done, by which verbs, with which things. Verbs and things are words or
patterns between commas; a few characters may stand between them, and what follows in the clause
belongs to the same wish. The earlier row wins.
"""

# One row a line: a table is read by its first column.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from ..lexicon import Rule, rule

WIPE = "{remove},擦,抹,涂,(?<![a-z])p掉,修掉,遮掉"
WRITE = "写(?![上着]),撰写,拟,起草,想,构思,编(?!辑),润色,改写,优化,准备,创作,生成,来,出,推荐,提供"
INVENT = "生成,创作,作(?!为),谱,写(?![上着]),原创,编(?!辑)"
MAKE = "做,制作,生成,加,加上,添加,来,用,画,设计,创建,配,插入"
APART = "分离,分开,拆开,拆分,剥离,提取,抽出,扒出,扒"
VOICES = "声音|音色|嗓音|声线|嗓子|口音"
SPOKEN = "配音|语音|音频|声音|口播|对白|台词|旁白|解说"
TONGUE = "[英日韩法德俄中粤泰越][语文]|西班牙[语文]|葡萄牙[语文]|阿拉伯[语文]|意大利[语文]|外语|外文|普通话|方言|四川话|东北话"
DRAWN = "动漫|动画|卡通|油画|水彩|漫画|宫崎骏|吉卜力|新海诚|素描|像素|国画|水墨|皮克斯|迪士尼|黏土|乐高|二次元|<n>次元|手绘|剪纸|3d|版画|赛璐璐|日漫|美漫|浮世绘"
FILM = "(?:视频|短片|动画|宣传片|广告|片子|短剧|电影|预告片|mv|镜头|画面|微电影|空镜)(?!封面|字幕|缩略|里|中|比例|尺寸)"
ADOBE = "剪映|capcut|pr|premiere|达芬奇|fcpx?|ae|final cut"

TAKEN = (
    ("remove_background", "抠,去,换,替换,更换,移除,删,去除", "背景(?!音|乐|杂|噪|声|颜?色|配|里|中|上|图片)"),
    ("face_retouch", "{remove},瘦,修,美化,p,磨,遮", "痘痘,痘,皱纹,黑眼圈,斑点,双下巴,雀斑,眼袋,法令纹,(?<!笑)脸(?!书),皮肤,五官"),
    ("erase_text", WIPE, "日期,时间戳,硬字幕,(?:内嵌|原有?|原来的|自带的?|烧录的|原视频的?)字幕,(?:画面|屏幕)[上中里](?:自带)?的(?:文?字|字幕)"),
    ("erase_text", "擦,抹,涂", "字幕,文字,字(?!幕)"),
    ("remove_object", WIPE, "(?:{in_picture})(?:和[^,，。]{1,4})?"),
    ("remove_object", "换,替换,变,改,戴上,穿上", "衣服,裙子,帽子,发型,头发,鞋子,眼镜,天空,(?:视频|画面|镜头)里的?(?:logo|牌子|商标|广告|文字)"),
    ("voice_clone", "克隆,复刻,模仿,学", f"{VOICES},旁白,配音,语气"),
    ("stem_separation", APART, "人声(?:和|与|跟)?,伴奏,清唱,乐器,鼓点"),
    ("upscaling", "修复,增强,提升,提高,恢复,改善", "画质,清晰度,老(?:视频|照片|电影),模糊的?(?:视频|画面)"),
)
"""What cannot be changed or taken apart, the verbs, and the things, either of which may come first."""

MADE = (
    ("music_generation", INVENT, "歌曲,歌(?!词),曲子?,主题曲,音乐(?!.*视频),配乐,bgm,旋律"),
    ("motion_graphics", MAKE, "(?:图表|数据|logo|地图|柱状图|折线图|饼图|流程图|路线|文字logo)(?:的)?(?:动画|动效|演示),动态(?:图表|地图|logo|数据),mg动画,(?:三维|3d){gap}{0,4}(?:动画|建模),思维导图"),
    ("script_writing", WRITE, "脚本,文案,剧本,解说词,稿子,口播稿,口播(?!视频),分镜,台词,简介,话术,大纲,策划,选题"),
    ("script_writing", "想,起,取(?!消),拟,推荐,编(?!辑),提供,构思", "标题,名字,片名,题目,标签,话题,口号,slogan"),
    ("generate_image", "生成,画,设计,做,制作,换成,替换成", "图片(?!.{0,4}(?:视频|幻灯|轮播)),图像,插图,海报,配图(?!.{0,4}视频),插画"),
    ("generate_video", "(?<!照片)(?<!图片)生成(?!最终|成品|完整|最后),创作,凭空变,凭空做,ai做,ai制作,ai画", FILM + ",(?:开场|片头|片尾)(?!字幕|标题|文字)"),
    ("generate_video", "做,制作,拍(?!的|摄的),创建", "(?:关于|介绍|讲述|展示|宣传){gap}{0,16}(?:视频|短片|宣传片|片子),广告,宣传片,动画片,动画短片,短剧,科普动画,微电影"),
    ("stock_search", "找(?!到|出),搜,搜索,下载,寻找,检索,搜集,扒", "(?<!项目)(?<!我的)(?<!这些)素材(?!.{0,2}(?:里|中)),网上,图库,图片(?!.{0,2}(?:里|中)),免版权,无版权,免费,配图"),
    ("quiz", MAKE, "测验,答题,问答题,小测,选择题,判断题,互动题,投票,问卷"),
    ("project_file", "导成,导为,导出,输出,保存,生成,打包,转", f"(?:{ADOBE}){{gap}}{{0,8}}(?:草稿|工程|项目),草稿,工程文件,剪映,capcut,premiere,达芬奇"),
)
"""What would have to be made, written or fetched first: the verbs, and the things after them."""

PHRASES = (
    ("remove_background", "抠像,抠图,绿幕,抠(?:出来?|下来),背景(?:替换|去除|去掉),背景(?:换|改|变)(?:成|为)(?!模糊|音|<a>|[黑白红黄蓝绿灰粉紫橙青棕透][色明]?$)"),
    ("background_blur", "(?<!两边)(?<!两侧)背景.{0,3}(?:虚化|模糊),(?<!用)(?<!填充)(?:虚化|模糊).{0,3}背景(?!填),景深"),
    ("face_retouch", "美颜,磨皮,磨.{1,2}皮,瘦脸,美白,祛痘,祛斑,大眼,换脸,瘦身,美妆,化妆,修容,美体,长腿,皮肤.{0,4}(?:光滑|变?白|嫩|细腻),(?:皮肤|肤色)磨,(?:显得?|变|看起来)(?:更)?(?:年轻|瘦|老),让.{1,8}(?:笑|哭|眨眼|点头|挥手)一"),
    ("face_retouch", "(?<!笑)脸.{0,3}(?:瘦|小|白|尖|修|好看|嫩),v脸,(?:眼睛|鼻子|嘴巴|牙齿|腿|腰|身材|个子).{0,4}(?:大|小|高|长|细|瘦|修|白)"),
    ("style_transfer", f"(?:变|转|做|改|换|转换|弄|画)(?:成|为|个)?{{gap}}{{0,4}}?(?:{DRAWN}),(?:{DRAWN})(?:风格|风|滤镜|效果|化),风格迁移,模仿{{gap}}{{0,12}}风格,(?:白天|夜晚|春天|夏天|秋天|冬天|晴天|雨天)(?:变|换|改|转)成?{{gap}}{{0,2}}(?:天|夜|晚|雪|雨)"),
    ("voice_clone", f"(?:用|照着?|拿|以)(?:我|他|她|你|这|那|视频|片子|原|主播|里|某){{gap}}{{0,10}}(?:{VOICES}),(?:模仿|学){{gap}}{{1,8}}(?:的|地)(?:{VOICES}|配音|语气),(?:明星|名人|主播)的?(?:{VOICES}),(?<!原)(?:{VOICES})(?:换|变|改)(?:成|为)(?! ?<|.*(?:机器人|萝莉|大叔|怪兽|电音|音乐|原声)){{gap}}{{1,10}}"),
    ("translate_audio", f"(?:{SPOKEN}).{{0,4}}(?:翻译|译|换|改|变|转)成{{gap}}{{0,3}}(?:{TONGUE}),(?:译制|翻译){{gap}}{{0,8}}配音,翻译.{{0,4}}(?:{SPOKEN}),(?:换|改|变|译)成(?:{TONGUE})的?(?:{SPOKEN}|发音),让.{{1,6}}[说讲](?:{TONGUE}),配成{{gap}}{{0,2}}(?:{TONGUE})"),
    ("translation", "(?:视频|它|内容|整个视频)?(?<!字幕)(?<!字幕都)(?:翻译|(?<!翻)译)(?:成|为)[\u4e00-\u9fff]{1,4}[文语]"),
    ("stem_separation", "(?:去|消)(?:除|掉)?人声,人声(?:{remove}|消|抹).{0,3}(?:只留|留|保留).{0,4}(?:伴奏|音乐),只(?:保留|要|留)(?:下)?(?:人声|伴奏|鼓点|贝斯|吉他声),(?:[女男人童]声|鼓声?|对话|乐器|和声|音乐|bgm).{0,8}(?:分出来|单独(?:拿|提取?|分|抽取?)出来|拆出来),消音伴奏,伴奏版,卡拉ok版,清唱版"),
    ("avatar", "数字人,虚拟(?:人|主播|形象),对(?:上)?口型,口型(?:同步|匹配|对),匹配口型,ai(?:主播|真人),(?:照片|图片|画像|图里|头像){gap}{0,6}(?:开口|说话|唱歌|讲话)"),
    ("music_generation", "作曲,ai(?:音乐|作曲|写歌)"),
    ("motion_graphics", "动态图形,mg动画"),
    ("script_writing", "(?:脚本|文案|解说词|分镜)(?:生成|撰写|创作|润色|改写),(?:影视|电影|剧情|视频|足球|赛事)?解说(?!字幕),写(?:几|<n>|多)[个条]{gap}{0,4}标题"),
    ("generate_image", "ai绘图,文生图"),
    ("generate_video", "文生视频,图生视频,图文成片,(?:脚本|文案|文章|文字|ppt|剧本|链接|小说){gap}{0,8}(?:成片|(?:做|转|变|生成|制作)成?{gap}{0,4}视频),(?:照片|图片|图像|画)(?:动起来|变成动态|(?:变成?|做成|生成)会?动的?视频)"),
    ("stock_search", "(?:网上|网络|在线|素材库|全网)(?:里|中|上)?(?:找|搜|下载|扒),(?:找|搜|下载)(?:一下|{one_of})+{gap}{1,12}(?:视频|镜头|音效|照片),^(?:去|再)?找(?!到|出){gap}{1,10}(?:视频|镜头|画面|图片|照片|音效).{0,4}[插放加垫配贴]"),
    ("b_roll", "b-?roll,空镜,补充镜头,(?:匹配|配上?){gap}{0,4}(?:对应|相应|合适|相关)?的?(?:画面|镜头)"),
    ("upscaling", "超分,画质(?:修复|增强|提升),补帧,插帧,去模糊,老(?:照片|视频)修复,(?:黑白)?(?:照片|视频|老片)?上色,变(?:成)?彩色"),
    ("quiz", "测验,选择题,问答题"),
)
"""What cannot be done, and set phrases for it."""


def _any(words: str) -> str:
    return "|".join(re.split(r",(?!\d)", words))


def _taken(what: str, verbs: str, things: str) -> Rule:
    verb, thing = f"(?:{_any(verbs)})", f"(?:{_any(things)})"
    return rule(
        "unsupported",
        rf"{verb}(?!.{{0,3}}第){{gap}}{{0,10}}?{thing}[^,，。\n]*",
        rf"(?:把|将)?{{gap}}{{0,8}}?{thing}(?:[^,，。<\n]{{0,3}}?|都|全部|统统|给我){verb}[^,，。\n]*",
        what=what,
    )


def _made(what: str, verbs: str, things: str) -> Rule:
    return rule("unsupported", rf"[^,，。<\n]{{0,4}}?(?:{_any(verbs)})(?:一下|ai|给我|{{one_of}})*{{gap}}{{0,16}}?(?:{_any(things)})[^,，。\n]*", what=what)


def _phrase(what: str, phrases: str) -> Rule:
    return rule("unsupported", rf"[^,，。\n]{{0,12}}?(?:{_any(phrases)})[^,，。\n]*", what=what)


NOT_LOCAL = (
    *(_phrase(*row) for row in PHRASES),
    *(_taken(*row) for row in TAKEN),
    rule(
        "unsupported",
        r"^(?:擦|抹|(?<![a-z])p|涂|消)(?:掉|除|去)(?![^,，。\n]*(?:噪|杂|声|音|停顿))[^,，。<\n]{1,10}$",
        r"(?:把|将)?(?![^,，。\n]*(?:噪|杂|声|音|停顿))[^,，。<\n]{1,12}(?:[擦抹涂](?!除)|(?<![a-z])p)(?:掉|去|没|了)了?",
        what="remove_object",
    ),
    *(_made(*row) for row in MADE),
)
IN_PICTURE = (
    rule("unsupported", r"(?:把|将)?(?:画面|视频|镜头|背景|屏幕|桌子?|地|墙|天空|<c>)(?:里面?|中|上|后面|旁边|边上)?[^,，。<\n]{1,10}(?:{remove})了?", what="remove_object"),
)
"""A thing that no other rule knows, and that is to be gone from the picture."""
