import type { Replaced } from '../replaced.ts';
import { make, makeList } from './elements.ts';
import { renew } from './renew.ts';
import { sendFiles } from './requests.ts';
import { describe, enterStory, openStory, say } from './session.ts';
import { showStories } from './stories.ts';

/** Article files for a story, as they are sent. */
export type Upload = { title: string; files: { name: string; base64: string }[] };

/**
 * Adds files to a story, or puts them in place of those of the same name, and opens it: what was read is the first that the editor sees.
 *
 * @param news  where what changed in articles that were written over is told
 */
export async function addToStory(
  { title, files }: Upload,
  { replace, news }: { replace: boolean; news: HTMLElement },
): Promise<void> {
  if (title === '' || files.length === 0) {
    say('Give the story a title, and at least one article.');
    return;
  }
  say('The articles are read and compared; a long story takes its time …');
  const answer = await sendFiles({ title, files, replace });
  if (!('story' in answer)) {
    say(describe(answer));
    return;
  }
  if (answer.replaced === undefined) {
    await showStories({ isFormOpen: false });
    await enterStory(answer.story);
  } else {
    renew(news, ...makeReplaced(answer.replaced));
    await openStory(answer.story);
  }
  const articles = document.querySelector<HTMLDetailsElement>('details[data-key="articles"]');
  if (articles !== null) articles.open = true;
  if (answer.replaced === undefined) document.querySelector('#work')?.scrollIntoView();
}

const makeReplaced = ({ files, change, claims }: Replaced): HTMLElement[] => [
  ...files.flatMap(({ name, gone, come }) => [
    make('h3', {}, name),
    ...makeTitled('Sentences that are gone', gone),
    ...makeTitled('Sentences that are new', come),
  ]),
  make('p', {}, `The story: ${change}.`),
  ...makeTitled('Claims of several articles that are gone', claims.gone),
  ...makeTitled('Claims of several articles that are new', claims.come),
  ...makeTitled('Claims of several articles that have other passages now', claims.changed),
];

const makeTitled = (title: string, lines: readonly string[]): HTMLElement[] =>
  lines.length === 0 ? [] : [make('p', {}, `${title}:`), makeList(lines)];
