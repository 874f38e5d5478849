/**
 * What a line of a page is that belongs to the site and not to the article: `furniture` stands alone;
 * `related` is a pointer to another page; `related-heading` and `comments-heading` begin a list of such
 * pointers and the readers' comments.
 */
export type FurnitureKind = 'furniture' | 'caption' | 'related' | 'related-heading' | 'comments-heading';

/** Lines longer than this are somebody's sentences, whatever they begin with. */
const LONGEST = 300;

const CAPTION =
  /^\(?(?:(?:photo(?:graph)?s?|pictures?|pictured|images?|(?:photo|picture|image)? ?credits?|caption|illustration|video)(?:\s+(?:by|from|courtesy of|credit|caption|source))?\s*(?::|©)|(?:photo|credit)\s*[–—/-]\s|image (?:source|caption)\s*,?\s|pictured\b|(?:photo|picture|image|illustration)s?\s+(?:by|courtesy of)\b)|^(?:©\s*)?(?:getty images?|istock(?:photo)?|shutterstock|alamy|pa (?:media|images|wire)|reuters)(?:\s*[/|].*)?\)?$/iu;

const COMMENTS =
  /^(?:\d+\s+(?:readers[’']?\s+)?(?:comments?|responses|replies)|comments?\s*\(?\d+\)?|(?:readers?[’']?s?\s+|your\s+|latest\s+)?comments|have your say|leave a (?:reply|comment)|post a (?:reply|comment)|join the (?:conversation|discussion|debate)|(?:readers[’']\s+)?responses|add (?:a|your) comment|what do you think\?)\s*:?$/iu;

const RELATED_HEADING =
  /^(?:related(?:\s+(?:articles?|stories|content|news|posts?|links?|topics?|reading|pages?))?|(?:you (?:may|might)|readers?) (?:also )?(?:like|be interested in|enjoy)|more (?:from|on|in|about) .{1,60}|more (?:stories|news|articles|like this)|(?:most|also) (?:popular|read|viewed|shared|commented)(?:\s+\w+)?|most recent(?:\s+\w+)?|recommended(?:\s+(?:for you|articles?|reading|stories))?|latest(?:\s+(?:news|stories|articles|posts|headlines|jobs))|trending(?:\s+\w+)?|top stories|popular(?:\s+\w+)?|further reading|read next|up next|see also|what to read next|featured(?:\s+(?:articles|jobs|content))?|previous article|next article|in this section|editor[’']s (?:picks?|choice))\s*:?$/iu;

const RELATED =
  /^(?:(?:read|see|find out|click here|watch|listen)(?:\s+(?:more|also|next))\s*(?::|…|\.\.\.|>|»|→|–|-\s)|(?:related|see also|more on this|previous|next|also in the news)\s*:)\s*\S/iu;

/** Whole lines; each alternative is a line that sites print around their articles. */
const WHOLE = new RegExp(
  `^(?:${[
    // sharing and tools
    '(?:please )?share(?: (?:this|the|on|via|it|with))?(?: (?:article|story|page|post|content|news|facebook|twitter|x|linkedin|whatsapp|email))?(?: (?:on|via) .{1,30})?',
    '(?:tweet|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|instagram|youtube|bluesky|threads|e-?mail|e-?mail (?:this|article)|print(?: (?:this )?(?:page|article|friendly))?|copy (?:link|url)|link copied!?|save(?: (?:article|for later))?|bookmark|like|comment|reply|close|open|more|less|show more|load more|view all|see all|expand|play|pause|mute)',
    '(?:listen to (?:this )?(?:article|story)|\\d+ ?(?:min(?:ute)?s?)(?: (?:read|listen))?|reading time:? .{1,20}|text size|enlarge(?: image)?|back to top|top of page|scroll (?:down|up|to top)|loading(?:…|\\.\\.\\.)?)',
    // navigation
    '(?:skip to (?:main )?(?:content|navigation)|menu|main menu|navigation|search(?: (?:this site|for:?))?|home(?:page)?|news|features?|opinion|analysis|comment|blogs?|podcasts?|videos?|events?|jobs|about(?: us)?|contact(?: us)?|help|faqs?|exclusive|breaking(?: news)?|log ?in|log ?out|sign ?in|sign ?out|register(?: (?:now|for free))?|my account|subscribe(?: now)?|become a member|accessibility(?: statement)?|site ?map|previous|next|page \\d+(?: of \\d+)?)',
    '[^.,“”"]{1,60}(?:\\s[>»›]\\s?[^.,“”">»›]{1,80}){1,6}',
    // consent, advertisement, membership
    'advert(?:isement|ising|s)?|sponsored(?: (?:content|by .{1,60}))?|promoted(?: content)?|article continues (?:below|after).{0,40}|continue reading(?: below)?|read more|find out more|click here.{0,80}',
    '.{0,80}\\b(?:we|this (?:web)?site|our partners)\\b.{0,40}\\buses? cookies\\b.{0,200}|accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|(?:manage|cookie) (?:cookies?|preferences|settings|policy|notice)',
    'this (?:web)?site is (?:intended )?(?:only )?for .{0,40}(?:professionals?|members)\\b.{0,20}',
    '(?:sign up|subscribe|register)\\b.{0,120}\\b(?:newsletters?|bulletins?|e-?mails?|alerts?|updates|inbox|free)\\b.{0,80}|.{0,40}\\bnewsletter(?: sign-?up)?',
    'follow (?:us\\b.{0,80}|@\\w+.{0,80}|.{1,40} on (?:twitter|x|facebook|linkedin|instagram|bluesky|whatsapp))|download (?:the|our) app\\b.{0,60}',
    // legal
    '(?:©|(?:\\(c\\)|copyright)\\s*(?:©|\\(c\\)|\\d{4})).{0,200}|.{0,120}\\ball rights reserved\\b.{0,120}|(?:terms(?: (?:and|&) conditions| of (?:use|service))?|privacy(?: (?:policy|notice))?|cookies?|modern slavery statement)(?:\\s*[|·•]\\s*.{1,120})?',
    '(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|keywords?|sections?)(?:\\s*:.{0,160})?(?<![.!?])',
    'comments (?:are )?closed\\.?|(?:log ?in|sign ?in|you must be (?:logged|signed) in|register)\\b.{0,40} to (?:post a )?(?:comment|reply|read|view)\\b.{0,60}',
    'https?://\\S+|www\\.\\S+|@\\w+',
  ].join('|')})\\s*[:.!›»>→]?$`,
  'iu',
);

/**
 * Recognises the site's own lines among those of a page; undefined for what may be the article's.
 * It judges whole lines by what they say, wherever they stand: what comes after a heading is the reader's matter.
 */
export function furnitureKind(line: string): FurnitureKind | undefined {
  if (line.length > LONGEST) return undefined;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'furniture';
  if (COMMENTS.test(line)) return 'comments-heading';
  if (RELATED_HEADING.test(line)) return 'related-heading';
  if (RELATED.test(line)) return 'related';
  if (CAPTION.test(line)) return 'caption';
  return WHOLE.test(line) ? 'furniture' : undefined;
}
