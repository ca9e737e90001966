import { closest } from 'fastest-levenshtein';
import { findNearestWords } from '../align/editor/editor-nearest.ts';
import { toFileName } from '../align/editor/editor-places.ts';
import { holdsEditorWords } from '../align/editor/editor-words.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EditorClaim, StorySettings } from '../model/story.ts';
import type { ReadSettings } from './settings.ts';
import type { StoryFiles } from './story-files.ts';
import { toProblem } from './yaml.ts';

type Read = Pick<ReadSettings<StorySettings>, 'findPlace' | 'findKeyPlace'>;

/**
 * Checks what `story.yaml` says against the files of the story.
 *
 * Reports: story:article-not-found, story:rights-missing, story:topic-twice, story:topic-not-found.
 */
export function checkSettings(story: {
  settings: StorySettings;
  files: StoryFiles;
  read: Read;
}): Diagnostic[] {
  return [...checkArticles(story), ...checkTopics(story)];
}

function checkArticles({
  settings,
  files,
  read,
}: {
  settings: StorySettings;
  files: StoryFiles;
  read: Read;
}): Diagnostic[] {
  const names = files.articles.map(({ name }) => name);
  return Object.entries(settings.articles).flatMap(([name, article]) => {
    const path = ['articles', name];
    const found: Diagnostic[] = [];
    // A file that lies there and could not be read has its own diagnostic.
    const isThere = names.includes(name) || files.diagnostics.some(({ file }) => file.endsWith(`/${name}`));
    if (!isThere) {
      const near = names.length > 0 ? ` The nearest is “${closest(name.slice(0, 200), names)}”.` : '';
      found.push(
        toProblem(read.findKeyPlace(path), 'story:article-not-found', {
          message: `There is no article file “${name}”.${near}`,
          note: 'Copy the name exactly, or put the file into articles/.',
        }),
      );
    }
    if (article.publish === 'full' && article.rights === undefined) {
      found.push(
        toProblem(read.findPlace([...path, 'publish']), 'story:rights-missing', {
          message: `“${name}” is published in full, but nothing says why that is allowed.`,
          note: 'Add a line `rights: …`, or write `publish: passages`.',
        }),
      );
    }
    return found;
  });
}

function checkTopics({ settings, read }: { settings: StorySettings; read: Read }): Diagnostic[] {
  const ids = settings.topics.map(({ id }) => id);
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          toProblem(read.findPlace(['topics', index, 'id']), 'story:topic-twice', {
            message: `There are two topics with the id “${id}”.`,
            note: 'Give each topic an id of its own.',
          }),
        ],
  );
  const unknown = settings.claims.flatMap(({ topic }, index) =>
    topic === undefined || ids.includes(topic)
      ? []
      : [
          toProblem(read.findPlace(['claims', index, 'topic']), 'story:topic-not-found', {
            message: `There is no topic “${topic}”.`,
            note: ids.length > 0 ? `Write one of: ${ids.join(', ')}.` : 'Add it under `topics:`.',
          }),
        ],
  );
  return [...twice, ...unknown];
}

/**
 * Checks what `story.yaml` says against the finished comparison.
 *
 * Reports: story:claim-not-found, story:topic-unmatched (a warning: the topic's page says that nothing was found).
 */
export function checkClaims(story: {
  settings: StorySettings;
  comparison: Comparison;
  read: Read;
}): Diagnostic[] {
  const { settings, comparison, read } = story;
  const lost = settings.claims.flatMap((claim, index) => findLost(claim, index, { comparison, read }));
  const used = new Set(comparison.claims.map(({ topic }) => topic));
  const unmatched = settings.topics.flatMap(({ id, question }, index) =>
    used.has(id)
      ? []
      : [
          toProblem(read.findPlace(['topics', index, 'id']), 'story:topic-unmatched', {
            severity: 'warning',
            message: `No claim was found for the topic “${id}”: “${question}”`,
            note: 'Add `words:` that stand in the articles, or remove the topic.',
          }),
        ],
  );
  return [...lost, ...unmatched];
}

/** What is wrong with an entry of `claims:` that names no claim; [] when it names one. */
function findLost(
  claim: EditorClaim,
  index: number,
  { comparison, read }: { comparison: Comparison; read: Read },
): Diagnostic[] {
  if ('id' in claim) {
    if (comparison.claims.some(({ id }) => id === claim.id)) return [];
    return [
      toProblem(read.findPlace(['claims', index, 'id']), 'story:claim-not-found', {
        message: `There is no claim “${claim.id}”.`,
        note: 'Name it by words of one of its passages, which last longer than an id: `of: { file: …, words: … }`.',
      }),
    ];
  }
  const { file, words } = claim.of;
  const article = comparison.articles.find((one) => toFileName(one.file) === toFileName(file));
  if (article === undefined) {
    return [
      toProblem(read.findPlace(['claims', index, 'of', 'file']), 'story:article-not-found', {
        message: `“${file}” is not an article of this story.`,
        note: `Write one of: ${comparison.articles.map((one) => toFileName(one.file)).join(', ')}.`,
      }),
    ];
  }
  const isNamed = comparison.claims.some(({ passages }) =>
    passages.some((passage) => passage.article === article.id && holdsWords(passage.exact, words)),
  );
  if (isNamed) return [];
  const text = article.text.value ?? '';
  const nearest = holdsEditorWords(text, words) ? undefined : findNearestWords({ text }, words);
  const near = nearest === undefined ? '' : ` The nearest text is “${nearest.words}”.`;
  return [
    toProblem(read.findPlace(['claims', index, 'of', 'words']), 'story:claim-not-found', {
      message: `“${words}” is in no passage of a claim in articles/${toFileName(file)}.${near}`,
      note: 'Copy words of the passage as the page shows it.',
    }),
  ];
}

/** True when a passage holds the words, or lies inside them. */
const holdsWords = (passage: string, words: string): boolean =>
  holdsEditorWords(passage, words) || holdsEditorWords(words, passage);
