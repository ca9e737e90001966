import type { Card, CardSide } from '../../src/desk/cards.ts';
import type { DeskArticle, DeskClaim, DeskPassage, DeskState } from '../../src/desk/state.ts';

/** A story at the desk without articles; what a test is about is laid over it. */
export const makeDeskState = (part: Partial<DeskState> = {}): DeskState => ({
  id: 'fire',
  title: 'Fire',
  introduction: '',
  date: null,
  base: 'none',
  articlesBase: 'none',
  text: null,
  articles: [],
  claims: [],
  topics: [],
  links: [],
  cards: [],
  outlook: { expectedPrecision: 1, decisionsLeft: 0 },
  toDo: [],
  lost: [],
  problems: [],
  undo: null,
  redo: null,
  ...part,
});

/** An article at the desk of which its file states nothing. */
export const makeDeskArticle = (part: Partial<DeskArticle> = {}): DeskArticle => ({
  letter: 'A',
  file: 'a.txt',
  label: 'The Post',
  stated: [],
  leftOut: [],
  publish: 'passages',
  rights: null,
  publishedRatio: 0,
  sentenceCount: 3,
  ...part,
});

/** A passage at the desk: some words of `a.txt`. */
export const makeDeskPassage = (part: Partial<DeskPassage> = {}): DeskPassage => ({
  file: 'a.txt',
  words: 'The quay is closed.',
  sentence: 'The quay is closed.',
  by: 'machine',
  ...part,
});

/** A claim at the desk of article A alone. */
export const makeDeskClaim = (part: Partial<DeskClaim> = {}): DeskClaim => ({
  id: 'quay',
  label: 'The quay is closed.',
  labelBy: 'rule',
  topic: null,
  topicBy: 'rule',
  count: 1,
  cells: [{ letter: 'A', passages: [makeDeskPassage()] }],
  ...part,
});

/** One side of a card, whose claim has no other passage. */
export const makeCardSide = (part: Partial<CardSide> = {}): CardSide => ({
  article: 'a',
  letter: 'A',
  file: 'a.txt',
  words: 'The quay is closed.',
  beside: [],
  ...part,
});

/** A card that asks of two passages that may be the same. */
export const makeCard = (part: Partial<Card> = {}): Card => ({
  id: 'one',
  stack: 'missing',
  a: makeCardSide(),
  b: makeCardSide({ article: 'b', letter: 'B', file: 'b.txt', words: 'The quay was shut.' }),
  score: 0.5,
  reasons: [],
  claim: 'claim',
  topic: null,
  value: 1,
  ...part,
});
