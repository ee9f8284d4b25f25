"""Chinese words for what a film consists of: what a request to change it may be about."""

from __future__ import annotations

from ..patterns import any_of

FILM = """
    视频 影片 片 段 画 面 镜头 素材 作品 成品 项目 时间线 轨 文件 剪辑 短剧 直播 录像 录屏 录音
    录制 回放 内容 东西 部分 地方
    vlog 播客 采访 访谈 课 会议 讲座 教程 演讲 婚礼 旅行 游记 电影 广告 节目 花絮 集锦 合集 高光
    精彩 精华 场景 瞬间 动作
"""
SOUND = """
    声 音 乐 歌 曲 配 旁白 解说 台词 对白 说话 讲话 人声 bgm 噪 杂 嘈 混响 底噪 鼓点 节拍 节奏
    拍 停顿 空白 空隙 间隔 口头禅
    口误 语气 废话 啰嗦 嗯 啊 呃 咳 气口 呼吸 喘 静 响 低频 高频
"""
LOOK = """
    色 彩 亮度 对比 饱和 曝光 光 影 调 温 滤镜 风格 效果 特效 转场 过渡 动画 背景 底 黑边 白边
    边 角 比例 尺寸 大小 分辨率 清晰
    画质 质量 帧 码率 速 倍 方向 角度 框 横 竖 方形 像素 暗部 高光 阴影 肤 雾 颗粒 抖 晃 焦
"""
LETTERS = """
    字 标题 文 文案 文本 题 名 封面 封 logo 水印 贴纸 贴图 图 照 相 片头 片尾 开头 结尾 序 目录
    章节 时间 日期 二维码 弹幕 花字
    倒计时 进度条 按钮
"""
PLACES = """
    头 尾 前 后 中 间 秒 分钟 时 里 处 整 全 所有 每 个 条 它 一 两 几 二 三 四 半 原 剩 其余
    其他 别的 左 右 上 下 内 外 首 末 最
    这 那里 此 自己 现在 刚才 当前 选中 多 少 次 遍 下 点 些 度 级 率 量 值 长 短 播放 处理 显示
    输出 保存 循环 慢 快 淡 横屏 竖屏
    屏 幕 结果 版 格式 大 小 高 低 强 弱 再 都 也 更 自动 整体 统一 压缩 合并 同步 卡 动 变 化
    成 为 话 说 到 来 去 起 用 使 做 弄 调 加 减 转 我 你 您 大家 够 稍 略 感觉 应 太
"""
FILM_WORDS = frozenset(f"{FILM} {SOUND} {LOOK} {LETTERS} {PLACES}".split())
"""What there is to change; one of these in its name makes a thing a part of the film."""

EVERYDAY = """
    卡车 大象 大楼 大树 大山 大海 大叔 大妈 大爷 面包 桌面 地面 水面 墙面 路面 海面 油画 壁画
    地图 歌手 歌星 石头 头发 额头 木头 彩虹
    小狗 小猫 小孩 小鸟 小姐 小伙 小朋友 小丑 小溪 上衣 下巴 外套 左手 右手 长颈鹿 动物 运动员
    音响 音乐家 乐队 乐手 字典 相机 快艇
    快递 阳光 月光 老大 高楼 高塔 电影院 节目单 话筒 边框 时钟 台上 中年人 头像 眼镜 镜子 底座
    角落 光头 车轮 轮子
"""
"""Things whose names hold a word for something that a film consists of."""
OTHER_THINGS = "|".join(sorted(EVERYDAY.split(), key=len, reverse=True))

LEAD = r"(请|帮我|帮忙|麻烦|给我|我想|我要|想|你|可以|能不能|能|再|先|然后|也|就|还要?)*"
CHINESE = r"[\u4e00-\u9fff]"
DONE = any_of(
    "调|弄|旋?转|翻转|镜像|模糊|虚化|打码|定格|冻结|加速|减速|放慢|变|慢|快|倒放|反转|循环|重复|复制|裁|剪短|切成",
    "缩短|拉长|延长|静音|消音|淡入|淡出|放大|缩小|锐化|提亮|压暗|亮|暗|稳定|防抖|降噪|合并|拆分|分割|压缩|导出|暖|冷|清晰",
    "大声|小声|响",
)
"""What is done to a film."""
DOING = any_of(
    "旋转|翻转|镜像|模糊|虚化|定格|冻结|加速|减速|放慢|倒放|反转|循环|复制|裁剪|裁切|放大|缩小|锐化|调亮|提亮|压暗|调暗",
    "稳定|静音|合并|压缩|淡出|淡入",
)
THAT = r"(那|这)?(个|把|辆|只|位|群|条|座|棵|朵|些|台|架|张)?(我|他|她|你|他们|我们)?的?"
ACTED_ON = any_of(
    rf"^{LEAD}((把|将|让|使|对)|给(?=[^,，。]+?[加打套]个?)){THAT}(?P<thing>{CHINESE}{{1,8}}?)"
    rf"(的?(声音|叫声|音量))?(都|更|稍微|稍|全部|统统|再)*({DONE}|(?<!把)[加打套]个?).*",
)
SAID_OF = (
    rf"^{LEAD}{THAT}(?P<thing>{CHINESE}{{2,6}}?)(的?(声音|叫声))?(得|再|更|稍微|要|应该|都)*"
    r"(亮|暗|快|慢|清晰|大声|小声|模糊|响|大|小)(一?[点些])$"
)
"""A thing that is to be otherwise."""
ACTED_ON_BARE = rf"^{LEAD}({DOING})(一下)?{THAT}(?P<thing>{CHINESE}{{1,6}})$"
PLACE = (
    rf"(?P<where>在|到|等){THAT}(?P<thing>{CHINESE}{{1,6}}?)"
    r"((上面?|旁边?|里面?|身上|头上|周围|附近)(?=加|放|打|写|贴|叠|显示|配|$|[,，。])"
    r"|(之?[前后]|的?时候?|那一刻)(?=停|定格|放|慢|加|切|剪|变))"
)
"""A place by what is to be seen there."""
