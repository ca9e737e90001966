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

/** How long an answer is hovered or focused before the server is asked: merely passing over it asks nothing. */
const PREVIEW_AFTER_MS = 250;

/** How long a card is open before its two common answers are tried: whoever answers at once by key does not wait. */
const OPEN_AFTER_MS = 800;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says beside a card what an answer would change, before it is given. */
export const showChange = (card: Card, answer: CardAnswer, place: HTMLElement): Promise<void> =>
  showChanges(card, { answers: [answer], afterMs: PREVIEW_AFTER_MS }, place);

/** Says beside the card that the keys answer what “Same” and “Not the same” would change, once it has lain open a while. */
export const showUsualChanges = (card: Card, place: HTMLElement): Promise<void> =>
  showChanges(card, { answers: ANSWERS.slice(0, 2), afterMs: OPEN_AFTER_MS }, place);

/** Only what was asked last is shown: another card or answer in the meantime cancels the earlier question. */
async function showChanges(
  card: Card,
  { answers, afterMs }: { answers: readonly CardAnswer[]; afterMs: number },
  place: HTMLElement,
): Promise<void> {
  clearTimeout(timer);
  const own = await new Promise<typeof timer>((resolve) => {
    timer = setTimeout(() => resolve(timer), afterMs);
  });
  const said: string[] = [];
  for (const { label, toEdit } of answers) {
    const { state } = session;
    if (state === undefined || !place.isConnected || own !== timer) return;
    said.push(`${label}: ${describe(await previewEdit(state.id, toEdit(card)))}.`.replace('..', '.'));
  }
  if (own === timer) place.textContent = said.join(' ');
}

/** Writes an answer and goes on to the card that is worth most. */
export async function giveAnswer(card: Card, { toEdit, label }: CardAnswer): Promise<void> {
  session.stack = card.stack;
  session.answered.add(card.id);
  const isMade = await edit(toEdit(card), `${label}: written to story.yaml.`);
  if (isMade) outlineBest();
  else session.answered.delete(card.id);
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
