# The class of a medical procedure. Read by jianwen/components/procedures/classes.py.
# The word of the sections below that ends last in the normal form decides (of several, the longest); only where none
# stands does a weak head. So 超声引导甲状腺结节射频消融术 is what 消融 is, 剖宫产手术 what 剖宫产 is.

[operation]  # surgery of every kind, punctures and biopsies included; teeth drawn or implanted
腰穿 骨穿 扩肛 洗肺 粘连分离 输卵管通液 智齿 深部脑刺激
切除 全切 摘除 切开 切取 离断 剥离 剥脱 剥除 剜除 刮除 电切 取出 取石 碎石 减压 松解 清扫 清除 引流 穿刺 造瘘 造口 成形 整形 矫形 矫治 修复 修补 缝合 吻合 结扎 套扎 夹闭 填塞
悬吊 内固定 外固定 融合 置换 翻修 移植 再植 回植 植入 置管 重建 再造 延长 截骨 截肢 灌洗 分流 搭桥 根治 探查 活检 复位 乳化 吸除 抽吸 旋切 清创 开窗 锥切 绝育 换瓣
换肝 换肾 换心 隆胸 隆鼻 吸脂 抽脂 植皮 植骨 隔绝 剔除 拔除 移除 热凝 环切 折叠 转流 转位 整复 缝扎 截除 旷置 旁路 除皱 重睑 双眼皮 开颅 开胸 开腹 切吸 疏通 复通
腹腔镜 胸腔镜 宫腔镜 宫腹腔镜 关节镜 椎间孔镜 肾镜 输尿管镜 输尿管软镜 脊柱内镜 神经内镜 鼻内镜 腔镜 纵隔镜 胆道镜 显微外科 外科 机器人 达芬奇 剖腹探查 拔牙 种牙 种植牙 种植
正颌 植发 祛斑 美容缝合 矫正手术 皮瓣 体外循环 人工关节 切割 固定融合 手术探查 切片移植 供体采集 器官获取 器官捐献 皮肤移植 闭合术 止血术 气管切开 埋植 膝关节置换
脾切 取环 上环 屈光手术 飞秒 近视手术 无痛整复 骨折复位 手法复位 骨搬运 取骨 钳夹 夹出 取异物 皮下埋植 抽液 微创 覆盖 移位 牵伸 寄养 ULBD UBE NUSS TURP HOLEP TAMIS 换膝 换髋 耳蜗 超声刀 电灼 切肝 闭合 显露 减压固定 固定术 固定手术 单孔 三孔 绿激光 治疗近视 内镜鼻 迷走神经刺激 脑深部电刺激

[endoscopy]  # through a natural opening, to look or to treat
胃镜 肠镜 胃肠镜 小肠镜 十二指肠镜 食管镜 支气管镜 喉镜 鼻咽镜 鼻咽喉镜 膀胱镜 阴道镜 胶囊内镜 胶囊胃镜 超声内镜 内镜 消化内镜 ESD EMR ERCP POEM EUS EBUS 黏膜下剥离 黏膜切除
内镜黏膜下剥离 内镜黏膜切除 肛门镜 ESTD EFTR

[intervention]  # through vessels or the skin, guided by images
FFR IVUS
介入 支架植入 球囊扩张 球囊成形 血管成形 血管内 腔内 取栓 碎栓 动脉溶栓 介入溶栓 栓塞 封堵 消融 消蚀 旋磨 起搏器植入 起搏器 除颤器植入 支架 经皮冠状动脉介入 PCI TACE TAVR TAVI TIPS 滤器植入
冠状动脉造影 脑血管造影 球囊反搏 左心耳封堵 射频 瓣膜球囊 导管介入 神经介入 PTC PTCD 化疗栓塞 电生理检查 主动脉瓣植入 海扶 聚焦超声 氩氦刀 硬化 输液港植入 再灌注

[imaging]  # pictures of the body
CT CTA PET-CT 磁共振 MRCP MRA 彩超 超声 B超 X线 X线片 X线检查 胸片 平片 胸透 透视 拍片 摄片 正位片 侧位 膝关节片 钼靶 造影 DSA DR CBCT PET SPECT 骨扫描 核素扫描 扫描 多普勒 三维超声 四维 眼底照相
OCT 影像 显像 核素 核素检查 成像 断层 摄影 超声造影 血管造影 骨密度 心动图 胎儿超声 弹性成像 眼底 胃肠造影

[laboratory]  # tests of samples, and measurements of the body and its functions
宫颈刮片 配血 呼气实验 足跟血采集
检测 化验 血常规 尿常规 便常规 检验 测序 基因测序 核酸 抗原 抗体 血型 血气分析 病理 免疫组化 冰冻切片 血培养 痰培养 培养 药敏 验血 验尿 采血 抽血 采样 咽拭子 血液检测 尿液检测 呼气试验 皮试
点刺 激发试验 心电图 脑电图 肌电图 心电 脑电 肺功能 血压 血糖 血脂 血氧 视力 眼压 听力 测听 验光 体温 身高 体重 心率 脉搏 体脂 睡眠监测 监测 测定 测量 测试 测验 功能评估 功能评定 功能检查 心理测试 精液分析 分析
屈光检查 视野 听力学检查 运动试验 步行试验 脑血流 过敏原 微量元素 肿瘤指标 指标检查 PSA 前列腺特异性抗原 试验 配型 鉴定 量表 病理检查 细胞学检查 活体染色 隐血 无创DNA 裂隙灯 眼轴 神经学检查 调机 胃蛋白酶原

[anaesthesia]  # and relief of pain
控制性降压
麻醉 全麻 局麻 腰麻 镇痛 镇静 神经阻滞 阻滞 气管插管麻醉 无痛分娩 分娩镇痛 镇痛分娩 封闭治疗 全麻插管 麻醉插管 插管全身麻醉 药物全身麻醉 肝素化

[dialysis]  # and other cleansing of the blood
透析 血液净化 血液滤过 血液灌流 血浆置换 免疫吸附 血脂分离 血浆吸附 吸附 CRRT 肾脏替代治疗 灌流 人工肝 血浆分离

[radiotherapy]
核素治疗 PRLT 放疗 放化疗 伽马刀 伽玛刀 射波刀 TOMO 质子 重离子 粒子植入 内照射 放射性粒子 碘131治疗 立体定向放疗 近距离放疗 后装 速锋刀 直线加速器

[drug therapy]  # medicines, blood and cells given
生物治疗 静脉推注 自体血回输
化疗 靶向 免疫治疗 免疫抑制 抗病毒 抗肿瘤 抗感染 抗凝 抗结核 抗炎 抗血小板 生物制剂 内分泌治疗 激素 药物 溶栓 静脉溶栓 注射 输液 静推 静脉滴注 肌注 打针 扎针 输注 雾化 喷喉 灌注 热灌注 膀胱灌注 药物灌注 注药
细胞治疗 CAR-T 输血 成分输血 换血 替尼治疗 单抗治疗 胰岛素 脱敏 缓释 新辅助治疗 辅助治疗 玻尿酸 肉毒素 水光针 替代治疗 基因治疗 抗休克 营养支持 肠内营养 肠外营养

[traditional Chinese therapy]
切诊 望诊 中药保留灌肠 直肠滴入 小夹板固定 经筋治疗 拍打治疗 膏摩 药摩 药蒸 脐疗 奇穴
灸 针灸 针刺 电针 温针 火针 浮针 飞针 毫针 揿针 三伏针 埋线 腹针 脐针 头针 耳针 平衡针 腕踝针 三棱针 皮内针 梅花针 针刀 刃针 圆利针 内热针 银质针 银质针导热 罐 火龙罐 刺络 刺血 放血 推拿 按摩 点穴 按跷 推背 刮痧 砭术 砭石
中药 中医 中草药 贴敷 外敷 熏蒸 熏洗 药浴 足浴 足疗 泡脚 沐足 塌渍 封包 湿敷 药熨 刺熨 耳穴 三伏贴 三九贴 穴位 正骨 整脊 把脉 切脉 四诊 脉诊 舌诊 捏脊 膏药 膏方 火疗 定向透药 体质辨识 温经 针法 针刺法 指压 拨筋 拔罐 蜂疗 热奄包
敷脐 罨包 八段锦 太极 导引 开穴 岐黄针 拨针 热蒸 醒脑开窍 小夹板 药罐 杵针 灌肠中药 中药灌肠 把把脉 温针灸经筋结点

[rehabilitation]  # and physical therapy
照射
康复 训练 理疗 物理治疗 作业治疗 作业疗法 言语治疗 运动治疗 牵引 电疗 磁疗 蜡疗 水疗 光疗 泥疗 热疗 冷疗 冷敷 热敷 冰敷 电刺激 磁刺激 生物反馈 冲击波 悬吊治疗 感统 沙盘 音乐治疗 盆底修复 肌力 红光 紫外线 中频 低频 超短波 微波治疗 强磁
压力治疗 放松治疗 冥想 视觉训练 运动疗法 支具 体外反搏 凯格尔运动 产后修复 呼吸治疗 振动 经颅磁刺激 呼吸康复

[screening]  # of people who are not ill: general examinations included
筛查 早筛 初筛 复筛 普查 体检 健康检测 查体 产前筛查 唐氏筛查 新生儿疾病筛查 早期识别 自检 健康检查 癌检查 体查 体格检查 肝脏普查 妇检 健康评估 婚检

[vaccination]
接种 疫苗 免疫规划 预防接种 免疫接种 计划免疫

[obstetric]  # pregnancy, birth, and help to conceive
顺转剖 优生
剖宫 剖宫产 引产 人工流产 流产 清宫 刮宫 减胎 助产 接产 接生 侧切 会阴侧切 胎头吸引 产钳 倒转 外倒转 取卵 取精 冻卵 卵子冷冻 促排卵 人工授精 体外受精 试管婴儿 试管助孕 助孕 胚胎移植 辅助生殖 ICSI IVF 产检 孕检 胎心
胎儿 宫颈环扎 水中分娩 分娩 顺产 羊水 羊膜腔穿刺 羊水穿刺 胎心监护 胎心监测 产前诊断 产前 导乐 新法接生 保胎 破膜 孕前 宫内输血 植入前遗传学检测 复苏胚胎 冻卵复苏 单精子注射

[emergency]  # first aid and life support
心脏按压
心肺复苏 人工呼吸 胸外按压 除颤 电除颤 电复律 复律 海姆立克 海姆立克急救法 急救法 急救 止血 止血包扎 包扎 洗胃 催吐 导泻 插管 气管插管 机械通气 通气 呼吸机 辅助呼吸 体外膜肺氧合 IABP 吸氧 氧疗 环甲膜穿刺 亚低温 抢救
球囊面罩 抗休克处理 物理降温 降温 临时起搏 胸腔闭式引流 拔管 脱机拔管 复苏

[other]  # named, and none of these
电休克 神经调控
听诊 触诊 叩诊 视诊 指检 脑死亡判定 脑死亡确认试验 尸检 尸体解剖 灌肠 导尿 鼻饲 插胃管 插尿管 换药 吸痰 洗牙 洁牙 洁齿 正畸 窝沟封闭 涂氟 补牙 镶牙 角膜塑形 高压氧 心理治疗 固定 石膏固定 托带 膀胱冲洗 子宫托 隐形矫正 牙齿矫正 洁治
光子嫩肤 行为治疗 献浆 光动力 护理 烤瓷牙 义齿 根管治疗

# ---------------------------------------------------------------- what turns one class into another

[operation > endoscopy]  # 内镜息肉切除术
内镜 胃镜 肠镜 小肠镜 胃肠镜 十二指肠镜 支气管镜 超声内镜 喉镜
[operation > endoscopy, not]  # scopes that surgeons work with
支撑喉镜 鼻内镜 神经内镜 脊柱内镜 耳内镜 椎间孔镜 双通道内镜 经皮内镜 颅底内镜 内镜经鼻 内镜鼻 内镜颅底 内镜及
[operation > intervention]
经导管 介入 血管腔内 腔内修复 DSA 经血管 经皮血管 CT引导 封堵器 起搏器 支架 滤器
[operation > intervention, not]
骨支架
[laboratory > screening]
筛查
[laboratory > obstetric]
胎心 产前 孕前 羊水

# ---------------------------------------------------------------- heads that decide only where no other word does

[operation, weak]
手术 术
[laboratory, weak]
评估 评定
[endoscopy, weak]
镜
[rehabilitation, weak]
训练
[traditional Chinese therapy, weak]
针 贴
[vaccination, weak]
疫苗
