import { containsSpan, overlaps, type Span, totalLength } from '../model/span.ts';
import { findPublishedWords, type PublishedText } from './text/published-text.ts';
import type { Witness } from './text/witnesses.ts';

/** Some words of an article. */
export type Stretch = Span & { text: string };

/** Longest words that are set round a quotation. The sentences of news are shorter: 600 is four or five of them. */
const MOST = 600;

/** Fewest words of a sentence outside its quotation marks that can tell who speaks: “she said”. */
const LEAST_TELLING = 2;

/** Somebody whom only the sentence before tells: “She called it “late””, ““…,” he said”. Source: closed class of English. */
const POINTS_BACK = /(?:^|["“”«»'’])[\s,]*(?:he|she|they|it)(?!\p{L})/iu;

/** Leads from a paragraph to the next: a colon at its end, or quoted words in it. */
const LEADS_ON = /["“”„«»]|:\s*$/u;

/**
 * The sentences of an article in which some quotations stand, cut into what stands between them: in place of what a page could say of whose words they are. Where a sentence is
 * all quotation, the one after it in its paragraph as well, or the one before it, from another paragraph only where that quotes or ends in a colon; where it names somebody by “he” alone, the one before.
 *
 * @param parts  quotations in reading order
 * @returns      what stands before each quotation, and after the last; null where it is not published, or long
 */
export function findAround(
  { article, published }: Pick<Witness, 'article' | 'published'>,
  parts: readonly Span[],
): { before: Stretch[]; after: Stretch } | null {
  const whole = findWhole(article, published, parts);
  if (whole === null || whole.end - whole.start > MOST + totalLength(parts)) return null;
  const ends = [whole.start, ...parts.map(({ end }) => end)];
  const cut = [...parts.map(({ start }) => start), whole.end].map((end, index): Stretch | null => {
    const span = { start: ends[index] ?? end, end };
    const text = span.start <= span.end ? findPublishedWords(published, span) : undefined;
    return text === undefined ? null : { ...span, text };
  });
  const before = cut.filter((one) => one !== null);
  const after = before.pop();
  return after === undefined || before.length < parts.length ? null : { before, after };
}

type Sentences = Pick<Witness['article'], 'sentences' | 'quotations' | 'blocks'>;

function findWhole(
  { sentences, quotations, blocks }: Sentences,
  published: PublishedText,
  parts: readonly Span[],
): Span | null {
  const first = sentences.findIndex((one) => parts.some((part) => overlaps(one, part)));
  const last = sentences.findLastIndex((one) => parts.some((part) => overlaps(one, part)));
  const [from, to] = [sentences[first], sentences[last]];
  if (from === undefined || to === undefined) return null;
  const own = { start: from.start, end: to.end };
  const told = withoutQuoted({ ...own, text: findPublishedWords(published, own) ?? '' }, quotations);
  const isTelling = toWords(told).length >= LEAST_TELLING;
  if (isTelling && !POINTS_BACK.test(told)) return own;
  const [earlier, later] = [sentences[first - 1], sentences[last + 1]];
  const longer = { start: own.start, end: later?.end ?? own.end };
  const opensBlock = !blocks.some(
    (block) => earlier !== undefined && containsSpan(block, { start: earlier.start, end: own.end }),
  );
  if (!isTelling && opensBlock && blocks.some((block) => containsSpan(block, longer)) && later !== undefined)
    return longer;
  // The paragraph before can tell of others: only a colon, or somebody's quoted words, lead from it to words that stand alone; and its quoted words tell of no “he”.
  if (opensBlock && !(isTelling ? tellsOf(earlier, { quotations, published }) : leadsOn(earlier, published)))
    return own;
  return { start: earlier?.start ?? own.start, end: own.end };
}

/** True for a sentence that has words outside quotation marks. */
function tellsOf(
  earlier: Span | undefined,
  { quotations, published }: Pick<Sentences, 'quotations'> & { published: PublishedText },
): boolean {
  const text = earlier && findPublishedWords(published, earlier);
  if (earlier === undefined || text === undefined) return false;
  return toWords(withoutQuoted({ ...earlier, text }, quotations)).length >= LEAST_TELLING;
}

const leadsOn = (earlier: Span | undefined, published: PublishedText): boolean =>
  LEADS_ON.test((earlier && findPublishedWords(published, earlier)) ?? '');

const toWords = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** The words of a stretch outside all quotations. */
function withoutQuoted({ text, start: from }: Stretch, quotations: readonly Span[]): string {
  let told = '';
  let at = 0;
  for (const { start, end } of quotations) {
    if (end - from <= at || start - from >= text.length) continue;
    told += `${text.slice(at, Math.max(at, start - from))} `;
    at = end - from;
  }
  return told + text.slice(at);
}
