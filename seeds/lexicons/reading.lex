# Words by which the reader tells an article's text from what stands around it: headlines, bylines, captions, furniture.
# Read by jianwen.reading (layout, bylines, furniture, wire). Written for jianwen from knowledge of how papers, portals and
# hospital sites are laid out.

[roles]  # stand before the names of those who wrote or photographed
记者 通讯员 特约记者 特约通讯员 实习记者 实习生 见习记者 全媒体记者 首席记者 驻站记者 摄影 撰文 采写 摄影报道

[credits]  # with a colon, a stroke or a space behind them they stand before such names too
文图 图文 文字 供稿 撰稿

[role prefixes]  # may stand before a role in a line that is nothing but a byline
本报 本网 本刊 本台 本社 晚报 早报 日报 晨报 融媒体 文 图 文图 图文

[labels]  # "label: value" lines; at an article's head they are its byline, after its end they are furniture
作者 来源 时间 日期 发表者 信息来源 文章来源 稿件来源 稿源 资料来源 本文来源 发布时间 发布日期 加入时间 更新时间 发布者 发布人 发布单位
供稿 供稿单位 撰稿 文字 原标题 链接 原文链接 本文链接 相关链接 医学指导 指导专家 受访专家

[author labels]  # of those, the ones that name people: they belong to the article wherever they stand
作者 发表者 撰稿 供稿 文字

[openers]  # begin a paragraph, hence never go on with a sentence that was torn in two
据了解 据悉 据介绍 近日 日前 近年来 近期 目前 此次 本次 活动期间 活动当天 活动现场 同时 与此同时 此外 另外 下一步 截至 记者 昨日
去年 今年 首先 其次 最后 今后 未来 会议指出 会议强调 会上

[heading marks]  # of a subtitle that belongs to the line above
—— ── ―― --

[furniture lines]  # whole lines
网站首页 医院首页 医院概况 医院简介 医院文化 医院动态 医院公告 通知公告 公告栏 党建工作 党群工作 党建园地 院务公开 政务公开 信息公开 科室导航 科室介绍 科室设置
专家介绍 专家团队 专家门诊 就医指南 就诊指南 健康科普 健康教育 健康知识 护理天地 科研教学 教学科研 人才招聘 招聘信息 招标采购 采购公告 在线服务 预约挂号 下载中心 媒体关注
图片 新闻中心 首页 当前位置 要闻 综合新闻 综合 新闻 医院新闻 院内新闻 新闻动态 工作动态 媒体聚焦 媒体报道 返回顶部 返回首页 返回列表
打印本页 打印 打印此页 关闭窗口 关闭本页 关闭 收藏本页 分享 分享到 微信扫一扫 扫一扫 查看原文 阅读原文 原文链接 点击图片查看下一页 展开全文 加载中 广告
网站地图 联系我们 关于我们 友情链接 相关链接 相关新闻 相关阅读 延伸阅读 热门文章 推荐阅读 上一页 下一页 上一版 下一版 责任编辑
图片新闻 图片报道 版面导航 往期回顾 标题导航 目录

[furniture openings]  # whole lines that begin so; nothing that a wrapped line of a sentence could begin with
上一篇 下一篇 上一条 下一条 前一篇 后一篇 当前位置 您的位置 您现在的位置 您当前的位置 返回搜狐 版权所有 Copyright copyright © ICP备
【字体 【字号 【打印 【关闭 分享让更多人看到 长按识别 长按二维码 转载请注明 版权声明 版权说明 免责声明 查看原文 网站备案 投稿邮箱
报料热线 广告热线 发行热线 今日天气 更多精彩 更多资讯 平台声明 特别声明：以上

[furniture labels]  # whole lines that begin so, with a colon behind it
责任编辑 责编 编辑 校对 审核 浏览次数 点击次数 点击数 阅读次数 阅读量 浏览量 浏览 点击 阅读 字号 字体 技术支持 邮编 邮箱 新闻热线 所在位置

[mastheads]  # the name of a page or a section at the head of a page
健康周刊 健康专刊 健康版 医卫周刊 医疗健康 卫生健康 健康时空 健康生活 医药卫生 大健康 民生新闻 本地新闻 时政要闻 专题 专版 广告专版 综合版

[masthead beginnings]  # followed by a place of two or three characters
健康 卫健 医卫 关注 聚焦

[staff]  # those who made the page: from here to the end of a text it is furniture
责任编辑 流程编辑 值班编辑 实习编辑 微信编辑 执行编辑 频道编辑 栏目编辑 本版编辑 文字编辑 图片编辑 视频编辑 频道责编 本版责编 编辑 责编 微编 主编 编委 值班主任

[staff apart]  # the same, but with a colon, a stroke or a space behind them: 二审 alone is the court's
校对 责任校对 初审 复审 终审 一审 二审 三审 审核 审校 监制 监审

[staff of a page]  # besides them, in a line that is nothing but their names
版式 版面 美编 组版 排版 制图

[staff with colon]  # ordinary words that mean staff only with a colon behind them
统筹 出品 策划 导演 后期 制片 制作 联合制作 特别鸣谢 美编 排版 主管部门 商务合作

[sources]  # with a colon behind them they name where a text was taken from
来源 本文来源 信息来源 资料来源 稿件来源 图文来源 文章来源 参考资料 转自 源自

[closings]  # from a sentence end on, these begin what closes a text on a portal
转载请注明 “转载请注明 未经授权 未经许可 版权声明 版权归属 版权归 如遇作品内容 新闻线索报料
新闻线索爆料 新闻热线 更多精彩 更多资讯 更多内容请 更多新闻请 欢迎关注 欢迎朋友圈分享 将我设为 点击下方 点击上方 长按识别 扫码关注 扫码加入 【投稿 【此文系转载 【新闻多看点】
【相关链接】 【版权 原文链接 免责声明 翻译搜索复制 觉得不错 点个“在看” 点亮“在看”

[sure closings]  # begin it whatever stands before them
*文汇独家稿件 返回搜狐 分享让更多人看到 版权说明 本文链接 本网（平台）所刊载 转载是一种动力

[round-ups]  # a page headed so is a list of short items, each with its own headline
快讯 简讯 短讯 速览 速递 要闻集锦 新闻集锦 一周要闻 一周要览 简报

[datelines]  # end the opening of a news report: 本报讯, 某网某地5月1日电
讯 电 专电 消息

[purposes]  # after 为, they begin a report's first sentence
进一步 深入 全面 切实 认真 贯彻 落实 推进 推动 提高 提升 增强 加强 弘扬 庆祝 纪念 迎接 响应 做好 更好 了 解决 充分 普及 帮助 方便 丰富 积极 助力 促进 营造
保障 规范 深化 扎实 有效 巩固 倡导 关爱 满足 确保 持续 不断

[times]  # with a comma behind them they begin a report's first sentence
近日 日前 近期 连日来 昨日 昨天 今天 今日 近年来 最近

[media]  # may stand before 记者 or a dateline
中新网 中新社 新华社 新华网 央视网 央视新闻 央广网 人民网 人民日报 光明网 光明日报 中国网 新京报 红网 红网时刻新闻 极目新闻 澎湃新闻 封面新闻 上游新闻
扬子晚报网 扬子晚报 现代快报 南方日报 南方都市报 羊城晚报 广州日报 深圳新闻网 深圳晚报 齐鲁晚报 大众网 大河网 四川在线 华龙网 浙江在线 钱江晚报 北京日报
北京青年报 中国青年报 工人日报 中工网 健康报 科技日报 环球网 观察者网 新闻晨报 解放日报 文汇报 湖北日报 楚天都市报 长江日报 九派新闻 河北日报 山西日报
