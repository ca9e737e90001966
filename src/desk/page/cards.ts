import type { Card, CardPassage, CardSide } from '../cards.ts';
import { ANSWERS, giveAnswer, showChange, showUsualChanges, skip, toWords } from './answers.ts';
import { make, makeButton, makeLetter } from './elements.ts';
import { edit, openCards, session } from './session.ts';

const TITLES = { missing: 'Likely missing', weak: 'Weakest links' };
const QUESTIONS = {
  missing: 'Do these report the same?',
  weak: 'These are shown as the same. Are they?',
};

/** The two stacks of cards, the uppermost card of each open, and how far the editor is. */
export function makeCards(): HTMLElement {
  return make(
    'section',
    { class: 'cards', 'aria-labelledby': 'cards-title' },
    make('h2', { id: 'cards-title' }, 'Decide'),
    makeProgress(),
    make('div', { class: 'stacks' }, makeStack('missing'), makeStack('weak')),
  );
}

function makeProgress(): HTMLElement {
  const { expectedPrecision = 1, decisionsLeft = 0 } = session.state?.outlook ?? {};
  const left =
    decisionsLeft === 0
      ? 'the links are as sure as they should be'
      : `${decisionsLeft} more until it is 95 %`;
  const keys = 'Keys: S, N, O and X answer the outlined card, which is worth most; the right arrow skips it.';
  return make(
    'p',
    { class: 'progress' },
    `${session.state?.links.length ?? 0} decided. By their scores ${(100 * expectedPrecision).toFixed(0)} % of the shown links are right: ${left}. `,
    make('span', { class: 'keys' }, keys),
  );
}

function makeStack(stack: Card['stack']): HTMLElement {
  const [card, ...rest] = openCards(stack);
  const title = make('h3', {}, `${TITLES[stack]} (${rest.length + (card === undefined ? 0 : 1)})`);
  if (card === undefined)
    return make('div', { class: 'stack' }, title, make('p', {}, 'Nothing is left to decide here.'));
  const change = make('p', { class: 'change', 'aria-live': 'polite' });
  if (session.stack === stack) void showUsualChanges(card, change);
  return make(
    'div',
    {
      class: session.stack === stack ? 'stack active' : 'stack',
      'data-stack': stack,
      onfocusin: () => outline(stack),
    },
    title,
    make('p', { class: 'of' }, QUESTIONS[stack]),
    makeSide(card.a),
    makeSide(card.b),
    makeEvidence(card),
    makeAnswers(card, change),
    change,
  );
}

/** The keys go with the focus, and the outline with the keys. */
function outline(stack: Card['stack']): void {
  session.stack = stack;
  for (const one of document.querySelectorAll<HTMLElement>('.stack'))
    one.classList.toggle('active', one.dataset['stack'] === stack);
}

/** The buttons of a card; pointed at or with the focus, each says at `change` what it would do. */
function makeAnswers(card: Card, change: HTMLElement): HTMLElement {
  const buttons = ANSWERS.map((answer) => {
    const show = () => void showChange(card, answer, change);
    return makeButton(answer.label, () => void giveAnswer(card, answer), {
      'data-key': `${card.stack}-${answer.key}`,
      'data-shown-key': answer.key.toUpperCase(),
      'aria-keyshortcuts': answer.key.toUpperCase(),
      onmouseenter: show,
      onfocus: show,
    });
  });
  const later = makeButton('Skip', () => skip(card), {
    'data-key': `${card.stack}-skip`,
    'data-shown-key': '→',
    'aria-keyshortcuts': 'ArrowRight',
  });
  return make('p', { class: 'answers' }, ...buttons, later);
}

/** A passage with those that are in one claim with it: the answer counts for them as well. */
const makeSide = (side: CardSide): HTMLElement =>
  make(
    'div',
    { class: 'side' },
    make('blockquote', {}, ...makePassage(side)),
    side.beside.length === 0 ? undefined : makeBeside(side),
  );

const makeBeside = (side: CardSide): HTMLElement =>
  make(
    'details',
    {
      class: 'beside',
      open: side.beside.length <= OPEN_BESIDE,
      'data-key': `beside ${side.file} ${side.words}`,
    },
    make('summary', {}, 'In one claim with'),
    make('ul', {}, ...side.beside.map((one) => make('li', {}, ...makePassage(one), makeTakeOut(side, one)))),
  );

/** Takes a passage out of the claim of another one that it stands beside. */
function makeTakeOut(side: CardPassage, one: CardPassage): Node | string {
  if (side.article === one.article) return '';
  const why = 'judged by the editor: not the same';
  return makeButton(
    'Take out',
    () =>
      void edit(
        { kind: 'not-same', passages: [toWords(side), toWords(one)], why },
        'Taken out: written to story.yaml.',
      ),
    { 'data-key': `out ${one.file} ${one.words}`, 'aria-label': `Take ${one.letter} out of this claim` },
  );
}

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
