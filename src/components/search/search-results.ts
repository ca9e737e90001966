import type { PassageHit, SearchHit } from '../../search/hits.ts';
import type { SearchSegment } from '../../search/marks.ts';
import { articleHref, claimHref } from '../../view/href.ts';
import { toLetterColour } from '../../view/letter-colour.ts';
import { formatCoverage } from '../../view/text/carried.ts';

/** Makes an element with a class and what is inside it; text stays text. */
function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

function makeLink(className: string, href: string, ...children: (Node | string)[]): HTMLElement {
  const link = make('a', className, ...children);
  link.setAttribute('href', href);
  return link;
}

const makeMarked = (segments: readonly SearchSegment[]): (Node | string)[] =>
  segments.map(({ text, isMatch }) => (isMatch ? make('mark', 'hit', text) : text));

const countMarks = (segments: readonly SearchSegment[]): number =>
  segments.filter(({ isMatch }) => isMatch).length;

/** Prints results in place of others. One that stays the same is left alone, with the focus that is on it and the press that has begun there. */
export function replaceResults(list: HTMLElement, made: readonly HTMLElement[]): void {
  const before = [...list.children];
  for (const [index, result] of made.entries()) {
    const old = before[index];
    if (old === undefined) list.append(result);
    else if (!old.isEqualNode(result)) old.replaceWith(result);
  }
  for (const old of before.slice(made.length)) old.remove();
}

/**
 * A result: the claim with its match marked, where it stands, and the passages that hold the match in other words. A passage whose words are those of the
 * claim is only named by its article.
 */
export function makeResult(hit: SearchHit): HTMLElement {
  const { story, claim, label } = hit;
  const heading = makeLink(
    'claim',
    claimHref(story.id, claim.id),
    ...(claim.goesOn ? ['…\u00a0'] : []),
    ...makeMarked(label),
  );
  heading.dir = 'auto';
  const isSaid = ({ passage, segments }: PassageHit): boolean =>
    (passage.text.includes(claim.label) || claim.label.includes(passage.text)) &&
    countMarks(segments) <= countMarks(label);
  const shown = hit.passages.filter((one) => one.isMatch && !isSaid(one));
  const named = hit.passages.filter((one) => !shown.includes(one));
  return make(
    'li',
    '',
    make('p', '', heading),
    makeOrigin(hit),
    ...shown.map((one) => makePassage(hit, one)),
    ...(named.length === 0 ? [] : [makeNamed(hit, named, isSaid)]),
  );
}

function makeOrigin({ story, claim, missing }: SearchHit): HTMLElement {
  const apart = claim.apart.map((article) => story.articles[article]?.letter ?? '?');
  const topic = claim.topic === null ? undefined : story.topics[claim.topic];
  const isOnlyHere = claim.count === 1 && !claim.perhaps;
  const coverage = isOnlyHere
    ? 'found in one article only'
    : formatCoverage(
        { count: claim.count - apart.length, of: claim.of, apart, atLeast: claim.perhaps },
        ' articles',
      );
  const origin = [coverage, topic?.title, story.title].filter((part) => part !== undefined).join(' · ');
  const without = missing.length === 0 ? '' : ` · without ${missing.map((word) => `“${word}”`).join(', ')}`;
  return make('p', 'kicker', `${origin}${without}`);
}

function makePassage({ story }: SearchHit, { passage, segments }: PassageHit): HTMLElement {
  const words = makeLink('words', toHref(story, passage), ...makeMarked(segments));
  words.dir = 'auto';
  const speaker = passage.speaker === null ? [] : [make('span', 'kicker', ` cites ${passage.speaker}`)];
  return make('p', 'passage', makeLetter(story, passage), ' ', words, ...speaker);
}

/** The other articles of the claim as letters that lead to their sentences. */
function makeNamed(
  { story }: SearchHit,
  named: readonly PassageHit[],
  isSaid: (one: PassageHit) => boolean,
): HTMLElement {
  const line = make('p', 'kicker named');
  for (const [words, passages] of [
    ['In these words: ', named.filter(isSaid)],
    ['In other words: ', named.filter((one) => !isSaid(one))],
  ] as const) {
    if (passages.length === 0) continue;
    if (line.hasChildNodes()) line.append(' · ');
    line.append(words);
    for (const { passage } of passages) {
      const speaker = passage.speaker === null ? '' : ` cites ${passage.speaker}`;
      line.append(makeLink('', toHref(story, passage), makeLetter(story, passage)), `${speaker} `);
    }
  }
  return line;
}

type Passage = PassageHit['passage'];

const toHref = (story: SearchHit['story'], { article, sentence }: Passage): string =>
  articleHref(story.id, story.articles[article]?.id ?? '', sentence);

function makeLetter(story: SearchHit['story'], { article }: Passage): HTMLElement {
  const { letter, label } = story.articles[article] ?? { letter: '?', label: '' };
  const { colour, again } = toLetterColour(article);
  const element = make('span', 'letter', letter);
  element.dataset['n'] = String(colour);
  element.title = label;
  if (again) element.dataset['again'] = '';
  return element;
}
