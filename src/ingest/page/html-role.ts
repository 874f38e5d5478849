/** What an element says of the words in it, by its name, role, class and id. */
export type ElementRole =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'block-quotation'
  | 'pull-quote'
  | 'caption'
  | 'byline'
  | 'related'
  | 'comment'
  | 'furniture';

/** Roles that say that the words are not the article's own; they hold for everything inside. */
export const SIDE_ROLES: ReadonlySet<ElementRole> = new Set([
  'pull-quote',
  'related',
  'comment',
  'furniture',
]);

const BY_NAME: Readonly<Record<string, ElementRole>> = {
  nav: 'furniture',
  footer: 'furniture',
  form: 'furniture',
  menu: 'furniture',
  button: 'furniture',
  label: 'furniture',
  address: 'furniture',
  aside: 'related',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  li: 'list-item',
  blockquote: 'block-quotation',
  figcaption: 'caption',
  caption: 'caption',
};

const BY_ARIA_ROLE: Readonly<Record<string, ElementRole>> = {
  navigation: 'furniture',
  banner: 'furniture',
  contentinfo: 'furniture',
  search: 'furniture',
  dialog: 'furniture',
  complementary: 'related',
};

/** What may follow such a word in a class; so `social-share` is recognised, and `social-care` is not. */
const ENDINGS =
  '(?:bar|box|boxes|links?|buttons?|icons?|lists?|items?|wrap(?:per)?|container|inner|outer|blocks?|sections?|areas?|panel|widgets?|slots?|units?|articles?|posts?|stories|story|content|news|media|share|sharing|tools?|sign-?up|form|cta|banner|notice|consent|policy|promo|footer|header|title|heading|primary|secondary|left|right|top|bottom|main|bio|name|info|details?|meta|text|image|photo|credit|body|count|row|column|grid|group|card|cards|menu|nav|embed|inline|mobile|desktop|\\d+)';

/** A word of a class or id, alone or with a prefix (`article-share`) and endings, but not `has-sidebar` or `tag-cookies`. */
function named(words: string): RegExp {
  const prefixes =
    '(?!(?:has|no|with|is|not|after|before|without|js|tag|category|topic|type|post_tag)[-_])(?:[a-z0-9]+[-_]{1,2}){0,3}';
  return new RegExp(
    `(?:^|\\s)${prefixes}(?:${words})(?:[-_]{1,2}${ENDINGS}){0,4}(?:--[a-z0-9_-]*)?(?=\\s|$)`,
    'i',
  );
}

const BY_CLASS: readonly (readonly [pattern: RegExp, role: ElementRole])[] = [
  [named('pull-?quotes?|pullout'), 'pull-quote'],
  [named('comments|comment-?(?:list|area|thread|body|form)|commentlist|disqus|respond'), 'comment'],
  [
    named(
      'related|recommended|recommendations?|recirc(?:ulation)?|read-?(?:more|next|also)|see-?also|more-?(?:stories|news|articles|on)|most-?(?:read|popular|viewed)|trending|popular-?posts|you-?may|also-?like|outbrain|taboola|up-?next|teasers?|latest-?(?:news|posts|articles)',
    ),
    'related',
  ],
  [
    named(
      'share|sharing|shares|social|socials|addtoany|newsletter|newsletters|sign-?up|subscribe|subscription|cookies?|consent|gdpr|advert|adverts|advertisement|advertising|ad|ads|adslot|sponsor|breadcrumbs?|navbar|navigation|menu|sidebar|toolbar|site-?header|site-?footer|masthead|modal|popup|login|pagination|pager|skip-?link|tag-?list|tags|copyright|donate|promo',
    ),
    'furniture',
  ],
  [named('caption|wp-caption-text|image-?credit|photo-?credit|figcaption'), 'caption'],
  [named('byline|by-line|author|authors|contributors?'), 'byline'],
];

/** Class names longer than any that people write are left unread. */
const LONGEST_CLASS = 1000;

/** The role of an element, or undefined when it says nothing of its words. */
export function roleOf(element: Element): ElementRole | undefined {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'html') return undefined;
  const classes = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const byClass =
    classes.length > LONGEST_CLASS ? undefined : BY_CLASS.find(([pattern]) => pattern.test(classes));
  if (byClass !== undefined && !(name === 'article' && byClass[1] === 'byline')) return byClass[1];
  if (/\bauthor\b/.test(`${element.getAttribute('itemprop')} ${element.getAttribute('rel')}`))
    return 'byline';
  return BY_ARIA_ROLE[element.getAttribute('role') ?? ''] ?? BY_NAME[name];
}
