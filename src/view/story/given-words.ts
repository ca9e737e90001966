import type { ApparatusEntry, Claim, Reading } from '../../model/comparison.ts';
import { toReadingSpans } from '../../model/reading-spans.ts';
import type { ArticleMark } from '../articles.ts';
import { isDoubtful } from '../text/reading-words.ts';
import { type QuotedWords, quoteWitness, type Witnesses } from '../text/witnesses.ts';
import { IN_PART } from './board-versions.ts';

/**
 * What the articles with one wording, or with one version, give: their words (the first article's), or ours where they have none. `others`: how those of
 * the others stand to these, empty where they are the same words: “the same”, “in whole or in part”.
 */
export type GivenWords = {
  articles: ArticleMark[];
  words: QuotedWords[];
  says: string | null;
  others: string;
  /** Whom a “he” means that is all the words give of the source; null where they name the source. */
  person: string | null;
};

/** What the articles give in one respect, in their order: equal words once, and of what they say a version once. An article without words of its own is left out. */
export function toGiven(
  { kind, readings }: ApparatusEntry,
  { versionAgreement, versionAgreeing }: Claim,
  { articles, wordsOf }: { articles: readonly ArticleMark[]; wordsOf: (reading: Reading) => QuotedWords[] },
): GivenWords[] {
  const given = new Map<string, GivenWords>();
  for (const article of articles) {
    const own = readings.filter((reading) => reading.article === article.id && !isDoubtful(reading));
    const words = toDistinct(own.flatMap(wordsOf));
    const says = words.length === 0 ? toOwnSaying(own) : null;
    if (words.length === 0 && says === null) continue;
    const told = says ?? toWording(words);
    const versions = [...new Set(own.map(({ key }) => key))].sort();
    // Of an answer of which no two articles are known to agree each is told for itself.
    const isOpen = versions.some(
      (version) =>
        versionAgreement[Number(version)] === 'worded-differently' &&
        versionAgreeing[Number(version)]?.length === 0,
    );
    const key = kind === 'answer' ? `${versions.join()}${isOpen ? article.id : ''}` : told;
    const same = given.get(key);
    if (same === undefined)
      given.set(key, { articles: [article], words, says, others: '', person: toPerson(own, words) });
    else {
      same.articles.push(article);
      if (told !== (same.says ?? toWording(same.words)))
        same.others = versions.every((version) => versionAgreement[Number(version)] !== 'worded-differently')
          ? 'the same'
          : IN_PART;
    }
  }
  return [...given.values()];
}

const PRONOUN = /^(?:he|she|they|it|who)$/iu;

/** Whom the article names for the pronoun that stands for its source. */
function toPerson(readings: readonly Reading[], words: readonly QuotedWords[]): string | null {
  const [found] = readings.flatMap((reading) => {
    const source = reading.kind === 'attribution' ? reading.source : null;
    const isPronoun = words.some(({ start, text }) => start === source?.start && PRONOUN.test(text));
    return isPronoun ? (source?.resolved ?? []) : [];
  });
  return found ?? null;
}

/** An article that gives the same words in two passages gives them once. */
const toDistinct = (words: readonly QuotedWords[]): QuotedWords[] =>
  [...new Map([...words].reverse().map((each) => [each.text.toLowerCase(), each])).values()].reverse();

const toWording = (words: readonly QuotedWords[]): string =>
  words.map(({ text }) => text.toLowerCase()).join('|');

/** An article that says it in its own voice has no words of attribution: the sentence says so for it. */
function toOwnSaying(readings: readonly Reading[]): string | null {
  if (readings.some((reading) => reading.kind === 'attribution' && reading.voice === 'own'))
    return 'as the article’s own words';
  const [says] = readings.flatMap((reading) => (reading.kind === 'words' ? (reading.says ?? []) : []));
  return says ?? null;
}

/** The words of a reading, each span once. */
export const toQuotedWords = (reading: Reading, witnesses: Witnesses): QuotedWords[] =>
  quoteWitness(witnesses, reading.article, toReadingSpans(reading));
