import { closest } from 'fastest-levenshtein';
import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { StorySettings } from '../model/story.ts';
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
  const ids = new Set(comparison.claims.map(({ id }) => id));
  const lost = settings.claims.flatMap(({ id }, index) =>
    ids.has(id)
      ? []
      : [
          toProblem(read.findPlace(['claims', index, 'id']), 'story:claim-not-found', {
            message: `There is no claim “${id}”.`,
            note: 'Copy the id from the address of the claim; it changes when the words of its first passage change.',
          }),
        ],
  );
  const used = new Set(comparison.claims.map(({ topic }) => topic));
  const unmatched = settings.topics.flatMap(({ id, question }, index) =>
    used.has(id)
      ? []
      : [
          toProblem(read.findPlace(['topics', index, 'id']), 'story:topic-unmatched', {
            severity: 'warning',
            message: `No claim was found for the topic “${id}”: “${question}”`,
            note: 'Add `words:` that stand in the articles, or take the topic away.',
          }),
        ],
  );
  return [...lost, ...unmatched];
}
