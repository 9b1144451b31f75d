# How organisations' names are shortened, and which names are never one organisation. Read by jianwen.components.entities.

# A short form, then the long ones it stands for, joined by =. Names are compared in their short forms.
[short]
卫健委=卫生健康委员会=卫生健康委
卫健局=卫生健康局
卫计委=卫生和计划生育委员会=卫生计生委=卫生计生委员会
卫计局=卫生和计划生育局=卫生计生局
疾控中心=疾病预防控制中心=疾病预防与控制中心
疾控局=疾病预防控制局
妇保院=妇幼保健院=妇幼保健医院=妇幼保健计划生育服务中心
中医院=中医医院
县人民医院=县医院
医保局=医疗保障局
住建局=住房和城乡建设局=住房与城乡建设局
住建厅=住房和城乡建设厅
人社局=人力资源和社会保障局=人力资源社会保障局
人社厅=人力资源和社会保障厅=人力资源社会保障厅
发改委=发展和改革委员会=发展改革委=发展改革委员会
发改局=发展和改革局
教体局=教育体育局=教育和体育局
市监局=市场监督管理局=市场监管局
药监局=药品监督管理局=食药监局=食品药品监督管理局
药监总局=食药监总局=食品药品监督管理总局
文旅局=文化和旅游局
应急局=应急管理局
生态局=生态环境局
红会=红十字会
残联=残疾人联合会
文联=文学艺术界联合会
妇联=妇女联合会
科协=科学技术协会
工商联=工商业联合会
人大=人民代表大会
人大常委会=人民代表大会常务委员会
政协=人民政治协商会议
市政府=市人民政府
县政府=县人民政府
区政府=区人民政府
省政府=省人民政府
法院=人民法院
检察院=人民检察院
中纪委=中央纪委=中央纪委国家监委=中央纪律检查委员会
纪委监委=纪律检查委员会监察委员会=纪委监察委
纪委=纪律检查委员会
监委=监察委员会
人武部=人民武装部
专委会=专业委员会
医大=医科大学
中医大=中医药大学
理工大=理工大学
科大=科技大学
交大=交通大学
医专=医学高等专科学校
呼吸科=呼吸与危重症医学科=呼吸内科=呼吸与危重症科
耳鼻喉科=耳鼻咽喉科=耳鼻咽喉头颈外科=耳鼻喉头颈外科
重症科=重症医学科
急诊科=急诊医学科
康复科=康复医学科
检验科=医学检验科
影像科=医学影像科
监督所=卫生监督所
卫生中心=卫生服务中心
卫生站=卫生服务站
经开区=经济技术开发区=经济开发区
高新区=高新技术产业开发区
第一批=首批
队=队伍
站=车站
川航=四川航空
南航=中国南方航空=南方航空
东航=中国东方航空=东方航空
国航=中国国际航空
附=附属
办=办公室
州=自治州
县=自治县
军医大=军医大学
科技厅=科学技术厅
科技局=科学技术局
国家药监局=国家药监总局=国家食药监总局=国家药品监督管理局

# Words that are left out where names are compared.
[silent]
中共 中国共产党 第 有限责任 有限 股份 自治区 壮族 回族 维吾尔 蒙古族 藏族 苗族 土家族 侗族 彝族 水族 布依族

# Words that stand at the end of a name and are left out in everyday use: 财新网 = 财新, 上汽集团 = 上汽.
[tails]
医院 集团 公司 有限公司 集团有限公司 网 报社 社 生物 站 日报社 科技 医药 医疗 股份有限公司 技术有限公司 科技有限公司 医疗科技有限公司 生物科技有限公司 （普通合伙） （中国）有限公司 （筹备组） 筹备组 大学 学会 分会 病区 门诊 电视台

# Ends of names that none of these is left out behind: 农场医院 is not 农场.
[tailless]
队 场 学 厂 司 团 局 校 区 县 市 镇 乡 村 会 委 院 心 部 社

# What closes an owner's name within a longer name: 某医院|消化内科.
[owners]
医院 大学 医大 中医大 科大 交大 理工大 军医大 学院 医学院 卫生院 保健院 妇保院 疾控中心 血站 研究院 研究所 研究中心 学会 协会 联合会 总会 分会 委员会 专委会 委 局 厅 公司 集团 院区 分院 总院 本院 南院 北院 东院 西院 一院 二院 三院 四院 五院 六院 七院 八院 九院 十院 附院 法院 基地 中心 基金会 慈善会 联盟 联合体 医联体 医共体 科 日报 晚报 电视台
街道 社区 党委 党总支 党支部 政府 部 办事处 办 支队 大队 区 市 县 省 镇 乡 村 州 旗 盟 总队

# Ends of names that stand for the whole with the words right before them (诊断中心 for 医学影像诊断中心).
[left]
中心 基地 联盟 工作室 驿站 医疗队 救援队 服务队 党支部 专委会 筹备组

# Words that only begin like a name without its place (市一院).
[not levels]
市场 市民 区域 县域 省级 市级 县级 区级 省际 市际 区际 省会 市区 区块 市内 省内 县内

# Characters that close a place's name, and that stand for the place in a short name: 平湖市第一人民医院, 市一院.
[levels]
省 市 县 区 州 旗 镇 乡 村 街道 校

# Places that stand in names without 省 or 市.
[places]
中国 北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门
广州 深圳 武汉 南京 杭州 成都 西安 长沙 郑州 济南 青岛 沈阳 大连 哈尔滨 长春 合肥 福州 厦门 南昌 昆明 贵阳 南宁 海口 兰州 西宁 银川 太原 石家庄 呼和浩特 乌鲁木齐 拉萨 苏州 无锡 宁波 温州 常州 徐州 佛山 东莞 珠海 中山
国家 全国 中央

# Kinds of hospitals and offices that are never one another, when two names hold different ones.
[kinds]
人民医院 中心医院 中医院 中西医结合医院 妇保院 儿童医院 肿瘤医院 口腔医院 眼科医院 精神病医院 传染病医院 骨科医院 胸科医院 康复医院 疾控中心 血站 卫健委 卫健局 卫计委 医保局 发改委 纪委 政协 人大 团委 党委 党支部 党总支 工会 妇联 残联 红会 法院 检察院 公安局 教育局 民政局 财政局 药监局 市监局 住建局 宣传部 组织部 统战部 政法委
内科 外科 妇科 儿科 骨科 眼科 口腔科 麻醉科 急诊科 影像科 放射科 检验科 药剂科 护理部 医务科 宣传科

# Words with a numeral in them that counts nothing.
[not numbers]
红十字 三甲 二甲 一体 统一 第一目击者 三联 三江 三秦 九洲 四川 五官 八一 三峡 六合 三亚 三明 九江 十堰 六安 三门峡 三门 五华 四平 一站式

# Ends of a name that say enough for the name to stand without its place, whatever the place is (东莞清溪医院).
[proper]
医院 卫生院 学校 中学 小学 公司 集团

# 该院, 我院: what stands before a word of [called].
[pronouns]
该 我 本 此 这家 该家

# What an organisation may be called in its own article, = the ends of the names that it may mean.
[called]
院=院=妇幼=医学中心=总医院 医院=院=妇幼=医学中心 局=局 委=委 中心=中心 科=科=病区 科室=科=病区 校=学校=大学=学院=中学=小学=校 学校=学校=大学=学院=中学=小学 学院=学院 大学=大学
站=站 血站=血站 所=所 公司=公司=集团 集团=集团=公司 会=会 学会=学会 协会=协会 联盟=联盟 支部=支部 党支部=党支部 社区=社区=居委会 街道=街道=街道办=办事处 团队=队=团队 基地=基地 卫生院=卫生院

# Of these, what means an organisation also without 该, at the head of a clause, or behind these words.
[called alone]
医院
[before called alone]
目前 同时 近年来 今年 此外 随后 近日 日前 昨日 当天 据悉 截至目前 下一步 接下来 未来 今后 期间

# Behind these words none is meant as acting: 该院区, 医院感染.
[not called]
区 感染 内 外 前 领导 长 里 大门 门口 附近 的 门诊 药房
