import type { Comparison } from '../../src/model/comparison.ts';
import { compareTexts } from './compared-texts.ts';

const CLOSED = [
  'The quay of Marlow was closed on Monday, Mayor Ada Stone said.',
  'Mayor Ada Stone said the quay of Marlow was closed on Monday.',
  'The quay of Marlow was closed on Tuesday, officials said.',
  'The quay of Marlow was closed on Monday.',
];
const COSTS = [
  'The work costs 3 million crowns.',
  'The work costs about 3 million crowns.',
  'The work costs 4 million crowns.',
];
const OWN = ['Gulls', 'Tulips', 'Choirs', 'Bakers', 'Pilots', 'Schools', 'Divers', 'Painters'];

const toText = (index: number): string =>
  `${OWN[index]} and the quay\n\n${CLOSED[index % 4]}\n\n${index % 3 === 2 ? '' : `${COSTS[index % 3]}\n\n`}${OWN[index]} were counted ${index + 2} times in the rain of that week.\n`;

/** The settings of a story in which an editor says that sentences answer one question. */
const toSettings = (sentences: readonly string[]): string =>
  `title: The quay\ntopics:\n  - { id: closed, title: Closed, question: When was the quay closed? }\nlinks:\n  - assert:\n${sentences
    .map(
      (words, index) =>
        `      - { file: ${String.fromCharCode(97 + index)}.txt, words: ${JSON.stringify(words)} }\n`,
    )
    .join('')}    why: one quay\n`;

/** Invented stories at the edge of what a page can show, by what is odd of them. */
export const makeOddStories = (): Record<string, Comparison> => ({
  'eight articles': compareTexts(
    OWN.map((_, index) => toText(index)),
    toSettings(OWN.map((_, index) => CLOSED[index % 4] ?? '')),
  ),
  'two articles': compareTexts([toText(0), toText(2)], toSettings([CLOSED[0] ?? '', CLOSED[2] ?? ''])),
  'nothing shared': compareTexts([
    'Gulls at the quay\n\nGulls sat on the old crates all day.\n',
    'A bakery opens\n\nA bakery sold warm rolls from noon.\n',
  ]),
  'one article': compareTexts([toText(0)]),
});
