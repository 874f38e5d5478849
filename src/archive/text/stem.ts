const PLAIN = /^[a-z]+$/;

/** Words that only look inflected. */
const WHOLE = new Set([
  'news',
  'us',
  'was',
  'has',
  'his',
  'this',
  'does',
  'its',
  'always',
  'perhaps',
  'during',
  'evening',
  'morning',
  'nhs',
  'ics',
  'need',
  'needs',
]);

/** How often a vowel group is followed by a consonant group: Porter’s measure. */
function measure(text: string): number {
  return text.replace(/^[^aeiouy]+/, '').match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;
}

function hasVowel(text: string): boolean {
  return /[aeiou]/.test(text) || /[^aeiou]y/.test(text);
}

/** Whether the text ends as `car` or `hop` do, where an `e` was lost before -ed or -ing. */
function lostE(text: string): boolean {
  return measure(text) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(text);
}

function singular(form: string): string {
  if (/(?:ss|us|is)$/.test(form) || !form.endsWith('s')) return form;
  if (/..ies$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

/** `consult` of `consulted` and `consulting`, `plan` of `planned`, `care` of `caring`. */
function uninflected(form: string): string {
  if (/..ied$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/(?:agr|guarant|decr|refer)eed$/.test(form)) return form.slice(0, -1);
  if (form.endsWith('eed')) return form;
  const ending = /(?:ed|ing)$/.exec(form)?.[0];
  if (ending === undefined) return form;
  const base = form.slice(0, -ending.length);
  if (base === 'us') return 'use';
  if (base.length < 3 || !hasVowel(base)) return form;
  if (/([^aeioulsz])\1$/.test(base)) return base.slice(0, -1);
  return lostE(base) ? `${base}e` : base;
}

function withoutE(form: string): string {
  if (!form.endsWith('e') || form.length < 5) return form;
  const base = form.slice(0, -1);
  return measure(base) > 1 || (measure(base) === 1 && !lostE(base)) ? base : form;
}

/** American spellings as British ones are, where no other word is spelled so. */
function british(form: string): string {
  return form
    .replace(
      /^(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|tum|val|vap|vig)or(?=$|s|ed|ing|al|ite|ab|hood|l)/,
      '$1our',
    )
    .replace(/(?<=[a-z]{3}i)z(?=(?:e[ds]?|ing|ations?|ers?)$)/, 's')
    .replace(/^(cent|met|lit|theat)er(?=s?$)/, '$1re')
    .replace(/^program(?=s?$)/, 'programme')
    .replace(/^practis(?=(?:e[ds]?|ing)$)/, 'practic');
}

/**
 * What the inflected forms of one English word share: singular and plural, -ed and -ing; British and American
 * spelling (-ise and -ize, -our and -or, -re and -er, programme and program), practice and practise.
 * It joins no different words (general, generic; policy, police), as stronger stemmers do.
 * @param form a normal form as `wordsOf` gives it
 */
export function stemOf(form: string): string {
  if (form.length < 3 || !PLAIN.test(form) || WHOLE.has(form)) return form;
  return withoutE(uninflected(singular(british(form)))).replace(/ll$/, 'l');
}
