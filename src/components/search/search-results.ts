import { toLetterIndex } from '../../search/choices.ts';
import type { SearchHit } from '../../search/engine.ts';
import type { SearchRecord } from '../../search/record.ts';
import { claimHref } from '../../view/href.ts';

/** Makes an element with a class and what is inside it; text stays text. */
function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A result: the exact words with the match marked, and where they stand. */
export function makeResult({ record, segments }: SearchHit): HTMLElement {
  const link = make(
    'a',
    'words',
    ...segments.map(({ text, isMatch }) => (isMatch ? make('mark', 'hit', text) : text)),
  );
  link.setAttribute('href', record.href);
  link.dir = 'auto';
  return make('li', '', make('p', '', link), makeOrigin(record));
}

function makeOrigin(record: SearchRecord): HTMLElement {
  const origin = make('p', 'kicker');
  if (record.letter === null) origin.append('Claim');
  else origin.append(makeLetter(record.letter), ` ${record.articleLabel}`);
  if (record.topicTitle !== null) origin.append(` · ${record.topicTitle}`);
  if (record.speaker !== null) origin.append(` · quotes ${record.speaker}`);
  const claim = make(
    'a',
    '',
    record.count === 1 ? 'in this article only' : `${record.count} of ${record.of} articles`,
  );
  claim.setAttribute('href', claimHref(record.story.id, record.claim));
  origin.append(' · ', claim, ` · ${record.story.title}`);
  return origin;
}

function makeLetter(letter: string): HTMLElement {
  const element = make('span', 'letter', letter);
  const index = toLetterIndex(letter);
  element.dataset['n'] = String(index % 8);
  if (index >= 8) element.dataset['again'] = '';
  return element;
}
