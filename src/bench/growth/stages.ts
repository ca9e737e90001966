import { VFile } from 'vfile';
import { alignStory } from '../../align/story.ts';
import { annotateStory } from '../../annotate/story.ts';
import type { ReadArticle } from '../../model/article.ts';
import { readArticle } from '../../read/article.ts';

/** What an article goes through, in this order. */
export const STAGES = ['read', 'annotate', 'align'] as const;

export type Stage = (typeof STAGES)[number];

/** CPU time of each stage in milliseconds; `refused` when nothing could be read, so that the later stages had nothing to do. */
export type StageTimes = Record<Stage, number> & { refused: boolean };

/** The article that the hard one is aligned with. */
const OTHER =
  'Fire shuts harbour\n\nHarbour master Ann Miller said on Monday that the harbour was closed after a fire.\n';

function time<T>(work: () => T): { ms: number; result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

const readText = (text: string, name: string): ReadArticle | undefined =>
  readArticle(new VFile({ path: name, value: new TextEncoder().encode(text) }));

/**
 * Reads a text as an article file and annotates it with a short article on the same event; aligns the two on request.
 *
 * @throws whatever a stage throws: hostile text must make none of them throw
 */
export function timeStages(text: string, extension: string, stages: readonly Stage[]): StageTimes {
  const read = time(() => readText(text, `a${extension}`));
  const article = read.result;
  const other = readText(OTHER, 'b.txt');
  if (article === undefined || other === undefined || !stages.includes('annotate'))
    return { read: read.ms, annotate: 0, align: 0, refused: article === undefined };
  const annotated = time(() => annotateStory([article, other], { date: null }));
  const aligned = stages.includes('align')
    ? time(() => alignStory({ ...annotated.result, links: [] })).ms
    : 0;
  return { read: read.ms, annotate: annotated.ms, align: aligned, refused: false };
}
