# Words of calendar time. Read by pipeline/jianwen/components/dates/ (patterns/, resolve.py).
# A section's second word says what its entries mean: an offset, a code of a value, a month-day.

# --- times that only say past or future -----------------------------------------------------------------------------

[past near]  # 当天 after one of these is that unnamed day, so its value is PAST_REF too
近日 日前 近期 最近 近来 近号 近几天 近几日 近两天 近两日 近些天 近段时间 近一段时间 前不久 不久前
前几天 前几日 前两天 前两日 前些天 前些日子 前段时间 前一段时间 前一阵 前一阵子 前阵 前阵子 前段日子
几天前 几日前 数天前 数日前 多天前 多日前 几周前 数周前 连日 连日来 多日来 连月来 这两天 这几天 这几日 这两日 这些天
最近几天 最近两天 最近一段时间 最近的一天 刚过去的一周

[past far]
近年 近年来 近些年 近些年来 近几年 近几年来 这几年 这些年 这些年来 最近几年 几年前 数年前 多年前 几个月前 数月前
几十年前 数十年前 半个世纪前 半个多世纪前 近几个月 近几周 最近几个月 最近几周

[future]
今后 未来 下一步 下步 不久的将来 今后一个时期 今后一段时间 今后一段时期 未来一段时间 未来一段时期 未来几天 未来几年 未来几个月
未来数年 未来数月 未来一个时期

# 近期 and 最近 look ahead when one of these stands shortly before or after.
[ahead before]
将于 将在 有望在 有望于 拟于 拟在 计划于 计划在 预计在 预计于 力争
[ahead after]
将 有望 拟 需 需要 计划 即将

# What makes such a word no time: a quality, a name, the nearest place, 未来得及.
[not before 日前]
0 1 2 3 4 5 6 7 8 9 一 二 三 四 五 六 七 八 九 十
[not before 未来]
的 向 明 见 护 属 对 婴 创 共 于 赢 点亮 拥抱 好
[not after 未来]
之 科技 城 感 学家 可期 路 网 医院 大道 社区 汽车 出版社 得 的每 发展 展望 的乡村 医学 规划 工作
[not before 下一步]
对 为 出 院 好 的 于
[not after 最近]
的医院 的卫生院 的公交 的地铁 的诊所 的急救 的医疗 的接种 处 距离 车站 一次 的一次 的门诊 的地 的一家
[not before 最近]
离家 时间 距离 就 家
[not after 近期]
目标 规划 疗效 并发症 效果
[not before 过去]
已 经 年 月 日 天 周 已经 超 走 跑 赶 不 没 看 冲 送 就 快 全 完全 小时
[not after 过去]
了 的时候 看 后 问 帮 世 年 那种 就
[not before day]
光 不 每 如
[not after day]
之 头条 热榜 关注 报 因素 失养 意外 形成 性 获得 致
[not before year]
不 超
[not after year word]
级 纪 龄

# --- days and years counted from a day or a year -----------------------------------------------------------------------

[day -3]
大前天
[day -2]
前天 前日 前晚
[day -1]
昨天 昨日 昨晚 昨夜 昨
[day 0]
今天 今日 今晚 今晨 今早 今夜 即日
[day 1]
明天 明日 明晚 明早 明晨
[day 2]
后天
[day 3]
大后天

# Counted from the day that the text told of last.
[same -1]
前一天 前一日 前一晚
[same 0]
当天 当日 当晚 当夜 同日 同一天 同天
[same 1]
次日 翌日 第二天 第2天 隔天 隔日 次晨

[year -2]
前年
[year -1]
去年 上年 上一年 上年度 上一年度
[year 0]
今年 本年 本年度 今年度
[year 1]
明年 下年 来年 下一年 下年度 下一年度
[year 2]
后年
[year same]
同年 同年度 该年
[year same+1]
次年 翌年

[month -1]
上月 上个月
[month 0]
本月 这个月
[month 1]
下月 下个月
[month same]
当月 同月 该月
[month same+1]
次月

# Before 周, 星期, 礼拜.
[week -2]
上上 上上个
[week -1]
上 上个 上一
[week 0]
本 这 这个 这一
[week 1]
下 下个 下一

# --- parts of a year ---------------------------------------------------------------------------------------------------

[half 1]
上半年
[half 2]
下半年
[season SP]
春季 春天 春
[season SU]
夏季 夏天 盛夏 夏 暑假 暑期
[season FA]
秋季 秋天 金秋 秋
[season WI]
冬季 冬天 冬 寒假
[season FA WI]
秋冬季 秋冬
[season WI SP]
冬春季 冬春

# Festivals by the month and day of the common calendar.
[festival 01-01]
元旦 元旦节
[festival 03-08]
三八妇女节 三八国际妇女节 “三八”妇女节 “三八”国际妇女节
[festival 05-04]
五四青年节 “五四”青年节
[festival 06-01]
六一儿童节 六一国际儿童节 “六一”儿童节 “六一”国际儿童节
[festival 07-01]
七一建党节 “七一”建党节 建党节
[festival 05-01]
五一 五一节 五一劳动节 五一国际劳动节
[festival 08-01]
八一 八一建军节 “八一”建军节 建军节
[festival 10-01]
国庆 国庆节 十一国庆节
[festival qingming]
清明节

# Festivals by the month and day of the Chinese calendar; day 0 is the last day of the month before.
[lunar 01-00]
除夕 除夕夜 大年三十 年三十
[lunar 01-01]
春节 农历新年 大年初一 正月初一 大年正月初一
[lunar 01-02]
大年初二 正月初二 大年正月初二
[lunar 01-03]
大年初三 正月初三 大年正月初三
[lunar 01-04]
大年初四 正月初四 大年正月初四
[lunar 01-05]
大年初五 正月初五 大年正月初五
[lunar 01-06]
大年初六 正月初六 大年正月初六
[lunar 01-07]
大年初七 正月初七 大年正月初七
[lunar 01-15]
元宵 元宵节
[lunar 05-05]
端午 端午节
[lunar 07-07]
七夕 七夕节
[lunar 08-15]
中秋 中秋节
[lunar 09-09]
重阳 重阳节
[lunar 12-08]
腊八 腊八节

# After a festival's or a season's name these say that it is part of another name.
[not before festival]
迎 庆 情暖 喜迎 欢度 个
[not after festival]
街道 社区 路 村 镇 乡 大道 广场 学校 小学 中学 医院 桥 湖 公园 节目 目 晚会 联欢 联欢会 杯 制药 奖 奖章 奖状 红旗手 主题党日 专项
假期综合征 送健康 送医 送温暖 关爱 诗会 文化 茶话会 座谈会 口 工 女 活动 特别活动 惊魂 综合 庙会 粥 蒜

# School years, counted from the one of the publication date, and the months of a term.
[school -1]
上 上一
[school 0]
本 这 这一
[school 1]
下 下一
[term 9 1]
第一学期 上学期 秋季学期
[term 2 7]
第二学期 下学期 春季学期

# Five-year plans by their first and last year. The older ones (一五 to 五五) are too often something else.
[plan 1981 1985]
六五
[plan 1986 1990]
七五
[plan 1991 1995]
八五
[plan 1996 2000]
九五
[plan 2001 2005]
十五
[plan 2006 2010]
十一五
[plan 2011 2015]
十二五
[plan 2016 2020]
十三五
[plan 2021 2025]
十四五
[plan 2026 2030]
十五五

# What a text without a publication date is taken to be of: the century (上世纪90年代), and, for the stamp that gives it its
# date with two digits (23-08-11 05:48), the hundred years that begin with the first web pages.
[century]
21
[first stamp]
1990

# --- parts of a day ----------------------------------------------------------------------------------------------------

[part TMO]
上午 凌晨 清晨 早晨 早上 早间 一早 一大早 大清早 一清早 清早 晨间
[part TAF]
下午 中午 午后 午间 正午
[part TEV]
傍晚 晚上 晚间 黄昏
[part TNI]
夜里 夜间 深夜 午夜 半夜

# One character: only when what follows does not make it another word (clock.py).
[short TMO]
早 晨
[short TEV]
晚
[short TNI]
夜

# --- what makes a number no date ------------------------------------------------------------------------------------------

# Before a bare 6日, 3月: a length of time or an ordinal.
[not before bare]
第 近 前 后 连续 历时 为期 每 约 超过 超 至少 不足 近乎 满 头 数 用时 达 共 过 多 住院 长达 间隔 仅 仅用 需 需要 用了 大约 最长 最短
孕 产后 术后 病程 随访 月龄 滞后 提前 延长 疗程 平均 经过 不到 未满 几 最多 周岁 岁 生后

# After a bare 6日: a length of time.
[not after bare day]
内 后 前后 龄 大 以上 以下 以内 之内 之久 余 均 游 间 时间 常 疗程 一次 一换 租
# After a bare 3月: a length of time, an age, another word.
[not after bare month]
内 后 龄 大 大的 以上 以下 以内 之内 之久 余 经 薪 子 嫂 饼 球 刊 季 度 亮 光 租 龄儿

# After a year's number with 年: a length of time.
[not after year]
历史 之久 以上 以下 间 多 余

# An occasion that makes 8.19 or 7·28 a date: its name follows within a few characters.
[occasion]
节 日 周 宣传 事件 地震 活动

# --- the day of publication (reading/published.py) ---------------------------------------------------------------------

# Before the time stamp in a header line.
[stamp label]
时间 日期 发布时间 发布日期 发表时间 发表日期 加入时间 更新时间 更新日期 上传时间 刊发时间 刊发日期 添加时间 录入时间 来源时间 编辑时间

# After the day in a dateline.
[dateline]
电 讯 消息 专电 新媒体专电 综合消息 综合电

# In a clause before a date that is a plan.
[intention]
将 计划 规划 目标 预计 力争 拟
