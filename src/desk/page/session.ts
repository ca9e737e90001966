import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Card, toFileName } from '../cards.ts';
import type { ChosenWords, Edit, FieldEdit } from '../edits.ts';
import type { DeskState } from '../state.ts';
import { askToMerge, toMovedLines } from './merge.ts';
import { type Answer, fetchStory, sendEdit, sendStep } from './requests.ts';

/** Words that the editor chose, and the passage that they are all or a part of. */
export type Chosen = ChosenWords & { whole: string };

/** What the editor is working on: the story, what was chosen by hand, which cards were put off and which answered. */
export type Session = {
  state: DeskState | undefined;
  chosen: Chosen[];
  stack: Card['stack'];
  skipped: Set<string>;
  answered: Set<string>;
};

export const session: Session = {
  state: undefined,
  chosen: [],
  stack: 'missing',
  skipped: new Set(),
  answered: new Set(),
};

const STACKS: readonly Card['stack'][] = ['missing', 'weak'];

/** The cards of a stack that are neither answered nor put off, most valuable first. */
export const openCards = (stack: Card['stack']): Card[] =>
  (session.state?.cards ?? []).filter(
    ({ stack: own, id }) => own === stack && !session.skipped.has(id) && !session.answered.has(id),
  );

/** Makes the stack active whose uppermost card is worth most; a card that is worth nothing comes before a stack without cards. */
export function outlineBest(): void {
  const tops = STACKS.flatMap((stack) => openCards(stack).slice(0, 1));
  const [best] = tops.sort((x, y) => y.value - x.value);
  session.stack = best?.stack ?? 'missing';
}

/** Shows another state of the story; the keys never stay with a stack that it leaves empty. */
function show(state: DeskState): void {
  session.state = state;
  if (openCards(session.stack).length === 0) outlineBest();
}

type Listener = () => void;
const listeners: Listener[] = [];

/** Calls a function whenever something that the page shows has changed. */
export const onChange = (listener: Listener): void => {
  listeners.push(listener);
};

export const changed = (): void => {
  for (const listener of listeners) listener();
};

/** Says something to the editor, read out by screen readers. */
export function say(message: string): void {
  const status = document.querySelector('.status');
  if (status !== null) status.textContent = message;
}

/** Opens a story once all that was decided in another one is written; what was chosen or put off there is forgotten. */
export const openStory = (id: string): Promise<void> => inTurn(() => open(id));

async function open(id: string): Promise<void> {
  say(`${id} is opened …`);
  const answer = await fetchStory(id);
  if ('kind' in answer) {
    say(describe(answer));
    return;
  }
  Object.assign(session, {
    state: answer,
    chosen: [],
    skipped: new Set<string>(),
    answered: new Set<string>(),
  });
  outlineBest();
  location.hash = id;
  say(`${answer.title}: ${answer.articles.length} articles, ${answer.claims.length} claims.`);
  changed();
}

/** Opens a story and goes to it: the keyboard is there, and the stories above scroll away. */
export async function enterStory(id: string): Promise<void> {
  await openStory(id);
  document.querySelector<HTMLElement>('#work')?.focus();
}

/** Makes an edit; one on a file that was changed outside is offered again on top of that change, never written over it. */
export const edit = (change: Edit, done: string): Promise<boolean> => inTurn(() => send(change, done));

let turn: Promise<unknown> = Promise.resolve();

/** A quick editor makes the next edit before the last is written: each waits, and is made on top of the one before. */
function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const next = turn.then(act, act);
  turn = next;
  return next;
}

/** Fields that were left and are not written yet, by their key: what they hold, and what it says. */
const left = new Map<string, { value: string; change: FieldEdit }>();

/** What a field holds that was left and is not written yet. */
export const findLeft = (key: string): string | undefined => left.get(key)?.value;

/** Writes what a field says; fields that are left while others are being written go together, in one comparison. */
export function editField(key: string, value: string, change: FieldEdit): Promise<boolean> {
  left.set(key, { value, change });
  return inTurn(writeFields);
}

async function writeFields(): Promise<boolean> {
  const edits = [...left.values()].map(({ change }) => change);
  const [first, ...others] = edits;
  if (first === undefined) return true;
  const done = 'Written to story.yaml.';
  const kind = await sendAll(others.length === 0 ? first : { kind: 'fields', edits }, done);
  for (const [key, { change }] of left) if (edits.includes(change)) left.delete(key);
  // One that is wrong must not take the others with it.
  if (kind === 'problems' && others.length > 0) for (const one of edits) await sendAll(one, done);
  return kind === 'made';
}

const send = async (change: Edit, done: string): Promise<boolean> => (await sendAll(change, done)) === 'made';

async function sendAll(change: Edit, done: string): Promise<Answer['kind'] | undefined> {
  const { state } = session;
  if (state === undefined) return undefined;
  const answer = await sendEdit(state.id, change, state.base);
  if (answer.kind === 'made') {
    show(answer.state);
    session.chosen = [];
    say(done);
    changed();
    return answer.kind;
  }
  if (answer.kind === 'changed-outside') return mergeOutside(answer.state, change, done);
  say(describe(answer));
  return answer.kind;
}

async function mergeOutside(state: DeskState, change: Edit, done: string): Promise<Answer['kind']> {
  const moved = toMovedLines(session.state?.text ?? '', state.text ?? '');
  show(state);
  changed();
  if (await askToMerge(moved)) return (await sendAll(change, done)) ?? 'changed-outside';
  say('story.yaml was changed outside; your decision was not made.');
  return 'changed-outside';
}

/** Takes a step back or does it again. */
export const step = (direction: 'undo' | 'redo'): Promise<void> => inTurn(() => move(direction));

async function move(direction: 'undo' | 'redo'): Promise<void> {
  const { state } = session;
  if (state === undefined) return;
  const what = direction === 'undo' ? state.undo : state.redo;
  const answer = await sendStep(state.id, direction);
  if (answer.kind === 'made') {
    // What was taken back is a question again.
    session.answered.clear();
    show(answer.state);
  }
  say(
    answer.kind === 'made'
      ? `${direction === 'undo' ? 'Taken back' : 'Done again'}: ${what}.`
      : describe(answer),
  );
  changed();
}

/** Notices a change outside when the editor comes back to the page; what he is just deciding comes first. */
export const refresh = (): Promise<void> => inTurn(lookAgain);

async function lookAgain(): Promise<void> {
  const { state } = session;
  if (state === undefined) return;
  const answer = await fetchStory(state.id);
  if ('kind' in answer) {
    say(describe(answer));
    return;
  }
  if (answer.base === state.base && answer.articlesBase === state.articlesBase) return;
  show(answer);
  const what = answer.base === state.base ? 'An article' : 'story.yaml';
  say(`${what} was changed outside; the page shows the new state.`);
  changed();
}

/** A problem with the file that it is in: of several files that were sent, only one may be at fault. */
const describeProblem = ({ file, line, message, note }: Diagnostic): string =>
  `${toFileName(file)}${line > 1 ? `, line ${line}` : ''}: ${message} ${note}`;

/** An answer in words, for the status line. */
export function describe(answer: Answer): string {
  switch (answer.kind) {
    case 'problems':
      return answer.problems.map(describeProblem).join(' ');
    case 'wrong':
    case 'nothing-to-do':
      return answer.message;
    case 'preview':
      return answer.change;
    case 'changed-outside':
      return 'story.yaml was changed outside.';
    case 'made':
      return 'Written.';
    default:
      return answer satisfies never;
  }
}
