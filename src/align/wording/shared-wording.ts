import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { PROSE_KINDS } from '../../model/kinds.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import type { SharedWording } from '../../model/wording.ts';
import { findWords } from '../words/words.ts';
import { findRuns, MIN_RUN_WORDS, type WordRun } from './shared-wording-runs.ts';

/** Fewest words of a run that are neither function words nor parts of names, figures and timeframes: below that it is a stock phrase. */
const MIN_TELLING_WORDS = 3;

const CAPITAL = /^\p{Lu}/u;
const STARTS_CAPITAL = /^[\p{Lu}\p{N}]/u;

/** How many characters into a sentence its first word begins, after a mark. */
const FIRST_REACH = 2;

/** A word of an article, or a barrier (`id` -1) that no run crosses. `counts` is false in a name; `tells` is true for a word with meaning of its own. */
type WordPlace = Span & { id: number; counts: boolean; tells: boolean };

/**
 * Finds the runs of six or more words that two articles have in common.
 *
 * Quotations are left out on both sides: two articles that quote the same words share the speaker's words, not each other's. Words of names
 * may be in a run but do not count toward the six, and a run needs three words that are neither function words nor parts of names, figures and timeframes.
 * A word of an article is in at most one run of a pair; longer runs go first.
 *
 * @returns one entry for each pair of articles that shares a run, in the order of the articles; runs in the order of `a`'s text;
 *   `ratio` is of the shorter article's words outside quotations and furniture
 */
export function findSharedWording(articles: readonly AnnotatedArticle[]): SharedWording[] {
  const ids = new Map<string, number>();
  const places = articles.map((article) => toWordPlaces(article, ids));
  const wordCounts = places.map((list) => list.filter((place) => place.id >= 0).length);
  const shared: SharedWording[] = [];
  for (const { left, right, runs } of findRuns(places.map((list) => list.map((place) => place.id)))) {
    const [a, b] = [articles[left], articles[right]];
    const [aPlaces, bPlaces] = [places[left] ?? [], places[right] ?? []];
    const shown = runs.filter((run) => isShared(run, aPlaces, bPlaces));
    if (a === undefined || b === undefined || shown.length === 0) continue;
    const length = shown.reduce((sum, run) => sum + run.length, 0);
    const shorter = Math.min(wordCounts[left] ?? 0, wordCounts[right] ?? 0);
    shared.push({
      a: a.id,
      b: b.id,
      ratio: Math.min(1, length / Math.max(1, shorter)),
      runs: shown
        .map((run) => toRunSpans(run, aPlaces, bPlaces))
        .sort((one, other) => one.aStart - other.aStart),
    });
  }
  return shared;
}

/** The words of an article's own text; every block and every quotation ends a run. */
function toWordPlaces(article: AnnotatedArticle, ids: Map<string, number>): WordPlace[] {
  const quoted = article.quotations.filter((quotation) => quotation.kind !== 'title');
  const places: WordPlace[] = [];
  const inQuotation = createOverlapTest(quoted);
  const inName = createOverlapTest(article.names);
  const inValue = createOverlapTest([...article.figures, ...article.timeframes].sort(bySpan));
  const atStart = createOverlapTest(
    article.sentences.map(({ start }) => ({ start, end: start + FIRST_REACH })),
  );
  for (const block of article.blocks) {
    if (!PROSE_KINDS.has(block.kind)) continue;
    for (const { start, end, form } of findWords(article.text, block)) {
      if (inQuotation({ start, end })) {
        places.push({ start, end, id: -1, counts: false, tells: false });
        continue;
      }
      const id = ids.get(form) ?? ids.size;
      ids.set(form, id);
      // A title or role before a name, in small letters, is the writer's own word; a capital within a sentence belongs to a name, be it none that was found.
      const word = article.text.slice(start, end);
      const named = inName({ start, end })
        ? STARTS_CAPITAL.test(word)
        : CAPITAL.test(word) && !atStart({ start, end });
      const stock = inValue({ start, end }) || isFunctionWord(form);
      places.push({ start, end, id, counts: !named, tells: !named && !stock });
    }
    places.push({ start: block.end, end: block.end, id: -1, counts: false, tells: false });
  }
  return places;
}

/** Makes a test for spans that are asked in reading order: whether one meets any of the given spans (in reading order of their starts). */
function createOverlapTest(spans: readonly Span[]): (span: Span) => boolean {
  let first = 0;
  return (span) => {
    while (first < spans.length && (spans[first]?.end ?? 0) <= span.start) first += 1;
    for (let index = first; index < spans.length; index += 1) {
      const other = spans[index];
      if (other === undefined || other.start >= span.end) return false;
      if (overlaps(other, span)) return true;
    }
    return false;
  };
}

/** True when enough words of a run count and tell, in both articles: a word may be part of a name in one of them only. */
function isShared(run: WordRun, a: readonly WordPlace[], b: readonly WordPlace[]): boolean {
  let counting = 0;
  let telling = 0;
  for (let index = 0; index < run.length; index += 1) {
    const [left, right] = [a[run.aStart + index], b[run.bStart + index]];
    if (left?.counts && right?.counts) counting += 1;
    if (left?.tells && right?.tells) telling += 1;
  }
  return counting >= MIN_RUN_WORDS && telling >= MIN_TELLING_WORDS;
}

const toRunSpans = (run: WordRun, a: readonly WordPlace[], b: readonly WordPlace[]) => ({
  aStart: a[run.aStart]?.start ?? 0,
  aEnd: a[run.aStart + run.length - 1]?.end ?? 0,
  bStart: b[run.bStart]?.start ?? 0,
  bEnd: b[run.bStart + run.length - 1]?.end ?? 0,
});
