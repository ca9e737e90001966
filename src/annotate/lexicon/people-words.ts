/**
 * English words round a person's name. Source: own lists of general English newswriting.
 */

import { MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { toBaseForms, toWordSet } from '../../model/word-lists.ts';
import { ORIGIN_ADJECTIVES } from './names-demonyms.ts';
import { BODY_HEADS, OTHER_HEADS, PLACE_HEADS } from './names-words.ts';

/** Titles of women. */
export const FEMALE_TITLES = toWordSet('mrs ms miss madam lady dame queen princess duchess baroness sister');

/** Titles of men. */
export const MALE_TITLES = toWordSet('mr sir lord king prince duke baron mister brother father');

/** Titles that come before a name, abbreviated ones without their stop. */
export const TITLES = toWordSet(
  `dr prof rev hon d.a sen rep gov lt gen col maj sgt capt cmdr adm pvt cpl det insp supt atty del asst
    president vice-president secretary-general director-general governor-general vice-chancellor vice senator representative congressman congresswoman governor mayor secretary minister premier chancellor
    prime foreign speaker leader general colonel major captain sergeant admiral commander lieutenant brigadier marshal judge justice
    attorney ambassador envoy chairman chairwoman chair director chief professor doctor reverend pastor bishop archbishop
    cardinal pope rabbi imam sheikh ayatollah sultan emir councillor councilman councilwoman councilmember commissioner
    superintendent sheriff officer detective inspector deputy lawmaker candidate nominee spokesman spokeswoman spokesperson
    coach manager treasurer delegate assemblyman assemblywoman alderman undersecretary administrator comptroller
    whip coordinator analyst strategist correspondent reporter anchor host moderator columnist editor author economist historian
    adviser advisor aide lawyer prosecutor counsel executive founder co-founder owner pollster activist comedian actor
    actress singer agent member quarterback star ceo cfo coo cto oligarch billionaire businessman businesswoman mogul staffer surrogate researcher scientist`,
  FEMALE_TITLES,
  MALE_TITLES,
);

/** Offices that are spoken to by “Mr.” and “Madam”. */
export const ADDRESSED_OFFICES = toWordSet(
  'president vice-president speaker chairman chairwoman chair secretary mayor minister ambassador senator premier chancellor director moderator',
);

/** Forms of address, which are no office. */
export const COURTESY_TITLES = toWordSet('mr mrs ms miss dr');

/** What follows a surname and is no part of it. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** Short titles and the words that later stand for them: “Sen. Lee … the senator”. */
export const LONG_TITLES = toBaseForms(`sen senator|rep representative|gov governor|gen general|
  lt lieutenant|col colonel|adm admiral|capt captain|sgt sergeant|prof professor|dr doctor|rev reverend|
  atty attorney|supt superintendent|skipper captain`);

/** Words that belong to the title before a name (“Republican presidential nominee”) and never to the name. */
export const TITLE_MODIFIERS = toWordSet(
  `former ex acting interim presumptive special ranking honorary incoming outgoing late then now current new senior junior assistant
  associate retired longtime fellow rival first second gop green independent tory presidential vice-presidential national international
  state city county legislative political legal medical regional digital editorial creative federal press campaign communications policy research executive managing general deputy homeland security defense
  defence treasury white house senate congressional parliamentary minority majority party opposition military police minister prime
  foreign interior finance director secretary chief president adviser advisor attorney officer manager leader whip spokesman spokeswoman
  spokesperson`,
  ORIGIN_ADJECTIVES,
);

/** Last words of names of bodies, places and things that are parts of people's names as often: “Ann Star”. */
const NAMESAKE_HEADS = toWordSet(
  'star branch delta oscar eve ball wall gate cove firth point reef ridge peak base castle crossing dock',
);

/** Heads of names of places that are surnames as well: a person's where the words round it are a person's. */
export const SURNAME_HEADS = toWordSet(
  'hill hall lake park lane church field bridge forest castle street post',
);

/** Last or inner words of a capitalised name that make it a place, a body or a work. */
export const NOT_PERSON: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...[...BODY_HEADS, ...PLACE_HEADS, ...OTHER_HEADS].filter((head) => !NAMESAKE_HEADS.has(head)),
  ...toWordSet(`
  affairs air america americans battleground building camp capital capitol champions charity clinic commonwealth contract control courthouse
  daily debate defense democrat democratic democrats development drive east elementary embassy enforcement enquirer europe examiner express
  fair financial fire game global globe health high hub independence international justice kingdom limited lobby management market medicine
  memorial morning mount nation national newspaper north northern parade patriot policy power prison programs projects public radio
  railroad railway reactor record records register republican republicans research resort room rule rules schools science shelter solutions
  south southern standard store stores strategies studies sun supreme system technology temple terrace today trade trail tv usa water west
  western wire women healthcare monument investment lives responsibility laws natural world yard authorities syndicate battalion cartel
  elect dept branch partiers registration relations order web universe edition agenda archives congregation diocese investigation investigations frontières consulate presidency choir chorus ensemble quartet muslim muslims christian
  christians latinos hispanics evangelicals`),
]);

/** Words that open a sentence and look like given names there. */
export const SENTENCE_WORDS =
  toWordSet(`a an the this that these those it he she they we you i his her their our my its who what when where
  why how which while as at by for from in into of off on onto out over to under up with within without after before since until
  during despite although though because if unless whether and but or nor so yet not no yes all any both each either every few
  many more most much neither none one only other others same several some such than then there too two very was were is are be
  been being do does did has have had can could may might must shall should will would just now also even still again another
  instead meanwhile however moreover indeed perhaps maybe later earlier next last first second third once according asked
  including like about against among around between through across along behind below beneath beside beyond near per
  via let says said unlike besides amid whereas`);

/** Words between the parts of a surname. */
export const PARTICLES = toWordSet(
  'de la le los las van von der den ter bin bint ibn al el da di du dos das del della y abu ben st',
);

/** Nouns for what a person is or does, singular; a description ends in one of them. */
export const ROLES =
  toWordSet(`activist actor actress administrator adviser advisor aide ambassador analyst anchor aunt author banker billionaire
  bishop boss boy brother businessman businesswoman candidate captain cardinal celebrity chair chairman chairwoman chancellor
  chief coach colonel columnist comedian commander commissioner congressman congresswoman conservative contender coordinator correspondent
  councillor councilman councilwoman counsel critic daughter delegate democrat deputy developer diplomat director doctor economist
  editor envoy executive expert farmer father filmmaker founder frontrunner front-runner general girl governor guest
  head historian host husband incumbent independent investor journalist judge justice king lawmaker lawyer leader liberal
  lieutenant man manager mayor member minister moderator mogul monarch mother narrator nominee novelist nurse officer official
  opponent organizer owner pastor physician player poet politician pollster pope premier president priest prince princess
  professor prosecutor queen rabbi representative republican researcher resident reporter rival sailor scholar scientist secretary
  senator sergeant sheriff singer sister soldier son speaker spokesman spokesperson spokeswoman star strategist student supporter
  surgeon teacher teenager treasurer tycoon uncle veteran victim vice-president voter widow wife winner witness woman worker writer
  magnate oligarch barrister batsman bowler coxswain cyclist defender driver fisherman goalkeeper golfer inspector midfielder
  neighbour neighbor medalist medallist champion swimmer athlete miner passenger pilot rescuer rower skipper solicitor sprinter striker substitute tourist trainer umpire referee winger first-lady lady superintendent consultant director-general attorney
  grandma grandpa counselor counsellor philosopher theologian painter sculptor composer playwright screenwriter inventor missionary`);

/** Those who serve somebody or a body. */
export const AIDES = toWordSet(
  `ally allies aide aides adviser advisers advisor advisors staffer staffers official officials lawyer lawyers attorney spokesman spokeswoman spokesperson operatives`,
);

/** Offices that stand for one person without a country: “the chancellor”. */
export const LONE_OFFICES = toWordSet(
  'president chancellor premier minister pope governor mayor senator congressman congresswoman sheriff',
);

const RULERS = toWordSet('king queen leader emperor sultan dictator ruler');

/** Offices that one person at a time holds; “the official” describes anyone. */
export const OFFICES = toWordSet(
  `vice-president nominee candidate front-runner frontrunner ambassador monarch strongman prince princess mogul billionaire
  oligarch`,
  LONE_OFFICES,
  RULERS,
);

/** Offices whose holder can be called a leader. */
export const LEADING_OFFICES = toWordSet('president chancellor premier minister head chief', RULERS);

/** Roles that are said of a place and its people as well: “conservative Oska”, “independent Oska voters”. */
export const STANCES = toWordSet('conservative democrat independent liberal republican rival');

/** What a woman is to somebody, and a man: nothing that precedes a surname. */
const FEMALE_KIN = toWordSet(
  'aunt grandma daughter girl mother sister widow wife woman grandmother granddaughter niece mom',
);
const MALE_KIN = toWordSet(
  'boy brother father husband man son uncle grandpa grandfather grandson nephew dad widower',
);
/** Kin that people are called by: “Aunt Mabel”. */
export const KIN_ADDRESS = /^(?:aunt|uncle|grandma|grandpa)$/u;
export const KIN: ReadonlySet<string> = new Set([...FEMALE_KIN, ...MALE_KIN]);

/** Roles that only a woman has. */
export const FEMALE_ROLES = toWordSet(
  `actress businesswoman chairwoman congresswoman councilwoman lady princess queen spokeswoman assemblywoman heiress waitress
  policewoman`,
  FEMALE_KIN,
);

/** Roles that only a man has. */
export const MALE_ROLES = toWordSet(
  `businessman chairman congressman councilman king prince spokesman assemblyman heir waiter policeman gentleman fireman`,
  MALE_KIN,
);

/** Letters after a name that are an honour or an office: “Ann Cole KC”. */
export const POSTNOMINALS = toWordSet('KC QC SC MP MEP MSP MBE OBE CBE KBE MD PhD CPA RN');

/** Words with which a title begins, whatever comes before it. */
export const TITLE_OPENERS = toWordSet(
  'former retired incoming outgoing longtime presumptive current special acting interim senior junior',
);

/**
 * Offices and forms of address before which a plain noun hardly stands: “Harbour Secretary” is one, “Harbour Senator” is none. Class: heads of state and of parts of
 * it, members of parliaments, ranks of birth and address. Source: general knowledge of English.
 */
export const BARE_TITLES = toWordSet(
  'president vice senator sen representative rep congressman congresswoman governor gov prime king queen prince princess duke duchess pope emperor empress mr mrs ms miss dr sir lord lady',
);
