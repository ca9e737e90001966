/**
 * English words that decide whether a full stop ends a sentence: abbreviations as in the Associated Press Stylebook (titles, ranks,
 * states, months) and Hart's Rules, and closed classes of words. Lower-cased, straight apostrophes, without their final stop.
 */

import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { SENTENCE_WORDS } from './people-words.ts';
import { STATE_ABBREVIATIONS } from './state-words.ts';
import { TIME_ZONES } from './time-words.ts';

/** Titles, ranks and labels: a name follows, so they never end a sentence. */
export const TITLES = toWordSet(`
  mr mrs ms mx messrs mmes mlle mme dr prof rev fr gov govs sen sens rep reps pres amb atty asst supt sec treas dep
  gen lt col maj capt cmdr cmdt cdr adm sgt cpl pvt pfc spc brig insp det ofc pte gp sqn hon rt msgr
  lt.gen maj.gen brig.gen lt.gov lt.col cong ald cllr supvr vs v cf viz e.g i.e approx ca circa esp incl`);

/** Courtesy titles: after an abbreviation they can only open a new sentence. */
export const COURTESY = toWordSet('mr mrs ms mx messrs');

/** Stand before a name, and after one too: “St. Agnes”, “Oak St. The shop …”. */
export const NAME_PARTS = toWordSet('st ste mt ft sta');

/** Stand before a number: “No. 3”, “Art. 5”, “pp. 12”. */
export const BEFORE_NUMBER = toWordSet(
  'no nos art arts sec secs fig figs p pp vol vols ch chap para paras rte hwy par bldg',
);

/** Close the name of a company or a street; may end a sentence. */
export const COMPANY_ENDINGS = toWordSet(`
  inc corp co cos ltd llc plc bros mfg assn univ dept dist ave blvd rd ln ct pl sq pkwy ctr l.l.c`);

/** Close a person's name, degrees among them; may end a sentence. */
export const PERSON_ENDINGS = toWordSet('jr sr esq ph.d m.d b.a m.a j.d d.d.s m.b.a');

/** States and provinces. A comma comes before them and, inside a sentence, after them. */
export const STATES = toWordSet(
  'ont que alta sask n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va d.c b.c n.s n.b p.e.i',
  STATE_ABBREVIATIONS.keys(),
);

/** What may follow a time of day inside its sentence: zones, days, months. */
export const AFTER_TIME = toWordSet(
  `ct mt e.t e.s.t e.d.t p.t p.s.t p.d.t c.t m.t eet hkt aest aedt
  eastern central mountain pacific greenwich london sun mon tue tues wed thu thur thurs fri sat`,
  TIME_ZONES,
  WEEKDAYS,
  MONTHS.filter((month) => month !== 'may'),
  [...SHORT_MONTHS.keys()].filter((month) => month !== 'may'),
);

/** Names that end in a mark. */
export const MARKED_NAMES = toWordSet('yahoo! jeopardy! oklahoma! e! guess?');

/** Acronyms with stops that name a place, a body or a time and can end a sentence; others of two letters are a person's initials. */
export const PLACE_ACRONYMS = toWordSet(
  'u.s u.k u.n e.u l.a u.s.a u.a.e u.s.s.r n.z a.d b.c e.t s.f n.b.a n.f.l',
);

/** Nouns that follow an abbreviated country, state or body inside a name: “U.S. Senate”, “D.C. Court of Appeals”. */
export const AFTER_PLACE = toWordSet(`
  senate house congress congressman congresswoman representative representatives senator senators supreme court district circuit
  attorney attorneys president vice secretary department treasury justice state defense capitol constitution army navy air marine
  marines coast customs border immigration citizenship ambassador ambassadors embassy mission envoy federal central national
  government military forces special geological census bureau agency office chamber trade commerce steel bank dollar
  open postal forest fish environmental food security council charter general human high children women
  governor mayor legislature assembly police university daily times post republican republicans democrat democrats democratic's olympic`);

/** What follows a company's abbreviation inside its sentence. */
export const AFTER_COMPANY = toWordSet(`
  chief ceo cfo coo cto president chairman chairwoman chair executive executives director vice senior founder co-founder
  spokesman spokeswoman spokesperson analyst analysts class v`);

/** Finite verbs and adverbs that tell a capitalised word before them as the subject of a new sentence. */
export const AFTER_SUBJECT = toWordSet(`
  is was were are has had have will would could should may might must can said says told did does made makes took
  takes won wants went came gave got held led left lost met put ran saw sent spoke thinks thought wrote knows knew began
  became also never then who now still`);

/** Verbs of speaking after a quotation: “Why?” Name asked. */
export const SPEECH_VERBS = toWordSet(`
  said says say asked asks ask told tells wrote writes write tweeted tweets posted posts added adds replied replies answered
  answers declared declares shouted shouts yelled yells cried cries exclaimed exclaims continued continues quipped quips
  joked jokes responded responds demanded demands wondered wonders recalled recalls insisted insists noted notes
  remarked remarks explained explains argued argues warned warns stated states concluded concludes queried snapped snaps
  pleaded pleads blared blares chanted chants sang sings screamed screams muttered went goes inquired inquires
  retorted retorts countered counters interjected interjects boasted boasts urged urges called calls observed observes mused muses
  thundered bellowed whispered whispers proclaimed proclaims announced announces pressed deadpanned offered repeated repeats
  suggested suggests commented comments complained complains interrupted interrupts marveled fumed rejoined scoffed exhorted
  texted emailed e-mailed advised pronounced gushed sniffed opined implored hollered growled groaned laughed`);

/** Words that, capitalised, start a sentence and no name. */
export const STARTERS: ReadonlySet<string> = new Set([
  // “Will” and “May” are names as well.
  ...[...SENTENCE_WORDS].filter((word) => word !== 'will' && word !== 'may'),
  ...toWordSet(`
  here him hers them theirs us your mine me ones everyone everybody everything nobody nothing someone something anyone anybody anything
  half till whenever wherever whom whose whatever whichever whoever upon above down except inside outside past regarding throughout toward
  towards versus today tomorrow yesterday tonight furthermore therefore thus hence nevertheless nonetheless already always almost ever
  never often sometimes soon probably certainly clearly apparently reportedly finally recently currently previously additionally similarly
  likewise otherwise rather well yeah oh okay ok please am done get got going come came give take see look make think know want say ask
  tell told don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't it's he's she's
  that's there's they're we're you're i'm i've i'd i'll we've we'll you've you'll they've they'll let's what's who's here's he'll she'll
  it'll he'd she'd they'd we'd you'd officials authorities critics supporters experts analysts lawmakers people three four five six seven
  eight nine ten eleven twelve dozens hundreds thousands millions nearly given speaking following based considering having`),
]);

/** Nouns that a single letter names: “Plan B.”, “vitamin C.” */
export const LETTERED = toWordSet(
  'plan vitamin hepatitis grade type group class exhibit option part schedule section appendix',
);

/** Small words inside a name with a role before it. */
export const SUBJECT_PARTICLES = toWordSet('of the de von van bin al and');
