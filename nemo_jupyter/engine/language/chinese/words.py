"""Chinese word classes, for use in patterns as ``{name}``."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from .measures import MEASURES

WORDS = {
    "number": MEASURES.number,
    "remove": "剪掉|剪去|剪除|删掉|删除|删去|去掉|去除|移除|裁掉|裁去|切掉|切除|砍掉|剔除|清除|清理|消除|不要|干掉|拿掉|减掉|截掉|抹掉|跳过|过滤|裁剪掉|删了|剪了|去了|删|去(?!年|旅)|剪(?!辑|成|到|出|短|裁|切)",
    "tone_lead": "把|将|给|让|加|添加|用|使用|换|套|套用|调|做|改|变|成|为|来|一个|个|点|视频|画面|整体|<c>|<i>|开头|结尾|中间|片头|片尾|的|色调|颜色|风格|要|有|整个|应用|转|弄|设|设置|滤镜|增加|一点|些|稍微|再|偏|更|太|有点|前半段|后半段|全部|到|前<t>|后<t>|最后<t>|亮度|对比度|饱和度|和|上|效果|带|呈现|一种",
}
