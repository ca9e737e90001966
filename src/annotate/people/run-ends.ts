import { DOUBTFUL_MONTHS, MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { COMPOUND_TAIL } from '../lexicon/joined-words.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { BODY_HEADS, KNOWN_BODIES, OTHER_HEADS, PLACE_HEADS } from '../lexicon/names-words.ts';
import { POSTNOMINALS } from '../lexicon/people-words.ts';
import { STATES } from '../lexicon/sentences-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';

export const INITIAL = /^(?:\p{Lu}|\p{Lu}\.\p{Lu})$/u;

const SHOUT = /^[\p{Lu}\p{N}'’-]{4,}$/u;

export const isWordCapital = (token: Token | undefined): token is Token =>
  token !== undefined && isCapital(token) && !SHOUT.test(token.text) && !/\p{N}/u.test(token.text);

/** Shortest word in -ing that is a verb at the start of a sentence: shorter ones are given names (“Ming”). */
const MIN_VERB_LENGTH = 6;

/** What readers are asked to do with a firm or a site. */
const INVITING = /^(?:visit|follow|subscribe|download)$/u;

/** “[Keeping] Cole from it …”: a verb that opens a sentence, before another capital. */
export function isOpeningVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || (before !== undefined && before.kind === 'word')) return false;
  // “[Tweeted] Ada Cole: …”, “[Visit] Harbour Insider for more”
  if (isPlainSpeech(token.lower) || INVITING.test(token.lower)) return isCapital(next);
  if (!/^\p{Lu}\p{Ll}+ing$/u.test(token.text) || token.text.length < MIN_VERB_LENGTH) return false;
  const isName =
    isGivenName(token.lower) || KNOWN_BODIES.has(token.lower) || findPlace(token.text) !== undefined;
  const lower = next?.lower ?? '';
  // “[Bypassing] Congress”: a body that is called by its head alone
  if (lower !== 'house' && KNOWN_BODIES.has(lower)) return !isName;
  const isHead = BODY_HEADS.has(lower) || PLACE_HEADS.has(lower) || OTHER_HEADS.has(lower);
  return !isName && isCapital(next) && !isHead;
}

/** “D-Calif”, “R-Texas”, “I-Vt”: a party's letter before a state or another place, after a name. */
function isPartyTag(text: string): boolean {
  if (!/^\p{Lu}-\p{Lu}/u.test(text)) return false;
  const place = text.slice(2);
  return STATES.has(place.toLowerCase()) || findPlace(place) !== undefined;
}

/** A month that nobody is called by: not April, May, June, August or March. */
const isPlainMonth = (lower: string): boolean => MONTHS.includes(lower) && !DOUBTFUL_MONTHS.has(lower);

/** A word with a capital that no person's name begins or goes on with: a day, “Oska-led”, “D-Calif”. */
export const isNoPart = ({ text, lower }: Token): boolean =>
  WEEKDAYS.includes(lower) ||
  isPlainMonth(lower) ||
  COMPOUND_TAIL.test(lower) ||
  /-\p{Ll}{3,}ed$/u.test(text) ||
  isPartyTag(text);

/** The words of a name without the brackets of an insertion in it: “Ada) Cole”. */
export const withoutBrackets = (name: string): string => name.replace(/[()[\]]/gu, '');

/** Without the letters of honours after the name. */
export function withoutLetters(words: readonly Token[]): readonly Token[] {
  const cut = words.findIndex((word, index) => index > 1 && POSTNOMINALS.has(word.text));
  return cut < 0 ? words : words.slice(0, cut);
}
