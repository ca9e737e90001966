import { findWords } from '../../align/words/words.ts';
import { findHead } from '../../annotate/clauses/heads.ts';
import { ROLES } from '../../annotate/lexicon/people-words.ts';
import { UNNAMED_HEADS } from '../../annotate/lexicon/speakers-words.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { AnnotatedArticle, Quotation, Speaker } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ClaimToRead } from '../readings/claim-to-read.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { PRONOUN } from './source-signs.ts';

type AttributionReading = ReadingOf<'attribution'>;
type Input = Pick<ClaimToRead, 'passages' | 'articles'>;

/** Quoted words of a passage, and who says them by a verb that stands beside them. */
type Quoted = {
  passage: Passage;
  article: AnnotatedArticle;
  words: readonly string[];
  speaker: Speaker;
  cue: Span;
};

/** Fewest words in a row that two quotations have in common to be one, and least share of the shorter one; so many in a row are enough of any. */
const MIN_RUN = 5;
const MIN_RATIO = 0.6;
const LONG_RUN = 8;

/** Most code units between quoted words and the speaker, or the verb. */
const BESIDE_REACH = 80;

/**
 * Finds quoted words that one article has somebody say by name, and another a body, a paper or somebody without a name: the person is named nowhere in that article.
 *
 * @returns a reading for each of both; [] where none are found
 */
export function findUnnamedSpeakers(
  readings: readonly AttributionReading[],
  { passages, articles }: Input,
): AttributionReading[] {
  const quoted = passages.flatMap((passage) => toQuoted(passage, articles.get(passage.article)));
  const found = new Map<string, AttributionReading>();
  for (const one of quoted) {
    const people = findPeople(one, articles);
    if (people.length === 0) continue;
    for (const other of quoted) {
      if (other.passage.article === one.passage.article || !isWithoutName(other, articles)) continue;
      if (people.some((person) => isNamedIn(other.article, person))) continue;
      if (!areOne(one.words, other.words)) continue;
      for (const each of [one, other]) found.set(each.passage.id, toReading(each, articles));
    }
  }
  return readings.flatMap(({ passage }) => found.get(passage) ?? []);
}

function toQuoted(passage: Passage, article: AnnotatedArticle): Quoted[] {
  return article.quotations.flatMap((quotation): Quoted[] => {
    const { kind, speaker, cue } = quotation;
    if (kind === 'title' || kind === 'scare' || speaker === null || cue === null) return [];
    if (!overlaps(quotation, passage) || !isBeside(quotation, speaker, cue, article)) return [];
    const words = findWords(article.text, quotation).map(({ form }) => form);
    return [{ passage, article, words, speaker, cue }];
  });
}

/** True where the speaker and the verb stand in a sentence of the quoted words, near them. */
function isBeside(quotation: Quotation, speaker: Span, cue: Span, { sentences }: AnnotatedArticle): boolean {
  const own = sentences.filter((one) => overlaps(one, quotation));
  return [speaker, cue].every(
    (span) =>
      own.some((one) => containsSpan(one, span)) &&
      span.start - quotation.end <= BESIDE_REACH &&
      quotation.start - span.end <= BESIDE_REACH,
  );
}

/** A person, and how an article names him last: “Stone” of “Mayor Ada Stone”. */
type Person = { entity: string; surname: string };

function findPeople({ article, speaker }: Quoted, { isPerson }: Input['articles']): Person[] {
  if (!speaker.certain) return [];
  return article.names.flatMap((name) => {
    const surname =
      sliceSpan(article.text, name)
        .replace(/['’]s?$/u, '')
        .split(/\s+/u)
        .at(-1) ?? '';
    return containsSpan(speaker, name) && isPerson(name.entity) && surname.length > 2
      ? [{ entity: name.entity, surname }]
      : [];
  });
}

const isNamedIn = ({ text, names }: AnnotatedArticle, { entity, surname }: Person): boolean =>
  text.includes(surname) || names.some((name) => name.entity === entity);

const isWithoutName = ({ article, speaker }: Quoted, { isPerson }: Input['articles']): boolean =>
  !PRONOUN.test(speaker.text) &&
  !article.names.some((name) => overlaps(name, speaker) && isPerson(name.entity));

function areOne(one: readonly string[], other: readonly string[]): boolean {
  const share = Math.ceil(MIN_RATIO * Math.min(one.length, other.length));
  const least = Math.max(MIN_RUN, Math.min(LONG_RUN, share));
  const whole = ` ${other.join(' ')} `;
  return one.some((_, at) => {
    const run = one.slice(at, at + least);
    return run.length === least && whole.includes(` ${run.join(' ')} `);
  });
}

function toReading(
  { passage, article, speaker, cue }: Quoted,
  { isPerson }: Input['articles'],
): AttributionReading {
  const { start, end, entity, resolved } = speaker;
  const tokens = findTokens(article.text, speaker).map((token) => ({ ...token, quote: -1 }));
  const head = tokens[findHead(tokens, 0, tokens.length)]?.lower ?? '';
  const isPersonNamed = article.names.some((name) => overlaps(name, speaker) && isPerson(name.entity));
  const voice = !isPersonNamed && (UNNAMED_HEADS.has(head) || ROLES.has(head)) ? 'unnamed' : 'named';
  return {
    kind: 'attribution',
    article: passage.article,
    passage: passage.id,
    key: `${voice} ${isPersonNamed && entity !== null ? entity : tokens.map(({ lower }) => lower).join(' ')}`,
    voice,
    source: { start, end, entity: isPersonNamed ? entity : null, resolved: isPersonNamed ? resolved : null },
    cue,
  };
}
