import { toWordSet } from '../../model/word-lists.ts';
import { AIDES } from './people-words.ts';

/** Words beside a name that tell what it is the name of: a body, a person, a place, a law. Source: own lists of general English newswriting. */

/** What bodies do besides saying something. */
export const BODY_ACTS =
  toWordSet(`announced declined denied refused confirmed responded plans planned insisted wants wanted hopes agreed issued released urged warned asked rejected voted
  approved passed investigated ordered sued hired fired charged arrested reported published endorsed backed opposed launched did does didn't doesn't`);

/** Those who serve a body. */
export const BODY_SERVANTS = toWordSet(
  `staff counsel director secretary chief chairman chairwoman head agent agents reporter reporters correspondent anchor host president
  executive executives employee employees member members leader leaders commissioner investigator investigators inspector analyst editor press
  general deputy officer officers lawmakers senators players fighters militants insurgents gunmen colleagues voters candidate nominee`,
  AIDES,
);

/** What bodies put out: “a White House statement”. */
export const BODY_OUTPUT = toWordSet(
  'statement policy deadline decision response memo mandate probe investigation announcement proposal budget review approval report directive order',
);

/** Pairs of words that only a body, or somebody, follows: “interview with”, “statement to”. */
export const BEFORE_BODY_PAIRS = toWordSet(
  'interview-with interviews-with statement-to email-to according-to spoke-to speaking-to letter-to reports-for reporter-for writes-for works-for worked-for officer-for expert-for analyst-for lawyer-for head-of director-of',
);

/** What a law or an undertaking has: “the HWU rules”. */
export const LAW_GOODS =
  toWordSet(`application applications warrant warrants law laws rule rules act process program programs programme treaty talks deal pact recipient recipients protections violation
  violations regulations bill virus vaccine test tests levels scan formula increase increases rifle rifles aircraft jet jets fighter fighters missile missiles mask masks`);

/** Words after which somebody or a body stands, to whom or by whom something is done. */
export const ADDRESSING_FORMS = toWordSet(
  'told telling by asked sued joined accused blamed urged pressed criticized criticised',
);

/** Words before “on” and the name of a broadcaster: “said on”, “interviews on”. */
export const BEFORE_ON_AIR = toWordSet(
  'said says interview interviews statement statements remarks comments program appearance appearances appeared speaking spoke aired told seen host show insisted saying interviewed',
);

/** What a person has: “Marrow’s death”. */
export const PERSON_GOODS = toWordSet(
  'campaign family death spokesman spokeswoman strategist supporters critics',
);

/** What firms and armed bodies have: “Marrow shares”. */
export const BODY_MEMBERS = toWordSet(
  'shares stock shareholders employees ceo users subscribers executives fighters militants insurgents gunmen engineers',
);

/** What a newsroom has: “a Marrow poll”. */
export const NEWSROOM_GOODS = toWordSet(
  'poll polls pollster pollsters survey surveys reporter reporters correspondent correspondents columnist columnists newsroom journalist journalists readers viewers',
);

/** What a place is, in small letters after its name: “the Marrow valley”. */
export const PLACE_KINDS_AFTER = toWordSet(
  'valley river region island islands peninsula province village volcano archipelago',
);

/** Words before “on” and the name of a site: “posted on”. */
export const POSTED = toWordSet(
  'posted post posts posting wrote writing tweeted account accounts video videos page pages followers users',
);

/** Pairs of words that the name of a paper follows: “reporter for”. */
export const WRITTEN_PAIRS = toWordSet(
  'reporter-for correspondent-for columnist-for writer-for editor-for contributor-for reporter-at editor-at reported-for reporting-for writes-for wrote-for reported-by published-by conducted-by',
);

/** What a town has: “the mayor of Marrow”. */
export const TOWN_GOODS = toWordSet(
  'mayor outskirts suburb suburbs streets residents inhabitants sheriff archbishop',
);

/** Verbs beside which somebody stands. */
export const PERSON_ACTS = toWordSet(
  'said says told added wrote tweeted asked argued insisted noted explained warned recalled joked replied acknowledged testified died resigned',
);

/** Heads of the names of firms that are called after people. */
export const FIRM_HEADS = toWordSet(
  'news corp inc ltd plc network airlines channel television tv radio united motors',
);

/** Nouns for somebody who works at or for a body: “a partner at Marrow Cole”. */
export const FIRM_STAFF = toWordSet(
  'partner partners lawyer lawyers attorney attorneys analyst analysts economist economists executive executives strategist strategists associate counsel professor fellow scholar researcher director engineer job position internship',
);

/** What a firm has after its name. */
export const FIRM_WORDS = toWordSet('ceo cfo shares stock employees customers');

/** What a body has on a site: “the Marrow account”. */
export const SITE_GOODS = toWordSet(
  'account accounts feed feeds post posts page pages profile profiles handle handles',
);
