import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { SENT_NOUNS, WRITTEN_NOUNS } from '../../annotate/lexicon/source-nouns.ts';
import { WORD_HEADS } from '../../annotate/lexicon/speakers-words.ts';
import type { Token } from '../../annotate/lexicon/tokens.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import { ORDINALS } from '../../model/number-words.ts';
import { findPhrase, lowerAt, toNounKey } from './lean-tests.ts';
import { BE, DEMONSTRATIVES, PREPOSITIONS } from './lean-words.ts';
import type { NeedFacts, Shown } from './need-facts.ts';
import { hasRelated } from './open-pronouns.ts';

type Words = readonly Token[];

/** “The quay has boats, and will lend some of these boats”: what “these” points at stands in the same words. */
export const isSettledInside = ({ words, lean }: NeedFacts): boolean =>
  lean?.sign === 'this-inside' &&
  words.every(({ lower }, at) => {
    const noun = DEMONSTRATIVES.has(lower) && lower !== 'that' ? findPhrase(words, at + 1)?.noun : '';
    return noun === '' || (noun !== undefined && hasRelated(words.slice(0, at), noun));
  }) &&
  words.some(({ lower }) => DEMONSTRATIVES.has(lower) && lower !== 'that');

/** How many words after “both” name the two: “both Ada Velde and Bo Mills”. */
const PAIR_REACH = 8;

/** “Velde asked both”: of two that neither these words nor what follows names. */
export const countsTwo = ({ words, names }: NeedFacts): boolean =>
  words.some(({ lower, start }, at) => {
    if (lower !== 'both' || at === 0) return false;
    const before = words.slice(0, at);
    const isNamed = words.slice(at + 2, at + PAIR_REACH).some((word) => word.lower === 'and');
    const isKnown = /^(?:sides?|parties|chambers|houses|ways)$/u.test(lowerAt(words, at + 1));
    return (
      !isNamed &&
      !isKnown &&
      !before.some((word) => word.lower === 'and' || /^(?:two|pair|couple)$/u.test(word.lower)) &&
      entitiesOf(names.filter((name) => name.start < start)).size < 2
    );
  });

const entitiesOf = (names: NeedFacts['names']): Set<string> => new Set(names.map(({ entity }) => entity));

/** True for words that may hold the two of whom “both” speaks. */
export const holdsTwo = ({ words, names }: Shown): boolean =>
  entitiesOf(names.filter(({ isPerson }) => isPerson)).size > 1 ||
  words.some(({ lower }) => /^(?:two|pair|couple|both|twins|duo)$/u.test(lower)) ||
  words.some(
    ({ lower, kind }, at) =>
      lower === 'and' &&
      kind === 'word' &&
      words[at + 1]?.kind === 'word' &&
      at > 1 &&
      words[at - 1]?.kind === 'word' &&
      isNounPair(words, at),
  );

/** “a clerk and a pilot”: two things, not two clauses. */
const isNounPair = (words: Words, and: number): boolean =>
  /^(?:an?|the|his|her|its|their)$/u.test(lowerAt(words, and + 1)) ||
  /^\p{Lu}/u.test(words[and + 1]?.text ?? '');

/** “Velde was more cautious.”, “Velde was second at ten”: than whom and of which stands before. */
export const compares = (words: Words): boolean =>
  words.some(({ lower }, at) => {
    if (!BE.has(lower)) return false;
    const next = lowerAt(words, at + 1);
    const isEnd = (to: number): boolean => words[at + to]?.kind !== 'word';
    return (
      (ORDINALS.has(next) && (isEnd(2) || /^(?:at|with|on|in)$/u.test(lowerAt(words, at + 2)))) ||
      (/^(?:more|less)$/u.test(next) && isEnd(3))
    );
  });

/** “a similar toll”: to which stands before; the nouns of those. */
export const findSimilar = (words: Words): string[] =>
  words.flatMap(({ lower }, at) =>
    lower === 'similar' &&
    !/^(?:and|or)$/u.test(lowerAt(words, at - 1)) &&
    !words.slice(at + 1, at + 4).some((one) => /^(?:to|as)$/u.test(one.lower)) &&
    !words.some((one) => /^(?:than|shared?|shares|sharing|both|two)$/u.test(one.lower))
      ? [findPhrase(words, at + 1)?.noun ?? '']
      : [],
  );

/** “wrote the same to Mills”: as what stands before; “the same boat that Velde rowed” says it, as does “both have the same”. */
export const isSame = (words: Words): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'same' &&
      /^(?:the|that|this|these|those)$/u.test(lowerAt(words, at - 1)) &&
      !words.slice(at).some((one) => /^(?:as|that|who|which|when|where|sex|time|way)$/u.test(one.lower)) &&
      !words.slice(0, at).some((one) => /^(?:both|two|all|share|shared|shares|and)$/u.test(one.lower)),
  );

/** Units in which it is told how long after something else is. */
export const SPANS = /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|moment)s?$/u;
/** Words by which a time is told from another one. */
const FROM_THERE = /^(?:later|earlier|afterwards?|beforehand|thereafter|before|after)$/u;

/**
 * “Two days later Velde sang”, “The next day, Velde sang”, “Velde sang at the time.”: when that was stands before. “An hour after the vote” says it.
 */
export const isAfterTime = (words: Words): boolean => {
  const own = words.filter(({ kind }) => kind === 'word');
  const unit = own.slice(0, TIME_WORDS).findIndex(({ lower }) => SPANS.test(lower));
  const after = own[unit + 1];
  const mark = after && words[words.indexOf(after) + 1];
  const isCounted =
    unit > 0 &&
    after !== undefined &&
    FROM_THERE.test(after.lower) &&
    (/^(?:before|after)$/u.test(after.lower) ? mark?.text === ',' : lowerAt(own, unit + 2) !== 'than');
  const isNextOne =
    lowerAt(own, 0) === 'the' && /^(?:next|following|previous|same)$/u.test(lowerAt(own, 1)) && unit === 2;
  return isCounted || isNextOne || words.some((_, at) => isThen(words, at));
};
const TIME_WORDS = 5;

/** “at the time”, “since then”, not “at the time of the vote”. */
const isThen = (words: Words, at: number): boolean => {
  const [own, next, third, fourth] = [0, 1, 2, 3].map((to) => lowerAt(words, at + to));
  if (/^(?:since|until|till|by)$/u.test(own ?? '') && next === 'then') return true;
  return (
    own === 'at' &&
    /^(?:the|that)$/u.test(next ?? '') &&
    third === 'time' &&
    !/^(?:of|that|when|the|he|she|they|it|and)$/u.test(fourth ?? '')
  );
};

/** “In his letter, Velde …”: something written or said that only these words take for known. */
export function opensWithText(words: Words): readonly string[] {
  const own = words.filter(({ kind }, at) => kind === 'word' || at > 0);
  if (!PREPOSITIONS.has(lowerAt(own, 0)) || !/^(?:his|her|their|its)$/u.test(lowerAt(own, 1))) return [];
  const found = findPhrase(own, 2);
  const noun = found?.noun ?? '';
  const isText = [SENT_NOUNS, WRITTEN_NOUNS, WORD_HEADS].some(
    (nouns) => nouns.has(noun) || nouns.has(toNounKey(noun)),
  );
  return isText && lowerAt(own, found?.after ?? 0) === ',' ? [noun] : [];
}

/** Words of so many letters and more may say of what a sentence speaks. */
const TELLING_LENGTH = 4;

/** True where words before a heading name somebody or something that it names, too. */
export function sharesMatter({ words, names }: Shown, facts: NeedFacts): boolean {
  const own = entitiesOf(facts.names);
  if (names.some(({ entity }) => own.has(entity))) return true;
  const keys = new Set(toTelling(facts.words));
  return toTelling(words).some((key) => keys.has(key));
}

/**
 * True for words that open with somebody's quoted ones, speak of “her”, or of a matter that those of the paragraph before them name, and bring in no other with “a”: they go on from it.
 * What opens another paragraph and names nothing does not: what stands before it there is a guess. Source: headings of 35 events and stories that strict readers judged: they objected to 12 of 22 such, and to 1 of 33 inside a paragraph.
 */
export const goesOn = (shown: Shown, facts: NeedFacts): boolean =>
  /^["“]/u.test(facts.words[0]?.text ?? '') ||
  facts.words.some(({ lower }) => SOMEBODY.test(lower)) ||
  sharesMatter(shown, {
    ...facts,
    words: facts.words.filter(
      ({ lower }, at) => findCueForm(lower) === undefined && !/^an?$/u.test(lowerAt(facts.words, at - 1)),
    ),
  });
const SOMEBODY = /^(?:he|him|his|she|her)$/u;

const toTelling = (words: Words): string[] =>
  words
    .filter(({ kind, lower }) => kind === 'word' && lower.length >= TELLING_LENGTH && !isFunctionWord(lower))
    .map(({ lower }) => toNounKey(lower));
