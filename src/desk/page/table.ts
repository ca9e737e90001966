import type { DeskClaim, DeskPassage, DeskState } from '../state.ts';
import { choose } from './choice.ts';
import { make, makeDetails, makeLetter } from './elements.ts';
import { findWords, makeSending, makeTargets } from './send.ts';
import { edit, session } from './session.ts';

/** Articles as columns, claims as rows, those of several articles first; what stands in one article only is folded. */
export function makeTable(state: DeskState): HTMLElement {
  const several = state.claims.filter(({ count }) => count > 1);
  const single = state.claims.filter(({ count }) => count === 1);
  return make(
    'section',
    { 'aria-labelledby': 'table-title' },
    make('h2', { id: 'table-title' }, 'Claims'),
    make('p', {}, 'Tick two or more passages, or select words of one, then say what they are.'),
    makeTargets(state),
    makeGrid(state, several, 'Claims of several articles'),
    makeDetails(
      'single',
      `In one article only (${single.length})`,
      makeGrid(state, single, 'Claims of one article'),
    ),
  );
}

function makeGrid(state: DeskState, claims: readonly DeskClaim[], name: string): HTMLElement {
  const head = state.articles.map(({ letter, label }) =>
    make('th', { scope: 'col' }, makeLetter(letter, label), ` ${label}`),
  );
  return make(
    'div',
    { class: 'grid', tabindex: '0', role: 'region', 'aria-label': name, 'data-scrolls': name },
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Claim'), ...head)),
      make('tbody', {}, ...claims.map((claim) => makeRow(state, claim))),
    ),
  );
}

const makeRow = (state: DeskState, claim: DeskClaim): HTMLElement =>
  make(
    'tr',
    {},
    make('th', { scope: 'row' }, makeLabel(claim), makeSending(state, claim)),
    ...claim.cells.map(({ passages }) => make('td', {}, ...passages.map(makePassage))),
  );

function makeLabel(claim: DeskClaim): HTMLElement {
  const field = make(
    'textarea',
    { rows: '2', 'aria-label': 'Heading of the claim', 'data-key': `label-${claim.id}` },
    claim.label,
  );
  field.addEventListener('change', () => {
    const of = findWords(claim);
    if (of === undefined) return;
    const written = field.value.replaceAll(/\s+/gu, ' ').trim();
    const label = written === '' ? null : written;
    void edit(
      { kind: 'claim', id: claim.id, of, label },
      'The heading is written; the page marks it as yours.',
    );
  });
  const by = claim.labelBy === 'editor' ? make('span', { class: 'by' }, 'your heading') : undefined;
  return make('div', {}, field, by);
}

function makePassage(passage: DeskPassage): HTMLElement {
  const { file, words: whole } = passage;
  const isChosen = session.chosen.some((one) => one.file === file && one.whole === whole);
  const box = make('input', { type: 'checkbox', 'data-key': `${file} ${whole}` });
  box.checked = isChosen;
  box.addEventListener('change', () => choose({ file, words: whole, whole }, box.checked));
  const words = make('span', { class: 'words' }, whole);
  words.addEventListener('click', (event) => {
    // The end of a selection is a click as well, and must not take the choice back.
    if (chooseSelected(passage, words)) event.preventDefault();
  });
  const by = passage.by === 'editor' ? make('span', { class: 'by' }, 'confirmed by you') : undefined;
  const name = `${passage.by === 'editor' ? 'confirmed' : 'proposed'} passage`;
  return make('label', { class: name, title: passage.sentence }, box, words, by);
}

/** Words that the editor selected inside a passage are chosen instead of the whole. */
function chooseSelected({ file, words: whole }: DeskPassage, place: HTMLElement): boolean {
  const selection = getSelection();
  const words = selection?.toString().trim() ?? '';
  const isInside = selection?.anchorNode != null && place.contains(selection.anchorNode);
  if (words === '' || !isInside || !whole.includes(words) || words === whole) return false;
  choose({ file, words, whole }, true);
  return true;
}
