/** An object with these members and no others, so that a misspelt one is found. */
function only(properties: Readonly<Record<string, object>>, required: readonly string[] = []) {
  return { type: 'object', properties, required, additionalProperties: false };
}

const text = { type: 'string' };
const written = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const authors = { type: 'array', items: only({ name: text, url: address, avatar: address }), minItems: 1 };

const item = {
  ...only(
    {
      id: written,
      url: address,
      external_url: address,
      title: written,
      content_html: written,
      content_text: written,
      summary: text,
      image: address,
      banner_image: address,
      date_published: moment,
      date_modified: moment,
      authors,
      tags: { type: 'array', items: written, uniqueItems: true },
      language: written,
    },
    ['id'],
  ),
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
};

/** JSON Feed 1.1 as a JSON Schema, written by its text: https://www.jsonfeed.org/version/1.1/ */
export const JSON_FEED_SCHEMA = only(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: written,
    home_page_url: address,
    feed_url: address,
    description: text,
    user_comment: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors,
    language: written,
    expired: { type: 'boolean' },
    items: { type: 'array', items: item },
  },
  ['version', 'title', 'items'],
);
