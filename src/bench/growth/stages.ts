import { VFile } from 'vfile';
import { alignStory } from '../../align/story.ts';
import { annotateStory } from '../../annotate/story.ts';
import { compareStory } from '../../compare/story.ts';
import type { ReadArticle } from '../../model/article.ts';
import { StorySettingsSchema } from '../../model/story.ts';
import { readArticle } from '../../read/article.ts';
import { startClock } from '../processor-time.ts';

/** What an article goes through, in this order. */
export const STAGES = ['read', 'annotate', 'align', 'compare'] as const;

export type Stage = (typeof STAGES)[number];

/** CPU time of each stage in milliseconds; `refused` when nothing could be read, so that the later stages had nothing to do. */
export type StageTimes = Record<Stage, number> & { refused: boolean };

/** The article that the hard one is aligned with. */
const OTHER =
  'Fire shuts harbour\n\nHarbour master Ann Miller said on Monday that the harbour was closed after a fire.\n';

function time<T>(work: () => T): { ms: number; result: T } {
  const toMs = startClock();
  const result = work();
  return { ms: toMs(), result };
}

const readText = (text: string, name: string): ReadArticle | undefined =>
  readArticle(new VFile({ path: name, value: new TextEncoder().encode(text) }));

/**
 * Reads a text as an article file and takes it with a short article on the same event through the stages asked for.
 *
 * @throws whatever a stage throws: hostile text must make none of them throw
 */
export function timeStages(text: string, extension: string, stages: readonly Stage[]): StageTimes {
  const read = time(() => readText(text, `a${extension}`));
  const article = read.result;
  const other = readText(OTHER, 'b.txt');
  const times = { read: read.ms, annotate: 0, align: 0, compare: 0, refused: article === undefined };
  if (article === undefined || other === undefined || !stages.includes('annotate')) return times;
  const annotated = time(() => annotateStory([article, other], { date: null }));
  times.annotate = annotated.ms;
  if (!stages.includes('align')) return times;
  const aligned = time(() => alignStory({ ...annotated.result, links: [] }));
  times.align = aligned.ms;
  if (!stages.includes('compare')) return times;
  const settings = StorySettingsSchema.parse({ title: 'Harbour' });
  const story = { id: 'harbour', settings, ...annotated.result, alignment: aligned.result, diagnostics: [] };
  return { ...times, compare: time(() => compareStory(story)).ms };
}
