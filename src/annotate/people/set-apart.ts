import type { Span } from '../../model/span.ts';
import { hasOffice } from './bearers.ts';
import { toLowerWords } from './drafts.ts';
import type { NameRun } from './names.ts';

/** One place where an article has a name of one word, in lower case; `titled` when an office stands before it. */
type Surname = Span & { word: string; titled: boolean };

/**
 * Of some surnames in reading order those of a namesake whom the article does not name in full: “a pilot, also named Cole but no relation”, and “Cole” alone from there on, which may be either.
 */
export function findNamesakes<One extends Surname>(surnames: readonly One[], text: string): ReadonlySet<One> {
  const others = new Set<string>();
  return new Set(
    surnames.filter((one) => {
      const before = text.slice(Math.max(0, one.start - REACH), one.start);
      if (isNamesake(before, text.slice(one.end, one.end + REACH))) others.add(one.word);
      return others.has(one.word) && !one.titled;
    }),
  );
}

/** Of the runs of an article those that are a surname alone of a namesake. */
export function findNamesakeRuns(runs: readonly NameRun[], text: string): ReadonlySet<NameRun> {
  const surnames = runs
    .filter(({ words, pairSurname }) => words.length === 1 && pairSurname === undefined)
    .map((run) => ({
      run,
      start: run.titleStart,
      end: run.end,
      word: toLowerWords(run.words).join(' '),
      titled: hasOffice(run),
    }));
  return new Set([...findNamesakes(surnames, text)].map(({ run }) => run));
}

/** How far round a name the words of a namesake are looked for. */
const REACH = 40;

/** True where the words right before and after a surname say that it is a namesake's. */
export const isNamesake = (before: string, after: string): boolean =>
  ALSO_NAMED.test(before) || UNRELATED.test(after) || (ANOTHER.test(before) && /^ ?[,(]/u.test(after));

/** “a pilot, also named [Cole]”, “who is also called [Cole]”; “also called Cole a liar” names nobody. */
const ALSO_NAMED = /(?:\balso (?:named|surnamed)|(?:\b(?:is|was)|,) also called)(?: (?:Mr|Mrs|Ms)\.?)? $/u;

/** “another [Cole], a pilot,” */
const ANOTHER = /\b(?:[Aa]nother|[Tt]he other)(?: (?:Mr|Mrs|Ms)\.?)? $/u;

/** “[Cole], no relation,”, “[Cole] (who is not related to the mayor)” */
const UNRELATED =
  /^[,–—( ]+(?:(?:but|and|though|who is|who was) )?(?:(?:of )?no (?:relation|relative|kin)|not (?:a relative|a relation|related))(?!\p{L})/u;
