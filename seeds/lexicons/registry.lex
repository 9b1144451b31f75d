# What names of organisations say of what they name: kind, level, place. Read by jianwen/linking/.

# ---------------------------------------------------------------- kinds, by the end of a name; of several the longest

[hospital]
医院 总院 妇保院 妇幼院 保健院 妇幼保健院 附院 一院 二院 三院 四院 五院 六院 七院 八院 九院 十院 分院 院区 医学中心 医疗中心 医疗集团 卫生中心医院 疗养院 防治院 急救中心 医疗急救中心 附一 附二 医馆 国医馆 妇幼保健中心 妇幼保健计划生育服务中心 方舱 一医 二医 三医 省医 市医 县医
[primary care]  # centres of towns and communities, clinics
卫生院 卫生所 卫生室 卫生站 卫生服务站 卫生服务中心 社区卫生服务中心 社区卫生服务站 诊所 门诊部 门诊 保健所 保健站 医务室
[cdc]
预防控制所 健康教育所
疾控中心 疾病预防控制中心 疾病预防与控制中心 防疫站 防治所 防治站 卫生监督所 监督所 精神卫生中心防治站 血吸虫病防治站 疾控
[blood]  # blood centres
血站 血液中心 中心血站 献血站 输血协会 供血站
[bureau]  # offices of state
疾控局 疾病预防控制局 新闻办 双拥办 征兵办 侨办 台办 外事办 监察委员会 执法支队 执法大队 消防救援支队 消防救援大队 消防救援站 政务局 巡视组 指导组
局 厅 卫健委 卫生健康委 卫生健康委员会 卫计委 卫生计生委 卫生和计划生育委员会 发改委 发展改革委 教委 科委 国资委 卫生部 教育部 财政部 科技部 公安部 民政部 司法部 工信部 商务部 人社部 海关 法院 检察院 派出所 总局 国务院 管理处 监委 公安分局 编办 医改办 老龄办 爱卫办 应急办 住建委 药监 联防联控机制
[government]
大使馆 领事馆
政府 人民政府 管委会 办事处 街道办 街道办事处 居委会 村委会 居民委员会 村民委员会 人大 人大常委会 政协 市政府办 县政府办 政府办公室 政务服务中心 指挥部 领导小组
[party]  # the Party, its branches, and the mass organisations
市委 省委 县委 区委 州委 镇委 乡委 旗委 党委 党组 党总支 总支 党支部 支部 党工委 工委 纪委 纪委监委 党小组 组织部 宣传部 统战部 政法委 党中央 中央纪委 团委 团市委 团省委 团县委 团区委 团支部 团总支 工会 总工会 妇联 残联 科协 文联 工商联 侨联 计生协 关工委 机关工委 机关党委 共青团 文明办
[school]
大学 学院 学校 中学 小学 幼儿园 党校 医学院 医科大 医大 高中 一中 二中 三中 附中 附小 职校 技校 卫校 研究生院 校区 老年大学 系
[research]
研究所 研究院 研究中心 实验室 重点实验室 研究室 科学院 工程院 研究基地 工程中心 医科院
[company]
口腔
公司 集团 有限公司 药业 制药 制药厂 银行 支行 保险 人寿 科技 生物 医药 药店 大药房 酒店 超市 工厂 厂 控股 航空 平台 铁路
[media]
日报 晚报 晨报 早报 都市报 商报 时报 快报 青年报 健康报 卫生报 报 报社 日报社 晚报社 电视台 广播电视台 广播电台 卫视 新闻网 网 新闻 客户端 融媒体中心 融媒体 全媒体 传媒 通讯社 新华社 分社 杂志 杂志社 频道 出版社 在线 视频 广电 时刻
[society]  # learned and charitable bodies, and unions of institutions
学会 协会 研究会 促进会 联合会 商会 总会 慈善会 慈善总会 基金会 基金 红十字会 红会 专委会 专业委员会 委员会 学组 联盟 医联体 医共体 专科联盟 联合体 共同体 分会 理事会 质控中心 质量控制中心 组委会 编委会 筹备组 世界卫生组织
[team]
服务总队 志愿服务总队 实践团 宣讲团 讲解团 博士团 工作队
医疗队 服务队 志愿服务队 志愿者服务队 救援队 代表团 报告团 突击队 小分队 分队 服务团 讲师团 团队 队 工作室 工作站 名医工作室 专家工作站 驿站
[military]
军区 部队 战区 总队 支队 大队 中队 集团军 武警
[welfare]
养老院 敬老院 福利院 福利中心 养老中心 护理院 老年公寓 救助站 残疾人联合会
[department]  # a part of an institution
外联办 宣传办 所
科 室 病区 护理部 医务部 门诊办 办公室 院办 党办 药剂科 处 中心 部 病房 导管室 急诊部 体检中心 健康管理中心 手术室 药房 ICU

# ---------------------------------------------------------------- names

[national]  # names of the one such body that the country has, without 国家 or 中国
国务院 卫生部 教育部 财政部 科技部 公安部 民政部 司法部 工信部 商务部 人社部 国资委 党中央 中纪委 中央纪委 药监总局 广电总局 市场监管总局 新华社 人民日报 央视 央视网 人民网 新华网 中新网 光明日报 健康报 工人日报 经济日报 法治日报 中国医学科学院 全国人大 全国政协 国家卫健委 教育部办公厅
[parts]  # a name that ends so and holds no other institution's name is that of a part, and does not say of what
分院 院区 校区 分中心 本部 总院 南区 北区 东区 西区 病区 门诊 门诊部 医务室
[nations]  # how names of national bodies begin
国家 中国 中华 全国 中央 中共中央

[not bare]  # built of ordinary words, and yet the name of one body
世界卫生组织 人民日报 人民网 健康报 健康时报 工人日报 青年报 中国青年报 科技日报 生命时报 农民日报 人民法院报 联合国 红网 大众网 环球网 人民政协报 医师报 卫生部 教育部 国务院

# ---------------------------------------------------------------- places

[place ends]  # how names of places end, and the level that each says
省=province 自治区=province 特别行政区=province 市=city 自治州=city 州=city 盟=city 地区=city 县=county 自治县=county 区=county 新区=county 旗=county 镇=township 乡=township 街道=township 社区=village 村=village
[municipalities]  # cities that are provinces
北京 上海 天津 重庆
[no place ends]  # words that end like a place, are none
院区 校区 病区 园区 小区 灾区 疫区 军区 战区 城市 超市 门市 乡村 农村 城乡 家乡 故乡 下乡 返乡 城镇 乡镇 东区 西区 南区 北区 示范区 林区 矿区 股市 都市 地市 本市 全市 我市 全省 全县 全区 本省 本县 各省 各市 农业区
[opening]  # with which a name begins that leaves it to the article which place is meant: 市第一人民医院
省 市 县 区 州 旗 镇 乡 街道 村
[level ends]  # what makes a word of its first character, where a name begins with 市, 县, 区 …
场 块 域 容 民 镇 级 直 际 间 政工程 政设计 政公司 街 巷 市 县 区 村 乡 下
[shared]  # districts of these names lie in more than one city: they say which only with their city
鼓楼 朝阳 西湖 海州 和平 河东 铁西 铁东 新华 桥西 桥东 长安 城关 宝山 普陀 江北 南山 龙华 向阳 白云 青山 永定 西安 龙山 东安 郊 城 矿 通州 大通 新城 市中 清河 南关 城中 城北 城东 城西 河口 双桥 新市 高新 经开 开发 经济开发 高新技术产业开发 经济技术开发 新 老城 东城 西城 中原 新北 江东 北湖 南湖 东湖 西山 新建 新民 东风 红星 前进 站前
[after a county]  # what follows a county that is named without 县, 市 or 区
第 一 二 三 四 五 六 七 八 九 十 人民 中医 中西医 妇 疾控 卫生 卫健 医共体 日报 电视 融媒 县 市 区 镇 乡 街道 医院 县医院
