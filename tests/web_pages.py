"""Whole web pages as they are found, written for the tests: each with what is its article and what stands around it.

They have the faults of real ones: tables for layout, tags never closed, menus without a telling class, text pasted from
office programs, scripts in mid-text, tags of templates that nobody filled in.
"""

from typing import NamedTuple

FIRST = "澜溪市第一人民医院6月1日成立疼痛科，首日接诊患者32人，这是我市第一个独立设置的疼痛专科门诊，设床位20张。"
SECOND = "疼痛科主任沈怀瑾介绍，科室开展神经阻滞、射频消融等微创治疗，已为6名带状疱疹后神经痛患者解除病痛。"
THIRD = "下一步，医院将与双桥镇中心卫生院组成医联体，每周派两名医生坐诊，让群众在家门口看上疼痛专科。"
TITLE = "市一院成立疼痛科"
PARAGRAPHS = (FIRST, SECOND, THIRD)


class WebPage(NamedTuple):
    """A page's name, its HTML, and what of it is furniture: none of these strings may be read as article text."""

    name: str
    html: str
    furniture: tuple[str, ...]


OLD_TABLES = f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312">
<TITLE>{TITLE}-澜溪卫生网</TITLE></HEAD>
<BODY bgColor=#ffffff leftMargin=0><TABLE width=760 align=center border=0><TR><TD><IMG src="top.jpg"></TD></TR>
<TR><TD height=25><A href="/">网站首页</A> | <A href="/a">医院概况</A> | <A href="/b">科室导航</A> | <A href="/c">专家介绍</A>
<TR><TD><TABLE><TR><TD width=180 vAlign=top><FONT color=red>热点新闻</FONT><BR>
<A href="1.htm">我市启动健康素养监测</A><BR><A href="2.htm">市中医院举办膏方节活动</A><BR><A href="3.htm">双桥镇开展大肠癌筛查</A></TD>
<TD vAlign=top><P align=center><FONT size=4><B>{TITLE}</B></FONT></P>
<P align=center>2023-06-02&nbsp;&nbsp;来源：澜溪日报</P>
<P>　　{FIRST}<BR>　　{SECOND}
<P>　　{THIRD}</TD></TABLE></TD></TR>
<TR><TD align=center>版权所有 澜溪市卫生局 地址：澜溪市人民路1号 邮编：314000</TD></TR></TABLE></BODY></HTML>"""

MODERN = f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{TITLE} | 岭东健康</title>
<script>window.__DATA__={{"title":"{TITLE}","html":"<p>不是正文的正文</p>"}}</script></head><body>
<header class="site-header"><nav><ul><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li></ul></nav></header>
<main><article><header><h1>{TITLE}</h1><time datetime="2023-06-02">2023年6月2日</time></header>
<p>{FIRST}</p><figure><img src="a.jpg" alt="配图文字"><figcaption>疼痛科医生在查房。陆苇 摄</figcaption></figure>
<p>{SECOND}</p><div class="ad-slot"><script>ads.push({{}})</script></div><p>{THIRD}</p></article>
<aside class="related"><h3>相关推荐</h3><ul><li><a href="/4">市妇保院开设产后康复门诊</a></li></ul></aside></main>
<footer class="footer"><p>© 2023 岭东健康 备案号 岭ICP备00000000号</p></footer></body></html>"""

FORM = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>医院新闻</title></head><body>
<form method="post" action="show.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK" />
<div id="top"><div class="menu1"><a href="Default.aspx">医院首页</a><a href="yygk.aspx">医院概况</a><a href="ks.aspx">科室导航</a></div></div>
<div id="left"><ul><li><a href="n1.aspx">我院召开职工代表大会</a></li><li><a href="n2.aspx">我院通过等级医院复审</a></li>
<li><a href="n3.aspx">我院开展消防演练活动</a></li><li><a href="n4.aspx">我院表彰优秀护士</a></li></ul></div>
<div id="right"><div class="weizhi">您现在的位置：<a href="Default.aspx">医院首页</a> &gt;&gt; <a href="xw.aspx">医院新闻</a></div>
<span id="lblTitle" style="font-size:18px">{TITLE}</span>
<div><span id="lblTime">发布时间：2023-6-2</span> <span>点击数：312</span></div>
<div id="content"><p style="text-indent:2em"><span style="font-family:宋体">{FIRST}</span></p>
<p style="text-indent:2em"><span>{SECOND[:20]}</span><span lang="EN-US"></span><span>{SECOND[20:]}</span></p><p>&nbsp;</p>
<p>{THIRD}</p></div>
<div class="page">上一篇：<a href="n5.aspx">我院举办读书会</a>下一篇：<a href="n6.aspx">我院获得先进称号</a></div></div>
<div id="bottom">医院地址：澜溪市人民路1号 急救电话：0573-0000000 技术支持：岭东科技</div></form></body></html>"""

OFFICE = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>{TITLE}</title><!--[if gte mso 9]><xml>
<w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal{{margin:0cm}}</style></head>
<body lang=ZH-CN><div class=Section1><p class=MsoNormal align=center><b><span style='font-family:黑体'>{TITLE}<o:p></o:p></span></b></p>
<p class=MsoNormal><![if !supportLists]><span lang=EN-US>　　</span><![endif]>{FIRST[:10]}<st1:chsdate w:st="on">{FIRST[10:14]}</st1:chsdate>{FIRST[14:]}<o:p></o:p></p>
<p class=MsoNormal>{SECOND}<o:p></o:p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal>{THIRD}</p></div></body></html>"""

PORTAL = f"""<!DOCTYPE html><html><head><title>{TITLE}_健康_某网</title></head><body><div class="wrapper">
<div class="topNav"><a href="#">新闻</a><a href="#">体育</a><a href="#">财经</a></div>
<div class="text"><h1>{TITLE}</h1><div class="article-info"><span class="time">2023-06-02 07:30</span></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：{TITLE}</p>
<p>{FIRST}</p><p><img src="x.jpg"/></p><p>{SECOND}</p><p>{THIRD}</p>
<p><a href="//www.example.cn/?x" class="backword"><i></i>返回搜狐，查看更多</a></p></article>
<p class="editor-name">责任编辑：谷雨</p><div class="statement">平台声明：该文观点仅代表作者本人，本号系信息发布平台。</div>
<div class="bottom-relate-wrap"><h3>阅读 (<em>3124</em>)</h3></div></div>
<div class="sidebar"><div class="hot-article"><h3>24小时热文</h3><ul><li><a href="#">这种水果夏天要少吃</a></li></ul></div></div>
</div></body></html>"""

SOUP = f"""<?php include "head.inc"; ?><body>{{% include nav %}}<center><h2>{TITLE}</h2>{{{{ page.date }}}}<br><br>
{FIRST}<br><br></p>&nbsp;&nbsp;{SECOND}<p><p><br>{THIRD}</div></td></center>
<script language=javascript src=count.js></script><!-- 统计 --><hr><a href="javascript:window.close()">关闭窗口</a>
<a href="javascript:window.print()">打印本页</a>"""

PAGES = (
    WebPage(
        "tables of the nineties",
        OLD_TABLES,
        ("网站首页", "热点新闻", "健康素养监测", "膏方节", "大肠癌", "人民路", "版权"),
    ),
    WebPage("elements of today", MODERN, ("首页", "不是正文", "相关推荐", "产后康复", "ICP", "配图文字")),
    WebPage("one form around all", FORM, ("医院首页", "职工代表", "消防演练", "优秀护士", "读书会", "急救电话")),
    WebPage("pasted from an office program", OFFICE, ("Normal", "supportLists", "margin")),
    WebPage("a portal's page", PORTAL, ("体育", "原标题", "返回搜狐", "责任编辑", "24小时", "少吃", "阅读")),
    WebPage("templates and nothing closed", SOUP, ("include", "page.date", "统计", "关闭窗口", "打印本页")),
)
