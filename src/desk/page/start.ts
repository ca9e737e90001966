import type { DeskState } from '../state.ts';
import { answerByKey, makeCards } from './cards.ts';
import { makeChoice } from './choice.ts';
import { make, makeButton, renew } from './elements.ts';
import { edit, onChange, openStory, refresh, session, step } from './session.ts';
import { makeArticles, makeDecisions, makeStoryWords, makeTopics } from './settings.ts';
import { showStories } from './stories.ts';
import { makeTable } from './table.ts';

const work = document.querySelector<HTMLElement>('#work');

function showStory(): void {
  const { state } = session;
  if (work === null || state === undefined) return;
  work.hidden = false;
  renew(
    work,
    make(
      'header',
      { class: 'story' },
      make('h2', {}, state.title),
      make(
        'p',
        {},
        makeButton('Undo', () => void step('undo'), {
          disabled: state.undo === null,
          title: state.undo ?? '',
        }),
        makeButton('Redo', () => void step('redo'), {
          disabled: state.redo === null,
          title: state.redo ?? '',
        }),
        make('a', { href: `/stories/${state.id}/`, target: '_blank', rel: 'noreferrer' }, 'See the page'),
      ),
      make('ul', { class: 'to-do' }, ...state.toDo.map((line) => make('li', {}, line))),
      makeLost(state),
      makeProblems(),
    ),
    makeCards(),
    makeChoice(),
    makeTable(state),
    makeTopics(state),
    makeArticles(state),
    makeStoryWords(state),
    makeDecisions(state),
  );
}

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
      ...lost.map(({ file, words, nearest }, index) =>
        make(
          'li',
          {},
          `${file}: “${words}”. `,
          nearest === null
            ? 'No text there is near; take the link back below.'
            : make(
                'span',
                {},
                `The nearest text is “${nearest}”. `,
                makeButton(
                  'Take these words',
                  () =>
                    void edit(
                      { kind: 'reword', of: { file, words }, words: nearest },
                      'The words are those of the article again.',
                    ),
                  { 'data-key': `lost ${index}` },
                ),
              ),
        ),
      ),
    ),
  );
}

function makeProblems(): HTMLElement | undefined {
  const problems = (session.state?.problems ?? []).filter(({ severity }) => severity !== 'info');
  if (problems.length === 0) return undefined;
  return make(
    'details',
    { 'data-key': 'problems' },
    make('summary', {}, `Problems (${problems.length})`),
    make(
      'ul',
      {},
      ...problems.map(({ file, line, severity, message, note }) =>
        make('li', {}, `${file}, line ${line}, ${severity}: ${message} ${note}`),
      ),
    ),
  );
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
