import type { DeskState } from '../state.ts';
import { answerByKey } from './answers.ts';
import { makeCards } from './cards.ts';
import { makeChoice } from './choice.ts';
import { make, makeButton, makeDetails, makeList } from './elements.ts';
import { renew } from './renew.ts';
import { edit, onChange, openStory, refresh, session, step } from './session.ts';
import { makeArticles, makeDecisions, makeStoryWords } from './settings.ts';
import { showStories } from './stories.ts';
import { makeTable } from './table.ts';
import { makeTopics } from './topics.ts';

const work = document.querySelector<HTMLElement>('#work');

function showStory(): void {
  const { state } = session;
  if (work === null || state === undefined) return;
  work.hidden = false;
  renew(
    work,
    makeHead(state),
    makeArticles(state),
    makeStoryWords(state),
    makeTopics(state),
    makeDecisions(state),
    makeCards(),
    makeTable(state),
    makeChoice(),
  );
}

const makeHead = (state: DeskState): HTMLElement =>
  make(
    'header',
    { class: 'story' },
    make('h2', {}, state.title),
    make(
      'p',
      {},
      makeStep('undo', state.undo),
      makeStep('redo', state.redo),
      make('a', { href: `/stories/${state.id}/`, target: '_blank', rel: 'noreferrer' }, 'See the page'),
    ),
    makeList(state.toDo, { class: 'to-do' }),
    makeLost(state),
    makeProblems(),
  );

/** A button that takes a step back or does it again; disabled where there is none. */
const makeStep = (direction: 'undo' | 'redo', what: string | null): HTMLElement =>
  makeButton(direction === 'undo' ? 'Undo' : 'Redo', () => void step(direction), {
    disabled: what === null,
    title: what ?? '',
  });

/** Words of the editor's that an article does not hold any more, each with the nearest to take instead. */
function makeLost({ lost }: DeskState): HTMLElement | undefined {
  if (lost.length === 0) return undefined;
  return make(
    'section',
    { class: 'lost', 'aria-label': 'Words that no longer match' },
    make('p', {}, 'These words are not in their article any more:'),
    make(
      'ul',
      {},
      ...lost.map((one, index) =>
        make('li', {}, `${one.file}: “${one.words}”. `, ...makeNearest(one, `lost ${index}`)),
      ),
    ),
  );
}

function makeNearest({ file, words, nearest }: DeskState['lost'][number], key: string): (Node | string)[] {
  if (nearest === null) return ['No text there is near; take the link back under “Your links”.'];
  const take = () =>
    void edit(
      { kind: 'reword', of: { file, words }, words: nearest },
      'The words are those of the article again.',
    );
  return [`The nearest text is “${nearest}”. `, makeButton('Take these words', take, { 'data-key': key })];
}

function makeProblems(): HTMLElement | undefined {
  const problems = (session.state?.problems ?? []).filter(({ severity }) => severity !== 'info');
  if (problems.length === 0) return undefined;
  const lines = problems.map(
    ({ file, line, severity, message, note }) => `${file}, line ${line}, ${severity}: ${message} ${note}`,
  );
  return makeDetails('problems', `Problems (${problems.length})`, makeList(lines));
}

onChange(showStory);
document.addEventListener('keydown', answerByKey);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh();
});
addEventListener('focus', () => void refresh());

await showStories();
const asked = location.hash.slice(1);
if (asked !== '') await openStory(asked);
