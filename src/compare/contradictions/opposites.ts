import { stemmer } from 'stemmer';

/**
 * Words for opposite deeds and states, as dictionaries of antonyms list them, in base form: what stands before the bar cannot be so together with what
 * follows it. Verbs of wanting and of doing, no adjectives of degree: “large” and “small” can both be said of one thing.
 */
const PAIRS = `accept agree back support endorse favor favour welcome approve | reject refuse oppose decline rebuff dismiss condemn
approve pass ratify | reject veto block
confirm admit acknowledge | deny refute
rise increase grow climb gain jump surge | fall drop decline decrease shrink slump plunge
win | lose
allow permit authorize legalize | ban forbid prohibit bar outlaw
begin start open launch | end finish close halt cease
continue proceed | stop halt end cancel suspend
convict | acquit
hire appoint | fire dismiss sack
strengthen tighten | weaken loosen ease
improve | worsen deteriorate
expand extend | shrink curtail shorten
arrive enter | leave depart exit
survive | die
release free | detain jail imprison arrest
uphold affirm | overturn reverse strike
succeed | fail
raise hike | cut lower reduce
join | quit leave
guilty | innocent`;

type Opposites = { one: ReadonlySet<string>; other: ReadonlySet<string> };

const toStems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(stemmer));

const OPPOSITES: readonly Opposites[] = PAIRS.split('\n').map((line) => {
  const [one = '', other = ''] = line.split('|');
  return { one: toStems(one), other: toStems(other) };
});

/** True when two stems name opposite things. */
export const areOpposites = (a: string, b: string): boolean =>
  OPPOSITES.some(({ one, other }) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)));

/** True when two stems are one, or name deeds that stand on one side of a pair: who does not endorse a plan does not support it. */
export const areOfOneSide = (a: string, b: string): boolean =>
  a === b || OPPOSITES.some(({ one, other }) => (one.has(a) && one.has(b)) || (other.has(a) && other.has(b)));
