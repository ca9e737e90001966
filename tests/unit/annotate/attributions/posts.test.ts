import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import { sliceSpan } from '../../../../src/model/span.ts';
import { readArticle } from '../../../../src/read/article.ts';
import { makeFile } from '../../../build/article-file.ts';

const ENDING = 'The talks about the ferry went on for days in the town, and the boats lay at the quay.';

/** The attributions of a text whose source has no verb: “source: content”. */
function postsOf(text: string): string[] {
  const article = readArticle(makeFile(`Ferry talks go on\n\n${text}\n\n${ENDING}\n`, 'a.txt'));
  const [annotated] = annotateStory(article === undefined ? [] : [article], { date: null }).articles;
  return (annotated?.attributions ?? []).flatMap(({ source, cue, content }) =>
    source === null || cue !== null
      ? []
      : [`${sliceSpan(annotated?.text ?? '', source)}: ${sliceSpan(annotated?.text ?? '', content)}`],
  );
}

test.each([
  [
    'No ferry for you all, ever again, my friends! It would show weakness.\n\n— Jon Hale (@jonhale) March 3, 2019',
    'Jon Hale: No ferry for you all, ever again, my friends! It would show weakness.',
  ],
  [
    'No ferry for you all. It would be bad! — Jon P. Hale (@realJonHale) March 3, 2019',
    'Jon P. Hale: No ferry for you all. It would be bad!',
  ],
  [
    'No ferry for you all. It would be bad! -- Ada Cole (@ada_cole) Mar. 13, 2019',
    'Ada Cole: No ferry for you all. It would be bad!',
  ],
  [
    'No ferry for you all. It would be bad! —Ada Cole (@adacole) June 30, 2021',
    'Ada Cole: No ferry for you all. It would be bad!',
  ],
  [
    'No ferry for any of you. It would be bad for all of us. — Oska Ferry Board (@oskaferries) May 1, 2020',
    'Oska Ferry Board: No ferry for any of you. It would be bad for all of us.',
  ],
])('a post is said by whose name signs it: %s', (text, post) => {
  expect(postsOf(text)).toEqual([post]);
});

test.each([
  ['No ferry for you all — Ada Cole (D-Oska) knew.'],
  ['Ada Cole (@adacole) left the quay, and the ferry with her.'],
  ['— Ada Cole (@adacole) March 3, 2019'],
])('no signature, or none of a post: %s', (text) => {
  expect(postsOf(text)).toEqual([]);
});
