"""Chinese phrases for the values of arguments about the picture; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows
from .values_text import COLORS

VALUES: dict[str, Rows] = {
    "look": (
        (r"黑白|灰度|单色", "bw"), (r"复古|怀旧|老照片|老电影|港风", "vintage"), (r"电影|好莱坞|大片", "cinematic"), (r"胶片", "film"),
        (r"日系", "japanese"), (r"清新|森系", "fresh"), (r"冷色|冷调|冷淡", "cool"), (r"暖色|暖调|温暖|温馨", "warm"),
        (r"赛博朋克", "cyberpunk"), (r"青橙", "teal orange"), (r"梦幻", "dreamy"), (r"浪漫|粉嫩|少女", "romantic"), (r"秋[天日色]|落日|夕阳|黄昏|日落", "golden hour"), (r"冬[天日]|冰雪|冷冽", "winter"), (r"褪色|灰调|哑光", "faded"), (r"阴森|恐怖", "horror"), (r"纪录片", "documentary"), (r"商务|专业", "professional"), (r"忧郁|情绪", "moody"), (r"戏剧", "dramatic"), (r"霓虹", "neon"), (r"科技", "tech"), (r"优雅", "elegant"), (r"金色", "gold"), (r"鲜艳|鲜明", "vibrant"), (r"柔和|唯美", "soft"),
        (r"通透|清晰|干净", "clean"), (r"自然", "natural"), (r"高级", "premium"), (r"明亮|阳光", "bright"), (r"夏日", "summer"),
        (r"暗黑", "dark"), (r"莫兰迪", "pastel"), (r"vhs", "vhs"), (r"美食", "food"),
        *((rf"(变|改|调|换|偏|成|整体){c}(?![白度橙])色?|(?<!黑){c}色(调|滤镜)", color) for c, color in COLORS),
    ),
    "brightness": (
        (r"不够亮|曝光不足|欠曝|(?<![调变弄压])[暗黑](了|乎乎|漆漆)", "up"), (r"不够暗|曝光过度|(?<![调变弄提])亮(了(?!起)|过头|得[刺晃])", "down"),
        (r"[暗黑][^,，。]{0,8}(提亮|调亮|变亮)", "up"),
        (r"变暗|调暗|压暗|暗下[来去]|太亮|偏亮|更暗|过曝|曝光过|(太|有点|偏|过)(亮|曝)|(?<!变)(?<!太)暗(?=一?[点些]|<p>)|再暗", "down"),
        (r"亮度|变亮|[调加打]亮|提亮|亮起来|(太|有点|偏|过)(暗|黑)|偏暗|更亮|欠曝|亮(?=一?[点些]|<p>)|再亮", "any"),
    ),
    "contrast": (
        (r"对比", "any"),
    ),
    "saturation": (
        (r"饱和", "any"),
    ),
    "exposure": (
        (r"曝光(?!过)", "any"),
    ),
    "temperature": (
        (r"(画面|平衡|肤色|颜色|整体)(有点|有些|太|明显)*[发偏]黄", "down"), (r"(画面|平衡|肤色|颜色|整体)(有点|有些|太|明显)*[发偏]蓝", "up"), (r"变暖|偏暖|更暖|暖(?=一?[点些])", "up"), (r"变冷|偏冷|更冷|冷(?=一?[点些])", "down"), (r"色温", "any"),
    ),
    "shadows": (
        (r"阴影", "any"),
    ),
    "transition_kind": (
        (r"叠化|溶解|交叉|渐变|dissolve|cross-?fade", "crossfade"), (r"淡入淡出|淡化|淡出|淡入|闪黑|黑场|fade", "fade"), (r"擦除|划像|wipe", "wipe"), (r"滑动|推移|平移|slide", "slide"),
        (r"缩放|推拉|放大|zoom", "zoom"), (r"闪白|白闪|闪光|flash", "flash"), (r"旋转|spin", "spin"), (r"故障|glitch", "glitch"), (r"模糊|虚化|blur", "blur"),
        (r"自然|流畅|平滑|柔和|丝滑|顺滑", "smooth"), (r"动感|炫酷|酷炫", "dynamic"),
    ),
    "fade_color": (
        (r"白", "white"), (r"黑", "black"), (r"红", "red"), (r"蓝", "blue"), (r"绿", "green"), (r"黄", "yellow"),
        (r"橙", "orange"), (r"粉", "pink"), (r"紫", "purple"), (r"灰", "gray"), (r"金", "gold"),
    ),
    "zoom_kind": (
        (r"慢慢|缓[慢缓]|逐渐", "slow_in"), (r"肯伯恩斯|ken ?burns", "ken_burns"), (r"拉远|缩小(?![到成为至])", "out"), (r"突然|快速", "punch_in"),
    ),
    "overlay_kind": (
        (r"分屏|双屏|同屏|左右", "split_screen"), (r"画中画|小窗|叠加|角|上", "pip"),
    ),
    "overlay_what": (
        (r"摄像头|人像|我的脸|真人", "facecam"),
    ),
    "effect_name": (
        (r"机器人", "voice_robot"), (r"萝莉", "voice_chipmunk"), (r"大叔", "voice_deep"), (r"变声", "voice_change"),
        (r"回声|回音", "echo"), (r"混响", "reverb"), (r"故障", "glitch"), (r"抖动|震动", "shake"), (r"镜头光晕|光晕", "lens_flare"),
        (r"闪光|闪烁", "flash"), (r"颗粒|噪点", "grain"), (r"暗角", "vignette"), (r"粒子", "particles"), (r"雪", "snow"),
        (r"下雨", "rain"), (r"火焰", "fire"), (r"老电视", "vhs"), (r"漏光", "light_leak"), (r"发光|光效", "glow"),
        (r"像素", "pixelate"), (r"锐化", "sharpen"), (r"黑边", "letterbox"), (r"模糊", "motion_blur"), (r"反色|负片", "invert"),
        (r"撒花|花瓣", "petals"), (r"烟花", "fireworks"), (r"爱心", "hearts"), (r"星光", "sparkle"), (r"色差", "rgb_split"),
        (r"浮雕", "emboss"), (r"万花筒", "kaleidoscope"), (r"电音", "voice_electronic"), (r"灵魂出窍", "ghost"),
    ),
    "turn": (
        (r"逆时针|向左|往左|左转|左旋", 270), (r"倒", 180), (r"顺时针|向右|往右|横|侧", 90),
    ),
    "axis": (
        (r"上下|垂直", "vertical"), (r"水平|左右|镜像|翻转", "horizontal"),
    ),
    "shape": (
        (r"竖", "9:16"), (r"方形", "1:1"), (r"横", "16:9"),
    ),
    "ratio": (
        (r"竖|抖音|tiktok|快手|视频号|reels|shorts|手机", "9:16"), (r"方形|正方|方的", "1:1"), (r"横|youtube|b站|西瓜|电视", "16:9"),
        (r"小红书", "3:4"),
    ),
}
