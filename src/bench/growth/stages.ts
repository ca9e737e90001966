import { VFile } from 'vfile';
import { alignStory } from '../../align/story.ts';
import { annotateStory } from '../../annotate/story.ts';
import { compareStory } from '../../compare/story.ts';
import { findUnread, withoutTooMuch } from '../../load/check-amounts.ts';
import { toDiagnostics } from '../../load/diagnostics.ts';
import type { ReadArticle } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { StorySettingsSchema } from '../../model/story.ts';
import { readArticle } from '../../read/article.ts';
import { startClock } from '../processor-time.ts';

/** What an article goes through, in this order. */
export const STAGES = ['read', 'annotate', 'align', 'compare'] as const;

export type Stage = (typeof STAGES)[number];

/**
 * CPU time of each stage in milliseconds; `refused` is the code of the message with which a site refuses the article, so that the later stages had nothing to do, and
 * `isWordsAlone` whether its story would be compared by words alone.
 */
export type StageTimes = Record<Stage, number> & { refused: string | undefined; isWordsAlone: boolean };

/** The article that the hard one is aligned with. */
const OTHER =
  'Fire shuts harbour\n\nHarbour master Ann Miller said on Monday that the harbour was closed after a fire.\n';

function time<T>(work: () => T): { ms: number; result: T } {
  const toMs = startClock();
  const result = work();
  return { ms: toMs(), result };
}

type Reading = { article: ReadArticle | undefined; refused: string | undefined };

function readText(text: string, name: string): Reading {
  const file = new VFile({ path: name, value: new TextEncoder().encode(text) });
  const article = readArticle(file);
  const error = toDiagnostics(file).find(({ severity }) => severity === 'error');
  return { article, refused: article === undefined ? toCode(error) : undefined };
}

const toCode = (problem: Diagnostic | undefined): string =>
  problem === undefined ? 'no message' : `${problem.source}:${problem.ruleId}`;

/**
 * Reads a text as an article file and takes it with a short article on the same event through the stages asked for.
 *
 * @throws whatever a stage throws: hostile text must make none of them throw
 */
export function timeStages(text: string, extension: string, stages: readonly Stage[]): StageTimes {
  const read = time(() => readText(text, `a${extension}`));
  const { article } = read.result;
  const other = readText(OTHER, 'b.txt').article;
  const [tooMuch] = article === undefined ? [] : withoutTooMuch([article], () => 'a').diagnostics;
  const refused = tooMuch === undefined ? read.result.refused : toCode(tooMuch);
  const times = { read: read.ms, annotate: 0, align: 0, compare: 0, refused, isWordsAlone: false };
  if (article === undefined || other === undefined || refused !== undefined) return times;
  if (!stages.includes('annotate')) return times;
  const annotated = time(() => annotateStory([article, other], { date: null }));
  times.annotate = annotated.ms;
  times.isWordsAlone = findUnread(annotated.result.articles, () => 'a').length > 0;
  if (!stages.includes('align')) return times;
  const aligned = time(() => alignStory({ ...annotated.result, links: [] }));
  times.align = aligned.ms;
  if (!stages.includes('compare')) return times;
  const settings = StorySettingsSchema.parse({ title: 'Harbour' });
  const story = { id: 'harbour', settings, ...annotated.result, alignment: aligned.result, diagnostics: [] };
  return { ...times, compare: time(() => compareStory(story)).ms };
}
