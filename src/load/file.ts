import { VFile } from 'vfile';
import { explainEvidence } from '../annotate/entities/evidence-table.ts';
import { type Explanation, explainArticle } from '../annotate/explain.ts';
import { annotateStory } from '../annotate/story.ts';
import { toComparedArticles, toStoryArticles } from '../compare/words/story-articles.ts';
import { type InspectedFile, SCHEMA_VERSION } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { StorySettingsSchema } from '../model/story.ts';
import { readArticle } from '../read/article.ts';
import { toDiagnostics } from './diagnostics.ts';
import { readSource } from './story-files.ts';

/** Of a file alone nothing tells the day of the event. */
const OCCASION = { date: null };

/** What is read from one article file; `article` is absent when it cannot be read, and then `diagnostics` says why. */
export async function inspectFile(
  file: string,
  label: string,
  options: { explain: boolean } = { explain: false },
): Promise<
  | (InspectedFile & { explain?: unknown; explainNames?: unknown; explainRules?: Explanation })
  | { schemaVersion: number; diagnostics: Diagnostic[] }
> {
  const diagnostics: Diagnostic[] = [];
  const source = await readSource(file, label, diagnostics);
  if (source === undefined) return { schemaVersion: SCHEMA_VERSION, diagnostics };
  const virtual = new VFile({
    path: source.path,
    value: source.bytes,
    data: { extracted: source.extracted },
  });
  const read = readArticle(virtual);
  diagnostics.push(...toDiagnostics(virtual));
  if (read === undefined) return { schemaVersion: SCHEMA_VERSION, diagnostics };
  const { articles, entities, evidence } = annotateStory([{ ...read, file: source.name }], OCCASION);
  const settings = StorySettingsSchema.parse({ title: source.name });
  const [article] = toComparedArticles(toStoryArticles(articles), settings, []);
  if (article === undefined) throw new Error(`${label} was not annotated; this is a bug in annotate/`);
  return {
    schemaVersion: SCHEMA_VERSION,
    article,
    entities,
    diagnostics,
    ...(options.explain && {
      explain: virtual.data.explain,
      explainNames: evidence.map((one) => ({ ...one, evidence: explainEvidence(one.decidedBy) })),
      explainRules: explainArticle(read, OCCASION),
    }),
  };
}
