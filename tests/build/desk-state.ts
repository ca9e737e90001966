import type { DeskState } from '../../src/desk/state.ts';

/** A story at the desk without articles; what a test is about is laid over it. */
export const makeDeskState = (part: Partial<DeskState> = {}): DeskState => ({
  id: 'fire',
  title: 'Fire',
  introduction: '',
  date: null,
  base: 'none',
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
