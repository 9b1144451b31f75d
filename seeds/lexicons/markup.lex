# What the elements, classes and meta names of HTML mean to the reader.
# Read by pipeline/jianwen/reading/markup/ (tags.py, html.py, page.py) and reading/forms.py. All in lower case.

[block]             # begin and end a line
address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption
figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext
pre section select summary table tbody td tfoot th thead title tr ul xmp

[inline]            # part of a line
a abbr acronym b bdi bdo big cite code data del dfn em embed font i img input ins kbd label mark marquee meter nobr
output picture progress q ruby s samp small source span strike strong sub sup time tt u var wbr

[void]              # have no end tag
area base basefont bgsound br col embed frame hr img input link meta param source track wbr

[hidden]            # hold nothing that is read
applet audio canvas colgroup datalist head iframe map math noembed noframes noscript object rp rt script style svg
template textarea title video

[raw]               # hold characters, not tags, up to their end tag
iframe noembed noframes script style textarea title xmp

[preformatted]      # white space in them stands as it is
listing plaintext pre xmp

[furniture]         # elements around an article, not part of it
# form is missing on purpose: whole pages of hospital sites stand in one
aside button dialog footer header menu nav option select

[content]           # never furniture, whatever their class says; a header inside article or main belongs to it
article body h1 html main

[furniture words]   # a word of a class or id: site-nav, navBar2 (nav bar); or the whole of it: prevnext
backtop bdshare bdsharebuttonbox breadcrumb breadcrumbs comment comments copyright crumb crumbs disclaimer footer footers
friendlink friendlinks login menu menus nav navbar navigation navs pager pagination prevnext qrcode recommend related
relatednews searchbar share sharebar sharebox sidebar sidenav sitemap subnav topbar topnav

[denied]            # first words of classes that speak of furniture but are on something else: no-sidebar, has-nav
enable has hide no non not open with without

[meta title]        # names of meta elements, the first that is there is taken
og:title articletitle twitter:title dc.title headline

[meta published]
article:published_time og:published_time publishdate publish_date publish-date pubdate pubtime publishtime
publish_time og:release_date datepublished dc.date dc.date.issued dcterms.created weibo:article:create_at
firstpublishedtime date

[meta source]
contentsource source article:source dc.source og:site_name sitename

[meta author]
author article:author og:article:author byl dc.creator

[meta url]
og:url
