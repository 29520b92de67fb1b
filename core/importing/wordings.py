"""The phrases by which a page's furniture is known, each under the sort of furniture that it is."""

from core.importing.sorts import Sort

#: Whole lines that are junk by themselves, as `Line.plain` gives them.
_ALONE: dict[Sort, str] = {
    "navigation": """
menu|search|home|close|next|previous|prev|next article|previous article|next post|previous post|next story
previous story|load more|show more|more|see all|view all|contact us|contacts|contact|sitemap|careers|categories
skip to content|skip to main content|skip to navigation|back to top|to top|translate|opens in new window|loading
loading...|name|website|send|submit|ok|go back|back|toggle menu|toggle navigation|open menu|close menu|main menu
site search|translation|text size|font size|a a a|download|download pdf|photo gallery|gallery|live|get in touch
about us|cancel reply
""",
    "login": "login|log in|sign in|sign up|register",
    "newsletter": """
subscribe|newsletter|newsletters|subscribe now|newsletter sign up|newsletter signup|sign up for our newsletter
free newsletter|your email address|email address|enter your email|stay informed
""",
    "share buttons": """
share|tweet|print|email|e-mail|facebook|twitter|telegram|instagram|whatsapp|linkedin|youtube|viber|pinterest|reddit
vkontakte|vk|x|rss|tiktok|threads|messenger|signal|bluesky|mastodon|copy link|link copied|copy url|save|bookmark
follow us|share this|share this article|share this story|share article|share story|share post|share via|share on
print this page|send by email|stay connected
""",
    "comment form": """
comments|comment|leave a comment|leave a reply|post a comment|add a comment|add comment|post comment|write a comment
view comments|show comments|hide comments|join the conversation|join the discussion
""",
    "advertisement": """
advertisement|advertising|advert|ad|ads|sponsored|sponsored content|promoted|advertise|advertise with us
""",
    "related link": """
original|original article|read more|see more|see also|related|related posts|related articles|related article
related stories|related story|related news|related content|related topics|related links|related coverage|read also
read next|also read|most read|most popular|popular|popular posts|popular news|trending|trending now|latest news
latest|latest stories|latest articles|latest posts|recent posts|recent articles|top stories|top news|recommended
recommended for you|recommended stories|recommended reading|recommended articles|you may also like
you might also like|you may also be interested in|you might be interested in|more from this author|more on this
more on this story|more on this topic|more stories|more news|more like this|more from|other news|similar articles
similar posts|editor's picks|editors' picks|editor's choice|our picks|learn more|read the original|up next
continue reading|what to read next|must read|don't miss|in case you missed it
""",
    "author box": "about the author|about the authors|about author",
    "cookie notice": "cookie policy|cookies|accept|accept all|reject all|i agree|got it",
    "legal": """
privacy policy|privacy|terms of use|terms of service|terms and conditions|terms|all rights reserved
""",
    "donation appeal": "donate|donate now|support us|become a patron!|become a patron",
    "tags": "tags|tag|topics|topic",
    "player": "video|videos|watch|listen|audio|podcast|podcasts|now playing|play|pause|mute",
    "correction notice": "report a typo|report an error|send feedback|feedback",
}

ALONE: dict[str, Sort] = {
    words: sort for sort, listed in _ALONE.items() for words in listed.strip().replace("\n", "|").split("|")
}

SOCIAL = (
    r"(?:facebook|twitter|telegram|instagram|youtube|whatsapp|linkedin|tiktok|viber|x|google news|social media|rss)"
)

#: How such a line begins. The first sort that fits is told; no pattern holds a group that captures.
OPENINGS: tuple[tuple[Sort, str], ...] = (
    ("comment form", r"""
(?:leave|post|add|write)\s+(?:a|your|an)\s+(?:comment|reply|response)\b.{0,60}$
|\d[\d,.]*\s*[km]?\s+(?:comments?|repl(?:y|ies)|reactions?)\b.{0,30}$
|comments?\s*[:(]?\s*\d[\d,.]*\s*[km]?\)?$|no\s+comments?\b.{0,20}$
|comments?\s+(?:are|have\ been|is)\s+(?:closed|disabled|turned\ off|moderated|off)
 |be\ the\ first\ to\ (?:comment|like|share)
|your\ email\ address\ will\ not\ be|required\ fields\ are|save\ my\ name|notify\ me\ (?:of|by|when)
|this\ (?:site|website|form)\ (?:is\ protected|uses\ akismet)
|(?:log\ ?in|sign\ in|register)\ to\ (?:comment|reply|leave|post)
|to\ (?:leave|post)\ a\ comment|(?:name|e-?mail|website|comment|message)\s*\*
"""),
    ("cookie notice", r"""
(?:we|this\ (?:web)?site|this\ page|our\ (?:web)?site)\b.{0,40}\buses?\ (?:of\ )?cookies
|this\ (?:site|website|form)\ uses|cookies?\b[\w\ ,&|•·/-]{0,40}\b(?:polic(?:y|ies)|settings|preferences|notice
 |conditions|use)\b[\s.|\w]{0,20}$
|[^.]{0,40}\b(?:manage|cookie)\ (?:preferences|settings)\b|.{0,40}\b(?:stores?|uses?)\ cookies\b
"""),
    ("legal", r"""
(?:copyright|©|\(c\)\s*(?:19|20)\d\d|all\ rights\ reserved)
|(?:privacy|terms)\b[\w\ ,&|•·/-]{0,40}\b(?:polic(?:y|ies)|settings|preferences|notice|conditions
 |use)\b[\s.|\w]{0,20}$
|by\ (?:continuing|clicking|using|submitting|signing|subscribing|browsing)\b.{0,90}\b(?:agree|accept|consent
 |acknowledge)
|(?:the\ )?(?:views|opinions)\b.{0,90}\b(?:are|do|does|may|is)\b.{0,90}\b(?:author|own|necessarily|reflect
 |represent)
|.{2,60}\bis\ an?\ (?:registered\ )?(?:trademark|trade\ mark)\ of\b|(?:text|words|content|photos?):\ (?:cc
 |creative\ commons)\b
|(?:republish|reprint)\ (?:this|our)\b|cite\ this\b
"""),
    ("correction notice", r"""
(?:to\ )?(?:suggest|report|submit)\ (?:a|an|any)\s+(?:correction|error|typo|mistake|inaccurac)
|(?:found|spotted|noticed|see)\ an?\ (?:error|typo|mistake|inaccurac)
|if\ you\ (?:have\ )?(?:find|found|notice|noticed|see|spot|spotted)\ an?\ (?:spelling\ )?(?:error|mistake|typo
 |inaccurac)
|(?:you\ can\ also\ )?(?:select|highlight)\ (?:the|a|this)?\s*(?:text|error|word)\b.{0,50}\b(?:press|click|ctrl)
|please\ leave\ your\ (?:suggestions|comments|corrections|feedback)
"""),
    ("share buttons", r"""
(?:share|tweet|e-?mail|print|save|bookmark|like)\s+(?:this|it|on|via|to|with|article|story|post|page)\b.{0,60}$
|follow\s+(?:us|me|our|@)|follow\s+[\w.'’ ]{2,60}\bon\s+SOCIAL\b|(?:find|like|join|visit|watch)\s+us\s+on\b
|\d[\d,.]*\s*[km]?\s+(?:shares?|views?|likes?|reads?|followers?)\b.{0,30}$
|(?:shares?|views?|likes?)\s*[:(]?\s*\d[\d,.]*\s*[km]?\)?$|share\s*:|tweet\s*:|follow\s*:
|(?:\[[^\[\]]{1,14}\]\s*){2,}
"""),
    ("newsletter", r"""
join\s+(?:us|our|the)\b.{0,60}\b(?:channel|telegram|newsletter|community|social|facebook|discussion
 |conversation|list)
|subscribe\s+(?:to|for|now|here|today|and|via|on|our|by)\b|sign\s*-?up\s+(?:to|for|now|here|today|and)\b
|get\s+(?:our|the|all\ the|email|breaking|latest|daily|weekly|news)\b.{0,80}\b(?:inbox|newsletter|alerts?
 |e-?mail|app)\b
|(?:download|install)\ (?:our|the)\ (?:app|mobile)
"""),
    ("login", r"""
(?:log|sign)\s*in\s+(?:to|or|with)\b|already\s+(?:a\s+(?:subscriber|member)|have\s+an\s+account|registered)
|(?:you\ must|please)\ (?:be\ )?(?:log|sign)(?:ged)?\ ?in
|\d+\ (?:free\ )?(?:articles?|stories)\ (?:left|remaining)\b|you\ (?:are\ reading|have\ read
 |have)\b.{0,30}\bfree\ (?:articles?|stories)\b
"""),
    ("donation appeal", r"""
(?:donate|make\ a\ (?:donation|contribution)|become\ a\ (?:patron|member|supporter|subscriber)|buy\ (?:us
 |me)\ a\ coffee)\b.{0,120}$
"""),
    ("advertisement", r"""
(?:advertisement|sponsored\ by|promoted\ by|paid\ for\ by|presented\ by)\b.{0,60}$
|(?:story|article)\ continues\ (?:below|after)|(?:sponsored|advertisement|promoted|partner\ content)\s*:
"""),
    ("source line", r"""
(?:this|the)\ (?:article|story|piece|post|text|column|report|essay|op-ed|interview|commentary|analysis)\s
 (?:was|is|has\ been)\s(?:originally|first|also|re)?[\s-]?(?:published|appeared|posted|reprinted|translated
 |syndicated)
|(?:originally|first)\ (?:published|appeared|posted)\b
|published\s+(?:in|by)\s+(?:the\ )?[^\W\d_].{2,40}(?<![.!?])$|source\s*:\s*\S.{0,60}$
"""),
    ("language link", r"""
(?:this|the)\ (?:material|article|story|text|page|post|news|publication)\ is\ (?:also\ )?available\ (?:in|on|at)\b
|(?:also\ )?available\ in\ (?:\w+(?:,\ |\ and\ |\ or\ )?){1,5}$
|read\ (?:this|it|the\ (?:article|story|text)|this\ (?:article|story|text))\ in\ \w+
|(?:en|ru|ua|uk|by|be|pl|de|fr|es|eng|ukr|rus)(?:\s*[|/•·]\s*(?:en|ru|ua|uk|by|be|pl|de|fr|es|eng|ukr|rus))+$
"""),
    ("related link", r"""
(?:read|see|watch|view|listen)(?:\s+(?:also|too|more|next|on|further|here|the\ original|our))?\s*:
|(?:read|see)\s+(?:also|more)\b.{0,90}$|also\s+(?:read|see|watch)\b|(?:recommended|related
 |more\ on\ this)\b[^.]{0,60}:
|related\s+(?:posts?|articles?|stor(?:y|ies)|news|topics?|reading|coverage|links?|content)\b[^.]{0,30}$
|more\s+(?:on|from|about|in|stories|news)\b[^.]{0,40}:?$|(?:further|recommended)\s+reading\b|up\ next\b
 |don['’]t\ miss\b
|click\s+(?:here|on\ the|to)\b|tap\s+here\b|continue\ reading\b
"""),
    ("about the site", r"""
the\ work\ of\ .{3,60}\ is\ (?:supported|funded|financed)\ by
|(?:this\ (?:project|publication|article|website|site)|our\ (?:work|reporting|website))\ (?:is|was
 |has\ been)\ (?:supported|funded|financed|made\ possible|produced\ with)
"""),
    ("reading time", r"""
\d+\s*-?min(?:ute)?s?\.?(?:\s+of)?\s*read(?:ing)?\b.{0,12}$|(?:estimated\ )?read(?:ing)?\ time\b.{0,30}$
"""),
    ("date line", r"(?:\d+|an?|one|two|three|four|five|six)\s+(?:second|minute|min|hour|day|week|month|year)s?\s+ago$"),
    ("tags", r"""
(?:tags?|topics?|categor(?:y|ies)|keywords?|filed\ under|posted\ in|more\ about|labels?|hashtags?|rubrics?)\s*:
|\#\w+(?:\s+\#\w+)*$
"""),
    ("contact line", r"""
(?:contact|write\ to|email|call)\s+(?:us|the\ (?:author|editors?|reporter))\b.{0,80}$
|(?:have|got|do\ you\ have)\ an?\ (?:news\ |story\ )?(?:tip|question)\b|send\ (?:us\ )?(?:your\ )?(?:tips
 |feedback|comments)
|\S+@\S+\.\w{2,}$|@\w{2,30}$
"""),
    ("web address", r"(?:https?://|www\.)\S+$"),
    ("player", r"""
(?:listen|watch)\s+(?:to\ )?(?:this|the|now|live|video|more)\b.{0,60}$|your\ browser\ does\ not\ support
|(?:photo|image|video|slide|page)?\s*\d+\s*(?:/|of)\s*\d+$
"""),
    ("navigation", r"""
(?:skip|jump|back|go|return)\s+to\s+(?:main\ )?(?:content|navigation|top|home|homepage|search|menu)\b|loading\b.{0,20}$
"""),
)  # fmt: skip

#: What tells furniture from anywhere in a line.
INSIDE: tuple[tuple[Sort, str], ...] = (
    ("comment form", r"how your comment data|uses akismet"),
    ("correction notice", r"ctrl\s?\+\s?enter"),
    ("legal", r"all rights reserved"),
    ("contact line", r"\[email\s*protected\]"),
)
