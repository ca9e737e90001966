import type { ChosenWords } from '../edits.ts';
import { make, makeButton } from './elements.ts';
import { type Chosen, changed, edit, say, session } from './session.ts';

/** Chooses a passage, or words of it, or takes it out of what is chosen. */
export function choose(one: Chosen, isChosen: boolean): void {
  const others = session.chosen.filter(({ file, whole }) => file !== one.file || whole !== one.whole);
  session.chosen = isChosen ? [...others, one] : others;
  say(`${session.chosen.length} chosen; what they are is said at the foot of the page.`);
  changed();
}

/** What the editor chose by hand, each narrowed to words of it where he wants, and what he can say of it; nothing while nothing is chosen. */
export function makeChoice(): HTMLElement | undefined {
  const { chosen } = session;
  if (chosen.length === 0) return undefined;
  return make(
    'section',
    { class: 'choice', 'aria-label': 'Chosen passages' },
    make('p', {}, `${chosen.length} chosen; narrow the words where you want.`),
    make('ol', {}, ...chosen.map((one) => make('li', {}, makeWords(one)))),
    makeActions(chosen),
  );
}

function makeWords(one: Chosen): HTMLInputElement {
  const field = make('input', {
    type: 'text',
    value: one.words,
    'aria-label': `Words of ${one.file}`,
    'data-key': `chosen ${one.file} ${one.whole}`,
  });
  field.addEventListener('change', () => {
    const words = field.value.trim();
    if (words !== '' && one.whole.includes(words)) choose({ ...one, words }, true);
    else {
      say('These words are not in the passage; take words away at its ends only.');
      field.value = one.words;
    }
  });
  return field;
}

function makeActions(chosen: readonly Chosen[]): HTMLElement {
  const why = make('input', {
    type: 'text',
    'aria-label': 'Why (optional)',
    placeholder: 'Why (optional)',
    'data-key': 'why',
    'data-draft': true,
  });
  const isOpen = chosen.length >= 2;
  const toReason = (otherwise: string): string => (why.value.trim() === '' ? otherwise : why.value.trim());
  const send = (kind: 'same' | 'not-same', done: string): void => {
    void edit({ kind, passages: chosen.map(toWords), why: toReason('judged by the editor') }, done);
  };
  const split = toSplit(chosen);
  return make(
    'p',
    {},
    why,
    makeButton('Same claim', () => send('same', 'Written: the same claim.'), { disabled: !isOpen }),
    makeButton('Not the same', () => send('not-same', 'Written: not the same claim.'), { disabled: !isOpen }),
    makeButton(
      'Split off these words',
      () => {
        if (split === undefined) return;
        const reason = toReason('judged by the editor: two claims in one sentence');
        void edit({ kind: 'split', ...split, why: reason }, 'Written: the words are a claim of their own.');
      },
      { disabled: split === undefined },
    ),
    makeButton('Clear', clear),
  );
}

function clear(): void {
  session.chosen = [];
  say('Nothing is chosen.');
  changed();
}

const toWords = ({ file, words }: Chosen): ChosenWords => ({ file, words });

/** The chosen words and the longer of the two stretches of the passage beside them; undefined when not exactly one is chosen and narrowed. */
export function toSplit(
  chosen: readonly Chosen[],
): { file: string; words: string; rest: string } | undefined {
  const [one, other] = chosen;
  if (one === undefined || other !== undefined || one.words === one.whole) return undefined;
  const start = one.whole.indexOf(one.words);
  const beside = [one.whole.slice(0, start), one.whole.slice(start + one.words.length)].map((text) =>
    text.trim(),
  );
  const [rest = ''] = beside.sort((x, y) => y.length - x.length);
  return start < 0 || !/[\p{L}\p{N}]/u.test(rest) ? undefined : { file: one.file, words: one.words, rest };
}
