/**
 * English function words, by what they do in a clause. Source: own lists.
 */

import { DAY_PARTS, MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import {
  BE,
  DO,
  HAVE,
  MODALS,
  PERSONAL_PRONOUNS as PERSONAL,
  PLAIN_PREPOSITIONS,
  PLAIN_PRONOUNS,
} from '../../model/function-words.ts';
import { pastsOf } from '../../model/irregular-forms.ts';
import { UNIT_WORDS } from '../../model/number-words.ts';
import { toWordSet, withPlurals } from '../../model/word-lists.ts';

/** Determiners that are never alone: a verb cannot follow them. */
export const ARTICLES = toWordSet('the a an this that these those every each any no another');
/** Words that open a noun phrase. */
export const DETERMINERS = toWordSet(
  `some both all either neither several many few most other dozens hundreds thousands half more such various numerous multiple countless`,
  ARTICLES,
  UNIT_WORDS.slice(1, 11),
);
/** Determiners that say whose, in a clause of any kind, and those that open a relative one as well. */
export const OWNERS = toWordSet('his her its their my our your');
export const POSSESSIVES = toWordSet('whose', OWNERS);
/** Pronouns that begin a clause of their own right after a noun: “told reporters he had left”. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(PERSONAL);
/** Pronouns that can do the saying. */
export const SUBJECT_PRONOUNS = toWordSet(
  'everyone everybody someone somebody nobody anyone anybody',
  PLAIN_PRONOUNS,
);
/** Pronouns that cannot be a subject. */
export const OBJECT_PRONOUNS = toWordSet(
  'me him her us them himself herself itself themselves myself ourselves yourself',
);
/** Pronouns that open a relative clause. */
export const RELATIVES = toWordSet('who which that whom');
/** Words that tie a noun phrase to what comes before it. */
export const PREPOSITIONS = toWordSet(
  `to beneath except following outside regarding till amid amidst amongst according versus`,
  PLAIN_PREPOSITIONS,
);
/** Forms of “be”, contracted ones too. */
export const BE_FORMS = new Set([...BE, ...toWordSet("isn't aren't wasn't weren't 're 'm")]);
/** Forms of “be”, “have”, “do” and the modals, contracted ones too: a main verb follows. */
export const AUXILIARIES = toWordSet(
  `having doing ought hasn't haven't hadn't don't doesn't didn't
  won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't ain't 've 'll 'd`,
  BE_FORMS,
  HAVE,
  DO,
  MODALS,
);
/** Words that open a clause inside a sentence. */
export const SUBORDINATORS =
  toWordSet(`that when while because if although though unless whether whereas since once until before after as where how why what
  whatever whenever wherever than so lest whose which who whom but or nor yet plus except`);
/** Adverbs that do not end in “ly”. */
export const ADVERBS =
  toWordSet(`also long then later now once again still even just only ever never not already always often sometimes soon instead too
  further thus hence therefore however meanwhile moreover nevertheless nonetheless perhaps maybe apparently
  earlier afterward afterwards twice first last next ago yet almost nearly rather quite very really simply merely flatly
  today yesterday tonight tomorrow here there thereby indeed anyway altogether n't`);
/** Days, months, parts of the day and words beside them; capitalised ones can be between a subject and its verb. */
export const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...WEEKDAYS.map((day) => `${day}s`),
  // “may” is a modal far more often than a month.
  ...MONTHS.filter((month) => month !== 'may'),
  ...[...SHORT_MONTHS.keys()].filter((month) => month !== 'may'),
  ...DAY_PARTS,
  ...toWordSet(
    `noon midnight week month year weekend day last next this today yesterday tonight early late late-night mid-week midday spring summer autumn fall winter`,
  ),
]);
/** Contracted forms that a tokeniser cuts off their word. */
export const CONTRACTED = toWordSet("'s 've 'll 'd 're 'm");

/** Nouns for people who are cited without a name. A source with such a head and no name is an unnamed one. Parties, peoples and those in office (“European leaders”) are none. */
export const UNNAMED_HEADS =
  toWordSet(`source sources official officials person people insider insiders aide aides adviser advisers advisor advisors
  analyst analysts expert experts observer observers critic critics supporter supporters opponent opponents diplomat diplomats
  lawmaker lawmakers lawyer lawyers witness witnesses resident residents voter voters reporter reporters journalist journalists
  economist economists scientist scientists researcher researchers doctor doctors scholar scholars executive executives employee employees
  worker workers staffer staffers activist activists advocate advocates protester protesters demonstrator demonstrators prosecutor prosecutors
  investigator investigators strategist strategists operative operatives ally allies friend friends neighbor neighbors neighbour neighbours
  some others many several most few one ones someone somebody anyone anybody everyone everybody nobody
  politicians members delegates attendees participants viewers readers
  users fans parents students teachers women men citizens proponents detractors skeptics backers donors pundits
  commentators historians authorities envoy envoys negotiator negotiators trader traders investor investors veteran veterans
  relative relatives police-officer bystander bystanders passenger passengers driver group groups respondents pollsters
  media outlets reports rumors rumours accounts narrator spectators 
  spokesman spokeswoman spokesperson spokespeople`);

/** Past tenses that are no participles, so that nothing but a verb of a clause can be there. */
export const FINITE_PASTS: ReadonlySet<string> = new Set(
  pastsOf(`go give take come begin run draw grow throw fly fall rise choose break speak write see know become tear wear swear shake forgive forbid
  drive ride arise awake blow sing sink shrink spring swim withdraw`),
);

/** Past tenses of irregular verbs. */
export const IRREGULAR_PASTS = toWordSet(
  'makes takes gives goes comes gets begins sends meets runs wins loses keeps leaves leads builds brings',
  pastsOf(`make get send meet win lose keep leave lead build bring buy sell pay spend stand sit hold put set hit cut let read hear find feel think
  tell say seek fight catch teach strike stick sweep bear bite deal feed flee hang hide lay lie lend mean shine shoot shut sleep slide steal swing
  understand wind`),
  FINITE_PASTS,
);

/** Things that show or bring something but say nothing: “videos posted online”, “the aftershocks”. */
export const SPEECHLESS_HEADS =
  toWordSet(`video videos footage clip clips image images photo photos photograph photographs picture pictures screenshot screenshots
  aftershock aftershocks tremor tremors quake quakes explosion explosions blast blasts storm storms fire fires flood floods
  warning warnings siren sirens shot shots alarm alarms`);

/** Nouns for words of somebody, which can be cited: “the announcement said”. */
export const WORD_HEADS = withPlurals('comment remark statement announcement speech talk call news decision');

/** Nouns for what somebody has claimed. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals('statement claim assertion argument suggestion accusation allegation complaint warning'),
  'contention',
  'insistence',
]);

/** Nouns for what is done or happens, which says nothing itself: “The pushback came in letters”. */
export const ACT_HEADS = withPlurals(
  `visit trip move action meeting vote event arrest attack protest pushback backlash outcry uproar ban exchange process development fight
  postponement delay mood behavior behaviour incident operation shooting death situation lack timing absence presence face role effort failure
  victory defeat loss change increase decrease rise drop surge crisis conflict war battle strike walkout boycott raid crash accident closure`,
);

/** What opens a sentence before its subject, and the end of a time of day: “However, the mayor said”, “At 9 p.m., Cole said”. Source: closed class of English. */
export const SENTENCE_OPENERS = toWordSet(
  `however then still meanwhile instead nevertheless nonetheless moreover furthermore besides otherwise therefore thus hence again also too yet indeed elsewhere
  afterward afterwards a.m a.m. p.m p.m. am pm`,
);

/** Verbs by which somebody holds something to be so, and does nothing else. */
export const BELIEVING_VERBS = toWordSet('believe think hope fear expect doubt');

/** Verbs of holding whose clause has a subject of its own: “those who think Hale lied”. */
export const HOLDING_VERBS = toWordSet('feel', BELIEVING_VERBS);
