import type { Passage } from '../../model/comparison.ts';
import { overlapLength, overlaps, sliceSpan, spanLength } from '../../model/span.ts';
import type { ClaimToRead } from '../readings/claim-to-read.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { citesSomebody } from '../sources/clear-sources.ts';
import { citesNobody } from '../sources/own-voice.ts';
import { toToldWords } from '../words/told-words.ts';
import { toContents } from './attribution-tellings.ts';
import { runParallel, toTellingWords } from './parallel-words.ts';
import { PRONOUN } from './source-signs.ts';
import { areOfOneMood, toMoods } from './telling-moods.ts';

type AttributionReading = ReadingOf<'attribution'>;
type Input = Pick<ClaimToRead, 'passages' | 'articles'>;

/**
 * Finds passages of which one has somebody say what the other tells in parallel words, in the same mood, where nobody is cited in its sentence or the one before.
 *
 * @returns the readings of both, none of them in doubt; [] where none are found
 */
export function findParallelCitations(
  readings: readonly AttributionReading[],
  input: Input,
): AttributionReading[] {
  const citing = findCitingArticles(readings, input.passages);
  const owns = readings.filter(({ voice, article }) => voice === 'own' && !citing.has(article));
  if (owns.length === 0) return [];
  const found = new Set<AttributionReading>();
  for (const cited of readings.filter((one) => isCited(one, input))) {
    for (const own of owns.filter((one) => tellsItself(one, cited, input))) {
      found.add(cited);
      found.add(own);
    }
  }
  return readings.filter((one) => found.has(one)).map(({ doubtful: _, ...sure }) => sure);
}

/** A verb of saying, or “according to”, with which a passage cites somebody, though it is not known whom. */
const CITES = /(?<!\p{L})(?:said|says|told|according to|wrote|tweeted|announced|testified)(?!\p{L})/u;

/** The articles that have somebody say it in one of their passages: they are not said to tell it as their own in another. */
export const findCitingArticles = (
  readings: readonly AttributionReading[],
  passages: readonly Passage[],
): ReadonlySet<string> =>
  new Set([
    ...readings.flatMap(({ voice, article }) => (voice === 'own' ? [] : [article])),
    ...passages.flatMap(({ exact, article }) => (CITES.test(exact) ? [article] : [])),
  ]);

function isCited(reading: AttributionReading, { passages, articles }: Input): boolean {
  const { source } = reading;
  if (source === null) return false;
  const article = articles.get(reading.article);
  return (
    !PRONOUN.test(sliceSpan(article.text, source)) &&
    citesSomebody(reading, findPassage(reading, passages), article)
  );
}

function tellsItself(own: AttributionReading, cited: AttributionReading, input: Input): boolean {
  const { passages, articles } = input;
  const [article, other] = [articles.get(own.article), articles.get(cited.article)];
  const [passage, otherPassage] = [findPassage(own, passages), findPassage(cited, passages)];
  const apart = [cited.source, cited.cue].flatMap((span) => span ?? []);
  const contents = toContents(cited, otherPassage, other);
  const said = contents.map((span) => sliceSpan(other.text, span)).join(' ');
  return (
    runParallel(toTellingWords(other.text, contents, apart), toTellingWords(article.text, [passage])) &&
    areOfOneMood(toMoods(said), toMoods(passage.exact)) &&
    !isQuoted(otherPassage, input) &&
    !isActor(cited, passage, input) &&
    citesNobody(passage, article)
  );
}

/** What one article quotes may be printed as a letter or a tweet in the other, without marks. */
const isQuoted = (passage: Passage, { articles }: Input): boolean =>
  articles
    .get(passage.article)
    .quotations.some((one) => one.kind === 'full' && overlapLength(one, passage) * 2 >= spanLength(passage));

/** True where the source, or a word that describes it, opens what the other tells, or stands behind “by”: it may only tell what the source does. */
function isActor({ article, source }: AttributionReading, own: Passage, { articles }: Input): boolean {
  if (source === null) return false;
  const { names, text } = articles.get(article);
  const { names: others, text: otherText } = articles.get(own.article);
  const entities = new Set(names.flatMap((name) => (overlaps(name, source) ? [name.entity] : [])));
  const described = toToldWords(text, source);
  const words = [...toToldWords(otherText, own)];
  const agent = own.exact.split(BY_WHOM)[1] ?? '';
  const inOwn = others.filter((name) => overlaps(name, own));
  return (
    [words, [...toToldWords(agent, { start: 0, end: agent.length })]].some((part) =>
      part.slice(0, OPENING_WORDS).some((word) => described.has(word)),
    ) ||
    inOwn.some(
      ({ start, entity }, at) =>
        entities.has(entity) && (at === 0 || BY.test(otherText.slice(Math.max(0, start - BY_REACH), start))),
    )
  );
}

/** How many telling words open a sentence, or stand behind “by”: who does it, with what describes him. */
const OPENING_WORDS = 2;

/** Before who does what a sentence tells; before a name so many code units are read for it. */
const BY_WHOM = /\bby (?:the )?/iu;
const BY = /\bby (?:the )?$/iu;
const BY_REACH = 8;

function findPassage({ passage: id }: AttributionReading, passages: readonly Passage[]): Passage {
  const passage = passages.find((one) => one.id === id);
  if (passage === undefined) throw new Error('a reading is of no passage; this is a bug in compare/');
  return passage;
}
