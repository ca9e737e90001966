import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { isPlainSpeech } from '../lexicon/cues.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { BODY_HEADS, KNOWN_BODIES, OTHER_HEADS, PLACE_HEADS } from '../lexicon/names-words.ts';
import { hasTitle } from '../lexicon/people-titles.ts';
import { NAME_SUFFIX, PARTICLES, ROLES, SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { STATES } from '../lexicon/sentences-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isKnownSurname, isSurnameWord } from './word-surnames.ts';

const JOINED_PARTICLE = /^(?:d|l|al|el|ul|ad|an|as|ar)['’-]\p{Lu}\p{Ll}/u;

export const INITIAL = /^(?:\p{Lu}|\p{Lu}\.\p{Lu})$/u;

const SHOUT = /^[\p{Lu}\p{N}'’-]{4,}$/u;

export const isWordCapital = (token: Token | undefined): token is Token =>
  token !== undefined && isCapital(token) && !SHOUT.test(token.text) && !/\p{N}/u.test(token.text);

/** Ends of compounds that say something of the word behind them: “Oska-led”, “London-based”. */
const COMPOUND = /-(?:led|born|run|era|style|held|made|bound|wide|only|like|friendly)$/u;

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

/** “D-Calif”, “R-Texas”, “I-Vt”: a party's letter before a state or another place, behind a name. */
function isPartyTag(text: string): boolean {
  if (!/^\p{Lu}-\p{Lu}/u.test(text)) return false;
  const place = text.slice(2);
  return STATES.has(place.toLowerCase()) || findPlace(place) !== undefined;
}

/** A month that nobody is called by: not April, May, June, August or March. */
const isPlainMonth = (lower: string): boolean =>
  MONTHS.includes(lower) && !/^(?:march|may|april|june|august)$/u.test(lower);

/** A word with a capital that no person's name begins or goes on with: a day, “Oska-led”, “D-Calif”. */
export const isNoPart = ({ text, lower }: Token): boolean =>
  WEEKDAYS.includes(lower) ||
  isPlainMonth(lower) ||
  COMPOUND.test(lower) ||
  /-\p{Ll}{3,}ed$/u.test(text) ||
  isPartyTag(text);

/** A part of a name that may stand behind another: a capital, or a particle that is joined to one (“al-Hadi”, “d’Orsel”). */
const isLaterWord = (token: Token): boolean => JOINED_PARTICLE.test(token.text) || isWordCapital(token);

/** True when the stop at `index` belongs to an initial or a short title before it (“J.”, “Sen.”, “Jr.”). */
function isNameStop(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.text !== '.' || before === undefined || before.end !== tokens[index]?.start)
    return false;
  return (
    INITIAL.test(before.text) ||
    (before.text.length <= 5 && hasTitle(before.lower)) ||
    NAME_SUFFIX.test(before.lower) ||
    before.lower === 'st'
  );
}

/** “Jon Cole Jr. [Reaching it took years]”: behind the suffix and its stop a name is over. */
const isAfterSuffix = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start > 2 && tokens[end - 1]?.text === '.' && NAME_SUFFIX.test(tokens[end - 2]?.lower ?? '');

/** The words of a name without the brackets of an insertion in it: “Ada) Cole”. */
export const withoutBrackets = (name: string): string => name.replace(/[()[\]]/gu, '');

/** Longest title, in words, before a name in an insertion. */
const MAX_INSERTED_TITLE = 8;

/** Index of the bracket that opens the insertion in which a run begins, behind the words of a title at most; -1 where none does. */
function findInsertion(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= 0 && at >= start - 1 - MAX_INSERTED_TITLE; at -= 1) {
    const token = tokens[at];
    if (/^[([]$/u.test(token?.text ?? '')) return at;
    if (token?.kind !== 'word') return -1;
  }
  return -1;
}

/** “[Mayor Ada] Cole”, “(Ada) Cole”: an insertion, with nothing but a title before the run, that a name goes on behind; of “Robert (Bob) Cole” it is a nickname. */
function isInserted(tokens: readonly Token[], start: number, end: number): boolean {
  if (!/^[)\]]$/u.test(tokens[end]?.text ?? '')) return false;
  const opening = findInsertion(tokens, start);
  return (
    opening >= 0 &&
    !isCapital(tokens[opening - 1]) &&
    (opening === start - 1 || isTitled(tokens.slice(opening + 1, start))) &&
    isWordCapital(tokens[end + 1]) &&
    !SENTENCE_WORDS.has(tokens[end + 1]?.lower ?? '')
  );
}

/** True for words that end in a title or a role: “former Harbour Board director”. */
const isTitled = (words: readonly Token[]): boolean => {
  const last = words.at(-1)?.lower ?? '';
  return hasTitle(last) || ROLES.has(last);
};

const NO_SURNAMES: ReadonlySet<string> = new Set();

/** Index just after the run of name tokens that begins at `start`. `surnames` are those of the article that are words which open sentences. */
export function findRunEnd(
  tokens: readonly Token[],
  start: number,
  surnames: ReadonlySet<string> = NO_SURNAMES,
): number {
  const isSurname = (at: number): boolean =>
    isSurnameWord(tokens, at) || isKnownSurname(tokens, at, surnames);
  let end = start + 1;
  for (;;) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (token === undefined || isAfterSuffix(tokens, start, end)) return end;
    if (
      isLaterWord(token) &&
      !isNoPart(token) &&
      !(
        SENTENCE_WORDS.has(token.lower) &&
        !PARTICLES.has(token.lower) &&
        next?.text !== '.' &&
        !isSurname(end)
      )
    )
      end += 1;
    else if (
      isNameStop(tokens, end) &&
      (isWordCapital(next) || isNickname(tokens, end + 1) || NAME_SUFFIX.test(tokens[end - 1]?.lower ?? ''))
    )
      end += 1;
    else if (PARTICLES.has(token.lower) && isWordCapital(next)) end += 1;
    else if (PARTICLES.has(token.lower) && PARTICLES.has(next?.lower ?? '') && isWordCapital(tokens[end + 2]))
      end += 2;
    else if (isNickname(tokens, end)) end += 3;
    else if (isInserted(tokens, start, end)) end += 2;
    else if (token.text === ',' && NAME_SUFFIX.test(next?.lower ?? '')) end += 2;
    else return end;
  }
}

/** A word between marks and a capital behind it: Robert “Bob” Miller. */
export const isNickname = (tokens: readonly Token[], index: number): boolean =>
  /^["“'‘]$/u.test(tokens[index]?.text ?? '') &&
  isWordCapital(tokens[index + 1]) &&
  /^["”'’]$/u.test(tokens[index + 2]?.text ?? '') &&
  isWordCapital(tokens[index + 3]);

/** Letters behind a name that are an honour or an office: “Ann Cole KC”. */
const POSTNOMINAL = /^(?:KC|QC|SC|MP|MEP|MSP|MBE|OBE|CBE|KBE|MD|PhD|CPA|RN)$/u;

/** Without the letters of honours behind the name. */
export function withoutLetters(words: readonly Token[]): readonly Token[] {
  const cut = words.findIndex((word, index) => index > 1 && POSTNOMINAL.test(word.text));
  return cut < 0 ? words : words.slice(0, cut);
}
