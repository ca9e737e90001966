import type { ChosenWords } from '../edits.ts';
import type { DeskClaim, DeskState } from '../state.ts';
import { make } from './elements.ts';
import { edit, session } from './session.ts';

/** What a dragged claim is called between the handle and the topic; files and words from elsewhere are not taken. */
const CLAIM_TYPE = 'application/x-synoptic-claim';

/** Words that name a claim in `story.yaml`: those of its first passage. */
export function findWords({ cells }: DeskClaim): ChosenWords | undefined {
  const passage = cells.flatMap(({ passages }) => passages)[0];
  return passage === undefined ? undefined : { file: passage.file, words: passage.words };
}

function sendToTopic(claim: DeskClaim, topic: string | null): void {
  const of = findWords(claim);
  if (of === undefined || topic === claim.topic) return;
  void edit({ kind: 'claim', id: claim.id, of, topic }, 'The claim is sent to its topic.');
}

/** What sends a claim to a topic: a field, and where there are topics a handle to drag it by. */
export function makeSending({ topics }: DeskState, claim: DeskClaim): HTMLElement {
  const options = [{ id: '', title: 'no topic' }, ...topics].map(({ id, title }) =>
    make('option', { value: id, selected: id === (claim.topic ?? '') }, title),
  );
  const field = make(
    'select',
    { 'aria-label': 'Topic of the claim', 'data-key': `topic-${claim.id}` },
    ...options,
  );
  field.addEventListener('change', () => sendToTopic(claim, field.value === '' ? null : field.value));
  return make('div', { class: 'sending' }, field, topics.length === 0 ? undefined : makeHandle(claim));
}

/** The field beside it does the same by keyboard, so the handle is not read out. */
function makeHandle({ id }: DeskClaim): HTMLElement {
  const handle = make('span', { class: 'handle', draggable: 'true', 'aria-hidden': 'true' }, 'drag');
  handle.addEventListener('dragstart', ({ dataTransfer }) => {
    dataTransfer?.setData(CLAIM_TYPE, id);
    if (dataTransfer !== null) dataTransfer.effectAllowed = 'move';
  });
  return handle;
}

/** The topics as places to drop a claim on, each with how many it has; nothing where there is no topic. */
export function makeTargets({ topics, claims }: DeskState): HTMLElement | undefined {
  if (topics.length === 0) return undefined;
  const targets = [...topics, { id: null, title: 'no topic' }].map(({ id, title }) => {
    const count = claims.filter(({ topic }) => topic === id).length;
    return makeTarget(id, `${title} (${count})`);
  });
  return make('ul', { class: 'targets', 'aria-label': 'Topics with their claims' }, ...targets);
}

function makeTarget(topic: string | null, name: string): HTMLElement {
  const target = make('li', { 'data-topic': topic ?? '' }, name);
  target.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes(CLAIM_TYPE) !== true) return;
    event.preventDefault();
    target.classList.add('over');
  });
  target.addEventListener('dragleave', () => target.classList.remove('over'));
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    target.classList.remove('over');
    const id = event.dataTransfer?.getData(CLAIM_TYPE);
    const claim = session.state?.claims.find((one) => one.id === id);
    if (claim !== undefined) sendToTopic(claim, topic);
  });
  return target;
}
