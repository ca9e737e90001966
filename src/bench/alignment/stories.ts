import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { toFileName } from '../../align/editor/editor-places.ts';
import { loadStory } from '../../load/story.ts';
import type { ComparedArticle, Comparison } from '../../model/comparison.ts';
import type { Measurement } from '../../model/measurement.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { toMeasurement } from '../results.ts';
import { measureLabelledLinks } from './labels.ts';

/** A sentence of an article, by its outlet's file name. */
type Said = { outlet: string; text: string };

/** Groups of sentences said to report the same, by story. */
export type StoryGroups = Record<string, Said[][]>;

const GoldSchema = z.object({
  claims: z.array(
    z.object({
      id: z.string(),
      articles: z.record(z.string(), z.array(z.string()).nullable()),
      near: z.record(z.string(), z.array(z.string())).optional(),
    }),
  ),
});
type Gold = z.infer<typeof GoldSchema>;

/** A judged sentence with the claims that it reports. */
type Judged = Said & { claims: Set<string> };

/** Aligns every story of a folder and compares the linked sentences with each story's `gold.json`, where there is one. */
export async function measureStories(
  folder: string,
): Promise<{ measured: Measurement[]; predictions: StoryGroups }> {
  const predictions: StoryGroups = {};
  const stories = new Map<string, Comparison>();
  const totals = { right: 0, shown: 0, wanted: 0 };
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory());
  for (const { name } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { comparison } = await loadStory(join(folder, name), name);
    if (comparison === undefined) continue;
    stories.set(name, comparison);
    const groups = toGroups(comparison);
    predictions[name] = groups;
    const gold = await readFile(join(folder, name, 'gold.json'), 'utf8').catch(() => undefined);
    if (gold === undefined) continue;
    const counts = judge(toJudged(GoldSchema.parse(JSON.parse(gold))), groups);
    console.log(`${name.padEnd(48)} right ${counts.right} of ${counts.shown} shown, ${counts.wanted} wanted`);
    totals.right += counts.right;
    totals.shown += counts.shown;
    totals.wanted += counts.wanted;
  }
  const labelled = await measureLabelledLinks(stories);
  if (labelled.measured.length > 0) console.log(`${labelled.unlabelled} links shown have no label`);
  return {
    measured: [...(totals.wanted === 0 ? [] : toMeasured(totals)), ...labelled.measured],
    predictions,
  };
}

function toMeasured({ right, shown, wanted }: Record<'right' | 'shown' | 'wanted', number>): Measurement[] {
  const common = {
    what: 'Sentences of real articles shown under one claim',
    cases: 'judged pairs of sentences',
    data: 'Stories of 2016 in PolNeAR (development part)',
  };
  return [
    { ...common, measure: 'precision', right, n: shown },
    { ...common, measure: 'recall', right, n: wanted },
  ].map(toMeasurement);
}

/** The claims of several articles, as the sentences that their passages stand in. */
const toGroups = ({ claims, articles }: Comparison): Said[][] =>
  claims
    .filter((claim) => claim.coverage.count > 1)
    .map((claim) =>
      claim.passages.flatMap((passage) => {
        const article = articles.find((one) => one.id === passage.article);
        return article === undefined ? [] : toSentences(article, passage);
      }),
    );

/** The sentence that a passage stands in, and, where that lies in a quotation of several sentences, all of these as one. */
function toSentences(article: ComparedArticle, passage: Span): Said[] {
  const text = article.text.value ?? '';
  const outlet = toFileName(article.file).replace(/\.[^.]+$/u, '');
  const own = article.sentences.filter((sentence) => overlaps(sentence, passage));
  const quoted = article.quotations
    .filter((quotation) => overlaps(quotation, passage))
    .map((quotation) => article.sentences.filter((sentence) => overlaps(sentence, quotation)));
  return [...own.map((sentence) => [sentence]), ...quoted].flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ outlet, text: text.slice(first.start, last.end) }];
  });
}

function toJudged({ claims }: Gold): Judged[] {
  const judged = new Map<string, Judged>();
  const put = (outlet: string, text: string): Judged => {
    const key = `${outlet}\n${squash(text)}`;
    const known = judged.get(key) ?? { outlet, text: squash(text), claims: new Set<string>() };
    judged.set(key, known);
    return known;
  };
  for (const { id, articles, near } of claims) {
    for (const [outlet, texts] of Object.entries(articles))
      for (const text of texts ?? []) put(outlet, text).claims.add(id);
    for (const [outlet, texts] of Object.entries(near ?? {})) for (const text of texts) put(outlet, text);
  }
  return [...judged.values()];
}

function judge(
  judged: readonly Judged[],
  groups: readonly Said[][],
): Record<'right' | 'shown' | 'wanted', number> {
  const groupsOf = judged.map(
    (one) =>
      new Set(groups.flatMap((group, index) => (group.some((said) => isSame(said, one)) ? [index] : []))),
  );
  const counts = { right: 0, shown: 0, wanted: 0 };
  for (const [i, a] of judged.entries()) {
    for (const [j, b] of judged.entries()) {
      if (i >= j || a.outlet === b.outlet) continue;
      const isWanted = [...a.claims].some((claim) => b.claims.has(claim));
      const isShown = [...(groupsOf[i] ?? [])].some((group) => groupsOf[j]?.has(group));
      counts.wanted += isWanted ? 1 : 0;
      counts.shown += isShown ? 1 : 0;
      counts.right += isWanted && isShown ? 1 : 0;
    }
  }
  return counts;
}

const squash = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** The same sentence, or one that holds the other and is not much longer. */
function isSame(said: Said, judged: Judged): boolean {
  const text = squash(said.text);
  if (said.outlet !== judged.outlet) return false;
  if (text === judged.text) return true;
  const ratio = Math.min(text.length, judged.text.length) / Math.max(text.length, judged.text.length);
  return ratio >= 0.6 && (text.includes(judged.text) || judged.text.includes(text));
}
