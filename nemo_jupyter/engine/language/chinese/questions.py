"""Chinese for questions about the tool, which ask for words and not for an edit."""

# One way of saying it a line, however long: a table is read by its first column.
# fmt: off

from __future__ import annotations

from ..lexicon import rule

ADDED = "音乐|配乐|bgm|转场|标题|字幕|特效|滤镜|封面|水印|动画|画面|结尾|开头|剪辑|配音"
"""What may displease without saying what is to be done about it."""
REMEDIED = "要用大小多少快慢长短暗亮吵响轻抖晃模变加放动"
"""Beginnings of what is amiss where the remedy is plain, or of the remedy itself."""
QUESTIONS = (
    rule(
        "ask",
        r"^字幕(里|有|的)*[^,，。<]{0,4}(错|不对|不准|有误|漏|对不上|不同步|挡)[^,，。<]*",
        rf"^(?:{ADDED})(?:有一?点|有些|太|不太|不够|不|很|好|特别|感觉)+(?![{REMEDIED}])[^,，。<]{{1,6}}$",
        topic="vague",
    ),
    rule("ask", r"^(我)?(感觉|觉得|总觉得|好像)(?!.*(调|剪|加|换))[^,，。<]*", topic="vague"),
    rule(
        "help",
        r"^(?!.*(还|现在|剩).{0,4}(积分|余额|额度|点数)).*(收费|付费|免费|多少钱|会员|贵不贵)[^,，。]*(吗|么|\?|？|呢)?$",
        r"^(啥叫|啥是|何为|什么叫)[^,，。<]{1,10}$",
        r".*有没有啊?$",
        r"^(?!.*[我想要把给])[^,，。<]{1,8}还是[^,，。<]{1,8}$",
        r"^(你们?|这里|这儿|软件|里面)?(有没有|有无|是否有|有)(?!点|些|声|人|没)[^,，。<]{1,12}(功能|效果|吗|么|模板|滤镜|转场|选项|教程|快捷键)$",
        r".*在哪(里|儿|个位置|边)?(能|可以)?(设置|改|找|看|调|弄|下载|加)?(啊|呢|呀)?$",
        r"(最长|最大|最多|最高|一次)?(能|可以|支持)[^,，。]{0,6}(多长|多大|多少|几个|多高|多久)[^,，。]*",
        r"你(们)?(是|叫|用的?是?|会|能)(什么|谁|哪个|啥|哪些)[^,，。]*",
        r"^(是不是|是否|会不会|会)[^,，。]{1,20}(吗|么|啊)?$",
        r"^[^,，。]{0,6}(会不会|会被)[^,，。]*$",
        r".*有[^,，。]{0,4}(限制|要求|上限)(吗|么)?$",
        r".*(为什么|为啥|为何|怎么回事|什么意思|是什么|有什么区别|有啥用)[^,，。]*",
    ),
)
