# How the names of one medical procedure are made one: the normal form. Read by jianwen/components/procedures/forms.py.
# The steps: quotation marks, space and abbreviations in brackets off, Latin letters large; silent words off, and 下 behind a way; a verb before
# its object goes behind it (切除子宫 → 子宫切除); parts in their first form; the end by what stands before it; whole names
# that are the same. Where entries are joined by =, the first is the form that all others are given.

[silent]  # say nothing of the procedure
免费 公益 的 成功

[ways]  # ends of how it is done, behind which 下 and 下行 say nothing: 腹腔镜下, 超声引导下
镜 引导 辅助 导航 直视

[parts]  # forms of a part, anywhere in a name; a form in Latin letters only as a whole run of them
机器人=机器人辅助 胆囊切除=胆囊摘除 食管=食道 冠状动脉=冠脉 黏膜=粘膜 内镜=内窥镜 成形=成型 植入=置入 磁共振=核磁共振=核磁=磁共振成像=核磁共振成像=MRI=MR
X线=X光=X射线 X线片=X光片=X射线片 体外膜肺氧合=体外膜肺=ECMO 心肺复苏=CPR 血液透析=血透析=血透 腹膜透析=腹透析=腹透 放疗=放射治疗=放射疗法
化疗=化学治疗=化学疗法 全身麻醉=全麻 局部麻醉=局麻 人工流产=人流 剖宫产=剖腹产=破宫产 胃镜=电子胃镜 肠镜=电子肠镜=结肠镜=电子结肠镜
喉镜=电子喉镜 支气管镜=纤维支气管镜=电子支气管镜=纤支镜 胃肠镜=肠胃镜=电子胃肠镜 彩超=彩色多普勒超声=彩色多普勒=彩色超声=彩色B超 B超=B型超声=B超声
海姆立克=海姆利克=海姆里克=海氏 HPV=人乳头瘤病毒 新冠疫苗=新冠病毒疫苗=新型冠状病毒疫苗=新冠肺炎疫苗=新型冠状病毒肺炎疫苗 宫颈癌=子宫颈癌 心电图=ECG 达芬奇机器人=达芬奇手术机器人 中药=中草药 乙肝=乙型肝炎 贴敷=敷贴 PET-CT=PET/CT=PETCT
耳穴压豆=耳穴压丸=耳穴埋豆=耳穴贴压=耳穴埋籽=耳穴压籽=耳穴贴豆 疝=疝气 脑梗死=脑梗塞=脑梗 心肌梗死=心肌梗塞=心梗

[measures]  # what is measured; before 检测, and behind a verb of measuring
血压 血糖 血脂 血氧 血氧饱和度 尿酸 血尿酸 心率 脉搏 体温 身高 体重 腰围 BMI 视力 眼压 眼轴 听力 骨密度 骨龄 肺功能 肝功能 肾功能 心功能 凝血功能 血红蛋白
血型 抗原 抗体 核酸 基因 微量元素 肝硬度 碳13 碳14 碳十三 碳十四 过敏原 幽门螺杆菌 血液 尿液 屈光 胆固醇 体脂 血流 肿瘤标志物
[measuring]  # verbs before a measure, ends behind one: 测血压 = 测量血压 = 血压测量 = 血压检测
检测 测量 测定 检查 化验 检验 测试 复测 自测 抽查 测 量 查

[operating]  # the noun of a verb that stands before its object
切除=切除=切掉=切去 摘除=摘除 拔除=拔除=拔掉=拔出 取出=取出 植入=植入=置入=安放=放置 置换=置换=更换 缝合=缝合 修补=修补 夹闭=夹闭 清扫=清扫 剥离=剥离 注射=注射
筛查=筛查 移除=移除 采集=采集=抽取 输注=输注
[vaccinating]
接种 补种 注射 施打 打

[acts]  # ends that stand with 术 in the normal form, whether the text says 术, 手术 or nothing
切除 全切 次全切 摘除 切开 离断 剥离 剥脱 剥除 剜除 刮除 电切 取出 取石 碎石 取栓 减压 松解 清扫 清除 引流 穿刺 造瘘 造口 成形 整形 矫形 矫正 矫治 修复
修补 吻合 结扎 套扎 夹闭 栓塞 封堵 填塞 子宫悬吊 中段悬吊 内固定 外固定 融合 置换 翻修 移植 再植 回植 植入 置管 插管 扩张 重建 再造 延长 截骨 截肢 消融 硬化 灌洗 阻滞
分流 搭桥 根治 探查 活检 复位 环扎 侧切 乳化 吸除 抽吸 介入栓塞 旋切 旋磨 清创 开窗 锥切 绝育 清宫 减胎 取卵 换瓣 换肝 换肾 隆胸 隆鼻 吸脂 植皮 植骨 隔绝 冷冻
剔除 拔除 移除 瓣膜成形 热凝 环切 折叠 转流 转位 倒转 外倒转 整复 缝扎 截除 旷置 射频 旁路移植 按摩术 取骨 取环 除皱 重睑 开颅 切吸 钳夹 疏通 复通 再通 开通 注药 电灼 开放 剖宫 种植 缝合 切割 吸引 助产 凝固 拔管 减压固定 开胸 开腹 取精

[complete]  # other ends that are names of procedures: the end 治疗, 技术, 术 … says nothing behind them
# besides them all names that stand alone in procedures.lex, [whole]
介入 手术 麻醉 镇痛 透析 灸 罐 疗 推拿 按摩 正骨 刮痧 贴敷 复苏 分娩 接种 测序 急救
[instruments]  # other ends that are names of examinations: the end 检查, 扫描 … says nothing behind them, 手术 does
超 镜 CT 图 磁共振 X线 X线片 平片 造影 超声 钼靶

[treating]  # ends that are taken off behind an act or a complete name; elsewhere in their first form
手术=术=术式=手术术 治疗=疗法=治疗法 技术=技法=技术法 诊疗 处理
[examining]  # ends that are taken off behind an instrument, too
检查=检查法 检测 扫描 诊断

[same]  # whole names
体检=健康体检=健康检查=身体检查=检查身体=全身体检 体格检查=查体=体查 产检=产前检查=孕检=孕期检查=孕期体检=产前体检 婚检=婚前检查=婚前体检=婚前医学检查
采血=抽血=采集血液=抽取血液=静脉采血 血液检测=血检=验血=抽血化验=血分析 尿液检测=尿检=验尿 病理检查=病理=病理诊断=病理学检查=病检=病理检验 影像检查=影像学检查=医学影像检查
把脉=切脉=诊脉=号脉=搭脉=拿脉=脉诊=中医把脉=把把脉=中医脉诊 针灸=中医针灸=针灸疗法 四诊=望闻问切=望、闻、问、切 推拿=中医推拿=推拿手法 推拿按摩=按摩推拿 正骨=中医正骨=正骨手法
三伏贴=冬病夏治三伏贴=三伏贴贴敷=三伏贴穴位贴敷 海姆立克急救法=海姆立克=海姆立克法=海姆立克手法=海姆立克急救=海姆立克急救手法
电除颤=除颤=电击除颤 介入治疗=介入=介入手术=介入术 移植术=移植 种植牙=种牙=牙齿种植=牙种植=口腔种植=种植牙手术 拔牙=牙拔除=拔除牙齿=牙齿拔除=拔掉牙齿
内镜黏膜下剥离术=ESD=内镜黏膜剥离术 内镜黏膜切除术=EMR ERCP=经内镜逆行胰胆管造影=内镜逆行胰胆管造影=经内镜逆行性胰胆管造影术 PTCD=经皮经肝胆道引流术=经皮肝穿刺胆道引流术
经导管主动脉瓣置换术=TAVR=TAVI=经导管主动脉瓣植入术 经皮冠状动脉介入治疗=PCI=冠状动脉介入=冠状动脉介入治疗 经导管动脉化疗栓塞术=TACE=肝动脉化疗栓塞术
冠状动脉搭桥术=冠状动脉旁路移植术=心脏搭桥术=CABG 经尿道前列腺电切术=TURP 经尿道前列腺钬激光剜除术=HOLEP=前列腺钬激光剜除术=经尿道钬激光前列腺剜除术
连续性肾脏替代治疗=CRRT 主动脉内球囊反搏=IABP 体外受精=IVF 体外受精-胚胎移植=IVF-ET 卵胞浆内单精子注射=ICSI 经颅磁刺激=TMS=经颅磁刺激治疗 脑深部电刺激=DBS=脑深部电刺激术
无抽搐电休克=MECT=改良电休克 迷走神经刺激=VNS=迷走神经刺激术 切除术=切除=手术切除=外科手术切除 胸片=胸部X线片=胸部X线=胸部X线检查 增强CT=CT增强=CT增强扫描
心脏彩超=超声心动图=心脏超声 无创DNA=无创DNA检测=NIPT 新生儿疾病筛查=新生儿筛查=新筛 唐氏筛查=唐筛 宫颈癌和乳腺癌筛查=两癌筛查=两癌检查=两癌普查=“两癌”筛查
血常规=血常规化验 尿常规=尿常规化验 止血包扎=包扎止血=止血包扎术 隐形矫正=牙齿隐形矫正 碳14呼气试验=碳十四呼气试验=碳14=碳14检测=碳十四检测 碳13呼气试验=碳十三呼气试验=碳13=碳13检测=碳十三检测
角膜塑形=角膜塑形镜 试管婴儿=试管助孕=试管婴儿技术 疫苗接种=预防接种=免疫接种
