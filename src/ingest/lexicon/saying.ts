/** How a verb of saying brings in words. `say`: whole speech; `judge`: a name for something; `hold`: what is thought or wanted. */
export type SayingKind = 'say' | 'judge' | 'hold';

/** A form of a verb of saying. */
export interface SayingForm {
  readonly kind: SayingKind;
  readonly verb: string;
  /** `past` forms of regular verbs are participles too. */
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing';
}

const VERBS: Readonly<Record<SayingKind, string>> = {
  say: `say tell add warn argue explain insist comment ask write tweet post reply respond continue conclude note
    stress admit claim state announce urge confirm acknowledge maintain observe remark declare suggest point
    emphasise emphasize recall concede reveal reiterate repeat highlight report complain joke quip testify assert
    contend counter retort interject pledge promise vow predict advise caution demand call speak agree disagree
    object protest propose recommend request  reason rule apologise thank shout whisper murmur laugh sigh shrug grin
    smile read signal indicate describe outline set estimate clarify challenge question wonder answer recount
    relate reflect boast brag moan grumble fume rage storm snap bristle plead beg appeal implore invite instruct
    order direct command require inform remind assure reassure persuade convince alert notify brief message email
    text blog chime echo elaborate enthuse exclaim hint imply infer intone lament muse mutter opine
    preach proclaim pronounce publish quote cite relay retell summarise swear sum theorise underline underscore
    venture volunteer yell cry declaim deadpan mouth utter mention allege accuse blame charge lash lament lobby
    affirm attest avow confess confide divulge gasp groan growl grunt giggle chuckle interrupt intervene specify
    stipulate list go begin start open close finish end`,
  judge: `call brand dub label describe criticise criticize dismiss hail welcome condemn denounce characterise
    characterize term slam blast attack deride mock ridicule praise laud applaud decry lambast lambaste castigate
    rebuke paint portray cast present defend justify accuse blame praise regard see view consider deem judge rate
    reject rubbish attack bill sell tout trumpet herald liken compare refer single decline use prefer coin`,
  hold: `believe think feel want hope fear expect doubt accept worry wish find learn hear understand know mean
    need seek support oppose back favour promise plan intend aim offer give make put show warn set allow let
    propose identify raise find discover contain include pay expect blame commit`,
};
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  read: ['read', 'read'],
  set: ['set', 'set'],
  put: ['put', 'put'],

  let: ['let', 'let'],
  cast: ['cast', 'cast'],
  sell: ['sold', 'sold'],
  see: ['saw', 'seen'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  swear: ['swore', 'sworn'],
  retell: ['retold', 'retold'],
  feel: ['felt', 'felt'],
  think: ['thought', 'thought'],
  find: ['found', 'found'],
  hear: ['heard', 'heard'],
  understand: ['understood', 'understood'],
  know: ['knew', 'known'],
  mean: ['meant', 'meant'],
  seek: ['sought', 'sought'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  show: ['showed', 'shown'],
  pay: ['paid', 'paid'],
  quote: ['quoted', 'quoted'],
};
const DOUBLED = new Set([
  'brag',
  'beg',
  'dub',
  'snap',
  'quip',
  'plan',
  'commit',
  'slam',
  'refer',
  'chat',
  'sum',
]);

const FORMS = new Map<string, SayingForm>();
for (const kind of ['hold', 'judge', 'say'] as const) {
  for (const verb of VERBS[kind].trim().split(/\s+/)) {
    const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb), regularPast(verb)];
    FORMS.set(participle, { kind, verb, form: 'participle' });
    FORMS.set(past, { kind, verb, form: 'past' });
    FORMS.set(third(verb), { kind, verb, form: 'third' });
    FORMS.set(ing(verb), { kind, verb, form: 'ing' });
    if (verb !== past) FORMS.set(verb, { kind, verb, form: 'base' });
  }
}

/** The verb of saying of which a word is a form, or undefined. */
export function sayingForm(word: string): SayingForm | undefined {
  return FORMS.get(word.toLowerCase());
}

function stem(verb: string): string {
  return DOUBLED.has(verb) ? verb + (verb.at(-1) ?? '') : verb;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${stem(verb)}ed`;
}

function third(verb: string): string {
  if (verb === 'go') return 'goes';
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function ing(verb: string): string {
  if (/[^eiou]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${stem(verb)}ing`;
}

/** Verbs with which an attribution follows its quotation: ‘…,’ said, added, told …; not ‘called’. */
const SPEECH = new Set(
  VERBS.say
    .trim()
    .split(/\s+/)
    .filter(
      (verb) =>
        !/^(?:call|set|describe|outline|require|order|direct|list|point|accuse|blame|charge|publish|quote|cite|mention|brief|speak|thank|highlight|estimate|end|open|close|start|go|lash|lobby|report|indicate|signal|imply|infer)$/.test(
          verb,
        ),
    ),
);

/** Whether a verb can stand for the saying of whole sentences. */
export function isSpeech({ verb }: SayingForm): boolean {
  return SPEECH.has(verb);
}
