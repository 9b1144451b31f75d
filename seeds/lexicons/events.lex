# The words that report events, read by jianwen.components.events.
#
# A section "TYPE 3" holds triggers of that type. The figure says how often the word, outside of names, reports such an
# event: 5 nearly always, 4 more often than not, 3 one time in three, 2 one time in eight; words that do so less often
# (服务, 治疗, 宣传) are left out. The figures were counted on annotated news and smoothed: a word not seen there has the
# figure of words like it. A word may stand in several types; what stands around it decides.
# "light" verbs (开展, 举行 …) say nothing by themselves: the last word of their object that stands in a section
# "TYPE content" gives them their type. The last four sections are words that stand around triggers.

# ---- verbs that say nothing by themselves: the content to their right (or, for 在…举行, to their left) gives the type
[light 5]
召开
[light 4]
举行 开展 举办
[light 3]
主办 实施 完成 接受 施行 开启
[light 2]
启动 承办 展开 进行 组织 提供 做 参加 参与 安排 推行 给予 作 带来 推出

# ---- words that report an event of a type by themselves
[cooperation 5]
签署 签订 会签
[cooperation 4]
签约 达成 委托
[cooperation 3]
牵手 共建签约
[cooperation 2]
结对 合并

[establishment 5]
揭牌 始建 揭牌成立 投入使用 投入运行 投用 启用 创办 增设 筹建 组建 授牌 成立
[establishment 4]
挂牌 设立 建成 开设 上线 创立 落成 开业 开诊 揭幕 试运行
[establishment 3]
共建 新增 开通 搭建 建立 重组
[establishment 2]
设置 创建 构建 打造 开辟 拓展 扩建 新建 设有 配备 引进

[new_technique 5]
首创 开创 
[new_technique 4]
引进 引入
[new_technique 3]
首例 首台 推广 应用 采用
[new_technique 2]
填补 推出

[care 4]
接诊 收治 救治 抢救 施治 诊治 手术量 门诊量 接生 复查 取出
[care 3]
诊疗 切除 采集 会诊 问诊 诊断 检查 接种 注射 医治
[care 2]
筛查 确诊 评估 出院 就诊 看诊 坐诊 救助 植入 转运 采样 转诊 治愈 监护

[recognition 5]
荣获 获评 评为 授予 荣立 获批 入选 蝉联 表彰 摘得 跻身 名列 荣膺 被评为 获颁 通报表扬 评选为
[recognition 4]
颁发 位列 评选 批准 获选 选出 捧回 斩获 认定为 命名为 领奖 考取 获准
[recognition 3]
获得 获奖 当选为 获 赠送 认证 产生
[recognition 2]
通过 列为 确定 推选 认定 入围 颁奖 申报 公布 送上

[meeting 5]
闭幕 拉开帷幕 落幕
[meeting 4]
开幕 座谈会 座谈 会见
[meeting 2]
研讨 会谈 交流会

[training 5]
开班 集训 研修 讲课
[training 4]
授课 讲授 进修
[training 3]
培训 带教 学习 讲座 传授 演示 教学
[training 2]
演练 观摩 结业 轮训 考核 分享

[outreach 5]
讲授 看望 募捐 捐款 捐助 走访慰问
[outreach 4]
走访 捐献 捐赠 慰问 送去 开讲 赠予
[outreach 3]
赠送 送上 讲解 走进 发放 献血 宣讲 献出 直播 探访 招募
[outreach 2]
传授 演示 义诊 解答 巡讲

[launch 5]
印发 下发 颁布 立项 出台 启动 下放 奠基 开工
[launch 4]
推行 推出 发起 试点 列入 纳入 实行 制定 部署 制订
[launch 3]
公布 发布 批复
[launch 2]
设立 施行 开启 发车 上市 定为 实施

[support 5]
派出 选派 驰援 开赴 奔赴 飞赴 派驻 派遣 支医 援建 增派 调派 入驻 选送 托管 抽调 进驻
[support 4]
捐助 捐赠 支援 出动
[support 3]
下沉 援助 帮扶 赶赴 抵达 对口支援 扶贫 配送
[support 2]
对口帮扶 赶到 到达 加入 调集

[appointment 5]
当选 出任 聘任 任命 获聘 入职 调入 卸任 转任 兼任 返聘 受聘 就任 聘请 升任 特聘
[appointment 4]
晋升 退休 调任 增选
[appointment 3]
担任 任职 任 历任
[appointment 2]
成为 加入 聘为

[research 5]
发表 研发 研制 撰写 主编 出版 著有 获批立项
[research 4]
发明 编写 提交 开发 研究成功
[research 3]
承担 申请 牵头 收集 收录
[research 2]
构建 研究 发布 主持 筛选 参编 论证

[inspection 5]
被查 落马 罚款 没收 暗访 莅临 调研 督导 视察
[inspection 4]
核实 考察 抽查 督查 立案 曝光 被双开 巡查
[inspection 3]
采样 参观 处罚 介入 核查 通报 调查 鉴定
[inspection 2]
观摩 查处 排查 评审 验收 披露 约谈

# ---- content words: what a light verb's object, by its last such word, makes of the event
[cooperation content]
签约 签约仪式 签约活动 合作 战略合作 共建签约 协议 对口帮扶合作 结对共建

[establishment content]
揭牌 揭牌仪式 挂牌仪式 启用仪式 建设 开诊仪式 揭幕仪式 授牌 落成 开业 改造 装修

[new_technique content]
新技术 新项目 首例 首台 首次 先例 新术式

[care content]
手术 治疗 检查 诊疗 救治 抢救 会诊 问诊 评估 筛查 诊断 检测 接诊 干预 护理 康复 切除 移植 麻醉 清创 缝合
穿刺 复查 随访 监护 用药 转运 复位 止血 修复 转诊 体检

[recognition content]
颁奖 表彰 颁奖仪式 表彰大会 评选 荣誉 称号 颁奖典礼

[meeting content]
会议 大会 年会 论坛 研讨会 座谈会 座谈 峰会 报告会 交流会 学术会 仪式 典礼 发布会 见面会 动员会 推进会 例会 晚会 高峰论坛
恳谈会 学术会议 代表大会 沙龙 笔会 博览会 茶话会 工作会 工作会议 调度会 欢送会 欢迎仪式 委员会议 讨论会 联谊会 演出 研讨 交流 视频会
庆祝大会 总结会 终审会 部署会 评审会 专题会

[training content]
培训 培训班 演练 大赛 竞赛 比武 技能大赛 学习 进修 学习班 授课 查房 带教 教学 研修班 知识竞赛 急救培训 实训 考核 练兵 训练
学术讲座 课程 专题培训 带教查房 教学查房 操作 病例讨论 夏令营 培训会 学术交流 比赛 专题党课 党课

[outreach content]
义诊 志愿服务 宣传 科普 公益 讲座 健康讲座 献血 慰问 健康教育 主题活动 宣讲 咨询 活动 游园 主题党日 健康行 关爱 公益活动 直播
科普讲座 大讲堂 课堂 讲堂 服务 巡诊 巡讲 宣教 公开课 科普宣传 健康知识 捐赠 捐赠仪式 知识讲座 健康咨询 送医 宣传周 宣传月
测量血压 游戏 互动 问答 讲解 募捐 答疑 走访 帮教 志愿者 主题日 健康科普 集市 志愿活动 行动

[launch content]
启动仪式 启动会 项目 计划 方案 改革 专项行动 工程 政策 启动 试点 工作 机制 预案 基金 专项整治 提速年 攻坚 响应

[support content]
帮扶 支援 对口支援 援助 对口帮扶 医疗保障 救援 支援工作 指导工作

[appointment content]
任命 聘任 换届 选举 拜师

[research content]
研究 课题 试验 临床研究 临床试验 科研 论文 专利 研发

[inspection content]
督导 调研 监测 评审 调查 核查 抽检 巡查 专项检查 整治 督查 监督 执法 考察 抽查 采样 监督检查 暗访 调研指导 巡视 验收

# Nouns that report an event in place of their light verb when they stand bare behind it (开展宣传活动, 进行治疗), beside
# those that are triggers by themselves.
[deverbal]
手术 治疗 康复 宣传 科普 监测 随访 护理 体检 宣教 咨询 巡诊 练兵 实训 抽检 执法

# ---- what stands around a trigger
# In front of the trigger in its clause: the text does not say that it happened.
[unreal]
要 应 应该 应当 可 可以 能 能够 会 需 需要 必须 希望 如果 若 如 假如 旨在 力争 建议 鼓励 呼吁 避免 防止 不 未 没有 无法 尚未 无 难以
提高 提升 加强 进一步 继续 不断 积极 持续 以便 从而 有助于 有利于 致力于 用于 便于 打算 想 愿 愿意 倡导 号召 是否 可能 有望 通过
擅长 负责 从事 尽快 定期 每年 每天 每月 常规 及时 尽早 做好 方便 让 使 将持续 将继续 以及时 切实 推动 促进

# In front of the trigger: it is announced, not done.
[planned]
将 将于 将在 拟 拟于 计划 即将 预计 正在筹备 正在筹建 准备 定于 启动建设 有望 筹备 下一步 接下来

# In front of the trigger: it has happened.
[happened]
已 已经 共 累计 成功 顺利 先后 率先 首次 正式 联合 共同 曾 曾经 日前 近日 现场 分别 一致 圆满 隆重 免费 同时 还 再次 荣 先后共 独立 总共
共计 截至 并 为

# Right after the trigger: the word is only the first part of a compound or an attribute.
[compound]
能力 水平 技术 服务 中心 工作 体系 方式 方法 方案 效果 质量 过程 经验 费用 流程 设备 时间 条件 需求 技能 机构 人员 专家 对象 期间 后 前 时 中
领域 模式 者 室 科 部 率 点 站 团队 范围 手段 措施 指南 药物 患者 医院 医生 门诊 病人 机制 意识 知识 活动 仪式 费 证 日 员 志愿者
系统 平台 网络 制度 标准 指标 台 床 器械 史 适应证 现场 台上 环境 队伍 力度 结果 原则 单位 人 县 不久 为契机 之际
