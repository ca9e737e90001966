import type { Card, CardPassage } from '../cards.ts';
import type { ChosenWords, Edit } from '../edits.ts';
import { previewEdit } from './requests.ts';
import { changed, describe, edit, openCards, outlineBest, say, session } from './session.ts';

/** One answer to a card: the key of its button, what the button says and what it writes. */
export type CardAnswer = { key: string; label: string; toEdit: (card: Card) => Edit };

/** What each answer writes. Keys are those of the buttons. */
export const ANSWERS: readonly CardAnswer[] = [
  { key: 's', label: 'Same', toEdit: (card) => toSame(card) },
  { key: 'n', label: 'Not the same', toEdit: (card) => toNotSame(card, 'not the same') },
  { key: 'o', label: 'Other answer', toEdit: (card) => ({ ...toSame(card), answer: 'other' }) },
  { key: 'x', label: 'No counterpart', toEdit: (card) => toNotSame(card, 'no counterpart in this article') },
];

type SameEdit = Extract<Edit, { kind: 'same' }>;

/** The words of a passage as an edit names them. */
export const toWords = ({ file, words }: CardPassage): ChosenWords => ({ file, words });

const toSame = ({ a, b }: Card): SameEdit => ({
  kind: 'same',
  passages: [toWords(a), toWords(b)],
  why: 'judged by the editor: the same claim',
});

const toNotSame = ({ a, b }: Card, why: string): Edit => ({
  kind: 'not-same',
  passages: [toWords(a), toWords(b)],
  why: `judged by the editor: ${why}`,
});

/** How long an answer is pointed at or has the focus before the server is asked: who only passes by asks nothing. */
const PREVIEW_AFTER_MS = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says beside a card what an answer would change, before it is given. */
export async function showChange(card: Card, { toEdit }: CardAnswer, place: HTMLElement): Promise<void> {
  clearTimeout(timer);
  await new Promise((resolve) => {
    timer = setTimeout(resolve, PREVIEW_AFTER_MS);
  });
  const { state } = session;
  if (state === undefined || !place.isConnected) return;
  const said = await previewEdit(state.id, toEdit(card));
  place.textContent = `${describe(said)}.`.replace('..', '.');
}

/** Writes an answer and goes on to the card that is worth most. */
export async function giveAnswer(card: Card, { toEdit, label }: CardAnswer): Promise<void> {
  session.stack = card.stack;
  session.skipped.add(card.id);
  const isMade = await edit(toEdit(card), `${label}: written to story.yaml.`);
  if (isMade) {
    session.decided += 1;
    outlineBest();
  } else session.skipped.delete(card.id);
  changed();
}

/** Puts a card off until the story is opened again. */
export function skip(card: Card): void {
  session.skipped.add(card.id);
  outlineBest();
  say('Skipped; it comes back when the story is opened again.');
  changed();
}

/** Where letters and arrows mean something of their own. */
const WRITING = 'input, textarea, select, [contenteditable], dialog, dialog *';

/** Answers by key, unless the editor is writing or is asked something. */
export function answerByKey(event: KeyboardEvent): void {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target instanceof HTMLElement && target.matches(WRITING)) return;
  const chosen = ANSWERS.find(({ key }) => key === event.key.toLowerCase());
  if (session.state === undefined || (chosen === undefined && event.key !== 'ArrowRight')) return;
  const [card] = openCards(session.stack);
  if (card === undefined) say('No card is left to decide.');
  else if (chosen !== undefined) void giveAnswer(card, chosen);
  else skip(card);
  event.preventDefault();
}
