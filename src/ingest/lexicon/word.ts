const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words between a subject and its verb that leave the verb its subject. */
const BETWEEN =
  list(`has have had is was were are be been being will would can could may might must shall should do
  does did also then later further previously since today yesterday already again still now recently first
  subsequently both all even just only once earlier however therefore meanwhile not never too always often
  ever repeatedly publicly privately formally reportedly nonetheless nevertheless instead simply clearly there here
  wryly drily angrily ’s 's ’ve 've ’d 'd ’re 're ’ll 'll ’m 'm on-air aloud though reading`);

/** Whether a word between subject and verb leaves them together: auxiliaries, adverbs. */
export function isBetween(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    BETWEEN.has(lower) ||
    /^[a-z]{3,}ly$/.test(lower) ||
    /^(?:hasn|haven|hadn|isn|wasn|weren|aren|won|wouldn|can|couldn|didn|doesn|don|shouldn|mustn)[’']t$/.test(
      lower,
    )
  );
}

const PREPOSITIONS =
  list(`of for at from in by with to on within into under over about against after before during
  behind between among through across around near outside inside without via per since until till upon beneath
  beyond amid towards toward throughout despite following alongside including`);

/** Whether a word is a preposition. */
export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word.toLowerCase());
}

const FUNCTION_WORDS =
  list(`the a an this that these those its his her their our my your it he she they we i you who
  which whom whose what when where why how if whether because while although though as than and or but nor so yet
  is was were are be been being am has have had will would can could may might must shall should do does did not
  no there here then also too very more most less least such other another each every all both either neither any
  some many few several one two three four five six seven eight nine ten just only even still already again now
  unless once like perhaps maybe said says say told added`);

/** Whether a word only builds sentences; prepositions too. */
export function isFunctionWord(word: string): boolean {
  const lower = word.toLowerCase();
  return FUNCTION_WORDS.has(lower) || PREPOSITIONS.has(lower);
}

const PLAIN_VERBS =
  list(`became become becomes went came comes got gets took takes made makes gave left leaves met
  meets ran runs led held holds won wins lost loses sat sits stood stands fell rose grew kept keeps brought bought
  caught taught built sent sends spent broke chose drew drove forgot knew saw sees shook slept threw wore needs hopes
  remains seems looks appears lives works wants goes does began begins`);

/** Whether a word is a verb, and none of saying. */
export function isPlainVerb(word: string): boolean {
  return PLAIN_VERBS.has(word.toLowerCase());
}

const DETERMINERS =
  list(`whose the a an this that these those its his her their our my your one another some many several
  each every any both no two three four five six seven eight nine ten most few`);

/** Whether a word can begin a noun phrase that a noun must follow. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word.toLowerCase());
}

/** Titles that stand before a name, with what they say of the bearer's pronoun. */
const TITLES: Readonly<Record<string, 'he' | 'she' | ''>> = {
  dr: '',
  doctor: '',
  prof: '',
  professor: '',
  mr: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  mx: '',
  sir: 'he',
  dame: 'she',
  lord: 'he',
  lady: 'she',
  baroness: 'she',
  baron: 'he',
  viscount: 'he',
  viscountess: 'she',
  earl: 'he',
  countess: 'she',
  cllr: '',
  councillor: '',
  ald: '',
  alderman: '',
  rev: '',
  revd: '',
  reverend: '',
  canon: '',
  bishop: '',
  sister: 'she',
  judge: '',
  justice: '',
  pc: '',
  dc: '',
  sgt: '',
  sergeant: '',
  insp: '',
  supt: '',
  superintendent: '',
  fr: 'he',
  rabbi: '',
  imam: 'he',
  capt: '',
  captain: '',
  major: '',
  colonel: '',
  surgeon: '',
};

/** What a title before a name says of the bearer's pronoun; `''` when nothing; undefined for what is no title. */
export function titlePronoun(word: string): 'he' | 'she' | '' | undefined {
  return /^\p{Lu}/u.test(word) ? TITLES[word.toLowerCase().replace(/\.$/, '')] : undefined;
}

/** Whether a word is the name of a day or month. */
export function isDayOrMonth(word: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/i.test(
    word,
  );
}

/** Capitalised words that begin or stand beside names without being part of one. */
const NOT_A_NAME =
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december christmas easter gp gps uk england scotland wales ireland
  britain english scottish welsh irish british european northern southern eastern western covid covid-19 nhs mp mps
  street road lane avenue hill park square bridge yesterday today tomorrow meanwhile however although according
  responding speaking commenting asked writing earlier later last next but yes image photo pictured caption credit
  read more related update updated published staff reporter advertisement monday’s`);

/** Whether a capitalised word is none that a person is called by. */
export function isNoName(word: string): boolean {
  return NOT_A_NAME.has(word.toLowerCase());
}
