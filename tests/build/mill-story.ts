import { withoutUncounted } from '../../src/compare/without-uncounted.ts';
import { compareTexts } from './compared-texts.ts';

const TEXTS = [
  'Fire destroys Oskarby mill\n\nA fire destroyed the old mill of Oskarby on Monday, killing 12 people.\n\n“We lost everything in one night,” said Mayor Tilda Brandt.\n\nThe mill may reopen within 10 days.\n\nGulls sat on the old crates all day.\n',
  'Mill burns in Oskarby\n\nPolice said that a fire destroyed the old mill of Oskarby on Monday and killed 14 people.\n\n“We lost everything,” Tilda Brandt said.\n\nThe mill will reopen within two weeks.\n\nA bakery sold ninety warm rolls from noon.\n',
  'Oskarby mourns\n\nA fire destroyed the old mill of Oskarby on Monday, killing 12 people.\n\nTilda Brandt spoke of a night in which all was lost.\n\nChoirs rehearsed beneath the lighthouse.\n',
];

const SETTINGS = `title: The mill of Oskarby
introduction: What three outlets say of the fire.
date: 2025-03-10
topics:
  - id: dead
    title: The dead
    question: How many people died?
  - id: reopening
    title: The reopening
    question: When does the mill reopen?
links:
  - assert:
      - { file: a.txt, words: "A fire destroyed the old mill of Oskarby on Monday, killing 12 people." }
      - { file: b.txt, words: "Police said that a fire destroyed the old mill of Oskarby on Monday and killed 14 people." }
      - { file: c.txt, words: "A fire destroyed the old mill of Oskarby on Monday, killing 12 people." }
    why: one fire
  - assert:
      - { file: a.txt, words: "The mill may reopen within 10 days." }
      - { file: b.txt, words: "The mill will reopen within two weeks." }
    why: one question
articles:
  a.txt: { outlet: Oskarby Gazette, url: "https://gazette.example/mill", published: 2025-03-11, publish: full, rights: invented }
  b.txt: { outlet: The Tidings, publish: full, rights: invented }
  c.txt: { outlet: Harbour Post, publish: full, rights: invented }
corrections:
  - { date: 2025-03-12, text: "A name was misspelt." }
`;

/** An invented story of three articles, as pages have it: a fire with two numbers of the dead, and a reopening of which one article says nothing. */
export const makeMillStory = () => withoutUncounted(compareTexts(TEXTS, SETTINGS));
