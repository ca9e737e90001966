import { annotateStory } from '../../src/annotate/story.ts';
import { readArticle } from '../../src/read/article.ts';
import { makeFile } from './article-file.ts';

const PARAGRAPH = 'The port was quiet for most of the week, and boats lay at the quay until the wind fell.';

/** The entities of a story as “kind label: form, form”; each text is an article. */
export function entitiesOf(...texts: string[]): string[] {
  const articles = texts.flatMap((text, index) => {
    return readArticle(makeFile(`${PARAGRAPH}\n\n${text}\n`, `article-${index}.txt`)) ?? [];
  });
  return annotateStory(articles, { date: null }).entities.map(
    ({ kind, label, names }) => `${kind} ${label}: ${[...new Set(names.map(({ text }) => text))].join(', ')}`,
  );
}
