"""What a page says about itself: navigation, sharing, cookies, copyright, comments, advertising.

Three degrees. `certain`: junk wherever it stands. `likely`: junk above the first or below the last paragraph of
the body, but a sentence of the story when it stands between two of them. `below`: junk only below the last.
"""

import re
from typing import Literal

from core.importing.lines import Line

Degree = Literal["certain", "likely", "below"]

#: Whole lines that are junk by themselves, as `Line.plain` gives them.
ALONE = frozenset(
    """
original|original article|subscribe|share|tweet|print|email|e-mail|comments|comment|menu|search|home|login|log in
sign in|sign up|register|advertisement|advertising|advert|ad|ads|sponsored|sponsored content|promoted|facebook
twitter|telegram|instagram|whatsapp|linkedin|youtube|viber|pinterest|reddit|vkontakte|vk|x|rss|tiktok|threads
messenger|signal|bluesky|mastodon|copy link|link copied|copy url|save|bookmark|close|next|previous|prev|next article
previous article|next post|previous post|next story|previous story|read more|load more|show more|more|see more
see also|see all|view all|related|related posts|related articles|related article|related stories|related story
related news|related content|related topics|related links|related coverage|read also|read next|also read
most read|most popular|popular|popular posts|popular news|trending|trending now|latest news|latest|latest stories
latest articles|latest posts|recent posts|recent articles|top stories|top news|recommended|recommended for you
recommended stories|recommended reading|recommended articles|you may also like|you might also like
you may also be interested in|you might be interested in|more from this author|more on this|more on this story
more on this topic|more stories|more news|more like this|more from|other news|similar articles|similar posts
about the author|about the authors|about author|about us|contact|contact us|contacts|privacy policy|privacy
terms of use|terms of service|terms and conditions|terms|cookie policy|cookies|sitemap|careers|donate|donate now
support us|become a patron!|become a patron|newsletter|newsletters|subscribe now|follow us|tags|tag|topics|topic
categories|leave a comment|leave a reply|post a comment|add a comment|add comment|post comment|write a comment
cancel reply|view comments|show comments|hide comments|join the conversation|join the discussion|photo gallery
gallery|video|videos|watch|listen|audio|podcast|podcasts|live|editor's picks|editors' picks|editor's choice|our picks
skip to content|skip to main content|skip to navigation|back to top|to top|all rights reserved|translate
share this|share this article|share this story|share article|share story|share post|share via|share on
opens in new window|loading|loading...|report a typo|report an error|send feedback|feedback|name|website|send|submit
ok|accept|accept all|reject all|i agree|got it|learn more|read the original|go back|back|play|pause|mute|toggle menu
toggle navigation|open menu|close menu|main menu|site search|up next|now playing|continue reading|what to read next
must read|don't miss|in case you missed it|stay connected|stay informed|get in touch|advertise|advertise with us
newsletter sign up|newsletter signup|sign up for our newsletter|free newsletter|your email address|email address
enter your email|translation|text size|font size|a a a|download|download pdf|print this page|send by email
""".strip()
    .replace("\n", "|")
    .split("|")
)
SOCIAL = (
    r"(?:facebook|twitter|telegram|instagram|youtube|whatsapp|linkedin|tiktok|viber|x|google news|social media|rss)"
)

_OPENINGS = r"""
(?:copyright|©|\(c\)\s*(?:19|20)\d\d|all\ rights\ reserved)
|(?:read|see|watch|view|listen)(?:\s+(?:also|too|more|next|on|further|here|the\ original|our))?\s*:
|(?:read|see)\s+(?:also|more)\b.{0,90}$|also\s+(?:read|see|watch)\b|(?:recommended|related
 |more\ on\ this)\b[^.]{0,60}:
|related\s+(?:posts?|articles?|stor(?:y|ies)|news|topics?|reading|coverage|links?|content)\b[^.]{0,30}$
|more\s+(?:on|from|about|in|stories|news)\b[^.]{0,40}:?$|(?:further|recommended)\s+reading\b|up\ next\b
 |don['’]t\ miss\b
|click\s+(?:here|on\ the|to)\b|tap\s+here\b|continue\ reading\b|(?:story|article)\ continues\ (?:below|after)
|(?:advertisement|sponsored\ by|promoted\ by|paid\ for\ by|presented\ by)\b.{0,60}$
|(?:share|tweet|e-?mail|print|save|bookmark|like)\s+(?:this|it|on|via|to|with|article|story|post|page)\b.{0,60}$
|follow\s+(?:us|me|our|@)|follow\s+[\w.'’ ]{2,60}\bon\s+SOCIAL\b|(?:find|like|join|visit|watch)\s+us\s+on\b
|join\s+(?:us|our|the)\b.{0,60}\b(?:channel|telegram|newsletter|community|social|facebook|discussion
 |conversation|list)
|subscribe\s+(?:to|for|now|here|today|and|via|on|our|by)\b|sign\s*-?up\s+(?:to|for|now|here|today|and)\b
|(?:log|sign)\s*in\s+(?:to|or|with)\b|already\s+(?:a\s+(?:subscriber|member)|have\s+an\s+account|registered)
|get\s+(?:our|the|all\ the|email|breaking|latest|daily|weekly|news)\b.{0,80}\b(?:inbox|newsletter|alerts?
 |e-?mail|app)\b
|(?:leave|post|add|write)\s+(?:a|your|an)\s+(?:comment|reply|response)\b.{0,60}$
|\d[\d,.]*\s*[km]?\s+(?:comments?|shares?|views?|likes?|repl(?:y|ies)|reactions?|reads?|followers?)\b.{0,30}$
|(?:comments?|shares?|views?|likes?)\s*[:(]?\s*\d[\d,.]*\s*[km]?\)?$|no\s+comments?\b.{0,20}$
|comments?\s+(?:are|have\ been|is)\s+(?:closed|disabled|turned\ off|moderated|off)
 |be\ the\ first\ to\ (?:comment|like|share)
|your\ email\ address\ will\ not\ be|required\ fields\ are|save\ my\ name|notify\ me\ (?:of|by|when)
|this\ (?:site|website|form)\ (?:uses|is\ protected)|(?:you\ must|please)\ (?:be\ )?(?:log|sign)(?:ged)?\ ?in
|(?:log\ ?in|sign\ in|register)\ to\ (?:comment|reply|leave|post)|to\ (?:leave|post)\ a\ comment
|(?:name|e-?mail|website|comment|message)\s*\*
|(?:to\ )?(?:suggest|report|submit)\ (?:a|an|any)\s+(?:correction|error|typo|mistake|inaccurac)
|(?:found|spotted|noticed|see)\ an?\ (?:error|typo|mistake|inaccurac)
|if\ you\ (?:have\ )?(?:find|found|notice|noticed|see|spot|spotted)\ an?\ (?:spelling\ )?(?:error|mistake|typo
 |inaccurac)
|(?:you\ can\ also\ )?(?:select|highlight)\ (?:the|a|this)?\s*(?:text|error|word)\b.{0,50}\b(?:press|click|ctrl)
|please\ leave\ your\ (?:suggestions|comments|corrections|feedback)
|(?:we|this\ (?:web)?site|this\ page|our\ (?:web)?site)\b.{0,40}\buses?\ (?:of\ )?cookies
|(?:privacy|cookies?|terms)\b[\w\ ,&|•·/-]{0,40}\b(?:polic(?:y|ies)|settings|preferences|notice|conditions
 |use)\b[\s.|\w]{0,20}$
|by\ (?:continuing|clicking|using|submitting|signing|subscribing|browsing)\b.{0,90}\b(?:agree|accept|consent
 |acknowledge)
|(?:this|the)\ (?:material|article|story|text|page|post|news|publication)\ is\ (?:also\ )?available\ (?:in|on|at)\b
|(?:also\ )?available\ in\ (?:\w+(?:,\ |\ and\ |\ or\ )?){1,5}$
|read\ (?:this|it|the\ (?:article|story|text)|this\ (?:article|story|text))\ in\ \w+
|(?:this|the)\ (?:article|story|piece|post|text|column|report|essay|op-ed|interview|commentary|analysis)\s
 (?:was|is|has\ been)\s(?:originally|first|also|re)?[\s-]?(?:published|appeared|posted|reprinted|translated
 |syndicated)
|(?:originally|first)\ (?:published|appeared|posted)\b
|(?:the\ )?(?:views|opinions)\b.{0,90}\b(?:are|do|does|may|is)\b.{0,90}\b(?:author|own|necessarily|reflect
 |represent)
|the\ work\ of\ .{3,60}\ is\ (?:supported|funded|financed)\ by
|(?:this\ (?:project|publication|article|website|site)|our\ (?:work|reporting|website))\ (?:is|was
 |has\ been)\ (?:supported|funded|financed|made\ possible|produced\ with)
|\d+\s*-?min(?:ute)?s?\.?(?:\s+of)?\s*read(?:ing)?\b.{0,12}$|(?:estimated\ )?read(?:ing)?\ time\b.{0,30}$
|(?:\d+|an?|one|two|three|four|five|six)\s+(?:second|minute|min|hour|day|week|month|year)s?\s+ago$
|(?:tags?|topics?|categor(?:y|ies)|keywords?|filed\ under|posted\ in|more\ about|labels?|hashtags?|rubrics?)\s*:
|(?:donate|make\ a\ (?:donation|contribution)|become\ a\ (?:patron|member|supporter|subscriber)|buy\ (?:us
 |me)\ a\ coffee)\b.{0,120}$
|(?:skip|jump|back|go|return)\s+to\s+(?:main\ )?(?:content|navigation|top|home|homepage|search|menu)\b
|(?:contact|write\ to|email|call)\s+(?:us|the\ (?:author|editors?|reporter))\b.{0,80}$
|(?:have|got|do\ you\ have)\ an?\ (?:news\ |story\ )?(?:tip|question)\b|send\ (?:us\ )?(?:your\ )?(?:tips
 |feedback|comments)
|(?:https?://|www\.)\S+$|\S+@\S+\.\w{2,}$|@\w{2,30}$|\#\w+(?:\s+\#\w+)*$
|(?:listen|watch)\s+(?:to\ )?(?:this|the|now|live|video|more)\b.{0,60}$|your\ browser\ does\ not\ support
|(?:photo|image|video|slide|page)?\s*\d+\s*(?:/|of)\s*\d+$
|(?:en|ru|ua|uk|by|be|pl|de|fr|es|eng|ukr|rus)(?:\s*[|/•·]\s*(?:en|ru|ua|uk|by|be|pl|de|fr|es|eng|ukr|rus))+$
|(?:republish|reprint)\ (?:this|our)\b|cite\ this\b|(?:download|install)\ (?:our|the)\ (?:app|mobile)
|published\s+(?:in|by)\s+(?:the\ )?[^\W\d_].{2,40}(?<![.!?])$|(?:sponsored|advertisement|promoted
 |partner\ content)\s*:
|.{2,60}\bis\ an?\ (?:registered\ )?(?:trademark|trade\ mark)\ of\b|(?:text|words|content|photos?):\ (?:cc
 |creative\ commons)\b
|[^.]{0,40}\b(?:manage|cookie)\ (?:preferences|settings)\b|.{0,40}\b(?:stores?|uses?)\ cookies\b
|\d+\ (?:free\ )?(?:articles?|stories)\ (?:left|remaining)\b|you\ (?:are\ reading|have\ read
 |have)\b.{0,30}\bfree\ (?:articles?|stories)\b
|(?:\[[^\[\]]{1,14}\]\s*){2,}
|loading\b.{0,20}$|share\s*:|tweet\s*:|follow\s*:|source\s*:\s*\S.{0,60}$
"""
_OPENING = re.compile(_OPENINGS.replace("SOCIAL", SOCIAL), re.IGNORECASE | re.VERBOSE)
_INSIDE = re.compile(
    r"how your comment data|uses akismet|ctrl\s?\+\s?enter|all rights reserved|\[email\s*protected\]",
    re.IGNORECASE,
)
_REUSE = re.compile(
    r"\b(?:re-?publi(?:sh|cation)|re-?print|reproduc|re-?us(?:e|ing)\b|copying|quoting|citing|when referencing"
    r"|when using|use of (?:our|the|any|these|this) |redistribut)",
    re.IGNORECASE,
)
_TERMS = re.compile(
    r"(?:permission|prohibited|hyperlink|link to|active link|consent|licen[cs]e|creative commons|attribution"
    r"|exclusive right)",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"\s(?:»|›|>|→|/|::|\||•|·)(?:\s|$)")
#: Lines below which titles of other articles, or an advertisement, stand.
_OPENER = re.compile(
    r"(?:read|see|watch|look)\s+(?:also|next|more|too)|also\s+(?:read|see)|don't miss|what to read next|must reads?"
    r"|(?:related|recommended|similar|other|latest|recent|popular|top|trending|more|most read)"
    r"(?:\s+(?:posts?|articles?|stor(?:y|ies)|news|content|coverage|topics?|links?|reading|materials?"
    r"|videos?)){0,2}"
    r"|more (?:from|on|in|about) .{2,40}|on (?:the|this) (?:same )?(?:topic|subject)|you (?:may|might) also .{2,30}"
    r"|most (?:read|popular|viewed|shared|commented)|trending now|editors?'?s? (?:picks?|choice)|our picks"
    r"|up next|in other news"
    r"|(?P<notice>advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|partner content)"
)
_QUESTION = re.compile(
    r"(?:did|do|was|were|have|are|want|like|liked|enjoy(?:ed|ing)?|found?|rate)\b.{0,60}"
    r"\b(?:you|this (?:article|story|post|text|piece|page|diary|report))\b.{0,60}\?",
    re.IGNORECASE,
)
_BAR = 60  # characters that one entry of a navigation bar may have


def degree(line: Line) -> Degree | None:
    """How surely `line` is furniture of the page; None when nothing says so."""
    text = line.text
    bare = text.lstrip("-–—|»«>:*•·▪●◦ (")
    if line.plain in ALONE:
        return "certain"
    if line.length <= 320 and _OPENING.match(bare):
        return "certain"
    if len(line.words) >= 3 and line.length <= 600 and _INSIDE.search(text):
        return "certain"
    if line.length <= 600 and _TERMS.search(text) and _REUSE.search(text):
        return "likely"
    if is_trail(line):
        return "certain"
    if is_bar(line):
        return "likely"
    if line.length <= 400 and (text.count(" | ") >= 2 or ("?" in text and _QUESTION.match(bare))):
        return "below"
    return None


def opens_list(line: Line) -> bool:
    """Titles of other articles follow: “Read also:”, “RELATED STORIES”."""
    match = _OPENER.fullmatch(line.plain.rstrip(" :")) if line.length <= 60 else None
    return match is not None and match["notice"] is None


def opens_notice(line: Line) -> bool:
    """An advertisement follows."""
    match = _OPENER.fullmatch(line.plain.rstrip(" :")) if line.length <= 60 else None
    return match is not None and match["notice"] is not None


def is_trail(line: Line) -> bool:
    """“Home » World »”: where on the site the page stands."""
    first = _TRAIL.split(line.text, maxsplit=1)[0].casefold()
    return len(first) < len(line.text) and first.strip() in {
        "home",
        "homepage",
        "main",
        "main page",
        "front page",
        "news",
    }


def last_of_trail(line: Line) -> str:
    """The last part of a trail or bar: often the title."""
    parts = [part.strip() for part in _TRAIL.split(line.text) if part.strip()]
    return parts[-1] if parts else ""


def is_bar(line: Line) -> bool:
    """“World | Business | Sport” or “MENU   SEARCH   LOG IN”: three short parts or more."""
    if len(line.cells) >= 3 and all(len(cell) <= 40 for cell in line.cells) and not line.ends:
        return True
    parts = [part.strip() for part in _TRAIL.split(line.text)]
    return len(parts) >= 3 and line.length <= 300 and all(len(part) <= _BAR for part in parts) and not line.ends
