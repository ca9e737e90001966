import type { AlignedClaim } from '../../model/alignment.ts';
import { findContradictions } from '../contradictions/contradictions.ts';
import { findOutvoted } from '../contradictions/outvoted.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import { toVersions } from '../versions/versions.ts';
import type { ContentReader } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { toApparatus } from './apparatus.ts';

/** In what the passages of a row differ, and which of them agree. */
export type ComparedRow = ReturnType<typeof compareRow>;

type Row = Pick<AlignedClaim, 'passages' | 'links'>;

/** Compares the passages of a row. */
export type RowComparer = (row: Row) => ComparedRow;

type Context = { articles: StoryArticles; kinds: readonly DifferenceRules[]; contentOf: ContentReader };

/**
 * Makes the function that compares the passages of a row, those of one row once: its heading, what counts under it and the claim itself are all made of that.
 */
export function createRowComparer(context: Context): RowComparer {
  const compared = new Map<string, ComparedRow>();
  return (row) => {
    const key = [...row.passages.map(({ id }) => id), ...row.links.map(({ a, b }) => `${a} ${b}`)].join('\n');
    const known = compared.get(key) ?? compareRow(row, context);
    compared.set(key, known);
    return known;
  };
}

function compareRow({ passages, links }: Row, { articles, kinds, contentOf }: Context) {
  const apparatus = toApparatus(passages, articles, kinds, links);
  const contradictions = findContradictions({ passages, apparatus, articles, contentOf });
  const { tied, ...versions } = toVersions({
    passages,
    links,
    contradictions,
    articles,
    contentOf,
    apparatus,
  });
  const outvoted = findOutvoted(versions.versions, contradictions, passages);
  return { apparatus, contradictions, tied, versions, outvoted };
}
