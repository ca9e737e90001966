import type { Card, CardPassage, CardSide } from '../cards.ts';
import type { ChosenWords, Edit } from '../edits.ts';
import { make, makeButton, makeLetter } from './elements.ts';
import { previewEdit } from './requests.ts';
import { changed, describe, edit, openCards, outlineBest, say, session } from './session.ts';

const TITLES = { missing: 'Likely missing', weak: 'Weakest links' };

/** What each answer writes; `null` writes nothing. Keys are those of the buttons. */
const ANSWERS = [
  { key: 's', label: 'Same', toEdit: (card: Card): Edit => toSame(card) },
  { key: 'n', label: 'Not the same', toEdit: (card: Card): Edit => toNotSame(card, 'not the same') },
  { key: 'o', label: 'Other answer', toEdit: (card: Card): Edit => ({ ...toSame(card), answer: 'other' }) },
  {
    key: 'x',
    label: 'No counterpart',
    toEdit: (card: Card): Edit => toNotSame(card, 'no counterpart in this article'),
  },
] as const;

type SameEdit = Extract<Edit, { kind: 'same' }>;

const toWords = ({ file, words }: CardPassage): ChosenWords => ({ file, words });

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

/** The two stacks of cards, the uppermost card of each open, and how far the editor is. */
export function makeCards(): HTMLElement {
  const { state } = session;
  const { expectedPrecision = 1, decisionsLeft = 0 } = state?.outlook ?? {};
  const left =
    decisionsLeft === 0
      ? 'the links are as sure as they should be'
      : `${decisionsLeft} more until it is 95 %`;
  return make(
    'section',
    { class: 'cards', 'aria-labelledby': 'cards-title' },
    make('h2', { id: 'cards-title' }, 'Decide'),
    make(
      'p',
      { class: 'progress' },
      `${session.decided} decided. By their scores ${(100 * expectedPrecision).toFixed(0)} % of the shown links are right: ${left}. `,
      make(
        'span',
        { class: 'keys' },
        'Keys: S, N, O and X answer the outlined card, which is worth most; the right arrow skips it.',
      ),
    ),
    make('div', { class: 'stacks' }, makeStack('missing'), makeStack('weak')),
  );
}

function makeStack(stack: Card['stack']): HTMLElement {
  const [card, ...rest] = openCards(stack);
  const isActive = session.stack === stack;
  const title = make('h3', {}, `${TITLES[stack]} (${rest.length + (card === undefined ? 0 : 1)})`);
  if (card === undefined)
    return make('div', { class: 'stack' }, title, make('p', {}, 'Nothing is left to decide here.'));
  const change = make('p', { class: 'change', 'aria-live': 'polite' });
  const show = (toEdit: (card: Card) => Edit) => () => void showChange(card, toEdit, change);
  return make(
    'div',
    {
      class: isActive ? 'stack active' : 'stack',
      'data-stack': stack,
      onfocusin: () => {
        session.stack = stack;
      },
    },
    title,
    make(
      'p',
      { class: 'of' },
      stack === 'missing' ? 'Do these report the same?' : 'These are shown as the same. Are they?',
    ),
    makeSide(card.a),
    makeSide(card.b),
    makeEvidence(card),
    make(
      'p',
      { class: 'answers' },
      ...ANSWERS.map(({ key, label, toEdit }) =>
        makeButton(label, () => void answer(card, toEdit, label), {
          'data-key': `${stack}-${key}`,
          'aria-keyshortcuts': key.toUpperCase(),
          onmouseenter: show(toEdit),
          onfocus: show(toEdit),
        }),
      ),
      makeButton('Skip', () => skip(card), {
        'data-key': `${stack}-skip`,
        'aria-keyshortcuts': 'ArrowRight',
      }),
    ),
    change,
  );
}

/** A passage with those that are in one claim with it: the answer counts for them as well. */
const makeSide = (side: CardSide): HTMLElement =>
  make(
    'div',
    { class: 'side' },
    make('blockquote', {}, ...makePassage(side)),
    side.beside.length === 0
      ? undefined
      : make(
          'details',
          {
            class: 'beside',
            open: side.beside.length <= OPEN_BESIDE,
            'data-key': `beside ${side.file} ${side.words}`,
          },
          make('summary', {}, 'In one claim with'),
          make(
            'ul',
            {},
            ...side.beside.map((one) => make('li', {}, ...makePassage(one), makeTakeOut(side, one))),
          ),
        ),
  );

/** Takes a passage out of the claim of another one that it stands beside. */
const makeTakeOut = (side: CardPassage, one: CardPassage): Node | string =>
  side.article === one.article
    ? ''
    : makeButton(
        'Take out',
        () =>
          void edit(
            {
              kind: 'not-same',
              passages: [toWords(side), toWords(one)],
              why: 'judged by the editor: not the same',
            },
            'Taken out: written to story.yaml.',
          ),
        { 'data-key': `out ${one.file} ${one.words}`, 'aria-label': `Take ${one.letter} out of this claim` },
      );

/** At most so many passages beside the one that is asked about are shown at once. */
const OPEN_BESIDE = 3;

const makePassage = ({ letter, file, words }: CardPassage): (Node | string)[] => [
  makeLetter(letter, file),
  ` ${words}`,
];

/** The score and the reasons; a card without a score is judged without it. */
function makeEvidence({ score, reasons }: Card): HTMLElement {
  if (score === null) return make('p', { class: 'evidence' }, 'Judge this one without a score.');
  return make('p', { class: 'evidence' }, `Score ${score.toFixed(2)}. ${reasons.join('; ')}`);
}

/** How long an answer is pointed at or has the focus before the server is asked: who only passes by asks nothing. */
const PREVIEW_AFTER_MS = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

async function showChange(card: Card, toEdit: (card: Card) => Edit, place: HTMLElement): Promise<void> {
  clearTimeout(timer);
  await new Promise((resolve) => {
    timer = setTimeout(resolve, PREVIEW_AFTER_MS);
  });
  const { state } = session;
  if (state === undefined || !place.isConnected) return;
  const said = await previewEdit(state.id, toEdit(card));
  place.textContent = `${describe(said)}.`.replace('..', '.');
}

async function answer(card: Card, toEdit: (card: Card) => Edit, label: string): Promise<void> {
  session.stack = card.stack;
  session.skipped.add(card.id);
  const isMade = await edit(toEdit(card), `${label}: written to story.yaml.`);
  if (isMade) {
    session.decided += 1;
    outlineBest();
  } else session.skipped.delete(card.id);
  changed();
}

function skip(card: Card): void {
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
  else if (chosen !== undefined) void answer(card, chosen.toEdit, chosen.label);
  else skip(card);
  event.preventDefault();
}
