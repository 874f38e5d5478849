/** What a common noun stands for where somebody is said to speak. */
export type NounKind =
  /** One person by role: `chair`, `spokesperson`, `GP`. */
  | 'role'
  /** Several people: `leaders`, `MPs`. */
  | 'people'
  /** A body: `union`, `department`. */
  | 'body'
  /** Something written by somebody: `letter`, `plan`. */
  | 'document'
  /** Words in which a body speaks itself: `statement`, `tweet`. */
  | 'statement'
  /** A name for a product of others' wording: `campaign`, `slogan`. */
  | 'work';

const NOUNS: Readonly<Record<NounKind, string>> = {
  role: `chair chairman chairwoman chairperson chief head president director secretary minister spokesperson
    spokesman spokeswoman leader officer manager partner gp doctor nurse practitioner pharmacist paramedic
    physician surgeon consultant registrar trainee locum professor researcher author co-author lecturer fellow
    analyst economist adviser advisor campaigner activist patient mother father mum dad parent daughter son wife husband
    resident user member representative rep delegate councillor mp msp ms mla peer lord senator commissioner
    coordinator co-ordinator administrator receptionist accountant solicitor lawyer barrister judge coroner
    ombudsman inspector regulator envoy ambassador tsar czar boss executive ceo trustee founder co-founder owner
    editor journalist columnist presenter host moderator source insider official aide whistleblower source
    negotiator convener convenor organiser treasurer counsel registrar vice-chair co-chair deputy dean principal warden
    governor mayor premier chancellor vice-chancellor speaker student teacher driver brother sister aunt uncle grandfather grandmother grandson granddaughter partner neighbour villager farmer
    quarryman publican shopkeeper vicar pensioner retiree worker carer widow widower witness passenger visitor
    correspondent respondent participant critic expert specialist scientist statistician epidemiologist
    psychologist psychiatrist radiographer physiotherapist midwife dentist optometrist vet veteran colleague
    predecessor successor counterpart opposite lead chairs midwife reverend bishop archdeacon dame sir baroness
    woman man person boy girl child caller reader reviewer complainant claimant applicant employee staffer
    technician engineer developer programmer porter cleaner cook baker clerk scribe beadle steward keeper`,
  people: `leaders mps msps peers ministers officials gps doctors nurses managers partners campaigners critics
    experts researchers authors patients residents members staff chiefs bosses sources insiders councillors
    commissioners representatives delegates unions opponents supporters analysts regulators inspectors academics
    scientists clinicians practitioners pharmacists trainees students villagers neighbours relatives families
    colleagues users respondents participants lawyers solicitors accountants economists senators practices
    surgeries politicians directors trustees people parents observers commentators readers many some others
    governors negotiators organisers practitioners receptionists locums consultants physicians chairs heads team
    editors judges auditors advisers advisors mums dads protesters strikers staffers professionals`,
  body: `union college association institute institution guild council committee commission board trust
    department ministry government administration agency authority regulator watchdog charity foundation federation
    fellowship society academy faculty network alliance coalition collective group organisation organization body
    think-tank thinktank tank company firm business practice surgery centre center clinic hospital partnership
    party campaign bureau office service inspectorate ombudsman panel forum conference confederation
    consortium cooperative co-operative club circle league order chamber parliament assembly executive cabinet
    university school unit taskforce lobby publisher newspaper magazine broadcaster provider supplier
    contractor insurer bank treasury court tribunal inquiry force branch division arm directorate secretariat
    newsletter quango system platform hub pharmacy chain retailer manufacturer`,
  document: `letter report plan guidance document sop procedure contract specification framework strategy policy
    paper review survey analysis study briefing memo memorandum circular bulletin notice handbook manual toolkit
    leaflet poster email consultation proposal proposals draft agreement deal offer bill act regulations
    regulation rules rulebook code charter protocol pledge manifesto motion resolution minutes record transcript
    form page website newsletter sign dossier file log petition register summary presentation slides slide spreadsheet version edition
    script faq q&a advice instructions instruction order directive edict decree mandate terms documents papers
    letters emails evidence submission recommendations findings judgment judgement ruling inspection
    investigation audit research article editorial chapter section paragraph passage clause appendix annex
    version response-form template schedule timetable prospectus invitation card label advert advertisement
    advertisements leaflets posters book diary logbook pamphlet poll data figures forecast assessment
    correspondence minute agenda app screen entry logs notes note announcement message recording voicemail menu placard banner whiteboard noticeboard
    sticker badge plaque envelope subject footnote preamble introduction foreword questionnaire announcement blueprint vision model guide
    guideline guidelines standard standards text wording appraisal factsheet alert`,
  statement: `statement tweet post release reply response comment comments thread blog speech interview
    submission video podcast remarks address webinar broadcast rebuttal`,
  work: `memoir novel campaign slogan motto song book film play programme podcast series event session workshop exhibition
    play poem hashtag theme title headline tagline scheme initiative project pilot package banner heading`,
};

const KINDS = new Map<string, NounKind>();
for (const kind of ['work', 'statement', 'document', 'body', 'people', 'role'] as const) {
  for (const noun of NOUNS[kind].trim().split(/\s+/)) KINDS.set(noun, kind);
}

/** What a noun stands for, by its last or only word; undefined for nouns of no account here. */
export function nounKind(word: string): NounKind | undefined {
  const lower = word.toLowerCase();
  const whole = KINDS.get(lower);
  if (whole !== undefined) return whole;
  if (/[^s]s$/.test(lower) && KINDS.get(lower.slice(0, -1)) === 'document') return 'document';
  if (!lower.includes('-')) return undefined;
  // “vice-president”, “mother-of-two”
  return KINDS.get(/^(\p{L}+)-of-/u.exec(lower)?.[1] ?? lower.slice(lower.lastIndexOf('-') + 1));
}

/** Capitalised words that make a name that of a body. */
const BODY_WORD =
  /^(?:association|board|guild|union|college|institute|institution|council|committee|commission|trust|department|ministry|government|agency|authority|foundation|federation|fellowship|society|academy|faculty|network|alliance|coalition|collective|group|bureau|office|service|services|inspectorate|ombudsman|panel|forum|conference|confederation|consortium|league|chamber|parliament|assembly|senedd|executive|university|school|centre|center|hospital|surgery|practice|clinic|partnership|party|circle|fund|ltd|limited|plc|llp|inc|organisation|healthwatch|taskforce|cabinet|treasury|police|church|club|table|hub|meddygfa|infirmary|pharmacy|exchange|register|observatory|laboratory|consultancy|solicitors|accountants|company|associates|consulting|holdings|technologies|house|lords|commons|court|tribunal|corporation|cooperative|co-operative|brotherhood|sisterhood|order|congress|secretariat|directorate|bank|press|media|news|times|gazette|weekly|chronicle|herald|telegraph|guardian|tribune|courant|journal|review|online|group|nhs|fpc|lmc|lmcs|pcn|icb|ccg|gpc)$/i;

/** Whether a capitalised word in a name says that it is a body's. */
export function isBodyWord(word: string): boolean {
  return BODY_WORD.test(word);
}

/** Capitalised words that make a name that of a document or policy. */
const DOCUMENT_WORD =
  /^(?:act|bill|plan|report|strategy|framework|contract|scheme|charter|protocol|code|agreement|manifesto|paper|specification|programme|initiative|guidance|survey|sop|des|index|audit|census|consultation|roadmap|blueprint|mandate|amendment|standards?|pledge|circular|regulations|policy)$/i;

/** Whether a capitalised word in a name says that it is a document's or policy's. */
export function isDocumentWord(word: string): boolean {
  return DOCUMENT_WORD.test(word);
}

const MEN =
  /^(?:father|dad|son|husband|brother|uncle|grandfather|grandson|widower|man|boy|chairman|spokesman|sir|lord)$/;
const WOMEN =
  /^(?:mother|mum|daughter|wife|sister|aunt|grandmother|granddaughter|widow|woman|girl|chairwoman|spokeswoman|dame|lady|baroness)$/;

/** The pronoun of whom a noun stands for, where it tells: `father` is he. */
export function nounPronoun(noun: string): 'he' | 'she' | undefined {
  if (MEN.test(noun)) return 'he';
  return WOMEN.test(noun) ? 'she' : undefined;
}
